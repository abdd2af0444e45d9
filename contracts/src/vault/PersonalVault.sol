// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {IERC4626} from "@openzeppelin/contracts/interfaces/IERC4626.sol";
import {IERC165} from "@openzeppelin/contracts/utils/introspection/IERC165.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";

import {IPortfolio} from "../interfaces/IPortfolio.sol";
import {IPersonalVault, IVaultCash} from "../interfaces/IVault.sol";
import {MAX_CASH} from "../libraries/Constants.sol";
import {Errors} from "../libraries/Errors.sol";
import {Events} from "../libraries/Events.sol";
import {SharesMath} from "../libraries/SharesMath.sol";
import {Status} from "../libraries/Types.sol";
import {VaultBase} from "./VaultBase.sol";

/// @title Personal vault: a plain synchronous ERC-4626 of one owner over the same portfolio (SPEC rule 3).
///
/// TOKEN REQUIREMENTS
/// - The asset takes no fee on transfer: such a deposit reverts.
///
/// SHARE PRICE
/// - The price is nav / totalSupply; 1.00 while there are no shares or NAV is 0.
/// - A deposit at NAV 0 burns the worthless shares first, so it owns the whole vault at 1.00.
/// - Conversions round against the caller; previews are exact.
///
/// LIVENESS
/// - Deposits and withdrawals are immediate, at strict prices: while nav() reverts their max* are 0.
/// - Any token, the asset included, can be withdrawn in kind at any time, whatever the oracles say.
///
/// ROLES
/// - Only the owner ever holds shares; they can't be transferred. Somebody else may pay a deposit for the owner, and
///   withdraw with the owner's ERC-20 allowance. No fee, margin, epochs or pause.
contract PersonalVault is VaultBase, IPersonalVault, Events {
    using Math for uint256;

    address private _owner;
    address private _portfolio;

    /// @inheritdoc IPersonalVault
    function initialize(
        address owner_,
        address portfolio_,
        address registry_,
        address asset_,
        string calldata name_,
        string calldata symbol_,
        string calldata strategy_
    ) external {
        _initializeBase(asset_, portfolio_, registry_, name_, symbol_, strategy_);
        _owner = owner_;
        _portfolio = portfolio_;
    }

    // ------------------------------------------------------------------------------------------- views

    function _leaderAddress() internal view override returns (address) {
        return _owner;
    }

    function _portfolioAddress() internal view override returns (address) {
        return _portfolio;
    }

    function status() external pure returns (Status) {
        return Status.Active;
    }

    /// @inheritdoc IERC4626
    function asset() external view returns (address) {
        return _asset;
    }

    /// @inheritdoc IERC4626
    /// @dev At the last answers, whatever their age; never reverts.
    function totalAssets() external view returns (uint256) {
        return _lastNav();
    }

    /// @inheritdoc IVaultCash
    /// @dev No settlements, so no cash to raise for one.
    function raiseAllowance() external pure returns (uint256, bool, uint256) {
        return (0, false, 0);
    }

    /// @inheritdoc IVaultCash
    function saleOnly() external pure returns (bool) {
        return false;
    }

    /// @inheritdoc IERC4626
    /// @dev At the last answers, whatever their age.
    function convertToShares(uint256 assets) external view returns (uint256) {
        (uint256 nav_, uint256 supply) = _pair(_lastNav());
        return SharesMath.saturatingMulDiv(assets, supply, nav_);
    }

    /// @inheritdoc IERC4626
    function convertToAssets(uint256 shares) external view returns (uint256) {
        uint256 nav_ = _lastNav();
        if (_supply != 0) return SharesMath.saturatingMulDiv(shares, nav_, _supply);
        return shares / _scale();
    }

    /// @inheritdoc IERC4626
    function maxDeposit(address receiver) public view returns (uint256) {
        (bool good, uint256 nav_) = _tryNav();
        if (receiver != _owner || !good) return 0;
        // Supply stays within uint128, cash within what the portfolio counts.
        (uint256 value, uint256 supply) = _pair(nav_);
        uint256 byShares = SharesMath.saturatingMulDiv(type(uint128).max - _supplyFor(nav_), value, supply);
        return Math.min(byShares, Math.saturatingSub(MAX_CASH, nav_));
    }

    /// @inheritdoc IERC4626
    function maxMint(address receiver) external view returns (uint256) {
        uint256 assets = maxDeposit(receiver);
        return assets == 0 ? 0 : _toSharesDown(assets, nav());
    }

    /// @inheritdoc IERC4626
    /// @dev Limited by idle cash.
    function maxWithdraw(address owner) public view returns (uint256) {
        (bool good, uint256 nav_) = _tryNav();
        if (owner != _owner || !good || _supply == 0) return 0;
        return Math.min(SharesMath.toAssets(balanceOf(owner), nav_, _supply), IPortfolio(_portfolio).idle());
    }

    /// @inheritdoc IERC4626
    /// @dev Limited by idle cash: the most shares whose assets, rounded down, are covered.
    function maxRedeem(address owner) public view returns (uint256) {
        (bool good, uint256 nav_) = _tryNav();
        uint256 supply = _supply;
        if (owner != _owner || !good || supply == 0) return 0;
        uint256 held = balanceOf(owner);
        uint256 idle = IPortfolio(_portfolio).idle();
        if (SharesMath.toAssets(held, nav_, supply) <= idle) return held;
        return ((idle + 1) * supply - 1) / nav_;
    }

    /// @inheritdoc IERC4626
    function previewDeposit(uint256 assets) public view returns (uint256) {
        return _toSharesDown(assets, nav());
    }

    /// @inheritdoc IERC4626
    function previewMint(uint256 shares) public view returns (uint256) {
        (uint256 nav_, uint256 supply) = _pair(nav());
        return shares.mulDiv(nav_, supply, Math.Rounding.Ceil);
    }

    /// @inheritdoc IERC4626
    function previewWithdraw(uint256 assets) public view returns (uint256) {
        (uint256 nav_, uint256 supply) = _pair(nav());
        return assets.mulDiv(supply, nav_, Math.Rounding.Ceil);
    }

    /// @inheritdoc IERC4626
    function previewRedeem(uint256 shares) public view returns (uint256) {
        uint256 nav_ = nav();
        uint256 supply = _supply;
        return supply == 0 ? shares / _scale() : shares.mulDiv(nav_, supply);
    }

    /// @inheritdoc IERC165
    function supportsInterface(bytes4 id) external pure returns (bool) {
        return id == type(IERC165).interfaceId || id == type(IERC4626).interfaceId;
    }

    // ------------------------------------------------------------------------------ deposit and withdraw

    /// @inheritdoc IERC4626
    function deposit(uint256 assets, address receiver) external returns (uint256 shares) {
        uint256 max = maxDeposit(receiver);
        require(assets <= max, Errors.ExceedsMax(assets, max));
        shares = previewDeposit(assets);
        _enter(assets, shares, receiver);
    }

    /// @inheritdoc IERC4626
    function mint(uint256 shares, address receiver) external returns (uint256 assets) {
        assets = previewMint(shares);
        uint256 max = maxDeposit(receiver);
        require(assets <= max, Errors.ExceedsMax(assets, max));
        _enter(assets, shares, receiver);
    }

    /// @inheritdoc IERC4626
    function withdraw(uint256 assets, address receiver, address owner) external returns (uint256 shares) {
        uint256 max = maxWithdraw(owner);
        require(assets <= max, Errors.ExceedsMax(assets, max));
        shares = previewWithdraw(assets);
        _leave(assets, shares, receiver, owner);
    }

    /// @inheritdoc IERC4626
    function redeem(uint256 shares, address receiver, address owner) external returns (uint256 assets) {
        uint256 max = maxRedeem(owner);
        require(shares <= max, Errors.ExceedsMax(shares, max));
        assets = previewRedeem(shares);
        _leave(assets, shares, receiver, owner);
    }

    function _enter(uint256 assets, uint256 shares, address receiver) private nonReentrant {
        require(assets != 0 && shares != 0, Errors.ZeroAmount());
        // Paid first, then counted: a callback of the token sees the price before the deposit.
        _pull(msg.sender, _portfolio, assets);
        if (_supplyFor(IPortfolio(_portfolio).nav()) == 0) _burnAll();
        _mintShares(receiver, shares);
        IPortfolio(_portfolio).receiveAssets(assets);
        _emit(Deposit.selector, _topic(msg.sender), _topic(receiver), assets, shares);
    }

    function _leave(uint256 assets, uint256 shares, address receiver, address owner) private nonReentrant {
        require(shares != 0, Errors.ZeroAmount());
        _requireReceiver(receiver);
        if (msg.sender != owner) _spendAllowance(owner, msg.sender, shares);
        _burnShares(owner, shares);
        _emit(Withdraw.selector, _topic(msg.sender), _topic(receiver), _topic(owner), assets, shares);
        if (assets != 0) IPortfolio(_portfolio).releaseAssets(receiver, assets);
    }

    /// @inheritdoc IPersonalVault
    function withdrawInKind(address token, uint256 amount, address receiver)
        external
        onlyLeader
        nonReentrant
        returns (uint256 shares)
    {
        require(amount != 0, Errors.ZeroAmount());
        _requireReceiver(receiver);
        (uint256 before,) = IPortfolio(_portfolio).navLast();
        uint256 value = IPortfolio(_portfolio).lastValue(token, amount);
        uint256 supply = _supply;
        shares = before == 0 ? 0 : Math.min(value.mulDiv(supply, before, Math.Rounding.Ceil), supply);
        if (shares != 0) _burnShares(msg.sender, shares);
        _emit(
            WithdrawnInKind.selector,
            _topic(msg.sender),
            _topic(receiver),
            _topic(token),
            abi.encode(amount, shares, value)
        );
        IPortfolio(_portfolio).releaseToken(token, receiver, amount);
        (uint256 left,) = IPortfolio(_portfolio).navLast();
        if (left == 0) _burnAll();
    }

    // ------------------------------------------------------------------------------------------- shares

    /// @dev The share ledger moves by mint and burn only.
    function _update(address, address, uint256) internal pure override {
        revert Errors.NotTransferable();
    }

    function _burnAll() private {
        if (_supply != 0) _burnShares(_owner, _supply);
    }

    /// @dev Shares that keep a claim at `nav_`: none when it is 0.
    function _supplyFor(uint256 nav_) private view returns (uint256) {
        return nav_ == 0 ? 0 : _supply;
    }

    /// @dev The pair shares are bought at: NAV and supply, or 1.00 when one of them is 0.
    function _pair(uint256 nav_) private view returns (uint256, uint256) {
        uint256 supply = _supplyFor(nav_);
        return supply == 0 ? (1, _scale()) : (nav_, supply);
    }

    function _toSharesDown(uint256 assets, uint256 nav_) private view returns (uint256) {
        (uint256 value, uint256 supply) = _pair(nav_);
        return assets.mulDiv(supply, value);
    }

    /// @dev Share units per asset unit at 1.00.
    function _scale() private view returns (uint256) {
        return 10 ** (18 - _assetDecimals);
    }

    function _tryNav() private view returns (bool, uint256) {
        try this.nav() returns (uint256 nav_) {
            return (true, nav_);
        } catch {
            return (false, 0);
        }
    }
}
