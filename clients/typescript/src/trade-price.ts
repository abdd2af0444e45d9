/** One side of a trade: an amount in base units of a token. */
export interface TradeSide {
  amount: bigint;
  decimals: number;
  /** The oracle's price: asset base units per whole token times 1e18; null while unknown. The asset's own is exact. */
  price: bigint | null;
}

export interface ImpliedPrice {
  /** Asset base units per whole token times 1e18, of the token that isn't the asset; rounded down. */
  price: bigint;
  /** Distance from the oracle, in parts of 1e18, for whoever gives the trade: negative is worse. Null while unknown. */
  againstOracle: bigint | null;
  /** What it loses at the oracle's prices, in asset base units, rounded up; 0 for a gain, null while unknown. */
  loss: bigint | null;
}

const WAD = 10n ** 18n;

/** What an amount is worth at the oracle's price, in asset base units times 1e18, so that nothing is rounded away. */
const worth = ({ amount, decimals, price }: TradeSide): bigint | null =>
  price === null ? null : (amount * price) / 10n ** BigInt(decimals);

/**
 * What a trade says a token costs. A sale for the asset and a purchase with it are both read as asset per token, never the
 * other way round; between two tokens, the price of the one that is sold, by the oracle's price of the one that is bought.
 */
export function impliedPrice(
  sold: TradeSide,
  bought: TradeSide,
  asset: "sold" | "bought" | "neither",
): ImpliedPrice | null {
  if (sold.amount === 0n || bought.amount === 0n) return null;
  const [given, got] = [worth(sold), worth(bought)];
  const againstOracle = given === null || got === null || given === 0n ? null : ((got - given) * WAD) / given;
  const loss = given === null || got === null ? null : got >= given ? 0n : (given - got + WAD - 1n) / WAD;
  if (asset === "sold") {
    return { price: (sold.amount * WAD * 10n ** BigInt(bought.decimals)) / bought.amount, againstOracle, loss };
  }
  const received = asset === "bought" ? bought.amount * WAD : got;
  if (received === null) return null;
  return { price: (received * 10n ** BigInt(sold.decimals)) / sold.amount, againstOracle, loss };
}
