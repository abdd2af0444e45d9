import type { Result } from "@sluicefi/client/verify/result";
import type { EventsFound } from "@sluicefi/client/verify/run";
import type { Progress } from "@sluicefi/client/verify/work";
import type { PublicClient } from "viem";
import type { FromWorker, RpcFailure, Task, ToWorker } from "./messages";

// One run in a worker of its own: the page answers what the worker asks of the chain, and ends it by ending the worker.

interface Listener {
  onProgress: (progress: Progress) => void;
  onEvents: (events: EventsFound) => void;
  onResult: (result: Result) => void;
}

export interface Finished {
  results: Result[];
  events?: EventsFound;
}

/** The parts of a refusal that the worker's viem needs to tell a revert from a failure. */
export function failureOf(error: unknown): RpcFailure {
  let [code, data]: [number | undefined, unknown] = [undefined, undefined];
  let message = "";
  for (let cause = error as Record<string, unknown> | undefined; cause; cause = cause.cause as typeof cause) {
    if (typeof cause.code === "number") code = cause.code;
    if (cause.data !== undefined) data = cause.data;
    message = String(cause.details ?? cause.shortMessage ?? cause.message ?? message);
  }
  return { message, code, data };
}

/** Runs a task; rejects when the signal says that nobody waits any more. */
export function runTask(client: PublicClient, task: Task, signal: AbortSignal, listener: Listener): Promise<Finished> {
  const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
  const tell = (message: ToWorker) => worker.postMessage(message);
  return new Promise<Finished>((resolve, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason));
    worker.addEventListener("error", ({ message }) => reject(new Error(message || "the worker stopped")));
    worker.addEventListener("message", ({ data }: MessageEvent<FromWorker>) => {
      switch (data.type) {
        case "ask":
          client
            .request({ method: data.method, params: data.params } as never)
            .then((result) => tell({ type: "answer", id: data.id, result }))
            .catch((error: unknown) => tell({ type: "refusal", id: data.id, failure: failureOf(error) }));
          return;
        case "progress":
          return listener.onProgress(data.progress);
        case "events":
          return listener.onEvents(data.events);
        case "result":
          return listener.onResult(data.result);
        case "done":
          return resolve({ results: data.results, events: data.events });
        case "failed":
          return reject(new Error(data.message));
      }
    });
    tell({ type: "start", task });
  }).finally(() => worker.terminate());
}
