// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {Harness} from "./utils/Harness.sol";
import {ISwapRouterV3} from "./utils/Pools.sol";
import {vm} from "./utils/Vm.sol";

/// @notice What the portfolio's bounds cost: a leader's trade of a real vault against the same swap by a plain account
///         through Uniswap's own router, with its approval already given.
/// @dev Every call is a transaction of its own (isolate), so all storage is cold, as on a chain.
contract TradeGasTest is Harness {
    uint256 internal constant OVERHEAD_BOUND = 86_000;
    uint256 internal constant SIZE = 10_000e6;

    address internal plain;
    ISwapRouterV3 internal router;

    function setUp() public {
        deployWorld();
        // WETH has a cap, so that a purchase is held to it.
        vm.prank(governance);
        registry.scheduleToken(address(weth), 5_000, feeds(address(wethFeed), 1 hours, 50));
        pass(DELAY);
        registry.applyToken(address(weth));
        deploy(1_000, 400, 100e6, 1_000_000e6);
        plain = makeAddr("plain");
        router = pools.router();
        usdc.mint(plain, 10 * SIZE);
        vm.prank(plain);
        usdc.approve(address(router), type(uint256).max);
        // Both have traded before: no balance, counter or list slot is new.
        plainSwap();
        trade();
        pass(1 hours);
        // The block's first swap writes the pool's price history: let it be somebody else's.
        pools.sell(address(usdc), address(weth), FEE, 1e6);
    }

    function plainSwap() internal {
        ISwapRouterV3.ExactInputParams memory params =
            ISwapRouterV3.ExactInputParams(path(address(usdc), address(weth)), plain, block.timestamp, SIZE, 1);
        vm.prank(plain);
        router.exactInput(params);
    }

    function trade() internal {
        vm.prank(leader);
        portfolio.trade(swapOf(address(usdc), address(weth), SIZE));
    }

    /// forge-config: default.isolate = true
    function test_gas_tradeOverhead() public {
        plainSwap();
        uint256 plainGas = vm.lastCallGas().gasTotalUsed;
        trade();
        uint256 tradeGas = vm.lastCallGas().gasTotalUsed;
        vm.snapshotValue("trade", "plainSwap", plainGas);
        vm.snapshotValue("trade", "trade", tradeGas);
        vm.snapshotValue("trade", "tradeOverhead", tradeGas - plainGas);
        assertLe(tradeGas - plainGas, OVERHEAD_BOUND, "overhead of a trade");
    }
}
