// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {IVaultFactory} from "../../src/interfaces/IVaultFactory.sol";
import {PersonalVault} from "../../src/vault/PersonalVault.sol";
import {Portfolio} from "../../src/portfolio/Portfolio.sol";
import {ISettler} from "../../src/interfaces/ISettler.sol";
import {ITank} from "../../src/interfaces/ITank.sol";
import {Swap, Target} from "../../src/libraries/Types.sol";
import {Errors} from "../../src/libraries/Errors.sol";
import {LateSettler} from "../../src/periphery/LateSettler.sol";
import {Settler} from "../../src/periphery/Settler.sol";
import {Tank} from "../../src/periphery/Tank.sol";
import {TradingVault} from "./TradingVault.sol";
import {Vm, vm} from "./Vm.sol";

/// @title TradingVault's vault with a tank of one ether, its two settlers, and blocks with a base fee.
abstract contract TankBench is TradingVault {
    uint256 internal constant ANY = type(uint256).max;
    /// @dev What a settlement may use.
    uint256 internal constant GAS = 900_000;
    uint256 internal constant BASE_GAS = 250_000;
    uint256 internal constant SALE_GAS = 160_000;
    uint256 internal constant BASE_FEE = 10 gwei;
    uint256 internal constant TIP = 1 gwei;
    uint256 internal constant TIP_CAP = 2 gwei;
    uint256 internal constant FILLED = 1 ether;

    Tank internal tank;
    Settler internal settler;
    LateSettler internal lateSettler;
    address internal donor;

    function setUp() public virtual override {
        super.setUp();
        donor = makeAddr("donor");
        vm.deal(donor, 1_000 ether);
        tank = newTank(address(0));
        settler = Settler(tank.settler());
        lateSettler = LateSettler(tank.lateSettler());
        vm.prank(governance);
        registry.setKeeper(address(settler), true);
        vm.fee(BASE_FEE);
        vm.txGasPrice(BASE_FEE + TIP);
        fill(address(vault), FILLED);
    }

    function newTank(address dataFeeOracle) internal returns (Tank) {
        return new Tank(address(factory), ITank.Costs(BASE_GAS, SALE_GAS, TIP_CAP, dataFeeOracle));
    }

    /// @notice The donor's gift.
    function fill(address vault_, uint256 amount) internal {
        vm.prank(donor);
        tank.fund{value: amount}(vault_);
    }

    function setTerms(uint256 priceCap, uint256 weekly, uint256 premiumBps) internal {
        vm.prank(leader);
        tank.setTerms(address(vault), uint64(priceCap), uint96(weekly), uint16(premiumBps));
    }

    function balanceOf(address vault_) internal view returns (uint256) {
        return tank.state(vault_).balance;
    }

    function spentOf(address vault_) internal view returns (uint256) {
        return tank.state(vault_).spent;
    }

    // ---------------------------------------------------------------------------------- settlements

    /// @notice The open epoch's cut-off passes; feeds and pools agree.
    function close() internal {
        warpToCutoff();
        pass(1);
        level(2_000);
    }

    function settlementOf(address vault_) internal view returns (ISettler.Settlement memory) {
        uint256 id = IEpochs(vault_).lastSettledEpochId() + 1;
        return ISettler.Settlement(vault_, id, 0, ANY, GAS, new Swap[](0));
    }

    function listOf(address vault_) internal view returns (ISettler.Settlement[] memory list) {
        return listOf(settlementOf(vault_));
    }

    function listOf(ISettler.Settlement memory s) internal pure returns (ISettler.Settlement[] memory list) {
        list = new ISettler.Settlement[](1);
        list[0] = s;
    }

    /// @notice The keeper settles the vault through the Settler; what its tank paid.
    function settlePaid() internal returns (uint256 paid) {
        uint256 before = keeper.balance;
        ISettler.Settlement[] memory list = listOf(address(vault));
        vm.prank(keeper);
        require(settler.settleAll(list)[0].done, NotTrue("settled"));
        return keeper.balance - before;
    }

    /// @notice Anybody settles the late vault through the LateSettler; what its tank paid.
    function settleLatePaid(address caller) internal returns (uint256 paid) {
        uint256 before = caller.balance;
        ISettler.Settlement[] memory list = listOf(address(vault));
        vm.prank(caller);
        require(lateSettler.settleAll(list)[0].done, NotTrue("settled late"));
        return caller.balance - before;
    }

    // ------------------------------------------------------------------------------------ scarce gas

    /// @notice Each settlement is given hardly more than it uses, so that nothing of one's is left for what follows.
    function tighten(ISettler.Settlement[] memory list) internal {
        uint256 state = vm.snapshotState();
        vm.recordLogs();
        vm.prank(keeper);
        settler.settleAll(list);
        PaidEvent[] memory paid = payments();
        assertTrue(vm.revertToState(state), "back");
        assertEq(paid.length, list.length, "all are paid");
        for (uint256 i; i < list.length; ++i) {
            list[i].gas = paid[i].gasUsed * 11 / 10;
        }
    }

    /// @dev Finds the least gas that is enough, and tries what lies around it.
    function edge(ISettler.Settlement[] memory list, uint256 done) internal {
        (uint256 low, uint256 high) = (100_000, 10_000_000);
        while (high - low > 1) {
            uint256 mid = (low + high) / 2;
            if (tryWith(list, mid, done)) high = mid;
            else low = mid;
        }
        for (uint256 i; i < 40; ++i) {
            assertTrue(tryWith(list, high + i * 37, done), "enough");
            assertFalse(tryWith(list, low - i * 37, done), "too little");
        }
    }

    /// @dev In a try that is undone; too little gas has one named reason.
    function tryWith(ISettler.Settlement[] memory list, uint256 gas_, uint256 done) internal returns (bool ok) {
        uint256 state = vm.snapshotState();
        uint256[] memory before = new uint256[](done);
        for (uint256 i; i < done; ++i) {
            before[i] = balanceOf(list[i].vault);
        }
        bytes memory answer;
        vm.prank(keeper);
        (ok, answer) = address(settler).call{gas: gas_}(abi.encodeCall(settler.settleAll, (list)));
        if (ok) {
            ISettler.Result[] memory results = abi.decode(answer, (ISettler.Result[]));
            uint256 settled;
            for (uint256 i; i < results.length; ++i) {
                if (results[i].done) ++settled;
            }
            assertEq(settled, done, "as many as ever");
            for (uint256 i; i < done; ++i) {
                assertLt(balanceOf(list[i].vault), before[i], "paid");
            }
        } else {
            assertEq(answer, abi.encodeWithSelector(Errors.InsufficientGas.selector), "the named reason");
        }
        assertTrue(vm.revertToState(state), "back");
    }

    // --------------------------------------------------------------------------------------- orders

    function placeLimit(uint256 amountIn, uint256 least) internal returns (uint256 orderId) {
        vm.prank(leader);
        orderId = portfolio.placeLimitOrder(
            address(weth), address(usdc), uint128(amountIn), uint128(least), uint40(block.timestamp + 30 days)
        );
    }

    /// @notice The keeper fills the order through the Settler; what the tank paid.
    function fillPaid(uint256 orderId) internal returns (uint256 paid) {
        vm.prank(keeper);
        (, paid) = settler.fill(address(vault), orderId, address(adapter), path(address(weth), address(usdc)));
    }

    function aim(uint256 weightBps, uint256 bandBps) internal returns (uint256 orderId) {
        vm.prank(leader);
        return portfolio.setTargets(targetOf(address(weth), weightBps, bandBps), uint40(block.timestamp + 365 days));
    }

    /// @notice WETH 80 % within 5 %, WBTC 5 % within 2 %, in the order of their addresses.
    function targets2() internal view returns (Target[] memory list) {
        list = new Target[](2);
        uint256 first = address(weth) < address(wbtc) ? 0 : 1;
        list[first] = Target(address(weth), 8_000, 500);
        list[1 - first] = Target(address(wbtc), 500, 200);
    }

    /// @notice A personal vault of the leader with 100,000 USDC, a third of them in WETH.
    function personal() internal returns (PersonalVault v, Portfolio p) {
        vm.startPrank(leader);
        (address v_, address p_) =
            IVaultFactory(address(factory)).createPersonalVault("Mine", "MINE", address(usdc), "");
        (v, p) = (PersonalVault(v_), Portfolio(p_));
        usdc.mint(leader, 100_000e6);
        usdc.approve(v_, 100_000e6);
        v.deposit(100_000e6, leader);
        p.trade(swapOf(address(usdc), address(weth), 33_000e6));
        vm.stopPrank();
        level(2_000);
    }

    // --------------------------------------------------------------------------------------- events

    struct PaidEvent {
        address vault;
        address payee;
        ITank.WorkKind kind;
        uint256 id;
        uint256 sales;
        uint256 gasUsed;
        uint256 price;
        uint256 dataFee;
        uint256 amount;
        uint256 balance;
    }

    /// @notice The payments among the recorded logs.
    function payments() internal returns (PaidEvent[] memory list) {
        Vm.Log[] memory logs = vm.getRecordedLogs();
        list = new PaidEvent[](logs.length);
        uint256 n;
        for (uint256 i; i < logs.length; ++i) {
            if (logs[i].emitter != address(tank) || logs[i].topics[0] != ITank.Paid.selector) continue;
            PaidEvent memory e = list[n++];
            e.vault = address(uint160(uint256(logs[i].topics[1])));
            e.payee = address(uint160(uint256(logs[i].topics[2])));
            e.kind = ITank.WorkKind(uint256(logs[i].topics[3]));
            (e.id, e.sales, e.gasUsed, e.price, e.dataFee, e.amount, e.balance) =
                abi.decode(logs[i].data, (uint256, uint256, uint256, uint256, uint256, uint256, uint256));
        }
        assembly ("memory-safe") {
            mstore(list, n)
        }
    }

    /// @notice SPEC rule 24 in plain: what work of this size is worth, before balance and allowance.
    function worthOf(uint256 gasUsed, uint256 sales, uint256 price, uint256 dataFee, uint256 premiumBps)
        internal
        pure
        returns (uint256)
    {
        uint256 measured = gasUsed * 4 / 5;
        uint256 table = BASE_GAS + SALE_GAS * (sales > 8 ? 8 : sales);
        return ((measured < table ? measured : table) * price + dataFee) * (10_000 + premiumBps) / 10_000;
    }
}

interface IEpochs {
    function lastSettledEpochId() external view returns (uint256);
}
