// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {IERC4626} from "@openzeppelin/contracts/interfaces/IERC4626.sol";
import {IERC165} from "@openzeppelin/contracts/utils/introspection/IERC165.sol";

import {IERC7575, IERC7575Share} from "../interfaces/IERC7575.sol";
import {IERC7540Deposit, IERC7540Operator, IERC7540Redeem} from "../interfaces/IERC7540.sol";
import {IERC7887Deposit, IERC7887Redeem} from "../interfaces/IERC7887.sol";
import {IVault, IVaultCash} from "../interfaces/IVault.sol";
import {Delegation} from "../libraries/Delegation.sol";
import {Errors} from "../libraries/Errors.sol";
import {Events} from "../libraries/Events.sol";
import {SharesMath} from "../libraries/SharesMath.sol";
import {Epoch, Swap, VaultParams} from "../libraries/Types.sol";
import {RequestQueue} from "./RequestQueue.sol";

/// @title Shared vault: deposits and redemptions queue, and settle together once an epoch at one price.
///
/// TOKEN REQUIREMENTS
/// - The asset has at most 18 decimals, is known to the registry, takes no fee on transfer (such a request reverts)
///   and doesn't rebase. A callback on transfer can't reenter: see LOCK in VaultBase.
///
/// SHARE PRICE
/// - The price is nav / totalSupply, exactly. A request, cancellation, claim, donation or fee never moves it.
/// - Supply is never zero: 1e15 shares of the seed belong to nobody.
///
/// QUEUE, CLAIMS, FEE
/// - See RequestQueue, RequestCancellations and RequestClaims; shares and cost basis: ShareLedger; permit, lock and what is
///   folded: VaultBase.
///
/// HISTORY
/// - Every event of the vault and its portfolio, ERC-20's Approval aside, is folded into slot 0: see History.
///
/// SETTLEMENT, LIVENESS
/// - See VaultSettlement, which holds the code of the functions that only delegate here.
///
/// ROLES
/// - Leader: strategy text, lower the fee, collect fees, pause and unpause deposits, close. They can't raise the fee,
///   touch the queue, set a price, lift a guardian's pause or stop a settlement, claim or exit.
/// - Guardian: pause deposits and lift a guardian's pause; close after 90 days without a leader or trader transaction.
/// - Keeper: settle. Nobody can upgrade the vault, change a settled epoch or move what is owed.
contract Vault is RequestQueue, Delegation, Events, Errors {
    address private immutable SETTLEMENT;
    address private immutable VIEWS;

    /// @param settlement_ A VaultSettlement: the half with settlement, margin, status, closing and exits.
    /// @param views_ A VaultViews: the half with the views of requests and epochs.
    constructor(address settlement_, address views_) {
        require(settlement_.code.length != 0 && views_.code.length != 0, Errors.ZeroAddress());
        (SETTLEMENT, VIEWS) = (settlement_, views_);
    }

    // The parameters of what follows are named for the ABI: the other half reads them from the same call data.
    // solhint-disable no-unused-vars

    // ------------------------------------------------------------------------- code in VaultSettlement

    /// @inheritdoc IVault
    function settle(uint256 epochId, uint256 minNav, uint256 maxNav) external {
        _delegateTo(SETTLEMENT);
    }

    /// @inheritdoc IVault
    function settleWithSales(Swap[] calldata sales, uint256 epochId, uint256 minNav, uint256 maxNav) external {
        _delegateTo(SETTLEMENT);
    }

    /// @inheritdoc IVault
    function cashNeeded() external view returns (uint256 needed, uint256 available) {
        _delegateViewTo(SETTLEMENT);
    }

    /// @inheritdoc IVaultCash
    function raiseAllowance() external view returns (uint256 maxAssets, bool anybody, uint256 epochId) {
        _delegateViewTo(SETTLEMENT);
    }

    /// @inheritdoc IVault
    function lowerFee(uint16 newFeeBps) external {
        _delegateTo(SETTLEMENT);
    }

    /// @inheritdoc IVault
    function collectFees(address receiver) external returns (uint256 assets) {
        _delegateTo(SETTLEMENT);
    }

    /// @inheritdoc IVault
    function leaderMargin()
        external
        view
        returns (uint256 requiredBps, uint256 currentBps, uint256 leaderShares, uint256 room)
    {
        _delegateViewTo(SETTLEMENT);
    }

    /// @inheritdoc IVault
    function pauseDeposits() external {
        _delegateTo(SETTLEMENT);
    }

    /// @inheritdoc IVault
    function unpauseDeposits() external {
        _delegateTo(SETTLEMENT);
    }

    /// @inheritdoc IVault
    function lastLeaderAction() external view returns (uint256 time) {
        _delegateViewTo(SETTLEMENT);
    }

    /// @inheritdoc IVault
    function startClosing() external {
        _delegateTo(SETTLEMENT);
    }

    /// @inheritdoc IVault
    function finalise() external {
        _delegateTo(SETTLEMENT);
    }

    /// @inheritdoc IVault
    function endInKind() external {
        _delegateTo(SETTLEMENT);
    }

    /// @inheritdoc IVault
    function exitInKind(uint256 shares, address receiver, address[] calldata skip)
        external
        returns (uint256 assets, uint256[] memory amounts)
    {
        _delegateTo(SETTLEMENT);
    }

    /// @inheritdoc IVault
    function initialize(address leader_, address portfolio_, address registry_, VaultParams calldata params) external {
        _delegateTo(SETTLEMENT);
    }

    // ------------------------------------------------------------------------------ code in VaultViews

    /// @inheritdoc IERC7540Operator
    function isOperator(address controller, address operator) external view returns (bool status) {
        _delegateViewTo(VIEWS);
    }

    /// @inheritdoc IVault
    function openDepositRequests(address controller) external view returns (uint256[] memory requestIds) {
        _delegateViewTo(VIEWS);
    }

    /// @inheritdoc IVault
    function openRedeemRequests(address controller) external view returns (uint256[] memory requestIds) {
        _delegateViewTo(VIEWS);
    }

    /// @inheritdoc IVault
    function redeemRequestCost(uint256 requestId, address controller) external view returns (uint256 assets) {
        _delegateViewTo(VIEWS);
    }

    /// @inheritdoc IERC7540Deposit
    function pendingDepositRequest(uint256 requestId, address controller) external view returns (uint256 assets) {
        _delegateViewTo(VIEWS);
    }

    /// @inheritdoc IERC7540Deposit
    function claimableDepositRequest(uint256 requestId, address controller) external view returns (uint256 assets) {
        _delegateViewTo(VIEWS);
    }

    /// @inheritdoc IERC7540Redeem
    function pendingRedeemRequest(uint256 requestId, address controller) external view returns (uint256 shares) {
        _delegateViewTo(VIEWS);
    }

    /// @inheritdoc IERC7540Redeem
    function claimableRedeemRequest(uint256 requestId, address controller) external view returns (uint256 shares) {
        _delegateViewTo(VIEWS);
    }

    /// @inheritdoc IERC7887Deposit
    function pendingCancelDepositRequest(uint256 requestId, address controller) external view returns (bool isPending) {
        _delegateViewTo(VIEWS);
    }

    /// @inheritdoc IERC7887Redeem
    function pendingCancelRedeemRequest(uint256 requestId, address controller) external view returns (bool isPending) {
        _delegateViewTo(VIEWS);
    }

    /// @inheritdoc IERC7887Deposit
    function claimableCancelDepositRequest(uint256 requestId, address controller)
        external
        view
        returns (uint256 assets)
    {
        _delegateViewTo(VIEWS);
    }

    /// @inheritdoc IERC7887Redeem
    function claimableCancelRedeemRequest(uint256 requestId, address controller)
        external
        view
        returns (uint256 shares)
    {
        _delegateViewTo(VIEWS);
    }

    /// @inheritdoc IVault
    function maxClaimCancelDeposit(address controller) external view returns (uint256 assets) {
        _delegateViewTo(VIEWS);
    }

    /// @inheritdoc IVault
    function maxClaimCancelRedeem(address controller) external view returns (uint256 shares) {
        _delegateViewTo(VIEWS);
    }

    /// @inheritdoc IERC4626
    function maxDeposit(address controller) external view returns (uint256 maxAssets) {
        _delegateViewTo(VIEWS);
    }

    /// @inheritdoc IERC4626
    function maxMint(address controller) external view returns (uint256 maxShares) {
        _delegateViewTo(VIEWS);
    }

    /// @inheritdoc IERC4626
    function maxRedeem(address controller) external view returns (uint256 maxShares) {
        _delegateViewTo(VIEWS);
    }

    /// @inheritdoc IERC4626
    function maxWithdraw(address controller) external view returns (uint256 maxAssets) {
        _delegateViewTo(VIEWS);
    }

    /// @inheritdoc IVault
    function epoch(uint256 epochId) external view returns (Epoch memory e) {
        _delegateViewTo(VIEWS);
    }

    /// @inheritdoc IVault
    function feeIfRedeemedNow(address account) external view returns (uint256 fee) {
        _delegateViewTo(VIEWS);
    }

    /// @inheritdoc IVault
    function escrow()
        external
        view
        returns (uint256 pendingDeposits, uint256 reservedProceeds, uint256 refunds, uint256 fees)
    {
        _delegateViewTo(VIEWS);
    }

    /// @inheritdoc IVault
    function depositPauses() external view returns (bool byLeader, bool byGuardian) {
        _delegateViewTo(VIEWS);
    }

    // solhint-enable no-unused-vars

    // ------------------------------------------------------------------------------------- price, ERC-4626

    /// @inheritdoc IERC4626
    function asset() external view returns (address) {
        return _asset;
    }

    /// @inheritdoc IERC4626
    /// @dev At the last answers, whatever their age; never reverts.
    function totalAssets() external view returns (uint256) {
        return _lastNav();
    }

    /// @inheritdoc IERC4626
    /// @dev At the last answers; an amount whose shares don't fit uint256 answers the largest uint256.
    function convertToShares(uint256 assets) external view returns (uint256) {
        return SharesMath.saturatingMulDiv(assets, _supply, _lastNav());
    }

    /// @inheritdoc IERC4626
    function convertToAssets(uint256 shares) external view returns (uint256) {
        return SharesMath.saturatingMulDiv(shares, _lastNav(), _supply);
    }

    /// @inheritdoc IERC4626
    /// @dev ERC-7540: the previews of an asynchronous vault revert.
    function previewDeposit(uint256) external pure returns (uint256) {
        revert Asynchronous();
    }

    /// @inheritdoc IERC4626
    function previewMint(uint256) external pure returns (uint256) {
        revert Asynchronous();
    }

    /// @inheritdoc IERC4626
    function previewWithdraw(uint256) external pure returns (uint256) {
        revert Asynchronous();
    }

    /// @inheritdoc IERC4626
    function previewRedeem(uint256) external pure returns (uint256) {
        revert Asynchronous();
    }

    /// @inheritdoc IERC7575
    function share() external view returns (address) {
        return address(this);
    }

    /// @inheritdoc IERC7575Share
    function vault(address asset_) external view returns (address) {
        return asset_ == _asset ? address(this) : address(0);
    }

    /// @inheritdoc IERC165
    function supportsInterface(bytes4 id) external pure returns (bool) {
        return id == 0x01ffc9a7 // ERC-165
            || id == 0xe3bc4e65 // ERC-7540 operators
            || id == 0xce3bbe50 // ERC-7540 deposits
            || id == 0x620ee8e4 // ERC-7540 redemptions
            || id == 0x2f0a18c5 // ERC-7575
            || id == 0xf815c03d // ERC-7575 share
            || id == 0x8bf840e3 // ERC-7887 deposits
            || id == 0xe76cffc7; // ERC-7887 redemptions
    }

    // ------------------------------------------------------------------------------------------ getters

    /// @inheritdoc IVault
    function currentEpochId() external view returns (uint256) {
        return _currentEpochId();
    }

    /// @inheritdoc IVault
    function costBasis(address account) external view returns (uint256) {
        return _accounts[account].cost;
    }

    /// @inheritdoc IVault
    function closing() external view returns (bool) {
        return _closing();
    }

    /// @inheritdoc IVault
    function lastSettledEpochId() external view returns (uint256) {
        return _lastSettled;
    }

    /// @inheritdoc IVault
    function nextCutoff() external view returns (uint256) {
        return _finalised || _endedInKind || _isWaiting() ? 0 : _openCutoff;
    }

    /// @inheritdoc IVault
    function period() external view returns (uint256) {
        return _period;
    }

    /// @inheritdoc IVaultCash
    function saleOnly() external view returns (bool) {
        return _isSaleOnly();
    }

    /// @inheritdoc IVault
    function feeBps() external view returns (uint256) {
        return _feeBps;
    }

    /// @inheritdoc IVault
    function accruedFees() external view returns (uint256) {
        return _fees;
    }

    /// @inheritdoc IVault
    function minDeposit() external view returns (uint256) {
        return _minDeposit;
    }

    /// @inheritdoc IVault
    function finalised() external view returns (bool) {
        return _finalised;
    }

    /// @inheritdoc IVault
    function endedInKind() external view returns (bool) {
        return _endedInKind;
    }
}
