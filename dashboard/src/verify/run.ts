import { type Progress, Work } from "@sluicefi/client/verify/work";
import type { PublicClient } from "viem";
import { verify } from "~/text/verify";
import { accountChecks } from "./account";
import { attempt, type Check } from "./check";
import { checkEpoch } from "./epoch";
import { type Figure, isProtocolFigure, isVaultFigure } from "./figure";
import { checkProtocol } from "./protocol";
import { Reading } from "./reading";
import { vaultChecks } from "./vault";

// The engine's door: figures in, checks out. Loaded when somebody verifies, not before.

interface Options {
  /** Ends the run between two batches; what was asked is given up. */
  signal?: AbortSignal;
  onProgress?: (progress: Progress) => void;
}

/** Recomputes figures of one vault (and one account), or of all vaults, from one reading of the chain. */
export async function verifyFigures(
  client: PublicClient,
  figures: readonly Figure[],
  { signal, onProgress }: Options = {},
): Promise<Check[]> {
  const work = new Work(signal, onProgress);
  const vault = figures.find((figure) => "vault" in figure) as { vault: string } | undefined;
  const account = figures.find((figure) => "account" in figure) as { account: string } | undefined;
  const reading = new Reading(client, vault?.vault ?? "", account?.account, work);
  return Promise.all(figures.map((figure) => check(reading, figure)));
}

function check(reading: Reading, figure: Figure): Promise<Check> {
  const formula = verify.formulas[figure.of];
  const name = verify.figures[figure.of];
  if (figure.of === "epoch") {
    const title = verify.settlementOf(figure.epoch);
    return attempt(title, formula, () => checkEpoch(reading, figure.epoch, title, formula));
  }
  const { of } = figure;
  return attempt(name, formula, async () => {
    const part = isProtocolFigure(of)
      ? await checkProtocol(reading.client, of, reading.work)
      : isVaultFigure(of)
        ? await vaultChecks[of](reading)
        : await accountChecks[of](reading);
    return { title: name, formula, ...part };
  });
}
