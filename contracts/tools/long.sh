#!/usr/bin/env bash
# The long profile: every fuzz test 2,048 times, the invariants 64 x 128 acts, once for each seed (default: one at random).
# A failing seed is printed and repeats the failure: tools/long.sh SEED
set -euo pipefail
cd "$(dirname "$0")/.."
export PATH="$PWD/tools/bin:$PATH" FOUNDRY_PROFILE=long
[ $# -gt 0 ] || set -- "$RANDOM$RANDOM"
for seed in "$@"; do
  echo "== long profile, seed $seed"
  # Gas is not fuzzed, and its tests would write the snapshot.
  FOUNDRY_FUZZ_SEED=$seed forge test --no-match-path 'test/{Gas,TradeGas,SettlerGas}.t.sol' || { echo "long: failed with seed $seed" >&2; exit 1; }
done
