// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {ITank} from "../src/interfaces/ITank.sol";
import {Errors} from "../src/libraries/Errors.sol";
import {Swap} from "../src/libraries/Types.sol";
import {Tank} from "../src/periphery/Tank.sol";
import {PersonalVault} from "../src/vault/PersonalVault.sol";
import {TankBench} from "./utils/TankBench.sol";
import {vm} from "./utils/Vm.sol";

/// @notice SPEC rule 24: who may fund, take back and bound a tank, and when. Payments: TankPayment; attacks: TankAttacks.
contract TankTest is TankBench {
    function takeBack(uint256 amount, address to) private {
        vm.prank(leader);
        tank.takeBack(address(vault), amount, to);
    }

    // -------------------------------------------------------------------------------------------- funding

    function test_fund_byAnybody_forAnyVaultOfTheFactory() public {
        (PersonalVault own,) = personal();
        address[2] memory vaults = [address(vault), address(own)];
        for (uint256 i; i < 2; ++i) {
            uint256 before = balanceOf(vaults[i]);
            vm.deal(stranger, 5);
            vm.expectEmit(true, true, true, true, address(tank));
            emit ITank.Funded(vaults[i], stranger, 5, before + 5);
            vm.prank(stranger);
            tank.fund{value: 5}(vaults[i]);
            assertEq(balanceOf(vaults[i]), before + 5, "more");
        }
        assertEq(address(tank).balance, FILLED + 10, "the ether is here");
    }

    function test_fund_nothingOrForNoVault_refused() public {
        vm.startPrank(donor);
        vm.expectRevert(abi.encodeWithSelector(Errors.ZeroAmount.selector));
        tank.fund(address(vault));
        vm.expectRevert(abi.encodeWithSelector(Errors.UnknownVault.selector, address(portfolio)));
        tank.fund{value: 1}(address(portfolio));
        vm.stopPrank();
    }

    function test_etherWithoutFund_isInNoTank() public {
        vm.prank(donor);
        (bool ok,) = address(tank).call{value: 1 ether}("");
        assertFalse(ok, "refused");
        vm.deal(address(tank), FILLED + 7 ether); // as a dying contract sends it
        assertEq(balanceOf(address(vault)), FILLED, "nobody's");
        vm.expectRevert(abi.encodeWithSelector(Errors.ExceedsMax.selector, FILLED + 1, FILLED));
        takeBack(FILLED + 1, leader);
    }

    // ---------------------------------------------------------------------------------------- taking back

    function test_takeBack_byTheLeader_toAnybody() public {
        address heir = makeAddr("heir");
        vm.expectEmit(true, true, true, true, address(tank));
        emit ITank.TakenBack(address(vault), leader, heir, FILLED / 4, FILLED - FILLED / 4);
        takeBack(FILLED / 4, heir);
        assertEq(heir.balance, FILLED / 4, "received");
        assertEq(balanceOf(address(vault)), FILLED - FILLED / 4, "less");
        takeBack(FILLED - FILLED / 4, leader);
        assertEq(address(tank).balance, 0, "gifts too");
    }

    function test_takeBack_whatCannotBe_refused() public {
        vm.expectRevert(abi.encodeWithSelector(Errors.ZeroAmount.selector));
        takeBack(0, leader);
        vm.expectRevert(abi.encodeWithSelector(Errors.ZeroAddress.selector));
        takeBack(1, address(0));
        vm.expectRevert(abi.encodeWithSelector(Errors.ExceedsMax.selector, FILLED + 1, FILLED));
        takeBack(FILLED + 1, leader);
        vm.expectRevert(abi.encodeWithSelector(Errors.EtherRefused.selector, address(usdc)));
        takeBack(1, address(usdc));
        assertEq(balanceOf(address(vault)), FILLED, "as before");
    }

    function test_cannot_othersTakeBackOrSetTerms() public {
        address[5] memory others = [stranger, donor, keeper, guardian, governance];
        for (uint256 i; i < others.length; ++i) {
            vm.startPrank(others[i]);
            vm.expectRevert(abi.encodeWithSelector(Errors.NotAllowed.selector, others[i]));
            tank.takeBack(address(vault), 1, others[i]);
            vm.expectRevert(abi.encodeWithSelector(Errors.NotAllowed.selector, others[i]));
            tank.setTerms(address(vault), 0, 0, 0);
            vm.stopPrank();
        }
        vm.prank(leader);
        portfolio.setTrader(stranger);
        vm.prank(stranger);
        vm.expectRevert(abi.encodeWithSelector(Errors.NotAllowed.selector, stranger));
        tank.takeBack(address(vault), 1, stranger);
    }

    /// @dev A contract that answers like a vault with a leader is not one.
    function test_cannot_ofAForeignVault() public {
        vm.startPrank(leader);
        vm.expectRevert(abi.encodeWithSelector(Errors.UnknownVault.selector, address(this)));
        tank.takeBack(address(this), 1, leader);
        vm.expectRevert(abi.encodeWithSelector(Errors.UnknownVault.selector, address(this)));
        tank.setTerms(address(this), 0, 0, 0);
        vm.stopPrank();
    }

    // --------------------------------------------------------------------------- cut-off to settlement

    function test_takeBack_untilTheLastSecondBeforeTheCutoff() public {
        vm.warp(vault.nextCutoff() - 1);
        takeBack(1, leader);
        assertFalse(tank.state(address(vault)).waiting, "open");
        vm.warp(block.timestamp + 1);
        assertTrue(tank.state(address(vault)).waiting, "closed");
        vm.expectRevert(abi.encodeWithSelector(Errors.SettlementWaits.selector, address(vault)));
        takeBack(1, leader);
        close2();
        settlePaid();
        takeBack(1, leader);
    }

    function test_setTerms_whileAnEpochWaits_onlyUp() public {
        setTerms(20 gwei, 0.1 ether, 1_000);
        close();
        ITank.State memory s = tank.state(address(vault));
        assertEq(s.priceCap + s.weeklyAllowance + s.premiumBps, 20 gwei + 0.1 ether + 1_000, "as set");
        uint256[3][3] memory lower = [
            [uint256(20 gwei - 1), 0.1 ether, 1_000],
            [uint256(20 gwei), 0.1 ether - 1, 1_000],
            [uint256(30 gwei), 1 ether, 999]
        ];
        for (uint256 i; i < 3; ++i) {
            vm.expectRevert(abi.encodeWithSelector(Errors.SettlementWaits.selector, address(vault)));
            setTerms(lower[i][0], lower[i][1], lower[i][2]);
        }
        setTerms(20 gwei, 0.1 ether, 1_000);
        setTerms(21 gwei, 0.2 ether, 1_001);
        settlePaid();
        setTerms(1, 1, 0);
    }

    /// @dev Without terms there are no bounds: the first terms are lower ones.
    function test_setTerms_theFirst_notWhileAnEpochWaits() public {
        close();
        vm.expectRevert(abi.encodeWithSelector(Errors.SettlementWaits.selector, address(vault)));
        setTerms(type(uint64).max - 1, type(uint96).max, 0);
        vm.expectRevert(abi.encodeWithSelector(Errors.SettlementWaits.selector, address(vault)));
        setTerms(type(uint64).max, type(uint96).max - 1, 0);
        setTerms(type(uint64).max, type(uint96).max, 1);
    }

    function test_closingVault_boundWhileItsEpochsWait_freeWhenFinal() public {
        vm.prank(leader);
        vault.startClosing();
        vm.expectRevert(abi.encodeWithSelector(Errors.SettlementWaits.selector, address(vault)));
        takeBack(1, leader);
        pass(1);
        level(2_000);
        Swap[] memory sales = one(swapOf(address(weth), address(usdc), portfolio.holding(address(weth))));
        vm.prank(keeper);
        portfolio.raiseCash(sales);
        assertGt(settlePaid(), 0, "its settlements are paid");
        vault.finalise();
        assertEq(vault.nextCutoff(), 0, "no further one");
        takeBack(1, leader);
        setTerms(0, 0, 0);
    }

    function test_vaultEndedInKind_isFree() public {
        vm.prank(leader);
        vault.startClosing();
        pass(31 days);
        vm.expectRevert(abi.encodeWithSelector(Errors.SettlementWaits.selector, address(vault)));
        takeBack(1, leader);
        vault.endInKind();
        takeBack(1, leader);
    }

    function test_personalVault_isAlwaysFree() public {
        (PersonalVault own,) = personal();
        fill(address(own), 1 ether);
        pass(100 days);
        assertFalse(tank.state(address(own)).waiting, "nothing to wait for");
        vm.prank(leader);
        tank.takeBack(address(own), 1 ether, leader);
    }

    // ----------------------------------------------------------------------------------------------- terms

    function test_setTerms_toldAndShown() public {
        ITank.State memory s = tank.state(address(vault));
        assertEq(s.priceCap, type(uint64).max, "no cap at first");
        assertEq(s.weeklyAllowance, type(uint96).max, "no allowance at first");
        assertEq(s.premiumBps, 0, "no premium at first");
        vm.expectEmit(true, true, true, true, address(tank));
        emit ITank.TermsSet(address(vault), 0, 5, 2_000);
        setTerms(0, 5, 2_000);
        s = tank.state(address(vault));
        assertEq(s.priceCap, 0, "cap");
        assertEq(s.weeklyAllowance, 5, "allowance");
        assertEq(s.premiumBps, 2_000, "premium");
    }

    function test_premiumAbove20Percent_refused() public {
        vm.expectRevert(abi.encodeWithSelector(Errors.PremiumTooHigh.selector, 2_001, 2_000));
        setTerms(1, 1, 2_001);
    }

    // ------------------------------------------------------------------------------------------ the wiring

    function test_cannot_anybodyPayFromATank() public {
        address[4] memory others = [leader, keeper, governance, stranger];
        for (uint256 i; i < others.length; ++i) {
            vm.startPrank(others[i]);
            vm.expectRevert(abi.encodeWithSelector(Errors.NotAllowed.selector, others[i]));
            tank.begin();
            vm.expectRevert(abi.encodeWithSelector(Errors.NotAllowed.selector, others[i]));
            tank.pay(new ITank.Work[](0), others[i]);
            vm.stopPrank();
        }
    }

    function test_deployment_fixedAndTold() public {
        vm.recordLogs();
        Tank other = newTank(address(0));
        bytes32 expected = keccak256(
            abi.encode(
                bytes32(0),
                address(other),
                block.timestamp,
                4,
                ITank.TankCreated.selector,
                address(factory),
                other.settler(),
                other.lateSettler(),
                keccak256(abi.encode(BASE_GAS, SALE_GAS, TIP_CAP, address(0)))
            )
        );
        assertEq(uint256(other.history()), uint256(expected), "the first event is folded");
        assertEq(vm.getRecordedLogs().length, 1, "one event");
        assertTrue(other.settler() != other.lateSettler() && other.settler() != tank.settler(), "its own settlers");
        vm.expectRevert(abi.encodeWithSelector(Errors.ZeroAddress.selector));
        new Tank(address(0), ITank.Costs(1, 1, 1, address(0)));
        vm.expectRevert(abi.encodeWithSelector(Errors.ZeroAddress.selector));
        new Tank(address(factory), ITank.Costs(1, 1, 1, address(0xbeef)));
    }

    function test_states_ofManyVaultsAndOfNone() public view {
        address[] memory list = new address[](3);
        (list[0], list[1], list[2]) = (address(vault), address(this), address(vault));
        ITank.State[] memory s = tank.states(list);
        assertEq(s[0].balance, FILLED, "a vault's");
        assertEq(keccak256(abi.encode(s[0])) == keccak256(abi.encode(s[2])), true, "each");
        assertEq(s[1].priceCap + s[1].balance, 0, "no vault's is empty");
    }

    function close2() private {
        pass(1);
        level(2_000);
    }
}
