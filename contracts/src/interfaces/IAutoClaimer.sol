// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

/// @title Claims for controllers who made it their operator, always to themselves (SPEC 2.18).
interface IAutoClaimer {
    struct Claim {
        address vault;
        address controller;
    }

    /// @notice Claims all that is claimable (shares, proceeds, cancellations) of each; one that fails is skipped.
    /// @return done How many of them claimed something.
    function claim(Claim[] calldata claims) external returns (uint256 done);
}
