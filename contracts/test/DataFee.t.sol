// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {ISettler} from "../src/interfaces/ISettler.sol";
import {Errors} from "../src/libraries/Errors.sol";
import {Swap} from "../src/libraries/Types.sol";
import {LateSettler} from "../src/periphery/LateSettler.sol";
import {Settler} from "../src/periphery/Settler.sol";
import {Tank} from "../src/periphery/Tank.sol";
import {BrokenOracle, GasPriceOracleStandIn} from "./utils/GasPriceOracleStandIn.sol";
import {TankBench} from "./utils/TankBench.sol";
import {vm} from "./utils/Vm.sol";

/// @notice SPEC rule 24 on an OP-stack rollup: the data fee of a vault's own entry, by the predeploy's published interface.
contract DataFeeTest is TankBench {
    address private constant PREDEPLOY = 0x420000000000000000000000000000000000000F;

    GasPriceOracleStandIn private oracle;

    function setUp() public override {
        super.setUp();
        GasPriceOracleStandIn made = new GasPriceOracleStandIn();
        vm.etch(PREDEPLOY, address(made).code);
        oracle = GasPriceOracleStandIn(PREDEPLOY);
        for (uint256 i; i < 4; ++i) {
            vm.store(PREDEPLOY, bytes32(i), vm.load(address(made), bytes32(i)));
        }
        use(newTank(PREDEPLOY));
        requestRedeem(alice, aliceShares / 3);
    }

    function use(Tank tank_) private {
        tank = tank_;
        settler = Settler(tank.settler());
        lateSettler = LateSettler(tank.lateSettler());
        vm.prank(governance);
        registry.setKeeper(address(settler), true);
        fill(address(vault), FILLED);
    }

    function saleList() private view returns (ISettler.Settlement[] memory list) {
        (uint256 shortfall,,) = vault.raiseAllowance();
        list = listOf(address(vault));
        list[0].sales = one(saleWorth(shortfall * 10_050 / 10_000));
    }

    function paidFor(ISettler.Settlement[] memory list) private returns (PaidEvent memory) {
        vm.recordLogs();
        vm.prank(keeper);
        assertTrue(settler.settleAll(list)[0].done, "settled");
        return payments()[0];
    }

    function test_settlement_paysItsEntrysFee() public {
        close();
        ISettler.Settlement[] memory list = saleList();
        uint256 fee = feeOf(abi.encode(list[0]));
        assertGt(fee, 0, "there is one");
        assertEq(settler.dataFee(list[0]), fee, "shown");
        assertEq(lateSettler.dataFee(list[0]), fee, "by both");
        PaidEvent memory e = paidFor(list);
        assertEq(e.dataFee, fee, "told");
        assertEq(e.amount, worthOf(e.gasUsed, 1, e.price, fee, 0), "paid beside the gas");
    }

    function test_lateSettlement_paysTheSameFee() public {
        close();
        pass(1 days);
        level(2_000);
        ISettler.Settlement[] memory list = saleList();
        vm.recordLogs();
        vm.prank(stranger);
        lateSettler.settleAll(list);
        assertEq(payments()[0].dataFee, feeOf(abi.encode(list[0])), "told");
    }

    function test_orders_payTheirEntrysFee() public {
        uint256 id = placeLimit(1e18, 1_900e6);
        vm.recordLogs();
        fillPaid(id);
        bytes memory route = path(address(weth), address(usdc));
        uint256 fee = feeOf(abi.encode(address(vault), id, address(adapter), route));
        assertEq(payments()[0].dataFee, fee, "fill");
        id = aim(8_000, 500);
        Swap[] memory swaps = one(saleWorth(60_000e6));
        vm.recordLogs();
        vm.prank(keeper);
        settler.rebalance(address(vault), id, swaps);
        assertEq(payments()[0].dataFee, feeOf(abi.encode(address(vault), id, swaps)), "rebalance");
    }

    /// @dev The transaction carries ten thousand bytes that no entry has: behind the arguments, and between them.
    function test_attack_paddedCalldata_isNotPaid() public {
        close();
        ISettler.Settlement[] memory list = saleList();
        uint256 fee = feeOf(abi.encode(list[0]));
        bytes memory honest = abi.encodeCall(settler.settleAll, (list));
        bytes memory behind = bytes.concat(honest, noise(10_000));
        // The same arguments with the list moved behind a gap: its offset says so.
        bytes memory between =
            bytes.concat(settler.settleAll.selector, bytes32(uint256(0x20 + 9_984)), noise(9_984), slice(honest, 0x24));
        bytes[2] memory padded = [behind, between];
        for (uint256 i; i < 2; ++i) {
            uint256 state = vm.snapshotState();
            vm.recordLogs();
            vm.prank(keeper);
            (bool ok,) = address(settler).call(padded[i]);
            assertTrue(ok, "settled");
            assertEq(payments()[0].dataFee, fee, "the entry's own");
            assertTrue(vm.revertToState(state), "back");
        }
    }

    /// @dev An adapter that ignores what follows its route would let a keeper write what they like into the entry itself.
    function test_attack_longEntry_isPaidToATable() public {
        close();
        ISettler.Settlement[] memory list = saleList();
        list[0].sales[0].data = noise(20_000);
        assertEq(settler.dataFee(list[0]), oracle.getL1FeeUpperBound(96 + 80), "of one sale");
        list[0].sales = new Swap[](200);
        for (uint256 i; i < 200; ++i) {
            list[0].sales[i] = saleWorth(i + 1);
        }
        assertEq(settler.dataFee(list[0]), oracle.getL1FeeUpperBound(96 + 8 * 80), "of eight sales");
    }

    /// @dev What the oracle's calculation takes is in no measure.
    function test_theOraclesGas_isNotMeasured() public {
        Tank with = newTank(PREDEPLOY);
        use(with);
        Tank without = newTank(address(0));
        use(without);
        close();
        ISettler.Settlement[] memory list = saleList();
        assertEq(settler.dataFee(list[0]), 0, "no oracle, no fee");
        assertNear(measured(with, list), measured(without, list), 1_000, "the same measure");
    }

    /// @dev In a try that is undone.
    function measured(Tank tank_, ISettler.Settlement[] memory list) private returns (uint256 gasUsed) {
        (tank, settler) = (tank_, Settler(tank_.settler()));
        uint256 state = vm.snapshotState();
        gasUsed = paidFor(list).gasUsed;
        assertTrue(vm.revertToState(state), "back");
    }

    function test_attack_brokenOracle_stopsNothing() public {
        BrokenOracle broken = new BrokenOracle();
        use(newTank(address(broken)));
        close();
        ISettler.Settlement[] memory list = saleList();
        for (uint256 i; i < 4; ++i) {
            uint256 state = vm.snapshotState();
            broken.set(BrokenOracle.Mode(i));
            PaidEvent memory e = paidFor(list);
            // An answer that is too long is read as far as a fee goes.
            assertEq(e.dataFee, i == 3 ? ANY : 0, "no fee");
            assertLe(e.amount, FILLED, "paid what is there at most");
            assertTrue(vm.revertToState(state), "back");
        }
        // A fee beyond measure is bounded by the allowance.
        broken.set(BrokenOracle.Mode.Absurd);
        vm.prank(governance);
        registry.setKeeper(address(settler), true);
        assertEq(settler.dataFee(list[0]), ANY, "absurd");
        uint256 before = keeper.balance;
        paidFor(list);
        assertEq(keeper.balance, before + FILLED, "the tank, and no more");
    }

    function test_anOracleWithoutCode_isRefusedAtDeployment() public {
        vm.expectRevert(abi.encodeWithSelector(Errors.ZeroAddress.selector));
        newTank(address(0xf00d));
    }

    /// @dev What the oracle would ask for the entry compressed, against what is paid.
    function test_theEstimate_isNearTheExactFee() public {
        close();
        ISettler.Settlement[] memory list = saleList();
        list[0].minNav = 987_654_321_012;
        list[0].maxNav = 1_012_345_678_987;
        for (uint256 sales; sales < 9; ++sales) {
            list[0].sales = new Swap[](sales);
            for (uint256 i; i < sales; ++i) {
                list[0].sales[i] = saleWorth(12_345_678_901 * (i + 1));
                list[0].sales[i].minAmountOut = 12_222_333_444 * (i + 1);
                list[0].sales[i].data = path(address(weth), address(wbtc), address(usdc));
            }
            uint256 exact = oracle.getL1Fee(abi.encode(list[0]));
            // FastLZ finds what repeats: addresses, in the second sale and later.
            assertGe(settler.dataFee(list[0]), exact * 75 / 100, "at most a quarter less");
            assertLe(settler.dataFee(list[0]), exact * 150 / 100, "at most half more");
        }
    }

    function testFuzz_bytesThatArentZero(bytes32 word, bytes32 mask) public view {
        ISettler.Settlement memory s = settlementOf(address(vault));
        s.maxNav = uint256(word & mask);
        assertEq(settler.dataFee(s), feeOf(abi.encode(s), 0), "counted one by one");
    }

    // ------------------------------------------------------------------------------------------------ helpers

    /// @dev SettlerBase's sentence on data fees, in plain.
    function feeOf(bytes memory entry) private view returns (uint256) {
        return feeOf(entry, 1);
    }

    function feeOf(bytes memory entry, uint256 sales) private view returns (uint256) {
        uint256 size;
        for (uint256 i; i < entry.length; ++i) {
            if (entry[i] != 0) ++size;
        }
        uint256 table = 96 + 80 * sales;
        return oracle.getL1FeeUpperBound(size < table ? size : table);
    }

    /// @dev Bytes that don't compress.
    function noise(uint256 length) private pure returns (bytes memory out) {
        out = new bytes(length);
        for (uint256 i; i + 32 <= length; i += 32) {
            bytes32 word = keccak256(abi.encode(i));
            assembly {
                mstore(add(add(out, 0x20), i), word)
            }
        }
    }

    function slice(bytes memory data, uint256 from) private pure returns (bytes memory out) {
        out = new bytes(data.length - from);
        for (uint256 i; i < out.length; ++i) {
            out[i] = data[from + i];
        }
    }
}
