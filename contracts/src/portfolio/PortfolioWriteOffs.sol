// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";

import {IPortfolioWriteOffs} from "../interfaces/IPortfolio.sol";
import {IRegistry} from "../interfaces/IRegistry.sol";
import {IVault} from "../interfaces/IVault.sol";
import {BPS, LATE_ANYBODY, WRITE_OFF_AFTER, WRITE_OFF_BPS, WRITTEN_OFF_SALE_BPS} from "../libraries/Constants.sol";
import {Errors} from "../libraries/Errors.sol";
import {PriceMath} from "../libraries/PriceMath.sol";
import {HoldingState, OrderKind, Swap} from "../libraries/Types.sol";
import {Holding} from "./Holding.sol";
import {PortfolioTrading} from "./PortfolioTrading.sol";
import {Till} from "./Till.sol";

/// @title PortfolioWriteOffs
/// @notice Holdings whose feed has died (SPEC rule 13): written off while they are next to nothing, so that they can't stop
///         a settlement; counted again as soon as their feed answers. See WRITE-OFF in Portfolio's header.
abstract contract PortfolioWriteOffs is PortfolioTrading, IPortfolioWriteOffs {
    // ------------------------------------------------------------------------------------------ keepers

    /// @inheritdoc IPortfolioWriteOffs
    function noteUnusable(address token) external locked {
        Holding h = _heldOf(token);
        require(!_isWrittenOff(token, h), Errors.WrittenOffBefore(token));
        (bool usable, uint256 answeredAt,) = IRegistry(registry).answerState(token);
        require(!usable, Errors.StillPriced(token));
        require(answeredAt == 0, Errors.StillReadable(token));
        // A note that is still to be used stays: else anybody could put the write-off off for ever.
        uint256 notedAt = h.since();
        require(block.timestamp > _noteExpiry(notedAt), Errors.NotedBefore(token, notedAt));
        _setHolding(token, h.withSince(block.timestamp, false));
        _emit(UnusableNoted.selector, _topic(token), _topic(msg.sender), "");
    }

    /// @inheritdoc IPortfolioWriteOffs
    function notePrice(address token) external locked {
        _heldOf(token);
        (uint256 price,) = IRegistry(registry).price(token, asset);
        _creditToken(token, 0, price);
    }

    /// @inheritdoc IPortfolioWriteOffs
    function writeOff(address token) external locked {
        Holding h = _heldOf(token);
        require(_isKeeper(msg.sender) || _isLate(), Errors.NotAllowed(msg.sender));
        require(!_isWrittenOff(token, h), Errors.WrittenOffBefore(token));
        _requireUnusableForADay(token, h);
        h = h.withSince(block.timestamp, true);
        _setHolding(token, h);
        uint256 value = _lastValueUp(token, h);
        _requireSmall();
        _emit(
            HoldingWrittenOff.selector,
            _topic(token),
            _topic(msg.sender),
            abi.encode(h.amount(), value, block.timestamp)
        );
    }

    /// @inheritdoc IPortfolioWriteOffs
    function sellWrittenOff(Swap calldata sale) external returns (uint256 amountOut) {
        (, bool saleOnly) = _lock();
        _requireKeeper();
        Holding h = _heldOf(sale.tokenIn);
        require(_isWrittenOff(sale.tokenIn, h), Errors.NotWrittenOff(sale.tokenIn));
        require(sale.tokenOut == asset, Errors.SaleOnly(sale.tokenOut));
        require(sale.amountIn != 0, Errors.ZeroAmount());
        _requireAmount(sale.tokenIn, sale.amountIn, h.amount());
        require(IRegistry(registry).isAdapter(sale.adapter), Errors.NotAnAdapter(sale.adapter));
        IRegistry.Quote memory q;
        (q.priceIn, q.unitIn) = _lastPrice(sale.tokenIn, h);
        (q.priceOut, q.unitOut) = (1, 1);
        Context memory c = _orderContext(0, OrderKind.WrittenOff, saleOnly);
        uint256 base = personal ? _books().nav : _base;

        Leg memory leg = Leg(sale.adapter, sale.tokenIn, sale.tokenOut, sale.amountIn, sale.minAmountOut);
        amountOut = _execute(leg, sale.data);
        (uint256 valueIn, uint256 valueOut) = _measure(c, leg, q, amountOut, h.amount(), BPS - WRITTEN_OFF_SALE_BPS);
        // The loss alone: of a feed that is dead no deviation threshold says anything.
        (Till t, uint256 drawn) = _draw(_till(), c, valueIn, valueOut, 0, base);
        _setTill(t.withIdle(_toIdle(t.idle() + amountOut)));
        _store(sale.tokenIn, h.withAmount(h.amount() - sale.amountIn));
        _emitTraded(c, leg, [amountOut, valueIn, valueOut, drawn]);
        _unlock();
    }

    // --------------------------------------------------------------------------------------- vault only

    /// @inheritdoc IPortfolioWriteOffs
    function forfeitWrittenOff() external onlyVault returns (uint256 left) {
        address[] memory tokens = _tokens;
        for (uint256 i; i < tokens.length; ++i) {
            Holding h = _holdingOf(tokens[i]);
            if (!_isWrittenOff(tokens[i], h)) {
                ++left;
                continue;
            }
            _store(tokens[i], h.withAmount(0));
            _emit(HoldingForfeited.selector, _topic(tokens[i]), abi.encode(h.amount()));
        }
    }

    // -------------------------------------------------------------------------------------------- views

    /// @inheritdoc IPortfolioWriteOffs
    function countedHoldings() external view returns (uint256 count) {
        address[] memory tokens = _tokens;
        for (uint256 i; i < tokens.length; ++i) {
            if (!_isWrittenOff(tokens[i], _holdingOf(tokens[i]))) ++count;
        }
    }

    /// @inheritdoc IPortfolioWriteOffs
    function holdingState(address token) external view returns (HoldingState memory state) {
        Holding h = _holdingOf(token);
        state.amount = h.amount();
        if (state.amount == 0) return state;
        state.writtenOff = _isWrittenOff(token, h);
        if (state.writtenOff) state.writtenOffAt = h.since();
        else if (!h.writtenOff()) state.notedUnusableAt = h.since();
        (state.lastPrice,) = _lastPrice(token, h);
    }

    /// @inheritdoc IPortfolioWriteOffs
    function lastValue(address token, uint256 amount) external view returns (uint256) {
        if (token == asset) return amount;
        Holding h = _holdingOf(token);
        if (_isWrittenOff(token, h)) return 0;
        address[] memory list = new address[](1);
        list[0] = token;
        (uint256[] memory prices, uint256[] memory units,) =
            IRegistry(registry).lastPrices(list, asset, new uint256[](0));
        return PriceMath.valueUp(amount, prices[0], units[0]);
    }

    // ------------------------------------------------------------------------------------------- bounds

    function _heldOf(address token) internal view returns (Holding h) {
        h = _holdingOf(token);
        require(h.amount() != 0, Errors.InsufficientHolding(token, 1, 0));
    }

    /// @dev Its feeds have had no usable answer for a day: by the age of their last answer, or where they don't say one that
    ///      can be believed, by what was noted a day ago and not longer than two.
    function _requireUnusableForADay(address token, Holding h) internal view {
        (bool usable, uint256 answeredAt, uint256 usableUntil) = IRegistry(registry).answerState(token);
        require(!usable, Errors.StillPriced(token));
        uint256 from = usableUntil + WRITE_OFF_AFTER;
        if (answeredAt == 0) {
            uint256 notedAt = h.since();
            require(notedAt != 0 && block.timestamp <= _noteExpiry(notedAt), Errors.NotNoted(token));
            from = notedAt + WRITE_OFF_AFTER;
        }
        require(block.timestamp >= from, Errors.TooEarly(from));
    }

    /// @dev A note says that the feed was unusable then, not what happened since: it can be used for a day only.
    function _noteExpiry(uint256 notedAt) internal pure returns (uint256) {
        return notedAt == 0 ? 0 : notedAt + 2 * WRITE_OFF_AFTER;
    }

    /// @dev All written-off holdings together, what is held of them now at their last prices, are at most 0.1 % of the last
    ///      settled NAV, and of the base, where exits or redemptions have made that less. A personal vault has no
    ///      settlements: there it is what counts now and has a price. What has none counts as nothing here: of several
    ///      feeds that are dead each must not wait for the others.
    function _requireSmall() internal view {
        uint256 sum;
        address[] memory tokens = _tokens;
        for (uint256 i; i < tokens.length; ++i) {
            Holding h = _holdingOf(tokens[i]);
            if (_isWrittenOff(tokens[i], h)) sum += _lastValueUp(tokens[i], h);
        }
        uint256 nav;
        if (personal) {
            nav = _pricedNow(tokens);
        } else {
            IVault v = IVault(vault);
            nav = Math.min(v.epoch(v.lastSettledEpochId()).nav, _base);
        }
        require(sum * BPS <= nav * WRITE_OFF_BPS, Errors.WriteOffTooLarge(sum, nav * WRITE_OFF_BPS / BPS));
    }

    /// @dev Idle cash and the holdings that have a usable price, asset base units, rounded down.
    function _pricedNow(address[] memory tokens) internal view returns (uint256 sum) {
        (uint256[] memory amounts, uint256[] memory writtenOffAt) = _amountsOf(tokens);
        (uint256[] memory prices, uint256[] memory units, bool[] memory good) =
            IRegistry(registry).lastPrices(tokens, asset, writtenOffAt);
        sum = _idle;
        for (uint256 i; i < tokens.length; ++i) {
            if (good[i]) sum += PriceMath.value(amounts[i], prices[i], units[i]);
        }
    }

    function _lastValueUp(address token, Holding h) internal view returns (uint256) {
        (uint256 price, uint256 unit) = _lastPrice(token, h);
        return PriceMath.valueUp(h.amount(), price, unit);
    }

    /// @dev As the vault's own lateness (SPEC rule 8), without its price.
    function _isLate() internal view returns (bool) {
        if (personal) return false;
        IVault v = IVault(vault);
        uint256 cutoff = v.epoch(v.lastSettledEpochId() + 1).cutoff;
        return cutoff != 0 && block.timestamp >= cutoff + LATE_ANYBODY;
    }
}
