import fc from "fast-check";
import { getAddress } from "viem";
import { afterEach, describe, expect, it, vi } from "vitest";
import { deepLinks, rainbowLink } from "~/wallet/deep-links";
import { readAddress, rememberWatched, watchedAddress } from "~/wallet/watched";

const ADDRESS = "0x52908400098527886E0F7030069857D2E4169EE7";
const MIXED = "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed";

describe("an address that somebody types", () => {
  it("is taken when it is one, whatever its case", () => {
    for (const typed of [ADDRESS, ADDRESS.toLowerCase(), ` ${ADDRESS} `, MIXED, MIXED.toLowerCase()]) {
      expect(readAddress(typed)).toEqual({ address: getAddress(typed.trim().toLowerCase()) });
    }
    // All capitals carry no checksum.
    expect(readAddress(`0x${MIXED.slice(2).toUpperCase()}`)).toEqual({ address: MIXED });
  });

  it("is refused when its checksum doesn't hold, and when it is none", () => {
    expect(readAddress(MIXED.replace("aA", "Aa"))).toEqual({ problem: "badChecksum" });
    for (const typed of [
      "",
      "0x",
      MIXED.slice(0, -1),
      `${MIXED}0`,
      MIXED.slice(2),
      "vitalik.eth",
      `javascript:${MIXED}`,
    ]) {
      expect(readAddress(typed)).toEqual({ problem: "notAnAddress" });
    }
  });

  it("with one digit wrong in mixed case is never taken for another account", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 41 }), fc.constantFrom(..."0123456789abcdefABCDEF"), (at, digit) => {
        const typed = MIXED.slice(0, at) + digit + MIXED.slice(at + 1);
        if (typed !== MIXED) expect(readAddress(typed)).toEqual({ problem: "badChecksum" });
      }),
    );
  });
});

describe("the remembered address", () => {
  const kept = new Map<string, string>();
  vi.stubGlobal("localStorage", {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  });
  afterEach(() => kept.clear());

  it("is what was remembered, until it is forgotten", () => {
    expect(watchedAddress()).toBeNull();
    rememberWatched(MIXED);
    expect(watchedAddress()).toBe(MIXED);
    rememberWatched(null);
    expect(watchedAddress()).toBeNull();
  });

  it("that isn't an address is ignored", () => {
    kept.set("sluice.watched", "<script>");
    expect(watchedAddress()).toBeNull();
  });
});

describe("links into wallet apps", () => {
  const page = "https://sluice.example/vaults/0xab?tab=you&x=a%20b#chart";
  it("open this very page, in each wallet's published form", () => {
    expect(Object.fromEntries(deepLinks(page).map(({ id, href }) => [id, href]))).toEqual({
      metamask: "https://link.metamask.io/dapp/sluice.example/vaults/0xab?tab=you&x=a%20b",
      coinbase: `https://go.cb-w.com/dapp?cb_url=${encodeURIComponent("https://sluice.example/vaults/0xab?tab=you&x=a%20b")}`,
      trust: `https://link.trustwallet.com/open_url?coin_id=60&url=${encodeURIComponent("https://sluice.example/vaults/0xab?tab=you&x=a%20b")}`,
    });
  });
  it("carry a session's secret whole and escaped", () => {
    expect(rainbowLink("wc:ab@2?relay-protocol=irn&symKey=cd")).toBe(
      "https://rnbwapp.com/wc?uri=wc%3Aab%402%3Frelay-protocol%3Dirn%26symKey%3Dcd",
    );
  });
});
