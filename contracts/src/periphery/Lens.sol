// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {IERC20Metadata} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Metadata.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";

import {ILens} from "../interfaces/ILens.sol";
import {IPortfolio} from "../interfaces/IPortfolio.sol";
import {IRegistry} from "../interfaces/IRegistry.sol";
import {IVault, IVaultBase} from "../interfaces/IVault.sol";
import {IVaultFactory} from "../interfaces/IVaultFactory.sol";
import {BPS} from "../libraries/Constants.sol";
import {PriceMath} from "../libraries/PriceMath.sol";
import {SharesMath} from "../libraries/SharesMath.sol";
import {Epoch, HoldingPrice, Order, OrderState, VaultType} from "../libraries/Types.sol";

/// @title Lens
/// @notice Batched reads for indexers, keepers and pages. It holds nothing, owns nothing and writes nothing.
///
/// LIVENESS
/// - Never reverts for a vault of its factory (given gas), whatever the feeds answer; a vault it doesn't know is left
///   empty. A strict figure that can't be had is replaced by the last answers' and marked (`navGood`, `priceGood`).
///
/// SHARE PRICE
/// - A preview is what `settle` would do at this block: the vault's own strict NAV with the settlement's feed rules,
///   the leader's room from the vault; the vault's own arithmetic decides when it settles.
contract Lens is ILens {
    IVaultFactory public immutable factory;

    constructor(address factory_) {
        factory = IVaultFactory(factory_);
    }

    // ------------------------------------------------------------------------------------------ vaults

    function vaultStates(address[] calldata vaults) external view returns (VaultState[] memory states) {
        states = new VaultState[](vaults.length);
        for (uint256 i; i < vaults.length; ++i) {
            states[i].vault = vaults[i];
            if (!factory.isVault(vaults[i])) continue;
            _common(states[i]);
            if (states[i].vaultType == VaultType.Shared) _shared(states[i]);
        }
    }

    function _common(VaultState memory s) internal view {
        IVaultBase vault = IVaultBase(s.vault);
        IPortfolio portfolio = IPortfolio(vault.portfolio());
        s.portfolio = address(portfolio);
        s.vaultType = factory.vaultType(s.vault);
        s.status = vault.status();
        s.supply = vault.totalSupply();
        s.idle = portfolio.idle();
        try vault.nav() returns (uint256 nav) {
            (s.nav, s.navGood) = (nav, true);
        } catch {
            (s.nav,) = portfolio.navLast();
        }
        (s.bucketLeft, s.bucketBase) = portfolio.bucket();
        (s.holdings, s.stale) = portfolio.holdingPrices();
        _weights(s, portfolio);
    }

    /// @dev Each holding's part of the NAV, and its cap.
    function _weights(VaultState memory s, IPortfolio portfolio) internal view {
        uint256 n = s.holdings.length;
        (s.weightsBps, s.capsBps) = (new uint256[](n), new uint256[](n));
        (s.overCap, s.writtenOff) = (new bool[](n), new bool[](n));
        IRegistry registry = IRegistry(portfolio.registry());
        for (uint256 i; i < n; ++i) {
            HoldingPrice memory h = s.holdings[i];
            IRegistry.TokenConfig memory config = registry.token(h.token);
            s.capsBps[i] = config.capBps;
            s.writtenOff[i] = portfolio.holdingState(h.token).writtenOff;
            uint256 unit = 10 ** (uint256(config.decimals) + 18);
            if (s.nav != 0) s.weightsBps[i] = PriceMath.value(h.amount, h.price, unit) * BPS / s.nav;
            uint256 value = PriceMath.valueUp(h.amount, h.price, unit);
            s.overCap[i] = config.capBps != BPS && value * BPS > s.bucketBase * config.capBps;
        }
    }

    function _shared(VaultState memory s) internal view {
        IVault vault = IVault(s.vault);
        s.closing = vault.closing();
        s.finalised = vault.finalised();
        s.endedInKind = vault.endedInKind();
        s.currentEpochId = vault.currentEpochId();
        s.lastSettledEpochId = vault.lastSettledEpochId();
        s.nextCutoff = vault.nextCutoff();
        s.feeBps = vault.feeBps();
        s.accruedFees = vault.accruedFees();
        (s.marginRequiredBps, s.marginCurrentBps, s.leaderShares, s.marginRoom) = vault.leaderMargin();
    }

    // ---------------------------------------------------------------------------------------- previews

    function previews(address[] calldata vaults) external view returns (Preview[] memory list) {
        list = new Preview[](vaults.length);
        for (uint256 i; i < vaults.length; ++i) {
            if (!factory.isVault(vaults[i]) || factory.vaultType(vaults[i]) != VaultType.Shared) continue;
            _preview(IVault(vaults[i]), list[i]);
        }
    }

    function _preview(IVault vault, Preview memory p) internal view {
        uint256 id = vault.lastSettledEpochId() + 1;
        Epoch memory e = vault.epoch(id);
        if (e.cutoff == 0 || block.timestamp < e.cutoff || e.settledAt != 0 || vault.finalised() || vault.endedInKind())
        {
            return;
        }
        p.epochId = id;
        p.cutoff = e.cutoff;
        p.supply = vault.totalSupply();
        IPortfolio portfolio = IPortfolio(vault.portfolio());
        try portfolio.settlementNav(e.cutoff) returns (uint256 nav, HoldingPrice[] memory) {
            (p.nav, p.priceGood) = (nav, true);
        } catch {
            (p.nav,) = portfolio.navLast();
        }
        p.depositsRequested = uint256(e.othersRequested) + e.leaderRequested;
        p.redeemShares = e.redeemShares;
        p.proceeds = Math.mulDiv(p.redeemShares, p.nav, p.supply);

        (,, uint256 leaderShares, uint256 room) = vault.leaderMargin();
        bool refunded = e.refunded || p.nav == 0 || _worthless(vault.asset(), p.nav, p.supply);
        uint256 minted;
        if (!refunded) {
            p.depositsAccepted = e.leaderRequested + Math.min(e.othersRequested, room);
            minted = Math.mulDiv(p.depositsAccepted, p.supply, p.nav);
            leaderShares += Math.mulDiv(e.leaderRequested, p.supply, p.nav);
        }
        p.cashNeeded = p.proceeds;
        p.cashAvailable = p.depositsAccepted + portfolio.idle();
        uint256 supplyAfter = p.supply + minted - p.redeemShares;
        if (supplyAfter != 0) p.marginAfterBps = leaderShares * BPS / supplyAfter;
    }

    function _worthless(address asset, uint256 nav, uint256 supply) internal view returns (bool) {
        return SharesMath.worthless(nav, supply, 10 ** (36 - uint256(IERC20Metadata(asset).decimals())));
    }

    function epochs(address vault, uint256 from, uint256 count) external view returns (Epoch[] memory list) {
        list = new Epoch[](count);
        if (!_isShared(vault)) return list;
        for (uint256 i; i < count; ++i) {
            list[i] = IVault(vault).epoch(from + i);
        }
    }

    // ---------------------------------------------------------------------------------------- accounts

    function accounts(address vault, address[] calldata accounts_) external view returns (AccountState[] memory list) {
        list = new AccountState[](accounts_.length);
        bool known = factory.isVault(vault);
        bool shared = _isShared(vault);
        for (uint256 i; i < accounts_.length; ++i) {
            AccountState memory a = list[i];
            a.account = accounts_[i];
            if (known) a.balance = IVaultBase(vault).balanceOf(a.account);
            if (shared) _account(IVault(vault), a);
        }
    }

    function _account(IVault vault, AccountState memory a) internal view {
        a.costBasis = vault.costBasis(a.account);
        uint256[] memory ids = vault.openDepositRequests(a.account);
        for (uint256 i; i < ids.length; ++i) {
            a.pendingDeposit += vault.pendingDepositRequest(ids[i], a.account);
        }
        ids = vault.openRedeemRequests(a.account);
        for (uint256 i; i < ids.length; ++i) {
            a.pendingRedeem += vault.pendingRedeemRequest(ids[i], a.account);
        }
        a.claimableShares = vault.maxMint(a.account);
        a.claimableAssets = vault.maxWithdraw(a.account);
        a.refundAssets = vault.maxClaimCancelDeposit(a.account);
        a.refundShares = vault.maxClaimCancelRedeem(a.account);
        a.feeIfRedeemedNow = vault.feeIfRedeemedNow(a.account);
    }

    // ------------------------------------------------------------------------------------------ orders

    function orders(address vault, uint256[] calldata orderIds) external view returns (Orders memory o) {
        if (!factory.isVault(vault)) return o;
        IPortfolio portfolio = IPortfolio(IVaultBase(vault).portfolio());
        o.orderIds = new uint256[](orderIds.length);
        o.orders = new Order[](orderIds.length);
        uint256 n;
        for (uint256 i; i < orderIds.length; ++i) {
            Order memory order = portfolio.order(orderIds[i]);
            if (order.state != OrderState.Open) continue;
            o.orderIds[n] = orderIds[i];
            o.orders[n++] = order;
        }
        uint256[] memory ids = o.orderIds;
        Order[] memory open = o.orders;
        assembly ("memory-safe") {
            mstore(ids, n)
            mstore(open, n)
        }
        (o.targetsOrderId, o.targets) = portfolio.targets();
        o.tradingPaused = portfolio.tradingPaused();
        o.trader = portfolio.trader();
    }

    function _isShared(address vault) internal view returns (bool) {
        return factory.isVault(vault) && factory.vaultType(vault) == VaultType.Shared;
    }
}
