import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { inspect } from "node:util";
import { type Hex, keccak256 } from "viem";
import { privateKeyToAccount } from "viem/accounts";
import { expect, test } from "vitest";
import { tokenCall } from "../src/call";
import { NotIndexedError, PendingError, Sluice } from "../src/client";
import { waitReceipt } from "../src/wait";

const account = privateKeyToAccount(`0x${"11".repeat(32)}`);
const TOKEN = `0x${"22".repeat(20)}` as const;
const SECRET = "s3cr3t";
const word = (n: number): Hex => `0x${n.toString(16).padStart(64, "0")}`;

/** How a provider and an API fail. */
interface Faults {
  /** Answers a transaction; the node has taken it when `take` was called. By default it is taken and answered. */
  send?: (answer: ServerResponse, take: () => void) => void;
  /** Which question for a receipt is the first that gets an answer. */
  receiptAt?: number;
  /** What a call returns: a word, if it isn't said. */
  returns?: Hex;
  /** The API doesn't answer. */
  silent?: boolean;
}

const say = (answer: ServerResponse, result: object, status = 200) => {
  answer
    .writeHead(status, { "content-type": "application/json" })
    .end(JSON.stringify({ jsonrpc: "2.0", id: 1, ...result }));
};

/** A provider whose node mines what it takes, and an API that has every block; both fail as a test says. */
async function withProvider(faults: Faults, work: (sluice: Sluice, base: string) => Promise<void>) {
  let mined: Hex | undefined;
  let asked = 0;
  const receipt = () => ({
    ...{
      transactionHash: mined,
      transactionIndex: "0x0",
      blockHash: word(9),
      blockNumber: "0x5",
      from: account.address,
    },
    ...{ to: TOKEN, cumulativeGasUsed: "0x5208", gasUsed: "0x5208", effectiveGasPrice: "0x1", contractAddress: null },
    ...{ logs: [], logsBloom: `0x${"0".repeat(512)}`, status: "0x1", type: "0x2" },
  });
  const known: Record<string, () => unknown> = {
    eth_chainId: () => "0x539",
    eth_call: () => faults.returns ?? word(1),
    eth_estimateGas: () => "0xc350",
    eth_getTransactionCount: () => "0x0",
    eth_maxPriorityFeePerGas: () => "0x1",
    eth_blockNumber: () => "0x5",
    eth_getBlockByNumber: () => ({
      number: "0x5",
      hash: word(9),
      baseFeePerGas: "0x1",
      timestamp: "0x1",
      gasLimit: "0x1c9c380",
    }),
    eth_getTransactionByHash: () => null,
    eth_getTransactionReceipt: () => (mined ? receipt() : null),
  };
  const server = createServer(async (request, answer) => {
    if (request.url === "/config.json") return say(answer, { chainId: 1337, chainName: "test" });
    if (request.url === "/v1/status") {
      if (faults.silent) return answer.destroy();
      return say(answer, { head: { number: 5 } });
    }
    expect([request.url, request.headers.authorization]).toEqual([`/v3/${SECRET}`, `Basic ${btoa(`me:${SECRET}@`)}`]);
    let text = "";
    for await (const piece of request) text += piece;
    const { method, params } = JSON.parse(text) as { method: string; params: Hex[] };
    if (method === "eth_sendRawTransaction") {
      const take = () => {
        mined = keccak256(params[0]!);
      };
      if (faults.send) return faults.send(answer, take);
      take();
      return say(answer, { result: mined });
    }
    if (method === "eth_getTransactionReceipt" && ++asked < (faults.receiptAt ?? 1)) return answer.writeHead(503).end();
    if (method === "eth_getTransactionCount") expect(params[1]).toBe("latest"); // beside one that isn't mined, one of the two is
    const result = known[method];
    return say(answer, result ? { result: result() } : { error: { code: -32601, message: "method not found" } });
  });
  await new Promise<void>((begun) => server.listen(0, "127.0.0.1", begun));
  try {
    const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const rpc = `${base.replace("//", `//me:${SECRET}%40@`)}/v3/${SECRET}`;
    await work(await Sluice.open({ api: base, rpc, account }), base);
  } finally {
    server.closeAllConnections();
    await new Promise((ended) => server.close(ended));
  }
}

const approve = tokenCall(TOKEN, "approve", [TOKEN, 1n]);
const sent = (sluice: Sluice) =>
  sluice.send(approve).then(
    () => new Error("it was sent"),
    (error: Error) => error,
  );

test("what is no URL of an endpoint is refused without being quoted", async () => {
  await withProvider({}, async (_, base) => {
    const error = await Sluice.open({ api: base, rpc: `eth.example.com/v3/${SECRET}` }).catch((cause: Error) => cause);
    expect(error).toBeInstanceOf(Error);
    expect(inspect(error, { depth: 20 })).not.toContain(SECRET);
  });
});

test("a token that returns nothing, as USDT doesn't, is approved", async () => {
  await withProvider({ returns: "0x" }, async (sluice) => {
    expect((await sluice.send(approve)).status).toBe("success");
  });
});

test("a transaction is sent, and questions for its receipt that fail say nothing of it", async () => {
  await withProvider({ receiptAt: 3 }, async (sluice) => {
    expect((await sluice.send(approve)).status).toBe("success");
  });
});

test.each<[string, NonNullable<Faults["send"]>]>([
  [
    "the connection breaks after the node has it",
    (answer, take) => {
      take();
      answer.destroy();
    },
  ],
  [
    "a gateway fails after the node has it",
    (answer, take) => {
      take();
      answer.writeHead(502).end();
    },
  ],
])("a transaction that may be sent is named: %s", async (_, send) => {
  await withProvider({ send }, async (sluice) => {
    const error = await sent(sluice);
    expect(error).toBeInstanceOf(PendingError);
    expect(inspect(error, { depth: 20 })).not.toContain(SECRET);
    const { hash } = error as PendingError;
    expect((await waitReceipt(sluice.reader, hash)).transactionHash).toBe(hash);
  });
});

test("a node that has it already has it", async () => {
  const send: Faults["send"] = (answer, take) => {
    take();
    say(answer, { error: { code: -32000, message: "already known" } });
  };
  await withProvider({ send }, async (sluice) => {
    expect((await sluice.send(approve)).status).toBe("success");
  });
});

test("a transaction that is refused was not sent", async () => {
  const send: Faults["send"] = (answer) =>
    say(answer, { error: { code: -32000, message: "insufficient funds for gas * price + value" } });
  await withProvider({ send }, async (sluice) => {
    const error = await sent(sluice);
    expect(error).not.toBeInstanceOf(PendingError);
    expect(error.message).toContain("insufficient funds");
    expect(inspect(error, { depth: 20 })).not.toContain(SECRET);
  });
});

test.each(["request timed out", "internal error", "nonce too low"])(
  "an answer that isn't a refusal doesn't say that it was not sent: %s",
  async (message) => {
    const send: Faults["send"] = (answer) => say(answer, { error: { code: -32000, message } });
    await withProvider({ send }, async (sluice) => {
      expect(await sent(sluice)).toBeInstanceOf(PendingError);
    });
  },
);

test("what is mined is mined, though the API doesn't answer", async () => {
  await withProvider({ silent: true }, async (sluice) => {
    const error = await sent(sluice);
    expect(error).toBeInstanceOf(NotIndexedError);
    expect((error as NotIndexedError).receipt.status).toBe("success");
  });
});
