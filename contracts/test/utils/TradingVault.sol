// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {DemoToken} from "../../src/periphery/demo/DemoToken.sol";
import {Swap, Target} from "../../src/libraries/Types.sol";
import {Harness} from "./Harness.sol";
import {HookToken, ITransferHook} from "./Tokens.sol";
import {vm} from "./Vm.sol";

/// @title A shared vault of 1,000,000 USDC, nine tenths of it in WETH: any large redemption is short of cash.
abstract contract TradingVault is Harness {
    address internal alice;
    address internal stranger;
    uint256 internal aliceShares;

    function setUp() public virtual {
        alice = makeAddr("alice");
        stranger = makeAddr("stranger");
        deploy(0, 400, 100e6, 100_000e6);
        deepen();
        aliceShares = enter(alice, 900_000e6);
        for (uint256 i; i < 9; ++i) {
            buy(weth, 100_000e6);
            level(2_000);
        }
    }

    /// @dev Ten times the Harness's pools, so that sales of a tenth of the vault stay well within a percent.
    function deepen() internal {
        pools.add(address(usdc), address(weth), FEE, 100_000_000e6, 50_000e18);
    }

    /// @notice A token that anybody could have made, in pools with WETH and USDC at the market's prices, since keepers choose
    ///         their routes. `hook` is called in the middle of each swap over it.
    function middleToken(ITransferHook hook) internal returns (HookToken middle) {
        middle = new HookToken(18);
        pools.create(address(weth), address(middle), FEE, 50_000e18, 100_000_000e18);
        pools.create(address(middle), address(usdc), FEE, 100_000_000e18, 100_000_000e6);
        middle.setHook(hook);
    }

    function buy(DemoToken token, uint256 assets) internal {
        vm.prank(leader);
        portfolio.trade(swapOf(address(usdc), address(token), assets));
    }

    /// @notice Brings the WETH pool and its feed to this price.
    function level(uint256 dollars) internal {
        pools.moveTo(address(usdc), address(weth), FEE, dollars * 1e6, 1e18);
        wethFeed.push(int256(dollars * 1e8), block.timestamp);
    }

    /// @notice A sale of WETH worth `assets` at the oracle.
    function saleWorth(uint256 assets) internal view returns (Swap memory) {
        return swapOf(address(weth), address(usdc), assets * 1e18 / 2_000e6);
    }

    function targetOf(address token, uint256 weightBps, uint256 bandBps) internal pure returns (Target[] memory list) {
        list = new Target[](1);
        list[0] = Target(token, uint16(weightBps), uint16(bandBps));
    }
}
