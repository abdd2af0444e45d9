// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {UniswapV3Adapter} from "../src/periphery/adapters/UniswapV3Adapter.sol";
import {DemoToken} from "../src/periphery/demo/DemoToken.sol";
import {Errors} from "../src/libraries/Errors.sol";
import {Market} from "./utils/Market.sol";
import {IPoolV3} from "./utils/Pools.sol";
import {HookToken, ITransferHook} from "./utils/Tokens.sol";
import {vm} from "./utils/Vm.sol";

/// @title Calls the adapter's callback, or swaps through it again, from inside a swap.
contract AdapterReenterer is ITransferHook {
    UniswapV3Adapter public immutable adapter;
    bytes public call;
    bool public succeeded;
    bytes4 public why;

    constructor(UniswapV3Adapter adapter_, bytes memory call_) {
        adapter = adapter_;
        call = call_;
    }

    function onTransfer(address, address, uint256) external {
        bytes memory answer;
        (succeeded, answer) = address(adapter).call(call);
        if (!succeeded) why = bytes4(answer);
    }
}

/// @notice The Uniswap v3 adapter against real pools; attack 19.
contract AdapterTest is Market {
    address internal user;

    function setUp() public {
        deployMarket(10_000_000);
        user = makeAddr("user");
        usdc.mint(user, 1_000_000e6);
        vm.prank(user);
        usdc.approve(address(adapter), type(uint256).max);
    }

    function swap(address tokenIn, address tokenOut, uint256 amountIn, uint256 minOut, bytes memory data)
        internal
        returns (uint256)
    {
        vm.prank(user);
        return adapter.swap(tokenIn, tokenOut, amountIn, minOut, data);
    }

    function test_swap_paysThePoolFromTheCaller_andTheCallerFromThePool() public {
        uint256 out = swap(address(usdc), address(weth), 10_000e6, 4.9e18, path(address(usdc), address(weth)));
        assertEq(weth.balanceOf(user), out, "received what it says");
        assertEq(usdc.balanceOf(user), 990_000e6, "paid exactly");
        assertEq(usdc.balanceOf(address(adapter)) + weth.balanceOf(address(adapter)), 0, "keeps nothing");
    }

    function test_swap_severalHops_upToThree() public {
        DemoToken dai = new DemoToken("DAI", "DAI", 18);
        pools.create(address(wbtc), address(dai), FEE, 10_000e8, 600_000_000e18);
        bytes memory two_ = path(address(usdc), address(weth), address(wbtc));
        uint256 btc = swap(address(usdc), address(wbtc), 6_000e6, 0, two_);
        assertNear(btc, 0.1e8, 0.001e8, "over two pools");
        bytes memory three = abi.encodePacked(two_, FEE, address(dai));
        uint256 got = swap(address(usdc), address(dai), 6_000e6, 0, three);
        assertNear(got, 6_000e18, 60e18, "over three");
        assertEq(wbtc.balanceOf(address(adapter)) + weth.balanceOf(address(adapter)), 0, "nothing stays on the way");
        bytes memory four = abi.encodePacked(three, FEE, address(wbtc));
        vm.expectRevert(abi.encodeWithSelector(Errors.BadPath.selector, four));
        swap(address(usdc), address(wbtc), 6_000e6, 0, four);
    }

    function test_swap_badPaths() public {
        bytes[5] memory bad = [
            bytes(""),
            abi.encodePacked(address(usdc)),
            abi.encodePacked(path(address(usdc), address(weth)), uint8(0)),
            path(address(weth), address(usdc)),
            path(address(usdc), address(wbtc))
        ];
        for (uint256 i; i < bad.length; ++i) {
            vm.expectRevert(abi.encodeWithSelector(Errors.BadPath.selector, bad[i]));
            swap(address(usdc), address(weth), 1e6, 0, bad[i]);
        }
    }

    function test_swap_noSuchPool() public {
        bytes memory route = abi.encodePacked(address(usdc), uint24(3_000), address(weth));
        vm.expectRevert(abi.encodeWithSelector(Errors.NoPool.selector, address(usdc), address(weth), uint24(3_000)));
        swap(address(usdc), address(weth), 1e6, 0, route);
    }

    function test_swap_outputShort() public {
        uint256 snapshot = vm.snapshotState();
        uint256 out = swap(address(usdc), address(weth), 10_000e6, 0, path(address(usdc), address(weth)));
        vm.revertToState(snapshot);
        vm.expectRevert(abi.encodeWithSelector(Errors.OutputShort.selector, address(weth), out + 1, out));
        swap(address(usdc), address(weth), 10_000e6, out + 1, path(address(usdc), address(weth)));
        assertEq(swap(address(usdc), address(weth), 10_000e6, out, path(address(usdc), address(weth))), out, "exactly");
    }

    /// @dev A pool that runs dry takes less than it was offered: the whole swap reverts, nothing is stranded.
    function test_swap_poolRunsDry_reverts() public {
        IPoolV3 pool = IPoolV3(pools.factory().createPool(address(usdc), address(weth), 10_000));
        (uint256 amount0, uint256 amount1) =
            address(usdc) < address(weth) ? (uint256(2_000e6), uint256(1e18)) : (uint256(1e18), uint256(2_000e6));
        pool.initialize(pools.sqrtPrice(amount0, amount1));
        bytes memory route = abi.encodePacked(address(usdc), uint24(10_000), address(weth));
        vm.expectRevert(abi.encodeWithSelector(Errors.InputMismatch.selector, address(usdc), 1e6, 0));
        swap(address(usdc), address(weth), 1e6, 0, route);
    }

    function test_swap_zero_refused() public {
        vm.expectRevert(abi.encodeWithSelector(Errors.ZeroAmount.selector));
        swap(address(usdc), address(weth), 0, 0, path(address(usdc), address(weth)));
    }

    function test_attack19_callbackByAnybodyElse_refused() public {
        vm.expectRevert(abi.encodeWithSelector(Errors.NotThePool.selector, address(this)));
        adapter.uniswapV3SwapCallback(1e6, 0, "");
        // A pool of the factory may not call it either, outside of a swap through the adapter.
        address pool = pools.factory().getPool(address(usdc), address(weth), FEE);
        vm.prank(pool);
        vm.expectRevert(abi.encodeWithSelector(Errors.NotThePool.selector, pool));
        adapter.uniswapV3SwapCallback(1e6, 0, "");
    }

    function test_attack19_reenteredFromAToken_refused() public {
        HookToken hook = new HookToken(18);
        pools.create(address(usdc), address(hook), FEE, 1_000_000e6, 1_000_000e18);
        bytes memory route = path(address(usdc), address(hook));
        AdapterReenterer again =
            new AdapterReenterer(adapter, abi.encodeCall(adapter.swap, (address(usdc), address(hook), 1e6, 0, route)));
        hook.setHook(again);
        swap(address(usdc), address(hook), 100e6, 0, route);
        assertFalse(again.succeeded(), "no second swap inside the first");
        assertEq(uint256(uint32(again.why())), uint256(uint32(Errors.Locked.selector)), "locked");

        AdapterReenterer callback =
            new AdapterReenterer(adapter, abi.encodeCall(adapter.uniswapV3SwapCallback, (1_000e6, int256(0), "")));
        hook.setHook(callback);
        swap(address(usdc), address(hook), 100e6, 0, route);
        assertFalse(callback.succeeded(), "nobody but the pool is paid");
        assertEq(uint256(uint32(callback.why())), uint256(uint32(Errors.NotThePool.selector)), "not the pool");
        // And the lock is gone afterwards.
        hook.setHook(ITransferHook(address(0)));
        swap(address(usdc), address(hook), 100e6, 0, route);
    }

    function test_zeroFactory_refused() public {
        vm.expectRevert(abi.encodeWithSelector(Errors.ZeroAddress.selector));
        new UniswapV3Adapter(address(0));
    }

    /// @dev The address rule finds the factory's own pools, at every fee there is.
    function testFuzz_poolAddressRule(uint256 which, uint256 size) public {
        uint24[3] memory fees = [uint24(500), 3_000, 10_000];
        uint24 fee = fees[bound(which, 0, 2)];
        size = bound(size, 1e6, 100_000e6);
        if (fee != FEE) pools.create(address(usdc), address(weth), fee, 10_000_000e6, 5_000e18);
        uint256 out = swap(address(usdc), address(weth), size, 0, abi.encodePacked(address(usdc), fee, address(weth)));
        assertEq(weth.balanceOf(user), out, "swapped in that pool");
    }
}
