import { type Api, body } from "./api/client";

const POLL_MS = 200;

/** Waits until the API's figures include a block. */
export async function waitIndexed(api: Api, block: bigint, timeoutMs: number): Promise<void> {
  const until = performance.now() + timeoutMs;
  for (;;) {
    const { head } = await body(api.GET("/v1/status"));
    if (head && BigInt(head.number) >= block) return;
    if (performance.now() > until) throw new Error(`the index hasn't reached block ${block} after ${timeoutMs} ms`);
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}
