// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {ISettler} from "../src/interfaces/ISettler.sol";
import {Errors} from "../src/libraries/Errors.sol";
import {Swap} from "../src/libraries/Types.sol";
import {TankBench} from "./utils/TankBench.sol";
import {vm} from "./utils/Vm.sol";

/// @notice SPEC rules 8 and 24: strangers settle late vaults through an instance without a role, and are paid for it.
contract LateSettlerTest is TankBench {
    uint256 private cutoff;

    function setUp() public override {
        super.setUp();
        cutoff = vault.nextCutoff();
    }

    /// @dev So many seconds after the cut-off, with WETH at this price.
    function arrive(uint256 late, uint256 dollars) private {
        pass(cutoff + late - block.timestamp);
        level(dollars);
    }

    function refused(address caller, bytes4 reason) private {
        ISettler.Settlement[] memory list = listOf(address(vault));
        vm.expectPartialRevert(reason);
        vm.prank(caller);
        lateSettler.settleAll(list);
        assertEq(balanceOf(address(vault)), FILLED, "unpaid");
    }

    function test_attack_strangerThroughLateSettler_withinADay_refused() public {
        arrive(1 days - 1, 2_000);
        refused(stranger, Errors.NotKeeper.selector);
        // Keepers and the leader have no rights there either.
        refused(keeper, Errors.NotKeeper.selector);
        refused(leader, Errors.NotKeeper.selector);
        arrive(1 days, 2_000);
        assertGt(settleLatePaid(stranger), 0, "from the second day on");
    }

    /// @dev Nine tenths in WETH: 23 % less of it is 20.7 % less of the vault.
    function test_attack_strangerThroughLateSettler_outsideTheBand_refused() public {
        arrive(1 days, 1_530);
        refused(stranger, Errors.PriceOutOfBand.selector);
        refused(keeper, Errors.PriceOutOfBand.selector);
        arrive(5 days - 1, 1_530);
        refused(stranger, Errors.PriceOutOfBand.selector);
        arrive(5 days, 1_530);
        assertGt(settleLatePaid(stranger), 0, "from the fifth day on");
    }

    function test_attack_strangersBoundsDontWidenTheBand() public {
        arrive(2 days, 1_530);
        ISettler.Settlement[] memory list = listOf(address(vault));
        (list[0].minNav, list[0].maxNav) = (0, ANY);
        vm.expectPartialRevert(Errors.PriceOutOfBand.selector);
        vm.prank(stranger);
        lateSettler.settleAll(list);
    }

    /// @dev Governance can't lend it a role by mistake: then it does nothing at all.
    function test_attack_lateSettlerAsAKeeper_refusesEverybody() public {
        vm.prank(governance);
        registry.setKeeper(address(lateSettler), true);
        arrive(1, 2_000);
        ISettler.Settlement[] memory list = listOf(address(vault));
        address[2] memory callers = [stranger, keeper];
        for (uint256 i; i < 2; ++i) {
            vm.prank(callers[i]);
            vm.expectRevert(abi.encodeWithSelector(Errors.NotAllowed.selector, address(lateSettler)));
            lateSettler.settleAll(list);
        }
        vm.prank(governance);
        registry.setKeeper(address(lateSettler), false);
        arrive(1 days, 2_000);
        assertGt(settleLatePaid(stranger), 0, "works without the role");
    }

    function test_sellsForAShortfall() public {
        requestRedeem(alice, aliceShares / 3);
        arrive(1 days, 2_000);
        (uint256 shortfall,,) = vault.raiseAllowance();
        ISettler.Settlement[] memory list = listOf(address(vault));
        list[0].sales = one(saleWorth(shortfall * 10_050 / 10_000));
        vm.recordLogs();
        vm.prank(stranger);
        assertTrue(lateSettler.settleAll(list)[0].done, "settled");
        PaidEvent memory e = payments()[0];
        assertEq(e.payee, stranger, "the stranger is paid");
        assertEq(e.amount, worthOf(e.gasUsed, 1, e.price, 0, 0), "the sale too");
    }

    /// @dev It holds no role, so it can neither fill nor rebalance, whoever asks.
    function test_cannot_executeOrders() public {
        uint256 id = placeLimit(1e18, 1_900e6);
        arrive(6 days, 2_000);
        bytes4[2] memory calls = [settler.fill.selector, settler.rebalance.selector];
        for (uint256 i; i < 2; ++i) {
            vm.prank(keeper);
            (bool ok,) = address(lateSettler)
                .call(abi.encodeWithSelector(calls[i], address(vault), id, address(adapter), new Swap[](0)));
            assertFalse(ok, "no such function");
        }
        vm.prank(address(lateSettler));
        vm.expectRevert(abi.encodeWithSelector(Errors.NotAllowed.selector, address(lateSettler)));
        portfolio.fillLimitOrder(id, address(adapter), path(address(weth), address(usdc)));
    }

    function test_oneFailingIsSkipped_noneReverts() public {
        arrive(1 days, 2_000);
        ISettler.Settlement[] memory list = new ISettler.Settlement[](2);
        (list[0], list[1]) = (settlementOf(address(vault)), settlementOf(address(vault)));
        vm.prank(stranger);
        ISettler.Result[] memory results = lateSettler.settleAll(list);
        assertTrue(results[0].done && !results[1].done, "once");
        vm.expectRevert(abi.encodeWithSelector(Errors.AlreadySettled.selector, list[0].epochId));
        vm.prank(stranger);
        lateSettler.settleAll(list);
    }

    function test_wiring() public view {
        assertEq(lateSettler.factory(), address(factory), "factory");
        assertEq(lateSettler.registry(), address(registry), "registry");
        assertEq(lateSettler.tank(), address(tank), "tank");
        assertEq(lateSettler.dataFeeOracle(), address(0), "no oracle here");
    }
}
