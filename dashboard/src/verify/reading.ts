import { portfolioAbi } from "@sluicefi/client/abi/portfolio";
import { vaultAbi } from "@sluicefi/client/abi/vault";
import { AccountReplay } from "@sluicefi/client/verify/account-replay";
import { EvidenceError } from "@sluicefi/client/verify/evidence";
import { type Hints, hint, Receipts } from "@sluicefi/client/verify/logs";
import { VaultReplay } from "@sluicefi/client/verify/vault-replay";
import { Work } from "@sluicefi/client/verify/work";
import type { Address, PublicClient } from "viem";
import { type AccountPosition, api, body, type Epoch, type Vault } from "~/api/client";
import { verify } from "~/text/verify";
import type { Claims } from "./claims";
import { type Priced, priceAt } from "./price";
import { type Series, seriesOf } from "./series";

// What the checks of one run share: what our API claims at one block of its index, and what the chain says there.
// Everything is read once, when the first check asks for it.

/** Accounts whose books one account's cost may go back through. */
const MOST_ACCOUNTS = 12;
const TRIES = 5;

export interface AccountOnChain {
  wallet: bigint;
  claimable: bigint;
  waiting: bigint;
  walletCost: bigint | null;
  claimableCost: bigint;
  waitingCost: bigint;
}

export interface AccountHistory {
  replay: AccountReplay;
  accounts: string[];
  receipts: string[];
  /** What ties the logs to the chain: name, by the logs, on chain. */
  ties: [string, bigint, bigint][];
}

export interface VaultHistory {
  replay: VaultReplay;
  receipts: string[];
  ties: [string, bigint, bigint][];
}

export class Reading {
  private readonly done = new Map<string, Promise<unknown>>();

  constructor(
    readonly client: PublicClient,
    readonly vault: string,
    readonly account?: string,
    readonly work = new Work(),
  ) {}

  private once<T>(key: string, work: () => Promise<T>): Promise<T> {
    const known = this.done.get(key) as Promise<T> | undefined;
    if (known) return known;
    const doing = work();
    this.done.set(key, doing);
    return doing;
  }

  /** Asked between two looks at the index's head, until both are the same. */
  claims = (): Promise<Claims> =>
    this.once("claims", async () => {
      const path = { vault: this.vault };
      for (let tries = 0; tries < TRIES; tries++) {
        const before = await body(api.GET("/v1/status"));
        const [vault, positions] = await Promise.all([
          body(api.GET("/v1/vaults/{vault}", { params: { path } })),
          this.account
            ? body(
                api.GET("/v1/accounts/{account}/positions", {
                  params: { path: { account: this.account }, query: { limit: 200 } },
                }),
              )
            : null,
        ]);
        const after = await body(api.GET("/v1/status"));
        if (!after.head || before.head?.hash !== after.head.hash) continue;
        const position = positions?.items.find((item) => item.vault.toLowerCase() === this.vault.toLowerCase()) ?? null;
        return { vault, position, block: BigInt(after.head.number), factory: after.contracts.factory as Address };
      }
      throw new Error(verify.movedOn);
    });

  /** NAV, supply and idle balance at the block of the page's price, every product formed here. */
  price = (): Promise<Priced> =>
    this.once("price", async () => {
      const { vault } = await this.claims();
      if (!vault.asOf) throw new Error(verify.noPrice);
      if (vault.asOf.stale) throw new Error(verify.stalePrice);
      return priceAt(this.client, vault, BigInt(vault.asOf.block));
    });

  position = async (): Promise<AccountPosition> => {
    const { position } = await this.claims();
    if (!position) throw new Error(verify.noPosition);
    return position;
  };

  epochs = (): Promise<Epoch[]> =>
    this.once("epochs", async () => {
      const rows: Epoch[] = [];
      await this.everything(
        (cursor) =>
          api.GET("/v1/vaults/{vault}/epochs", {
            params: { path: { vault: this.vault }, query: { limit: 200, cursor } },
          }),
        (row) => rows.push(row),
      );
      return rows;
    });

  /** Our price history up to the moment of the vault's card, and the means to prove it row by row. */
  series = (): Promise<Series> => this.once("series", async () => seriesOf(this, await this.claims()));

  /** Accounts that our page says hold shares. */
  depositors = (): Promise<string[]> =>
    this.once("depositors", async () => {
      const accounts: string[] = [];
      await this.everything(
        (cursor) =>
          api.GET("/v1/vaults/{vault}/depositors", {
            params: { path: { vault: this.vault }, query: { limit: 200, cursor } },
          }),
        ({ account }) => accounts.push(account),
      );
      return accounts;
    });

  /** Whether the index has gone on since it claimed what is being checked. */
  moved = async (): Promise<boolean> => {
    const { head } = await body(api.GET("/v1/status"));
    return BigInt(head?.number ?? 0) !== (await this.claims()).block;
  };

  private receipts = (): Promise<Receipts> =>
    this.once("receipts", async () => {
      const { vault, factory } = await this.claims();
      const sources = {
        vault: vault.address as Address,
        portfolio: vault.portfolio as Address,
        factory,
        personal: vault.type === "personal",
      };
      return new Receipts(this.client, sources, this.work);
    });

  private activityOf = (account: string): Promise<Hints> =>
    this.once(`activity ${account}`, async () => {
      const hints: Hints = new Map();
      await this.everything(
        (cursor) =>
          api.GET("/v1/accounts/{account}/activity", {
            params: { path: { account }, query: { limit: 200, cursor, vault: this.vault } },
          }),
        ({ tx, block }) => hint(hints, tx, block),
      );
      return hints;
    });

  /** Where the vault's settlements are. */
  private settlements = async (hints: Hints) => {
    for (const { settledTx, settledBlock } of await this.epochs()) hint(hints, settledTx, settledBlock);
  };

  /** All pages of a list, row by row; each row is only a hint of where to look. */
  private async everything<T>(
    page: (cursor?: string) => Promise<{ data?: { items: T[]; next: string | null } | string; response: Response }>,
    each: (row: T) => void,
  ) {
    let cursor: string | undefined;
    do {
      this.work.step(0);
      const answer = (await body(page(cursor))) as { items: T[]; next: string | null };
      for (const row of answer.items) each(row);
      cursor = answer.next ?? undefined;
    } while (cursor);
  }

  /** What an account holds at a block, from the vault's own views. */
  onChain = (account: string): Promise<AccountOnChain> =>
    this.once(`on chain ${account.toLowerCase()}`, async () => {
      const { vault, block: blockNumber } = await this.claims();
      const at = { address: vault.address as Address, abi: vaultAbi, blockNumber } as const;
      const who = account as Address;
      const wallet = await this.client.readContract({ ...at, functionName: "balanceOf", args: [who] });
      const none = { claimable: 0n, waiting: 0n, claimableCost: 0n, waitingCost: 0n };
      if (vault.type === "personal") return { wallet, walletCost: null, ...none };
      const [walletCost, claimable, claimableCost, ids] = await Promise.all([
        this.client.readContract({ ...at, functionName: "costBasis", args: [who] }),
        this.client.readContract({ ...at, functionName: "maxMint", args: [who] }),
        this.client.readContract({ ...at, functionName: "maxDeposit", args: [who] }),
        this.client.readContract({ ...at, functionName: "openRedeemRequests", args: [who] }),
      ]);
      const waiting = await Promise.all(
        ids.map(async (id) => {
          const args = [id, who] as const;
          const [pending, returned, cost] = await Promise.all([
            this.client.readContract({ ...at, functionName: "pendingRedeemRequest", args }),
            this.client.readContract({ ...at, functionName: "claimableCancelRedeemRequest", args }),
            this.client.readContract({ ...at, functionName: "redeemRequestCost", args }),
          ]);
          // A settled request's shares are burned: they count as withdrawn, and so does their cost.
          return { shares: pending + returned, cost: pending + returned > 0n ? cost : 0n };
        }),
      );
      const sum = (key: "shares" | "cost") => waiting.reduce((total, each) => total + each[key], 0n);
      return { wallet, walletCost, claimable, claimableCost, waiting: sum("shares"), waitingCost: sum("cost") };
    });

  /**
   * The account's books from receipts, and whether they lead to what the chain says. Where others gave it shares, their
   * books are read as well, for the cost that came along.
   */
  accountHistory = (): Promise<AccountHistory> =>
    this.once("account history", async () => {
      const account = this.account!.toLowerCase();
      const { vault, block } = await this.claims();
      const receipts = await this.receipts();
      const personal = vault.type === "personal";
      const accounts = new Set([account]);
      for (;;) {
        const hints: Hints = new Map();
        for (const who of accounts) for (const [tx, at] of await this.activityOf(who)) hints.set(tx, at);
        // The price of an exit or of a final redemption is that of the settlement before it.
        if (vault.endedInKind || vault.finalPrice || vault.waitingEpoch !== null) await this.settlements(hints);
        hint(hints, vault.createdTx, vault.createdBlock);
        const replay = new AccountReplay(vault.address, accounts, personal);
        const read: string[] = [];
        for await (const events of receipts.stream(hints, block)) {
          for (const tx of new Set(events.map((event) => event.tx))) read.push(tx);
          if (!replay.feed(events)) break;
        }
        if (replay.needs.size > 0) {
          for (const other of replay.needs) accounts.add(other);
          if (accounts.size > MOST_ACCOUNTS) throw new Error(verify.tooManyAccounts(MOST_ACCOUNTS));
          continue;
        }
        replay.end();
        const ties: AccountHistory["ties"] = [];
        for (const who of accounts) {
          const chain = await this.onChain(who);
          const total = replay.total(who);
          ties.push([verify.tied.shares, total.shares, chain.wallet + chain.claimable + chain.waiting]);
          if (chain.walletCost === null) continue;
          ties.push([verify.tied.cost, total.cost, chain.walletCost + chain.claimableCost + chain.waitingCost]);
        }
        return { replay, accounts: [...accounts], receipts: read, ties };
      }
    });

  /** The vault's sums up to a block, and whether they lead to its supply, cash, holdings and number of settlements. */
  vaultHistory = (until: bigint): Promise<VaultHistory> =>
    this.once(`vault history ${until}`, async () => {
      const { vault } = await this.claims();
      const personal = vault.type === "personal";
      const receipts = await this.receipts();
      const hints: Hints = new Map();
      hint(hints, vault.createdTx, vault.createdBlock);
      if (!personal) await this.settlements(hints);
      await this.everything(
        (cursor) =>
          api.GET("/v1/vaults/{vault}/trades", {
            params: { path: { vault: this.vault }, query: { limit: 200, cursor } },
          }),
        ({ tx, block }) => hint(hints, tx, block),
      );
      // After the final settlement each redemption is a settlement of its own.
      if (vault.finalPrice) {
        await this.everything(
          (cursor) =>
            api.GET("/v1/vaults/{vault}/requests", {
              params: { path: { vault: this.vault }, query: { limit: 200, cursor } },
            }),
          ({ requestedTx, requestedBlock }) => hint(hints, requestedTx, requestedBlock),
        );
      }
      if (personal) for (const [tx, at] of await this.activityOf(vault.leader)) hints.set(tx, at);
      const attempt = async (): Promise<VaultHistory> => {
        const replay = new VaultReplay(vault.asset.address, personal);
        const read: string[] = [];
        for await (const events of receipts.stream(hints, until)) {
          for (const tx of new Set(events.map((event) => event.tx))) read.push(tx);
          replay.run(events);
        }
        return { replay, receipts: read, ties: await this.vaultTies(vault, replay, until) };
      };
      const fits = ({ ties }: VaultHistory) => ties.every(([, logs, chain]) => logs === chain);
      const plain = await attempt().catch((error: unknown) => {
        if (error instanceof EvidenceError && !personal) return null;
        throw error;
      });
      if (plain && (personal || fits(plain))) return plain;
      // Exits in kind are in no list of the page: the node is asked for them itself.
      const exits = await this.client.getContractEvents({
        address: vault.address as Address,
        abi: vaultAbi,
        eventName: "ExitedInKind",
        fromBlock: BigInt(vault.createdBlock),
        toBlock: until,
      });
      // So are the holdings that a final settlement left out.
      const forfeited = await this.client.getContractEvents({
        address: vault.portfolio as Address,
        abi: portfolioAbi,
        eventName: "HoldingForfeited",
        fromBlock: BigInt(vault.createdBlock),
        toBlock: until,
      });
      for (const { transactionHash, blockNumber } of [...exits, ...forfeited])
        hint(hints, transactionHash, blockNumber);
      return attempt();
    });

  private async vaultTies(vault: Vault, replay: VaultReplay, blockNumber: bigint): Promise<VaultHistory["ties"]> {
    const own = { address: vault.address as Address, abi: vaultAbi, blockNumber } as const;
    const portfolio = { address: vault.portfolio as Address, abi: portfolioAbi, blockNumber } as const;
    const [supply, idle, [tokens, amounts], settled] = await Promise.all([
      this.client.readContract({ ...own, functionName: "totalSupply" }),
      this.client.readContract({ ...portfolio, functionName: "idle" }),
      this.client.readContract({ ...portfolio, functionName: "holdings" }),
      vault.type === "shared" ? this.client.readContract({ ...own, functionName: "lastSettledEpochId" }) : 0n,
    ]);
    const ties: VaultHistory["ties"] = [
      [verify.tied.supply, replay.supply, supply],
      [verify.tied.idle, replay.idle, idle],
      [verify.tied.epochs, BigInt(replay.settled.length), settled],
    ];
    const onChain = new Map(tokens.map((token, at) => [token.toLowerCase(), amounts[at] ?? 0n]));
    for (const token of new Set([...onChain.keys(), ...replay.held.keys()])) {
      ties.push([verify.tied.holdings, replay.held.get(token)?.amount ?? 0n, onChain.get(token) ?? 0n]);
    }
    return ties;
  }
}
