import { vaultAbi } from "@sluicefi/client/abi/vault";
import { type Address, getAddress } from "viem";
import { integer, shares } from "~/lib/format";
import { verify } from "~/text/verify";
import { type Check, verdictOf } from "./check";
import type { Reading } from "./reading";

// Who holds shares: our list names the accounts, the vault says what each has, and together they must have all there is.

const t = verify;
/** Where a vault's dead shares are locked for ever (SPEC rule 2). */
const DEAD_SHARES: Address = getAddress("0x000000000000000000000000000000000000dead");
/** Claims of a settlement may leave a unit each (SPEC rule 21); nobody's holding is as small as a 10^-12th share. */
const DUST = 10n ** 6n;
const BATCH = 10;

export interface Holders {
  accounts: Set<string>;
  supply: bigint;
  deadShares: bigint;
  held: bigint;
  /** Whether nobody else can hold any. */
  complete: boolean;
}

/** Asks the vault about every account of our list at the block of the index's head. */
export async function holdersOf(reading: Reading): Promise<Holders> {
  const { vault, block: blockNumber } = await reading.claims();
  const listed = [...new Set((await reading.depositors()).map((account) => account.toLowerCase()))];
  const accounts = new Set<string>();
  let held = 0n;
  await reading.work.batches(listed, BATCH, async (account) => {
    const { wallet, claimable, waiting } = await reading.onChain(account);
    const has = wallet + claimable + waiting;
    held += has;
    if (has > 0n) accounts.add(account);
  });
  const at = { address: vault.address as Address, abi: vaultAbi, blockNumber } as const;
  const [supply, deadShares] = await Promise.all([
    reading.client.readContract({ ...at, functionName: "totalSupply" }),
    vault.type === "personal"
      ? 0n
      : reading.client.readContract({ ...at, functionName: "balanceOf", args: [DEAD_SHARES] }),
  ]);
  const rest = supply - deadShares - held;
  return { accounts, supply, deadShares, held, complete: rest >= 0n && rest < DUST };
}

export async function checkDepositors(reading: Reading): Promise<Omit<Check, "title" | "formula">> {
  const { vault, block } = await reading.claims();
  const { accounts, supply, deadShares, held, complete } = await holdersOf(reading);
  const verdict = complete ? verdictOf(String(vault.depositors), String(accounts.size)) : "mismatch";
  // Our list is of now, the claim of when we asked: in between somebody may have come or gone.
  if (verdict === "mismatch" && (await reading.moved())) throw new Error(t.movedOn);
  const exactly = (value: bigint) => shares(value, { digits: 18 });
  return {
    claimed: integer(vault.depositors),
    computed: integer(accounts.size),
    verdict,
    inputs: [
      [t.inputsOf.supply, exactly(supply)],
      [t.inputsOf.deadShares, exactly(deadShares)],
      [t.inputsOf.heldByListed, exactly(held)],
    ],
    block,
    note: complete ? t.note.holders : t.note.holdersMissing,
  };
}
