// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {Epoch, HoldingPrice, Order, Status, Target, VaultType} from "../libraries/Types.sol";

/// @title Batched reads for indexers, keepers and pages; never reverts for a vault of the factory.
interface ILens {
    /// @param nav Strict NAV when `navGood`, else the last answers'.
    /// @param holdings With their last prices; one that is written off has price 0.
    /// @param stale Of each holding: its price is not usable now. A written-off one needs none.
    /// @param weightsBps Each holding's value at these prices, basis points of `nav`, rounded down; 0 while NAV is 0.
    /// @param capsBps Each token's cap, basis points of `bucketBase`; 10,000 is none.
    /// @param overCap The holding is worth more than its cap of the base: it is sold first when cash is raised.
    /// @param writtenOff The holding counts as nothing until its feed answers again.
    struct VaultState {
        address vault;
        address portfolio;
        VaultType vaultType;
        Status status;
        bool closing;
        bool finalised;
        bool endedInKind;
        bool navGood;
        uint256 nav;
        uint256 supply;
        uint256 idle;
        uint256 currentEpochId;
        uint256 lastSettledEpochId;
        uint256 nextCutoff;
        uint256 feeBps;
        uint256 accruedFees;
        uint256 leaderShares;
        uint256 marginRequiredBps;
        uint256 marginCurrentBps;
        uint256 marginRoom;
        uint256 bucketLeft;
        uint256 bucketBase;
        HoldingPrice[] holdings;
        bool[] stale;
        uint256[] weightsBps;
        uint256[] capsBps;
        bool[] overCap;
        bool[] writtenOff;
    }

    /// @notice What a settlement of the closed epoch would do now (all zero when none waits).
    struct Preview {
        uint256 epochId;
        uint256 cutoff;
        bool priceGood;
        uint256 nav;
        uint256 supply;
        uint256 depositsRequested;
        uint256 depositsAccepted;
        uint256 redeemShares;
        uint256 proceeds;
        uint256 cashNeeded;
        uint256 cashAvailable;
        uint256 marginAfterBps;
    }

    struct AccountState {
        address account;
        uint256 balance;
        uint256 costBasis;
        uint256 pendingDeposit;
        uint256 pendingRedeem;
        uint256 claimableShares;
        uint256 claimableAssets;
        uint256 refundAssets;
        uint256 refundShares;
        uint256 feeIfRedeemedNow;
    }

    struct Orders {
        uint256[] orderIds;
        Order[] orders;
        uint256 targetsOrderId;
        Target[] targets;
        bool tradingPaused;
        address trader;
    }

    /// @notice The state of each vault; one that the factory doesn't know is left empty.
    function vaultStates(address[] calldata vaults) external view returns (VaultState[] memory);

    /// @notice What a settlement of each vault's closed epoch would do now; empty where none waits.
    function previews(address[] calldata vaults) external view returns (Preview[] memory);

    /// @notice What each account has in a vault: shares, cost, requests, claims.
    function accounts(address vault, address[] calldata accounts_) external view returns (AccountState[] memory);

    /// @notice Open orders among `orderIds`, with the targets in force.
    function orders(address vault, uint256[] calldata orderIds) external view returns (Orders memory);

    /// @notice `count` epochs from `from` on; zero fields until known.
    function epochs(address vault, uint256 from, uint256 count) external view returns (Epoch[] memory);
}
