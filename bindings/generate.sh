#!/usr/bin/env bash
# Writes bindings/<package>/<package>.go from the compiled contracts with abigen v2 (pinned in go.mod), and
# verify/layout/*.json, the storage layouts that belong to their code. Run by `make bindings`; a CI check fails when the
# committed files differ.
set -euo pipefail
cd "$(dirname "$0")/.."
out=contracts/out
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
go build -o "$tmp/abigen" github.com/ethereum/go-ethereum/cmd/abigen

for contract in Vault VaultViews VaultSettlement PersonalVault Portfolio PortfolioOrders PortfolioWriteOffs VaultFactory Registry AutoClaimer \
  Settler LateSettler Tank Board Lens UniswapV3Adapter DemoToken DemoWrappedEther DemoFeed; do
  artifact=$out/$contract.sol/$contract.json
  pkg=$(printf %s "$contract" | tr '[:upper:]' '[:lower:]')
  if [ ! -f "$artifact" ]; then
    echo "bindings: $artifact is missing: run make contracts" >&2
    exit 1
  fi
  mkdir -p "bindings/$pkg"
  node -e '
    const fs = require("fs")
    const artifact = JSON.parse(fs.readFileSync(process.argv[1]))
    fs.writeFileSync(process.argv[2] + ".abi", JSON.stringify(artifact.abi))
    fs.writeFileSync(process.argv[2] + ".bin", artifact.bytecode.object.slice(2))
  ' "$artifact" "$tmp/$contract"
  "$tmp/abigen" --v2 --abi "$tmp/$contract.abi" --bin "$tmp/$contract.bin" --pkg "$pkg" --type "$contract" \
    --out "bindings/$pkg/$pkg.go"
done

# Proofs read storage by the layout of exactly this code.
go run ./verify/internal/layoutgen -out "$out"
