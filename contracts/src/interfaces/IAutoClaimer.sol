// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

/// @title Claims for controllers who made it their operator, always to themselves (SPEC rule 18).
interface IAutoClaimer {
    /// @param vault A shared vault.
    /// @param controller Who made the AutoClaimer an operator there; gets all that is claimed.
    struct Claim {
        address vault;
        address controller;
    }

    /// @notice One claim failed and was undone alone; everything else went on.
    /// @param call The call to the vault that failed; empty when the vault itself could not be read.
    /// @param reason What it reverted with, at most 256 bytes of it.
    event ClaimFailed(address indexed vault, address indexed controller, bytes call, bytes reason);

    /// @notice Claims all that is claimable (shares, proceeds, cancellations) of each. What fails is skipped and told by
    ///         ClaimFailed.
    /// @return done How many of them claimed something.
    function claim(Claim[] calldata claims) external returns (uint256 done);
}
