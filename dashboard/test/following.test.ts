import { beforeEach, describe, expect, it, vi } from "vitest";

const kept = new Map<string, string>();
vi.stubGlobal("localStorage", {
  getItem: (key: string) => kept.get(key) ?? null,
  setItem: (key: string, value: string) => kept.set(key, value),
  removeItem: (key: string) => kept.delete(key),
});
const address = (n: number) => `0x${n.toString(16).padStart(40, "0")}`;

describe("whom one follows", () => {
  beforeEach(() => {
    kept.clear();
    vi.resetModules();
  });

  it("is kept, found again, and ended", async () => {
    const first = await import("../src/lib/following");
    expect(first.toggle({ kind: "vault", address: address(0xab).toUpperCase().replace("0X", "0x") })).toBe(true);
    vi.resetModules();
    const later = await import("../src/lib/following");
    expect(later.following()).toEqual([{ kind: "vault", address: address(0xab) }]);
    later.toggle({ kind: "vault", address: address(0xab) });
    expect(later.following()).toEqual([]);
    expect(kept.size).toBe(0);
  });

  it("goes through a file unchanged, and has a bound", async () => {
    const { addAll, following, parse, toggle, written, MOST } = await import("../src/lib/following");
    const all = Array.from({ length: MOST }, (_, n) => ({ kind: "leader" as const, address: address(n + 1) }));
    expect(parse(written(all))).toEqual(all);
    expect(addAll(all.slice(0, 5))).toBe(5);
    expect(addAll(all)).toBe(MOST - 5);
    expect(toggle({ kind: "vault", address: address(1) })).toBe(false);
    expect(addAll([{ kind: "vault", address: address(1) }])).toBeNull();
    expect(following()).toHaveLength(MOST);
  });

  it.each([
    ["", "nothing"],
    ["null", "null"],
    ["[]", "a list"],
    ['{"format":"sluice.following.1"}', "no list"],
    ['{"format":"sluice.following.2","following":[]}', "another format"],
    ['{"format":"sluice.following.1","following":[],"more":1}', "more than was written"],
    [
      `{"format":"sluice.following.1","following":[{"kind":"vault","address":"${address(1)}","x":1}]}`,
      "more in an entry",
    ],
    [`{"format":"sluice.following.1","following":[{"kind":"token","address":"${address(1)}"}]}`, "another kind"],
    ['{"format":"sluice.following.1","following":[{"kind":"vault","address":"javascript:alert(1)"}]}', "no address"],
    ['{"format":"sluice.following.1","following":[{"kind":"vault","address":["0x"]}]}', "a list for an address"],
    ['{"format":"sluice.following.1","following":[null]}', "null in the list"],
    ['{"__proto__":{"format":"sluice.following.1","following":[]}}', "a prototype"],
    [" ".repeat(70_000), "too much"],
    [
      JSON.stringify({
        format: "sluice.following.1",
        following: Array.from({ length: 201 }, () => ({ kind: "vault", address: address(1) })),
      }),
      "too many",
    ],
  ])("believes no other file: %#", async (text) => {
    const { following, parse } = await import("../src/lib/following");
    expect(parse(text)).toBeNull();
    kept.set("sluice.following", text);
    expect(following()).toEqual([]);
  });
});
