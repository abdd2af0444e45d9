// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {IPortfolioOrders} from "../interfaces/IPortfolio.sol";
import {IRegistry} from "../interfaces/IRegistry.sol";
import {BPS, MAX_TOKENS} from "../libraries/Constants.sol";
import {Errors} from "../libraries/Errors.sol";
import {Order, OrderKind, OrderState, Target} from "../libraries/Types.sol";
import {PortfolioWriteOffs} from "./PortfolioWriteOffs.sol";

/// @title The other half of a portfolio: orders and targets as they are placed and cancelled, the trader, the guardian's
///        pause, and holdings that are written off.
/// @notice Portfolio delegates these functions here, because one contract would pass the size limit. Its address is fixed
///         in the code of the portfolio's implementation, and it works on the portfolio's storage only. Called directly it
///         is a portfolio that nobody can initialise. What it promises is said in Portfolio's header.
contract PortfolioOrders is PortfolioWriteOffs, IPortfolioOrders {
    constructor() {
        vault = address(this);
    }

    // ------------------------------------------------------------------------------- leader and trader

    /// @inheritdoc IPortfolioOrders
    function placeLimitOrder(address tokenIn, address tokenOut, uint128 amountIn, uint128 minAmountOut, uint40 deadline)
        external
        byLeaderOrTrader
        returns (uint256 orderId)
    {
        orderId = _newOrder();
        _noteLeaderAction();
        _requirePair(tokenIn, tokenOut);
        require(amountIn != 0 && minAmountOut != 0, Errors.ZeroAmount());
        require(deadline > block.timestamp, Errors.DeadlinePassed(deadline));
        _orders[orderId] = Order(OrderKind.Limit, OrderState.Open, tokenIn, tokenOut, deadline, amountIn, minAmountOut);
        _emit(
            LimitOrderPlaced.selector,
            bytes32(orderId),
            _topic(msg.sender),
            _topic(tokenIn),
            abi.encode(tokenOut, amountIn, minAmountOut, deadline)
        );
    }

    /// @inheritdoc IPortfolioOrders
    function setTargets(Target[] calldata newTargets, uint40 deadline)
        external
        byLeaderOrTrader
        returns (uint256 orderId)
    {
        _requireTrading();
        _noteLeaderAction();
        uint256 old = _targetsOrderId;
        if (old != 0) {
            Order storage o = _orders[old];
            if (_stateOf(o) == OrderState.Open) {
                o.state = OrderState.Cancelled;
                _emit(OrderCancelled.selector, bytes32(old), _topic(msg.sender), "");
            }
            delete _targets;
        }
        if (newTargets.length == 0) {
            _targetsOrderId = 0;
            _emit(TargetsSet.selector, 0, _topic(msg.sender), abi.encode(uint256(0), newTargets));
            return 0;
        }
        orderId = _newOrder();
        require(deadline > block.timestamp, Errors.DeadlinePassed(deadline));
        require(newTargets.length <= MAX_TOKENS, Errors.TooManyTargets(newTargets.length));
        uint256 sum;
        address last;
        for (uint256 i; i < newTargets.length; ++i) {
            Target calldata t = newTargets[i];
            require(
                t.token > last && t.token != asset && t.token != vault && t.bandBps != 0 && t.bandBps <= BPS,
                Errors.BadTarget(t.token)
            );
            IRegistry.TokenConfig memory config = IRegistry(registry).token(t.token);
            require(config.feeds.length != 0, Errors.UnknownToken(t.token));
            require(t.weightBps <= config.capBps, Errors.TargetAboveCap(t.token, t.weightBps, config.capBps));
            sum += t.weightBps;
            last = t.token;
            _targets.push(t);
        }
        require(sum <= BPS, Errors.WeightsTooHigh(sum));
        _targetsOrderId = uint32(orderId);
        Order storage stored = _orders[orderId];
        stored.kind = OrderKind.Targets;
        stored.state = OrderState.Open;
        stored.deadline = deadline;
        _emit(TargetsSet.selector, bytes32(orderId), _topic(msg.sender), abi.encode(deadline, newTargets));
    }

    /// @inheritdoc IPortfolioOrders
    function cancelOrder(uint256 orderId) external byLeaderOrTrader {
        _noteLeaderAction();
        _requireOpen(orderId);
        _orders[orderId].state = OrderState.Cancelled;
        if (orderId == _targetsOrderId) {
            _targetsOrderId = 0;
            delete _targets;
        }
        _emit(OrderCancelled.selector, bytes32(orderId), _topic(msg.sender), "");
    }

    /// @inheritdoc IPortfolioOrders
    function setTrader(address trader_) external {
        (address leader,) = _lock();
        require(msg.sender == leader, Errors.NotAllowed(msg.sender));
        trader = trader_;
        _noteLeaderAction();
        _emit(TraderSet.selector, _topic(trader_), "");
        _unlock();
    }

    // ---------------------------------------------------------------------------------------- guardian

    /// @inheritdoc IPortfolioOrders
    function pauseTrading(bool paused) external locked {
        require(IRegistry(registry).isGuardian(msg.sender), Errors.NotAllowed(msg.sender));
        tradingPaused = paused;
        _emit(TradingPaused.selector, _topic(msg.sender), abi.encode(paused));
    }

    // ------------------------------------------------------------------------------------------- views

    /// @inheritdoc IPortfolioOrders
    function order(uint256 orderId) external view returns (Order memory o) {
        if (orderId == 0 || orderId >= _nextOrderId) return o;
        o = _orders[orderId];
        // A market order was filled as it was placed: its id is all that is kept.
        if (o.state == OrderState.None) o.state = OrderState.Filled;
        else o.state = _stateOf(o);
    }

    /// @inheritdoc IPortfolioOrders
    function targets() external view returns (uint256 orderId, Target[] memory) {
        return (_targetsOrderId, _targets);
    }
}
