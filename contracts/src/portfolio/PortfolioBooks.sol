// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {IPortfolioBooks} from "../interfaces/IPortfolio.sol";
import {IRegistry} from "../interfaces/IRegistry.sol";
import {IVault} from "../interfaces/IVault.sol";
import {MAX_TOKENS} from "../libraries/Constants.sol";
import {Errors} from "../libraries/Errors.sol";
import {Events} from "../libraries/Events.sol";
import {Emitter} from "../libraries/History.sol";
import {PriceMath} from "../libraries/PriceMath.sol";
import {Order, OrderState, Target} from "../libraries/Types.sol";
import {Holding, Holdings} from "./Holding.sol";
import {Till} from "./Till.sol";

/// @title PortfolioBooks
/// @notice The portfolio's storage, what it holds and what that is worth, and who may do what. See Portfolio.
abstract contract PortfolioBooks is Emitter, IPortfolioBooks, Events {
    /// @dev The books at strict prices at one moment. A written-off holding has value 0.
    struct Books {
        address[] tokens;
        uint256[] values;
        uint256 nav;
    }

    /// @dev One holding in one slot, which is read and written as a whole: see Holding.
    struct Kept {
        uint128 amount;
        uint40 since;
        bool writtenOff;
        uint80 lastPrice;
    }

    // Packed so that a leader's trade reads three slots and writes one, besides the token's own counter.

    /// @inheritdoc IPortfolioBooks
    address public vault;
    /// @inheritdoc IPortfolioBooks
    bool public personal;
    /// @inheritdoc IPortfolioBooks
    bool public tradingPaused;
    /// @dev Of what is not a trade; see `lastLeaderAction`.
    uint40 internal _lastLeaderAction;

    /// @inheritdoc IPortfolioBooks
    address public registry;
    uint32 internal _targetsOrderId;

    /// @inheritdoc IPortfolioBooks
    address public asset;
    /// @dev Asset base units; a larger base counts as 2^96 - 1, which only tightens the bucket.
    uint96 internal _base;

    /// @dev Asset base units: 1.3e18 whole assets of 18 decimals. The first of the slot that Till describes.
    uint120 internal _idle;
    /// @dev 1e18 = the whole base; as of `_bucketAt`.
    uint56 internal _bucketLeft;
    uint40 internal _bucketAt;
    uint32 internal _nextOrderId;
    /// @dev The trade at `_bucketAt` was the leader's or the trader's own.
    bool internal _leaderTradedLast;

    /// @inheritdoc IPortfolioBooks
    address public trader;

    address[] internal _tokens;
    mapping(address token => Kept) internal _holdings;
    mapping(uint256 orderId => Order) internal _orders;
    Target[] internal _targets;

    modifier onlyVault() {
        _requireVault();
        _;
    }

    modifier locked() {
        _lock();
        _;
        _unlock();
    }

    modifier byLeaderOrTrader() {
        (address leader,) = _lock();
        _requireLeaderOrTrader(leader);
        _;
        _unlock();
    }

    // ------------------------------------------------------------------------------------------- books

    function _books() internal view returns (Books memory b) {
        b.tokens = _tokens;
        b.values = new uint256[](b.tokens.length);
        (uint256[] memory amounts, uint256[] memory writtenOffAt) = _amountsOf(b.tokens);
        (uint256[] memory prices, uint256[] memory units) = IRegistry(registry).prices(b.tokens, asset, 0, writtenOffAt);
        b.nav = _idle;
        for (uint256 i; i < b.tokens.length; ++i) {
            b.values[i] = PriceMath.value(amounts[i], prices[i], units[i]);
            b.nav += b.values[i];
        }
        require(b.nav <= PriceMath.MAX_VALUE, Errors.NavOverflow());
    }

    /// @dev `writtenOffAt` is when a holding was written off, 0 when it isn't; empty when none is.
    function _amountsOf(address[] memory tokens)
        internal
        view
        returns (uint256[] memory amounts, uint256[] memory writtenOffAt)
    {
        amounts = new uint256[](tokens.length);
        for (uint256 i; i < tokens.length; ++i) {
            Holding h = _holdingOf(tokens[i]);
            amounts[i] = h.amount();
            if (!h.writtenOff()) continue;
            if (writtenOffAt.length == 0) writtenOffAt = new uint256[](tokens.length);
            writtenOffAt[i] = h.since();
        }
    }

    function _requireHolding(address token, uint256 amount) internal view returns (uint256 held) {
        held = token == asset ? _idle : _holdings[token].amount;
        _requireAmount(token, amount, held);
    }

    function _requireAmount(address token, uint256 amount, uint256 held) internal pure {
        if (held < amount) revert Errors.InsufficientHolding(token, amount, held);
    }

    /// @dev Part or all of it leaves the portfolio without a trade: no price is known, and nothing else changes.
    function _debit(address token, uint256 amount) internal {
        uint256 held = _requireHolding(token, amount);
        if (amount == 0) return;
        if (token == asset) _idle = uint120(held - amount);
        else _store(token, _holdingOf(token).withAmount(held - amount));
    }

    /// @dev A holding of a token after part or all of it was sold at a usable price. `h` is what it was.
    function _debitSold(address token, Holding h, uint256 amount, uint256 price) internal {
        _forgetFlags(token, h);
        _store(token, Holdings.priced(h.amount() - amount, price));
    }

    /// @dev A holding of a token after a purchase at a usable price (or none: its price is noted); returns its amount.
    function _creditToken(address token, uint256 amount, uint256 price) internal returns (uint256 held) {
        Holding h = _holdingOf(token);
        held = h.amount();
        if (held == 0) {
            require(_tokens.length < MAX_TOKENS, Errors.TooManyTokens(MAX_TOKENS));
            _tokens.push(token);
        }
        held += amount;
        if (held > type(uint128).max) revert Errors.NavOverflow();
        _forgetFlags(token, h);
        _setHolding(token, Holdings.priced(held, price));
    }

    /// @dev What is about to be overwritten with a usable price was written off, or noted as unusable.
    function _forgetFlags(address token, Holding h) internal {
        if (h.isFlagged()) _emit(HoldingWrittenBack.selector, _topic(token), "");
    }

    /// @dev Zero balances are removed from the list, and nothing is remembered of them.
    function _store(address token, Holding h) internal {
        if (h.amount() != 0) {
            _setHolding(token, h);
            return;
        }
        _setHolding(token, Holding.wrap(0));
        uint256 last = _tokens.length - 1;
        for (uint256 i; i < last; ++i) {
            if (_tokens[i] == token) {
                _tokens[i] = _tokens[last];
                break;
            }
        }
        _tokens.pop();
    }

    function _holdingOf(address token) internal view returns (Holding h) {
        Kept storage kept = _holdings[token];
        assembly ("memory-safe") {
            h := sload(kept.slot)
        }
    }

    function _setHolding(address token, Holding h) internal {
        Kept storage kept = _holdings[token];
        assembly ("memory-safe") {
            sstore(kept.slot, h)
        }
    }

    function _till() internal view returns (Till t) {
        assembly ("memory-safe") {
            t := sload(_idle.slot)
        }
    }

    function _setTill(Till t) internal {
        assembly ("memory-safe") {
            sstore(_idle.slot, t)
        }
    }

    function _toIdle(uint256 assets) internal pure returns (uint120) {
        require(assets <= type(uint120).max, Errors.NavOverflow());
        return uint120(assets);
    }

    // -------------------------------------------------------------------------------------- write-offs

    /// @dev Written off, and its feed has given no usable answer since.
    function _isWrittenOff(address token, Holding h) internal view returns (bool) {
        if (!h.writtenOff()) return false;
        (bool usable, uint256 answeredAt,) = IRegistry(registry).answerState(token);
        return !usable && answeredAt <= h.since();
    }

    /// @dev A holding's last price: what its feeds last said, or where they no longer say it, its price when it was last
    ///      traded or noted: never 0 of a holding, since it was bought at a price.
    function _lastPrice(address token, Holding h) internal view returns (uint256 price, uint256 unit) {
        address[] memory list = new address[](1);
        list[0] = token;
        (uint256[] memory prices, uint256[] memory units,) =
            IRegistry(registry).lastPrices(list, asset, new uint256[](0));
        (price, unit) = (prices[0], units[0]);
        if (price == 0) price = h.lastPrice();
    }

    // ------------------------------------------------------------------------------------------- guards

    /// @dev Checks the pause and takes the next order id.
    function _newOrder() internal returns (uint256 orderId) {
        _requireTrading();
        orderId = _nextOrderId;
        _nextOrderId = uint32(orderId + 1);
    }

    function _noteLeaderAction() internal {
        _lastLeaderAction = uint40(block.timestamp);
    }

    // In functions, not in the modifiers, where every entry would carry its own copy.

    function _lock() internal returns (address leader, bool saleOnly) {
        return IVault(vault).lock(msg.sender);
    }

    function _unlock() internal {
        IVault(vault).unlock();
    }

    /// @inheritdoc Emitter
    /// @dev The vault keeps the history of both contracts, so that one slot proves the order between them too.
    function _fold(address, uint256 topics, bytes32 t0, bytes32 t1, bytes32 t2, bytes32 t3, bytes32 digest)
        internal
        override
    {
        IVault(vault).foldEvent(topics, t0, t1, t2, t3, digest);
    }

    function _requireVault() internal view {
        require(msg.sender == vault, Errors.NotVault(msg.sender));
    }

    function _requireLeaderOrTrader(address leader) internal view {
        require(msg.sender == leader || msg.sender == trader, Errors.NotAllowed(msg.sender));
    }

    function _requireTrading() internal view {
        require(!tradingPaused, Errors.TradingIsPaused());
    }

    function _isKeeper(address account) internal view returns (bool) {
        return IRegistry(registry).isKeeper(account);
    }

    function _requireKeeper() internal view {
        require(_isKeeper(msg.sender), Errors.NotAllowed(msg.sender));
    }

    function _requireUnlocked() internal view {
        require(msg.sender == vault || !IVault(vault).locked(), Errors.Locked());
    }

    function _requirePair(address tokenIn, address tokenOut) internal view {
        address share = vault;
        require(tokenIn != tokenOut && tokenIn != share && tokenOut != share, Errors.BadPair(tokenIn, tokenOut));
    }

    function _requireOpen(uint256 orderId) internal view {
        OrderState state = _stateOf(_orders[orderId]);
        require(state == OrderState.Open, Errors.OrderNotOpen(orderId, state));
    }

    function _stateOf(Order memory o) internal view returns (OrderState) {
        return o.state == OrderState.Open && block.timestamp > o.deadline ? OrderState.Expired : o.state;
    }
}
