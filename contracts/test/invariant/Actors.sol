// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {LEADER_ID_OFFSET} from "../../src/libraries/Constants.sol";
import {Errors} from "../../src/libraries/Errors.sol";
import {Status} from "../../src/libraries/Types.sol";
import {Harness} from "../utils/Harness.sol";
import {vm} from "../utils/Vm.sol";
import {Model} from "./Model.sol";

/// @title What people do to a vault, in any order: depositors, leader, keeper, attacker, donor, oracle.
/// @notice Each function is one act. Its events go to the model; what must hold of the act itself is noted in
///         `faults` when it doesn't, because a revert inside an act is only skipped.
contract Actors is Harness {
    Model public model;
    address[] public people;
    address private mallory;
    string[] public faults;
    mapping(bytes32 => uint256) public done;

    function start() external {
        deploy(1_000, 2_000, 100e6, 10_000e6);
        model = new Model(address(vault), leader, 10_000e6, 10_000e18, 1e15);
        people.push(leader);
        string[4] memory names = ["alice", "bob", "carol", "dave"];
        for (uint256 i; i < names.length; ++i) {
            people.push(makeAddr(names[i]));
        }
        mallory = makeAddr("mallory");
        people.push(mallory);
    }

    function faultCount() external view returns (uint256) {
        return faults.length;
    }

    function peopleCount() external view returns (uint256) {
        return people.length;
    }

    // -------------------------------------------------------------------------------------------- depositors

    function askDeposit(uint256 who, uint256 assets) external quiet("askDeposit") {
        address account = _who(who);
        if (vault.status() == Status.Closed) return;
        assets = bound(assets, 100e6, 1e11);
        asset.mint(account, assets);
        vm.prank(account);
        asset.approve(address(vault), assets);
        _must(account, abi.encodeCall(vault.requestDeposit, (assets, account, account)), "deposit request");
    }

    function askRedeem(uint256 who, uint256 shares) external quiet("askRedeem") {
        address account = _who(who);
        uint256 balance = vault.balanceOf(account);
        if (balance == 0 || vault.endedInKind()) return;
        shares = shares % 4 == 0 ? balance : bound(shares, 1, balance);
        bytes memory call_ = abi.encodeCall(vault.requestRedeem, (shares, account, account));
        if (account == leader) _may(account, call_, Errors.LeaderMarginBroken.selector);
        else _must(account, call_, "redeem request");
    }

    function cancel(uint256 who, bool redemption) external quiet("cancel") {
        address account = _who(who);
        uint256 id = vault.currentEpochId();
        uint256 depositId = account == leader ? id + LEADER_ID_OFFSET : id;
        if (redemption && vault.pendingRedeemRequest(id, account) != 0) {
            _must(account, abi.encodeCall(vault.cancelRedeemRequest, (id, account)), "cancel redemption");
        } else if (!redemption && vault.pendingDepositRequest(depositId, account) != 0) {
            _must(account, abi.encodeCall(vault.cancelDepositRequest, (depositId, account)), "cancel deposit");
        }
    }

    function takeBack(uint256 who, uint256 id, bool redemption) external quiet("takeBack") {
        address account = _who(who);
        id = bound(id, 1, vault.currentEpochId());
        uint256 depositId = account == leader ? id + LEADER_ID_OFFSET : id;
        if (redemption && vault.claimableCancelRedeemRequest(id, account) != 0) {
            _must(account, abi.encodeCall(vault.claimCancelRedeemRequest, (id, account, account)), "shares back");
        } else if (!redemption && vault.claimableCancelDepositRequest(depositId, account) != 0) {
            _must(account, abi.encodeCall(vault.claimCancelDepositRequest, (depositId, account, account)), "refund");
        }
    }

    function claimSome(uint256 who, uint256 amount, uint256 to, bool exact) external quiet("claimSome") {
        address account = _who(who);
        address receiver = account == leader ? leader : _who(to);
        uint256 max = exact ? vault.maxMint(account) : vault.maxDeposit(account);
        if (max == 0) return;
        amount = amount % 2 == 0 ? max : bound(amount, 1, max);
        bytes memory call_ = exact
            ? abi.encodeWithSignature("mint(uint256,address,address)", amount, receiver, account)
            : abi.encodeWithSignature("deposit(uint256,address,address)", amount, receiver, account);
        if (account == leader) _may(account, call_, Errors.LeaderMarginBroken.selector);
        else _must(account, call_, "claim of shares");
    }

    function collect(uint256 who, uint256 amount, uint256 to, bool exact) external quiet("collect") {
        address account = _who(who);
        uint256 max = exact ? vault.maxWithdraw(account) : vault.maxRedeem(account);
        if (max == 0) return;
        amount = amount % 2 == 0 ? max : bound(amount, 1, max);
        _must(
            account,
            exact
                ? abi.encodeCall(vault.withdraw, (amount, _who(to), account))
                : abi.encodeCall(vault.redeem, (amount, _who(to), account)),
            "claim of assets"
        );
    }

    function send(uint256 who, uint256 to, uint256 shares) external quiet("send") {
        address account = _who(who);
        shares = bound(shares, 0, vault.balanceOf(account));
        bytes memory call_ = abi.encodeCall(vault.transfer, (_who(to), shares));
        if (account == leader) _may(account, call_, Errors.LeaderMarginBroken.selector);
        else _must(account, call_, "transfer");
    }

    // ---------------------------------------------------------------------------- attacker, donor, anybody

    function steal(uint256 who, uint256 id) external quiet("steal") {
        address victim = _who(who);
        if (victim == mallory) return;
        id = bound(id, 1, vault.currentEpochId());
        _never(abi.encodeCall(vault.redeem, (1, mallory, victim)));
        _never(abi.encodeWithSignature("deposit(uint256,address,address)", 1, mallory, victim));
        _never(abi.encodeCall(vault.claimCancelDepositRequest, (id, mallory, victim)));
        _never(abi.encodeCall(vault.cancelRedeemRequest, (id, victim)));
        _never(abi.encodeCall(vault.requestRedeem, (1, victim, victim)));
    }

    function donate(uint256 assets, bool toVault) external quiet("donate") {
        asset.mint(toVault ? address(vault) : address(portfolio), bound(assets, 1, 1e12));
    }

    function crystallise(uint256 who, uint256 id) external quiet("crystallise") {
        address account = _who(who);
        id = bound(id, 1, vault.currentEpochId());
        vm.prank(mallory);
        try vault.crystallise(id, account) {}
        catch {
            _forget();
        }
    }

    // ----------------------------------------------------------------------------------- leader, oracle, keeper

    function leaderTakesFees() external quiet("leaderTakesFees") {
        if (vault.accruedFees() != 0) _must(leader, abi.encodeCall(vault.collectFees, (leader)), "fees");
    }

    function leaderLowersFee(uint256 fee) external quiet("leaderLowersFee") {
        uint256 now_ = vault.feeBps();
        if (now_ > 500) _must(leader, abi.encodeCall(vault.lowerFee, (uint16(bound(fee, 500, now_ - 1)))), "lower");
    }

    function marketMoves(uint256 percent, bool up) external {
        uint256 nav = vault.nav();
        if (vault.finalised()) return;
        uint256 change = nav * bound(percent, 0, 60) / 100;
        if (up && nav < 1e15) gain(change);
        else lose(change);
        ++done["marketMoves"];
    }

    function timePasses(uint256 time) external {
        pass(bound(time, 1 hours, 3 days));
    }

    function week(uint256 lateBy, bool byAnybody) external {
        if (vault.finalised() || vault.endedInKind()) return;
        if (vault.nextCutoff() != 0) warpToCutoff();
        pass(bound(lateBy, 1, 2 days));
        uint256 id = vault.lastSettledEpochId() + 1;
        (uint256 nav, uint256 supply) = (vault.nav(), vault.totalSupply());
        uint256 lateness = block.timestamp - vault.epoch(id).cutoff;
        vm.recordLogs();
        if (byAnybody && lateness >= 1 days) {
            vm.prank(mallory);
            try vault.settle(id, 0, type(uint256).max) {}
            catch {
                _forget();
                vm.prank(keeper);
                vault.settle(id, 0, type(uint256).max);
            }
        } else {
            _must(keeper, abi.encodeCall(vault.settle, (id, 0, type(uint256).max)), "settlement");
        }
        model.replay(vm.getRecordedLogs());
        _settlementHolds(id, nav, supply);
        ++done["week"];
    }

    function _settlementHolds(uint256 id, uint256 nav, uint256 supply) private {
        (uint256 navAfter, uint256 supplyAfter) = (vault.nav(), vault.totalSupply());
        // Nobody loses value to another's request: the price never falls, and rises by rounding only: floor of the
        // minted shares is worth less than one asset unit and a share unit, floor of the proceeds less than one unit.
        _note(navAfter * supply >= nav * supplyAfter, "a settlement lowers the price");
        _note(navAfter * supply <= nav * supplyAfter + 2 * supply + nav, "a settlement lifts it by more than rounding");
        (uint256 bps,, uint256 held,) = vault.leaderMargin();
        bool accepted = vault.epoch(id).othersAccepted != 0;
        _note(!accepted || held * 10_000 >= bps * supplyAfter, "margin after accepting deposits");
    }

    /// @dev Rare: the vault closes, and is finalised.
    function close(uint256 dice) external quiet("close") {
        if (dice % 16 != 0 || vault.lastSettledEpochId() < 3) return;
        if (vault.status() != Status.Closed) {
            _must(leader, abi.encodeCall(vault.startClosing, ()), "closing");
        } else if (vault.closing() && vault.nextCutoff() != 0) {
            vm.prank(mallory);
            vault.finalise();
        }
    }

    /// @dev After a week of silence people may leave in kind.
    function leaveInKind(uint256 who, uint256 shares) external {
        address account = _who(who);
        uint256 balance = vault.balanceOf(account);
        if (vault.nextCutoff() != 0 || vault.finalised() || balance == 0 || account == leader) return;
        pass(7 days);
        (uint256 nav, uint256 supply) = (vault.nav(), vault.totalSupply());
        vm.recordLogs();
        _must(
            account,
            abi.encodeCall(vault.exitInKind, (bound(shares, 1, balance), account, new address[](0))),
            "exit in kind"
        );
        model.replay(vm.getRecordedLogs());
        _note(vault.nav() * supply >= nav * vault.totalSupply(), "an exit lowers the price");
        ++done["leaveInKind"];
    }

    // --------------------------------------------------------------------------------------------------

    /// @dev An act that must not move the price: its NAV and supply before and after give the same ratio, exactly.
    modifier quiet(bytes32 name) {
        (uint256 nav, uint256 supply) = (vault.nav(), vault.totalSupply());
        bool wasFinal = vault.finalised();
        vm.recordLogs();
        _;
        model.replay(vm.getRecordedLogs());
        if (!wasFinal && !vault.finalised()) {
            _note(vault.nav() == nav && vault.totalSupply() == supply, "a request, claim or donation moves the price");
        }
        ++done[name];
    }

    function _must(address account, bytes memory call_, string memory what) private {
        vm.prank(account);
        (bool ok,) = address(vault).call(call_);
        _note(ok, string.concat("must not revert: ", what));
    }

    function _may(address account, bytes memory call_, bytes4 allowed) private {
        vm.prank(account);
        (bool ok, bytes memory out) = address(vault).call(call_);
        _note(ok || bytes4(out) == allowed, "another reason than the one allowed");
        if (!ok) _forget();
    }

    function _never(bytes memory call_) private {
        vm.prank(mallory);
        (bool ok,) = address(vault).call(call_);
        _note(!ok, "a stranger got through");
        _forget();
    }

    /// @dev The recorder keeps the events of a reverted call: they never happened.
    function _forget() private {
        vm.recordLogs();
    }

    function _note(bool ok, string memory what) private {
        if (!ok) faults.push(what);
    }

    function _who(uint256 i) private view returns (address) {
        return people[i % people.length];
    }
}
