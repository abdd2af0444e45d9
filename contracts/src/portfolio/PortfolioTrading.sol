// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";

import {IRegistry} from "../interfaces/IRegistry.sol";
import {ISwapAdapter} from "../interfaces/ISwapAdapter.sol";
import {IVault} from "../interfaces/IVault.sol";
import {BucketMath} from "../libraries/BucketMath.sol";
import {BPS, MAX_TRADE_LOSS_BPS} from "../libraries/Constants.sol";
import {Errors} from "../libraries/Errors.sol";
import {PriceMath} from "../libraries/PriceMath.sol";
import {OrderKind, Swap, Target} from "../libraries/Types.sol";
import {Holding} from "./Holding.sol";
import {PortfolioBooks} from "./PortfolioBooks.sol";
import {Till} from "./Till.sol";

/// @title PortfolioTrading
/// @notice One swap and its bounds, sales for cash, and what a rebalance may do. See Portfolio.
abstract contract PortfolioTrading is PortfolioBooks {
    using SafeERC20 for IERC20;

    /// @dev What the swaps of one call belong to, and what they are held to.
    /// @param orderId For kind Raise the epoch.
    /// @param saleOnly Nothing but the asset may be bought.
    /// @param budget Oracle value that may still be sold, asset base units; type(uint256).max when unbounded.
    /// @param soldWithinCap A token that is not over its cap was sold for cash: none that is may follow.
    struct Context {
        uint256 orderId;
        OrderKind kind;
        address executor;
        bool saleOnly;
        uint256 budget;
        bool soldWithinCap;
    }

    /// @dev Asset base units.
    uint256 internal constant RAISE_SLACK = 100;

    /// @dev A swap without its route.
    struct Leg {
        address adapter;
        address tokenIn;
        address tokenOut;
        uint256 amountIn;
        uint256 minAmountOut;
    }

    /// @dev A rebalance: every token with a target or a holding, `n` of them.
    struct Plan {
        uint256 n;
        address[] tokens;
        uint256[] targetBps;
        uint256[] bandBps;
        uint256[] valueBefore;
        uint256 navBefore;
        bool[] traded;
        bool outside;
    }

    // ------------------------------------------------------------------------------------------- trade

    function _raise(Swap[] calldata sales, uint256 shortfall, uint256 epochId, address executor)
        internal
        returns (uint256 raised)
    {
        if (sales.length == 0) return 0;
        require(shortfall != 0, Errors.NothingToRaise());
        Context memory c = Context(epochId, OrderKind.Raise, executor, true, _budget(shortfall), false);
        for (uint256 i; i < sales.length; ++i) {
            raised += _swap(c, sales[i]);
        }
    }

    /// @dev Market, limit and targets orders alike.
    /// @param saleOnly As the vault said when the lock was taken.
    function _orderContext(uint256 orderId, OrderKind kind, bool saleOnly) internal view returns (Context memory c) {
        c = Context(orderId, kind, msg.sender, saleOnly, type(uint256).max, false);
        if (saleOnly) {
            (uint256 shortfall,,) = IVault(vault).raiseAllowance();
            c.budget = _budget(shortfall);
        }
    }

    /// @dev What has to be sold to raise `shortfall` at the worst price a trade may have, and RAISE_SLACK: of less
    ///      than a hundred base units the one that rounding takes is more than the loss a trade may make.
    function _budget(uint256 shortfall) internal pure returns (uint256) {
        if (shortfall > PriceMath.MAX_VALUE) return type(uint256).max;
        if (shortfall == 0) return 0;
        return Math.ceilDiv(shortfall * BPS, BPS - MAX_TRADE_LOSS_BPS) + RAISE_SLACK;
    }

    function _swap(Context memory c, Swap calldata s) internal returns (uint256) {
        return _swap(c, Leg(s.adapter, s.tokenIn, s.tokenOut, s.amountIn, s.minAmountOut), s.data);
    }

    function _swap(Context memory c, Leg memory leg, bytes calldata data) internal returns (uint256 amountOut) {
        address asset_ = asset;
        _requirePair(leg.tokenIn, leg.tokenOut);
        require(leg.amountIn != 0, Errors.ZeroAmount());
        if (c.saleOnly && leg.tokenOut != asset_) revert Errors.SaleOnly(leg.tokenOut);
        Till t = _till();
        Holding h;
        uint256 held = t.idle();
        if (leg.tokenIn != asset_) {
            h = _holdingOf(leg.tokenIn);
            held = h.amount();
        }
        _requireAmount(leg.tokenIn, leg.amountIn, held);

        IRegistry.Quote memory q = IRegistry(registry).quote(leg.adapter, leg.tokenIn, leg.tokenOut, asset_);
        uint256 base = _base;
        bool raise = c.kind == OrderKind.Raise;
        if (raise) _requireOverCapFirst(c, leg.tokenIn, held, q, base);
        else if (personal) base = _books().nav;

        amountOut = _execute(leg, data);
        uint256[4] memory m;
        m[0] = amountOut;
        (m[1], m[2]) = _measure(c, leg, q, amountOut, held, MAX_TRADE_LOSS_BPS);
        if (!raise) (t, m[3]) = _draw(t, c, m[1], m[2], q.deviationBps, base);

        // Nothing else can have moved the books since: the lock is taken.
        if (leg.tokenIn == asset_) t = t.withIdle(held - leg.amountIn);
        else _debitSold(leg.tokenIn, h, leg.amountIn, q.priceIn);
        if (leg.tokenOut == asset_) t = t.withIdle(_toIdle(t.idle() + amountOut));
        else _requireWithinCap(leg.tokenOut, _creditToken(leg.tokenOut, amountOut, q.priceOut), q, base);
        _setTill(t);
        _emitTraded(c, leg, m);
    }

    /// @dev What is held after a purchase is worth at most the token's cap of the base (SPEC rule 13), rounded up. A cap of
    ///      the whole is none: a vault that has gained since its last settlement may be invested wholly.
    function _requireWithinCap(address token, uint256 held, IRegistry.Quote memory q, uint256 base) internal pure {
        if (q.capOutBps == BPS) return;
        uint256 value = PriceMath.valueUp(held, q.priceOut, q.unitOut);
        if (value * BPS > base * q.capOutBps) revert Errors.CapExceeded(token, value, base * q.capOutBps / BPS);
    }

    /// @dev SPEC rule 15: of the tokens that are sold for a settlement, those over their cap come first. Which tokens
    ///      are sold is the caller's choice: one that finds no buyer within the bounds must not stop a redemption. While
    ///      closing everything is sold, in any order.
    function _requireOverCapFirst(Context memory c, address token, uint256 held, IRegistry.Quote memory q, uint256 base)
        internal
        pure
    {
        if (c.budget == type(uint256).max) return;
        bool within = q.capInBps == BPS || PriceMath.valueUp(held, q.priceIn, q.unitIn) * BPS <= base * q.capInBps;
        if (within) c.soldWithinCap = true;
        else require(!c.soldWithinCap, Errors.OverCapFirst(token));
    }

    /// @dev The per-trade bound, and what is left of the budget of sales. When cash is raised from the last of a holding
    ///      rounding may take a unit of the asset and one of the token (venues round their fee up), or nobody could sell
    ///      dust and dust would deny the final price. A token is sold out once: nothing is bought while cash may be raised.
    /// @param maxLossBps By how much less than `valueIn` the `valueOut` may be.
    function _measure(
        Context memory c,
        Leg memory leg,
        IRegistry.Quote memory q,
        uint256 amountOut,
        uint256 held,
        uint256 maxLossBps
    ) internal pure returns (uint256 valueIn, uint256 valueOut) {
        valueIn = PriceMath.valueUp(leg.amountIn, q.priceIn, q.unitIn);
        valueOut = PriceMath.value(amountOut, q.priceOut, q.unitOut);
        uint256 rounding;
        if (c.kind >= OrderKind.Raise && leg.amountIn == held) {
            rounding = 1 + PriceMath.valueUp(1, q.priceIn, q.unitIn);
        }
        if (amountOut + rounding == 0 || amountOut < leg.minAmountOut) {
            revert Errors.OutputShort(leg.tokenOut, leg.minAmountOut, amountOut);
        }
        if ((valueOut + rounding) * BPS < valueIn * (BPS - maxLossBps)) {
            revert Errors.TradeLossTooHigh(valueIn, valueOut);
        }
        if (c.budget != type(uint256).max) {
            if (valueIn > c.budget) revert Errors.RaiseTooMuch(valueIn, c.budget);
            c.budget -= valueIn;
        }
    }

    /// @param m amountOut, valueIn, valueOut, bucketDraw.
    function _emitTraded(Context memory c, Leg memory leg, uint256[4] memory m) internal {
        _emit(
            Traded.selector,
            bytes32(c.orderId),
            bytes32(uint256(c.kind)),
            _topic(c.executor),
            abi.encode(leg.adapter, leg.tokenIn, leg.tokenOut, leg.amountIn, m[0], m[1], m[2], m[3])
        );
    }

    /// @dev The only call to foreign code with tokens at stake: exact approval, both sides measured.
    function _execute(Leg memory leg, bytes calldata data) internal returns (uint256 amountOut) {
        IERC20 tokenIn = IERC20(leg.tokenIn);
        IERC20 tokenOut = IERC20(leg.tokenOut);
        uint256 inBefore = tokenIn.balanceOf(address(this));
        uint256 outBefore = tokenOut.balanceOf(address(this));
        tokenIn.forceApprove(leg.adapter, leg.amountIn);
        ISwapAdapter(leg.adapter).swap(leg.tokenIn, leg.tokenOut, leg.amountIn, leg.minAmountOut, data);
        if (tokenIn.allowance(address(this), leg.adapter) != 0) tokenIn.forceApprove(leg.adapter, 0);
        uint256 taken = Math.saturatingSub(inBefore, tokenIn.balanceOf(address(this)));
        require(taken == leg.amountIn, Errors.InputMismatch(leg.tokenIn, leg.amountIn, taken));
        amountOut = Math.saturatingSub(tokenOut.balanceOf(address(this)), outBefore);
    }

    /// @return after_ The till after the draw.
    function _draw(Till t, Context memory c, uint256 valueIn, uint256 valueOut, uint256 deviationBps, uint256 base)
        internal
        returns (Till after_, uint256 drawn)
    {
        require(base != 0, Errors.NoBase());
        drawn = BucketMath.draw(valueIn, valueOut, deviationBps, base);
        uint256 bucketAt = t.bucketAt();
        uint256 left = BucketMath.refilled(t.bucketLeft(), block.timestamp - bucketAt);
        if (drawn > left) revert Errors.BucketEmpty(drawn, left);
        bool leaders = c.kind == OrderKind.Market;
        // A keeper's trade moves `_bucketAt`: keep what it said about the leader.
        if (!leaders && t.leaderTradedLast()) _lastLeaderAction = uint40(Math.max(_lastLeaderAction, bucketAt));
        after_ = t.withBucket(left - drawn, block.timestamp, leaders);
    }

    // --------------------------------------------------------------------------------------- rebalance

    function _plan() internal view returns (Plan memory plan) {
        Target[] memory wanted = _targets;
        Books memory books = _books();
        uint256 max = wanted.length + books.tokens.length;
        plan.tokens = new address[](max);
        plan.targetBps = new uint256[](max);
        plan.bandBps = new uint256[](max);
        plan.valueBefore = new uint256[](max);
        plan.traded = new bool[](max);
        plan.navBefore = books.nav;
        uint256 widest;
        for (uint256 i; i < wanted.length; ++i) {
            plan.tokens[i] = wanted[i].token;
            plan.targetBps[i] = wanted[i].weightBps;
            plan.bandBps[i] = wanted[i].bandBps;
            widest = Math.max(widest, wanted[i].bandBps);
        }
        plan.n = wanted.length;
        for (uint256 i; i < books.tokens.length; ++i) {
            uint256 index = _indexOf(plan, books.tokens[i]);
            if (index == plan.n) {
                plan.tokens[index] = books.tokens[i];
                plan.bandBps[index] = widest;
                ++plan.n;
            }
            plan.valueBefore[index] = books.values[i];
        }
    }

    /// @dev Compares value * 10 000 with target * NAV, so that no weight is rounded.
    function _mark(Plan memory plan, address token, bool sold) internal view {
        if (token == asset) return;
        uint256 index = _indexOf(plan, token);
        require(index != plan.n, Errors.AwayFromTarget(token));
        uint256 scaled = plan.valueBefore[index] * BPS;
        uint256 wanted = plan.targetBps[index] * plan.navBefore;
        require(sold ? scaled > wanted : scaled < wanted, Errors.AwayFromTarget(token));
        plan.traded[index] = true;
        if ((sold ? scaled - wanted : wanted - scaled) > plan.bandBps[index] * plan.navBefore) plan.outside = true;
    }

    /// @return inside Every traded token ended inside its band.
    function _finish(Plan memory plan, uint256 orderId) internal returns (bool inside) {
        inside = true;
        Books memory books = _books();
        uint256[] memory before = new uint256[](plan.n);
        uint256[] memory afterwards = new uint256[](plan.n);
        uint256[] memory valueAfter = new uint256[](plan.n);
        for (uint256 i; i < books.tokens.length; ++i) {
            valueAfter[_indexOf(plan, books.tokens[i])] = books.values[i];
        }
        for (uint256 i; i < plan.n; ++i) {
            uint256 wanted = plan.targetBps[i];
            if (plan.traded[i]) {
                bool above = plan.valueBefore[i] * BPS > wanted * plan.navBefore;
                (uint256 scaled, uint256 goal) = (valueAfter[i] * BPS, wanted * books.nav);
                require(above ? scaled >= goal : scaled <= goal, Errors.AwayFromTarget(plan.tokens[i]));
                if ((above ? scaled - goal : goal - scaled) > plan.bandBps[i] * books.nav) inside = false;
            }
            before[i] = plan.valueBefore[i] * BPS / plan.navBefore;
            afterwards[i] = valueAfter[i] * BPS / books.nav;
        }
        address[] memory tokens = plan.tokens;
        uint256 n = plan.n;
        assembly ("memory-safe") {
            mstore(tokens, n)
        }
        _emit(
            Rebalanced.selector,
            bytes32(orderId),
            _topic(msg.sender),
            abi.encode(plan.navBefore, books.nav, tokens, before, afterwards)
        );
    }

    function _indexOf(Plan memory plan, address token) internal pure returns (uint256 i) {
        while (i < plan.n && plan.tokens[i] != token) ++i;
    }
}
