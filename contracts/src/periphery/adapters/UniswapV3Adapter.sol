// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";

import {ISwapAdapter} from "../../interfaces/ISwapAdapter.sol";
import {Errors} from "../../libraries/Errors.sol";

interface IUniswapV3Pool {
    /// @notice Uniswap v3's swap: sells `amountSpecified` (positive) of one of the pool's tokens; negative amounts are sent to
    ///         `recipient`, positive ones asked for by a callback with `data`.
    function swap(
        address recipient,
        bool zeroForOne,
        int256 amountSpecified,
        uint160 sqrtPriceLimitX96,
        bytes calldata data
    ) external returns (int256 amount0, int256 amount1);
}

/// @title UniswapV3Adapter
/// @notice Sells an exact amount along a path of Uniswap v3 pools, paying the pools directly from the caller.
///
/// TOKEN REQUIREMENTS
/// - `data` is Uniswap's packed path: token (20 bytes), then fee (3) and token (20) per hop, 1 to 3 hops, from `tokenIn`
///   to `tokenOut`.
/// - Every pool is one of the factory fixed at deployment, found by Uniswap's own address rule.
/// - The caller's approval is the only one used: this contract approves nobody.
///
/// LIVENESS
/// - The whole `amountIn` is sold, in each hop, or the call reverts: a pool that runs dry leaves nothing behind here.
/// - Holds nothing between calls; a token sent here by mistake stays here.
///
/// ROLES
/// - Anybody may swap for themselves. Nobody owns it; it has no storage but for the length of a transaction.
contract UniswapV3Adapter is ISwapAdapter {
    using SafeERC20 for IERC20;

    uint256 internal constant HOP = 23;
    uint256 internal constant MAX_HOPS = 3;
    /// @dev keccak256 of UniswapV3Pool's creation code: a pool's address follows from its key (CREATE2).
    bytes32 internal constant POOL_INIT_CODE_HASH = 0xe34f199b19b2b4f47f68442619d555527d244f78a3297ea89325f843f87b8b54;
    uint160 internal constant MIN_SQRT_RATIO = 4295128739;
    uint160 internal constant MAX_SQRT_RATIO = 1461446703485210103287273052203988822378723970342;

    address public immutable factory;

    /// @dev The pool whose callback is awaited (zero but within a hop: the lock), who pays it and in what.
    address internal transient _pool;
    address internal transient _payer;
    address internal transient _token;

    constructor(address factory_) {
        require(factory_ != address(0), Errors.ZeroAddress());
        factory = factory_;
    }

    function swap(address tokenIn, address tokenOut, uint256 amountIn, uint256 minAmountOut, bytes calldata data)
        external
        returns (uint256 amountOut)
    {
        require(_pool == address(0), Errors.Locked());
        require(amountIn != 0 && amountIn <= uint256(type(int256).max), Errors.ZeroAmount());
        uint256 hops = data.length / HOP;
        if (data.length != hops * HOP + 20 || hops == 0 || hops > MAX_HOPS) revert Errors.BadPath(data);
        amountOut = amountIn;
        address from;
        address to = tokenIn;
        uint24 fee;
        for (uint256 i; i < hops; ++i) {
            // Within `data`: its length was checked to be hops * 23 + 20.
            assembly ("memory-safe") {
                let hop := add(data.offset, mul(i, HOP))
                from := shr(96, calldataload(hop))
                fee := shr(232, calldataload(add(hop, 20)))
            }
            if (from != to) revert Errors.BadPath(data);
            assembly ("memory-safe") {
                to := shr(96, calldataload(add(data.offset, mul(add(i, 1), HOP))))
            }
            // The last pool pays the caller, an earlier one this contract, which pays the next.
            amountOut = _hop(
                from,
                to,
                fee,
                amountOut,
                i == 0 ? msg.sender : address(this),
                i + 1 == hops ? msg.sender : address(this)
            );
        }
        if (to != tokenOut) revert Errors.BadPath(data);
        require(amountOut >= minAmountOut, Errors.OutputShort(tokenOut, minAmountOut, amountOut));
    }

    function _hop(address from, address to, uint24 fee, uint256 amountIn, address payer, address recipient)
        internal
        returns (uint256 amountOut)
    {
        bool zeroForOne = from < to;
        address pool = zeroForOne ? _poolOf(from, to, fee) : _poolOf(to, from, fee);
        require(pool.code.length != 0, Errors.NoPool(from, to, fee));
        (_pool, _payer, _token) = (pool, payer, from);
        (int256 amount0, int256 amount1) = IUniswapV3Pool(pool)
            .swap(recipient, zeroForOne, int256(amountIn), zeroForOne ? MIN_SQRT_RATIO + 1 : MAX_SQRT_RATIO - 1, "");
        (int256 paid, int256 received) = zeroForOne ? (amount0, amount1) : (amount1, amount0);
        require(uint256(paid) == amountIn, Errors.InputMismatch(from, amountIn, uint256(paid)));
        return uint256(-received);
    }

    /// @dev Nobody but the factory can deploy to this address, and it deploys only pools there.
    function _poolOf(address token0, address token1, uint24 fee) internal view returns (address) {
        bytes32 salt = keccak256(abi.encode(token0, token1, fee));
        return address(uint160(uint256(keccak256(abi.encodePacked(hex"ff", factory, salt, POOL_INIT_CODE_HASH)))));
    }

    /// @notice Uniswap's callback: pays the pool that is being swapped with what it says it is owed.
    /// @dev Only the awaited pool, once. The pool is the factory's, so what it asks for is at most the exact input.
    function uniswapV3SwapCallback(int256 amount0Delta, int256 amount1Delta, bytes calldata) external {
        require(msg.sender == _pool, Errors.NotThePool(msg.sender));
        _pool = address(0);
        uint256 owed = uint256(amount0Delta > 0 ? amount0Delta : amount1Delta);
        if (_payer == address(this)) IERC20(_token).safeTransfer(msg.sender, owed);
        else IERC20(_token).safeTransferFrom(_payer, msg.sender, owed);
    }
}
