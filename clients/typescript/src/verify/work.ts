/** How far a long piece of work is; `total` grows while more of it is found. */
export interface Progress {
  done: number;
  total: number;
}

/** Work in bounded batches: it says how far it is between two of them, and stops there when nobody waits for it. */
export class Work {
  private done = 0;
  private total = 0;

  constructor(
    private readonly signal?: AbortSignal,
    private readonly report?: (progress: Progress) => void,
  ) {}

  /** So many readings more are to come. */
  expect(count: number) {
    this.total += count;
    this.step(0);
  }

  /** So many are done. Throws the signal's reason once it was cancelled. */
  step(count: number) {
    this.signal?.throwIfAborted();
    this.done += count;
    this.report?.({ done: this.done, total: this.total });
  }

  /** Runs `read` on every item, `size` of them at a time. */
  async batches<T>(items: readonly T[], size: number, read: (item: T) => Promise<unknown>) {
    this.expect(items.length);
    for (let at = 0; at < items.length; at += size) {
      const batch = items.slice(at, at + size);
      await Promise.all(batch.map(read));
      this.step(batch.length);
    }
  }
}

/** Whether it is how a cancelled piece of work ends. */
export const wasCancelled = (error: unknown): boolean => (error as { name?: string } | null)?.name === "AbortError";
