// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {LEADER_ID_OFFSET} from "../../src/libraries/Constants.sol";
import {Errors} from "../../src/libraries/Errors.sol";
import {Status} from "../../src/libraries/Types.sol";
import {vm} from "../utils/Vm.sol";
import {Stage} from "./Stage.sol";

/// @title Depositors (the leader among them), an attacker and a donor.
/// @dev Who acts is the first, from a random one on, for whom there is something to do: else most acts would do nothing.
abstract contract Depositors is Stage {
    function _first(uint256 from, function(address) view returns (uint256) what) private view returns (address who) {
        for (uint256 i; i < people.length; ++i) {
            who = people[(from % people.length + i) % people.length];
            if (what(who) != 0) return who;
        }
    }

    function _balance(address who) private view returns (uint256) {
        return vault.balanceOf(who);
    }

    function _claimableShares(address who) private view returns (uint256) {
        return vault.maxMint(who);
    }

    function _claimableAssets(address who) private view returns (uint256) {
        return vault.maxWithdraw(who);
    }

    function _sharesToTakeBack(address who) private view returns (uint256) {
        return vault.maxClaimCancelRedeem(who);
    }

    function _assetsToTakeBack(address who) private view returns (uint256) {
        return vault.maxClaimCancelDeposit(who);
    }

    function _pendingShares(address who) private view returns (uint256) {
        return vault.pendingRedeemRequest(vault.currentEpochId(), who);
    }

    function _pendingAssets(address who) private view returns (uint256) {
        uint256 id = vault.currentEpochId();
        return vault.pendingDepositRequest(who == leader ? id + LEADER_ID_OFFSET : id, who);
    }

    function askDeposit(uint256 who, uint256 assets) external quiet {
        address account = _who(who);
        assets = bound(assets, 100e6, 1e11);
        asset.mint(account, assets);
        vm.prank(account);
        asset.approve(address(vault), assets);
        bytes memory call_ = abi.encodeCall(vault.requestDeposit, (assets, account, account));
        Status status = vault.status();
        if (status == Status.Active || (status == Status.Inactive && account == leader)) {
            _must(account, call_, "askDeposit");
        } else {
            _note(!_may(account, call_, Errors.DepositsStopped.selector, "-"), "a stopped vault takes a deposit");
        }
    }

    function askRedeem(uint256 who, uint256 shares) external quiet {
        address account = _first(who, _balance);
        uint256 balance = vault.balanceOf(account);
        if (balance == 0 || vault.endedInKind()) return;
        shares = shares % 2 == 0 ? balance : bound(shares, 1, balance);
        bytes memory call_ = abi.encodeCall(vault.requestRedeem, (shares, account, account));
        if (account == leader) _may(account, call_, Errors.LeaderMarginBroken.selector, "askRedeem");
        else _must(account, call_, "askRedeem");
        if (vault.finalised()) _count("finalRedemption");
    }

    /// @notice A run: all but the leader ask for all they have.
    function run() external quiet {
        if (vault.endedInKind()) return;
        for (uint256 i = 1; i < people.length; ++i) {
            uint256 balance = vault.balanceOf(people[i]);
            if (balance == 0) continue;
            _must(people[i], abi.encodeCall(vault.requestRedeem, (balance, people[i], people[i])), "askRedeem");
        }
        _count("run");
    }

    function cancel(uint256 who, bool redemption) external quiet {
        address account = _first(who, redemption ? _pendingShares : _pendingAssets);
        uint256 id = vault.currentEpochId();
        if (redemption && _pendingShares(account) != 0) {
            _must(account, abi.encodeCall(vault.cancelRedeemRequest, (id, account)), "cancelRedeem");
        } else if (!redemption && _pendingAssets(account) != 0) {
            if (account == leader) id += LEADER_ID_OFFSET;
            _must(account, abi.encodeCall(vault.cancelDepositRequest, (id, account)), "cancelDeposit");
        }
    }

    /// @notice Cancels and takes back in one call.
    function cancelAndClaim(uint256 who, bool redemption) external quiet {
        address account = _first(who, redemption ? _pendingShares : _pendingAssets);
        uint256 id = vault.currentEpochId();
        if (redemption && _pendingShares(account) != 0) {
            _must(account, abi.encodeCall(vault.cancelRedeemAndClaim, (id, account, account)), "cancelRedeemAndClaim");
        } else if (!redemption && _pendingAssets(account) != 0) {
            if (account == leader) id += LEADER_ID_OFFSET;
            _must(account, abi.encodeCall(vault.cancelDepositAndClaim, (id, account, account)), "cancelDepositAndClaim");
        }
    }

    function takeBack(uint256 who, uint256 id, bool redemption) external quiet {
        address account = _first(who, redemption ? _sharesToTakeBack : _assetsToTakeBack);
        uint256[] memory ids = redemption ? vault.openRedeemRequests(account) : vault.openDepositRequests(account);
        if (ids.length == 0) return;
        id = ids[id % ids.length];
        if (redemption && vault.claimableCancelRedeemRequest(id, account) != 0) {
            _must(account, abi.encodeCall(vault.claimCancelRedeemRequest, (id, account, account)), "sharesBack");
        } else if (!redemption && vault.claimableCancelDepositRequest(id, account) != 0) {
            _must(account, abi.encodeCall(vault.claimCancelDepositRequest, (id, account, account)), "refund");
        }
    }

    function claimSome(uint256 who, uint256 amount, uint256 to, bool exact) external quiet {
        address account = _first(who, _claimableShares);
        address receiver = account == leader ? leader : _who(to);
        uint256 max = exact ? vault.maxMint(account) : vault.maxDeposit(account);
        if (max == 0) return;
        amount = amount % 2 == 0 ? max : bound(amount, 1, max);
        bytes memory call_ = exact
            ? abi.encodeWithSignature("mint(uint256,address,address)", amount, receiver, account)
            : abi.encodeWithSignature("deposit(uint256,address,address)", amount, receiver, account);
        if (account == leader) _may(account, call_, Errors.LeaderMarginBroken.selector, "claimShares");
        else _must(account, call_, "claimShares");
    }

    function collect(uint256 who, uint256 amount, uint256 to, bool exact) external quiet {
        address account = _first(who, _claimableAssets);
        uint256 max = exact ? vault.maxWithdraw(account) : vault.maxRedeem(account);
        if (max == 0) return;
        amount = amount % 2 == 0 ? max : bound(amount, 1, max);
        _must(
            account,
            exact
                ? abi.encodeCall(vault.withdraw, (amount, _who(to), account))
                : abi.encodeCall(vault.redeem, (amount, _who(to), account)),
            "claimAssets"
        );
    }

    function send(uint256 who, uint256 to, uint256 shares) external quiet {
        address account = _who(who);
        shares = bound(shares, 0, vault.balanceOf(account));
        bytes memory call_ = abi.encodeCall(vault.transfer, (_who(to), shares));
        if (account == leader) _may(account, call_, Errors.LeaderMarginBroken.selector, "send");
        else _must(account, call_, "send");
    }

    // ---------------------------------------------------------------------------- attacker, donor, anybody

    function steal(uint256 who, uint256 id) external quiet {
        address victim = _who(who);
        if (victim == mallory) return;
        id = bound(id, 1, vault.currentEpochId());
        _never(address(vault), abi.encodeCall(vault.redeem, (1, mallory, victim)));
        _never(address(vault), abi.encodeWithSignature("deposit(uint256,address,address)", 1, mallory, victim));
        _never(address(vault), abi.encodeCall(vault.claimCancelDepositRequest, (id, mallory, victim)));
        _never(address(vault), abi.encodeCall(vault.cancelRedeemRequest, (id, victim)));
        _never(address(vault), abi.encodeCall(vault.requestRedeem, (1, victim, victim)));
        _never(address(vault), abi.encodeCall(vault.collectFees, (mallory)));
        _never(address(portfolio), abi.encodeCall(portfolio.releaseAssets, (mallory, 1)));
        _never(address(portfolio), abi.encodeCall(portfolio.releaseToken, (address(weth), mallory, 1)));
        _never(address(portfolio), abi.encodeCall(portfolio.trade, (swapOf(address(usdc), address(weth), 1))));
        _never(address(portfolio), abi.encodeCall(portfolio.setTrader, (mallory)));
        _count("steal");
    }

    function donate(uint256 amount, uint256 token, bool toVault) external quiet {
        tokenAt(token).mint(toVault ? address(vault) : address(portfolio), bound(amount, 1, 1e12));
        _count("donate");
    }

    function crystallise(uint256 who, uint256 index) external quiet {
        address account = _first(who, _claimableAssets);
        uint256[] memory ids = vault.openRedeemRequests(account);
        if (ids.length == 0) return;
        bytes memory call_ = abi.encodeCall(vault.crystallise, (ids[index % ids.length], account));
        _may(mallory, call_, Errors.NothingToClaim.selector, "crystallise");
    }
}
