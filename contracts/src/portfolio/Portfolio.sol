// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";

import {IPortfolio, IPortfolioOrders, IPortfolioWriteOffs} from "../interfaces/IPortfolio.sol";
import {IRegistry} from "../interfaces/IRegistry.sol";
import {IVault} from "../interfaces/IVault.sol";
import {BucketMath} from "../libraries/BucketMath.sol";
import {BUCKET_SIZE} from "../libraries/Constants.sol";
import {Delegation} from "../libraries/Delegation.sol";
import {Errors} from "../libraries/Errors.sol";
import {PriceMath} from "../libraries/PriceMath.sol";
import {HoldingPrice, HoldingState, Order, OrderKind, OrderState, Swap, Target} from "../libraries/Types.sol";
import {Holding} from "./Holding.sol";
import {PortfolioTrading} from "./PortfolioTrading.sol";

/// @title Portfolio
/// @notice The idle asset and the tokens of one vault, shared or personal, and the only place that trades them
///         (SPEC rules 13 to 15). A clone made by the factory; its vault, registry and asset never change.
///
/// TOKEN REQUIREMENTS
/// - Holds the asset and at most 8 tokens of the registry at a time. What it holds are internal counters: a token or
///   asset sent here is not counted and moves no price.
/// - A token that takes more or less than the exact amount it is asked to move makes the trade revert.
///
/// SHARE PRICE
/// - NAV = idle asset + sum of floor(amount * price / 10^(decimals + 18)). A token it holds none of is never priced; one
///   that is written off counts as nothing and needs no price.
/// - `nav` and `settlementNav` revert on an unusable answer of another held token's or the asset's feeds, and for everybody but the
///   vault while the vault's lock is held. With no token held they read no feed.
/// - `navLast` and `holdingPrices` use the last answers and never revert (given gas). A swap's amounts are counted
///   when it is done, so in the middle of one they answer what held before it.
///
/// TRADING
/// - A trade sells an exact amount through an adapter of the registry; what went out and what came in is measured by
///   balance difference; the approval is exact and zero afterwards. No delegatecall.
/// - Both tokens are valued at strict prices read before the swap, in rounded up, out rounded down; out is worth at
///   least 99 % of in. No other token's price is needed (a personal vault: its NAV).
/// - Not traded: a token for itself, the vault's share, a token unknown to the registry; a delisted one is not bought.
/// - A trade of leader, trader or their orders draws ceil((max(0, in - out) + in * deviation) / base) on a bucket of
///   3 % of the base, where deviation is the sum of both tokens' feeds' thresholds. It refills linearly over 28 days;
///   gains never refill it; flows change the base, never the bucket's level.
/// - Base = NAV after the last settlement's flows, lowered pro rata (rounded against the leader) by each exit in kind;
///   a personal vault's base is its NAV before the trade.
/// - While the vault is sale-only (from a cut-off to its settlement, and while closing) only sales to the asset are
///   made. Between cut-off and settlement the oracle value sold in one call is at most ceil(S / 0.99) + 100 base units,
///   S being the closed epoch's shortfall at the NAV and idle cash at the beginning of the call: what sells S even at
///   the worst price a trade may have (of less than 100 units, rounding takes more than 1 %). So cash beyond the
///   shortfall is at most 1.02 % of it + 100 units, plus whatever the market paid above the oracle; and once the
///   shortfall is met nothing more is sold. While closing there is no such bound.
/// - When cash is raised from the last of a holding, rounding may take one base unit of the asset and the value of one of
///   the token (rounded up) beyond the 1 %: else dust could not be sold, and would deny a closing vault its final price.
///
/// CAP
/// - What is held of a token after a purchase, valued at the trade's price and rounded up, is worth at most the token's cap
///   of the base. A cap of 10,000 basis points is none. Nothing has to be sold because its price has risen.
/// - When cash is raised between cut-off and settlement no token within its cap is sold, in one call, before one that is
///   over it. Which tokens are sold is the caller's choice.
/// - A target weight above the token's cap is refused.
///
/// WRITE-OFF
/// - A holding is written off by a keeper, or by anybody a day after the cut-off, when its feeds have had no usable answer for
///   a day. The day begins when the last answer became too old; where a feed's last answer can't be read or believed, when
///   anybody noted that, and the write-off follows one to two days after the note.
/// - All written-off holdings, what is held of them now at their last prices, rounded up, are worth at most 0.1 % of the last
///   settled NAV and of the base (a personal vault: of its cash and what has a usable price now).
/// - The last price is that of the feeds' last answers, or where they no longer say one, that of the holding's last trade or
///   of a later `notePrice`.
/// - It counts again, by itself, as soon as its feeds have a usable price, and stays counted when they fall silent again
///   where all of them have answered since the write-off; from the next settlement, trade or `notePrice` on also when they
///   can't be read any more.
/// - Only keepers sell it meanwhile, for the asset, at 90 % of its last price or better; the loss draws on the bucket. The
///   bounds of a sale-only vault hold. An exit in kind takes its part along. The final settlement removes it.
///
/// ORDERS
/// - Ids count from 1. A market order is filled as it is placed. A limit order is filled wholly, by a keeper, at
///   `minAmountOut` or better, until its deadline; a targets order stays in force until cancelled, replaced or expired.
/// - A deadline is the last second at which an order may be executed. Expired is answered, never stored.
/// - In a rebalance a token above its target is only sold, one below only bought, neither crosses its target, and at
///   least one traded token was outside its band. The asset is the rest. A held token without a target has target 0
///   and the widest band of the targets in force.
/// - Raising cash draws nothing on the bucket and needs no order, so nobody can starve a redemption.
///
/// LIVENESS
/// - A guardian's pause stops trades, new orders and the execution of orders. It never stops raising cash, cancelling,
///   releases to the vault's payees or exits in kind.
///
/// ROLES
/// - Leader: all of trader's, and appoints the trader. Trader: trades, places and cancels orders and targets.
/// - Keeper (registry): fills limit orders, rebalances to the targets in force, raises cash, writes off and sells what is
///   written off. Anybody notes a price or an unusable feed. Anybody raises cash and writes off when
///   the vault says the settlement is late.
/// - Vault: counts what it sent, releases, sets the base. Nobody else moves anything out.
contract Portfolio is PortfolioTrading, Delegation, IPortfolio {
    using SafeERC20 for IERC20;

    /// @notice The code of the functions that only delegate here.
    address public immutable orders;

    /// @param orders_ A PortfolioOrders.
    constructor(address orders_) {
        require(orders_.code.length != 0, Errors.ZeroAddress());
        orders = orders_;
        vault = address(this);
    }

    /// @inheritdoc IPortfolio
    function initialize(address vault_, address registry_, address asset_, bool personal_) external {
        require(vault == address(0), Errors.AlreadyInitialized());
        require(vault_ != address(0) && registry_ != address(0) && asset_ != address(0), Errors.ZeroAddress());
        vault = vault_;
        registry = registry_;
        asset = asset_;
        personal = personal_;
        _lastLeaderAction = uint40(block.timestamp);
        _nextOrderId = 1;
        _bucketLeft = uint56(BUCKET_SIZE);
        _bucketAt = uint40(block.timestamp);
    }

    // ------------------------------------------------------------------------------------------- views

    /// @inheritdoc IPortfolio
    function idle() external view returns (uint256) {
        return _idle;
    }

    /// @inheritdoc IPortfolio
    function holdings() external view returns (address[] memory tokens, uint256[] memory amounts) {
        tokens = _tokens;
        (amounts,) = _amountsOf(tokens);
    }

    /// @inheritdoc IPortfolio
    function holding(address token) external view returns (uint256) {
        return _holdings[token].amount;
    }

    /// @inheritdoc IPortfolio
    function nav() external view returns (uint256) {
        _requireUnlocked();
        return _books().nav;
    }

    /// @inheritdoc IPortfolio
    function navLast() external view returns (uint256 value, bool stale) {
        address[] memory tokens = _tokens;
        (uint256[] memory amounts, uint256[] memory writtenOffAt) = _amountsOf(tokens);
        (uint256[] memory prices, uint256[] memory units, bool[] memory good) =
            IRegistry(registry).lastPrices(tokens, asset, writtenOffAt);
        value = _idle;
        for (uint256 i; i < tokens.length; ++i) {
            value += PriceMath.value(amounts[i], prices[i], units[i]);
            stale = stale || !good[i];
        }
        value = Math.min(value, PriceMath.MAX_VALUE);
    }

    /// @inheritdoc IPortfolio
    function settlementNav(uint256 cutoff) external view returns (uint256 value, HoldingPrice[] memory priced) {
        _requireUnlocked();
        address[] memory tokens = _tokens;
        (uint256[] memory amounts, uint256[] memory writtenOffAt) = _amountsOf(tokens);
        (uint256[] memory prices, uint256[] memory units) =
            IRegistry(registry).prices(tokens, asset, cutoff, writtenOffAt);
        priced = new HoldingPrice[](tokens.length);
        value = _idle;
        for (uint256 i; i < tokens.length; ++i) {
            priced[i] = HoldingPrice(tokens[i], amounts[i], prices[i]);
            value += PriceMath.value(amounts[i], prices[i], units[i]);
        }
        require(value <= PriceMath.MAX_VALUE, Errors.NavOverflow());
    }

    /// @inheritdoc IPortfolio
    function holdingPrices() external view returns (HoldingPrice[] memory priced, bool[] memory stale) {
        address[] memory tokens = _tokens;
        priced = new HoldingPrice[](tokens.length);
        (uint256[] memory amounts, uint256[] memory writtenOffAt) = _amountsOf(tokens);
        (uint256[] memory prices,, bool[] memory good) = IRegistry(registry).lastPrices(tokens, asset, writtenOffAt);
        stale = good;
        for (uint256 i; i < tokens.length; ++i) {
            priced[i] = HoldingPrice(tokens[i], amounts[i], prices[i]);
            stale[i] = !good[i];
        }
    }

    /// @inheritdoc IPortfolio
    function nextOrderId() external view returns (uint256) {
        return _nextOrderId;
    }

    /// @inheritdoc IPortfolio
    function bucket() external view returns (uint256 left, uint256 base) {
        left = BucketMath.refilled(_bucketLeft, block.timestamp - _bucketAt);
        if (personal) (base,) = this.navLast();
        else base = _base;
    }

    /// @inheritdoc IPortfolio
    function lastLeaderAction() external view returns (uint256) {
        return _leaderTradedLast ? Math.max(_lastLeaderAction, _bucketAt) : _lastLeaderAction;
    }

    // ------------------------------------------------------------------------------- leader and trader

    /// @inheritdoc IPortfolio
    function trade(Swap calldata swap) external returns (uint256 orderId, uint256 amountOut) {
        (address leader, bool saleOnly) = _lock();
        _requireLeaderOrTrader(leader);
        orderId = _newOrder();
        amountOut = _swap(_orderContext(orderId, OrderKind.Market, saleOnly), swap);
        _unlock();
    }

    // ----------------------------------------------------------------------------------------- keepers

    /// @inheritdoc IPortfolio
    function fillLimitOrder(uint256 orderId, address adapter, bytes calldata data)
        external
        returns (uint256 amountOut)
    {
        (, bool saleOnly) = _lock();
        _requireKeeper();
        _requireTrading();
        Order memory o = _orders[orderId];
        _requireOpen(orderId);
        require(o.kind == OrderKind.Limit, Errors.NotALimitOrder(orderId));
        _orders[orderId].state = OrderState.Filled;
        amountOut = _swap(
            _orderContext(orderId, OrderKind.Limit, saleOnly),
            Leg(adapter, o.tokenIn, o.tokenOut, o.amountIn, o.minAmountOut),
            data
        );
        _emit(OrderFilled.selector, bytes32(orderId), _topic(msg.sender), "");
        _unlock();
    }

    /// @inheritdoc IPortfolio
    function rebalance(uint256 orderId, Swap[] calldata swaps) external returns (bool inside) {
        (, bool saleOnly) = _lock();
        _requireKeeper();
        _requireTrading();
        require(orderId != 0 && orderId == _targetsOrderId, Errors.NotTheTargetsInForce(orderId, _targetsOrderId));
        _requireOpen(orderId);

        Context memory context = _orderContext(orderId, OrderKind.Targets, saleOnly);
        Plan memory plan = _plan();
        for (uint256 i; i < swaps.length; ++i) {
            // Each token goes one way only, so a rebalance can't turn the portfolio over for nothing.
            _mark(plan, swaps[i].tokenIn, true);
            _mark(plan, swaps[i].tokenOut, false);
            _swap(context, swaps[i]);
        }
        require(plan.outside, Errors.InsideBand(orderId));
        inside = _finish(plan, orderId);
        _unlock();
    }

    /// @inheritdoc IPortfolio
    function raiseCash(Swap[] calldata sales) external locked {
        (uint256 shortfall, bool anybody, uint256 epochId) = IVault(vault).raiseAllowance();
        if (!anybody) _requireKeeper();
        _raise(sales, shortfall, epochId, msg.sender);
    }

    // --------------------------------------------------------------------------------------- vault only

    /// @inheritdoc IPortfolio
    function receiveAssets(uint256 assets) external onlyVault {
        _idle = _toIdle(_idle + assets);
    }

    /// @inheritdoc IPortfolio
    function releaseAssets(address to, uint256 assets) external onlyVault {
        _debit(asset, assets);
        IERC20(asset).safeTransfer(to, assets);
    }

    /// @inheritdoc IPortfolio
    function releaseToken(address token, address to, uint256 amount) external onlyVault {
        _debit(token, amount);
        IERC20(token).safeTransfer(to, amount);
    }

    /// @inheritdoc IPortfolio
    function sellForSettlement(Swap[] calldata sales, address executor, uint256 epochId)
        external
        onlyVault
        returns (uint256)
    {
        (uint256 shortfall,,) = IVault(msg.sender).raiseAllowance();
        return _raise(sales, shortfall, epochId, executor);
    }

    /// @inheritdoc IPortfolio
    function releaseInKind(address to, uint256 numerator, uint256 denominator, address[] calldata skip)
        external
        onlyVault
        returns (uint256 assets, address[] memory tokens, uint256[] memory amounts)
    {
        tokens = _tokens;
        amounts = new uint256[](tokens.length);
        if (!_contains(skip, asset)) assets = Math.mulDiv(_idle, numerator, denominator);
        _idle -= uint120(assets);
        _base -= uint96(Math.mulDiv(_base, numerator, denominator, Math.Rounding.Ceil));
        // All counters first: whoever is called back by a token sees the books after the exit.
        for (uint256 i; i < tokens.length; ++i) {
            if (_contains(skip, tokens[i])) continue;
            amounts[i] = Math.mulDiv(_holdings[tokens[i]].amount, numerator, denominator);
            _debit(tokens[i], amounts[i]);
        }
        if (assets != 0) IERC20(asset).safeTransfer(to, assets);
        for (uint256 i; i < tokens.length; ++i) {
            if (amounts[i] != 0) IERC20(tokens[i]).safeTransfer(to, amounts[i]);
        }
    }

    /// @inheritdoc IPortfolio
    function setBase(uint256 base) external onlyVault {
        _base = uint96(Math.min(base, type(uint96).max));
        // What the settlement has just priced is no longer written off, nor its feed noted as unusable: else it would be
        // written off again, without the day and the bound, as soon as its feed can't be read.
        address[] memory tokens = _tokens;
        for (uint256 i; i < tokens.length; ++i) {
            Holding h = _holdingOf(tokens[i]);
            if (!h.isFlagged() || _isWrittenOff(tokens[i], h)) continue;
            (uint256 price,) = IRegistry(registry).price(tokens[i], asset);
            _creditToken(tokens[i], 0, price);
        }
    }

    // ------------------------------------------------------------------------------ what PortfolioOrders does

    /// @inheritdoc IPortfolioOrders
    function order(uint256) external view returns (Order memory o) {
        _delegateViewTo(orders);
    }

    /// @inheritdoc IPortfolioOrders
    function targets() external view returns (uint256 orderId, Target[] memory list) {
        _delegateViewTo(orders);
    }

    /// @inheritdoc IPortfolioOrders
    function placeLimitOrder(address, address, uint128, uint128, uint40) external returns (uint256 orderId) {
        _delegateTo(orders);
    }

    /// @inheritdoc IPortfolioOrders
    function setTargets(Target[] calldata, uint40) external returns (uint256 orderId) {
        _delegateTo(orders);
    }

    /// @inheritdoc IPortfolioOrders
    function cancelOrder(uint256) external {
        _delegateTo(orders);
    }

    /// @inheritdoc IPortfolioOrders
    function setTrader(address) external {
        _delegateTo(orders);
    }

    /// @inheritdoc IPortfolioOrders
    function pauseTrading(bool) external {
        _delegateTo(orders);
    }

    /// @inheritdoc IPortfolioWriteOffs
    function noteUnusable(address) external {
        _delegateTo(orders);
    }

    /// @inheritdoc IPortfolioWriteOffs
    function notePrice(address) external {
        _delegateTo(orders);
    }

    /// @inheritdoc IPortfolioWriteOffs
    function writeOff(address) external {
        _delegateTo(orders);
    }

    /// @inheritdoc IPortfolioWriteOffs
    function sellWrittenOff(Swap calldata) external returns (uint256 amountOut) {
        _delegateTo(orders);
    }

    /// @inheritdoc IPortfolioWriteOffs
    function forfeitWrittenOff() external returns (uint256 left) {
        _delegateTo(orders);
    }

    /// @inheritdoc IPortfolioWriteOffs
    function countedHoldings() external view returns (uint256 count) {
        _delegateViewTo(orders);
    }

    /// @inheritdoc IPortfolioWriteOffs
    function holdingState(address) external view returns (HoldingState memory state) {
        _delegateViewTo(orders);
    }

    /// @inheritdoc IPortfolioWriteOffs
    function lastValue(address, uint256) external view returns (uint256 value) {
        _delegateViewTo(orders);
    }

    function _contains(address[] calldata list, address token) internal pure returns (bool) {
        for (uint256 i; i < list.length; ++i) {
            if (list[i] == token) return true;
        }
        return false;
    }
}
