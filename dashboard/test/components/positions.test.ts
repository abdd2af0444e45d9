// @vitest-environment happy-dom
import { QueryClient } from "@tanstack/react-query";
import { HttpResponse, http } from "msw";
import { expect, it } from "vitest";
import { accountPositions } from "~/api/queries";
import { ACCOUNT, server, withServer } from "./setup";

withServer();

it("an account's positions are those of all pages: anybody may fill the first with vaults of theirs", async () => {
  const position = (vault: string) => ({ vault, name: vault });
  server.use(
    http.get("*/v1/accounts/:account/positions", ({ request }) =>
      new URL(request.url).searchParams.get("cursor") === "2"
        ? HttpResponse.json({ items: [position("0xown")], next: null })
        : HttpResponse.json({ items: [position("0xjunk")], next: "2" }),
    ),
  );
  const { items } = await new QueryClient().fetchQuery(accountPositions(ACCOUNT, false));
  expect(items.map(({ vault }) => vault)).toEqual(["0xjunk", "0xown"]);
});
