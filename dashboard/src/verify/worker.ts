import { createApi } from "@sluicefi/client/api/client";
import { pieceOf } from "@sluicefi/client/verify/archive";
import { type Listener, verifyFigures, verifyVault } from "@sluicefi/client/verify/run";
import { type Progress, Work } from "@sluicefi/client/verify/work";
import { createPublicClient, custom } from "viem";
import type { FromWorker, RpcFailure, Task, ToWorker } from "./messages";

// The verify code away from the page's own thread. The chain is read through the page, which has the reader's wallet.

const REPORT_MS = 50;
const say = (message: FromWorker) => postMessage(message);

const waiting = new Map<number, { resolve: (result: unknown) => void; reject: (failure: RpcFailure) => void }>();
let asked = 0;

function request({ method, params }: { method: string; params?: unknown }): Promise<unknown> {
  const id = asked++;
  return new Promise((resolve, reject) => {
    waiting.set(id, { resolve, reject });
    say({ type: "ask", id, method, params });
  });
}

/** Progress at a pace that a page can show. */
function reporter(): (progress: Progress) => void {
  let last = 0;
  return (progress) => {
    const now = performance.now();
    if (now - last < REPORT_MS && progress.done < progress.total) return;
    last = now;
    say({ type: "progress", progress });
  };
}

async function run({ wanted, base, archive, readings }: Task) {
  const site = {
    api: createApi(base),
    client: createPublicClient({ transport: custom({ request }, { retryCount: 0 }) }),
    archive: archive ? async (path: string) => pieceOf(await fetch(base + path)) : undefined,
    work: new Work(undefined, reporter()),
    readings,
  };
  const listener: Listener = {
    onEvents: (found) => say({ type: "events", events: found }),
    onResult: (result) => say({ type: "result", result }),
  };
  const { results, events } =
    "figures" in wanted
      ? await verifyFigures(site, wanted.figures, listener)
      : await verifyVault(site, wanted.vault, wanted.account, listener);
  say({ type: "done", results, events });
}

addEventListener("message", ({ data }: MessageEvent<ToWorker>) => {
  if (data.type === "start") {
    run(data.task).catch((error: Error) => say({ type: "failed", message: error.message }));
    return;
  }
  const asking = waiting.get(data.id);
  waiting.delete(data.id);
  if (data.type === "answer") asking?.resolve(data.result);
  else asking?.reject(Object.assign(new Error(data.failure.message), data.failure));
});
