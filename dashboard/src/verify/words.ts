import type { Figure } from "@sluicefi/client/verify/figure";
import type { InputName, Result, Value, Verdict } from "@sluicefi/client/verify/result";
import {
  type AssetLike,
  assets,
  bps,
  decimal,
  integer,
  percent,
  shares,
  shortAddress,
  UNKNOWN,
  wad,
} from "~/lib/format";
import { utcTime } from "~/lib/time";
import { verify } from "~/text/verify";
import { reasonSentence } from "~/text/verify-reasons";

// Results of the verify code, put into words.

/** What recomputing one figure came to, ready to be shown. */
export interface Check {
  /** Tells it apart from all others of a run. */
  key: string;
  title: string;
  claimed: string;
  computed: string;
  verdict: Verdict;
  /** How it is known. */
  kind: string;
  formula: string;
  inputs: [string, string][];
  block?: bigint;
  hash?: string;
  /** When that block was made, in words. */
  time?: string;
  tx?: string;
  note?: string;
  leaves?: string;
}

const titleOf = (figure: Figure): string =>
  figure.of === "epoch" ? verify.settlementOf(figure.epoch) : verify.figures[figure.of];

const vaultOf = (figure: Figure): string | undefined => ("vault" in figure ? figure.vault : undefined);

function valueText(value: Value | undefined, asset: AssetLike | undefined): string {
  if (!value) return UNKNOWN;
  switch (value.unit) {
    case "asset":
      return value.amount === null || !asset ? UNKNOWN : assets(value.amount, asset, { digits: asset.decimals });
    case "shares":
      return value.amount === null ? UNKNOWN : shares(value.amount, { digits: 18 });
    case "price":
      return value.text ?? UNKNOWN;
    case "fraction":
      return value.text === null ? UNKNOWN : percent(value.text, { digits: 4 });
    case "number":
      return decimal(wad(value.text), 18, { digits: 6 });
    case "count":
      return value.count === null ? UNKNOWN : integer(value.count);
    case "bps":
      return value.count === null ? UNKNOWN : bps(value.count);
    case "margin":
      return `${bps(value.current)} / ${bps(value.required)}`;
    case "holding":
      return `${decimal(value.amount, value.decimals, { digits: 8 })} × ${decimal(value.price, 18 + (asset?.decimals ?? 0), { digits: 8 })}`;
    case "time":
      return utcTime(value.time);
    case "pricedAt":
      return `${value.text ?? UNKNOWN} · ${utcTime(value.time)}`;
  }
}

const nameOf = (name: InputName | { of: string }, asset: AssetLike | undefined): string =>
  typeof name === "object"
    ? name.of
    : name === "idle" && asset
      ? `${verify.inputsOf.idle} · ${asset.symbol}`
      : verify.inputsOf[name];

/** Of several vaults each result says which one it is of. */
export function checksOf(results: readonly Result[]): Check[] {
  const several = new Set(results.map(({ figure }) => vaultOf(figure)?.toLowerCase())).size > 1;
  return results.map((result) => checkOf(result, several));
}

function checkOf(result: Result, several: boolean): Check {
  const { figure, asset, verdict, inputs = [], reason, compared, open } = result;
  const vault = vaultOf(figure);
  return {
    key: Object.values(figure).join(" "),
    title: several && vault ? `${titleOf(figure)} · ${shortAddress(vault)}` : titleOf(figure),
    claimed: valueText(result.claimed, asset),
    computed: valueText(result.found, asset),
    verdict,
    kind: verify.classes[result.class],
    formula: verify.formulas[figure.of],
    inputs: inputs.map(([name, value]) => [nameOf(name, asset), valueText(value, asset)]),
    block: result.block,
    hash: result.hash,
    time: result.time === undefined ? undefined : utcTime(result.time),
    tx: result.tx,
    note: reason ? reasonSentence(reason) : compared && verify.compared[compared],
    leaves: open && verify.open[open],
  };
}
