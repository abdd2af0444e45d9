import { vaultAbi } from "@sluicefi/client/abi/vault";
import type { Call } from "@sluicefi/client/call";
import {
  type Address,
  decodeFunctionData,
  encodeEventTopics,
  type Hex,
  type PublicClient,
  pad,
  parseAbiItem,
  type TransactionReceipt,
  toEventSelector,
} from "viem";
import { type Effect, isHash, type Sent } from "./sent";

// A contract wallet answers with the hash of a proposal, which is no transaction's. Whether it was executed is read off the
// chain: a Safe says in an event of its own how it ended, and the vault's event says that it took effect. While neither is
// there, nothing is concluded: the owners may still be signing.

const SAFE_SUCCESS = toEventSelector(parseAbiItem("event ExecutionSuccess(bytes32 txHash, uint256 payment)"));
const SAFE_FAILURE = toEventSelector(parseAbiItem("event ExecutionFailure(bytes32 txHash, uint256 payment)"));

/** Blocks that are asked for at once: endpoints refuse larger ranges. */
const RANGE = 2000n;

export type ProposalOutcome = { kind: "undecided" } | { kind: "done"; hash: Hex } | { kind: "failed"; hash: Hex };

/** Every call inside one: those of a vault's multicall, or the call itself. */
function innerCalls({ functionName, args }: Call): { functionName: string; args: readonly unknown[] }[] {
  if (functionName !== "multicall") return [{ functionName, args }];
  return (args[0] as readonly Hex[]).map((data) => {
    const inner = decodeFunctionData({ abi: vaultAbi, data });
    return { functionName: inner.functionName, args: inner.args ?? [] };
  });
}

/** The event by which the vault itself says that a call of this account took effect; undefined where none is that exact. */
export function effectOf(call: Call, account: Address): Effect | undefined {
  const amount = (value: unknown): Hex => `0x${(value as bigint).toString(16).padStart(64, "0")}`;
  for (const { functionName, args } of innerCalls(call)) {
    switch (functionName) {
      case "requestDeposit":
      case "requestRedeem": {
        const eventName = functionName === "requestDeposit" ? "DepositRequest" : "RedeemRequest";
        const topics = encodeEventTopics({ abi: vaultAbi, eventName, args: { controller: account, owner: account } });
        // Its data are the sender and the exact amount.
        return {
          address: call.to,
          topics: topics as (Hex | null)[],
          data: `${pad(account)}${amount(args[0]).slice(2)}`,
        };
      }
      case "cancelDepositAndClaim":
      case "cancelRedeemAndClaim": {
        const eventName = functionName === "cancelDepositAndClaim" ? "CancelDepositRequest" : "CancelRedeemRequest";
        const topics = encodeEventTopics({
          abi: vaultAbi,
          eventName,
          args: { controller: account, requestId: args[0] as bigint },
        });
        return { address: call.to, topics: topics as (Hex | null)[] };
      }
    }
  }
  return undefined;
}

interface RawLog {
  address: Address;
  topics: Hex[];
  data: Hex;
  transactionHash: Hex | null;
}

const lower = (value: string) => value.toLowerCase();

function saysOf(log: RawLog, hash: Hex): "done" | "failed" | null {
  const [topic] = log.topics;
  if (topic !== SAFE_SUCCESS && topic !== SAFE_FAILURE) return null;
  // Safe 1.4 and later index the hash, earlier ones don't.
  const named = log.topics[1] ?? log.data.slice(0, 66);
  if (lower(named) !== lower(hash)) return null;
  return topic === SAFE_SUCCESS ? "done" : "failed";
}

const logsOf = async (
  client: PublicClient,
  address: Address,
  topics: (Hex | Hex[] | null)[],
  from: bigint,
  to: bigint,
): Promise<RawLog[]> =>
  (await client.request({
    method: "eth_getLogs",
    params: [{ address, topics, fromBlock: `0x${from.toString(16)}`, toBlock: `0x${to.toString(16)}` }],
  })) as RawLog[];

/** A receipt where the hash is a transaction's after all: some contract wallets answer with that. Null is no conclusion. */
async function receiptOf(client: PublicClient, hash: Hex): Promise<TransactionReceipt | null> {
  try {
    return await client.getTransactionReceipt({ hash });
  } catch {
    return null;
  }
}

/**
 * Looks once through the blocks since the proposal was made. `from` goes on where the last look ended: what was read before
 * a call failed isn't read again. Where the first call fails, that is thrown.
 */
export async function lookForProposal(
  client: PublicClient,
  proposal: Sent,
  from: bigint,
): Promise<{ outcome: ProposalOutcome; next: bigint }> {
  const id = isHash(proposal.id) ? proposal.id : null;
  if (id !== null) {
    const receipt = await receiptOf(client, id);
    if (receipt) {
      const kind = receipt.status === "success" ? "done" : "failed";
      return { outcome: { kind, hash: receipt.transactionHash }, next: from };
    }
  }
  const head = await client.getBlockNumber({ cacheTime: 0 });
  let at = from;
  try {
    while (at <= head) {
      const to = at + RANGE - 1n < head ? at + RANGE - 1n : head;
      const outcome = await outcomeIn(client, proposal, id, at, to);
      if (outcome) return { outcome, next: at };
      at = to + 1n;
    }
  } catch (error) {
    if (at === from) throw error;
  }
  // The head may be reorganised: the last blocks are looked at again.
  const again = at < head - 12n ? at : head - 12n;
  return { outcome: { kind: "undecided" }, next: again > from ? again : from };
}

/** What a range of blocks says of the proposal; null where it says nothing. */
async function outcomeIn(
  client: PublicClient,
  { account, effect }: Sent,
  id: Hex | null,
  from: bigint,
  to: bigint,
): Promise<ProposalOutcome | null> {
  const own = id !== null ? await logsOf(client, account, [[SAFE_SUCCESS, SAFE_FAILURE]], from, to) : [];
  for (const log of own) {
    const says = saysOf(log, id as Hex);
    if (says && log.transactionHash) return { kind: says, hash: log.transactionHash };
  }
  const felt = effect ? await logsOf(client, effect.address, effect.topics, from, to) : [];
  // What the wallet executed under another hash is another proposal, even where it does the same.
  const others = new Set(own.map(({ transactionHash }) => transactionHash));
  const exact = felt.find(
    ({ data, transactionHash }) =>
      !others.has(transactionHash) && (!effect?.data || lower(data) === lower(effect.data)),
  );
  return exact?.transactionHash ? { kind: "done", hash: exact.transactionHash } : null;
}
