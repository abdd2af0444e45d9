// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {DemoToken} from "../src/periphery/demo/DemoToken.sol";
import {Errors} from "../src/libraries/Errors.sol";
import {Events} from "../src/libraries/Events.sol";
import {Order, OrderKind, OrderState, Swap, Target} from "../src/libraries/Types.sol";
import {PortfolioBench} from "./utils/PortfolioBench.sol";
import {Vm, vm} from "./utils/Vm.sol";

/// @notice SPEC rule 15: limit orders and targets; attack 18: targets can't be ping-ponged for turnover.
contract OrdersTest is PortfolioBench {
    uint40 internal later;

    function setUp() public override {
        super.setUp();
        later = uint40(block.timestamp + 1 days);
    }

    function place(uint128 amountIn, uint128 minOut) internal returns (uint256 id) {
        vm.prank(leader);
        return portfolio.placeLimitOrder(address(usdc), address(weth), amountIn, minOut, later);
    }

    function fill(uint256 id) internal returns (uint256) {
        vm.prank(keeper);
        return portfolio.fillLimitOrder(id, address(adapter), path(address(usdc), address(weth)));
    }

    function stateOf(uint256 id) internal view returns (OrderState) {
        return portfolio.order(id).state;
    }

    function expectState(uint256 id, OrderState state) internal {
        vm.expectRevert(abi.encodeWithSelector(Errors.OrderNotOpen.selector, id, state));
    }

    // ------------------------------------------------------------------------------------- limit orders

    function test_limit_filledByKeeperWhenTheMarketAllows() public {
        uint256 id = place(19_000e6, 10e18); // buy 10 WETH at 1,900 or better
        assertTrue(stateOf(id) == OrderState.Open, "open");
        vm.expectPartialRevert(Errors.OutputShort.selector);
        fill(id);
        movePrice(weth, 1_890);
        pass(1 minutes);
        vm.expectEmit(true, true, true, false, address(portfolio));
        emit Events.OrderFilled(id, keeper);
        uint256 got = fill(id);
        assertGe(got, 10e18, "at the limit or better");
        assertTrue(stateOf(id) == OrderState.Filled, "filled");
        expectState(id, OrderState.Filled);
        fill(id);
    }

    function test_limit_isStoredAsPlaced() public {
        vm.expectEmit(address(portfolio));
        emit Events.LimitOrderPlaced(1, leader, address(usdc), address(weth), 5_000e6, 2e18, later);
        uint256 id = place(5_000e6, 2e18);
        Order memory o = portfolio.order(id);
        assertTrue(o.kind == OrderKind.Limit, "kind");
        assertEq(o.tokenIn, address(usdc), "in");
        assertEq(o.tokenOut, address(weth), "out");
        assertEq(o.amountIn, 5_000e6, "amount");
        assertEq(o.minAmountOut, 2e18, "limit");
        assertEq(o.deadline, later, "deadline");
    }

    function test_limit_deadlineIsTheLastSecond_expiredIsNeverStored() public {
        uint256 id = place(1_000e6, 0.49e18);
        uint256 snapshot = vm.snapshotState();
        vm.warp(later);
        pushPrices();
        fill(id);
        assertTrue(stateOf(id) == OrderState.Filled, "still at the deadline");
        vm.revertToState(snapshot);
        vm.warp(later + 1);
        pushPrices();
        assertTrue(stateOf(id) == OrderState.Expired, "answered from the deadline");
        expectState(id, OrderState.Expired);
        fill(id);
        vm.prank(leader);
        expectState(id, OrderState.Expired);
        portfolio.cancelOrder(id);
    }

    function test_limit_cancelledByLeaderOrTrader() public {
        uint256 first = place(1_000e6, 0.49e18);
        uint256 second = place(1_000e6, 0.49e18);
        vm.expectEmit(address(portfolio));
        emit Events.OrderCancelled(first, leader);
        vm.prank(leader);
        portfolio.cancelOrder(first);
        vm.prank(trader);
        portfolio.cancelOrder(second);
        assertTrue(stateOf(first) == OrderState.Cancelled && stateOf(second) == OrderState.Cancelled, "both");
        expectState(first, OrderState.Cancelled);
        fill(first);
        vm.prank(leader);
        expectState(99, OrderState.None);
        portfolio.cancelOrder(99);
    }

    /// @dev The limit may be far below the market: the oracle's 1 % holds all the same.
    function test_limit_oracleBoundAndBucketHoldToo() public {
        uint256 id = place(100_000e6, 1);
        uint256 left = bucketLeft();
        pools.moveTo(address(usdc), address(weth), FEE, 2_030e6, 1e18);
        vm.expectPartialRevert(Errors.TradeLossTooHigh.selector);
        fill(id);
        pools.moveTo(address(usdc), address(weth), FEE, 2_000e6, 1e18);
        fill(id);
        assertGe(left - bucketLeft(), 0.00075e18, "drawn as any trade");
    }

    function test_limit_allOrNothing() public {
        uint256 id = place(uint128(FUND) + 1, 1);
        vm.expectPartialRevert(Errors.InsufficientHolding.selector);
        fill(id);
        assertTrue(stateOf(id) == OrderState.Open, "still open");
    }

    function test_limit_refusedInput() public {
        vm.startPrank(leader);
        vm.expectRevert(abi.encodeWithSelector(Errors.ZeroAmount.selector));
        portfolio.placeLimitOrder(address(usdc), address(weth), 0, 1, later);
        vm.expectRevert(abi.encodeWithSelector(Errors.ZeroAmount.selector));
        portfolio.placeLimitOrder(address(usdc), address(weth), 1, 0, later);
        vm.expectRevert(abi.encodeWithSelector(Errors.DeadlinePassed.selector, block.timestamp));
        portfolio.placeLimitOrder(address(usdc), address(weth), 1, 1, uint40(block.timestamp));
        vm.expectRevert(abi.encodeWithSelector(Errors.BadPair.selector, address(usdc), address(usdc)));
        portfolio.placeLimitOrder(address(usdc), address(usdc), 1, 1, later);
        vm.stopPrank();
        uint256 id = setTargets(target(address(weth), 5_000, 100));
        vm.prank(keeper);
        vm.expectRevert(abi.encodeWithSelector(Errors.NotALimitOrder.selector, id));
        portfolio.fillLimitOrder(id, address(adapter), "");
        vm.prank(keeper);
        vm.expectRevert(abi.encodeWithSelector(Errors.OrderNotOpen.selector, 99, OrderState.None));
        portfolio.fillLimitOrder(99, address(adapter), "");
    }

    // ------------------------------------------------------------------------------------------ targets

    function rebalance(uint256 id, Swap[] memory swaps) internal {
        vm.prank(keeper);
        portfolio.rebalance(id, swaps);
    }

    function test_targets_broughtIntoTheBand_weightsInTheEvent() public {
        uint256 id = setTargets(target(address(weth), 2_000, 200));
        vm.recordLogs();
        rebalance(id, one(swapOf(address(usdc), address(weth), 195_000e6)));
        Vm.Log[] memory logs = vm.getRecordedLogs();
        Vm.Log memory last = logs[logs.length - 1];
        assertEq(uint256(last.topics[0]), uint256(Events.Rebalanced.selector), "the last event");
        (uint256 before, uint256 after_, address[] memory tokens, uint256[] memory from, uint256[] memory to) =
            abi.decode(last.data, (uint256, uint256, address[], uint256[], uint256[]));
        assertEq(before, FUND, "NAV before");
        assertEq(after_, portfolio.nav(), "NAV after");
        assertEq(tokens.length, 1, "one token");
        assertEq(tokens[0], address(weth), "it");
        assertEq(from[0], 0, "weight before");
        assertNear(to[0], 1_945, 5, "weight after, 19.5 % less what the trade cost");
        assertTrue(stateOf(id) == OrderState.Open, "targets stay in force");
        (uint256 inForce, Target[] memory list) = portfolio.targets();
        assertEq(inForce, id, "in force");
        assertEq(list.length, 1, "one target");
    }

    function test_targets_insideTheBand_refused() public {
        uint256 id = setTargets(target(address(weth), 2_000, 200));
        rebalance(id, one(swapOf(address(usdc), address(weth), 190_000e6)));
        vm.expectRevert(abi.encodeWithSelector(Errors.InsideBand.selector, id));
        rebalance(id, one(swapOf(address(usdc), address(weth), 1_000e6)));
    }

    function test_targets_exactlyAtTheBandsEdge_isInside() public {
        uint256 id = setTargets(target(address(weth), 200, 200));
        // Nothing held: weight 0 is target - band, not beyond it.
        vm.expectRevert(abi.encodeWithSelector(Errors.InsideBand.selector, id));
        rebalance(id, one(swapOf(address(usdc), address(weth), 1_000e6)));
        id = setTargets(target(address(weth), 201, 200));
        rebalance(id, one(swapOf(address(usdc), address(weth), 1_000e6)));
    }

    /// @notice A held token without a target has the widest band of those in force, wherever in the list that stands.
    function test_targets_heldWithoutTarget_hasTheWidestBand() public {
        DemoToken other = new DemoToken("T", "T", 18);
        vm.prank(governance);
        registry.scheduleToken(address(other), NO_CAP, feeds(address(wethFeed), 1 hours, 50));
        pass(DELAY);
        registry.applyToken(address(other));
        buy(wbtc, 50_000e6); // 5 % of the vault
        Target[] memory list = targets2(address(weth), 0, address(other), 0, 100);
        for (uint256 widest; widest < 2; ++widest) {
            (list[widest].bandBps, list[1 - widest].bandBps) = (900, 100);
            uint256 id = setTargets(list);
            vm.expectRevert(abi.encodeWithSelector(Errors.InsideBand.selector, id));
            rebalance(id, one(swapOf(address(wbtc), address(usdc), 1e6)));
            (list[widest].bandBps, list[1 - widest].bandBps) = (400, 100);
            id = setTargets(list);
            rebalance(id, one(swapOf(address(wbtc), address(usdc), 1e5)));
        }
    }

    function test_targets_neverCrossed() public {
        uint256 id = setTargets(target(address(weth), 2_000, 200));
        vm.expectRevert(abi.encodeWithSelector(Errors.AwayFromTarget.selector, address(weth)));
        rebalance(id, one(swapOf(address(usdc), address(weth), 201_000e6)));
        // From above as well.
        buy(weth, 300_000e6);
        uint256 sold = portfolio.holding(address(weth)) * 2 / 5;
        vm.expectRevert(abi.encodeWithSelector(Errors.AwayFromTarget.selector, address(weth)));
        rebalance(id, one(swapOf(address(weth), address(usdc), sold)));
        rebalance(id, one(swapOf(address(weth), address(usdc), sold * 3 / 4)));
    }

    function test_targets_wrongWay_refused() public {
        buy(weth, 100_000e6);
        buy(wbtc, 300_000e6);
        uint256 id = setTargets(targets2(address(weth), 2_000, address(wbtc), 2_000, 100));
        uint256 some = portfolio.holding(address(weth)) / 10;
        vm.expectRevert(abi.encodeWithSelector(Errors.AwayFromTarget.selector, address(weth)));
        rebalance(id, one(swapOf(address(weth), address(usdc), some)));
        vm.expectRevert(abi.encodeWithSelector(Errors.AwayFromTarget.selector, address(wbtc)));
        rebalance(id, one(swapOf(address(usdc), address(wbtc), 1_000e6)));
        // Both at once, straight from one to the other.
        uint256 excess = portfolio.holding(address(wbtc)) / 4;
        rebalance(id, one(swapOf(address(wbtc), address(weth), excess)));
    }

    /// @dev One way only within a rebalance, and nothing to do after it.
    function test_attack18_targetsCannotBePingPonged() public {
        uint256 id = setTargets(target(address(weth), 2_000, 200));
        vm.expectRevert(abi.encodeWithSelector(Errors.AwayFromTarget.selector, address(weth)));
        rebalance(id, two(swapOf(address(usdc), address(weth), 100_000e6), swapOf(address(weth), address(usdc), 1e18)));
        rebalance(id, one(swapOf(address(usdc), address(weth), 195_000e6)));
        vm.expectRevert(abi.encodeWithSelector(Errors.AwayFromTarget.selector, address(weth)));
        rebalance(id, one(swapOf(address(weth), address(usdc), 1e18)));
        vm.expectRevert(abi.encodeWithSelector(Errors.InsideBand.selector, id));
        rebalance(id, one(swapOf(address(usdc), address(weth), 100e6)));
    }

    /// @dev A leader who flips their own targets for turnover pays for each way from the bucket.
    function test_attack18_flippedTargets_boundedByTheBucket() public {
        uint256 before = portfolio.nav();
        uint256 turnover;
        for (uint256 i; i < 40; ++i) {
            bool up = i % 2 == 0;
            uint256 id = setTargets(target(address(weth), up ? 3_000 : 0, 100));
            Swap memory s = up
                ? swapOf(address(usdc), address(weth), 290_000e6)
                : swapOf(address(weth), address(usdc), portfolio.holding(address(weth)));
            vm.prank(keeper);
            try portfolio.rebalance(id, one(s)) {
                turnover += 290_000e6;
            } catch (bytes memory reason) {
                assertEq(
                    uint256(uint32(bytes4(reason))), uint256(uint32(Errors.BucketEmpty.selector)), "only the bucket"
                );
                break;
            }
        }
        assertLe(turnover, 4 * FUND, "four times the base at most");
        assertGe(portfolio.nav(), before * 97 / 100, "and 3 % at most");
    }

    function test_targets_heldTokenWithoutTarget_isSoldBeyondTheWidestBand() public {
        buy(wbtc, 100_000e6);
        uint256 wide = setTargets(target(address(weth), 0, 1_500));
        uint256 half = portfolio.holding(address(wbtc)) / 2;
        vm.expectRevert(abi.encodeWithSelector(Errors.InsideBand.selector, wide));
        rebalance(wide, one(swapOf(address(wbtc), address(usdc), half)));
        uint256 narrow = setTargets(target(address(weth), 0, 500));
        rebalance(narrow, one(swapOf(address(wbtc), address(usdc), half)));
        vm.expectRevert(abi.encodeWithSelector(Errors.AwayFromTarget.selector, address(wbtc)));
        rebalance(narrow, one(swapOf(address(usdc), address(wbtc), 1_000e6)));
    }

    function test_targets_aTokenNeitherHeldNorAimedAt_isNotBought() public {
        uint256 id = setTargets(target(address(weth), 2_000, 200));
        vm.expectRevert(abi.encodeWithSelector(Errors.AwayFromTarget.selector, address(wbtc)));
        rebalance(id, one(swapOf(address(usdc), address(wbtc), 1_000e6)));
    }

    function test_targets_replacedClearedCancelledExpired() public {
        uint256 first = setTargets(target(address(weth), 2_000, 200));
        vm.expectEmit(address(portfolio));
        emit Events.OrderCancelled(first, leader);
        uint256 second = setTargets(target(address(wbtc), 2_000, 200));
        assertTrue(stateOf(first) == OrderState.Cancelled, "replaced");
        vm.expectRevert(abi.encodeWithSelector(Errors.NotTheTargetsInForce.selector, first, second));
        rebalance(first, one(swapOf(address(usdc), address(weth), 1_000e6)));

        assertEq(setTargets(new Target[](0)), 0, "cleared");
        (uint256 inForce, Target[] memory list) = portfolio.targets();
        assertEq(inForce + list.length, 0, "none");
        vm.expectRevert(abi.encodeWithSelector(Errors.NotTheTargetsInForce.selector, 0, 0));
        rebalance(0, one(swapOf(address(usdc), address(weth), 1_000e6)));

        uint256 third = setTargets(target(address(weth), 2_000, 200));
        vm.prank(leader);
        portfolio.cancelOrder(third);
        (inForce, list) = portfolio.targets();
        assertEq(inForce + list.length, 0, "cancelled");

        vm.prank(leader);
        uint256 fourth = portfolio.setTargets(target(address(weth), 2_000, 200), later);
        pass(1 days + 1);
        assertTrue(stateOf(fourth) == OrderState.Expired, "expired");
        expectState(fourth, OrderState.Expired);
        rebalance(fourth, one(swapOf(address(usdc), address(weth), 1_000e6)));
        setTargets(target(address(weth), 1_000, 200));
        assertTrue(stateOf(fourth) == OrderState.Expired, "an expired order isn't cancelled by the next");
    }

    function test_targets_refusedInput() public {
        vm.startPrank(leader);
        uint40 deadline = later;
        vm.expectRevert(abi.encodeWithSelector(Errors.BadTarget.selector, address(usdc)));
        portfolio.setTargets(target(address(usdc), 1_000, 100), deadline);
        vm.expectRevert(abi.encodeWithSelector(Errors.BadTarget.selector, address(weth)));
        portfolio.setTargets(target(address(weth), 1_000, 0), deadline);
        vm.expectRevert(abi.encodeWithSelector(Errors.BadTarget.selector, address(weth)));
        portfolio.setTargets(target(address(weth), 1_000, 10_001), deadline);
        vm.expectRevert(abi.encodeWithSelector(Errors.WeightsTooHigh.selector, 10_001));
        portfolio.setTargets(targets2(address(weth), 5_000, address(wbtc), 5_001, 100), deadline);
        Target[] memory twice = new Target[](2);
        twice[0] = Target(address(weth), 1_000, 100);
        twice[1] = Target(address(weth), 1_000, 100);
        vm.expectRevert(abi.encodeWithSelector(Errors.BadTarget.selector, address(weth)));
        portfolio.setTargets(twice, deadline);
        vm.expectRevert(abi.encodeWithSelector(Errors.UnknownToken.selector, address(0xbeef)));
        portfolio.setTargets(target(address(0xbeef), 1_000, 100), deadline);
        vm.expectRevert(abi.encodeWithSelector(Errors.TooManyTargets.selector, 9));
        portfolio.setTargets(new Target[](9), deadline);
        vm.expectRevert(abi.encodeWithSelector(Errors.DeadlinePassed.selector, block.timestamp));
        portfolio.setTargets(target(address(weth), 1_000, 100), uint40(block.timestamp));
        vm.stopPrank();
    }

    /// @dev Whatever a keeper tries, a traded token ends nearer to its target and on the same side of it.
    function testFuzz_rebalance_onlyTowardsTargets(uint256 held, uint256 weight, uint256 size, bool sell) public {
        held = bound(held, 0, 300_000e6);
        weight = bound(weight, 0, 10_000);
        if (held > 1e6) buy(weth, held);
        uint256 id = setTargets(target(address(weth), weight, 100));
        uint256 navBefore = portfolio.nav();
        uint256 before = wethValue() * 10_000;
        uint256 have = sell ? portfolio.holding(address(weth)) : portfolio.idle();
        if (have == 0) return;
        Swap memory s = sell
            ? swapOf(address(weth), address(usdc), bound(size, 1, have))
            : swapOf(address(usdc), address(weth), bound(size, 1, have));
        vm.prank(keeper);
        try portfolio.rebalance(id, one(s)) {
            uint256 after_ = wethValue() * 10_000;
            uint256 navAfter = portfolio.nav();
            assertEq(before > weight * navBefore, sell, "sold only from above, bought only from below");
            if (sell) assertGe(after_, weight * navAfter, "not below its target");
            else assertLe(after_, weight * navAfter, "not above its target");
            assertTrue(
                (sell ? before - weight * navBefore : weight * navBefore - before) > 100 * navBefore,
                "it was outside its band"
            );
        } catch {
            assertEq(portfolio.nav(), navBefore, "or nothing moved");
        }
    }

    /// @dev Of the WETH held, asset base units, as NAV counts it.
    function wethValue() internal view returns (uint256) {
        return portfolio.holding(address(weth)) * 2_000e6 / 1e18;
    }
}
