// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {vm} from "./Vm.sol";

interface IMintable {
    function mint(address to, uint256 amount) external;
}

interface IFactoryV3 {
    function createPool(address tokenA, address tokenB, uint24 fee) external returns (address pool);
    function getPool(address tokenA, address tokenB, uint24 fee) external view returns (address pool);
}

interface IPoolV3 {
    function initialize(uint160 sqrtPriceX96) external;
    function token0() external view returns (address);
    function token1() external view returns (address);
    function liquidity() external view returns (uint128);
    function tickSpacing() external view returns (int24);
    function slot0() external view returns (uint160, int24, uint16, uint16, uint16, uint8, bool);
    function mint(address recipient, int24 tickLower, int24 tickUpper, uint128 amount, bytes calldata data)
        external
        returns (uint256 amount0, uint256 amount1);
    function swap(address recipient, bool zeroForOne, int256 amount, uint160 sqrtPriceLimitX96, bytes calldata data)
        external
        returns (int256 amount0, int256 amount1);
}

interface ISwapRouterV3 {
    struct ExactInputParams {
        bytes path;
        address recipient;
        uint256 deadline;
        uint256 amountIn;
        uint256 amountOutMinimum;
    }

    function exactInput(ExactInputParams calldata params) external returns (uint256 amountOut);
}

/// @title Real Uniswap v3 pools, from npm's compiled artifacts, filled and moved with tokens anybody may mint.
contract Pools {
    string internal constant CORE = "node_modules/@uniswap/v3-core/artifacts/contracts/";
    string internal constant PERIPHERY = "node_modules/@uniswap/v3-periphery/artifacts/contracts/";
    uint160 internal constant MIN_SQRT_RATIO = 4295128739;
    uint160 internal constant MAX_SQRT_RATIO = 1461446703485210103287273052203988822378723970342;

    IFactoryV3 public immutable factory;

    error NotDeployed();

    constructor() {
        factory = IFactoryV3(_deploy(vm.getCode(string.concat(CORE, "UniswapV3Factory.sol/UniswapV3Factory.json"))));
    }

    /// @notice Uniswap's own router, for what a plain account pays for the same swap.
    function router() external returns (ISwapRouterV3) {
        bytes memory code = vm.getCode(string.concat(PERIPHERY, "SwapRouter.sol/SwapRouter.json"));
        return ISwapRouterV3(_deploy(bytes.concat(code, abi.encode(factory, address(this)))));
    }

    /// @notice A full-range pool of about these amounts, at their ratio. Base units.
    function create(address tokenA, address tokenB, uint24 fee, uint256 amountA, uint256 amountB)
        external
        returns (IPoolV3 pool)
    {
        pool = IPoolV3(factory.createPool(tokenA, tokenB, fee));
        (uint256 amount0, uint256 amount1) = tokenA < tokenB ? (amountA, amountB) : (amountB, amountA);
        pool.initialize(sqrtPrice(amount0, amount1));
        int24 spacing = pool.tickSpacing();
        int24 edge = 887272 / spacing * spacing;
        pool.mint(address(this), -edge, edge, uint128(Math.sqrt(amount0 * amount1)), "");
    }

    /// @notice Adds about these amounts of full-range liquidity at the pool's price.
    function add(address tokenA, address tokenB, uint24 fee, uint256 amountA, uint256 amountB) external {
        IPoolV3 pool = IPoolV3(factory.getPool(tokenA, tokenB, fee));
        int24 spacing = pool.tickSpacing();
        int24 edge = 887272 / spacing * spacing;
        pool.mint(address(this), -edge, edge, uint128(Math.sqrt(amountA * amountB)), "");
    }

    /// @notice sqrt(amount1 / amount0) * 2^96, for a ratio below 2^64.
    function sqrtPrice(uint256 amount0, uint256 amount1) public pure returns (uint160) {
        return uint160(Math.sqrt(Math.mulDiv(amount1, 1 << 192, amount0)));
    }

    /// @notice Trades the pool to the ratio of these amounts, whatever it costs.
    function moveTo(address tokenA, address tokenB, uint24 fee, uint256 amountA, uint256 amountB) external {
        IPoolV3 pool = IPoolV3(factory.getPool(tokenA, tokenB, fee));
        (uint256 amount0, uint256 amount1) = tokenA < tokenB ? (amountA, amountB) : (amountB, amountA);
        uint160 to = sqrtPrice(amount0, amount1);
        (uint160 now_,,,,,,) = pool.slot0();
        if (to != now_) pool.swap(address(this), to < now_, type(int128).max, to, "");
    }

    /// @notice Sells exactly `amountIn` of `tokenIn` in the pool for nobody in particular.
    function sell(address tokenIn, address tokenOut, uint24 fee, uint256 amountIn) external returns (uint256) {
        IPoolV3 pool = IPoolV3(factory.getPool(tokenIn, tokenOut, fee));
        bool zeroForOne = tokenIn < tokenOut;
        (int256 amount0, int256 amount1) = pool.swap(
            address(this), zeroForOne, int256(amountIn), zeroForOne ? MIN_SQRT_RATIO + 1 : MAX_SQRT_RATIO - 1, ""
        );
        return uint256(zeroForOne ? -amount1 : -amount0);
    }

    function uniswapV3MintCallback(uint256 amount0, uint256 amount1, bytes calldata) external {
        if (amount0 != 0) IMintable(IPoolV3(msg.sender).token0()).mint(msg.sender, amount0);
        if (amount1 != 0) IMintable(IPoolV3(msg.sender).token1()).mint(msg.sender, amount1);
    }

    function uniswapV3SwapCallback(int256 amount0, int256 amount1, bytes calldata) external {
        if (amount0 > 0) IMintable(IPoolV3(msg.sender).token0()).mint(msg.sender, uint256(amount0));
        if (amount1 > 0) IMintable(IPoolV3(msg.sender).token1()).mint(msg.sender, uint256(amount1));
    }

    function _deploy(bytes memory code) internal returns (address deployed) {
        assembly {
            deployed := create(0, add(code, 0x20), mload(code))
        }
        require(deployed != address(0), NotDeployed());
    }
}
