#!/bin/sh
# Fills devnet/artifacts with Uniswap's compiled contracts from the npm packages
# that contracts/package-lock.json pins: interface and creation code, nothing
# else. The binary embeds them; they are not committed.
set -eu
cd "$(dirname "$0")"
from=../contracts/node_modules/@uniswap

fill() {
	source=$from/$1.json
	target=artifacts/$(basename "$1").json
	if [ ! -f "$source" ]; then
		echo "$source is missing: run npm ci in contracts" >&2
		exit 1
	fi
	if [ "$target" -nt "$source" ]; then
		return
	fi
	node -e '
		const fs = require("fs")
		const { abi, bytecode } = JSON.parse(fs.readFileSync(process.argv[1]))
		fs.writeFileSync(process.argv[2] + ".part", JSON.stringify({ abi, bytecode }))
		fs.renameSync(process.argv[2] + ".part", process.argv[2])
	' "$source" "$target"
}

core=v3-core/artifacts/contracts
periphery=v3-periphery/artifacts/contracts
fill $core/UniswapV3Factory.sol/UniswapV3Factory
fill $core/UniswapV3Pool.sol/UniswapV3Pool
fill $periphery/SwapRouter.sol/SwapRouter
fill $periphery/NonfungiblePositionManager.sol/NonfungiblePositionManager
fill $periphery/lens/QuoterV2.sol/QuoterV2
