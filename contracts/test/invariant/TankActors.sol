// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {ISettler} from "../../src/interfaces/ISettler.sol";
import {ITank} from "../../src/interfaces/ITank.sol";
import {Swap, VaultParams} from "../../src/libraries/Types.sol";
import {Portfolio} from "../../src/portfolio/Portfolio.sol";
import {PersonalVault} from "../../src/vault/PersonalVault.sol";
import {Vault} from "../../src/vault/Vault.sol";
import {HostilePayee} from "../utils/TankAttackers.sol";
import {TankBench} from "../utils/TankBench.sol";
import {Vm, vm} from "../utils/Vm.sol";
import {TankModel} from "./TankModel.sol";

/// @title People around the tanks of two shared vaults and a personal one: donors, the leader, a keeper who is a contract
///        and sometimes refuses its pay, late strangers, thieves; and blocks whose fees change.
/// @notice An act that goes through where it must not, or fails where it must not, is noted in `faults`.
contract TankActors is TankBench {
    TankModel public model;
    address[3] public vaults;
    Portfolio[3] private portfolios;
    HostilePayee private worker;
    uint256 private baseFee = BASE_FEE;
    string[] public faults;
    mapping(bytes32 => uint256) public done;
    /// @notice What each vault's tank held at the beginning of the wait that goes on.
    uint256[3] private floor;

    function start() external {
        vm.recordLogs();
        setUp();
        Vm.Log[] memory logs = vm.getRecordedLogs();
        model = new TankModel(address(tank));
        worker = new HostilePayee();
        vm.prank(governance);
        registry.setKeeper(address(worker), true);
        (vaults[0], portfolios[0]) = (address(vault), portfolio);
        VaultParams memory params = defaults();
        params.firstCutoff = uint40(vault.nextCutoff() + 2 days);
        params.period = 3 days;
        vaults[1] = address(deploy(params));
        portfolios[1] = portfolio;
        (PersonalVault own, Portfolio its) = personal();
        (vaults[2], portfolios[2]) = (address(own), its);
        model.replay(logs, 0);
    }

    /// @notice What the keeper and the stranger were sent, wei.
    uint256 private received;

    modifier act() {
        vm.recordLogs();
        uint256 before = address(worker).balance + stranger.balance;
        _;
        received += address(worker).balance + stranger.balance - before;
        model.replay(vm.getRecordedLogs(), baseFee + TIP_CAP);
        _afterwards();
    }

    // ------------------------------------------------------------------------------------ donors, leader

    function fund(uint256 which, uint256 amount) external act {
        address v = vaults[which % 3];
        amount = bound(amount, 1, 0.05 ether);
        vm.deal(donor, amount);
        _try(donor, address(tank), amount, abi.encodeCall(tank.fund, (v)), true, "fund");
    }

    function takeBack(uint256 which, uint256 amount) external act {
        address v = vaults[which % 3];
        uint256 held = tank.state(v).balance;
        amount = bound(amount, 1, held + 2);
        bool may = amount <= held && !_waits(which % 3);
        _try(leader, address(tank), 0, abi.encodeCall(tank.takeBack, (v, amount, leader)), may, "takeBack");
    }

    function setTerms(uint256 which, uint256 cap, uint256 weekly, uint256 premium) external act {
        address v = vaults[which % 3];
        ITank.State memory old = tank.state(v);
        cap = bound(cap, 0, 40 gwei);
        weekly = bound(weekly, 0, 0.02 ether);
        premium = bound(premium, 0, 2_100);
        // Half of the time nothing becomes lower.
        if (weekly % 2 == 0) {
            cap = cap > old.priceCap ? cap : old.priceCap;
            weekly = weekly > old.weeklyAllowance ? weekly : old.weeklyAllowance;
            premium = premium > old.premiumBps ? premium : old.premiumBps;
        }
        bool lower = cap < old.priceCap || weekly < old.weeklyAllowance || premium < old.premiumBps;
        bool may = premium <= 2_000 && !(lower && _waits(which % 3));
        bytes memory call_ = abi.encodeCall(tank.setTerms, (v, uint64(cap), uint96(weekly), uint16(premium)));
        _try(leader, address(tank), 0, call_, may, "setTerms");
    }

    function steal(uint256 which, uint256 dice) external act {
        address v = vaults[which % 3];
        address thief = dice % 2 == 0 ? stranger : keeper;
        bytes[4] memory calls = [
            abi.encodeCall(tank.takeBack, (v, 1, thief)),
            abi.encodeCall(tank.setTerms, (v, type(uint64).max, type(uint96).max, 2_000)),
            abi.encodeCall(tank.begin, ()),
            abi.encodeCall(tank.pay, (new ITank.Work[](1), thief))
        ];
        _try(thief, address(tank), 0, calls[dice % 4], false, "steal");
    }

    function etherFromNowhere(uint256 amount) external act {
        vm.deal(address(tank), address(tank).balance + bound(amount, 1, 1 ether));
    }

    // --------------------------------------------------------------------------------- keepers, strangers

    /// @notice The keeper settles what waits, with or without taking their pay; the shortfall is sold in the same call.
    function settle(uint256 dice) external act {
        ISettler.Settlement[] memory list = _due(0);
        if (list.length == 0) return;
        worker.set(dice % 5 == 0 ? HostilePayee.Mode.Refuse : HostilePayee.Mode.Accept, address(0), "");
        bytes memory call_ = abi.encodeCall(settler.settleAll, (list));
        bytes memory run = abi.encodeCall(worker.run, (address(settler), call_));
        _try(stranger, address(worker), 0, run, true, dice % 5 == 0 ? bytes32("settleUnpaid") : bytes32("settle"));
    }

    /// @notice A stranger settles what is a day late, and finds nothing they may do earlier.
    function settleLate(uint256 dice) external act {
        ISettler.Settlement[] memory list = _due(dice % 4 == 0 ? 0 : 1 days);
        if (list.length == 0) return;
        bool may;
        for (uint256 i; i < list.length; ++i) {
            if (block.timestamp >= Vault(list[i].vault).epoch(list[i].epochId).cutoff + 1 days) may = true;
        }
        _try(
            stranger,
            address(lateSettler),
            0,
            abi.encodeCall(settler.settleAll, (list)),
            may,
            may ? bytes32("late") : bytes32("early")
        );
    }

    function fillOrder(uint256 which, uint256 amount) external act {
        which = which % 3;
        Portfolio p = portfolios[which];
        uint256 held = p.holding(address(weth));
        if (held == 0 || _waits(which)) return;
        amount = bound(amount, 1 + held / 1_000, 1 + held / 100);
        vm.prank(leader);
        uint256 id = p.placeLimitOrder(
            address(weth),
            address(usdc),
            uint128(amount),
            uint128(1 + amount * 1_900e6 / 1e18),
            uint40(block.timestamp + 1)
        );
        worker.set(HostilePayee.Mode.Accept, address(0), "");
        bytes memory call_ =
            abi.encodeCall(settler.fill, (vaults[which], id, address(adapter), path(address(weth), address(usdc))));
        bytes memory run = abi.encodeCall(worker.run, (address(settler), call_));
        _try(stranger, address(worker), 0, run, true, "fill");
    }

    function rebalance(uint256 which, uint256 steps) external act {
        which = which % 3 == 1 ? 0 : which % 3;
        if (_waits(which)) return;
        uint256 id = _aimLower(which);
        if (id == 0) return;
        // In one step or in three.
        bool whole = steps % 2 == 0;
        uint256 worth = Vault(vaults[which]).nav() * (whole ? 300 : 50) / 10_000;
        bytes memory call_ = abi.encodeCall(settler.rebalance, (vaults[which], id, one(saleWorth(worth))));
        worker.set(HostilePayee.Mode.Accept, address(0), "");
        bytes memory run = abi.encodeCall(worker.run, (address(settler), call_));
        _try(stranger, address(worker), 0, run, true, whole ? bytes32("rebalance") : bytes32("slice"));
        level(2_000);
    }

    /// @dev Sets a target four percent of NAV below what the vault holds of WETH, with a band of two.
    /// @return id The order; 0 where the vault holds too little.
    function _aimLower(uint256 which) private returns (uint256 id) {
        uint256 nav = Vault(vaults[which]).nav();
        uint256 value = portfolios[which].holding(address(weth)) * 2_000e6 / 1e18;
        if (value * 100 < nav) return 0;
        uint256 weight = value * 10_000 / nav;
        if (weight < 400) return 0;
        vm.prank(leader);
        return portfolios[which].setTargets(targetOf(address(weth), weight - 390, 200), uint40(block.timestamp + 1));
    }

    /// @notice Requests, so that settlements have something to do and may lack cash.
    function ask(uint256 shares) external act {
        if (vault.nextCutoff() == 0) return;
        shares = bound(shares, 1e18, 5_000e18);
        if (vault.balanceOf(alice) < shares) return;
        vm.prank(alice);
        Vault(vaults[0]).requestRedeem(shares, alice, alice);
    }

    function timePasses(uint256 time) external act {
        pass(bound(time, 1 hours, 3 days));
        level(2_000);
        ++done["time"];
    }

    function feesChange(uint256 fee_, uint256 tip) external act {
        baseFee = bound(fee_, 1, 50 gwei);
        vm.fee(baseFee);
        vm.txGasPrice(baseFee + bound(tip, 0, 10 gwei));
    }

    // ------------------------------------------------------------------------------------------- what holds

    function faultCount() external view returns (uint256) {
        return faults.length;
    }

    /// @notice SPEC rule 24: the tanks are what their events say, solvent, and bound while an epoch waits.
    function check() external view {
        assertEq(uint256(tank.history()), uint256(model.fold()), "the history is the fold of the events");
        assertLe(model.total(), address(tank).balance, "all tanks are covered");
        for (uint256 i; i < 3; ++i) {
            ITank.State memory s = tank.state(vaults[i]);
            TankModel.Book memory b = model.bookOf(vaults[i]);
            assertEq(s.balance, b.balance, "balance");
            assertEq(s.priceCap, b.priceCap, "cap");
            assertEq(s.weeklyAllowance, b.weekly, "allowance");
            assertEq(s.premiumBps, b.premiumBps, "premium");
            assertEq(s.spent, model.spent(vaults[i], block.timestamp / 7 days), "spent this week");
            assertEq(s.waiting, _waits(i), "waiting");
        }
        assertEq(model.paidTotal(), received, "paid to whom the events name");
        if (faults.length != 0) revert NotTrue(faults[0]);
    }

    /// @dev By hand, not by the tank's own view.
    function _waits(uint256 i) private view returns (bool) {
        if (i == 2) return false;
        Vault v = Vault(vaults[i]);
        return block.timestamp >= v.epoch(v.lastSettledEpochId() + 1).cutoff;
    }

    /// @dev Vaults that wait for so long.
    function _due(uint256 late) private view returns (ISettler.Settlement[] memory list) {
        list = new ISettler.Settlement[](2);
        uint256 n;
        for (uint256 i; i < 2; ++i) {
            Vault v = Vault(vaults[i]);
            uint256 id = v.lastSettledEpochId() + 1;
            if (block.timestamp <= v.epoch(id).cutoff + late) continue;
            list[n] = ISettler.Settlement(vaults[i], id, 0, ANY, GAS, new Swap[](0));
            (uint256 needed, uint256 available) = v.cashNeeded();
            if (needed > available) list[n].sales = one(saleWorth((needed - available) * 10_050 / 10_000));
            ++n;
        }
        assembly ("memory-safe") {
            mstore(list, n)
        }
    }

    function _try(address who, address to, uint256 value, bytes memory call_, bool may, bytes32 name) private {
        vm.prank(who);
        (bool ok,) = to.call{value: value}(call_);
        if (ok != may) {
            faults.push(string.concat(ok ? "went through: " : "failed: ", string(abi.encodePacked(name))));
        }
        ++done[name];
        // The recorder keeps the events of a reverted call: they never happened.
        if (!ok) vm.recordLogs();
    }

    /// @dev While an epoch waits a tank only grows.
    function _afterwards() private {
        for (uint256 i; i < 2; ++i) {
            uint256 held = tank.state(vaults[i]).balance;
            if (_waits(i) && held < floor[i]) faults.push("a tank shrinks while an epoch waits");
            floor[i] = _waits(i) ? held : 0;
        }
    }
}
