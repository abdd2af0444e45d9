import type { Figure } from "@sluicefi/client/verify/figure";
import type { Result } from "@sluicefi/client/verify/result";
import type { EventsFound } from "@sluicefi/client/verify/run";
import type { Progress } from "@sluicefi/client/verify/work";

// What the page and its worker say to each other.

/** What is to be checked: figures, or all of a vault's page. */
export type Wanted = { figures: readonly Figure[] } | { vault: string; account?: string };

export interface Task {
  wanted: Wanted;
  /** Origin of the API. */
  base: string;
  /** From our archive; else from the endpoint's logs. */
  archive: boolean;
  /** So many readings of old state for one figure at most; none: as many as it takes. */
  readings?: number;
}

/** An endpoint's refusal, in the parts that can be sent. */
export interface RpcFailure {
  message: string;
  code?: number;
  data?: unknown;
}

export type ToWorker =
  | { type: "start"; task: Task }
  | { type: "answer"; id: number; result: unknown }
  | { type: "refusal"; id: number; failure: RpcFailure };

export type FromWorker =
  | { type: "ask"; id: number; method: string; params: unknown }
  | { type: "progress"; progress: Progress }
  | { type: "events"; events: EventsFound }
  | { type: "result"; result: Result }
  | { type: "done"; results: Result[]; events?: EventsFound }
  | { type: "failed"; message: string };
