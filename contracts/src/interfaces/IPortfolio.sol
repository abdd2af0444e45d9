// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {HoldingPrice, HoldingState, Order, Swap, Target} from "../libraries/Types.sol";

/// @title What a portfolio was made with, and its two switches.
interface IPortfolioBooks {
    /// @notice The vault whose money it holds; nobody else moves anything out.
    function vault() external view returns (address);

    /// @notice Its vault is a personal one.
    function personal() external view returns (bool);

    /// @notice The registry whose tokens, feeds, adapters, keepers and guardians it takes.
    function registry() external view returns (address);

    /// @notice The vault's asset.
    function asset() external view returns (address);

    /// @notice Whom the leader lets trade beside themselves; zero when nobody.
    function trader() external view returns (address);

    /// @notice A guardian has stopped the trading of leader, trader and their orders.
    function tradingPaused() external view returns (bool);
}

/// @title Orders, targets, the trader and the guardian's pause (SPEC rules 14, 15 and 19).
interface IPortfolioOrders {
    /// @notice An order as it stands now; all zero for an unknown id. A market order answers Filled, without details.
    function order(uint256 orderId) external view returns (Order memory);

    /// @notice The targets in force (their order may have expired) and the order that set them; 0 when none.
    function targets() external view returns (uint256 orderId, Target[] memory);

    /// @notice Leader or trader: places an order that a keeper fills wholly or not at all.
    /// @param amountIn Base units sold.
    /// @param minAmountOut Base units bought at least: the limit price times `amountIn`.
    /// @param deadline The last second at which it may be filled.
    function placeLimitOrder(address tokenIn, address tokenOut, uint128 amountIn, uint128 minAmountOut, uint40 deadline)
        external
        returns (uint256 orderId);

    /// @notice Leader or trader: replaces the targets. Sorted by token, strictly ascending; no weight above its token's
    ///         cap; sum of weights <= 100 %. An empty list clears them.
    /// @param deadline The last second at which keepers may rebalance to them.
    function setTargets(Target[] calldata newTargets, uint40 deadline) external returns (uint256 orderId);

    /// @notice Leader or trader: cancels an open order or the targets in force.
    function cancelOrder(uint256 orderId) external;

    /// @notice Leader only; the zero address removes the trader.
    function setTrader(address trader) external;

    /// @notice Guardian: stops or allows the trading of leader, trader and their orders.
    function pauseTrading(bool paused) external;
}

/// @title Holdings whose feed has died (SPEC rule 13).
interface IPortfolioWriteOffs {
    /// @notice Anybody notes that a feed of a held token can't be read or gives no believable answer now. A day later, and
    ///         until two days later, the holding may be written off. Where the last answer can be read its own age tells
    ///         how long it has been unusable, and nothing has to be noted.
    function noteUnusable(address token) external;

    /// @notice Anybody notes the usable price of a held token: it is what a write-off counts with should the feed no longer
    ///         say its last answer. Ends a write-off that the feed's answer has ended already.
    function notePrice(address token) external;

    /// @notice Keeper, or anybody when the settlement is late: a holding whose feed has had no usable answer for a day
    ///         counts as nothing from now on, and needs no price, until its feed answers again. All written-off holdings
    ///         together, at their last prices, are at most 0.1 % of the last settled NAV and of the base.
    function writeOff(address token) external;

    /// @notice Keeper: sells (part of) a written-off holding for the asset, at 90 % of its last price or better; the loss
    ///         is drawn on the bucket. Within the shortfall between a cut-off and its settlement, like every sale.
    function sellWrittenOff(Swap calldata sale) external returns (uint256 amountOut);

    /// @notice Vault only, at its final settlement: written-off holdings are removed from the list and are nobody's.
    /// @return left How many holdings remain.
    function forfeitWrittenOff() external returns (uint256 left);

    /// @notice How many holdings count: all but the written-off ones.
    function countedHoldings() external view returns (uint256 count);

    /// @notice What is known of a holding beside its price; all zero when none is held.
    function holdingState(address token) external view returns (HoldingState memory state);

    /// @notice What `amount` base units of a held token or the asset are worth at the last answers, asset base units,
    ///         rounded up; 0 when it is written off. Never reverts, given gas.
    function lastValue(address token, uint256 amount) external view returns (uint256 value);
}

/// @title The idle asset and the tokens of one vault, and the only place that trades them (SPEC rules 13 to 15).
interface IPortfolio is IPortfolioBooks, IPortfolioOrders, IPortfolioWriteOffs {
    /// @notice Called once by the factory.
    function initialize(address vault, address registry, address asset, bool personal) external;

    // ------------------------------------------------------------------------------------------- views

    /// @notice Idle asset, an internal counter: a donation does not move it. Asset base units.
    function idle() external view returns (uint256);

    /// @notice Tokens held beside the asset, at most 8, and their internal counters; written-off ones are among them.
    function holdings() external view returns (address[] memory tokens, uint256[] memory amounts);

    /// @notice The internal counter of one token, base units.
    function holding(address token) external view returns (uint256 amount);

    /// @notice Asset base units. Strict: reverts on an unusable answer for a held token, and in mid-trade.
    function nav() external view returns (uint256);

    /// @notice Never reverts: last answers whatever their age; one that can't be read or believed counts 0. `stale` if
    ///         any was not usable.
    function navLast() external view returns (uint256 value, bool stale);

    /// @notice Strict NAV with the prices it is made of; each feed that is set so must have answered after `cutoff`. A
    ///         written-off holding is listed with price 0.
    function settlementNav(uint256 cutoff) external view returns (uint256 value, HoldingPrice[] memory prices);

    /// @notice Holdings with last prices, for pages; never reverts. A written-off holding has price 0 and is not stale.
    function holdingPrices() external view returns (HoldingPrice[] memory prices, bool[] memory stale);

    /// @notice The id of the next order; ids count from 1.
    function nextOrderId() external view returns (uint256);

    /// @notice Unused trading allowance, 1e18 = the whole base; and the base in asset base units.
    function bucket() external view returns (uint256 left, uint256 base);

    /// @notice Unix seconds of the last leader or trader transaction.
    function lastLeaderAction() external view returns (uint256);

    // ----------------------------------------------------------------------------- leader and trader

    /// @notice Leader or trader: swaps now, within SPEC rules 13 and 14, as a Market order of its own.
    function trade(Swap calldata swap) external returns (uint256 orderId, uint256 amountOut);

    // ----------------------------------------------------------------------------------------- keepers

    /// @notice Keeper: fills a limit order through one adapter. `data` is the adapter's route.
    function fillLimitOrder(uint256 orderId, address adapter, bytes calldata data) external returns (uint256 amountOut);

    /// @notice Keeper: each traded token moves towards its target and does not cross it; at least one was outside its
    ///         band.
    /// @return inside Every traded token ended within its band.
    function rebalance(uint256 orderId, Swap[] calldata swaps) external returns (bool inside);

    /// @notice Keeper, or anybody when the settlement is late: sells for the asset, up to the closed epoch's shortfall
    ///         (tokens over their cap first), or anything while closing.
    function raiseCash(Swap[] calldata sales) external;

    // --------------------------------------------------------------------------------------- vault only

    /// @notice The vault has sent `assets` here: count them.
    function receiveAssets(uint256 assets) external;

    /// @notice Sends idle asset to `to`.
    function releaseAssets(address to, uint256 assets) external;

    /// @notice Sends a part of a holding, or of the idle asset, to `to`.
    function releaseToken(address token, address to, uint256 amount) external;

    /// @notice Sales inside `settleWithSales`, executed for `executor`; returns the asset raised.
    function sellForSettlement(Swap[] calldata sales, address executor, uint256 epochId) external returns (uint256);

    /// @notice Sends floor(holding * numerator / denominator) of everything but `skip` (which may name the asset) to `to`.
    function releaseInKind(address to, uint256 numerator, uint256 denominator, address[] calldata skip)
        external
        returns (uint256 assets, address[] memory tokens, uint256[] memory amounts);

    /// @notice Sets the base of the trading bucket: NAV after a settlement's flows, asset base units. Holdings that the
    ///         settlement has priced are no longer written off, nor their feeds noted as unusable.
    function setBase(uint256 base) external;
}
