// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {IAutoClaimer} from "../interfaces/IAutoClaimer.sol";
import {IVault} from "../interfaces/IVault.sol";

/// @title Claims for controllers who made it their operator, always to themselves (SPEC 2.18).
///
/// ROLES
/// - No owner, no state, no upgrade. Anybody may call it.
/// - It calls deposit, redeem, claimCancelDepositRequest and claimCancelRedeemRequest only, always with the controller
///   as receiver. It can't request, cancel, transfer or be an operator for anything else.
///
/// LIVENESS
/// - A claim that fails (not its operator, blacklisted account, no vault at the address) is skipped and undone alone.
contract AutoClaimer is IAutoClaimer {
    /// @inheritdoc IAutoClaimer
    function claim(Claim[] calldata claims) external returns (uint256 done) {
        for (uint256 i; i < claims.length; ++i) {
            try this.claimFor(claims[i].vault, claims[i].controller) returns (bool some) {
                if (some) ++done;
            } catch {}
        }
    }

    /// @notice Claims everything claimable of one controller; reverts when one part of it does.
    /// @return some Whether there was anything.
    function claimFor(address vault_, address controller) external returns (bool some) {
        IVault vault = IVault(vault_);
        uint256 amount = vault.maxDeposit(controller);
        if (amount != 0) {
            vault.deposit(amount, controller, controller);
            some = true;
        }
        amount = vault.maxRedeem(controller);
        if (amount != 0) {
            vault.redeem(amount, controller, controller);
            some = true;
        }
        if (vault.maxClaimCancelDeposit(controller) != 0) {
            _claimCancelledDeposits(vault, controller);
            some = true;
        }
        if (vault.maxClaimCancelRedeem(controller) != 0) {
            _claimCancelledRedemptions(vault, controller);
            some = true;
        }
    }

    function _claimCancelledDeposits(IVault vault, address controller) private {
        uint256[] memory ids = vault.openDepositRequests(controller);
        for (uint256 i; i < ids.length; ++i) {
            if (vault.claimableCancelDepositRequest(ids[i], controller) != 0) {
                vault.claimCancelDepositRequest(ids[i], controller, controller);
            }
        }
    }

    function _claimCancelledRedemptions(IVault vault, address controller) private {
        uint256[] memory ids = vault.openRedeemRequests(controller);
        for (uint256 i; i < ids.length; ++i) {
            if (vault.claimableCancelRedeemRequest(ids[i], controller) != 0) {
                vault.claimCancelRedeemRequest(ids[i], controller, controller);
            }
        }
    }
}
