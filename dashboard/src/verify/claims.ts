import type { Address } from "viem";
import type { AccountPosition, Vault } from "~/api/client";

/** What our API says of a vault and an account at one block of its index. */
export interface Claims {
  vault: Vault;
  position: AccountPosition | null;
  /** Head of the index when it claimed this; its live figures are of this block. */
  block: bigint;
  factory: Address;
}
