import { createPublicClient, custom, type PublicClient } from "viem";
import { expect, test } from "vitest";
import { waitReceipt } from "../src/wait";

const HASH = `0x${"ab".repeat(32)}` as const;
const ZERO = `0x${"0".repeat(40)}`;
const receipt = {
  transactionHash: HASH,
  transactionIndex: "0x0",
  blockHash: HASH,
  blockNumber: "0x5",
  from: ZERO,
  to: ZERO,
  cumulativeGasUsed: "0x5208",
  gasUsed: "0x5208",
  effectiveGasPrice: "0x1",
  contractAddress: null,
  logs: [],
  logsBloom: `0x${"0".repeat(512)}`,
  status: "0x1",
  type: "0x2",
};

/** A node whose newest block stays the fifth, and which shows the transaction's receipt at the nth question for it. */
function quiet(shownAt: number, broken = false): PublicClient {
  let asked = 0;
  return createPublicClient({
    pollingInterval: 5,
    transport: custom(
      {
        async request({ method }) {
          if (method === "eth_blockNumber") return "0x5";
          if (method !== "eth_getTransactionReceipt") return null;
          if (++asked >= shownAt) return receipt;
          if (broken) throw new Error("the connection broke");
          return null;
        },
      },
      { retryCount: 0 },
    ),
  });
}

test("a receipt that comes without another block is seen", async () => {
  expect((await waitReceipt(quiet(6), HASH)).blockNumber).toBe(5n);
});

test("questions that fail say nothing of the transaction", async () => {
  expect((await waitReceipt(quiet(6, true), HASH)).status).toBe("success");
});

test("what isn't known in time is refused", async () => {
  await expect(waitReceipt(quiet(Number.POSITIVE_INFINITY), HASH, { timeout: 100 })).rejects.toThrow("Timed out");
});
