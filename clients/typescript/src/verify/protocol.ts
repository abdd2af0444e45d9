import type { Address } from "viem";
import { factoryAbi } from "../abi/factory";
import { vaultAbi } from "../abi/vault";
import { units } from "../amount";
import { body, type Schema, type VaultSummary } from "../api/client";
import type { Moment } from "./books";
import { EvidenceError, Unchecked } from "./evidence";
import type { ProtocolFigure } from "./figure";
import { sameHex } from "./hex";
import { assetParts, identified } from "./identity";
import { momentOf } from "./moment";
import { priceAt } from "./nav";
import { headTime, Reading, type Site } from "./reading";
import { assetValue, countValue, type Input, type Part, verdictOf } from "./result";
import { holdersOf } from "./vault";
import { Work } from "./work";

// Totals over all vaults: every vault the factory has made must be in our list, and each one's part is recomputed as its
// own figure is. One vault after the other, so that any number of them fits.

const PAGE = 200n;
/** So many vaults are shown with their part; the others are summed. */
const LISTED = 40;
const TRIES = 5;

interface Claims {
  protocol: Schema["Protocol"];
  vaults: VaultSummary[];
  block: bigint;
  /** When that block was made, by the node. */
  time: number;
  factory: Address;
}

/** What the API says between two looks at the same head of the index. */
async function claimsOf({ api, client }: Site, work: Work): Promise<Claims> {
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
    const block = BigInt(after.head.number);
    const time = await headTime(client, block, after.head.hash);
    return { protocol, vaults, block, time, factory: after.contracts.factory as Address };
  }
  throw new Unchecked("movedOn");
}

/** Every vault of the factory at a block. */
async function made({ client }: Site, { factory, block }: Claims, work: Work): Promise<Set<string>> {
  const at = { address: factory, abi: factoryAbi, blockNumber: block } as const;
  const count = await client.readContract({ ...at, functionName: "vaultCount" });
  const all = new Set<string>();
  for (let from = 0n; from < count; from += PAGE) {
    work.step(0);
    const page = await client.readContract({ ...at, functionName: "vaults", args: [from, PAGE] });
    for (const vault of page) all.add(vault.toLowerCase());
  }
  if (BigInt(all.size) !== count) throw new EvidenceError("uneven", all.size, count);
  return all;
}

interface Of {
  claimed: (protocol: Schema["Protocol"]) => string;
  /** What the list says of one vault; null where it isn't counted. */
  part: (vault: VaultSummary) => string | null;
  compute: (reading: Reading, vault: VaultSummary, claims: Claims) => Promise<Found>;
}

interface Found {
  amount: bigint;
  /** Of which price it is; absent where it is of the index's head. */
  moment?: Moment;
}

const olderOf = (a: Moment | undefined, b: Moment): Moment => (a && a.time <= b.time ? a : b);

const totals: Record<Exclude<ProtocolFigure, "allVaults" | "allDepositors">, Of> = {
  allTvl: {
    claimed: ({ tvl }) => tvl,
    part: ({ tvl }) => tvl,
    compute: async ({ client }, vault) => {
      if (vault.asOf!.stale) throw new Unchecked("stalePrice");
      const moment = await momentOf(client, vault.asOf!);
      return { amount: (await priceAt(client, vault, moment.block)).nav, moment };
    },
  },
  allNetDeposits: {
    claimed: ({ netDeposits }) => netDeposits,
    part: ({ netDeposits }) => netDeposits,
    compute: async (reading) => {
      const books = await reading.books();
      const moment = await reading.priceMoment();
      const { deposited, gross } = books.vaultAt(moment);
      return { amount: deposited - gross, moment };
    },
  },
  allPending: {
    claimed: ({ pendingDeposits }) => pendingDeposits,
    part: ({ pendingDeposits }) => pendingDeposits,
    compute: async ({ client }, vault, { block: blockNumber }) => {
      if (vault.type === "personal") return { amount: 0n };
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
      return { amount: waiting };
    },
  },
};

export async function checkProtocol(site: Site, figure: ProtocolFigure): Promise<Part> {
  const work = site.work ?? new Work();
  const claims = await claimsOf(site, work);
  const { protocol, vaults, block, time } = claims;
  const onChain = await made(site, claims, work);
  const ours = new Set(vaults.map(({ address }) => address.toLowerCase()));
  const missing = [...onChain].filter((vault) => !ours.has(vault)).length;
  const extra = vaults.length - (onChain.size - missing);
  const complete = missing === 0 && extra === 0;
  const listed = complete ? undefined : { kind: "vaultList", numbers: [missing, extra] };
  const inputs: Input[] = [["factoryVaults", countValue(onChain.size)]];
  if (figure === "allVaults") {
    return {
      claimed: countValue(protocol.vaults),
      found: countValue(onChain.size),
      verdict: complete ? verdictOf(protocol.vaults, onChain.size) : "mismatch",
      inputs,
      block,
      time,
      compared: "list",
      reason: listed,
    };
  }
  if (figure === "allDepositors") {
    const everybody = new Set<string>();
    work.expect(vaults.length);
    for (const { address, name } of vaults) {
      const { accounts } = holdersOf(await new Reading(site, address).books());
      for (const account of accounts) everybody.add(account);
      if (inputs.length <= LISTED) inputs.push([{ of: name }, countValue(accounts.size)]);
      work.step(1);
    }
    return {
      claimed: countValue(protocol.depositors),
      found: countValue(everybody.size),
      verdict: complete ? verdictOf(protocol.depositors, everybody.size) : "mismatch",
      inputs,
      block,
      time,
      compared: "list",
      reason: listed,
    };
  }
  const { claimed, part, compute } = totals[figure];
  const { asset } = protocol;
  if (!asset) throw new Unchecked("noPrice");
  const priced = vaults.filter((vault) => !vault.disputed && vault.asOf);
  let [sum, counted] = [0n, 0];
  // A total of prices is as of the oldest of them.
  let oldest: Moment | undefined;
  const wrong: string[] = [];
  work.expect(priced.length);
  for (const claim of priced) {
    // Which asset it has, and so whether it belongs into the sum, is the chain's word.
    const vault = await identified(site.client, claim.address, claim, block);
    if (sameHex(asset.address, vault.asset.address)) {
      const differs = assetParts(asset, vault.asset);
      if (differs.length > 0) throw new EvidenceError("identity", vault.address, differs);
      const { amount, moment } = await compute(new Reading(site, vault.address), vault, claims);
      sum += amount;
      if (moment) oldest = olderOf(oldest, moment);
      if (units(part(vault)) !== amount) wrong.push(vault.name);
      if (counted < LISTED) inputs.push([{ of: vault.name }, assetValue(amount)]);
      counted++;
    }
    work.step(1);
  }
  if (counted > LISTED) inputs.push(["more", countValue(counted - LISTED)]);
  const left = vaults.length - counted;
  if (left > 0) inputs.push(["leftOut", countValue(left)]);
  const says = protocol.counted > 0 ? BigInt(claimed(protocol)) : null;
  const fits = complete && wrong.length === 0 && counted === protocol.counted;
  return {
    claimed: assetValue(says),
    found: assetValue(sum),
    verdict: fits ? verdictOf(says ?? 0n, sum) : "mismatch",
    asset,
    inputs,
    block: oldest?.block ?? block,
    time: oldest?.time ?? time,
    compared: "totals",
    open: figure === "allTvl" ? "feeds" : undefined,
    reason: wrong.length > 0 ? { kind: "parts", numbers: [wrong] } : listed,
  };
}
