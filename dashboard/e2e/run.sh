#!/usr/bin/env bash
# run.sh SLUICE_DEMO_BINARY: runs the browser tests in two lanes side by side (playwright.config.ts says which spec is in
# which). Each lane starts `sluice-demo` on free ports with a data directory of its own, and stops it: what one spends, the
# other still has. With DATABASE_URL, one database serves one demo: then all specs run in one lane.
# SLUICE_E2E_LANE=name: that lane alone. SLUICE_E2E_ONLY=name: that spec alone. SLUICE_E2E_URL instead of a binary: one lane
# against a demo that is already up and still as its story left it (the tests spend what it has). SLUICE_E2E_LONG=1: also
# waits thirty days and ends a vault in kind. SLUICE_E2E_FAILURES=all: every row of the failure matrix, not one of each fault,
# in two lanes of acts; or the rows of some acts, as cancel,claim.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
dashboard=$(dirname "$here")

if [ -z "${SLUICE_CHROMIUM_LIBS+set}" ]; then
	chromium=$("$here/browser.sh")
	SLUICE_CHROMIUM=$(sed -n 1p <<<"$chromium")
	SLUICE_CHROMIUM_LIBS=$(sed -n 2p <<<"$chromium")
	export SLUICE_CHROMIUM SLUICE_CHROMIUM_LIBS
fi

# The variable that tells the lanes apart, and their values of it.
apart=
if [ -n "${SLUICE_E2E_URL:-}${DATABASE_URL:-}" ]; then
	:
elif [ "${SLUICE_E2E_FAILURES:-}" = all ]; then
	export SLUICE_E2E_ONLY=failures
	apart=SLUICE_E2E_FAILURES values=(deposit,cancel claim,withdraw)
elif [ -z "${SLUICE_E2E_LANE:-}${SLUICE_E2E_ONLY:-}" ]; then
	apart=SLUICE_E2E_LANE values=(looks acts)
fi
if [ -n "$apart" ]; then
	status=0
	lanes=()
	trap 'kill "${lanes[@]}" 2>/dev/null || true' EXIT
	trap 'exit 130' INT TERM
	for value in "${values[@]}"; do
		env "$apart=$value" "$0" "$@" > >(sed -u "s/^/$value: /") 2>&1 &
		lanes+=($!)
	done
	for lane in "${lanes[@]}"; do wait "$lane" || status=1; done
	exit "$status"
fi

# What runs in the background, so that a signal ends it at once.
demo=
tests=
stop() {
	status=$?
	if [ -n "$tests" ]; then
		kill "$tests" 2>/dev/null || true
		wait "$tests" 2>/dev/null || true
	fi
	if [ -n "$demo" ]; then
		kill -INT "$demo" 2>/dev/null || true
		wait "$demo" 2>/dev/null || true
		if [ "$status" -ne 0 ]; then
			echo "e2e: last lines of the demo:" >&2
			tail -n 30 "$scratch/demo.log" >&2 || true
		fi
		rm -rf "$scratch"
	fi
	exit "$status"
}
trap stop EXIT
trap 'exit 130' INT TERM

if [ -z "${SLUICE_E2E_URL:-}" ]; then
	binary=${1:?"usage: run.sh SLUICE_DEMO_BINARY (or set SLUICE_E2E_URL)"}
	scratch=$(mktemp -d)
	chmod 755 "$scratch"
	ready=
	while [ -z "$ready" ]; do
		# Two ports that are free now. Should somebody take one first, others are tried.
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
		node "$here/wait.mjs" "$SLUICE_E2E_URL/readyz" "$demo" &
		tests=$!
		if wait "$tests"; then ready=1; elif ! grep -q 'address already in use' "$scratch/demo.log"; then exit 1; fi
	done
fi

cd "$dashboard"
node_modules/.bin/playwright test ${SLUICE_E2E_ONLY:+--project "$SLUICE_E2E_ONLY" --no-deps} &
tests=$!
wait "$tests"
tests=
