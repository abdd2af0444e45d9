// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {ISettler} from "../src/interfaces/ISettler.sol";
import {Swap, VaultParams} from "../src/libraries/Types.sol";
import {Settler} from "../src/periphery/Settler.sol";
import {Tank} from "../src/periphery/Tank.sol";
import {Vault} from "../src/vault/Vault.sol";
import {GasPriceOracleStandIn} from "./utils/GasPriceOracleStandIn.sol";
import {TankBench} from "./utils/TankBench.sol";
import {vm} from "./utils/Vm.sol";

/// @notice What the Settler and its payments cost in a batch of ten vaults, with cold storage.
/// @dev Forge's isolated transactions have no gas price, so nothing would be paid in one. Instead everything happens in setUp,
///      which is a transaction of its own, and each test makes one call: figures are the call's gas, without the 21,000 of a
///      transaction and without refunds.
contract SettlerGasTest is TankBench {
    uint256 private constant VAULTS = 10;
    /// @dev Issue 11: more a vault, payment included, data-fee calls apart.
    uint256 private constant MORE_A_VAULT = 25_000;

    /// @dev The first ten have filled tanks, the others empty ones.
    address[] private vaults;
    ISettler private onRollup;
    uint256 private paidBefore;

    function setUp() public override {
        super.setUp();
        onRollup = rollup();
        uint256 cutoff = vault.nextCutoff();
        for (uint256 i; i < 2 * VAULTS; ++i) {
            VaultParams memory params = defaults();
            params.firstCutoff = uint40(cutoff);
            vaults.push(address(deploy(params)));
            vm.prank(leader);
            portfolio.trade(swapOf(address(usdc), address(weth), 40e6));
            if (i < VAULTS) fill(vaults[i], 1 ether);
        }
        // One week of history: nobody's and nothing's first time any more, in the tanks neither.
        for (uint256 week; week < 2; ++week) {
            for (uint256 i; i < 2 * VAULTS; ++i) {
                vault = Vault(vaults[i]);
                requestDeposit(alice, 1_000e6);
            }
            close();
            if (week == 1) break;
            vm.startPrank(keeper);
            settler.settleAll(batch(0, 1));
            settler.settleAll(batch(VAULTS, 1));
            vm.stopPrank();
            paidBefore = keeper.balance;
        }
    }

    /// @dev Ten vaults' epoch, made without looking at them.
    function batch(uint256 from, uint256 epochId) private view returns (ISettler.Settlement[] memory list) {
        list = new ISettler.Settlement[](VAULTS);
        for (uint256 i; i < VAULTS; ++i) {
            list[i] = ISettler.Settlement(vaults[from + i], epochId, 0, ANY, GAS, new Swap[](0));
        }
    }

    /// @dev A tank with the same table and an oracle for the data fee.
    function rollup() private returns (ISettler s) {
        Tank mainnet = tank;
        tank = newTank(address(new GasPriceOracleStandIn()));
        s = ISettler(tank.settler());
        vm.prank(governance);
        registry.setKeeper(address(s), true);
        tank = mainnet;
    }

    /// @dev In a try that is undone: what it touched is cold again.
    function gasOf(string memory name, address to, bytes memory call_) private returns (uint256 used) {
        uint256 state = vm.snapshotState();
        vm.prank(keeper);
        (bool ok,) = to.call(call_);
        used = vm.lastCallGas().gasTotalUsed;
        assertTrue(ok, name);
        assertEq(keeper.balance > paidBefore, keccak256(bytes(name)) == keccak256("batchOfTenPaid"), "paid or not");
        assertTrue(vm.revertToState(state), "back");
        if (bytes(name).length > 5) used /= VAULTS;
        vm.snapshotValue("settler", name, used);
    }

    function gasOfTen(string memory name, ISettler s, uint256 from) private returns (uint256) {
        return gasOf(name, address(s), abi.encodeCall(s.settleAll, (batch(from, 2))));
    }

    function test_gas_settlerWithPayment_atMost25000MoreAVault() public {
        uint256 alone = gasOf("alone", vaults[VAULTS], abi.encodeCall(Vault(address(0)).settle, (2, 0, ANY)));
        uint256 unpaid = gasOfTen("batchOfTenUnpaid", settler, VAULTS);
        uint256 paid = gasOfTen("batchOfTenPaid", settler, 0);
        uint256 withFee = gasOfTen("batchOfTenDataFee", onRollup, VAULTS);
        assertLe(paid, alone + MORE_A_VAULT, "more than settling alone");
        assertLe(paid, unpaid + MORE_A_VAULT, "more than without payment");
        assertLe(withFee, unpaid + 10_000, "the data fee's calculation");
    }
}
