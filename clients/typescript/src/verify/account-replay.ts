import { BPS, max, mulDiv } from "../amount";
import { addressArg, bigArg, type Event } from "./events";
import { EvidenceError } from "./evidence";

// An account's books rebuilt from logs alone (SPEC rules 10 to 12 and section 3). Cost travels from wallet to wallet,
// so the books of whoever gave the account shares are kept too: `needs` names those that are still missing.

export interface Pool {
  shares: bigint;
  cost: bigint;
}

const empty = (): Pool => ({ shares: 0n, cost: 0n });
const put = (pool: Pool, more: Pool) => {
  pool.shares += more.shares;
  pool.cost += more.cost;
};

/** Splits shares off with floor(cost * shares / held) of the cost; all shares take all of it (SPEC rule 11). */
function take(pool: Pool, shares: bigint): Pool {
  if (shares > pool.shares) throw new EvidenceError("overdrawn", shares, pool.shares);
  const cost = shares === pool.shares ? pool.cost : (mulDiv(pool.cost, shares, pool.shares) ?? 0n);
  pool.shares -= shares;
  pool.cost -= cost;
  return { shares, cost };
}

/**
 * Puts shares and their cost into a wallet. A wallet without shares has no cost: what a claim that buys no share brings
 * counts as transferred out, to nobody.
 */
function receive(book: Book, moved: Pool) {
  put(book.wallet, moved);
  if (book.wallet.shares !== 0n) return;
  book.costOut += book.wallet.cost;
  book.wallet.cost = 0n;
}

export interface Book {
  wallet: Pool;
  deposited: bigint;
  gross: bigint;
  fees: bigint;
  realized: bigint;
  costIn: bigint;
  costOut: bigint;
}

interface DepositRequest {
  pending: bigint;
  /** Accepted and not yet claimed, and the pair at which it becomes shares. */
  open: bigint;
  at: Pair | null;
}

interface RedeemRequest {
  pending: Pool;
  returned: Pool;
  settled: boolean;
}

interface Pair {
  nav: bigint;
  supply: bigint;
  feeBps: bigint;
}

/** A leader's deposit requests carry this beside the epoch (SPEC rule 1). */
const LEADER = 1n << 255n;
const epochOf = (id: bigint) => (id >= LEADER ? id - LEADER : id);

const NOBODY = "0x0000000000000000000000000000000000000000";

export class AccountReplay {
  readonly books = new Map<string, Book>();
  /** Accounts whose books the asked ones depend on, and that were not asked for. */
  readonly needs = new Set<string>();
  private readonly deposits = new Map<string, DepositRequest & { controller: string; id: bigint }>();
  private readonly redeems = new Map<string, RedeemRequest & { controller: string; id: bigint }>();
  private last: Pair | null = null;
  private final: Pair | null = null;
  private ended = false;
  /** A personal vault's shares that were burned, until the event that says what they paid. */
  private burned = empty();

  constructor(
    private readonly vault: string,
    accounts: Iterable<string>,
    private readonly personal: boolean,
  ) {
    for (const account of accounts) this.books.set(account.toLowerCase(), newBook());
  }

  run(events: readonly Event[]): this {
    if (this.feed(events)) this.end();
    return this;
  }

  /** Books the next events of the chain; false when the books must be begun anew with those of who is in `needs`. */
  feed(events: readonly Event[]): boolean {
    for (const event of events) {
      try {
        if (this.personal) this.applyPersonal(event);
        else this.apply(event);
      } catch (error) {
        // What the missing givers gave is missing too.
        if (this.needs.size > 0) return false;
        throw error;
      }
    }
    return true;
  }

  /** After the last event. */
  end() {
    if (this.personal) for (const account of this.books.keys()) this.writeOff(account);
  }

  /** All of an account's shares with their cost: wallet, claimable, waiting and returned. */
  total(account: string): Pool {
    const sum = empty();
    put(sum, this.leaving(account));
    put(sum, this.redeeming(account));
    return sum;
  }

  /** Every known account's shares in any form, in one pass over the requests. */
  holders(): Map<string, bigint> {
    const held = new Map([...this.books].map(([account, { wallet }]) => [account, wallet.shares]));
    const add = (account: string, shares: bigint) => held.set(account, (held.get(account) ?? 0n) + shares);
    for (const { controller, open, at } of this.deposits.values()) {
      if (at) add(controller, mulDiv(open, at.supply, at.nav) ?? 0n);
    }
    for (const { controller, returned, pending } of this.redeems.values()) {
      add(controller, returned.shares + pending.shares);
    }
    return held;
  }

  /** Wallet and claims: what would go as one request if everything left now. */
  leaving(account: string): Pool {
    const sum = empty();
    const book = this.books.get(account.toLowerCase());
    if (book) put(sum, book.wallet);
    for (const request of this.deposits.values()) {
      if (request.controller !== account.toLowerCase() || !request.at) continue;
      put(sum, { shares: mulDiv(request.open, request.at.supply, request.at.nav) ?? 0n, cost: request.open });
    }
    for (const request of this.redeems.values()) {
      if (request.controller === account.toLowerCase()) put(sum, request.returned);
    }
    return sum;
  }

  redeeming(account: string): Pool {
    const sum = empty();
    for (const request of this.redeems.values()) {
      if (request.controller === account.toLowerCase()) put(sum, request.pending);
    }
    return sum;
  }

  private apply(event: Event) {
    switch (event.name) {
      case "VaultCreated":
        return this.created(event);
      case "Transfer":
        return this.transfer(event);
      case "DepositRequest": {
        const request = this.deposit(event);
        if (request) request.pending += bigArg(event, "assets");
        return;
      }
      case "RedeemRequest":
        return this.redeemRequest(event);
      case "CancelDepositRequest": {
        const request = this.deposit(event);
        if (request) request.pending = 0n;
        return;
      }
      case "CancelRedeemRequest": {
        const request = this.redeem(event);
        if (!request) return;
        put(request.returned, request.pending);
        request.pending = empty();
        return;
      }
      case "CancelRedeemClaim":
        return this.claimReturn(event);
      case "EpochSettled":
        return this.settle(event);
      case "EpochDepositsRefunded":
        for (const request of this.deposits.values()) {
          if (epochOf(request.id) === bigArg(event, "epochId")) request.pending = 0n;
        }
        return;
      case "DepositClaimed":
        return this.claimShares(event);
      case "Finalised":
        this.final = { nav: bigArg(event, "nav"), supply: bigArg(event, "supply"), feeBps: bigArg(event, "feeBps") };
        this.last = this.final;
        return;
      case "FinalRedemption": {
        const request = this.redeem(event);
        if (request && this.final) this.settleRedeem(request, this.final);
        return;
      }
      case "EndedInKind":
        this.ended = true;
        return;
      case "ExitedInKind":
        return this.exit(event);
    }
  }

  private created(event: Event) {
    this.last = { nav: bigArg(event, "seed"), supply: bigArg(event, "seedShares"), feeBps: bigArg(event, "feeBps") };
    const leader = this.books.get(addressArg(event, "leader"));
    if (!leader || this.personal) return;
    const seed = bigArg(event, "seed");
    leader.wallet = { shares: bigArg(event, "seedShares") - bigArg(event, "lockedShares"), cost: seed };
    leader.deposited = seed;
  }

  /** Between two wallets cost moves here; where the vault or nobody stands on one side, the event that says why does. */
  private transfer(event: Event) {
    const [from, to] = [addressArg(event, "from"), addressArg(event, "to")];
    const outside = [NOBODY, this.vault.toLowerCase()];
    if (outside.includes(from) || outside.includes(to) || from === to) return;
    const [giver, taker] = [this.books.get(from), this.books.get(to)];
    if (!giver) {
      if (taker) this.needs.add(from);
      return;
    }
    const moved = take(giver.wallet, bigArg(event, "value"));
    giver.costOut += moved.cost;
    if (!taker) return;
    receive(taker, moved);
    taker.costIn += moved.cost;
  }

  private moveCost(from: string, to: string, cost: bigint) {
    if (from === to) return;
    const [giver, taker] = [this.books.get(from), this.books.get(to)];
    if (giver) giver.costOut += cost;
    if (taker) taker.costIn += cost;
  }

  private deposit(event: Event) {
    const [controller, id] = [addressArg(event, "controller"), bigArg(event, "requestId")];
    if (!this.books.has(controller)) return null;
    const key = `${controller} ${id}`;
    const known = this.deposits.get(key);
    if (known) return known;
    const request = { controller, id, pending: 0n, open: 0n, at: null };
    this.deposits.set(key, request);
    return request as DepositRequest & { controller: string; id: bigint };
  }

  private redeem(event: Event) {
    const [controller, id] = [addressArg(event, "controller"), bigArg(event, "requestId")];
    if (!this.books.has(controller)) return null;
    const key = `${controller} ${id}`;
    const known = this.redeems.get(key);
    if (known) return known;
    const request = { controller, id, pending: empty(), returned: empty(), settled: false };
    this.redeems.set(key, request);
    return request;
  }

  private redeemRequest(event: Event) {
    const [owner, controller] = [addressArg(event, "owner"), addressArg(event, "controller")];
    const giver = this.books.get(owner);
    const request = this.redeem(event);
    if (!giver) {
      if (request) this.needs.add(owner);
      return;
    }
    const taken = take(giver.wallet, bigArg(event, "shares"));
    if (request) put(request.pending, taken);
    this.moveCost(owner, controller, taken.cost);
  }

  private claimReturn(event: Event) {
    const [controller, receiver] = [addressArg(event, "controller"), addressArg(event, "receiver")];
    const request = this.redeem(event);
    const taker = this.books.get(receiver);
    if (!request) {
      if (taker) this.needs.add(controller);
      return;
    }
    const back = request.returned;
    request.returned = empty();
    if (this.ended && !request.settled) {
      put(back, request.pending);
      request.pending = empty();
    }
    if (back.shares !== bigArg(event, "shares")) throw new EvidenceError("returned", request.id);
    if (taker) put(taker.wallet, back);
    this.moveCost(controller, receiver, back.cost);
  }

  /** A claim says itself what its shares cost, so the receiver's books need nobody else's. */
  private claimShares(event: Event) {
    const [controller, receiver] = [addressArg(event, "controller"), addressArg(event, "receiver")];
    const [assets, shares] = [bigArg(event, "assets"), bigArg(event, "shares")];
    const request = this.deposit(event);
    if (request) {
      if (assets > request.open) throw new EvidenceError("claimed", request.id, assets, request.open);
      request.open -= assets;
    }
    const taker = this.books.get(receiver);
    if (taker) receive(taker, { shares, cost: assets });
    this.moveCost(controller, receiver, assets);
  }

  /** Books every known request of the epoch at its stored pair (SPEC rules 7, 10, 12). */
  private settle(event: Event) {
    const epoch = bigArg(event, "epochId");
    const s = event.args.settlement as Record<string, bigint>;
    const at = { nav: s.nav!, supply: s.supplyBefore!, feeBps: s.feeBps! };
    this.last = at;
    for (const request of this.deposits.values()) {
      if (epochOf(request.id) !== epoch || request.pending === 0n) continue;
      const leads = request.id >= LEADER;
      const asked = leads ? s.leaderRequested! : s.depositsRequested! - s.leaderRequested!;
      const accepted = leads ? s.leaderAccepted! : s.depositsAccepted! - s.leaderAccepted!;
      request.at = at;
      request.open = mulDiv(request.pending, accepted, asked) ?? 0n;
      request.pending = 0n;
      this.books.get(request.controller)!.deposited += request.open;
    }
    for (const request of this.redeems.values()) {
      if (request.id === epoch && request.pending.shares > 0n) this.settleRedeem(request, at);
    }
  }

  private settleRedeem(request: RedeemRequest & { controller: string }, at: Pair) {
    const { shares, cost } = request.pending;
    const gross = mulDiv(shares, at.nav, at.supply) ?? 0n;
    const fee = feeOn(gross, cost, at.feeBps);
    request.pending = empty();
    request.settled = true;
    const book = this.books.get(request.controller)!;
    book.gross += gross;
    book.fees += fee;
    book.realized += gross - fee - cost;
  }

  /** What leaves in kind counts at the last settled price, less the fee part that stayed. */
  private exit(event: Event) {
    const book = this.books.get(addressArg(event, "account"));
    if (!book) return;
    if (!this.last) throw new EvidenceError("noPrice");
    const [shares, fee] = [bigArg(event, "shares"), bigArg(event, "fee")];
    const gross = mulDiv(shares, this.last.nav, this.last.supply) ?? 0n;
    const { cost } = take(book.wallet, shares);
    book.gross += gross;
    book.fees += fee;
    book.realized += gross - fee - cost;
  }

  private applyPersonal(event: Event) {
    switch (event.name) {
      case "Transfer": {
        if (addressArg(event, "to") !== NOBODY) return;
        const book = this.books.get(addressArg(event, "from"));
        if (book) put(this.burned, take(book.wallet, bigArg(event, "value")));
        return;
      }
      case "Deposit": {
        const owner = addressArg(event, "owner");
        const book = this.books.get(owner);
        if (!book) return;
        this.writeOff(owner);
        put(book.wallet, { shares: bigArg(event, "shares"), cost: bigArg(event, "assets") });
        book.deposited += bigArg(event, "assets");
        return;
      }
      case "Withdraw":
        return this.paidOut(addressArg(event, "owner"), bigArg(event, "assets"));
      case "WithdrawnInKind":
        return this.paidOut(addressArg(event, "owner"), bigArg(event, "value"));
    }
  }

  private paidOut(owner: string, value: bigint) {
    const book = this.books.get(owner);
    if (!book) return;
    book.gross += value;
    book.realized += value - this.burned.cost;
    this.burned = empty();
  }

  /** Worthless shares that were burned are a loss of what they cost. */
  private writeOff(owner: string) {
    const book = this.books.get(owner);
    if (!book) return;
    book.realized -= this.burned.cost;
    this.burned = empty();
  }
}

const newBook = (): Book => ({
  wallet: empty(),
  deposited: 0n,
  gross: 0n,
  fees: 0n,
  realized: 0n,
  costIn: 0n,
  costOut: 0n,
});

/** floor(feeBps * max(0, gross - cost) / 10 000) (SPEC rule 10). */
export const feeOn = (gross: bigint, cost: bigint, feeBps: bigint): bigint => (feeBps * max(0n, gross - cost)) / BPS;
