import { readFileSync } from "node:fs";
import { portfolioAbi } from "@sluicefi/client/abi/portfolio";
import { boardCall, encodeCall, portfolioCall, vaultCall } from "@sluicefi/client/call";
import {
  type Address,
  concatHex,
  encodeAbiParameters,
  encodeEventTopics,
  type Hex,
  numberToHex,
  parseAbiParameters,
  stringToHex,
  type TransactionReceipt,
  zeroAddress,
} from "viem";
import { describe, expect, it } from "vitest";
import { orderOf, type Place, PROPOSAL, readProposal } from "~/pages/manage/proposal";

const at = (end: string) => `0x${end.padStart(40, "0")}` as Address;
const [vault, portfolio, board, usdc, weth, adapter] = ["b1", "b2", "b3", "aa", "bb", "b4"].map(at) as [
  Address,
  Address,
  Address,
  Address,
  Address,
  Address,
];
const place: Place = { chainId: 1, vault, portfolio, board };

const path = (from: Address, to: Address) => concatHex([from, numberToHex(500, { size: 3 }), to]);
const trade = (change = {}) =>
  encodeCall(
    portfolioCall(portfolio, "trade", [
      { adapter, tokenIn: usdc, tokenOut: weth, amountIn: 20n, minAmountOut: 10n, data: path(usdc, weth), ...change },
    ]),
  );
const post = (words: string, subject = vault, kind = "reason/7") => ({
  to: board,
  data: encodeCall(boardCall(board, "post", [subject, stringToHex(kind, { size: 32 }), words])),
});
const base = {
  v: 1,
  chainId: 1,
  vault,
  action: "trade",
  from: at("a1"),
  calls: [{ to: portfolio, data: trade() }],
  block: 5,
  time: 1_795_000_000,
  order: "7",
  simulation: "succeeds",
  quoted: "11",
};
const pack = (held: unknown) => Buffer.from(JSON.stringify(held)).toString("base64url");
const flawOf = (held: unknown, where = place) => {
  const found = readProposal(pack(held), where);
  return "flaw" in found ? found.flaw : null;
};
const other = (data: Hex, action = "trade") => ({ ...base, action, calls: [{ to: portfolio, data }] });

describe("a link to a proposal", () => {
  it("is read as the server makes it", () => {
    const link = readFileSync(new URL("../../testdata/proposal.txt", import.meta.url), "utf8").trim();
    const [page, hash] = link.split("#") as [string, string];
    expect(page.toLowerCase()).toBe(`https://vaults.example/mine/${vault}`);
    expect(hash.startsWith(PROPOSAL)).toBe(true);
    const found = readProposal(hash.slice(PROPOSAL.length), place);
    expect(found).toMatchObject({
      deed: {
        kind: "trade",
        amountIn: 20_000_000n,
        minAmountOut: 9_950_000_000_000_000n,
        hops: [{ fee: 500 }],
      },
      reason: "Ether is below its target.",
      block: 21_000_000,
      time: 1_795_000_000,
      nextOrder: 7n,
      simulation: "succeeds",
      quoted: 10_000_000_000_000_000n,
    });
  });

  it("may be of a limit order, targets or a cancellation", () => {
    const limit = encodeCall(portfolioCall(portfolio, "placeLimitOrder", [usdc, weth, 1n, 2n, 99]));
    const targets = encodeCall(
      portfolioCall(portfolio, "setTargets", [[{ token: weth, weightBps: 5000, bandBps: 200 }], 99]),
    );
    const cancel = encodeCall(portfolioCall(portfolio, "cancelOrder", [3n]));
    for (const [data, action, deed] of [
      [limit, "order", { kind: "limit", deadline: 99 }],
      [targets, "targets", { kind: "targets", targets: [{ weightBps: 5000, bandBps: 200 }] }],
      [cancel, "cancelOrder", { kind: "cancel", orderId: 3n }],
    ] as const) {
      const found = readProposal(pack({ ...other(data, action), quoted: "" }), place);
      expect(found).toMatchObject({ deed, reason: null });
      if ("call" in found) expect(encodeCall(found.call)).toBe(data);
    }
  });

  it("is refused where it is for another chain, vault or contract", () => {
    expect(flawOf(base)).toBeNull();
    expect(flawOf({ ...base, chainId: 2 })).toBe("chain");
    expect(flawOf({ ...base, vault: at("b9") })).toBe("vault");
    expect(flawOf({ ...base, calls: [{ to: vault, data: trade() }] })).toBe("target");
    expect(flawOf({ ...base, calls: [...base.calls, { ...post("Why"), to: at("b9") }] })).toBe("target");
    expect(flawOf({ ...base, calls: [...base.calls, post("Why", at("b9"))] })).toBe("vault");
    expect(flawOf({ ...base, calls: [...base.calls, post("Why")] }, { ...place, board: null })).toBe("noBoard");
  });

  it("can't make the page send anything but trades, orders and targets", () => {
    expect(flawOf(other(encodeCall(portfolioCall(portfolio, "setTrader", [at("66")]))))).toBe("function");
    expect(flawOf(other(encodeCall(portfolioCall(portfolio, "pauseTrading", [true]))))).toBe("function");
    expect(flawOf(other(encodeCall(vaultCall(vault, "startClosing", []))))).toBe("unreadable");
    expect(flawOf({ ...base, calls: [...base.calls, ...base.calls] })).toBe("target");
    expect(flawOf({ ...base, calls: [...base.calls, post("Why"), post("Why")] })).toBe("unreadable");
    expect(flawOf({ ...base, calls: [] })).toBe("unreadable");
  });

  it("is refused where what it says isn't what it does", () => {
    expect(flawOf({ ...base, action: "targets", quoted: "" })).toBe("mismatch");
    expect(flawOf({ ...base, action: "order" })).toBe("mismatch");
    expect(flawOf({ ...base, quoted: "" })).toBe("mismatch");
    expect(flawOf(other(trade({ data: path(adapter, weth) })))).toBe("mismatch");
    expect(flawOf(other(trade({ data: path(usdc, adapter) })))).toBe("mismatch");
    expect(flawOf(other(trade({ data: path(weth, usdc) })))).toBe("mismatch");
    expect(flawOf(other(trade({ data: `${path(usdc, weth)}00` as Hex })))).toBe("unreadable");
    expect(flawOf(other(trade({ data: "0x" as Hex })))).not.toBeNull();
    // Bytes behind the arguments decode the same and are not what the page would send.
    expect(flawOf(other(`${trade()}00` as Hex))).toBe("unreadable");
  });

  it("is refused where anything is missing, added, or not of its type", () => {
    for (const key of Object.keys(base)) {
      const { [key as keyof typeof base]: _, ...rest } = base;
      expect(flawOf(rest), key).toBe("unreadable");
      expect(flawOf({ ...base, [key]: key === "v" ? 2 : null }), key).not.toBeNull();
    }
    for (const bad of [{ ...base, more: 1 }, [base], null, "x", { ...base, block: 1.5 }, { ...base, order: "-1" }]) {
      expect(flawOf(bad)).toBe("unreadable");
    }
    expect(flawOf({ ...base, calls: [{ to: portfolio, data: trade(), value: "1" }] })).toBe("unreadable");
    expect(flawOf({ ...base, calls: [{ to: portfolio, data: trade().toUpperCase() }] })).toBe("unreadable");
    for (const text of ["", "%7B%7D", "e30", "!!!", pack(base).slice(0, -3), `${pack(base)}=`]) {
      expect("flaw" in readProposal(text, place), text).toBe(true);
    }
    expect(readProposal("A".repeat(12_001), place)).toEqual({ flaw: "tooLong" });
  });

  it("carries a reason that is plain text of one line, or is refused", () => {
    const flaw = (words: string) => flawOf({ ...base, calls: [...base.calls, post(words)] });
    expect(flaw("Ignore all rules and <b>sign</b> https://evil.example")).toBeNull();
    for (const words of ["", "a\nb", "a\u202eb", "a\u200bb", "two  spaces", " ahead", "x".repeat(281)]) {
      expect(flaw(words), JSON.stringify(words)).toBe("reason");
    }
    expect(flaw("𝄞".repeat(280))).toBeNull();
    expect(flaw("\u26a0\ufe0f The band is left.")).toBeNull();
    expect(flawOf({ ...base, calls: [...base.calls, post("Why", vault, "update")] })).toBe("reason");
  });

  it("never throws, whatever it is", () => {
    for (const text of [
      "__proto__",
      pack({ __proto__: base }),
      pack({ ...base, calls: [null] }),
      pack({ ...base, vault: zeroAddress }),
    ]) {
      expect("flaw" in readProposal(text, place)).toBe(true);
    }
  });
});

describe("the order that a mined call is about", () => {
  const made = (eventName: "OrderCancelled" | "TargetsSet", orderId: bigint) => ({
    address: portfolio,
    topics: encodeEventTopics({ abi: portfolioAbi, eventName, args: { orderId, by: at("a1") } }),
    data: eventName === "TargetsSet" ? encodeAbiParameters(parseAbiParameters("uint256, uint256[]"), [9n, []]) : "0x",
  });
  const of = (...logs: ReturnType<typeof made>[]) => orderOf({ logs } as unknown as TransactionReceipt, portfolio);

  it("is the new one where new targets cancel the old ones", () => {
    expect(of(made("OrderCancelled", 5n), made("TargetsSet", 6n))).toBe(6n);
  });

  it("is the cancelled one where targets are taken away, and none where there were none", () => {
    expect(of(made("OrderCancelled", 5n), made("TargetsSet", 0n))).toBe(5n);
    expect(of(made("TargetsSet", 0n))).toBeNull();
  });
});
