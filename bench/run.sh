#!/usr/bin/env bash
# Runs the benches whose names begin with PREFIX (all without one); one JSON object per line on stdout, progress on
# stderr. Called by `make bench`.
#
#   bench/run.sh [PREFIX]
set -euo pipefail
cd "$(dirname "$0")/.."
export GOFLAGS="${GOFLAGS:--buildvcs=false}"
bin=.cache/bench/bin
mkdir -p "$bin"
go build -o "$bin/bench" ./bench
go build -o "$bin/floor" ./bench/floor
go build -o "$bin/indexer" ./bench/indexer
exec "$bin/bench" -root "$PWD" -sluice "${SLUICE:-$PWD/.bin/sluice}" -demo "${SLUICE_DEMO:-$PWD/.bin/sluice-demo}" "${1:-}"
