/** Uniswap v3's fee tiers, in hundredths of a basis point. */
export const FEE_TIERS = [100, 500, 3000, 10_000] as const;
