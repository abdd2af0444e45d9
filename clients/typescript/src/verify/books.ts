import type { Hex } from "viem";
import { AccountReplay } from "./account-replay";
import type { RawEvent } from "./archive";
import { addressArg, bigArg, creationOf, decodeEvents, type Event } from "./events";
import { EvidenceError } from "./evidence";
import { VaultReplay } from "./vault-replay";

// The whole vault rebuilt from its proven events: its sums at a moment, the books of every account, its settlements.

export interface BooksOf {
  vault: Hex;
  asset: { address: string; decimals: number };
  personal: boolean;
}

/** The end of what counts: everything before this second, and what is of this second up to this block. */
export interface Moment {
  time: number;
  block: bigint;
}

/** Event arguments that name an account. */
const ACCOUNTS = ["from", "to", "owner", "controller", "receiver", "account"] as const;
const NOBODY = `0x${"0".repeat(40)}`;

export class Books {
  readonly events: Event[];
  /** The factory's VaultCreated as the vault's first events tell it; none for a personal vault. */
  readonly creation: Event | null;
  private everybody: AccountReplay | undefined;
  private readonly sums = new Map<string, VaultReplay>();
  private timeline: [Moment, bigint][] | undefined;

  constructor(
    raw: readonly RawEvent[],
    private readonly of: BooksOf,
  ) {
    const events = decodeEvents(raw, of.personal);
    this.creation = of.personal ? null : creationOf(events, of.vault, of.asset.decimals);
    this.events = this.creation ? [this.creation, ...events] : events;
  }

  /** The vault's sums up to a moment; the time of a block is proven, its number only orders what is of one second. */
  vaultAt(moment: Moment): VaultReplay {
    const key = `${moment.time} ${moment.block}`;
    const known = this.sums.get(key);
    if (known) return known;
    const end = this.events.findIndex(
      ({ time, block }) => time > moment.time || (time === moment.time && block > moment.block),
    );
    const replay = this.newReplay().run(end < 0 ? this.events : this.events.slice(0, end));
    this.sums.set(key, replay);
    return replay;
  }

  private newReplay = () => new VaultReplay(this.of.asset.address, this.of.personal);

  /** The vault's sums after its last event. */
  vaultNow = (): VaultReplay => this.vaultAt({ time: Number.MAX_SAFE_INTEGER, block: 0n });

  /** The books of every account that an event names. */
  accounts(): AccountReplay {
    if (this.everybody) return this.everybody;
    const accounts = new Set<string>();
    for (const { args } of this.events) {
      for (const name of ACCOUNTS) {
        const account = args[name];
        if (typeof account === "string") accounts.add(account.toLowerCase());
      }
    }
    accounts.delete(NOBODY);
    accounts.delete(this.of.vault.toLowerCase());
    if (this.creation) accounts.add(addressArg(this.creation, "leader"));
    this.everybody = new AccountReplay(this.of.vault, accounts, this.of.personal).run(this.events);
    return this.everybody;
  }

  /** An epoch's settlement; null where there is none. */
  settlement = (epoch: bigint): Event | null =>
    this.events.find((event) => event.name === "EpochSettled" && bigArg(event, "epochId") === epoch) ?? null;

  /** Deposits of an epoch that closing the vault refunded: its settlement knows of none. */
  refundedByClosing(epoch: bigint): bigint {
    const event = this.events.find(({ name, args }) => name === "EpochDepositsRefunded" && args.epochId === epoch);
    return event ? bigArg(event, "assets") : 0n;
  }

  /** The supply at the last event up to a block. */
  supplyAt = (moment: Moment): bigint => this.supplyChange(moment)[1];

  /** When the last share went, of a vault that has none at a block; null where it has some. */
  emptySince(moment: Moment): Moment | null {
    const [since, supply] = this.supplyChange(moment);
    return supply === 0n ? since : null;
  }

  private supplyChange(moment: Moment): [Moment, bigint] {
    if (!this.timeline) {
      const replay = this.newReplay();
      this.timeline = [];
      for (const event of this.events) {
        const before = replay.supply;
        replay.run([event]);
        if (replay.supply !== before) this.timeline.push([{ time: event.time, block: event.block }, replay.supply]);
      }
    }
    const last = this.timeline.findLast(
      ([{ time, block }]) => time < moment.time || (time === moment.time && block <= moment.block),
    );
    if (!last) throw new EvidenceError("noCreation");
    return last;
  }
}
