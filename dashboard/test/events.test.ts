import { afterEach, beforeEach, expect, test, vi } from "vitest";

/** A stream as the browser's: the test says what happens to it. */
class Stream extends EventTarget {
  static CLOSED = 2;
  static all: Stream[] = [];
  static nth(n: number): Stream {
    const stream = Stream.all[n];
    if (!stream) throw new Error(`only ${Stream.all.length} streams were opened`);
    return stream;
  }
  readyState = 0;
  onopen: (() => void) | null = null;
  onerror: (() => void) | null = null;
  constructor(readonly url: string) {
    super();
    Stream.all.push(this);
  }
  close() {
    this.readyState = Stream.CLOSED;
  }
  says(event: object) {
    this.dispatchEvent(new MessageEvent("apply", { data: JSON.stringify(event) }));
  }
  opens() {
    this.readyState = 1;
    this.onopen?.();
  }
  /** A lost connection, which the browser makes anew, or an answer other than 200, after which it does not. */
  fails(forGood: boolean) {
    this.readyState = forGood ? Stream.CLOSED : 0;
    this.onerror?.();
  }
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("EventSource", Stream);
  Stream.all = [];
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test("a feed that was refused is opened again, and everything is read anew, since some events were missed", async () => {
  const { startEvents } = await import("~/api/events");
  const { queryClient } = await import("~/api/queries");
  const refetched = vi.spyOn(queryClient, "invalidateQueries");
  const stop = startEvents(() => undefined);
  Stream.nth(0).opens();
  Stream.nth(0).fails(false); // the browser does it itself
  await vi.advanceTimersByTimeAsync(120_000);
  expect(Stream.all).toHaveLength(1);
  for (let refusals = 1; refusals <= 8; refusals++) {
    Stream.nth(refusals - 1).fails(true);
    await vi.advanceTimersByTimeAsync(refusals === 1 ? 4_000 : 60_000);
    expect(Stream.all).toHaveLength(refusals + 1);
  }
  refetched.mockClear();
  Stream.nth(8).opens();
  expect(refetched).toHaveBeenCalledWith();
  Stream.nth(8).fails(true);
  stop();
  await vi.advanceTimersByTimeAsync(600_000);
  expect(Stream.all).toHaveLength(9);
});

test("a reader is told that their own request was settled, and of nobody else's", async () => {
  const { startEvents } = await import("~/api/events");
  const { toast } = await import("~/ui/toast");
  const told = vi.spyOn(toast, "success").mockImplementation(async () => undefined);
  vi.stubGlobal("document", { hidden: false });
  const [me, other] = [`0x${"aB".repeat(20)}`, `0x${"cd".repeat(20)}`];
  const stop = startEvents(() => me);
  // The kinds as the index writes them.
  const kinds = ["depositSettled", "redeemSettled", "depositRefunded"];
  for (const kind of kinds) {
    Stream.nth(0).says({ op: "apply", kind, account: me.toLowerCase(), blockHash: kind });
    Stream.nth(0).says({ op: "apply", kind, account: other, blockHash: "0x" });
  }
  Stream.nth(0).says({ op: "apply", kind: "epochSettled", account: null, blockHash: "0x" });
  Stream.nth(0).says({ op: "apply", kind: "depositRequested", account: me.toLowerCase(), blockHash: "0x" });
  expect(told.mock.calls.map(([, options]) => options?.id)).toEqual(kinds.map((kind) => `settled-${kind}`));
  stop();
});
