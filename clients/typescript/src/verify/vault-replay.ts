import { mulDiv } from "../amount";
import { addressArg, bigArg, type Event } from "./events";
import { EvidenceError } from "./evidence";

// A vault's sums rebuilt from logs alone: deposits, gross withdrawals, trades and what they realized (SPEC section 3).

interface Held {
  amount: bigint;
  cost: bigint;
}

const NOBODY = "0x0000000000000000000000000000000000000000";

export class VaultReplay {
  deposited = 0n;
  gross = 0n;
  realized = 0n;
  trades = 0;
  supply = 0n;
  idle = 0n;
  /** Epoch ids that were settled, in order. */
  readonly settled: bigint[] = [];
  readonly held = new Map<string, Held>();
  private last: { nav: bigint; supply: bigint } | null = null;

  constructor(
    private readonly asset: string,
    private readonly personal: boolean,
  ) {}

  run(events: readonly Event[]): this {
    for (const event of events) this.apply(event);
    return this;
  }

  private apply(event: Event) {
    switch (event.name) {
      case "VaultCreated":
        this.deposited = this.idle = bigArg(event, "seed");
        this.supply = bigArg(event, "seedShares");
        this.last = { nav: this.deposited, supply: this.supply };
        return;
      case "EpochSettled":
        return this.settle(event);
      case "Finalised":
        this.last = { nav: bigArg(event, "nav"), supply: bigArg(event, "supply") };
        return;
      case "FinalRedemption":
        this.gross += bigArg(event, "gross");
        this.idle -= bigArg(event, "gross");
        this.supply -= bigArg(event, "shares");
        return;
      case "ExitedInKind":
        return this.exit(event);
      case "Traded":
        return this.trade(event);
      case "HoldingForfeited":
        // Nobody's from now on: all of its cost is lost.
        this.realized -= this.release(addressArg(event, "token"), bigArg(event, "amount"));
        return;
    }
    if (this.personal) this.applyPersonal(event);
  }

  private settle(event: Event) {
    const s = event.args.settlement as Record<string, bigint>;
    const id = bigArg(event, "epochId");
    if (s.supplyBefore !== this.supply) {
      throw new EvidenceError("supply", id, s.supplyBefore!, this.supply);
    }
    this.deposited += s.depositsAccepted!;
    this.gross += s.proceedsReserved!;
    this.idle += s.depositsAccepted! - s.proceedsReserved!;
    this.supply = s.supplyAfter!;
    this.last = { nav: s.nav!, supply: s.supplyBefore };
    this.settled.push(id);
    if (s.idle !== this.idle) {
      throw new EvidenceError("idle", id, s.idle!, this.idle);
    }
  }

  private exit(event: Event) {
    const shares = bigArg(event, "shares");
    if (!this.last) throw new EvidenceError("noPrice");
    // The fee part stays in the portfolio, where it is NAV: only the rest has left.
    const net = (mulDiv(shares, this.last.nav, this.last.supply) ?? 0n) - bigArg(event, "fee");
    this.gross += net;
    this.supply -= shares;
    this.idle -= bigArg(event, "assets");
    // What isn't cash counts as sold for the rest.
    this.realized += net - bigArg(event, "assets");
    const [tokens, amounts] = [event.args.tokens as string[], event.args.amounts as bigint[]];
    for (const [at, token] of tokens.entries()) this.realized -= this.release(token, amounts[at] ?? 0n);
  }

  /** What a sale realizes is its proceeds less the average cost of what was sold; between two tokens the proceeds, and
   * the cost of what came in, are its oracle value. */
  private trade(event: Event) {
    const [tokenIn, tokenOut] = [addressArg(event, "tokenIn"), addressArg(event, "tokenOut")];
    const [amountIn, amountOut, valueOut] = [
      bigArg(event, "amountIn"),
      bigArg(event, "amountOut"),
      bigArg(event, "valueOut"),
    ];
    this.trades += 1;
    let [proceeds, cost] = [valueOut, valueOut];
    if (this.isAsset(tokenIn)) {
      this.idle -= amountIn;
      cost = amountIn;
    }
    if (this.isAsset(tokenOut)) {
      this.idle += amountOut;
      proceeds = amountOut;
    }
    if (!this.isAsset(tokenIn)) this.realized += proceeds - this.release(tokenIn, amountIn);
    if (!this.isAsset(tokenOut)) {
      const into = this.holding(tokenOut);
      into.amount += amountOut;
      into.cost += cost;
    }
  }

  private applyPersonal(event: Event) {
    switch (event.name) {
      case "Transfer":
        if (addressArg(event, "from") === NOBODY) this.supply += bigArg(event, "value");
        if (addressArg(event, "to") === NOBODY) this.supply -= bigArg(event, "value");
        return;
      case "Deposit":
        this.deposited += bigArg(event, "assets");
        this.idle += bigArg(event, "assets");
        return;
      case "Withdraw":
        this.gross += bigArg(event, "assets");
        this.idle -= bigArg(event, "assets");
        return;
      case "WithdrawnInKind":
        this.gross += bigArg(event, "value");
        if (this.isAsset(addressArg(event, "token"))) this.idle -= bigArg(event, "amount");
        else
          this.realized += bigArg(event, "value") - this.release(addressArg(event, "token"), bigArg(event, "amount"));
        return;
    }
  }

  private isAsset = (token: string) => token === this.asset.toLowerCase();

  private holding(token: string): Held {
    const key = token.toLowerCase();
    const known = this.held.get(key) ?? { amount: 0n, cost: 0n };
    this.held.set(key, known);
    return known;
  }

  /** Takes an amount out with its part of the cost, and returns that cost. */
  private release(token: string, amount: bigint): bigint {
    const from = this.holding(token);
    if (amount > from.amount) throw new EvidenceError("sold", token, amount, from.amount);
    const cost = amount === from.amount ? from.cost : (mulDiv(from.cost, amount, from.amount) ?? 0n);
    from.amount -= amount;
    from.cost -= cost;
    return cost;
  }
}
