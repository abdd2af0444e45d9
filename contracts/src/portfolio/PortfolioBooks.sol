// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {IPortfolio} from "../interfaces/IPortfolio.sol";
import {IRegistry} from "../interfaces/IRegistry.sol";
import {IVault} from "../interfaces/IVault.sol";
import {MAX_TOKENS} from "../libraries/Constants.sol";
import {Errors} from "../libraries/Errors.sol";
import {PriceMath} from "../libraries/PriceMath.sol";
import {Order, OrderState, Target} from "../libraries/Types.sol";

/// @title PortfolioBooks
/// @notice The portfolio's storage, what it holds and what that is worth, and who may do what. See Portfolio.
abstract contract PortfolioBooks is IPortfolio {
    /// @dev The books at strict prices at one moment.
    struct Books {
        address[] tokens;
        uint256[] values;
        uint256 nav;
    }

    address public vault;
    bool public personal;
    bool public tradingPaused;

    address public registry;
    address public asset;
    address public trader;

    uint128 internal _idle;
    uint128 internal _base;

    // One slot: a trade writes its order id, its time and what it drew together.
    uint48 internal _nextOrderId;
    uint48 internal _targetsOrderId;
    uint40 internal _lastLeaderAction;
    uint40 internal _bucketAt;
    /// @dev 1e18 = the whole base; as of `_bucketAt`.
    uint64 internal _bucketLeft;

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
        uint256 left = _requireHolding(token, amount) - amount;
        if (token == asset) {
            _idle = uint128(left);
            return;
        }
        _amounts[token] = left;
        if (left == 0 && amount != 0) {
            uint256 last = _tokens.length - 1;
            for (uint256 i; i < last; ++i) {
                if (_tokens[i] == token) {
                    _tokens[i] = _tokens[last];
                    break;
                }
            }
            _tokens.pop();
        }
    }

    function _credit(address token, uint256 amount) internal {
        if (token == asset) {
            _idle = _toUint128(_idle + amount);
            return;
        }
        uint256 held = _amounts[token];
        if (held == 0) {
            require(_tokens.length < MAX_TOKENS, Errors.TooManyTokens(MAX_TOKENS));
            _tokens.push(token);
        }
        _amounts[token] = _toUint128(held + amount);
    }

    function _toUint128(uint256 x) internal pure returns (uint128) {
        require(x <= type(uint128).max, Errors.NavOverflow());
        return uint128(x);
    }

    // ------------------------------------------------------------------------------------------- guards

    /// @dev Checks leader or trader and the pause, takes the next order id and notes the time, in one write.
    function _leaderAction() internal returns (uint256 orderId) {
        _requireLeaderOrTrader();
        _requireTrading();
        orderId = _nextOrderId;
        _nextOrderId = uint48(orderId + 1);
        _lastLeaderAction = uint40(block.timestamp);
    }

    // In functions, not in the modifiers, where every entry would carry its own copy.

    function _lock() internal {
        IVault(vault).lock(msg.sender);
    }

    function _unlock() internal {
        IVault(vault).unlock();
    }

    function _requireVault() internal view {
        require(msg.sender == vault, Errors.NotVault(msg.sender));
    }

    function _requireLeaderOrTrader() internal view {
        require(msg.sender == IVault(vault).leader() || msg.sender == trader, Errors.NotAllowed(msg.sender));
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
