// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

// More than 500 lines: the rules of single trades, on one set of tokens and feeds with a fault each.

import {DemoFeed} from "../src/periphery/demo/DemoFeed.sol";
import {DemoToken} from "../src/periphery/demo/DemoToken.sol";
import {Errors} from "../src/libraries/Errors.sol";
import {Events} from "../src/libraries/Events.sol";
import {Feed, Order, OrderKind, OrderState, Swap} from "../src/libraries/Types.sol";
import {HostileAdapter, Reenterer} from "./utils/HostileAdapter.sol";
import {PortfolioBench} from "./utils/PortfolioBench.sol";
import {StubVault} from "./utils/StubVault.sol";
import {FeeToken, HookToken, LastingApprovalToken, TetherToken} from "./utils/Tokens.sol";
import {vm} from "./utils/Vm.sol";

/// @notice SPEC rule 14: one trade and its bounds, against real pools; attacks 15, 16, 19.
contract TradingTest is PortfolioBench {
    HostileAdapter internal hostile;

    function setUp() public override {
        super.setUp();
        hostile = new HostileAdapter();
        vm.startPrank(governance);
        registry.scheduleAdapter(address(hostile));
        vm.stopPrank();
        pass(DELAY);
        registry.applyAdapter(address(hostile));
    }

    function viaHostile(uint256 amountIn) internal view returns (Swap memory) {
        return Swap(address(hostile), address(usdc), address(weth), amountIn, 0, "");
    }

    function list(address token, DemoFeed feed) internal {
        Feed[] memory its = feeds(address(feed), feed.decimals(), 1 hours, 50);
        vm.prank(governance);
        registry.scheduleToken(token, NO_CAP, its);
        pass(DELAY);
        repush(feed);
        registry.applyToken(token);
    }

    // ------------------------------------------------------------------------------------- what it does

    function test_trade_movesCountersByWhatMoved() public {
        (uint256 id, uint256 got) = trade(swapOf(address(usdc), address(weth), 50_000e6));
        assertEq(id, 1, "ids count from 1");
        assertEq(portfolio.idle(), FUND - 50_000e6, "idle");
        assertEq(portfolio.holding(address(weth)), got, "counter");
        assertEq(weth.balanceOf(address(portfolio)), got, "balance");
        assertEq(usdc.balanceOf(address(portfolio)), FUND - 50_000e6, "balance of the asset");
        assertEq(usdc.allowance(address(portfolio), address(adapter)), 0, "no approval left");
        (address[] memory tokens, uint256[] memory amounts) = portfolio.holdings();
        assertEq(tokens.length, 1, "one holding");
        assertEq(amounts[0], got, "its amount");
        assertEq(portfolio.lastLeaderAction(), block.timestamp, "the leader was here");
    }

    function test_trade_event() public {
        uint256 snapshot = vm.snapshotState();
        uint256 got = buy(weth, 50_000e6);
        vm.revertToState(snapshot);
        uint256 valueOut = got * 2_000e6 / 1e18;
        // (loss + 0.75 % of the size) over the base of 1,000,000, rounded up.
        uint256 drawn = ((50_000e6 - valueOut + 375e6) * 1e18 + FUND - 1) / FUND;
        vm.expectEmit(address(portfolio));
        emit Events.Traded(
            1,
            OrderKind.Market,
            leader,
            address(adapter),
            address(usdc),
            address(weth),
            50_000e6,
            got,
            50_000e6,
            valueOut,
            drawn
        );
        buy(weth, 50_000e6);
        assertEq(bucketLeft(), 0.03e18 - drawn, "and the bucket has that much less");
    }

    function test_trade_tokenForToken() public {
        buy(weth, 100_000e6);
        uint256 half = portfolio.holding(address(weth)) / 2;
        (, uint256 got) = trade(swapOf(address(weth), address(wbtc), half));
        assertNear(got, uint256(50_000e8) / 60_000, 0.004e8, "about 50,000 USDC of WBTC");
        (, uint256 cash) = trade(
            Swap(
                address(adapter),
                address(wbtc),
                address(usdc),
                got,
                0,
                path(address(wbtc), address(weth), address(usdc))
            )
        );
        assertGt(cash, 49_500e6, "and back over two pools");
        (address[] memory tokens,) = portfolio.holdings();
        assertEq(tokens.length, 1, "an empty holding leaves the list");
    }

    function test_trade_marketOrderIsAnsweredFilled() public {
        buy(weth, 1_000e6);
        Order memory o = portfolio.order(1);
        assertTrue(o.kind == OrderKind.Market && o.state == OrderState.Filled, "filled as it was placed");
        assertTrue(portfolio.order(2).state == OrderState.None, "unknown id");
        assertTrue(portfolio.order(0).state == OrderState.None, "unknown id 0");
        assertEq(portfolio.nextOrderId(), 2, "next");
    }

    function test_trade_traderMayAsLeader() public {
        vm.prank(trader);
        (, uint256 got) = portfolio.trade(swapOf(address(usdc), address(weth), 1_000e6));
        assertGt(got, 0, "traded");
    }

    // -------------------------------------------------------------------------------- the oracle bound

    function test_trade_onePercentWorse_isTheBoundary() public {
        // 1,000 USDC buy 0.495 WETH at least: 990 USDC at the oracle's 2,000.
        hostile.set(1_000e6, 0.495e18);
        trade(viaHostile(1_000e6));
        hostile.set(1_000e6, 0.495e18 - 1);
        vm.expectRevert(abi.encodeWithSelector(Errors.TradeLossTooHigh.selector, 1_000e6, 990e6 - 1));
        trade(viaHostile(1_000e6));
    }

    function test_trade_dustIsRoundedAgainstIt() public {
        // One unit in is worth 1; what comes out is worth less than a unit: 0.
        hostile.set(1, 1);
        vm.expectRevert(abi.encodeWithSelector(Errors.TradeLossTooHigh.selector, 1, 0));
        trade(viaHostile(1));
    }

    function test_trade_callersOwnLimit() public {
        Swap memory s = swapOf(address(usdc), address(weth), 1_000e6);
        s.minAmountOut = 0.5e18;
        vm.expectPartialRevert(Errors.OutputShort.selector);
        trade(s);
    }

    function test_trade_pushedPoolIsRefused() public {
        pools.moveTo(address(usdc), address(weth), FEE, 2_030e6, 1e18);
        vm.expectPartialRevert(Errors.TradeLossTooHigh.selector);
        trade(swapOf(address(usdc), address(weth), 1_000e6));
    }

    function testFuzz_trade_neverLosesMoreThanAPercent(uint256 size, uint256 dollars, bool sellSide) public {
        size = bound(size, 1e6, 200_000e6);
        if (sellSide) buy(weth, size);
        dollars = bound(dollars, 1_900, 2_100);
        pools.moveTo(address(usdc), address(weth), FEE, dollars * 1e6, 1e18);
        uint256 before = portfolio.nav();
        uint256 left = bucketLeft();
        Swap memory s = sellSide
            ? swapOf(address(weth), address(usdc), portfolio.holding(address(weth)))
            : swapOf(address(usdc), address(weth), size);
        vm.prank(leader);
        try portfolio.trade(s) {
            uint256 after_ = portfolio.nav();
            assertLe(before - (after_ < before ? after_ : before), size / 100 + 2, "at most 1 %");
            uint256 lost = before > after_ ? before - after_ : 0;
            assertGe((left - bucketLeft()) * FUND / 1e18 + 2, lost, "the bucket paid for all that was lost");
        } catch (bytes memory reason) {
            assertEq(
                uint256(uint32(bytes4(reason))),
                uint256(uint32(Errors.TradeLossTooHigh.selector)),
                "refused for its price only"
            );
            assertEq(portfolio.nav(), before, "and nothing moved");
        }
    }

    // ------------------------------------------------------------------------------------------- pairs

    function expectBadPair(address a, address b) internal {
        vm.expectRevert(abi.encodeWithSelector(Errors.BadPair.selector, a, b));
        trade(swapOf(a, b, 1));
    }

    function test_attack19_selfPairAndOwnShare_refused() public {
        expectBadPair(address(usdc), address(usdc));
        expectBadPair(address(weth), address(weth));
        expectBadPair(address(vault), address(usdc));
        expectBadPair(address(usdc), address(vault));
    }

    function test_attack19_unknownToken_refused() public {
        DemoToken unknown = new DemoToken("U", "U", 18);
        vm.expectRevert(abi.encodeWithSelector(Errors.UnknownToken.selector, address(unknown)));
        trade(swapOf(address(usdc), address(unknown), 1_000e6));
    }

    function test_delistedToken_isSoldNotBought() public {
        buy(weth, 100_000e6);
        vm.prank(governance);
        registry.delistToken(address(weth));
        vm.expectRevert(abi.encodeWithSelector(Errors.NotListed.selector, address(weth)));
        trade(swapOf(address(usdc), address(weth), 1_000e6));
        assertGt(portfolio.nav(), 999_000e6, "still priced");
        assertGt(sellAll(weth), 99_000e6, "still sold");
    }

    function test_trade_zeroAmountAndTooMuch_refused() public {
        vm.expectRevert(abi.encodeWithSelector(Errors.ZeroAmount.selector));
        trade(swapOf(address(usdc), address(weth), 0));
        vm.expectRevert(abi.encodeWithSelector(Errors.InsufficientHolding.selector, address(usdc), FUND + 1, FUND));
        trade(swapOf(address(usdc), address(weth), FUND + 1));
        vm.expectRevert(abi.encodeWithSelector(Errors.InsufficientHolding.selector, address(wbtc), 1, 0));
        trade(swapOf(address(wbtc), address(usdc), 1));
    }

    /// @dev A donation is no holding: it can't be sold either.
    function test_attack2_donatedTokensCannotBeTraded() public {
        wbtc.mint(address(portfolio), 1e8);
        vm.expectRevert(abi.encodeWithSelector(Errors.InsufficientHolding.selector, address(wbtc), 1e8, 0));
        trade(swapOf(address(wbtc), address(usdc), 1e8));
    }

    function test_ninthToken_refused_soldOutMakesRoom() public {
        DemoFeed feed = new DemoFeed(8, "T");
        feed.push(1e8, block.timestamp);
        address first;
        for (uint256 i; i < 9; ++i) {
            DemoToken token = new DemoToken("T", "T", 18);
            list(address(token), feed);
            hostile.set(1_000e6, 1_000e18);
            Swap memory s = Swap(address(hostile), address(usdc), address(token), 1_000e6, 0, "");
            if (i == 0) first = address(token);
            if (i == 8) {
                vm.expectRevert(abi.encodeWithSelector(Errors.TooManyTokens.selector, 8));
                trade(s);
                hostile.set(1_000e18, 1_000e6);
                trade(Swap(address(hostile), first, address(usdc), 1_000e18, 0, ""));
                hostile.set(1_000e6, 1_000e18);
            }
            trade(s);
        }
        (address[] memory tokens,) = portfolio.holdings();
        assertEq(tokens.length, 8, "eight, one of them new");
    }

    // ---------------------------------------------------------------------------------- hostile adapters

    function test_attack19_unlistedAdapter_refused() public {
        HostileAdapter other = new HostileAdapter();
        Swap memory s = Swap(address(other), address(usdc), address(weth), 1_000e6, 0, "");
        vm.expectRevert(abi.encodeWithSelector(Errors.NotAnAdapter.selector, address(other)));
        trade(s);
        vm.prank(governance);
        registry.delistAdapter(address(hostile));
        vm.expectRevert(abi.encodeWithSelector(Errors.NotAnAdapter.selector, address(hostile)));
        trade(viaHostile(1_000e6));
    }

    function test_attack19_adapterTakesLess_refusedAndNothingLeft() public {
        hostile.set(999e6, 1e18);
        vm.expectRevert(abi.encodeWithSelector(Errors.InputMismatch.selector, address(usdc), 1_000e6, 999e6));
        trade(viaHostile(1_000e6));
    }

    function test_attack19_adapterTakesMore_refused() public {
        hostile.set(1_001e6, 1e18);
        vm.expectPartialRevert(bytes4(keccak256("ERC20InsufficientAllowance(address,uint256,uint256)")));
        trade(viaHostile(1_000e6));
    }

    function test_attack19_adapterGivesNothing_refused() public {
        hostile.set(1_000e6, 0);
        vm.expectRevert(abi.encodeWithSelector(Errors.OutputShort.selector, address(weth), 0, 0));
        trade(viaHostile(1_000e6));
    }

    /// @notice More than a holding's 128 bits can say is refused, not cut.
    function test_attack19_adapterGivesMoreThanCanBeHeld_refused() public {
        hostile.set(1_000e6, uint256(type(uint128).max) + 1);
        vm.expectRevert(abi.encodeWithSelector(Errors.NavOverflow.selector));
        trade(viaHostile(1_000e6));
        assertEq(portfolio.holding(address(weth)), 0, "nothing is held");
    }

    function test_attack19_adaptersWordIsNotBelieved() public {
        // It answers 2^256 - 1; the balance says 0.5.
        hostile.set(1_000e6, 0.5e18);
        (, uint256 got) = trade(viaHostile(1_000e6));
        assertEq(got, 0.5e18, "measured");
    }

    function test_attack19_noApprovalIsLeftBehind() public {
        hostile.set(1_000e6, 0.5e18);
        trade(viaHostile(1_000e6));
        assertEq(usdc.allowance(address(portfolio), address(hostile)), 0, "nothing");
        vm.expectPartialRevert(bytes4(keccak256("ERC20InsufficientAllowance(address,uint256,uint256)")));
        hostile.pullLater(address(usdc), address(portfolio), 1);
    }

    /// @notice A token whose transfers don't lower the approval: what was approved for one swap is taken back, and the adapter
    ///         can take nothing later.
    function test_attack19_approvalThatATokenDoesNotLower_isTakenBack() public {
        LastingApprovalToken token = new LastingApprovalToken(18);
        DemoFeed feed = new DemoFeed(8, "LAST");
        feed.push(1e8, block.timestamp);
        list(address(token), feed);
        hostile.set(1_000e6, 1_000e18);
        trade(Swap(address(hostile), address(usdc), address(token), 1_000e6, 0, ""));
        hostile.set(600e18, 600e6);
        trade(Swap(address(hostile), address(token), address(usdc), 600e18, 0, ""));
        assertEq(token.allowance(address(portfolio), address(hostile)), 0, "taken back");
        vm.expectPartialRevert(bytes4(keccak256("ERC20InsufficientAllowance(address,uint256,uint256)")));
        hostile.pullLater(address(token), address(portfolio), 400e18);
        assertEq(token.balanceOf(address(portfolio)), 400e18, "what is held is there");
    }

    // --------------------------------------------------------------------------------------- reentrancy

    function test_attack15_callbackInTheAdapter() public {
        vm.prank(leader);
        portfolio.setTrader(address(hostile)); // even with the trader's own rights
        hostile.set(1_000e6, 0.5e18);
        bytes[6] memory calls = [
            abi.encodeCall(portfolio.trade, (viaHostile(1_000e6))),
            abi.encodeCall(
                portfolio.placeLimitOrder, (address(usdc), address(weth), 1, 1, uint40(block.timestamp + 1))
            ),
            abi.encodeCall(portfolio.cancelOrder, (1)),
            abi.encodeCall(portfolio.raiseCash, (one(viaHostile(1)))),
            abi.encodeCall(portfolio.fillLimitOrder, (1, address(hostile), "")),
            abi.encodeCall(portfolio.rebalance, (1, one(viaHostile(1))))
        ];
        for (uint256 i; i < calls.length; ++i) {
            hostile.callInside(address(portfolio), calls[i]);
            vm.expectRevert(StubVault.AlreadyLocked.selector);
            trade(viaHostile(1_000e6));
        }
        hostile.callInside(address(portfolio), abi.encodeCall(portfolio.releaseAssets, (address(hostile), 1)));
        vm.expectRevert(abi.encodeWithSelector(Errors.NotVault.selector, address(hostile)));
        trade(viaHostile(1_000e6));
    }

    function test_attack15_strictNavRevertsInMidTrade() public {
        hostile.set(1_000e6, 0.5e18);
        hostile.callInside(address(portfolio), abi.encodeCall(portfolio.nav, ()));
        vm.expectRevert(abi.encodeWithSelector(Errors.Locked.selector));
        trade(viaHostile(1_000e6));
        hostile.callInside(address(portfolio), abi.encodeCall(portfolio.settlementNav, (0)));
        vm.expectRevert(abi.encodeWithSelector(Errors.Locked.selector));
        trade(viaHostile(1_000e6));
    }

    function test_attack15_hookToken_seesTheBooksAsBefore() public {
        HookToken token = new HookToken(18);
        DemoFeed feed = new DemoFeed(8, "HOOK");
        feed.push(10e8, block.timestamp);
        list(address(token), feed);
        pools.create(address(usdc), address(token), FEE, 10_000_000e6, 1_000_000e18);
        trade(swapOf(address(usdc), address(token), 10_000e6));
        uint256 before = portfolio.nav();
        Swap memory again = swapOf(address(usdc), address(token), 10_000e6);
        Reenterer attacker = new Reenterer(address(portfolio), abi.encodeCall(portfolio.trade, (again)));
        vm.prank(leader);
        portfolio.setTrader(address(attacker));
        token.setHook(attacker);
        trade(again);
        assertTrue(attacker.entered(), "the hook ran");
        assertFalse(attacker.succeeded(), "and could not trade");
        assertEq(attacker.navLastSeen(), before, "and saw the value before the trade, not between");
    }

    function test_attack15_hookToken_exitInKind_booksFirst() public {
        HookToken token = new HookToken(18);
        DemoFeed feed = new DemoFeed(8, "HOOK");
        feed.push(10e8, block.timestamp);
        list(address(token), feed);
        pools.create(address(usdc), address(token), FEE, 10_000_000e6, 1_000_000e18);
        trade(swapOf(address(usdc), address(token), 10_000e6));
        Reenterer attacker = new Reenterer(address(portfolio), abi.encodeCall(portfolio.nav, ()));
        token.setHook(attacker);
        vault.exit(address(attacker), 1, 2, new address[](0));
        (uint256 after_,) = portfolio.navLast();
        assertEq(attacker.navLastSeen(), after_, "every counter had moved before the first token did");
    }

    // -------------------------------------------------------------------------------------------- tokens

    function test_attack16_feeOnTransfer_refusedBothWays() public {
        FeeToken token = new FeeToken(18);
        DemoFeed feed = new DemoFeed(8, "FEE");
        feed.push(10e8, block.timestamp);
        list(address(token), feed);
        pools.create(address(usdc), address(token), FEE, 10_000_000e6, 1_000_000e18);
        // Bought: 1 % is missing on arrival, with the pool's own fee more than the bound allows.
        vm.expectPartialRevert(Errors.TradeLossTooHigh.selector);
        trade(swapOf(address(usdc), address(token), 1_000e6));
        // Sold (had it come in some other way): the pool gets less than it is owed and reverts.
        hostile.set(1_000e6, 100e18);
        trade(Swap(address(hostile), address(usdc), address(token), 1_000e6, 0, ""));
        vm.expectRevert(bytes("IIA"));
        trade(swapOf(address(token), address(usdc), 100e18));
    }

    function test_attack16_tether_boughtAndSold() public {
        TetherToken token = new TetherToken(6);
        DemoFeed feed = new DemoFeed(8, "USDT");
        feed.push(1e8, block.timestamp);
        list(address(token), feed);
        pools.create(address(usdc), address(token), FEE, 10_000_000e6, 10_000_000e6);
        (, uint256 got) = trade(swapOf(address(usdc), address(token), 10_000e6));
        (, uint256 back) = trade(swapOf(address(token), address(usdc), got));
        assertGt(back, 9_980e6, "no return value and no re-approval are no trouble");
        assertEq(token.allowance(address(portfolio), address(adapter)), 0, "no approval left");
    }

    function test_attack16_blacklistedReceiverHarmsOnlyHimself() public {
        TetherToken token = new TetherToken(6);
        DemoFeed feed = new DemoFeed(8, "USDT");
        feed.push(1e8, block.timestamp);
        list(address(token), feed);
        pools.create(address(usdc), address(token), FEE, 10_000_000e6, 10_000_000e6);
        (, uint256 got) = trade(swapOf(address(usdc), address(token), 10_000e6));
        token.blacklist(stranger, true);
        vm.expectRevert(TetherToken.Blacklisted.selector);
        vault.exit(stranger, 1, 4, new address[](0));
        // He may forfeit it; everybody else is served.
        (uint256 cash,, uint256[] memory amounts) = vault.exit(stranger, 1, 4, one(address(token)));
        assertEq(cash, (FUND - 10_000e6) / 4, "his cash");
        assertEq(amounts[0], 0, "forfeited");
        assertEq(portfolio.holding(address(token)), got, "stays for the others");
        vault.exit(leader, 1, 4, new address[](0));
        assertEq(token.balanceOf(leader), got / 4, "another's part");
    }

    function testFuzz_attack16_everyDecimals(uint8 decimals, uint256 size) public {
        decimals = uint8(bound(decimals, 0, 18));
        size = bound(size, 100e6, 50_000e6);
        DemoToken token = new DemoToken("T", "T", decimals);
        DemoFeed feed = new DemoFeed(18, "T");
        feed.push(0.01e18, block.timestamp);
        list(address(token), feed);
        pools.create(address(usdc), address(token), FEE, 10_000_000e6, 1_000_000_000 * 10 ** uint256(decimals));
        uint256 before = portfolio.nav();
        (, uint256 got) = trade(swapOf(address(usdc), address(token), size));
        assertNear(portfolio.nav(), before, size / 100 + 2, "worth what it cost, within the bound");
        (, uint256 back) = trade(swapOf(address(token), address(usdc), got));
        assertNear(portfolio.nav(), before, size / 50 + 2, "and back");
        assertLe(back, size, "a round trip never gains");
    }
}
