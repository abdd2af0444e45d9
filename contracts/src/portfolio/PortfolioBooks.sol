// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {IPortfolio} from "../interfaces/IPortfolio.sol";
import {IRegistry} from "../interfaces/IRegistry.sol";
import {IVault} from "../interfaces/IVault.sol";
import {MAX_TOKENS} from "../libraries/Constants.sol";
import {Errors} from "../libraries/Errors.sol";
import {Events} from "../libraries/Events.sol";
import {Emitter} from "../libraries/History.sol";
import {PriceMath} from "../libraries/PriceMath.sol";
import {Order, OrderState, Target} from "../libraries/Types.sol";

/// @title PortfolioBooks
/// @notice The portfolio's storage, what it holds and what that is worth, and who may do what. See Portfolio.
abstract contract PortfolioBooks is Emitter, IPortfolio, Events {
    /// @dev The books at strict prices at one moment.
    struct Books {
        address[] tokens;
        uint256[] values;
        uint256 nav;
    }

    // Packed so that a leader's trade reads three slots and writes one, besides the token's own counter.

    address public vault;
    bool public personal;
    bool public tradingPaused;
    /// @dev Of what is not a trade; see `lastLeaderAction`.
    uint40 internal _lastLeaderAction;

    address public registry;
    uint32 internal _targetsOrderId;

    address public asset;
    /// @dev Asset base units; a larger base counts as 2^96 - 1, which only tightens the bucket.
    uint96 internal _base;

    /// @dev Asset base units: 1.3e18 whole assets of 18 decimals.
    uint120 internal _idle;
    /// @dev 1e18 = the whole base; as of `_bucketAt`.
    uint56 internal _bucketLeft;
    uint40 internal _bucketAt;
    uint32 internal _nextOrderId;
    /// @dev The trade at `_bucketAt` was the leader's or the trader's own.
    bool internal _leaderTradedLast;

    address public trader;

    address[] internal _tokens;
    mapping(address token => uint256) internal _amounts;
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
        (uint256[] memory prices, uint256[] memory units) = IRegistry(registry).prices(b.tokens, asset, 0);
        b.nav = _idle;
        for (uint256 i; i < b.tokens.length; ++i) {
            b.values[i] = PriceMath.value(_amounts[b.tokens[i]], prices[i], units[i]);
            b.nav += b.values[i];
        }
        require(b.nav <= PriceMath.MAX_VALUE, Errors.NavOverflow());
    }

    function _amountsOf(address[] memory tokens) internal view returns (uint256[] memory amounts) {
        amounts = new uint256[](tokens.length);
        for (uint256 i; i < tokens.length; ++i) {
            amounts[i] = _amounts[tokens[i]];
        }
    }

    function _requireHolding(address token, uint256 amount) internal view returns (uint256 held) {
        held = token == asset ? _idle : _amounts[token];
        require(held >= amount, Errors.InsufficientHolding(token, amount, held));
    }

    function _debit(address token, uint256 amount) internal {
        uint256 held = _requireHolding(token, amount);
        if (amount != 0) _setLower(token, held - amount);
    }

    /// @dev Of a token held, after part or all of it has left: what is left of nothing leaves the list.
    function _setLower(address token, uint256 left) internal {
        if (token == asset) {
            _idle = uint120(left);
            return;
        }
        _amounts[token] = left;
        if (left != 0) return;
        uint256 last = _tokens.length - 1;
        for (uint256 i; i < last; ++i) {
            if (_tokens[i] == token) {
                _tokens[i] = _tokens[last];
                break;
            }
        }
        _tokens.pop();
    }

    function _credit(address token, uint256 amount) internal {
        if (token == asset) {
            _idle = _toIdle(_idle + amount);
            return;
        }
        uint256 held = _amounts[token];
        if (held == 0) {
            require(_tokens.length < MAX_TOKENS, Errors.TooManyTokens(MAX_TOKENS));
            _tokens.push(token);
        }
        held += amount;
        require(held <= type(uint128).max, Errors.NavOverflow());
        _amounts[token] = held;
    }

    function _toIdle(uint256 assets) internal pure returns (uint120) {
        require(assets <= type(uint120).max, Errors.NavOverflow());
        return uint120(assets);
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

    function _requireKeeper() internal view {
        require(IRegistry(registry).isKeeper(msg.sender), Errors.NotAllowed(msg.sender));
    }

    function _requireUnlocked() internal view {
        require(msg.sender == vault || !IVault(vault).locked(), Errors.Locked());
    }

    function _requireOpen(uint256 orderId) internal view {
        OrderState state = _stateOf(_orders[orderId]);
        require(state == OrderState.Open, Errors.OrderNotOpen(orderId, state));
    }

    function _stateOf(Order memory o) internal view returns (OrderState) {
        return o.state == OrderState.Open && block.timestamp > o.deadline ? OrderState.Expired : o.state;
    }
}
