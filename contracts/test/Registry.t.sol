// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {Governed} from "../src/registry/Governed.sol";
import {Registry} from "../src/registry/Registry.sol";
import {DemoFeed} from "../src/periphery/demo/DemoFeed.sol";
import {DemoToken} from "../src/periphery/demo/DemoToken.sol";
import {IRegistry} from "../src/interfaces/IRegistry.sol";
import {Errors} from "../src/libraries/Errors.sol";
import {Events} from "../src/libraries/Events.sol";
import {Fold} from "./utils/Fold.sol";
import {Market} from "./utils/Market.sol";
import {Vm, vm} from "./utils/Vm.sol";

/// @notice SPEC rule 19: what governance changes takes effect only after the delay; what it takes away, at once.
contract RegistryTest is Market {
    DemoToken internal fresh;
    DemoFeed internal feed;

    function setUp() public {
        deployMarket(1_000_000);
        fresh = new DemoToken("Fresh", "FRESH", 18);
        feed = new DemoFeed(8, "FRESH / USD");
        feed.push(5e8, block.timestamp);
    }

    function test_constructor_listsAtOnce() public view {
        assertEq(registry.delay(), DELAY, "delay");
        assertEq(registry.owner(), governance, "governance");
        assertEq(registry.tokens().length, 3, "tokens");
        assertTrue(registry.isAdapter(address(adapter)), "adapter");
        assertEq(registry.adapters()[0], address(adapter), "listed");
        assertTrue(registry.isKeeper(keeper) && registry.isGuardian(guardian), "roles");
        IRegistry.TokenConfig memory c = registry.token(address(wbtc));
        assertEq(c.feeds.length, 1, "one feed");
        assertEq(c.feeds[0].feed, address(wbtcFeed), "feed");
        assertEq(c.feeds[0].maxAge, 1 hours, "greatest age");
        assertTrue(c.feeds[0].afterCutoff, "settlement needs an answer after the cut-off");
        assertEq(c.feeds[0].deviationBps, 50, "deviation");
        assertEq(c.decimals, 8, "token decimals");
        assertEq(c.feeds[0].decimals, 8, "feed decimals");
        assertEq(c.feeds[0].leastAnswer, 1, "least answer");
        assertEq(c.feeds[0].greatestAnswer, type(uint128).max, "greatest answer");
        assertEq(c.capBps, 10_000, "cap");
        assertTrue(c.listed, "may be bought");
        (address sequencer, uint256 grace) = registry.sequencerFeed();
        assertEq(uint256(uint160(sequencer)) + grace, 0, "no sequencer here");
    }

    function test_newToken_onlyAfterTheDelay_appliedByAnybody() public {
        vm.expectEmit(address(registry));
        emit Events.TokenScheduled(
            address(fresh),
            NO_CAP,
            18,
            feeds(address(feed), 2 hours, 75),
            block.timestamp + DELAY,
            block.timestamp + 2 * DELAY
        );
        vm.prank(governance);
        registry.scheduleToken(address(fresh), NO_CAP, feeds(address(feed), 2 hours, 75));
        uint256 due = block.timestamp + DELAY;
        (IRegistry.TokenConfig memory c, uint256 effectiveAt, uint256 expiresAt) =
            registry.scheduledToken(address(fresh));
        assertEq(c.feeds[0].feed, address(feed), "announced");
        assertEq(effectiveAt, due, "and from when");
        assertEq(expiresAt, due + DELAY, "and until when");
        vm.expectRevert(abi.encodeWithSelector(Errors.UnknownToken.selector, address(fresh)));
        registry.price(address(fresh), address(usdc));
        vm.warp(due - 1);
        vm.expectRevert(abi.encodeWithSelector(Errors.TooEarly.selector, due));
        registry.applyToken(address(fresh));
        vm.warp(due);
        vm.expectEmit(address(registry));
        emit Events.TokenListed(address(fresh), NO_CAP, 18, feeds(address(feed), 2 hours, 75));
        vm.prank(makeAddr("anybody"));
        registry.applyToken(address(fresh));
        pushPrices();
        feed.push(5e8, block.timestamp);
        (uint256 price,) = registry.price(address(fresh), address(usdc));
        assertEq(price, 5e24, "priced from now on");
        vm.expectRevert(abi.encodeWithSelector(Errors.NothingScheduled.selector, address(fresh)));
        registry.applyToken(address(fresh));
        assertEq(registry.tokens().length, 4, "in the list");
    }

    /// @dev A changed feed is as new: the old one prices until the delay is over.
    function test_changedFeed_onlyAfterTheDelay() public {
        vm.prank(governance);
        registry.scheduleToken(address(weth), NO_CAP, feeds(address(feed), 1 hours, 50));
        (uint256 price,) = registry.price(address(weth), address(usdc));
        assertEq(price, 2_000e24, "the old feed's");
        pass(DELAY);
        feed.push(5e8, block.timestamp);
        (price,) = registry.price(address(weth), address(usdc));
        assertEq(price, 2_000e24, "until somebody applies it");
        registry.applyToken(address(weth));
        (price,) = registry.price(address(weth), address(usdc));
        assertEq(price, 5e24, "then the new one's");
        assertEq(registry.tokens().length, 3, "no second entry");
    }

    function test_scheduledAgain_startsTheDelayAnew() public {
        vm.startPrank(governance);
        registry.scheduleToken(address(fresh), NO_CAP, feeds(address(feed), 1 hours, 50));
        pass(DELAY - 1);
        registry.scheduleToken(address(fresh), NO_CAP, feeds(address(wethFeed), 1 hours, 50));
        vm.stopPrank();
        uint256 due = block.timestamp + DELAY;
        pass(1);
        vm.expectRevert(abi.encodeWithSelector(Errors.TooEarly.selector, due));
        registry.applyToken(address(fresh));
    }

    function test_adapter_onlyAfterTheDelay_delistedAtOnce_relistedByTheDelay() public {
        address other = makeAddr("other adapter");
        vm.prank(governance);
        registry.scheduleAdapter(other);
        uint256 due = block.timestamp + DELAY;
        (uint256 effectiveAt, uint256 expiresAt) = registry.scheduledAdapter(other);
        assertEq(effectiveAt, due, "announced");
        assertEq(expiresAt, due + DELAY, "and until when");
        vm.expectRevert(abi.encodeWithSelector(Errors.TooEarly.selector, due));
        registry.applyAdapter(other);
        vm.warp(due);
        registry.applyAdapter(other);
        assertTrue(registry.isAdapter(other), "listed");
        assertEq(registry.adapters().length, 2, "two");
        vm.prank(governance);
        registry.delistAdapter(other);
        assertFalse(registry.isAdapter(other), "gone at once");
        assertEq(registry.adapters().length, 1, "one");
        vm.prank(governance);
        vm.expectRevert(abi.encodeWithSelector(Errors.NotAnAdapter.selector, other));
        registry.delistAdapter(other);
        vm.expectRevert(abi.encodeWithSelector(Errors.NothingScheduled.selector, other));
        registry.applyAdapter(other);
        vm.prank(governance);
        registry.scheduleAdapter(other);
        vm.warp(block.timestamp + DELAY);
        registry.applyAdapter(other);
        assertEq(registry.adapters().length, 2, "back, once");
    }

    function test_cancelledSchedule_neverTakesEffect() public {
        address other = makeAddr("other adapter");
        vm.startPrank(governance);
        registry.scheduleToken(address(fresh), NO_CAP, feeds(address(feed), 1 hours, 50));
        registry.scheduleAdapter(other);
        vm.expectEmit(address(registry));
        emit Events.ScheduleCancelled(address(fresh));
        registry.cancelSchedule(address(fresh));
        registry.cancelSchedule(other);
        vm.expectRevert(abi.encodeWithSelector(Errors.NothingScheduled.selector, other));
        registry.cancelSchedule(other);
        vm.stopPrank();
        vm.warp(block.timestamp + DELAY);
        vm.expectRevert(abi.encodeWithSelector(Errors.NothingScheduled.selector, address(fresh)));
        registry.applyToken(address(fresh));
        vm.expectRevert(abi.encodeWithSelector(Errors.NothingScheduled.selector, other));
        registry.applyAdapter(other);
    }

    function test_delistedToken_atOnce_stillPriced() public {
        vm.startPrank(governance);
        registry.delistToken(address(weth));
        vm.expectRevert(abi.encodeWithSelector(Errors.NotListed.selector, address(weth)));
        registry.delistToken(address(weth));
        vm.stopPrank();
        assertFalse(registry.token(address(weth)).listed, "not bought any more");
        (uint256 price,) = registry.price(address(weth), address(usdc));
        assertEq(price, 2_000e24, "priced");
    }

    /// @dev A change that has waited long enough must not let anybody list again what was just taken away.
    function test_delisting_dropsWhatIsScheduled() public {
        vm.startPrank(governance);
        registry.scheduleToken(address(weth), NO_CAP, feeds(address(wethFeed), 30 minutes, 50));
        registry.scheduleAdapter(address(adapter));
        vm.warp(block.timestamp + DELAY);
        vm.recordLogs();
        registry.delistToken(address(weth));
        registry.delistAdapter(address(adapter));
        registry.delistToken(address(wbtc));
        Vm.Log[] memory logs = vm.getRecordedLogs();
        vm.stopPrank();
        assertEq(logs.length, 5, "what is dropped is told; with nothing scheduled there is nothing to tell");
        assertEq(logs[0].topics[0], Events.TokenDelisted.selector, "delisted");
        assertEq(logs[1].topics[0], Events.ScheduleCancelled.selector, "and its change cancelled");
        assertEq(logs[1].topics[1], bytes32(uint256(uint160(address(weth)))), "the token's");
        assertEq(logs[3].topics[0], Events.ScheduleCancelled.selector, "the adapter's too");
        assertEq(logs[3].topics[1], bytes32(uint256(uint160(address(adapter)))), "the adapter's");
        assertEq(logs[4].topics[0], Events.TokenDelisted.selector, "nothing of it waited");
        vm.expectRevert(abi.encodeWithSelector(Errors.NothingScheduled.selector, address(weth)));
        registry.applyToken(address(weth));
        vm.expectRevert(abi.encodeWithSelector(Errors.NothingScheduled.selector, address(adapter)));
        registry.applyAdapter(address(adapter));
        assertFalse(registry.token(address(weth)).listed || registry.isAdapter(address(adapter)), "gone");
    }

    function test_keepersAndGuardians_atOnce() public {
        address a = makeAddr("a");
        vm.startPrank(governance);
        vm.expectEmit(address(registry));
        emit Events.KeeperSet(a, true);
        registry.setKeeper(a, true);
        registry.setGuardian(a, true);
        assertTrue(registry.isKeeper(a) && registry.isGuardian(a), "in");
        registry.setKeeper(a, false);
        registry.setGuardian(a, false);
        assertFalse(registry.isKeeper(a) || registry.isGuardian(a), "out");
        vm.stopPrank();
    }

    function test_governance_isHandedOverInTwoSteps() public {
        address next = makeAddr("next");
        vm.prank(governance);
        registry.transferOwnership(next);
        assertEq(registry.owner(), governance, "not before it is taken");
        vm.prank(next);
        registry.acceptOwnership();
        assertEq(registry.owner(), next, "taken");
    }

    function test_governance_isTakenByTheSuccessorOnly_andNeverNobodys() public {
        vm.prank(governance);
        registry.transferOwnership(makeAddr("next"));
        address stranger = makeAddr("stranger");
        vm.expectRevert(abi.encodeWithSelector(Governed.OwnableUnauthorizedAccount.selector, stranger));
        vm.prank(stranger);
        registry.acceptOwnership();
        assertEq(registry.owner(), governance, "still");
        IRegistry.InitialToken[] memory none = new IRegistry.InitialToken[](0);
        address[] memory nobody = new address[](0);
        vm.expectRevert(abi.encodeWithSelector(Governed.OwnableInvalidOwner.selector, address(0)));
        new Registry(address(0), DELAY, none, nobody, nobody, nobody, address(0), 0);
    }

    function test_governance_cannotBeRenounced() public {
        vm.prank(governance);
        vm.expectRevert(abi.encodeWithSelector(Errors.NoRenouncing.selector));
        registry.renounceOwnership();
        assertEq(registry.owner(), governance, "still");
    }

    /// @notice What isn't applied within the delay after it became due has lapsed, to the second.
    function test_schedule_lapses() public {
        address other = makeAddr("other adapter");
        vm.startPrank(governance);
        registry.scheduleToken(address(fresh), NO_CAP, feeds(address(feed), 1 hours, 50));
        registry.scheduleAdapter(other);
        vm.stopPrank();
        uint256 until = block.timestamp + 2 * DELAY;
        vm.warp(until);
        uint256 state = vm.snapshotState();
        registry.applyToken(address(fresh));
        registry.applyAdapter(other);
        vm.revertToState(state);
        vm.warp(until + 1);
        vm.expectRevert(abi.encodeWithSelector(Errors.ScheduleLapsed.selector, address(fresh), until));
        registry.applyToken(address(fresh));
        vm.expectRevert(abi.encodeWithSelector(Errors.ScheduleLapsed.selector, other, until));
        registry.applyAdapter(other);
        // It is announced anew, or cleared away.
        vm.startPrank(governance);
        registry.cancelSchedule(other);
        registry.scheduleToken(address(fresh), NO_CAP, feeds(address(feed), 1 hours, 50));
        vm.stopPrank();
        vm.warp(block.timestamp + DELAY);
        registry.applyToken(address(fresh));
    }

    /// @notice A change of a feed that nobody applied three years ago is no stranger's to apply now.
    function test_attack_changeOfThreeYearsAgo() public {
        vm.prank(governance);
        registry.scheduleToken(address(weth), NO_CAP, feeds(address(feed), 1 hours, 50));
        uint256 until = block.timestamp + 2 * DELAY;
        vm.warp(block.timestamp + 3 * 365 days);
        vm.expectRevert(abi.encodeWithSelector(Errors.ScheduleLapsed.selector, address(weth), until));
        vm.prank(makeAddr("stranger"));
        registry.applyToken(address(weth));
        assertEq(registry.token(address(weth)).feeds[0].feed, address(wethFeed), "the old feed");
    }

    /// @notice SPEC rule 23: the registry's events since its creation, folded, are its history; governance's handing over
    ///         is among them.
    function test_history_isTheFoldOfAllEvents() public {
        vm.recordLogs();
        IRegistry.InitialToken[] memory tokens = new IRegistry.InitialToken[](1);
        tokens[0] = IRegistry.InitialToken(address(usdc), NO_CAP, feeds(address(usdcFeed), 1 days, 25));
        Registry r =
            new Registry(governance, DELAY, tokens, one(address(adapter)), one(keeper), one(guardian), address(0), 0);
        address next = makeAddr("next");
        vm.startPrank(governance);
        r.scheduleToken(address(fresh), 2_500, feeds(address(feed), 1 hours, 50));
        r.scheduleAdapter(next);
        r.scheduleAdapter(address(adapter));
        r.delistAdapter(address(adapter));
        r.setKeeper(next, true);
        r.setGuardian(guardian, false);
        r.transferOwnership(next);
        vm.stopPrank();
        bytes32 folded = Fold.all(0, block.timestamp, vm.getRecordedLogs(), address(r), address(r));
        assertEq(r.history(), folded, "until here, in one second");
        vm.warp(block.timestamp + DELAY);
        vm.prank(next);
        r.acceptOwnership();
        r.applyToken(address(fresh));
        r.applyAdapter(next);
        vm.startPrank(next);
        r.scheduleToken(address(usdc), NO_CAP, feeds(address(usdcFeed), 1 days, 25));
        r.cancelSchedule(address(usdc));
        r.delistToken(address(usdc));
        vm.stopPrank();
        assertEq(
            r.history(),
            Fold.all(folded, block.timestamp, vm.getRecordedLogs(), address(r), address(r)),
            "and a fortnight later"
        );
    }

    function test_badParameters_refused() public {
        vm.startPrank(governance);
        vm.expectRevert(abi.encodeWithSelector(Errors.ZeroAddress.selector));
        registry.scheduleToken(address(0), NO_CAP, feeds(address(feed), 1 hours, 50));
        vm.expectRevert(abi.encodeWithSelector(Errors.ZeroAddress.selector));
        registry.scheduleToken(address(fresh), NO_CAP, feeds(address(0), 1 hours, 50));
        vm.expectRevert(abi.encodeWithSelector(Errors.BadMaxAge.selector, address(feed), 0, 30 days));
        registry.scheduleToken(address(fresh), NO_CAP, slow(address(feed), 0));
        vm.expectRevert(abi.encodeWithSelector(Errors.BadDeviation.selector, 0));
        registry.scheduleToken(address(fresh), NO_CAP, feeds(address(feed), 1 hours, 0));
        vm.expectRevert(abi.encodeWithSelector(Errors.BadDeviation.selector, 1_001));
        registry.scheduleToken(address(fresh), NO_CAP, feeds(address(feed), 1 hours, 1_001));
        vm.expectRevert(abi.encodeWithSelector(Errors.ZeroAddress.selector));
        registry.scheduleAdapter(address(0));
        vm.stopPrank();
    }

    function test_constructor_refusesTheZeroAdapter() public {
        IRegistry.InitialToken[] memory none = new IRegistry.InitialToken[](0);
        address[] memory nobody = new address[](0);
        vm.expectRevert(abi.encodeWithSelector(Errors.ZeroAddress.selector));
        new Registry(governance, DELAY, none, new address[](1), nobody, nobody, address(0), 0);
    }

    /// @notice A price too small to be one in the asset's units is refused strictly, and not good among the last ones.
    function test_priceThatRoundsToNothing_isNoPrice() public {
        DemoFeed tiny = new DemoFeed(24, "tiny");
        DemoFeed huge = new DemoFeed(0, "huge");
        vm.startPrank(governance);
        registry.scheduleToken(address(fresh), NO_CAP, feeds(address(tiny), 24, 1 hours, 50));
        registry.scheduleToken(address(usdc), NO_CAP, feeds(address(huge), 0, 1 hours, 50));
        vm.stopPrank();
        vm.warp(block.timestamp + DELAY);
        registry.applyToken(address(fresh));
        registry.applyToken(address(usdc));
        tiny.push(1, block.timestamp); // 1e-24 USD
        huge.push(10, block.timestamp); // 10 USD an asset: 1e-25 assets of 6 decimals, below 1e-24
        vm.expectRevert(abi.encodeWithSelector(Errors.BadAnswer.selector, address(tiny), 1, 0));
        registry.price(address(fresh), address(usdc));
        (uint256 last,, bool good) = registry.lastPrice(address(fresh), address(usdc));
        assertEq(last, 0, "nothing");
        assertFalse(good, "not good");
    }

    function test_attack26_onlyGovernance() public {
        address nobody = makeAddr("nobody");
        bytes[8] memory calls = [
            abi.encodeCall(registry.scheduleToken, (address(fresh), NO_CAP, feeds(address(feed), 1 hours, 50))),
            abi.encodeCall(registry.scheduleAdapter, (nobody)),
            abi.encodeCall(registry.cancelSchedule, (nobody)),
            abi.encodeCall(registry.delistToken, (address(weth))),
            abi.encodeCall(registry.delistAdapter, (address(adapter))),
            abi.encodeCall(registry.setKeeper, (nobody, true)),
            abi.encodeCall(registry.setGuardian, (nobody, true)),
            abi.encodeCall(registry.transferOwnership, (nobody))
        ];
        address[3] memory callers = [nobody, keeper, guardian];
        for (uint256 i; i < calls.length; ++i) {
            for (uint256 k; k < callers.length; ++k) {
                vm.prank(callers[k]);
                (bool ok, bytes memory reason) = address(registry).call(calls[i]);
                assertFalse(ok, "refused");
                assertEq(
                    reason,
                    abi.encodeWithSelector(Governed.OwnableUnauthorizedAccount.selector, callers[k]),
                    "as not the owner"
                );
            }
        }
    }

    function test_prices_unknownTokenOrAsset() public {
        vm.expectRevert(abi.encodeWithSelector(Errors.UnknownToken.selector, address(fresh)));
        registry.prices(one(address(fresh)), address(usdc), 0, new uint256[](1));
        vm.expectRevert(abi.encodeWithSelector(Errors.UnknownToken.selector, address(fresh)));
        registry.prices(one(address(weth)), address(fresh), 0, new uint256[](1));
        (uint256[] memory p,, bool[] memory good) =
            registry.lastPrices(one(address(fresh)), address(usdc), new uint256[](1));
        assertEq(p[0], 0, "no price");
        assertFalse(good[0], "not good");
        (p,, good) = registry.lastPrices(one(address(weth)), address(fresh), new uint256[](1));
        assertEq(p[0], 0, "no price in an unknown asset");
        assertFalse(good[0], "not good");
        (uint256 last,, bool ok) = registry.lastPrice(address(weth), address(usdc));
        assertEq(last, 2_000e24, "one by one");
        assertTrue(ok, "good");
    }
}
