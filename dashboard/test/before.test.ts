import { expect, test } from "vitest";
import type { VaultSummary } from "~/api/client";
import { prices, vaultList, vaults } from "~/api/queries";

// While an answer is read, what stood there before is shown: never what belongs to another account or to another vault.

// biome-ignore lint/suspicious/noExplicitAny: the library passes a whole query, of which only the key is read
const asked = ({ queryKey }: { queryKey: readonly unknown[] }): any => ({ queryKey });
// biome-ignore lint/suspicious/noExplicitAny: it may be a value, too, and is a function here
const before = (options: { placeholderData?: any }) => options.placeholderData;

test("the list of before keeps the figures of everybody and drops another account's", () => {
  const row = { address: "0x1", tvl: "5", yourDeposit: "7", yourShares: "9" } as VaultSummary;
  const list = { pages: [{ items: [row], next: null }], pageParams: [undefined] };
  const ana = vaultList({ account: "0xa" }, "-tvl");
  expect(before(vaultList({ account: "0xa" }, "name"))(list, asked(ana))).toBe(list);
  const toCleo = before(vaultList({ account: "0xc" }, "-tvl"))(list, asked(ana));
  expect(toCleo.pages[0].items).toEqual([{ ...row, yourDeposit: null, yourShares: null }]);
  const toNobody = before(vaultList({}, "-tvl"))(list, asked(ana));
  expect(toNobody.pages[0].items[0].yourDeposit).toBeNull();
  const anasOwn = vaultList({ account: "0xa", holder: "0xa" }, "-tvl");
  expect(before(vaultList({ account: "0xc", holder: "0xc" }, "-tvl"))(list, asked(anasOwn))).toBeUndefined();
  expect(before(ana)(undefined, undefined)).toBeUndefined();
});

test("a chart of before is that of the same vault", () => {
  const rows = [{ time: 1 }];
  expect(before(prices("0x1", "day"))(rows, asked(prices("0x1", "hour")))).toBe(rows);
  expect(before(prices("0x1", "day"))(rows, asked(prices("0x2", "day")))).toBeUndefined();
});

test("one leader's vaults are never shown as another's", () => {
  expect(before(vaults({ leader: "0xb" }))).toBeUndefined();
});
