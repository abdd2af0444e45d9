// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {IERC4626} from "@openzeppelin/contracts/interfaces/IERC4626.sol";
import {IERC20Metadata} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Metadata.sol";
import {IERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Permit.sol";
import {IERC165} from "@openzeppelin/contracts/utils/introspection/IERC165.sol";
import {IERC5267} from "@openzeppelin/contracts/interfaces/IERC5267.sol";

import {IERC7540Operator, IERC7540Deposit, IERC7540Redeem} from "./IERC7540.sol";
import {IERC7575, IERC7575Share} from "./IERC7575.sol";
import {IERC7887Deposit, IERC7887Redeem} from "./IERC7887.sol";
import {IHistory} from "./IHistory.sol";
import {Epoch, Status, Swap, VaultParams} from "../libraries/Types.sol";

/// @title What both kinds of vault answer.
interface IVaultBase is IERC20Metadata, IERC20Permit, IERC5267, IHistory {
    /// @notice The leader of a shared vault, the owner of a personal one.
    function leader() external view returns (address);
    /// @notice The contract that holds and trades what the vault owns.
    function portfolio() external view returns (address);
    /// @notice Tokens, feeds, adapters and roles of the protocol.
    function registry() external view returns (address);
    /// @notice Active, Inactive or Closed (SPEC rule 4); a personal vault is always Active.
    function status() external view returns (Status);
    /// @notice The leader's text, or the URI of one.
    function strategy() external view returns (string memory);
    /// @notice Value of the portfolio at oracle prices, asset base units. Reverts on a bad price or in mid-trade.
    function nav() external view returns (uint256);
    /// @notice The one lock over vault and portfolio is held: strict values are refused to everybody but the two.
    function locked() external view returns (bool);
    /// @notice Several calls to this contract in one transaction; not payable.
    function multicall(bytes[] calldata data) external returns (bytes[] memory results);
    /// @notice Permit that tolerates a spent signature when the allowance is already there.
    function selfPermit(address token, uint256 value, uint256 deadline, uint8 v, bytes32 r, bytes32 s) external;
    /// @notice Replaces the text. Leader (owner) only; at most 4,096 bytes.
    function setStrategy(string calldata strategy) external;

    // ----------------------------------------------------------------- called by the portfolio of this vault

    /// @notice Takes the one lock over vault and portfolio, for a call of `caller` on the portfolio.
    /// @return leader The leader or owner; with it what every trade has to know, in one call.
    /// @return saleOnly As `IVaultCash.saleOnly`.
    function lock(address caller) external returns (address leader, bool saleOnly);
    /// @notice Releases the lock.
    function unlock() external;
    /// @notice Folds an event that the portfolio has just emitted into the vault's history (SPEC rule 23).
    /// @param topics How many topics its log has; absent ones are zero.
    /// @param digest keccak256 of its data.
    function foldEvent(uint256 topics, bytes32 t0, bytes32 t1, bytes32 t2, bytes32 t3, bytes32 digest) external;
}

/// @title What the portfolio asks its vault before it sells or buys.
interface IVaultCash {
    /// @notice How much cash may be raised now, whether anybody may do it, and for which epoch (SPEC rule 15).
    function raiseAllowance() external view returns (uint256 maxAssets, bool anybody, uint256 epochId);
    /// @notice From a cut-off to its settlement, and while closing, nothing may be bought (SPEC rules 9 and 16).
    function saleOnly() external view returns (bool);
}

/// @title Shared vault: ERC-7540 on ERC-4626, weekly epochs, per-depositor fee, leader margin (SPEC section 2).
interface IVault is
    IVaultBase,
    IVaultCash,
    IERC165,
    IERC4626,
    IERC7540Operator,
    IERC7540Deposit,
    IERC7540Redeem,
    IERC7575,
    IERC7575Share,
    IERC7887Deposit,
    IERC7887Redeem
{
    /// @notice Called once by the factory, which has checked `params` and paid the seed to the portfolio.
    function initialize(address leader, address portfolio, address registry, VaultParams calldata params) external;

    // -------------------------------------------------------------------------------------- settlement

    /// @notice Settles the closed epoch (SPEC rule 7). `minNav <= nav <= maxNav`, asset base units.
    function settle(uint256 epochId, uint256 minNav, uint256 maxNav) external;
    /// @notice Sells for the shortfall first; NAV is taken after the sales. `tokenOut` of each sale is the asset.
    function settleWithSales(Swap[] calldata sales, uint256 epochId, uint256 minNav, uint256 maxNav) external;

    /// @notice The epoch that takes requests now.
    function currentEpochId() external view returns (uint256);
    /// @notice The last settled epoch, 0 before the first.
    function lastSettledEpochId() external view returns (uint256);
    /// @notice Cut-off of the epoch that takes requests; 0 while a closed epoch waits for its settlement.
    function nextCutoff() external view returns (uint256);
    /// @notice Seconds between cut-offs.
    function period() external view returns (uint256);
    /// @notice What is known of an epoch; 0 is the creation. Ids of redemptions after the final settlement show the final epoch.
    function epoch(uint256 epochId) external view returns (Epoch memory);
    /// @notice What the settlement of the closed epoch needs at today's strict NAV, and what it has: gross proceeds of its
    ///         redemptions against idle cash and accepted deposits, asset base units. Both 0 when no epoch waits.
    function cashNeeded() external view returns (uint256 needed, uint256 available);

    // ---------------------------------------------------------------------------------------- requests

    /// @notice Ids of a controller's deposit requests that are pending, or have something to claim, oldest first.
    function openDepositRequests(address controller) external view returns (uint256[] memory requestIds);
    /// @notice Ids of a controller's redeem requests that are pending or not wholly claimed, oldest first.
    function openRedeemRequests(address controller) external view returns (uint256[] memory requestIds);
    /// @notice Cost basis (asset base units) that travels with a redeem request; 0 when unknown or fully claimed.
    function redeemRequestCost(uint256 requestId, address controller) external view returns (uint256);
    /// @notice Assets that all of a controller's deposit requests can be claimed back for, asset base units.
    function maxClaimCancelDeposit(address controller) external view returns (uint256 assets);
    /// @notice Shares that all of a controller's redeem requests can be claimed back for, share base units.
    function maxClaimCancelRedeem(address controller) external view returns (uint256 shares);

    /// @notice Cancels a pending deposit request and sends its assets to `receiver`, with the request's earlier
    ///         cancellations that wait to be claimed, in one call. Emits CancelDepositRequest and CancelDepositClaim.
    /// @return assets Asset base units sent.
    function cancelDepositAndClaim(uint256 requestId, address receiver, address controller)
        external
        returns (uint256 assets);
    /// @notice Cancels a pending redeem request and sends its shares to `receiver`, with the request's earlier
    ///         cancellations that wait to be claimed, in one call. Emits CancelRedeemRequest and CancelRedeemClaim.
    /// @return shares Share base units sent; their cost basis goes with them.
    function cancelRedeemAndClaim(uint256 requestId, address receiver, address controller)
        external
        returns (uint256 shares);

    // ------------------------------------------------------------------------------- cost basis and fee

    /// @notice Cost basis of the shares in `account`'s wallet, asset base units.
    function costBasis(address account) external view returns (uint256);
    /// @notice Performance fee if all of the wallet's shares were redeemed at the last answers, asset base units.
    function feeIfRedeemedNow(address account) external view returns (uint256);
    /// @notice The performance fee of coming settlements, basis points of profit.
    function feeBps() external view returns (uint256);
    /// @notice Lowers the fee of all coming settlements; it can never rise, and no more once the final settlement
    ///         has fixed it. Leader only.
    function lowerFee(uint16 feeBps) external;
    /// @notice Fixes the fee of a settled redeem request; anybody may call. Returns the request's fee.
    function crystallise(uint256 requestId, address controller) external returns (uint256 fee);
    /// @notice Fees accrued to the leader and not collected, asset base units.
    function accruedFees() external view returns (uint256);
    /// @notice Sends all accrued fees to `receiver`. Leader only.
    function collectFees(address receiver) external returns (uint256 assets);

    // ------------------------------------------------------------------------------------ leader margin

    /// @notice What the leader has to hold after a settlement that accepts deposits, what they hold, and the room that leaves
    ///         (SPEC rule 12).
    /// @return requiredBps The margin the vault was made with.
    /// @return currentBps The leader's part of supply, rounded down.
    /// @return leaderShares Wallet and claimable shares of the leader.
    /// @return room Deposits of others (asset base units) the next settlement could accept at the last answers.
    function leaderMargin()
        external
        view
        returns (uint256 requiredBps, uint256 currentBps, uint256 leaderShares, uint256 room);
    /// @notice Least amount of a deposit request, asset base units.
    function minDeposit() external view returns (uint256);

    // --------------------------------------------------------------------------------- status and exits

    /// @notice Stops deposits of everybody but the leader. Leader or guardian; each has a pause of their own.
    function pauseDeposits() external;
    /// @notice Lifts the caller's own pause: the leader's, or the guardians' (any guardian). Deposits go on when none is left.
    function unpauseDeposits() external;
    /// @notice Whose pauses of deposits are in force.
    function depositPauses() external view returns (bool byLeader, bool byGuardian);
    /// @notice Closes the vault for ever (SPEC rule 16): cuts off now and refunds pending deposits. Leader, or a guardian
    ///         after 90 days without a transaction of leader or trader.
    function startClosing() external;
    /// @notice Closed, and neither final nor ended in kind: the portfolio is being sold.
    function closing() external view returns (bool);
    /// @notice Fixes the final price once no token is left and no epoch waits.
    function finalise() external;
    /// @notice The final price is fixed: redemptions are claimable at once.
    function finalised() external view returns (bool);
    /// @notice Ends a vault whose tokens could not be sold within 30 days of closing: pending redemptions can be claimed back,
    ///         and everybody leaves by `exitInKind`. Anybody may.
    function endInKind() external;
    /// @notice Unix seconds of the last transaction of the leader or trader, here or at the portfolio.
    function lastLeaderAction() external view returns (uint256);
    /// @notice The vault ended with tokens left.
    function endedInKind() external view returns (bool);
    /// @notice Burns `shares` of the caller for their part of every holding, less the fee's part (SPEC rule 17). Open while a
    ///         settlement is a week overdue, and in a vault that ended in kind.
    /// @param receiver Gets the holdings. Not the vault, its portfolio or 0xdead.
    /// @param skip Tokens (or the asset) that the caller forfeits, because they don't transfer.
    /// @return assets Asset base units sent.
    /// @return amounts Base units of each of the portfolio's tokens sent, in their order before the call.
    function exitInKind(uint256 shares, address receiver, address[] calldata skip)
        external
        returns (uint256 assets, uint256[] memory amounts);

    /// @notice Sums behind the escrow: what the vault owes beside the portfolio, asset base units.
    /// @return pendingDeposits Requested, not settled.
    /// @return reservedProceeds Gross proceeds of settled redemptions, less what was paid and what became fees.
    /// @return refunds Deposits that can be claimed back.
    /// @return fees Accrued to the leader and not collected.
    function escrow()
        external
        view
        returns (uint256 pendingDeposits, uint256 reservedProceeds, uint256 refunds, uint256 fees);
}

/// @title Personal vault: a plain synchronous ERC-4626 over the same portfolio (SPEC rule 3).
interface IPersonalVault is IVaultBase, IVaultCash, IERC165, IERC4626 {
    /// @notice Called once by the factory.
    function initialize(
        address owner,
        address portfolio,
        address registry,
        address asset,
        string calldata name,
        string calldata symbol,
        string calldata strategy
    ) external;
    /// @notice Sends `amount` of `token` (or of the asset) to `receiver` and burns the owner's shares worth it at the last
    ///         answers, rounded up. Owner only; whatever the oracles say. At NAV 0 all remaining shares are burned.
    function withdrawInKind(address token, uint256 amount, address receiver) external returns (uint256 shares);
}
