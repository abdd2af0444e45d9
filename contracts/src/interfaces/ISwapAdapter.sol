// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

/// @title One venue the portfolio may swap on.
/// @notice The portfolio approves exactly `amountIn` to the adapter, calls `swap`, takes the approval back and
///         measures by balance difference what came in. An adapter holds nothing between calls.
interface ISwapAdapter {
    /// @notice Sells exactly `amountIn` of `tokenIn` for `tokenOut`, for the caller.
    /// @param tokenIn Token sold, pulled from `msg.sender`.
    /// @param tokenOut Token bought, sent to `msg.sender`.
    /// @param amountIn Exact amount sold, base units of `tokenIn`.
    /// @param minAmountOut Least amount bought, base units of `tokenOut`; less reverts.
    /// @param data The venue's own route (Uniswap v3: its packed path).
    /// @return amountOut What the venue says it sent; the caller trusts its own balance, not this.
    function swap(address tokenIn, address tokenOut, uint256 amountIn, uint256 minAmountOut, bytes calldata data)
        external
        returns (uint256 amountOut);
}
