// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";

import {ISettler} from "../src/interfaces/ISettler.sol";
import {ITank} from "../src/interfaces/ITank.sol";
import {Errors} from "../src/libraries/Errors.sol";
import {Swap, VaultParams} from "../src/libraries/Types.sol";
import {Settler} from "../src/periphery/Settler.sol";
import {Portfolio} from "../src/portfolio/Portfolio.sol";
import {Vault} from "../src/vault/Vault.sol";
import {GasPriceOracleStandIn} from "./utils/GasPriceOracleStandIn.sol";
import {HostilePayee, MiddleHook, ScriptedLeader} from "./utils/TankAttackers.sol";
import {TankBench} from "./utils/TankBench.sol";
import {HookToken} from "./utils/Tokens.sol";
import {vm} from "./utils/Vm.sol";

/// @notice Attacks on the tanks of SPEC rule 24, by keepers, strangers, leaders, tokens and payees.
contract TankAttacksTest is TankBench {
    HookToken private middle;
    MiddleHook private hook;
    HostilePayee private hostile;

    function setUp() public override {
        super.setUp();
        hook = new MiddleHook();
        middle = middleToken(hook);
        hostile = new HostilePayee();
        vm.prank(governance);
        registry.setKeeper(address(hostile), true);
        requestRedeem(alice, aliceShares / 3);
    }

    // ------------------------------------------------------------------------------------------ using gas up

    /// @dev A settlement whose sale burns half a million gas in the keeper's own token.
    function test_attack_middleTokenBurnsGas_paidByTheTableOnly() public {
        close();
        hook.burn(500_000);
        vm.recordLogs();
        uint256 paid = settleThrough(Settler(address(settler)), keeper);
        PaidEvent memory e = payments()[0];
        assertGt(e.gasUsed, 500_000 + BASE_GAS, "it was burned");
        assertEq(paid, (BASE_GAS + SALE_GAS) * e.price, "the table");
        assertLt(paid, e.gasUsed * e.price * 6 / 10, "most of it is the keeper's loss");
    }

    /// @dev Whatever is burned, with the highest premium, it costs more than it brings, where no slot is cleared.
    function testFuzz_attack_burningGasNeverPays(uint256 burned) public {
        setTerms(type(uint64).max, type(uint96).max, 2_000);
        close();
        uint256 state = vm.snapshotState();
        hook.burn(0);
        vm.recordLogs();
        uint256 honest = settleThrough(Settler(address(settler)), keeper);
        uint256 honestGas = payments()[0].gasUsed;
        assertTrue(vm.revertToState(state), "back");
        hook.burn(bound(burned, 1_000, 400_000));
        uint256 paid = settleThrough(Settler(address(settler)), keeper);
        uint256 more = payments()[0].gasUsed - honestGas;
        // Four fifths of a unit of gas may be rounded away before.
        assertLe(paid - honest, (more * 96 + 96) * (BASE_FEE + TIP) / 100, "0.96 of what the burning cost");
    }

    /// @dev Cleared slots give back up to a fifth of a transaction's gas, which no contract can measure: so four fifths are
    ///      paid. The figure is the transaction's, its 21,000 included, refunds taken off.
    /// forge-config: default.isolate = true
    function test_attack_gasRefunds_neverPaidMoreThanWasSpent() public {
        // Forge's isolated transactions have no gas price: a data fee makes the payment that tells the measure.
        tank = newTank(address(new GasPriceOracleStandIn()));
        settler = Settler(tank.settler());
        vm.prank(governance);
        registry.setKeeper(address(settler), true);
        fill(address(vault), FILLED);
        close();
        hook.clear(40);
        ISettler.Settlement[] memory list = saleList(listOf(address(vault)));
        vm.recordLogs();
        vm.prank(keeper);
        settler.settleAll(list);
        uint256 spent = vm.lastCallGas().gasTotalUsed;
        uint256 measured = payments()[0].gasUsed;
        assertLt(spent, measured, "the refund was had");
        assertLe(measured * 4 / 5, spent, "four fifths are at most what was spent");
    }

    function test_attack_buildersTip_paidToTheCapOnly() public {
        close();
        vm.txGasPrice(BASE_FEE + 1_000 gwei);
        vm.recordLogs();
        uint256 paid = settlePaid2();
        PaidEvent memory e = payments()[0];
        assertEq(e.price, BASE_FEE + TIP_CAP, "the tip that a builder pays themselves");
        assertLe(paid, (BASE_GAS + SALE_GAS) * (BASE_FEE + TIP_CAP), "bounded in all");
    }

    // ------------------------------------------------------------------------------------------------ slices

    /// @dev A raise in ten slices is paid nothing, and the settlement after it as one without sales.
    function test_attack_slicesOfRaises_unpaid() public {
        close();
        (uint256 all,,) = vault.raiseAllowance();
        uint256 slices;
        for (uint256 left = all; left != 0; (left,,) = vault.raiseAllowance()) {
            Swap[] memory slice = one(saleWorth(Math.min(all / 10, left) * 10_050 / 10_000));
            vm.prank(keeper);
            portfolio.raiseCash(slice);
            ++slices;
        }
        assertGe(slices, 10, "slices");
        assertEq(keeper.balance, 0, "unpaid");
        vm.recordLogs();
        settlePaid();
        assertEq(payments()[0].sales, 0, "no sale in the settlement's own call");
    }

    /// @dev A sale in thirty slices in the settlement's own call: the table pays for eight, and four fifths of the measure
    ///      stay less than what the slices cost.
    function test_attack_slicesOfSales_atMostEight() public {
        close();
        (uint256 shortfall,,) = vault.raiseAllowance();
        ISettler.Settlement[] memory list = listOf(address(vault));
        list[0].gas = 10_000_000;
        list[0].sales = new Swap[](30);
        for (uint256 i; i < 30; ++i) {
            list[0].sales[i] = saleWorth(shortfall * 1_005 / 30_000);
        }
        vm.recordLogs();
        vm.prank(keeper);
        assertTrue(settler.settleAll(list)[0].done, "settled");
        PaidEvent memory e = payments()[0];
        assertEq(e.sales, 30, "told");
        assertLe(e.amount, (BASE_GAS + 8 * SALE_GAS) * e.price, "eight");
        assertLe(e.amount, e.gasUsed * e.price * 4 / 5, "and four fifths");
    }

    function test_attack_slicesOfRebalances_onlyTheLastIsPaid() public {
        uint256 id = aim(8_000, 500);
        uint256 paidTimes;
        for (uint256 i; i < 10; ++i) {
            vm.prank(keeper);
            (bool ok, bytes memory answer) =
                address(settler).call(abi.encodeCall(settler.rebalance, (address(vault), id, one(saleWorth(9_000e6)))));
            if (!ok) {
                assertEq(bytes4(answer) == Errors.InsideBand.selector, true, "then there is nothing to do");
                continue;
            }
            (, uint256 paid) = abi.decode(answer, (bool, uint256));
            if (paid != 0) ++paidTimes;
        }
        assertEq(paidTimes, 1, "once");
    }

    // ------------------------------------------------------------------------------------- waiting, premium

    /// @dev The same settlement earns the same on the first day, on the second by anybody, and on the seventh.
    function test_attack_waitingForThePremium_paysTheSame() public {
        setTerms(type(uint64).max, type(uint96).max, 2_000);
        close();
        uint256[3] memory late = [uint256(0), 2 days, 6 days];
        for (uint256 i; i < 3; ++i) {
            uint256 state = vm.snapshotState();
            pass(late[i]);
            level(2_000);
            ISettler.Settlement[] memory list = saleList(listOf(address(vault)));
            vm.recordLogs();
            if (i == 0) vm.prank(keeper);
            else vm.prank(stranger);
            (i == 0 ? ISettler(settler) : ISettler(lateSettler)).settleAll(list);
            PaidEvent memory e = payments()[0];
            assertEq(e.amount, worthOf(e.gasUsed, 1, BASE_FEE + TIP, 0, 2_000), "one premium");
            assertTrue(vm.revertToState(state), "back");
        }
    }

    // ----------------------------------------------------------------------------------------------- leaders

    function test_attack_leaderWithdrawsOrLowersInFrontOfASettlement_refused() public {
        close();
        vm.startPrank(leader);
        vm.expectRevert(abi.encodeWithSelector(Errors.SettlementWaits.selector, address(vault)));
        tank.takeBack(address(vault), FILLED, leader);
        vm.expectRevert(abi.encodeWithSelector(Errors.SettlementWaits.selector, address(vault)));
        tank.setTerms(address(vault), type(uint64).max, 0, 0);
        vm.expectRevert(abi.encodeWithSelector(Errors.SettlementWaits.selector, address(vault)));
        tank.setTerms(address(vault), 0, type(uint96).max, 0);
        // Pausing or closing first doesn't open it.
        vault.pauseDeposits();
        vault.startClosing();
        vm.expectRevert(abi.encodeWithSelector(Errors.SettlementWaits.selector, address(vault)));
        tank.takeBack(address(vault), FILLED, leader);
        vm.stopPrank();
        assertGt(settlePaid2(), 0, "paid");
    }

    /// @dev The owner of a personal vault, which knows no cut-off, takes the ether back while the fill is under way.
    function test_attack_leaderTakesBackInMidFill_refused() public {
        ScriptedLeader evil = new ScriptedLeader();
        Portfolio its = ownOf(evil);
        fill(its.vault(), FILLED);
        uint256 id = its.nextOrderId();
        evil.run(
            address(its),
            abi.encodeCall(
                its.placeLimitOrder, (address(weth), address(usdc), 1e18, 1_900e6, uint40(block.timestamp + 1 days))
            )
        );
        bytes[3] memory calls = [
            abi.encodeCall(tank.takeBack, (its.vault(), FILLED, address(evil))),
            abi.encodeCall(tank.setTerms, (its.vault(), 0, 0, 0)),
            abi.encodeCall(tank.begin, ())
        ];
        bytes4[3] memory why = [Errors.Locked.selector, Errors.Locked.selector, Errors.NotAllowed.selector];
        for (uint256 i; i < 3; ++i) {
            uint256 state = vm.snapshotState();
            hook.call(address(evil), abi.encodeCall(evil.run, (address(tank), calls[i])));
            address own = its.vault();
            vm.prank(keeper);
            (, uint256 paid) =
                settler.fill(own, id, address(adapter), path(address(weth), address(middle), address(usdc)));
            assertFalse(hook.ok(), "it tried");
            assertEq(bytes4(hook.answer()) == why[i], true, "refused");
            assertGt(paid, 0, "paid");
            assertTrue(vm.revertToState(state), "back");
        }
    }

    // ------------------------------------------------------------------------- one vault paying for another

    /// @dev In the swap of one vault's sale the keeper's token settles another, late one through the LateSettler: both tanks
    ///      would pay for the same gas.
    function test_attack_settlementInsideASettlement_refused() public {
        Vault other = lateVault();
        fill(address(other), FILLED);
        ISettler.Settlement[] memory inner = listOf(address(other));
        hook.call(address(lateSettler), abi.encodeCall(lateSettler.settleAll, (inner)));
        uint256 paid = settleThrough(Settler(address(settler)), keeper);
        assertFalse(hook.ok(), "refused");
        assertEq(bytes4(hook.answer()) == Errors.Locked.selector, true, "one at a time");
        assertEq(balanceOf(address(other)), FILLED, "the other pays nothing");
        assertEq(balanceOf(address(vault)), FILLED - paid, "each wei once");
        vm.prank(stranger);
        assertTrue(lateSettler.settleAll(inner)[0].done, "settled afterwards");
    }

    /// @dev The same without the LateSettler: the inner settlement is unpaid, and its gas brings no more than the table.
    function test_attack_anotherVaultSettledInASwap_boundedByTheTable() public {
        Vault other = lateVault();
        hook.call(address(other), abi.encodeCall(other.settle, (other.lastSettledEpochId() + 1, 0, ANY)));
        uint256 paid = settleThrough(Settler(address(settler)), keeper);
        assertTrue(hook.ok(), "settled");
        assertLe(paid, (BASE_GAS + SALE_GAS) * (BASE_FEE + TIP), "what the vault's own settlement may cost");
    }

    /// @dev A settlement's gas doesn't depend on who stands before it in the batch, but for what is warm already.
    function test_attack_expensiveNeighbour_isNotPaidByTheOther() public {
        Vault other = lateVault();
        fill(address(other), FILLED);
        ISettler.Settlement[] memory list = new ISettler.Settlement[](2);
        (list[0], list[1]) = (saleList(listOf(address(vault)))[0], settlementOf(address(other)));
        hook.burn(500_000);
        list[0].gas = 2_000_000;
        vm.recordLogs();
        vm.prank(keeper);
        settler.settleAll(list);
        PaidEvent[] memory paid = payments();
        assertGt(paid[0].gasUsed, 700_000, "its burner's");
        assertLt(paid[1].gasUsed, 200_000, "not the neighbour's");
    }

    // ------------------------------------------------------------------------------------------------- payees

    /// @dev A payee that refuses, burns what it is given, answers too much or comes back: the settlement stands.
    function test_attack_hostilePayee_stopsNothing_andIsNotPaid() public {
        ISettler.Settlement[] memory again = listOf(address(vault));
        HostilePayee.Mode[3] memory modes = [HostilePayee.Mode.Refuse, HostilePayee.Mode.Burn, HostilePayee.Mode.Bomb];
        close();
        again = saleList(listOf(address(vault)));
        for (uint256 i; i < modes.length; ++i) {
            uint256 state = vm.snapshotState();
            hostile.set(modes[i], address(0), "");
            vm.recordLogs();
            hostile.run(address(settler), abi.encodeCall(settler.settleAll, (again)));
            assertGt(vault.nextCutoff(), block.timestamp, "settled");
            assertEq(balanceOf(address(vault)), FILLED, "it stays in the tank");
            assertEq(spentOf(address(vault)), 0, "and counts for no allowance");
            assertEq(payments().length, 0, "no payment");
            assertEq(address(hostile).balance, 0, "unpaid");
            assertTrue(vm.revertToState(state), "back");
        }
    }

    function test_paymentFailed_isTold_andNeverPaidLater() public {
        close();
        hostile.set(HostilePayee.Mode.Refuse, address(0), "");
        ISettler.Settlement[] memory list = saleList(listOf(address(vault)));
        vm.expectEmit(true, true, true, false, address(tank));
        emit ITank.PaymentFailed(address(vault), address(hostile), ITank.WorkKind.Settlement, list[0].epochId, 0);
        hostile.run(address(settler), abi.encodeCall(settler.settleAll, (list)));
        hostile.set(HostilePayee.Mode.Accept, address(0), "");
        vm.expectRevert(abi.encodeWithSelector(Errors.AlreadySettled.selector, list[0].epochId));
        hostile.run(address(settler), abi.encodeCall(settler.settleAll, (list)));
        // The same caller can go on in the same transaction.
        vm.prank(leader);
        uint256 id =
            portfolio.placeLimitOrder(address(weth), address(usdc), 1e18, 1_900e6, uint40(block.timestamp + 1 days));
        bytes memory fillCall =
            abi.encodeCall(settler.fill, (address(vault), id, address(adapter), path(address(weth), address(usdc))));
        hostile.run(address(settler), fillCall);
        assertEq(address(hostile).balance, FILLED - balanceOf(address(vault)), "paid for that");
    }

    /// @dev From within the payment it comes back to either settler and to the tank.
    function test_attack_payeeReenters_refused() public {
        Vault other = lateVault();
        fill(address(other), FILLED);
        bytes[4] memory calls = [
            abi.encodeCall(settler.settleAll, (listOf(address(other)))),
            abi.encodeCall(lateSettler.settleAll, (listOf(address(other)))),
            abi.encodeCall(tank.fund, (address(vault))),
            abi.encodeCall(tank.takeBack, (address(vault), 1, address(hostile)))
        ];
        address[4] memory targets = [address(settler), address(lateSettler), address(tank), address(tank)];
        ISettler.Settlement[] memory list = saleList(listOf(address(vault)));
        for (uint256 i; i < 4; ++i) {
            uint256 state = vm.snapshotState();
            hostile.set(HostilePayee.Mode.Reenter, targets[i], calls[i]);
            hostile.run(address(settler), abi.encodeCall(settler.settleAll, (list)));
            assertFalse(hostile.got(), "refused");
            assertEq(other.nextCutoff(), 0, "nothing settled inside");
            assertEq(balanceOf(address(other)), FILLED, "nothing paid inside");
            assertEq(address(hostile).balance, FILLED - balanceOf(address(vault)), "paid once or not at all");
            assertTrue(vm.revertToState(state), "back");
        }
    }

    /// @dev The receiver of what a leader takes back comes back: the tank has counted first.
    function test_attack_takeBackReenters_gainsNothing() public {
        ScriptedLeader evil = new ScriptedLeader();
        Portfolio its = ownOf(evil);
        fill(its.vault(), FILLED);
        Reenterer thief = new Reenterer(evil, tank, its.vault());
        evil.run(address(tank), abi.encodeCall(tank.takeBack, (its.vault(), 0.6 ether, address(thief))));
        assertEq(balanceOf(its.vault()), 0.4 ether, "once");
        assertEq(address(thief).balance, 0.6 ether, "once");
        assertEq(bytes4(thief.answer()) == Errors.ExceedsMax.selector, true, "the second was refused");
    }

    // ------------------------------------------------------------------------------------------ paying twice

    function test_attack_twiceForAnEpoch_paidOnce() public {
        close();
        ISettler.Settlement[] memory list = new ISettler.Settlement[](3);
        for (uint256 i; i < 3; ++i) {
            list[i] = saleList(listOf(address(vault)))[0];
        }
        vm.recordLogs();
        vm.prank(keeper);
        ISettler.Result[] memory results = settler.settleAll(list);
        assertTrue(results[0].done && !results[1].done && !results[2].done, "once");
        PaidEvent[] memory paid = payments();
        assertEq(paid.length, 1, "one payment");
        pass(2 days);
        vm.expectRevert(abi.encodeWithSelector(Errors.AlreadySettled.selector, list[0].epochId));
        vm.prank(stranger);
        lateSettler.settleAll(list);
        assertEq(balanceOf(address(vault)), FILLED - paid[0].amount, "and not late again");
    }

    /// @dev Even a settler that said so would not be paid twice for one epoch, nor for an earlier one.
    function test_attack_theTankItselfPaysAnEpochOnce() public {
        vm.startPrank(address(settler));
        uint256[4] memory epochs = [uint256(7), 7, 6, 8];
        for (uint256 i; i < 4; ++i) {
            ITank.Work[] memory work = new ITank.Work[](1);
            work[0] = ITank.Work(address(vault), ITank.WorkKind.Settlement, epochs[i], 0, 100_000, 0);
            tank.begin();
            assertEq(tank.pay(work, keeper) != 0, i == 0 || i == 3, "7 and 8");
        }
        vm.stopPrank();
    }

    // ----------------------------------------------------------------------------- closed and personal vaults

    function test_attack_finalVault_paysNothingAnyMore() public {
        vm.prank(leader);
        vault.startClosing();
        pass(1);
        level(2_000);
        Swap[] memory sales = one(swapOf(address(weth), address(usdc), portfolio.holding(address(weth))));
        vm.prank(keeper);
        portfolio.raiseCash(sales);
        settlePaid();
        vault.finalise();
        uint256 left = balanceOf(address(vault));
        pass(30 days);
        for (uint256 i; i < 3; ++i) {
            ISettler.Settlement[] memory list = listOf(address(vault));
            list[0].epochId += i;
            vm.prank(keeper);
            (bool ok,) = address(settler).call(abi.encodeCall(settler.settleAll, (list)));
            assertFalse(ok, "no settlement");
        }
        assertEq(balanceOf(address(vault)), left, "unpaid");
    }

    function test_attack_personalVaultAsAShared_isSkippedAndUnpaid() public {
        (ScriptedLeader owner) = new ScriptedLeader();
        address own = ownOf(owner).vault();
        fill(own, FILLED);
        close();
        ISettler.Settlement[] memory list = new ISettler.Settlement[](2);
        list[0] = ISettler.Settlement(own, 1, 0, ANY, GAS, new Swap[](0));
        list[1] = saleList(listOf(address(vault)))[0];
        vm.prank(keeper);
        ISettler.Result[] memory results = settler.settleAll(list);
        assertTrue(!results[0].done && results[1].done, "it has no settlements");
        assertEq(balanceOf(own), FILLED, "unpaid");
    }

    // ------------------------------------------------------------------------------------------------ helpers

    /// @dev The settlement with its shortfall sold through the middle token.
    function saleList(ISettler.Settlement[] memory list) private view returns (ISettler.Settlement[] memory) {
        (uint256 needed, uint256 available) = vault.cashNeeded();
        list[0].gas = 1_500_000;
        list[0].sales = one(saleWorth((needed - available) * 10_090 / 10_000));
        list[0].sales[0].data = path(address(weth), address(middle), address(usdc));
        return list;
    }

    function settleThrough(ISettler s, address caller) private returns (uint256 paid) {
        ISettler.Settlement[] memory list = saleList(listOf(address(vault)));
        uint256 before = caller.balance;
        vm.prank(caller);
        require(s.settleAll(list)[0].done, NotTrue("settled"));
        return caller.balance - before;
    }

    function settlePaid2() private returns (uint256) {
        return settleThrough(settler, keeper);
    }

    /// @dev Another vault, a day and an hour late, beside the first.
    function lateVault() private returns (Vault other) {
        (Vault first, Portfolio its) = (vault, portfolio);
        VaultParams memory params = defaults();
        params.firstCutoff = uint40(vault.nextCutoff());
        other = deploy(params);
        (vault, portfolio) = (first, its);
        close();
        pass(25 hours);
        level(2_000);
    }

    /// @dev A personal vault of the contract, with 50,000 USDC and a third of them in WETH.
    function ownOf(ScriptedLeader owner) private returns (Portfolio its) {
        bytes memory made =
            owner.run(address(factory), abi.encodeCall(factory.createPersonalVault, ("O", "O", address(usdc), "")));
        (address own, address p) = abi.decode(abi.decode(abi.encode(made), (bytes)), (address, address));
        its = Portfolio(p);
        usdc.mint(address(owner), 50_000e6);
        owner.run(address(usdc), abi.encodeCall(usdc.approve, (own, 50_000e6)));
        owner.run(own, abi.encodeWithSignature("deposit(uint256,address)", 50_000e6, address(owner)));
        owner.run(p, abi.encodeCall(its.trade, (swapOf(address(usdc), address(weth), 15_000e6))));
        level(2_000);
    }
}

/// @dev Asks for the rest again as soon as it is sent something.
contract Reenterer {
    ScriptedLeader private immutable owner;
    ITank private immutable tank;
    address private immutable vault;
    bytes public answer;

    constructor(ScriptedLeader owner_, ITank tank_, address vault_) {
        (owner, tank, vault) = (owner_, tank_, vault_);
    }

    receive() external payable {
        bytes memory call_ = abi.encodeCall(tank.takeBack, (vault, 0.6 ether, address(this)));
        (, answer) = address(owner).call(abi.encodeCall(owner.run, (address(tank), call_)));
    }
}
