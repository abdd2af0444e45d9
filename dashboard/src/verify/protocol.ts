import { factoryAbi } from "@sluicefi/client/abi/factory";
import { vaultAbi } from "@sluicefi/client/abi/vault";
import { units } from "@sluicefi/client/amount";
import type { Work } from "@sluicefi/client/verify/work";
import type { Address, PublicClient } from "viem";
import { api, body, type Schema, type Vault, type VaultSummary } from "~/api/client";
import { integer, UNKNOWN } from "~/lib/format";
import { verify } from "~/text/verify";
import { type Check, Contradiction, verdictOf } from "./check";
import type { ProtocolFigure } from "./figure";
import { holdersOf } from "./holders";
import { priceAt } from "./price";
import { Reading } from "./reading";
import { exactMoney, untied } from "./vault";

// Totals over all vaults: every vault the factory has made must be in our list, and each one's part is recomputed as its
// own figure is. One vault after the other, so that any number of them fits.

type Part = Omit<Check, "title" | "formula">;

const t = verify;
const PAGE = 200n;
/** So many vaults are shown with their part; the others are summed. */
const LISTED = 40;
const TRIES = 5;

interface Claims {
  protocol: Schema["Protocol"];
  vaults: VaultSummary[];
  block: bigint;
  factory: Address;
}

/** What our API says between two looks at the same head of the index. */
async function claimsOf(work: Work): Promise<Claims> {
  for (let tries = 0; tries < TRIES; tries++) {
    const before = await body(api.GET("/v1/status"));
    const protocol = await body(api.GET("/v1/protocol"));
    const vaults: VaultSummary[] = [];
    let cursor: string | undefined;
    do {
      work.step(0);
      const page = await body(api.GET("/v1/vaults", { params: { query: { limit: 200, cursor } } }));
      vaults.push(...page.items);
      cursor = page.next ?? undefined;
    } while (cursor);
    const after = await body(api.GET("/v1/status"));
    if (!after.head || before.head?.hash !== after.head.hash) continue;
    return { protocol, vaults, block: BigInt(after.head.number), factory: after.contracts.factory as Address };
  }
  throw new Error(t.movedOn);
}

/** Every vault of the factory at a block. */
async function made(client: PublicClient, { factory, block }: Claims, work: Work): Promise<Set<string>> {
  const at = { address: factory, abi: factoryAbi, blockNumber: block } as const;
  const count = await client.readContract({ ...at, functionName: "vaultCount" });
  const all = new Set<string>();
  for (let from = 0n; from < count; from += PAGE) {
    work.step(0);
    const page = await client.readContract({ ...at, functionName: "vaults", args: [from, PAGE] });
    for (const vault of page) all.add(vault.toLowerCase());
  }
  if (BigInt(all.size) !== count) throw new Contradiction(t.totals.uneven(all.size, count));
  return all;
}

interface Of {
  claimed: (protocol: Schema["Protocol"]) => string;
  /** What our list says of one vault; null where it isn't counted. */
  part: (vault: VaultSummary) => string | null;
  compute: (reading: Reading, vault: VaultSummary, claims: Claims) => Promise<bigint>;
}

const cardBlock = (vault: VaultSummary): bigint => BigInt(vault.asOf!.block);

async function pricedAsClaimed({ client }: Reading, vault: VaultSummary) {
  if (vault.asOf!.stale) throw new Error(`${vault.name}: ${t.stalePrice}`);
  const priced = await priceAt(client, vault as Vault, cardBlock(vault));
  if (priced.hash !== vault.asOf!.hash) throw new Contradiction(`${vault.name}: ${t.note.otherBlock}`);
  return priced;
}

const totals: Record<Exclude<ProtocolFigure, "allVaults" | "allDepositors">, Of> = {
  allTvl: {
    claimed: ({ tvl }) => tvl,
    part: ({ tvl }) => tvl,
    compute: async (reading, vault) => (await pricedAsClaimed(reading, vault)).nav,
  },
  allNetDeposits: {
    claimed: ({ netDeposits }) => netDeposits,
    part: ({ netDeposits }) => netDeposits,
    compute: async (reading, vault) => {
      const { replay, ties } = await reading.vaultHistory(cardBlock(vault));
      const wrong = untied(ties);
      if (wrong) throw new Contradiction(`${vault.name}: ${t.note.untied(wrong)}`);
      return replay.deposited - replay.gross;
    },
  },
  allPending: {
    claimed: ({ pendingDeposits }) => pendingDeposits,
    part: ({ pendingDeposits }) => pendingDeposits,
    compute: async ({ client }, vault, { block: blockNumber }) => {
      if (vault.type === "personal") return 0n;
      const at = { address: vault.address as Address, abi: vaultAbi, blockNumber } as const;
      const [settled, current] = await Promise.all([
        client.readContract({ ...at, functionName: "lastSettledEpochId" }),
        client.readContract({ ...at, functionName: "currentEpochId" }),
      ]);
      let waiting = 0n;
      for (let id = settled + 1n; id <= current; id++) {
        const epoch = await client.readContract({ ...at, functionName: "epoch", args: [id] });
        if (!epoch.refunded) waiting += epoch.othersRequested + epoch.leaderRequested;
      }
      return waiting;
    },
  },
};

export async function checkProtocol(client: PublicClient, figure: ProtocolFigure, work: Work): Promise<Part> {
  const claims = await claimsOf(work);
  const { protocol, vaults, block } = claims;
  const onChain = await made(client, claims, work);
  const ours = new Set(vaults.map(({ address }) => address.toLowerCase()));
  const missing = [...onChain].filter((vault) => !ours.has(vault));
  const extra = [...ours].filter((vault) => !onChain.has(vault));
  const complete = missing.length === 0 && extra.length === 0;
  const inputs: [string, string][] = [[t.inputsOf.factoryVaults, integer(onChain.size)]];
  const listNote = complete ? t.totals.complete : t.totals.incomplete(missing.length, extra.length);
  if (figure === "allVaults") {
    const [claimed, computed] = [String(protocol.vaults), String(onChain.size)];
    return {
      claimed: integer(protocol.vaults),
      computed: integer(onChain.size),
      verdict: complete ? verdictOf(claimed, computed) : "mismatch",
      inputs,
      block,
      note: listNote,
    };
  }
  if (figure === "allDepositors") {
    const everybody = new Set<string>();
    let whole = complete;
    work.expect(vaults.length);
    for (const { address, name } of vaults) {
      const reading = new Reading(client, address, undefined, work);
      const { accounts, complete: all } = await holdersOf(reading);
      if (!all && (await reading.moved())) throw new Error(t.movedOn);
      whole &&= all;
      for (const account of accounts) everybody.add(account);
      if (inputs.length <= LISTED) inputs.push([name, integer(accounts.size)]);
      work.step(1);
    }
    return {
      claimed: integer(protocol.depositors),
      computed: integer(everybody.size),
      verdict: whole ? verdictOf(String(protocol.depositors), String(everybody.size)) : "mismatch",
      inputs,
      block,
      note: whole ? `${t.note.holders} ${listNote}` : complete ? t.note.holdersMissing : listNote,
    };
  }
  const { claimed, part, compute } = totals[figure];
  const { asset } = protocol;
  if (!asset) throw new Error(verify.noPrice);
  const counted = vaults.filter((vault) => vault.asset.address === asset.address && !vault.disputed && vault.asOf);
  let sum = 0n;
  const wrong: string[] = [];
  work.expect(counted.length);
  for (const [index, vault] of counted.entries()) {
    const found = await compute(new Reading(client, vault.address, undefined, work), vault, claims);
    sum += found;
    if (units(part(vault)) !== found) wrong.push(vault.name);
    if (index < LISTED) inputs.push([vault.name, exactMoney(String(found), asset)]);
    work.step(1);
  }
  if (counted.length > LISTED) inputs.push([t.totals.more, integer(counted.length - LISTED)]);
  const left = vaults.length - counted.length;
  if (left > 0) inputs.push([t.totals.left, integer(left)]);
  const says = claimed(protocol);
  const fits = complete && wrong.length === 0 && counted.length === protocol.counted;
  return {
    claimed: protocol.counted > 0 ? exactMoney(says, asset) : UNKNOWN,
    computed: exactMoney(String(sum), asset),
    verdict: fits ? verdictOf(says, String(sum)) : "mismatch",
    inputs,
    block,
    note: wrong.length > 0 ? t.totals.wrong(wrong.join(", ")) : `${t.totals.parts} ${listNote}`,
    leaves: figure === "allTvl" ? t.leavesOf.feeds : figure === "allNetDeposits" ? t.leavesOf.vault : undefined,
  };
}
