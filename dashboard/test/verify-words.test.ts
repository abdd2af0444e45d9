import type { Figure } from "@sluicefi/client/verify/figure";
import type { Result } from "@sluicefi/client/verify/result";
import { expect, test } from "vitest";
import { shortAddress } from "~/lib/format";
import { verify } from "~/text/verify";
import { checksOf } from "~/verify/words";

const [one, two] = [`0x${"a1".repeat(20)}`, `0x${"b2".repeat(20)}`] as [string, string];
const result = (figure: Figure): Result => ({ figure, class: "events", verdict: "match" });

test("results of several vaults say of which vault they are, and none is taken for another", () => {
  const checks = checksOf([one, two].map((vault) => result({ of: "recordReturn", vault })));
  expect(checks.map(({ title }) => title)).toEqual(
    [one, two].map((vault) => `${verify.figures.recordReturn} · ${shortAddress(vault)}`),
  );
  expect(new Set(checks.map(({ key }) => key)).size).toBe(2);
});

test("results of one vault are called by their figure alone", () => {
  const [check] = checksOf([result({ of: "tvl", vault: one }), result({ of: "price", vault: one })]);
  expect(check!.title).toBe(verify.figures.tvl);
  expect(check!.time).toBeUndefined();
});

test("a result says when the block was made that it is of", () => {
  const [check] = checksOf([{ ...result({ of: "tvl", vault: one }), block: 7n, time: 1_700_006_400 }]);
  expect(check).toMatchObject({ block: 7n, time: "2023-11-15 00:00:00 UTC" });
});
