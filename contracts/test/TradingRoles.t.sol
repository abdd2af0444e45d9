// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {Errors} from "../src/libraries/Errors.sol";
import {Events} from "../src/libraries/Events.sol";
import {Swap} from "../src/libraries/Types.sol";
import {PortfolioBench} from "./utils/PortfolioBench.sol";
import {vm} from "./utils/Vm.sol";

/// @notice attack 26 for the trading side: every "cannot" of docs/roles.md, by name.
contract TradingRolesTest is PortfolioBench {
    function refused(address caller, bytes memory call, bytes memory why) internal {
        vm.prank(caller);
        (bool ok, bytes memory reason) = address(portfolio).call(call);
        assertFalse(ok, "refused");
        assertEq(reason, why, "for this reason");
    }

    function notAllowed(address caller) internal pure returns (bytes memory) {
        return abi.encodeWithSelector(Errors.NotAllowed.selector, caller);
    }

    function tradeCall() internal view returns (bytes memory) {
        return abi.encodeCall(portfolio.trade, (swapOf(address(usdc), address(weth), 1_000e6)));
    }

    function placeCall() internal view returns (bytes memory) {
        return abi.encodeCall(
            portfolio.placeLimitOrder, (address(usdc), address(weth), 1_000e6, 1, uint40(block.timestamp + 1 days))
        );
    }

    function targetsCall() internal view returns (bytes memory) {
        return
            abi.encodeCall(portfolio.setTargets, (target(address(weth), 1_000, 100), uint40(block.timestamp + 1 days)));
    }

    // ------------------------------------------------------------------------------ leader and trader only

    function test_cannot_strangerKeeperGuardianGovernance_tradeOrOrder() public {
        address[4] memory callers = [stranger, keeper, guardian, governance];
        for (uint256 i; i < callers.length; ++i) {
            bytes memory why = notAllowed(callers[i]);
            refused(callers[i], tradeCall(), why);
            refused(callers[i], placeCall(), why);
            refused(callers[i], targetsCall(), why);
            refused(callers[i], abi.encodeCall(portfolio.cancelOrder, (1)), why);
            refused(callers[i], abi.encodeCall(portfolio.setTrader, (callers[i])), why);
        }
    }

    function test_cannot_trader_appointATrader() public {
        refused(trader, abi.encodeCall(portfolio.setTrader, (stranger)), notAllowed(trader));
    }

    function test_removedTrader_isAStranger() public {
        vm.expectEmit(address(portfolio));
        emit Events.TraderSet(address(0));
        vm.prank(leader);
        portfolio.setTrader(address(0));
        refused(trader, tradeCall(), notAllowed(trader));
    }

    // --------------------------------------------------------------------------------------- keepers only

    function test_cannot_leaderTraderStranger_executeOrders() public {
        vm.startPrank(leader);
        uint256 limit =
            portfolio.placeLimitOrder(address(usdc), address(weth), 1_000e6, 1, uint40(block.timestamp + 1 days));
        vm.stopPrank();
        uint256 targets = setTargets(target(address(weth), 1_000, 100));
        Swap[] memory swaps = one(swapOf(address(usdc), address(weth), 1_000e6));
        address[4] memory callers = [leader, trader, stranger, guardian];
        for (uint256 i; i < callers.length; ++i) {
            bytes memory why = notAllowed(callers[i]);
            refused(callers[i], abi.encodeCall(portfolio.fillLimitOrder, (limit, address(adapter), swaps[0].data)), why);
            refused(callers[i], abi.encodeCall(portfolio.rebalance, (targets, swaps)), why);
            refused(callers[i], abi.encodeCall(portfolio.raiseCash, (swaps)), why);
        }
    }

    /// @dev A stolen keeper key can neither trade on its own account nor sell outside of a shortfall.
    function test_cannot_keeper_sellWithoutAShortfall() public {
        buy(weth, 100_000e6);
        refused(
            keeper,
            abi.encodeCall(portfolio.raiseCash, (one(swapOf(address(weth), address(usdc), 1e18)))),
            abi.encodeWithSelector(Errors.NothingToRaise.selector)
        );
    }

    function test_removedKeeper_isAStrangerAtOnce() public {
        uint256 targets = setTargets(target(address(weth), 1_000, 100));
        vm.prank(governance);
        registry.setKeeper(keeper, false);
        Swap[] memory swaps = one(swapOf(address(usdc), address(weth), 1_000e6));
        refused(keeper, abi.encodeCall(portfolio.rebalance, (targets, swaps)), notAllowed(keeper));
    }

    // ------------------------------------------------------------------------------------------ guardian

    function test_cannot_othersThanGuardian_pauseOrUnpause() public {
        address[5] memory callers = [leader, trader, keeper, stranger, governance];
        for (uint256 i; i < callers.length; ++i) {
            refused(callers[i], abi.encodeCall(portfolio.pauseTrading, (true)), notAllowed(callers[i]));
            refused(callers[i], abi.encodeCall(portfolio.pauseTrading, (false)), notAllowed(callers[i]));
        }
    }

    function test_pause_stopsTradesOrdersAndTheirExecution_notCancelling() public {
        vm.prank(leader);
        uint256 limit =
            portfolio.placeLimitOrder(address(usdc), address(weth), 1_000e6, 1, uint40(block.timestamp + 1 days));
        uint256 targets = setTargets(target(address(weth), 1_000, 100));
        vm.expectEmit(address(portfolio));
        emit Events.TradingPaused(true, guardian);
        vm.prank(guardian);
        portfolio.pauseTrading(true);
        assertTrue(portfolio.tradingPaused(), "paused");

        bytes memory why = abi.encodeWithSelector(Errors.TradingIsPaused.selector);
        Swap[] memory swaps = one(swapOf(address(usdc), address(weth), 1_000e6));
        address[2] memory callers = [leader, trader];
        for (uint256 i; i < callers.length; ++i) {
            refused(callers[i], tradeCall(), why);
            refused(callers[i], placeCall(), why);
            refused(callers[i], targetsCall(), why);
        }
        refused(keeper, abi.encodeCall(portfolio.fillLimitOrder, (limit, address(adapter), swaps[0].data)), why);
        refused(keeper, abi.encodeCall(portfolio.rebalance, (targets, swaps)), why);

        vm.prank(leader);
        portfolio.cancelOrder(limit);
        vm.prank(guardian);
        portfolio.pauseTrading(false);
        buy(weth, 1_000e6);
    }

    function test_cannot_guardian_stopRaisingReleasesOrExits() public {
        buy(weth, 100_000e6);
        vm.prank(guardian);
        portfolio.pauseTrading(true);
        vault.setWindow(true, 10_000e6, false);
        Swap[] memory sales = one(swapOf(address(weth), address(usdc), 5e18));
        vm.prank(keeper);
        portfolio.raiseCash(sales);
        vault.sell(one(swapOf(address(weth), address(usdc), 1e17)), keeper);
        vault.releaseAssets(stranger, 1_000e6);
        vault.exit(stranger, 1, 10, new address[](0));
        assertGt(weth.balanceOf(stranger), 0, "all of it went on");
    }

    // ---------------------------------------------------------------------------------------- governance

    /// @dev The most governance can do to a vault at once is to take venues and tokens away: nothing moves out.
    function test_cannot_governance_touchHoldings() public {
        buy(weth, 100_000e6);
        uint256 nav = portfolio.nav();
        vm.startPrank(governance);
        registry.delistToken(address(weth));
        registry.delistAdapter(address(adapter));
        registry.setKeeper(governance, true);
        registry.setGuardian(governance, true);
        vm.stopPrank();
        assertEq(portfolio.nav(), nav, "as much as before");
        refused(
            governance,
            abi.encodeCall(portfolio.raiseCash, (one(swapOf(address(weth), address(usdc), 1e18)))),
            abi.encodeWithSelector(Errors.NothingToRaise.selector)
        );
        vault.exit(stranger, 1, 2, new address[](0));
        assertGt(weth.balanceOf(stranger), 0, "and exits in kind need no venue");
    }

    function test_leadersTransactionsAreNoted() public {
        uint256 start = block.timestamp;
        vm.warp(start + 10 days);
        pushPrices();
        buy(weth, 1_000e6);
        assertEq(portfolio.lastLeaderAction(), start + 10 days, "a trade");
        vm.warp(start + 20 days);
        setTargets(target(address(weth), 1_000, 100));
        assertEq(portfolio.lastLeaderAction(), start + 20 days, "targets");
        vm.warp(start + 30 days);
        vm.prank(trader);
        portfolio.cancelOrder(2);
        assertEq(portfolio.lastLeaderAction(), start + 30 days, "a trader's cancellation");
        vm.warp(start + 40 days);
        vm.prank(leader);
        portfolio.setTrader(stranger);
        assertEq(portfolio.lastLeaderAction(), start + 40 days, "a trader");
        vm.warp(start + 45 days);
        pushPrices();
        buy(weth, 1_000e6);
        uint256 targets = setTargets(target(address(weth), 2_000, 100));
        vm.warp(start + 46 days);
        pushPrices();
        buy(weth, 1_000e6);
        vm.warp(start + 50 days);
        pushPrices();
        vm.prank(keeper);
        portfolio.rebalance(targets, one(swapOf(address(usdc), address(weth), 1_000e6)));
        assertEq(portfolio.lastLeaderAction(), start + 46 days, "a keeper's trade isn't the leader's");
        vm.prank(guardian);
        portfolio.pauseTrading(true);
        assertEq(portfolio.lastLeaderAction(), start + 46 days, "nor a guardian's pause");
    }
}
