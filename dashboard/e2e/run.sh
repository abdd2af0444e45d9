#!/usr/bin/env bash
# run.sh SLUICE_DEMO_BINARY: starts `sluice-demo` on free ports with a data directory of its own, runs the browser tests
# against it, and stops it. SLUICE_E2E_URL instead of a binary: runs against a demo that is already up and still as its
# story left it (the tests spend what it has). SLUICE_E2E_LONG=1: also waits thirty days and ends a vault in kind.
# SLUICE_E2E_ONLY=name: that spec alone. SLUICE_E2E_FAILURES=all (or acts, as cancel,claim): every row of the failure
# matrix, not one of each fault.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
dashboard=$(dirname "$here")

chromium=$("$here/browser.sh")
SLUICE_CHROMIUM=$(sed -n 1p <<<"$chromium")
SLUICE_CHROMIUM_LIBS=$(sed -n 2p <<<"$chromium")
export SLUICE_CHROMIUM SLUICE_CHROMIUM_LIBS

if [ -z "${SLUICE_E2E_URL:-}" ]; then
	binary=${1:?"usage: run.sh SLUICE_DEMO_BINARY (or set SLUICE_E2E_URL)"}
	scratch=$(mktemp -d)
	chmod 755 "$scratch"
	demo=
	stop() {
		status=$?
		if [ -n "$demo" ]; then
			kill -INT "$demo" 2>/dev/null || true
			wait "$demo" 2>/dev/null || true
		fi
		if [ "$status" -ne 0 ]; then
			echo "e2e: last lines of the demo:" >&2
			tail -n 30 "$scratch/demo.log" >&2 || true
		fi
		rm -rf "$scratch"
		exit "$status"
	}
	trap stop EXIT
	# Two ports that are free now; the demo says so in one line should somebody take them first.
	read -r port rpc < <(node -e '
		const net = require("net");
		const servers = [net.createServer(), net.createServer()];
		Promise.all(servers.map((s) => new Promise((done) => s.listen(0, "127.0.0.1", () => done(s.address().port)))))
			.then((ports) => { console.log(ports.join(" ")); servers.forEach((s) => s.close()); });
	')
	# Enough weeks for a story; the browser test makes its own.
	"$binary" --data "$scratch/demo" --listen "127.0.0.1:$port" --rpc-listen "127.0.0.1:$rpc" \
		--agent=false --reorgs --weeks "${SLUICE_E2E_WEEKS:-12}" >"$scratch/demo.log" 2>&1 </dev/null &
	demo=$!
	export SLUICE_E2E_URL="http://127.0.0.1:$port"
	node "$here/wait.mjs" "$SLUICE_E2E_URL/readyz" "$demo"
fi

cd "$dashboard"
npm run --silent e2e -- ${SLUICE_E2E_ONLY:+--project "$SLUICE_E2E_ONLY" --no-deps}
