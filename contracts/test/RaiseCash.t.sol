// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {Errors} from "../src/libraries/Errors.sol";
import {Events} from "../src/libraries/Events.sol";
import {OrderKind, Swap} from "../src/libraries/Types.sol";
import {TradingVault} from "./utils/TradingVault.sol";
import {vm} from "./utils/Vm.sol";

/// @notice SPEC rules 9, 15 and 16: sales between cut-off and settlement, how far they may go, and that nobody can keep a
///         redemption from its cash (attack 18). A real vault, real pools.
contract RaiseCashTest is TradingVault {
    /// @dev Alice asks for a third of the vault; the cut-off passes; feeds answer after it.
    function waitShort() internal returns (uint256 shortfall) {
        requestRedeem(alice, aliceShares / 3);
        warpToCutoff();
        pass(1);
        (shortfall,,) = vault.raiseAllowance();
    }

    function raise(Swap memory sale) internal {
        vm.prank(keeper);
        portfolio.raiseCash(one(sale));
    }

    function test_shortfall_isGrossLessIdle() public {
        uint256 shortfall = waitShort();
        uint256 gross = aliceShares / 3 * vault.nav() / vault.totalSupply();
        assertNear(shortfall, gross - portfolio.idle(), 1, "gross redemptions less idle cash");
    }

    function test_raise_thenSettle() public {
        uint256 shortfall = waitShort();
        uint256 left = bucketLeft();
        uint256 sold = shortfall * 10_000 / 9_900;
        vm.expectEmit(true, true, true, false, address(portfolio));
        emit Events.Traded(
            vault.lastSettledEpochId() + 1,
            OrderKind.Raise,
            keeper,
            address(adapter),
            address(weth),
            address(usdc),
            0,
            0,
            0,
            0,
            0
        );
        raise(saleWorth(sold));
        assertEq(bucketLeft(), left, "nothing is drawn on the bucket");
        assertGe(portfolio.idle(), vaultNeeds(), "there is enough");
        settle();
        uint256 paid = claimAssets(alice);
        assertGt(paid, 295_000e6, "paid");
    }

    function test_settleWithSales_inOneTransaction() public {
        uint256 shortfall = waitShort();
        uint256 id = vault.lastSettledEpochId() + 1;
        vm.prank(keeper);
        vm.expectPartialRevert(Errors.InsufficientCash.selector);
        vault.settle(id, 0, type(uint256).max);
        Swap[] memory sales = one(saleWorth(shortfall * 10_000 / 9_900));
        vm.prank(keeper);
        vault.settleWithSales(sales, id, 0, type(uint256).max);
        assertEq(vault.lastSettledEpochId(), id, "settled");
        assertLe(portfolio.idle(), shortfall * 102 / 10_000 + 1, "no more than 1.02 % of it is left over");
    }

    function test_settleWithSales_withoutNeedOrSales() public {
        warpToCutoff();
        pass(1);
        uint256 id = vault.lastSettledEpochId() + 1;
        vm.prank(keeper);
        vm.expectRevert(abi.encodeWithSelector(Errors.NothingToRaise.selector));
        vault.settleWithSales(one(saleWorth(100e6)), id, 0, type(uint256).max);
        vm.prank(keeper);
        vault.settleWithSales(new Swap[](0), id, 0, type(uint256).max);
        assertEq(vault.lastSettledEpochId(), id, "no sales, no need: settled");
    }

    // -------------------------------------------------------------------------------------- how far

    function test_raise_valueSold_isBoundedToTheUnit() public {
        uint256 shortfall = waitShort();
        uint256 allowed = (shortfall * 10_000 + 9_899) / 9_900 + 100;
        // WETH units of exactly the allowed value, and one base unit of value more.
        uint256 amount = allowed * 1e18 / 2_000e6;
        uint256 over = (allowed + 1) * 1e18 / 2_000e6;
        vm.prank(keeper);
        vm.expectRevert(abi.encodeWithSelector(Errors.RaiseTooMuch.selector, allowed + 1, allowed));
        portfolio.raiseCash(one(swapOf(address(weth), address(usdc), over)));
        raise(swapOf(address(weth), address(usdc), amount));
    }

    function test_raise_inParts_neverBeyondTheShortfall() public {
        uint256 shortfall = waitShort();
        uint256 before = portfolio.idle();
        for (uint256 i; i < 40; ++i) {
            Swap memory part = saleWorth(shortfall / 20);
            vm.prank(keeper);
            try portfolio.raiseCash(one(part)) {}
            catch (bytes memory reason) {
                bytes4 why = bytes4(reason);
                assertTrue(why == Errors.RaiseTooMuch.selector || why == Errors.NothingToRaise.selector, "met");
                break;
            }
        }
        assertLe(portfolio.idle() - before, shortfall * 10_102 / 10_000, "the whole, plus the per-trade bound");
        (uint256 rest,,) = vault.raiseAllowance();
        assertLe(rest, shortfall / 20, "and nearly all of it was raised");
    }

    function test_raise_nothingShort_refused() public {
        requestRedeem(alice, aliceShares / 100);
        warpToCutoff();
        pass(1);
        Swap memory sale = saleWorth(100e6);
        vm.expectRevert(abi.encodeWithSelector(Errors.NothingToRaise.selector));
        raise(sale);
    }

    function test_raise_beforeTheCutoff_refused() public {
        requestRedeem(alice, aliceShares / 2);
        Swap memory sale = saleWorth(100e6);
        vm.expectRevert(abi.encodeWithSelector(Errors.NothingToRaise.selector));
        raise(sale);
    }

    function test_raise_onlyForTheAsset() public {
        waitShort();
        Swap memory s = swapOf(address(weth), address(wbtc), 1e18);
        vm.expectRevert(abi.encodeWithSelector(Errors.SaleOnly.selector, address(wbtc)));
        raise(s);
        s = swapOf(address(usdc), address(weth), 100e6);
        vm.expectRevert(abi.encodeWithSelector(Errors.SaleOnly.selector, address(weth)));
        raise(s);
    }

    function test_raise_withinThePerTradeBound() public {
        uint256 shortfall = waitShort();
        pools.moveTo(address(usdc), address(weth), FEE, 1_970e6, 1e18);
        vm.expectPartialRevert(Errors.TradeLossTooHigh.selector);
        raise(saleWorth(shortfall / 2));
    }

    /// @dev A better price than the oracle's is no reason to refuse: only the value sold is bounded.
    function test_raise_aGoodPriceNeverBlocks() public {
        uint256 shortfall = waitShort();
        pools.moveTo(address(usdc), address(weth), FEE, 2_100e6, 1e18);
        raise(saleWorth(shortfall));
        assertGe(portfolio.idle(), vaultNeeds(), "more than enough");
        settle();
    }

    /// @dev Of a few base units rounding takes more than a percent: they can be raised all the same.
    function testFuzz_raise_tinyShortfall(uint256 missing) public {
        missing = bound(missing, 1, 200);
        uint256 nav = vault.nav();
        requestRedeem(alice, ((portfolio.idle() + missing) * vault.totalSupply() + nav - 1) / nav);
        warpToCutoff();
        pass(1);
        (uint256 shortfall,,) = vault.raiseAllowance();
        assertNear(shortfall, missing, 1, "tiny");
        Swap[] memory sales = one(saleWorth((shortfall * 10_000 + 9_899) / 9_900 + 100));
        uint256 id = vault.lastSettledEpochId() + 1;
        vm.prank(keeper);
        vault.settleWithSales(sales, id, 0, type(uint256).max);
        assertEq(vault.lastSettledEpochId(), id, "settled");
    }

    /// @dev A wei left behind is worth nothing and can't be refused a buyer for ever: it goes for nothing.
    function test_closing_dustIsSoldAndTheVaultFinalised() public {
        Swap memory allButOneWei = swapOf(address(weth), address(usdc), portfolio.holding(address(weth)) - 1);
        vm.prank(leader);
        vault.startClosing();
        pass(1);
        settle();
        raise(allButOneWei);
        assertEq(portfolio.holding(address(weth)), 1, "one wei stays");
        raise(swapOf(address(weth), address(usdc), 1));
        vault.finalise();
        assertTrue(vault.finalised(), "final price");
    }

    /// @dev A satoshi is worth 600 units of USDC. The pool's fee, rounded up, takes one: it takes the whole of one, and a
    ///      fiftieth of fifty.
    function test_closing_satoshisAreSoldAndTheVaultFinalised() public {
        buy(wbtc, 1_000e6);
        vm.prank(leader);
        vault.startClosing();
        pass(1);
        settle();
        raise(swapOf(address(weth), address(usdc), portfolio.holding(address(weth))));
        uint256 state = vm.snapshotState();
        for (uint256 rest = 1; rest <= 50; rest += 49) {
            raise(swapOf(address(wbtc), address(usdc), portfolio.holding(address(wbtc)) - rest));
            raise(swapOf(address(wbtc), address(usdc), rest));
            vault.finalise();
            assertTrue(vault.finalised(), "final price");
            assertTrue(vm.revertToState(state), "back");
        }
    }

    /// @dev Only the last of a holding: a part of it is held to the percent.
    function test_raise_roundingIsForTheLastOfAHoldingOnly() public {
        waitShort();
        Swap memory dust = swapOf(address(weth), address(usdc), 1);
        vm.expectPartialRevert(Errors.OutputShort.selector);
        raise(dust);
    }

    // ------------------------------------------------------------------------------------------ who

    function test_attack26_strangerCannotRaise_untilADayLate() public {
        uint256 shortfall = waitShort();
        Swap[] memory sales = one(saleWorth(shortfall));
        vm.prank(stranger);
        vm.expectRevert(abi.encodeWithSelector(Errors.NotAllowed.selector, stranger));
        portfolio.raiseCash(sales);
        vm.prank(leader);
        vm.expectRevert(abi.encodeWithSelector(Errors.NotAllowed.selector, leader));
        portfolio.raiseCash(sales);
        pass(1 days - 2);
        vm.prank(stranger);
        vm.expectRevert(abi.encodeWithSelector(Errors.NotAllowed.selector, stranger));
        portfolio.raiseCash(sales);
        pass(1);
        vm.prank(stranger);
        portfolio.raiseCash(sales);
    }

    function test_attack18_pausedTrading_doesNotStopRaising() public {
        uint256 shortfall = waitShort();
        vm.prank(guardian);
        portfolio.pauseTrading(true);
        raise(saleWorth(shortfall * 10_000 / 9_900));
        settle();
    }

    function test_attack18_emptyBucket_doesNotStopRaising() public {
        // Base 0 is the emptiest bucket there is: no trade of the leader's goes through.
        vm.prank(address(vault));
        portfolio.setBase(0);
        uint256 shortfall = waitShort();
        raise(saleWorth(shortfall * 10_000 / 9_900));
        settle();
    }

    function test_attack18_targets_doNotStopRaising() public {
        vm.prank(leader);
        portfolio.setTargets(targetOf(address(weth), 10_000, 1), uint40(block.timestamp + 365 days));
        uint256 shortfall = waitShort();
        raise(saleWorth(shortfall * 10_000 / 9_900));
        settle();
    }

    /// @dev Between cut-off and settlement the leader can spend no cash, only help to raise it.
    function test_attack18_leaderCannotSpendTheCashAfterTheCutoff() public {
        uint256 shortfall = waitShort();
        Swap memory spend = swapOf(address(usdc), address(weth), 1_000e6);
        vm.prank(leader);
        vm.expectRevert(abi.encodeWithSelector(Errors.SaleOnly.selector, address(weth)));
        portfolio.trade(spend);
        Swap memory turn = swapOf(address(weth), address(wbtc), 1e18);
        vm.prank(leader);
        vm.expectRevert(abi.encodeWithSelector(Errors.SaleOnly.selector, address(wbtc)));
        portfolio.trade(turn);
        Swap memory tooMuch = saleWorth(shortfall * 11 / 10);
        vm.prank(leader);
        vm.expectPartialRevert(Errors.RaiseTooMuch.selector);
        portfolio.trade(tooMuch);
        Swap memory some = saleWorth(shortfall / 10);
        vm.prank(leader);
        portfolio.trade(some);
    }

    function test_attack18_ordersBuyNothingAfterTheCutoff() public {
        vm.startPrank(leader);
        uint256 limit = portfolio.placeLimitOrder(
            address(usdc), address(weth), 1_000e6, 0.49e18, uint40(block.timestamp + 365 days)
        );
        uint256 targets = portfolio.setTargets(targetOf(address(wbtc), 5_000, 1), uint40(block.timestamp + 365 days));
        vm.stopPrank();
        waitShort();
        bytes memory route = path(address(usdc), address(weth));
        vm.prank(keeper);
        vm.expectRevert(abi.encodeWithSelector(Errors.SaleOnly.selector, address(weth)));
        portfolio.fillLimitOrder(limit, address(adapter), route);
        Swap[] memory buyBtc = one(swapOf(address(usdc), address(wbtc), 1_000e6));
        vm.prank(keeper);
        vm.expectRevert(abi.encodeWithSelector(Errors.SaleOnly.selector, address(wbtc)));
        portfolio.rebalance(targets, buyBtc);
    }

    // -------------------------------------------------------------------------------------- closing

    function test_closing_anyTokenAnyAmountAnyTime_byKeepers() public {
        vm.prank(leader);
        vault.startClosing();
        assertTrue(vault.saleOnly(), "sale-only from now on");
        pass(1);
        settle();
        uint256 before = portfolio.holding(address(weth));
        raise(swapOf(address(weth), address(usdc), before / 10));
        assertEq(portfolio.holding(address(weth)), before - before / 10, "no redemption needed");
        vm.prank(leader);
        vm.expectRevert(abi.encodeWithSelector(Errors.SaleOnly.selector, address(weth)));
        portfolio.trade(swapOf(address(usdc), address(weth), 1_000e6));
        // The leader may sell too, within their own bounds.
        Swap memory some = saleWorth(10_000e6);
        vm.prank(leader);
        portfolio.trade(some);
        Swap[] memory sales = one(some);
        vm.prank(stranger);
        vm.expectRevert(abi.encodeWithSelector(Errors.NotAllowed.selector, stranger));
        portfolio.raiseCash(sales);
    }

    // -------------------------------------------------------------------------------------- helpers

    function bucketLeft() internal view returns (uint256 left) {
        (left,) = portfolio.bucket();
    }

    function vaultNeeds() internal view returns (uint256 needed) {
        (needed,) = vault.cashNeeded();
    }
}
