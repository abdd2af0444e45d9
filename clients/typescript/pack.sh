#!/usr/bin/env bash
# pack.sh OUT VERSION: compiles the client and packs it for npm into OUT. TypeScript comes from the dashboard's lock file.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
out=$(mkdir -p "${1:?usage: pack.sh OUT VERSION}" && cd "$1" && pwd)
version=${2:?usage: pack.sh OUT VERSION}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"$here/../../dashboard/node_modules/.bin/tsc" -p "$here/tsconfig.build.json" --outDir "$work/dist"
cp "$here/src/api/schema.d.ts" "$work/dist/api/"
node "$here/pack.mjs" "$here" "$work" "$version"
cp "$here/README.md" "$here/../../LICENSE" "$work/"
(cd "$work" && npm pack --silent --ignore-scripts --pack-destination "$out")
