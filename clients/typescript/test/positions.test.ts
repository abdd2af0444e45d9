import { expect, it } from "vitest";
import { positionOf } from "../src/api/client";
import { apiOf, at } from "./world";

it("a position is looked for on all pages: anybody may fill the first with shares of vaults of theirs", async () => {
  const asked: (string | undefined)[] = [];
  const api = apiOf({
    "/v1/accounts/{account}/positions": ({ query }: { query: { cursor?: string } }) => {
      asked.push(query.cursor);
      return query.cursor === "2"
        ? { items: [{ vault: at(2), deposited: "7" }], next: null }
        : { items: [{ vault: at(3) }], next: "2" };
    },
  });
  expect(await positionOf(api, at(2).toUpperCase(), at(1))).toMatchObject({ deposited: "7" });
  expect(await positionOf(api, at(4), at(1))).toBeNull();
  expect(asked).toEqual([undefined, "2", undefined, "2"]);
});
