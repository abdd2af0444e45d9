import { accountChecks } from "./account";
import { checkEpoch } from "./epoch";
import { EvidenceError } from "./evidence";
import { type Figure, type FigureClass, figuresOf, isProtocolFigure, isRecordFigure, isVaultFigure } from "./figure";
import type { EventSource } from "./history";
import { checkProtocol } from "./protocol";
import { Reading, type Site } from "./reading";
import { checkRecord } from "./record";
import { attempt, type Reason, type Result, reasonOf, type Verdict } from "./result";
import { vaultChecks } from "./vault";
import { wasCancelled } from "./work";

// The engine's door: figures in, results out.

/** What a run has found of the list of events that its figures follow from. */
export type EventsFound =
  | { proven: true; count: number; source: EventSource; block: bigint; history: string }
  /** A mismatch is a list that is shown to be false; unchecked, what would prove it is missing. */
  | { proven: false; verdict: "mismatch" | "unchecked"; reason: Reason };

export interface Run {
  results: Result[];
  /** Absent where no figure needed them. */
  events?: EventsFound;
}

export interface Listener {
  /** The events are proven, or are not. */
  onEvents?: (events: EventsFound) => void;
  onResult?: (result: Result) => void;
}

/** Recomputes figures of vaults (and one account), or of all vaults: each vault's from one reading of the chain. */
export async function verifyFigures(site: Site, figures: readonly Figure[], listener: Listener = {}): Promise<Run> {
  const account = figures.find((figure) => "account" in figure) as { account: string } | undefined;
  const vaults = [...new Set(figures.map((figure) => ("vault" in figure ? figure.vault.toLowerCase() : "")))];
  const runs: Run[] = [];
  for (const vault of vaults) {
    const own = figures.filter((figure) => ("vault" in figure ? figure.vault.toLowerCase() : "") === vault);
    const reading = new Reading(site, (own[0] as { vault?: string } | undefined)?.vault ?? "", account?.account);
    runs.push(await checkAll(reading, vault ? await eventsOf(reading) : undefined, async () => own, listener));
  }
  // Of several vaults, what is said of the events is that of one that isn't proven, where there is one.
  const events = runs.map((run) => run.events).filter((found) => found !== undefined);
  return {
    results: runs.flatMap(({ results }) => results),
    events: events.find(({ proven }) => !proven) ?? events.at(-1),
  };
}

/** All figures of a vault's page: the vault's, an account's where one is named, and each settlement. */
export async function verifyVault(site: Site, vault: string, account?: string, listener: Listener = {}): Promise<Run> {
  const reading = new Reading(site, vault, account);
  // What every page needs is asked for beside the events; whoever waits for it later hears how it ended.
  for (const early of [reading.price(), reading.priceMoment(), reading.epochs()]) early.catch(() => undefined);
  return checkAll(reading, await eventsOf(reading), () => allFiguresOf(reading), listener);
}

async function checkAll(
  reading: Reading,
  events: EventsFound | undefined,
  figures: () => Promise<readonly Figure[]>,
  { onEvents, onResult }: Listener,
): Promise<Run> {
  if (events) onEvents?.(events);
  const checked = async (figure: Figure) => {
    const result = await check(reading, figure);
    onResult?.(result);
    return result;
  };
  return { results: await Promise.all((await figures()).map(checked)), events };
}

/** All figures that a vault's page shows; a settlement that the events have and the page hides is one of them. */
async function allFiguresOf(reading: Reading): Promise<Figure[]> {
  const { vault, account } = reading;
  const { vault: claim, position } = await reading.claims();
  // Where they can't be read, the check of each settlement that the events have says why; without proven events there is none.
  const rows = await reading.epochs().catch((error: unknown) => {
    if (wasCancelled(error)) throw error;
    return [];
  });
  const epochs = new Set(rows.filter(({ state }) => state === "settled").map(({ epochId }) => epochId));
  const books = await reading.books().catch(() => null);
  for (const id of books?.vaultNow().settled ?? []) epochs.add(Number(id));
  return figuresOf(claim.type, account !== undefined && position !== null).flatMap((of): Figure[] =>
    of === "epoch"
      ? [...epochs].map((epoch) => ({ of, vault, epoch }))
      : of.startsWith("your")
        ? [{ of, vault, account: account! } as Figure]
        : [{ of, vault } as Figure],
  );
}

async function eventsOf(reading: Reading): Promise<EventsFound> {
  try {
    const { events, source, block, history } = await reading.history();
    return { proven: true, count: events.length, source, block, history };
  } catch (error) {
    if (wasCancelled(error)) throw error;
    const verdict = error instanceof EvidenceError ? "mismatch" : "unchecked";
    return { proven: false, verdict, reason: reasonOf(error) };
  }
}

function check(reading: Reading, figure: Figure): Promise<Result> {
  return attempt(figure, async () => {
    if (figure.of === "epoch") return checkEpoch(reading, figure.epoch);
    const { of } = figure;
    if (isRecordFigure(of)) return checkRecord(reading, of);
    if (isProtocolFigure(of)) return checkProtocol(reading.site, of);
    return isVaultFigure(of) ? vaultChecks[of](reading) : accountChecks[of](reading);
  });
}

/** Results counted by class and verdict: "38 figures from events check, 9 state at block N check". */
export function countResults(results: readonly Result[]): Record<FigureClass, Record<Verdict, number>> {
  const none = () => ({ match: 0, mismatch: 0, unchecked: 0 });
  const counts = { events: none(), state: none(), hourly: none() };
  for (const result of results) counts[result.class][result.verdict]++;
  return counts;
}
