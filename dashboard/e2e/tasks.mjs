// What the main threads of a browser's pages do, in processor time: that is the same as time by the clock unless other
// programs want the processor too, and then it is still the page's own.
import assert from "node:assert/strict";

/** Records the tasks; the function it answers ends that, and tells the longest and all of them together, in milliseconds. */
export async function tasksOf(session) {
  const events = [];
  const collect = ({ value }) => events.push(...value);
  session.on("Tracing.dataCollected", collect);
  await session.send("Tracing.start", {
    transferMode: "ReportEvents",
    traceConfig: { includedCategories: ["toplevel", "__metadata"] },
  });
  return async () => {
    const complete = new Promise((resolve) => session.once("Tracing.tracingComplete", resolve));
    await session.send("Tracing.end");
    await complete;
    session.off("Tracing.dataCollected", collect);
    const mains = new Set(
      events
        .filter(({ name, args }) => name === "thread_name" && args.name === "CrRendererMain")
        .map(({ pid, tid }) => `${pid} ${tid}`),
    );
    const tasks = events.filter(
      ({ name, pid, tid }) => name === "ThreadControllerImpl::RunTask" && mains.has(`${pid} ${tid}`),
    );
    assert.ok(tasks.length > 0, "the browser recorded no task of the page");
    const took = tasks.map(({ tdur = 0 }) => tdur / 1000);
    return { longest: Math.max(...took), all: took.reduce((sum, each) => sum + each, 0) };
  };
}
