import { describe, expect, it } from "vitest";
import { impliedPrice } from "../src/trade-price";

const WAD = 10n ** 18n;
const usdc = (amount: bigint) => ({ amount, decimals: 6, price: 1_000_000n * WAD });
const WETH_PRICE = 2_000_000_000n * WAD; // 2,000 USDC for one
const weth = (amount: bigint) => ({ amount, decimals: 18, price: WETH_PRICE });
const wbtc = (amount: bigint) => ({ amount, decimals: 8, price: 60_000_000_000n * WAD });

describe("what a trade says a token costs", () => {
  it("is asset per token when it is bought, and worse than the oracle when it costs more", () => {
    // 2,100 USDC for 1 WETH: 5 % above the oracle, and a twentieth of a twenty-first is lost.
    const { price, againstOracle, loss } = impliedPrice(usdc(2_100_000_000n), weth(WAD), "sold")!;
    expect(price).toBe(2_100_000_000n * WAD);
    expect(loss).toBe(100_000_000n);
    expect(againstOracle).toBe(-47_619_047_619_047_619n);
  });
  it("is asset per token when it is sold, and better than the oracle when it brings more", () => {
    const { price, againstOracle } = impliedPrice(weth(WAD / 2n), usdc(1_010_000_000n), "bought")!;
    expect(price).toBe(2_020_000_000n * WAD);
    expect(againstOracle).toBe(WAD / 100n);
  });
  it("is never read the wrong way round: 50,000 USDC for 25 WETH is 2,000, not 0.0005", () => {
    expect(impliedPrice(usdc(50_000_000_000n), weth(25n * WAD), "sold")).toEqual({
      price: WETH_PRICE,
      againstOracle: 0n,
      loss: 0n,
    });
  });
  it("is of the token that is sold, between two tokens", () => {
    expect(impliedPrice(weth(30n * WAD), wbtc(100_000_000n), "neither")).toEqual({
      price: WETH_PRICE,
      againstOracle: 0n,
      loss: 0n,
    });
  });
  it("has no distance while the oracle's price isn't known, and none is made up", () => {
    expect(impliedPrice(usdc(1n), { ...weth(1n), price: null }, "sold")?.againstOracle).toBeNull();
    expect(impliedPrice(weth(WAD), { ...wbtc(1n), price: null }, "neither")).toBeNull();
    expect(impliedPrice(weth(0n), usdc(1n), "bought")).toBeNull();
  });
});
