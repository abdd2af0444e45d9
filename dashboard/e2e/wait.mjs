// wait.mjs URL PID: returns when URL answers 200; fails when the process is gone or ten minutes are over.
const [url, pid] = process.argv.slice(2);
const until = Date.now() + 600_000;

async function ready() {
  try {
    return (await fetch(url, { signal: AbortSignal.timeout(2000) })).ok;
  } catch {
    return false;
  }
}

while (!(await ready())) {
  try {
    process.kill(Number(pid), 0);
  } catch {
    console.error("e2e: the demo stopped before it was ready");
    process.exit(1);
  }
  if (Date.now() > until) {
    console.error("e2e: the demo isn't ready after ten minutes");
    process.exit(1);
  }
  await new Promise((resolve) => setTimeout(resolve, 250));
}
