// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {HoldingPrice, Order, Swap, Target} from "../libraries/Types.sol";

/// @title The idle asset and the tokens of one vault, and the only place that trades them (SPEC rules 13 to 15).
interface IPortfolio {
    function initialize(address vault, address registry, address asset, bool personal) external;

    // ------------------------------------------------------------------------------------------- views

    function vault() external view returns (address);
    function asset() external view returns (address);
    /// @notice Idle asset, an internal counter: a donation does not move it. Asset base units.
    function idle() external view returns (uint256);
    /// @notice Tokens held beside the asset, at most 8, and their internal counters.
    function holdings() external view returns (address[] memory tokens, uint256[] memory amounts);
    function holding(address token) external view returns (uint256 amount);
    /// @notice Strict: reverts on a stale, zero, negative or future answer of a held token, and in mid-trade.
    function nav() external view returns (uint256);
    /// @notice Never reverts: last answers whatever their age; an unreadable feed counts 0. `stale` if any was not good.
    function navLast() external view returns (uint256 value, bool stale);
    /// @notice Strict NAV with prices; every feed with a heartbeat of an hour or less must be newer than `cutoff`.
    function settlementNav(uint256 cutoff) external view returns (uint256 value, HoldingPrice[] memory prices);
    /// @notice Holdings with last prices, for pages; never reverts.
    function holdingPrices() external view returns (HoldingPrice[] memory prices, bool[] memory stale);

    function trader() external view returns (address);
    function tradingPaused() external view returns (bool);
    function order(uint256 orderId) external view returns (Order memory);
    function nextOrderId() external view returns (uint256);
    /// @notice The targets in force (their order may have expired) and the order that set them; 0 when none.
    function targets() external view returns (uint256 orderId, Target[] memory);
    /// @notice Unused trading allowance, 1e18 = the whole base; and the base in asset base units.
    function bucket() external view returns (uint256 left, uint256 base);
    /// @notice Unix seconds of the last leader or trader transaction.
    function lastLeaderAction() external view returns (uint256);

    // ----------------------------------------------------------------------------- leader and trader

    /// @notice Swaps now, within SPEC rule 14, as a Market order of its own.
    function trade(Swap calldata swap) external returns (uint256 orderId, uint256 amountOut);
    /// @param amountIn Base units sold, all or nothing.
    /// @param minAmountOut Base units bought at least: the limit price times `amountIn`.
    function placeLimitOrder(address tokenIn, address tokenOut, uint128 amountIn, uint128 minAmountOut, uint40 deadline)
        external
        returns (uint256 orderId);
    /// @notice Sorted by token, strictly ascending; sum of weights <= 100 %. An empty list clears the targets.
    function setTargets(Target[] calldata newTargets, uint40 deadline) external returns (uint256 orderId);
    function cancelOrder(uint256 orderId) external;
    /// @notice Leader only; the zero address removes the trader.
    function setTrader(address trader) external;

    // ----------------------------------------------------------------------------------------- keepers

    function fillLimitOrder(uint256 orderId, address adapter, bytes calldata data) external returns (uint256 amountOut);
    /// @notice Each traded token moves towards its target and does not cross it; at least one was outside its band.
    /// @return inside Every traded token ended inside its band.
    function rebalance(uint256 orderId, Swap[] calldata swaps) external returns (bool inside);
    /// @notice Sells for the asset: up to the closed epoch's shortfall, or anything while closing.
    function raiseCash(Swap[] calldata sales) external;

    // ---------------------------------------------------------------------------------------- guardian

    function pauseTrading(bool paused) external;

    // --------------------------------------------------------------------------------------- vault only

    /// @notice The vault has sent `assets` here: count them.
    function receiveAssets(uint256 assets) external;
    function releaseAssets(address to, uint256 assets) external;
    function releaseToken(address token, address to, uint256 amount) external;
    /// @notice Sales inside `settleWithSales`, executed for `executor`; returns the asset raised.
    function sellForSettlement(Swap[] calldata sales, address executor, uint256 epochId) external returns (uint256);
    /// @notice Sends floor(holding * numerator / denominator) of everything but `skip` (which may name the asset) to `to`.
    function releaseInKind(address to, uint256 numerator, uint256 denominator, address[] calldata skip)
        external
        returns (uint256 assets, address[] memory tokens, uint256[] memory amounts);
    /// @notice Sets the base of the trading bucket: NAV after a settlement's flows.
    function setBase(uint256 base) external;
}
