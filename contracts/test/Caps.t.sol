// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {PersonalVault} from "../src/vault/PersonalVault.sol";
import {Portfolio} from "../src/portfolio/Portfolio.sol";
import {DemoFeed} from "../src/periphery/demo/DemoFeed.sol";
import {DemoToken} from "../src/periphery/demo/DemoToken.sol";
import {Errors} from "../src/libraries/Errors.sol";
import {ILens} from "../src/interfaces/ILens.sol";
import {Lens} from "../src/periphery/Lens.sol";
import {Swap, Target} from "../src/libraries/Types.sol";
import {Harness} from "./utils/Harness.sol";
import {vm} from "./utils/Vm.sol";

/// @notice SPEC rules 13 and 15: how much of a token a vault may buy, and that tokens over their cap are sold first. A vault
///         of 1,000,000 USDC, and THIN, a token of a dollar whose only pool is the leader's.
contract CapsTest is Harness {
    uint256 internal constant SLACK = 1;

    address internal alice;
    address internal mallory;
    uint256 internal aliceShares;
    DemoToken internal thin;
    DemoFeed internal thinFeed;

    function setUp() public {
        alice = makeAddr("alice");
        mallory = makeAddr("mallory");
        deployWorld();
        (thin, thinFeed) = newToken(1_000);
        pools.add(address(usdc), address(weth), FEE, 100_000_000e6, 50_000e18);
        deploy(0, 400, 100e6, 100_000e6);
        aliceShares = enter(alice, 900_000e6);
    }

    /// @dev A token worth a dollar, in force, with a pool of 200 million dollars: no sale here moves its price.
    function newToken(uint16 capBps) internal returns (DemoToken token, DemoFeed feed) {
        token = new DemoToken("Thin", "THIN", 18);
        feed = new DemoFeed(8, "THIN / USD");
        feed.push(1e8, block.timestamp);
        otherFeeds.push(feed);
        pools.create(address(usdc), address(token), FEE, 200_000_000e6, 200_000_000e18);
        setCap(token, feed, capBps);
    }

    function setCap(DemoToken token, DemoFeed feed, uint16 capBps) internal {
        vm.prank(governance);
        registry.scheduleToken(address(token), capBps, feeds(address(feed), 1 hours, 50));
        pass(DELAY);
        registry.applyToken(address(token));
        if (address(vault) != address(0) && vault.nextCutoff() == 0) settle();
    }

    function buy(DemoToken token, uint256 assets) internal {
        vm.prank(leader);
        portfolio.trade(swapOf(address(usdc), address(token), assets));
    }

    function buyRefused(DemoToken token, uint256 assets) internal {
        vm.expectPartialRevert(Errors.CapExceeded.selector);
        vm.prank(leader);
        portfolio.trade(swapOf(address(usdc), address(token), assets));
    }

    function valueOf(DemoToken token) internal view returns (uint256) {
        return portfolio.lastValue(address(token), portfolio.holding(address(token)));
    }

    // ------------------------------------------------------------------------------------------ the attack

    /// @notice The leader is the only liquidity of THIN: without a cap 990,000 of a million go into their pool for at
    ///         most 2.2 % of the base, the pool is withdrawn, and a redemption of 900,000 finds 9,000 in cash. With a cap of a tenth it is paid.
    function test_attack_leaderIsTheOnlyLiquidity() public {
        uint256 state = vm.snapshotState();
        setCap(thin, thinFeed, 10_000);
        buy(thin, 990_000e6);
        (uint256 left,) = portfolio.bucket();
        assertLe(0.03e18 - left, 0.022e18, "for at most 2.2 % of the base");
        assertNear(portfolio.idle(), 10_000e6, 10e6, "a hundredth is left in cash");
        vm.revertToState(state);

        buyRefused(thin, 990_000e6);
        buy(thin, 99_000e6);
        buyRefused(thin, 2_000e6); // nor in several trades
        withdrawPool();
        requestRedeem(alice, aliceShares);
        settle();
        assertNear(claimAssets(alice), 900_000e6, 500e6, "paid in cash at the next settlement");
    }

    /// @dev The pool's price is nobody's any more: no sale finds a buyer within 1 % of the oracle.
    function withdrawPool() internal {
        pools.moveTo(address(usdc), address(thin), FEE, 0.5e6, 1e18);
    }

    /// @notice A friend deposits to widen the base, thin tokens are bought up to their caps, and the friend redeems in cash:
    ///         who stays holds the thin tokens. The caps bound how much: here 3 * 5 % of what the base was, 150,000, of
    ///         which the friend's own redemption has to sell 50,000 before it is paid.
    function test_attack_depositBuyThinTokensRedeemInCash() public {
        DemoToken[3] memory tokens;
        for (uint256 i; i < 3; ++i) {
            (tokens[i],) = newToken(500);
        }
        deploy(0, 400, 100e6, 50_000e6);
        enter(alice, 50_000e6);
        uint256 shares = enter(mallory, 900_000e6);
        for (uint256 i; i < 3; ++i) {
            buy(tokens[i], 49_900e6);
            buyRefused(tokens[i], 1_000e6);
        }
        (uint256 left,) = portfolio.bucket();
        assertNear(0.03e18 - left, 0.00123e18, 0.00001e18, "0.12 % of the base: thresholds, fee and impact of 150,000");
        requestRedeem(mallory, shares);
        warpToCutoff();
        pass(1);
        // The friend's redemption is short of cash, and the thin tokens, all at their caps, are what is left to sell.
        (uint256 needed, uint256 available) = vault.cashNeeded();
        uint256 short = needed - available;
        assertNear(short, 49_700e6, 500e6, "900,000 less what the purchases cost, against 850,300 in cash");
        Swap[] memory sales = new Swap[](1);
        sales[0] = swapOf(address(tokens[0]), address(usdc), portfolio.holding(address(tokens[0])));
        vm.prank(keeper);
        portfolio.raiseCash(sales);
        settle();
        uint256 nav = vault.nav();
        assertNear(nav, 99_900e6, 200e6, "the others' tenth");
        assertGt((valueOf(tokens[1]) + valueOf(tokens[2])) * 100 / nav, 97, "all of it is thin tokens now");
        assertNear(claimAssets(mallory), 899_900e6, 200e6, "while the friend has cash");
        // From now on both are over their caps: nothing more is bought, and they are sold first.
        buyRefused(tokens[1], 100e6);
        buyRefused(tokens[2], 100e6);
    }

    // ------------------------------------------------------------------------------------------ purchases

    /// @notice What a purchase leaves is worth at most the cap of the base, to the unit, rounded up.
    function test_cap_toTheUnit() public {
        (, uint256 base) = portfolio.bucket();
        uint256 most = base / 10;
        uint256 low = most;
        uint256 high = most + most / 100;
        // The largest purchase that goes through, by halving.
        while (high - low > 1) {
            uint256 middle = (low + high) / 2;
            uint256 state = vm.snapshotState();
            vm.prank(leader);
            try portfolio.trade(swapOf(address(usdc), address(thin), middle)) {
                low = middle;
            } catch (bytes memory reason) {
                assertEq(bytes4(reason), Errors.CapExceeded.selector, "for the cap");
                high = middle;
            }
            vm.revertToState(state);
        }
        buy(thin, low);
        assertLe(valueOf(thin), most, "within");
        assertGe(valueOf(thin) + SLACK, most, "and no unit to spare");
    }

    /// @notice The cap binds purchases alone: what it is worth may rise above it, and nothing has to be sold.
    function test_cap_priceMayRise_nothingMoreIsBought() public {
        buy(thin, 60_000e6);
        thinFeed.push(2e8, block.timestamp);
        pools.moveTo(address(usdc), address(thin), FEE, 2e6, 1e18);
        assertGt(valueOf(thin), 110_000e6, "over its cap of 100,000");
        vault.nav();
        buyRefused(thin, 100e6);
        vm.prank(leader);
        portfolio.trade(swapOf(address(thin), address(usdc), 1_000e18));
    }

    /// @notice Every way of buying: from another token, by a limit order, by a rebalance.
    function test_cap_bindsEveryWayOfBuying() public {
        pools.create(address(weth), address(thin), FEE, 10_000e18, 20_000_000e18);
        buy(weth, 300_000e6);
        vm.prank(leader);
        uint256 order =
            portfolio.placeLimitOrder(address(usdc), address(thin), 110_000e6, 1, uint40(block.timestamp + 1 days));
        vm.expectPartialRevert(Errors.CapExceeded.selector);
        vm.prank(leader);
        portfolio.trade(swapOf(address(weth), address(thin), 55e18));
        vm.expectPartialRevert(Errors.CapExceeded.selector);
        vm.prank(keeper);
        portfolio.fillLimitOrder(order, address(adapter), path(address(usdc), address(thin)));

        Target[] memory list = new Target[](1);
        list[0] = Target(address(thin), 1_001, 50);
        vm.expectRevert(abi.encodeWithSelector(Errors.TargetAboveCap.selector, address(thin), 1_001, 1_000));
        vm.prank(leader);
        portfolio.setTargets(list, uint40(block.timestamp + 1 days));
        list[0].weightBps = 1_000;
        vm.prank(leader);
        uint256 targets = portfolio.setTargets(list, uint40(block.timestamp + 1 days));
        // The base is of the last settlement: a gain since makes a target of a tenth more than the cap.
        gain(100_000e6);
        Swap[] memory swaps = one(swapOf(address(usdc), address(thin), 105_000e6));
        vm.expectPartialRevert(Errors.CapExceeded.selector);
        vm.prank(keeper);
        portfolio.rebalance(targets, swaps);
    }

    /// @notice A cap of the whole is none: after a gain a vault may still be invested wholly.
    function test_capOfTheWhole_isNone() public {
        gain(500_000e6);
        assertEq(registry.token(address(weth)).capBps, 10_000, "the market's tokens have none");
        buy(weth, 700_000e6);
        pools.moveTo(address(usdc), address(weth), FEE, 2_000e6, 1e18);
        buy(weth, 700_000e6);
        assertGt(valueOf(weth), 1_300_000e6, "more than the base of a million");
    }

    function test_cap_personalVault_ofItsNav() public {
        vm.startPrank(mallory);
        (address made,) = factory.createPersonalVault("Mine", "MINE", address(usdc), "");
        PersonalVault personal = PersonalVault(made);
        Portfolio its = Portfolio(personal.portfolio());
        usdc.mint(mallory, 100_000e6);
        usdc.approve(made, 100_000e6);
        personal.deposit(100_000e6, mallory);
        vm.expectPartialRevert(Errors.CapExceeded.selector);
        its.trade(swapOf(address(usdc), address(thin), 10_100e6));
        its.trade(swapOf(address(usdc), address(thin), 9_990e6));
        vm.stopPrank();
    }

    // ------------------------------------------------------------------------------------- sold first

    /// @dev THIN at twice its cap, WETH well within its own, and alice redeems.
    function overCap() internal returns (Swap memory ofThin, Swap memory ofWeth) {
        buy(thin, 99_000e6);
        buy(weth, 800_000e6);
        pools.moveTo(address(usdc), address(weth), FEE, 2_000e6, 1e18);
        thinFeed.push(2e8, block.timestamp);
        pools.moveTo(address(usdc), address(thin), FEE, 2e6, 1e18);
        requestRedeem(alice, aliceShares / 3);
        warpToCutoff();
        pass(1);
        ofThin = swapOf(address(thin), address(usdc), 30_000e18);
        ofWeth = swapOf(address(weth), address(usdc), 50e18);
    }

    /// @notice SPEC rule 15: in one call no token within its cap is sold before one that is over it.
    function test_raise_overCapIsSoldFirst() public {
        (Swap memory ofThin, Swap memory ofWeth) = overCap();
        uint256 id = vault.lastSettledEpochId() + 1;
        vm.startPrank(keeper);
        vm.expectRevert(abi.encodeWithSelector(Errors.OverCapFirst.selector, address(thin)));
        portfolio.raiseCash(two(ofWeth, ofThin));
        vm.expectRevert(abi.encodeWithSelector(Errors.OverCapFirst.selector, address(thin)));
        vault.settleWithSales(two(ofWeth, ofThin), id, 0, type(uint256).max);
        portfolio.raiseCash(two(ofThin, ofWeth));
        vm.stopPrank();
    }

    /// @notice One that finds no buyer within 1 % can be left out: the order of sales must never stop a redemption.
    function test_attack_overCapWithoutABuyer_doesNotStarveRedemptions() public {
        (Swap memory ofThin, Swap memory ofWeth) = overCap();
        withdrawPool();
        vm.startPrank(keeper);
        vm.expectPartialRevert(Errors.TradeLossTooHigh.selector);
        portfolio.raiseCash(one(ofThin));
        portfolio.raiseCash(one(ofWeth));
        vm.stopPrank();
    }

    /// @notice While closing everything is sold, in any order.
    function test_closing_anyOrder() public {
        (Swap memory ofThin, Swap memory ofWeth) = overCap();
        vm.prank(leader);
        vault.startClosing();
        vm.prank(keeper);
        portfolio.raiseCash(two(ofWeth, ofThin));
    }

    // ----------------------------------------------------------------------------------------------- rows

    function test_lens_weightsCapsAndWriteOffs() public {
        Lens lens = new Lens(address(factory));
        buy(thin, 99_000e6);
        buy(weth, 400_000e6);
        ILens.VaultState memory s = lens.vaultStates(one(address(vault)))[0];
        assertEq(s.holdings[0].token, address(thin), "THIN");
        assertEq(s.capsBps[0], 1_000, "its cap");
        assertEq(s.capsBps[1], 10_000, "WETH has none");
        assertEq(s.weightsBps[0], valueOf(thin) * 10_000 / s.nav, "its weight");
        assertFalse(s.overCap[0] || s.overCap[1], "within");
        thinFeed.push(2e8, block.timestamp);
        s = lens.vaultStates(one(address(vault)))[0];
        assertTrue(s.overCap[0], "over its cap");
        assertFalse(s.overCap[1], "never over none");
        assertFalse(s.writtenOff[0], "not written off");
    }
}
