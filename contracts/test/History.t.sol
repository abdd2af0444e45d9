// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {IERC7540Operator} from "../src/interfaces/IERC7540.sol";
import {IHistory} from "../src/interfaces/IHistory.sol";
import {IVaultBase} from "../src/interfaces/IVault.sol";
import {Errors} from "../src/libraries/Errors.sol";
import {Events} from "../src/libraries/Events.sol";
import {Swap, Target} from "../src/libraries/Types.sol";
import {Portfolio} from "../src/portfolio/Portfolio.sol";
import {PersonalVault} from "../src/vault/PersonalVault.sol";
import {Vault} from "../src/vault/Vault.sol";
import {IRegistry} from "../src/interfaces/IRegistry.sol";
import {Registry} from "../src/registry/Registry.sol";
import {VaultFactory} from "../src/vault/VaultFactory.sol";
import {VaultSettlement} from "../src/vault/VaultSettlement.sol";
import {VaultViews} from "../src/vault/VaultViews.sol";
import {EmittingAdapter, EmittingHook, HookedUsdc, Stumbler} from "./utils/Emitters.sol";
import {Fold} from "./utils/Fold.sol";
import {VaultTest} from "./utils/VaultTest.sol";
import {Vm, vm} from "./utils/Vm.sol";

/// @notice SPEC rule 23: one slot proves the events of a vault and its portfolio, and those of the factory (attack 28).
contract HistoryTest is VaultTest {
    bytes32 private told;
    bytes32 private toldByFactory;

    function setUp() public override {
        vm.recordLogs();
        super.setUp();
        _hear();
    }

    /// @dev Folds what was emitted since the last time, all of it now, and compares.
    function _hear() private returns (Vm.Log[] memory logs) {
        logs = vm.getRecordedLogs();
        told = Fold.all(told, block.timestamp, logs, address(vault), address(portfolio));
        toldByFactory = Fold.all(toldByFactory, block.timestamp, logs, address(factory), address(factory));
        assertTrue(vault.history() == told, "the vault's history");
        assertTrue(factory.history() == toldByFactory, "the factory's history");
        vm.recordLogs();
    }

    function _step(bytes32 before) private returns (bytes32) {
        assertTrue(vault.history() != before, "something was emitted");
        _hear();
        pass(1 hours);
        vm.recordLogs();
        return told;
    }

    // ------------------------------------------------------------------------------------ what is folded

    function test_history_isTheFoldOfEveryEventInOrder() public {
        bytes32 h = told;
        assertTrue(h != 0 && toldByFactory != 0, "creation is part of it");
        uint256 id = requestDeposit(alice, 10_000e6);
        h = _step(h);
        cancelDeposit(alice, id);
        h = _step(h);
        claimCancelDeposit(alice, id);
        h = _step(h);
        id = requestDeposit(alice, 10_000e6);
        h = _step(h);
        vm.prank(alice);
        vault.cancelDepositAndClaim(id, alice, alice);
        h = _step(h);
        requestDeposit(alice, 10_000e6);
        h = _step(h);
        warpToCutoff();
        pass(1);
        settleAs(keeper);
        h = _step(h);
        claimShares(alice);
        h = _step(h);
        setOperator(alice, bob, true);
        h = _step(h);
        vm.prank(alice);
        vault.transfer(bob, 1e18);
        h = _step(h);
        vm.prank(leader);
        portfolio.setTrader(carol);
        h = _step(h);
        vm.prank(carol);
        portfolio.trade(swapOf(address(usdc), address(weth), 1_000e6));
        h = _step(h);
        vm.prank(leader);
        portfolio.placeLimitOrder(address(weth), address(usdc), 1e17, 1e6, uint40(block.timestamp + 1 days));
        h = _step(h);
        _targets();
        h = _step(h);
        vm.prank(guardian);
        portfolio.pauseTrading(true);
        h = _step(h);
        vm.prank(guardian);
        vault.pauseDeposits();
        h = _step(h);
        vm.prank(leader);
        vault.setStrategy("another text, long enough for more than one word of data in the log");
        h = _step(h);
        vm.prank(leader);
        vault.lowerFee(500);
        h = _step(h);
        gain(5_000e6);
        requestRedeem(alice, 1_000e18);
        h = _step(h);
        warpToCutoff();
        pass(1);
        settleAs(keeper);
        h = _step(h);
        claimAssets(alice);
        h = _step(h);
        vm.prank(leader);
        vault.collectFees(leader);
        h = _step(h);
        vm.prank(leader);
        vault.startClosing();
        _step(h);
    }

    function _targets() private {
        Target[] memory targets = new Target[](1);
        targets[0] = Target(address(weth), 2_000, 500);
        vm.prank(leader);
        portfolio.setTargets(targets, uint40(block.timestamp + 30 days));
    }

    /// @dev The factory's first transaction, and the formula written out in full.
    function test_history_isZeroBeforeTheFirstEvent() public {
        VaultFactory fresh = new VaultFactory(
            address(registry),
            factory.vaultImplementation(),
            factory.personalVaultImplementation(),
            factory.portfolioImplementation()
        );
        assertTrue(fresh.history() == 0, "nothing happened yet");
        vm.recordLogs();
        vm.prank(alice);
        (address made,) = fresh.createPersonalVault("Mine", "MINE", address(usdc), "");
        assertTrue(IHistory(made).history() == 0, "the new vault has emitted nothing yet");
        Vm.Log[] memory logs = vm.getRecordedLogs();
        assertEq(logs.length, 1, "one event");
        assertEq(logs[0].topics.length, 4, "with three indexed fields");
        bytes32 want = keccak256(
            abi.encode(
                bytes32(0),
                address(fresh),
                block.timestamp,
                uint256(4),
                Events.VaultCreated.selector,
                logs[0].topics[1],
                logs[0].topics[2],
                bytes32(uint256(uint160(alice))),
                keccak256(logs[0].data)
            )
        );
        assertTrue(fresh.history() == want, "h' = keccak256(abi.encode(0, emitter, time, n, t0..t3, keccak256(data)))");
    }

    function test_history_liesInSlotZero() public {
        vm.prank(alice);
        (address own,) = factory.createPersonalVault("Mine", "MINE", address(usdc), "");
        vm.prank(alice);
        PersonalVault(own).setStrategy("x");
        address[3] memory all = [address(vault), own, address(factory)];
        for (uint256 i; i < all.length; ++i) {
            bytes32 h = IHistory(all[i]).history();
            assertTrue(h != 0 && vm.load(all[i], 0) == h, "slot 0");
        }
    }

    function test_history_ofAPersonalVault() public {
        vm.recordLogs();
        vm.prank(alice);
        (address own, address ownPortfolio) = factory.createPersonalVault("Mine", "MINE", address(usdc), "");
        usdc.mint(alice, 1_000e6);
        vm.startPrank(alice);
        usdc.approve(own, 1_000e6);
        PersonalVault(own).deposit(1_000e6, alice);
        Portfolio(ownPortfolio).trade(swapOf(address(usdc), address(weth), 100e6));
        PersonalVault(own).withdraw(10e6, alice, alice);
        PersonalVault(own).withdrawInKind(address(weth), 1e15, alice);
        PersonalVault(own).setStrategy("x");
        vm.stopPrank();
        bytes32 want = Fold.all(0, block.timestamp, vm.getRecordedLogs(), own, ownPortfolio);
        assertTrue(want != 0 && PersonalVault(own).history() == want, "both contracts' events, in order");
    }

    /// @dev From its constructor on, the two steps of a change of ownership included.
    function test_history_ofTheRegistry() public {
        vm.recordLogs();
        Registry fresh = new Registry(
            governance,
            DELAY,
            new IRegistry.InitialToken[](0),
            one(address(adapter)),
            one(keeper),
            one(guardian),
            address(0),
            0
        );
        vm.startPrank(governance);
        fresh.setKeeper(alice, true);
        fresh.scheduleAdapter(bob);
        fresh.cancelSchedule(bob);
        fresh.transferOwnership(carol);
        vm.stopPrank();
        vm.prank(carol);
        fresh.acceptOwnership();
        Vm.Log[] memory logs = vm.getRecordedLogs();
        assertEq(logs.length, 10, "five of the constructor, five acts");
        bytes32 want = Fold.all(0, block.timestamp, logs, address(fresh), address(fresh));
        assertTrue(fresh.history() == want, "the fold of all of them");
        assertTrue(vm.load(address(fresh), 0) == want, "in slot 0");
    }

    function test_history_approvalsAreNotFolded() public {
        bytes32 h = vault.history();
        vm.prank(alice);
        vault.approve(bob, 1);
        assertTrue(vault.history() == h, "ERC-20's Approval is left out");
    }

    /// @dev On some rollups a contract sees another number than its logs carry.
    function test_history_isTheSameWhateverTheBlockNumber() public {
        uint256 state = vm.snapshotState();
        requestDeposit(alice, 100e6);
        bytes32 h = vault.history();
        assertTrue(vm.revertToState(state), "back");
        vm.roll(block.number + 1_000);
        requestDeposit(alice, 100e6);
        assertTrue(vault.history() == h, "the same");
    }

    function test_history_provesTheTimeOfAnEvent() public {
        uint256 state = vm.snapshotState();
        setOperator(alice, bob, true);
        bytes32 h = vault.history();
        assertTrue(vm.revertToState(state), "back");
        vm.warp(block.timestamp + 1);
        setOperator(alice, bob, true);
        assertTrue(vault.history() != h, "a second later it is another history");
    }

    /// @dev The same two events of the two contracts in the same second, the other way round.
    function test_history_provesTheOrderBetweenVaultAndPortfolio() public {
        uint256 state = vm.snapshotState();
        setOperator(alice, bob, true);
        vm.prank(leader);
        portfolio.setTrader(carol);
        bytes32 h = vault.history();
        assertTrue(vm.revertToState(state), "back");
        vm.prank(leader);
        portfolio.setTrader(carol);
        setOperator(alice, bob, true);
        assertTrue(vault.history() != h, "another order is another history");
    }

    // ------------------------------------------------------------------------------------- attacks (28)

    function test_attack28_onlyThePortfolioFolds() public {
        vm.prank(leader);
        (, address other) = factory.createPersonalVault("Mine", "MINE", address(usdc), "");
        address[6] memory callers = [mallory, leader, keeper, address(factory), address(vault), other];
        for (uint256 i; i < callers.length; ++i) {
            vm.expectRevert(abi.encodeWithSelector(Errors.NotAllowed.selector, callers[i]));
            vm.prank(callers[i]);
            vault.foldEvent(1, bytes32(uint256(1)), 0, 0, 0, 0);
        }
        bytes[] memory calls = new bytes[](1);
        calls[0] = abi.encodeCall(vault.foldEvent, (1, bytes32(uint256(1)), 0, 0, 0, 0));
        vm.expectRevert(abi.encodeWithSelector(Errors.NotAllowed.selector, mallory));
        vm.prank(mallory);
        vault.multicall(calls);
        assertTrue(vault.history() == told, "unchanged");
    }

    function test_attack28_callbackOfTheAssetEmitsInMidCall() public {
        enter(alice, 10_000e6);
        pass(1);
        told = vault.history();
        vm.recordLogs();
        EmittingHook hook = new EmittingHook(vault);
        vm.etch(address(usdc), address(new HookedUsdc()).code);
        HookedUsdc(address(usdc)).setHook(hook);
        requestDeposit(bob, 500e6);
        _hear();
        requestRedeem(alice, 1_000e18);
        _hear();
        warpToCutoff();
        pass(1);
        vm.recordLogs();
        settleAs(keeper);
        claimAssets(alice);
        _hear();
        assertGe(hook.operators(), 3, "it did emit in mid-call");
    }

    function test_attack28_callbackEmitsInMidTrade() public {
        EmittingAdapter hostile = new EmittingAdapter(vault, 1e18 / ETH_PRICE);
        vm.prank(governance);
        registry.scheduleAdapter(address(hostile));
        pass(DELAY);
        registry.applyAdapter(address(hostile));
        if (vault.nextCutoff() == 0) settle();
        enter(alice, 1_000e6);
        vm.prank(alice);
        vault.transfer(address(hostile), 10);
        pass(1);
        told = vault.history();
        vm.recordLogs();
        vm.prank(leader);
        portfolio.trade(Swap(address(hostile), address(usdc), address(weth), 1_000e6, 1, ""));
        Vm.Log[] memory logs = _hear();
        uint256 ofVault;
        for (uint256 i; i < logs.length; ++i) {
            if (logs[i].emitter == address(vault)) ++ofVault;
        }
        assertEq(ofVault, 2, "the vault emitted in the middle of the portfolio's trade");
    }

    function test_attack28_multicall() public {
        enter(alice, 10_000e6);
        pass(1);
        told = vault.history();
        vm.recordLogs();
        bytes[] memory calls = new bytes[](4);
        calls[0] = abi.encodeCall(vault.requestRedeem, (1e18, alice, alice));
        calls[1] = abi.encodeCall(vault.setOperator, (bob, true));
        calls[2] = abi.encodeCall(vault.transfer, (bob, 1e18));
        bytes[] memory inner = new bytes[](1);
        inner[0] = abi.encodeCall(vault.cancelRedeemAndClaim, (vault.currentEpochId(), alice, alice));
        calls[3] = abi.encodeCall(vault.multicall, (inner));
        vm.prank(alice);
        vault.multicall(calls);
        Vm.Log[] memory logs = _hear();
        assertEq(logs.length, 7, "seven events of one transaction");
    }

    function test_attack28_revertedInnerCallLeavesNoTrace() public {
        Stumbler stumbler = new Stumbler();
        bytes32 h = vault.history();
        stumbler.stumble(vault);
        assertTrue(stumbler.failed(), "its request failed after the event");
        Vm.Log memory only;
        only.emitter = address(vault);
        only.topics = new bytes32[](3);
        only.topics[0] = IERC7540Operator.OperatorSet.selector;
        only.topics[1] = bytes32(uint256(uint160(address(stumbler))));
        only.topics[2] = bytes32(uint256(0xb0b));
        only.data = abi.encode(true);
        assertTrue(vault.history() == Fold.next(h, block.timestamp, only), "only what stayed is folded");
    }

    /// @dev Implementations and halves have slots of their own, which nobody reads; none reaches a vault's.
    function test_attack28_implementationsAndHalvesCalledDirectly() public {
        Vault implementation = Vault(factory.vaultImplementation());
        vm.prank(mallory);
        implementation.setOperator(alice, true);
        assertTrue(implementation.history() != 0, "folded into its own slot");
        address[4] memory all = [
            address(implementation),
            factory.personalVaultImplementation(),
            address(new VaultSettlement()),
            address(new VaultViews())
        ];
        for (uint256 i; i < all.length; ++i) {
            vm.expectRevert(abi.encodeWithSelector(Errors.NotAllowed.selector, mallory));
            vm.prank(mallory);
            IVaultBase(all[i]).foldEvent(1, 0, 0, 0, 0, 0);
        }
        Portfolio direct = Portfolio(factory.portfolioImplementation());
        vm.expectRevert();
        vm.prank(guardian);
        direct.pauseTrading(true);
        assertTrue(vault.history() == told, "the vault's is untouched");
    }
}
