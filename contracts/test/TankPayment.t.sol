// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {ISettler} from "../src/interfaces/ISettler.sol";
import {ITank} from "../src/interfaces/ITank.sol";
import {Errors} from "../src/libraries/Errors.sol";
import {OrderState, Swap, VaultParams} from "../src/libraries/Types.sol";
import {Portfolio} from "../src/portfolio/Portfolio.sol";
import {PersonalVault} from "../src/vault/PersonalVault.sol";
import {Vault} from "../src/vault/Vault.sol";
import {TankBench} from "./utils/TankBench.sol";
import {vm} from "./utils/Vm.sol";

/// @notice SPEC rule 24: what is paid, from which tank, and how much.
contract TankPaymentTest is TankBench {
    /// @dev The settler's own call, with work of any size.
    function pay(address from, ITank.Work memory w) private returns (uint256 paid) {
        ITank.Work[] memory list = new ITank.Work[](1);
        list[0] = w;
        vm.startPrank(from);
        tank.begin();
        paid = tank.pay(list, keeper);
        vm.stopPrank();
    }

    function workOf(uint256 epoch, uint256 gasUsed, uint256 sales, uint256 fee)
        private
        view
        returns (ITank.Work memory)
    {
        return ITank.Work(address(vault), ITank.WorkKind.Settlement, epoch, sales, gasUsed, fee);
    }

    // ------------------------------------------------------------------------------------------ settlement

    function test_settlement_paidByItsOwnMeasure() public {
        requestRedeem(alice, aliceShares / 100);
        close();
        // What the vault's call takes when the keeper makes it themselves, all slots warm.
        uint256 state = vm.snapshotState();
        uint256 id = vault.lastSettledEpochId() + 1;
        vm.prank(keeper);
        vault.settle(id, 0, ANY);
        uint256 alone = vm.lastCallGas().gasTotalUsed;
        assertTrue(vm.revertToState(state), "back");

        vm.recordLogs();
        uint256 paid = settlePaid();
        PaidEvent[] memory list = payments();
        assertEq(list.length, 1, "one payment");
        PaidEvent memory e = list[0];
        assertEq(e.vault, address(vault), "vault");
        assertEq(e.payee, keeper, "payee");
        assertEq(uint256(e.kind), uint256(ITank.WorkKind.Settlement), "kind");
        assertEq(e.id, id, "epoch");
        assertEq(e.sales, 0, "no sale");
        assertGe(e.gasUsed, alone, "the vault's call");
        assertLe(e.gasUsed, alone + 12_000, "and little beside it");
        assertEq(e.price, BASE_FEE + TIP, "price");
        assertEq(e.amount, worthOf(e.gasUsed, 0, e.price, 0, 0), "four fifths of the measure");
        assertEq(paid, e.amount, "received");
        assertEq(balanceOf(address(vault)), FILLED - paid, "from its tank");
        assertEq(e.balance, FILLED - paid, "told");
        assertEq(spentOf(address(vault)), paid, "counted");
        assertEq(address(tank).balance, FILLED - paid, "nothing else moved");
    }

    function test_settlement_withSales_paidByTheTableAtMost() public {
        requestRedeem(alice, aliceShares / 3);
        close();
        (uint256 shortfall,,) = vault.raiseAllowance();
        ISettler.Settlement[] memory list = listOf(address(vault));
        list[0].sales = two(saleWorth(shortfall * 5_100 / 10_000), saleWorth(shortfall * 4_950 / 10_000));
        vm.recordLogs();
        vm.prank(keeper);
        assertTrue(settler.settleAll(list)[0].done, "settled");
        PaidEvent memory e = payments()[0];
        assertEq(e.sales, 2, "two sales");
        assertEq(e.amount, worthOf(e.gasUsed, 2, e.price, 0, 0), "both paid");
        assertGt(e.amount, BASE_GAS * e.price, "more than a settlement without sales can be paid");
    }

    function test_settlement_thatFails_isNotPaid_othersAre() public {
        Vault other = another();
        fill(address(other), FILLED);
        close();
        ISettler.Settlement[] memory list = both(other);
        list[0].maxNav = 1;
        vm.prank(keeper);
        ISettler.Result[] memory results = settler.settleAll(list);
        assertTrue(!results[0].done && results[1].done, "one of two");
        assertEq(balanceOf(address(vault)), FILLED, "not paid");
        assertEq(keeper.balance, FILLED - balanceOf(address(other)), "paid by the one that was settled");
    }

    function test_batch_eachPaysItsOwn() public {
        Vault other = another();
        fill(address(other), FILLED);
        requestRedeem(alice, aliceShares / 3);
        close();
        (uint256 shortfall,,) = vault.raiseAllowance();
        ISettler.Settlement[] memory list = both(other);
        list[0].sales = one(saleWorth(shortfall * 10_050 / 10_000));
        vm.recordLogs();
        vm.prank(keeper);
        settler.settleAll(list);
        PaidEvent[] memory paid = payments();
        assertEq(paid.length, 2, "two payments");
        for (uint256 i; i < 2; ++i) {
            assertEq(paid[i].vault, list[i].vault, "in order");
            assertEq(paid[i].amount, worthOf(paid[i].gasUsed, 1 - i, paid[i].price, 0, 0), "its own measure");
            assertEq(balanceOf(list[i].vault), FILLED - paid[i].amount, "its own tank");
        }
        assertGt(paid[0].gasUsed, paid[1].gasUsed + 100_000, "the sale is the first one's");
        assertEq(keeper.balance, paid[0].amount + paid[1].amount, "in one transfer");
    }

    /// @dev Closing while an epoch waits: two epochs of one vault, which holds no token, are settled in one call.
    function test_batch_twoEpochsOfOneVault_eachOnce() public {
        Vault other = another();
        fill(address(other), FILLED);
        close();
        vm.prank(leader);
        other.startClosing();
        ISettler.Settlement[] memory list = new ISettler.Settlement[](2);
        (list[0], list[1]) = (settlementOf(address(other)), settlementOf(address(other)));
        ++list[1].epochId;
        vm.recordLogs();
        vm.prank(keeper);
        ISettler.Result[] memory results = settler.settleAll(list);
        assertTrue(results[0].done && results[1].done, "both");
        PaidEvent[] memory paid = payments();
        assertEq(paid.length, 2, "two payments");
        assertEq(paid[0].balance, FILLED - paid[0].amount, "after the first");
        assertEq(paid[1].balance, FILLED - paid[0].amount - paid[1].amount, "after the second");
        assertEq(paid[1].id, paid[0].id + 1, "epochs");
    }

    function test_emptyTank_stopsNoSettlement() public {
        vm.prank(leader);
        tank.takeBack(address(vault), FILLED, leader);
        close();
        vm.recordLogs();
        assertEq(settlePaid(), 0, "settled and unpaid");
        assertEq(payments().length, 0, "nothing told");
        assertGt(vault.nextCutoff(), block.timestamp, "settled");
    }

    // ---------------------------------------------------------------------------------------------- orders

    function test_fill_paidOnce() public {
        uint256 id = placeLimit(1e18, 1_900e6);
        vm.recordLogs();
        uint256 paid = fillPaid(id);
        PaidEvent memory e = payments()[0];
        assertTrue(portfolio.order(id).state == OrderState.Filled, "filled");
        assertEq(uint256(e.kind), uint256(ITank.WorkKind.Fill), "kind");
        assertEq(e.id, id, "order");
        assertEq(e.amount, worthOf(e.gasUsed, 1, e.price, 0, 0), "its measure");
        assertEq(keeper.balance, paid, "received");
        assertEq(e.amount, paid, "returned");
        vm.prank(keeper);
        vm.expectRevert(abi.encodeWithSelector(Errors.OrderNotOpen.selector, id, OrderState.Filled));
        settler.fill(address(vault), id, address(adapter), path(address(weth), address(usdc)));
        assertEq(balanceOf(address(vault)), FILLED - paid, "once");
    }

    function test_fill_returnsWhatWasBought() public {
        uint256 id = placeLimit(1e18, 1_900e6);
        uint256 idle = portfolio.idle();
        vm.prank(keeper);
        (uint256 out,) = settler.fill(address(vault), id, address(adapter), path(address(weth), address(usdc)));
        assertEq(portfolio.idle(), idle + out, "bought");
    }

    function test_rebalance_paidWhenEveryTradedTokenEndsInsideItsBand() public {
        uint256 id = aim(8_000, 500);
        // From 90 % to about 84 %: inside.
        vm.recordLogs();
        (bool inside, uint256 paid) = rebalance(id, 60_000e6);
        PaidEvent memory e = payments()[0];
        assertTrue(inside, "inside");
        assertEq(uint256(e.kind), uint256(ITank.WorkKind.Rebalance), "kind");
        assertEq(e.id, id, "order");
        assertEq(e.amount, worthOf(e.gasUsed, 1, e.price, 0, 0), "its measure");
        assertEq(paid, keeper.balance, "received");
    }

    function test_rebalance_thatEndsOutside_isNotPaid() public {
        uint256 id = aim(8_000, 500);
        (bool inside, uint256 paid) = rebalance(id, 30_000e6);
        assertTrue(!inside && paid == 0, "still outside");
        assertEq(balanceOf(address(vault)), FILLED, "unpaid");
        (inside, paid) = rebalance(id, 30_000e6);
        assertTrue(inside && paid != 0, "the last step is paid");
    }

    /// @dev A band is inside when exactly reached, as it is where a rebalance is allowed.
    function testFuzz_rebalance_insideIsWhatTheBandSays(uint256 sold) public {
        uint256 id = aim(8_000, 500);
        sold = bound(sold, 10_000e6, 95_000e6);
        (bool inside,) = rebalance(id, sold);
        uint256 value = portfolio.holding(address(weth)) * 2_000e6 / 1e18;
        uint256 nav = vault.nav();
        uint256 off = value * 10_000 > 8_000 * nav ? value * 10_000 - 8_000 * nav : 8_000 * nav - value * 10_000;
        assertEq(inside, off <= 500 * nav, "as by hand");
    }

    function test_rebalance_allTradedTokensCount() public {
        // WBTC 5 % too little within a band of 2 %, WETH 10 % too much within one of 5 %.
        Swap[] memory swaps = two(saleWorth(60_000e6), swapOf(address(usdc), address(wbtc), 20_000e6));
        vm.prank(leader);
        uint256 id = portfolio.setTargets(targets2(), uint40(block.timestamp + 1 days));
        vm.prank(keeper);
        (bool inside,) = settler.rebalance(address(vault), id, swaps);
        assertFalse(inside, "WETH is inside, WBTC isn't");
        swaps = one(swapOf(address(usdc), address(wbtc), 20_000e6));
        vm.prank(keeper);
        (inside,) = settler.rebalance(address(vault), id, swaps);
        assertTrue(inside, "now it is");
    }

    function test_orders_onlyKeepers_onlyVaultsOfTheFactory() public {
        uint256 id = placeLimit(1e18, 1_900e6);
        bytes memory route = path(address(weth), address(usdc));
        address[3] memory others = [stranger, leader, guardian];
        for (uint256 i; i < 3; ++i) {
            vm.startPrank(others[i]);
            vm.expectRevert(abi.encodeWithSelector(Errors.NotAllowed.selector, others[i]));
            settler.fill(address(vault), id, address(adapter), route);
            vm.expectRevert(abi.encodeWithSelector(Errors.NotAllowed.selector, others[i]));
            settler.rebalance(address(vault), id, new Swap[](0));
            vm.stopPrank();
        }
        vm.startPrank(keeper);
        vm.expectRevert(abi.encodeWithSelector(Errors.UnknownVault.selector, address(this)));
        settler.fill(address(this), id, address(adapter), route);
        vm.expectRevert(abi.encodeWithSelector(Errors.UnknownVault.selector, address(this)));
        settler.rebalance(address(this), id, new Swap[](0));
        vm.stopPrank();
    }

    function test_personalVault_ordersAndTargetsArePaid() public {
        (PersonalVault own, Portfolio its) = personal();
        fill(address(own), FILLED);
        vm.startPrank(leader);
        uint256 id = its.placeLimitOrder(address(weth), address(usdc), 1e18, 1_900e6, uint40(block.timestamp + 1 days));
        uint256 targets = its.setTargets(targetOf(address(weth), 2_500, 300), uint40(block.timestamp + 1 days));
        vm.stopPrank();
        vm.startPrank(keeper);
        (, uint256 paid) = settler.fill(address(own), id, address(adapter), path(address(weth), address(usdc)));
        (bool inside, uint256 more) = settler.rebalance(address(own), targets, one(saleWorth(5_000e6)));
        vm.stopPrank();
        assertTrue(paid != 0 && inside && more != 0, "both");
        assertEq(balanceOf(address(own)), FILLED - paid - more, "from its own tank");
        assertEq(balanceOf(address(vault)), FILLED, "not from another's");
    }

    // ------------------------------------------------------------------------------------------- the amount

    function testFuzz_amount_isTheFormula(
        uint256 gasUsed,
        uint256 sales,
        uint256 tip,
        uint256 fee,
        uint256 cap,
        uint256 premium
    ) public {
        gasUsed = bound(gasUsed, 0, 30_000_000);
        sales = bound(sales, 0, 20);
        tip = bound(tip, 0, 5 gwei);
        fee = bound(fee, 0, 0.01 ether);
        cap = bound(cap, 0, 20 gwei);
        premium = bound(premium, 0, 2_000);
        setTerms(cap, type(uint96).max, premium);
        vm.txGasPrice(BASE_FEE + tip);
        uint256 price = BASE_FEE + (tip < TIP_CAP ? tip : TIP_CAP);
        uint256 quoted = tank.quote(address(vault), gasUsed, sales, price, fee);
        uint256 worth = worthOf(gasUsed, sales, price < cap ? price : cap, fee, premium);
        assertEq(quoted, worth, "quoted");
        assertEq(pay(address(settler), workOf(90, gasUsed, sales, fee)), worth, "paid by the Settler");
        assertEq(pay(address(lateSettler), workOf(91, gasUsed, sales, fee)), worth, "the same by the LateSettler");
        // At most 96 % of what was measured, with the highest premium.
        assertLe(worth, gasUsed * price * 96 / 100 + fee * 120 / 100, "never more than the gas cost");
    }

    function test_price_boundedByTheTransactionsOwn() public {
        vm.txGasPrice(3 gwei); // as on a chain whose transactions may pay less than what a contract sees
        assertEq(pay(address(settler), workOf(90, 100_000, 0, 0)), 80_000 * 3 gwei, "what it pays itself");
    }

    function test_dataFee_isPaidBesideTheGas_premiumIncluded() public {
        setTerms(type(uint64).max, type(uint96).max, 1_000);
        uint256 with = tank.quote(address(vault), 100_000, 0, 1 gwei, 50_000 gwei);
        assertEq(with, (80_000 gwei + 50_000 gwei) * 110 / 100, "both");
    }

    /// @dev A data fee beyond all measure empties the tank at most.
    function test_dataFee_absurd_doesNotOverflow() public {
        assertEq(pay(address(settler), workOf(90, 100_000, 0, ANY)), FILLED, "what is there");
    }

    function test_amount_neverMoreThanIsThere() public {
        vm.prank(leader);
        tank.takeBack(address(vault), FILLED - 1_000, leader);
        assertEq(pay(address(settler), workOf(90, 250_000, 0, 0)), 1_000, "the rest");
        assertEq(pay(address(settler), workOf(91, 250_000, 0, 0)), 0, "then nothing");
        fill(address(vault), FILLED);
        assertEq(pay(address(settler), workOf(90, 250_000, 0, 0)), 0, "and nothing later for the same");
    }

    function test_amount_neverMoreThanTheWeeksAllowance() public {
        uint256 each = 80_000 * (BASE_FEE + TIP);
        setTerms(type(uint64).max, each * 5 / 2, 0);
        vm.warp(block.timestamp / 1 weeks * 1 weeks + 1 weeks);
        for (uint256 i; i < 2; ++i) {
            assertEq(pay(address(settler), workOf(90 + i, 100_000, 0, 0)), each, "in full");
        }
        assertEq(spentOf(address(vault)), 2 * each, "spent");
        assertEq(tank.quote(address(vault), 100_000, 0, BASE_FEE + TIP, 0), each / 2, "quoted");
        assertEq(pay(address(settler), workOf(92, 100_000, 0, 0)), each / 2, "what is left of it");
        assertEq(pay(address(settler), workOf(93, 100_000, 0, 0)), 0, "used up");
        vm.warp(block.timestamp + 1 weeks - 1);
        assertEq(pay(address(settler), workOf(94, 100_000, 0, 0)), 0, "until the last second");
        vm.warp(block.timestamp + 1);
        assertEq(spentOf(address(vault)), 0, "a new week");
        assertEq(pay(address(settler), workOf(95, 100_000, 0, 0)), each, "in full again");
        settle();
        // Lowered below what was spent: nothing, not less than nothing.
        setTerms(type(uint64).max, each / 2, 0);
        assertEq(pay(address(settler), workOf(96, 100_000, 0, 0)), 0, "lowered");
    }

    function test_cap_boundsThePrice_anAllowanceOfZeroPaysNothing() public {
        setTerms(1 gwei, type(uint96).max, 0);
        assertEq(pay(address(settler), workOf(90, 100_000, 0, 0)), 80_000 gwei, "the leader's price");
        setTerms(type(uint64).max, 0, 0);
        assertEq(pay(address(settler), workOf(91, 100_000, 0, 0)), 0, "nothing");
    }

    function test_quote_ofALiveSettlement_isWhatIsPaid() public {
        setTerms(type(uint64).max, type(uint96).max, 700);
        close();
        uint256 state = vm.snapshotState();
        vm.recordLogs();
        settlePaid();
        PaidEvent memory e = payments()[0];
        assertTrue(vm.revertToState(state), "back");
        assertEq(tank.quote(address(vault), e.gasUsed, 0, BASE_FEE + TIP, 0), e.amount, "to the wei");
    }

    // ------------------------------------------------------------------------------------------------ helpers

    function another() private returns (Vault other) {
        (Vault first, Portfolio its) = (vault, portfolio);
        VaultParams memory params = defaults();
        params.firstCutoff = uint40(vault.nextCutoff());
        other = deploy(params);
        (vault, portfolio) = (first, its);
    }

    function both(Vault other) private view returns (ISettler.Settlement[] memory list) {
        list = new ISettler.Settlement[](2);
        (list[0], list[1]) = (settlementOf(address(vault)), settlementOf(address(other)));
    }

    function rebalance(uint256 id, uint256 sold) private returns (bool inside, uint256 paid) {
        Swap[] memory swaps = one(saleWorth(sold));
        vm.prank(keeper);
        return settler.rebalance(address(vault), id, swaps);
    }
}
