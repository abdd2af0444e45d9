import type { PublicClient } from "viem";
import { verify } from "~/text/verify";
import { accountChecks } from "./account";
import { attempt, type Check } from "./check";
import { checkEpoch } from "./epoch";
import { type Figure, isAccountFigure, isVaultFigure } from "./figure";
import { Reading } from "./reading";
import { vaultChecks } from "./vault";

// The engine's door: figures in, checks out. Loaded when somebody verifies, not before.

/** Recomputes figures of one vault (and one account) from one reading of the chain. */
export async function verifyFigures(client: PublicClient, figures: readonly Figure[]): Promise<Check[]> {
  const [first] = figures;
  if (!first) return [];
  const account = figures.find((figure) => "account" in figure) as { account?: string } | undefined;
  const reading = new Reading(client, first.vault, account?.account);
  return Promise.all(figures.map((figure) => check(reading, figure)));
}

function check(reading: Reading, figure: Figure): Promise<Check> {
  const formula = verify.formulas[figure.of];
  const name = verify.figures[figure.of];
  if (figure.of === "epoch") {
    const title = verify.settlementOf(figure.epoch);
    return attempt(title, formula, () => checkEpoch(reading, figure.epoch, title, formula));
  }
  return attempt(name, formula, async () => {
    const part = isVaultFigure(figure.of)
      ? await vaultChecks[figure.of](reading)
      : isAccountFigure(figure.of)
        ? await accountChecks[figure.of](reading)
        : null;
    return { title: name, formula, ...part! };
  });
}
