// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {IERC7540Deposit} from "../interfaces/IERC7540.sol";
import {IAutoClaimer} from "../interfaces/IAutoClaimer.sol";
import {IVault} from "../interfaces/IVault.sol";

/// @title Claims for controllers who made it their operator, always to themselves (SPEC rule 18).
///
/// ROLES
/// - No owner, no state, no upgrade. Anybody may call it.
/// - It calls deposit, redeem, withdraw, claimCancelDepositRequest and claimCancelRedeemRequest only, always with the
///   controller as receiver. It can't request, cancel, transfer or be an operator for anything else.
///
/// LIVENESS
/// - Shares, proceeds and each cancellation are claims of their own: one that fails (not its operator, blacklisted
///   account, no vault at the address) is undone and told alone, and stops neither the controller's other claims nor
///   anybody else's. What failed stays claimable.
/// - It does not bound the gas of a vault: whoever calls it chooses the vaults.
contract AutoClaimer is IAutoClaimer {
    uint256 internal constant MAX_REASON = 256;

    /// @inheritdoc IAutoClaimer
    function claim(Claim[] calldata claims) external returns (uint256 done) {
        for (uint256 i; i < claims.length; ++i) {
            (address vault, address controller) = (claims[i].vault, claims[i].controller);
            // Reading what is no vault reverts here, in a call of its own.
            (bool ok, bytes memory answer) = _call(address(this), abi.encodeCall(this.claimFor, (vault, controller)));
            if (!ok) emit ClaimFailed(vault, controller, "", answer);
            else if (abi.decode(answer, (bool))) ++done;
        }
    }

    /// @notice Claims everything claimable of one controller; reverts only when the vault can't be read.
    /// @return some Whether any claim went through.
    function claimFor(address vault_, address controller) external returns (bool some) {
        IVault vault = IVault(vault_);
        uint256 amount = vault.maxDeposit(controller);
        if (amount != 0) {
            bytes memory call = abi.encodeCall(IERC7540Deposit.deposit, (amount, controller, controller));
            some = _try(vault, controller, call);
        }
        some = _claimProceeds(vault, controller) || some;
        some = _claimCancelledDeposits(vault, controller) || some;
        some = _claimCancelledRedemptions(vault, controller) || some;
    }

    /// @dev `redeem` takes every share. A partial `withdraw` may have left a request without shares that still pays a unit
    ///      or more, by rounding: only `withdraw` can name that.
    function _claimProceeds(IVault vault, address controller) private returns (bool some) {
        uint256 amount = vault.maxRedeem(controller);
        if (amount != 0) {
            some = _try(vault, controller, abi.encodeCall(vault.redeem, (amount, controller, controller)));
            if (!some) return false;
        }
        amount = vault.maxWithdraw(controller);
        if (amount != 0) {
            some = _try(vault, controller, abi.encodeCall(vault.withdraw, (amount, controller, controller))) || some;
        }
    }

    function _claimCancelledDeposits(IVault vault, address controller) private returns (bool some) {
        if (vault.maxClaimCancelDeposit(controller) == 0) return false;
        uint256[] memory ids = vault.openDepositRequests(controller);
        for (uint256 i; i < ids.length; ++i) {
            if (vault.claimableCancelDepositRequest(ids[i], controller) == 0) continue;
            bytes memory call = abi.encodeCall(vault.claimCancelDepositRequest, (ids[i], controller, controller));
            some = _try(vault, controller, call) || some;
        }
    }

    function _claimCancelledRedemptions(IVault vault, address controller) private returns (bool some) {
        if (vault.maxClaimCancelRedeem(controller) == 0) return false;
        uint256[] memory ids = vault.openRedeemRequests(controller);
        for (uint256 i; i < ids.length; ++i) {
            if (vault.claimableCancelRedeemRequest(ids[i], controller) == 0) continue;
            bytes memory call = abi.encodeCall(vault.claimCancelRedeemRequest, (ids[i], controller, controller));
            some = _try(vault, controller, call) || some;
        }
    }

    function _try(IVault vault, address controller, bytes memory call) private returns (bool ok) {
        bytes memory reason;
        (ok, reason) = _call(address(vault), call);
        if (!ok) emit ClaimFailed(address(vault), controller, call, reason);
    }

    /// @dev Copies a bounded part of the answer: a hostile one must not cost the others their gas.
    function _call(address to, bytes memory input) private returns (bool ok, bytes memory answer) {
        answer = new bytes(MAX_REASON);
        assembly ("memory-safe") {
            ok := call(gas(), to, 0, add(input, 0x20), mload(input), 0, 0)
            let size := returndatasize()
            if gt(size, MAX_REASON) { size := MAX_REASON }
            mstore(answer, size)
            returndatacopy(add(answer, 0x20), 0, size)
        }
    }
}
