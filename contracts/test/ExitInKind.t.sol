// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {Errors} from "../src/libraries/Errors.sol";
import {VaultTest} from "./utils/VaultTest.sol";
import {vm} from "./utils/Vm.sol";

/// @notice SPEC rule 17: leaving in kind when nobody settles; no oracle is asked.
contract ExitInKindTest is VaultTest {
    function setUp() public override {
        super.setUp();
        enter(alice, 50_000e6);
        vm.startPrank(leader);
        portfolio.trade(swapOf(address(usdc), address(weth), 40_000e6));
        portfolio.trade(swapOf(address(usdc), address(wbtc), 20_000e6));
        vm.stopPrank();
        settle();
        warpToCutoff();
        vm.warp(block.timestamp + 7 days); // all feeds are stale by now
    }

    function _exit(address who, uint256 shares, address[] memory skip)
        private
        returns (uint256 assets, uint256[] memory amounts)
    {
        vm.prank(who);
        return vault.exitInKind(shares, who, skip);
    }

    function test_exit_paysAPartOfEveryHolding() public {
        uint256 supply = vault.totalSupply();
        (uint256 cash, uint256 eth, uint256 btc) =
            (portfolio.idle(), portfolio.holding(address(weth)), portfolio.holding(address(wbtc)));
        (uint256 assets, uint256[] memory amounts) = _exit(alice, 30_000e18, new address[](0));
        assertEq(assets, cash * 30_000e18 / supply, "cash");
        assertEq(amounts[0], eth * 30_000e18 / supply, "WETH");
        assertEq(amounts[1], btc * 30_000e18 / supply, "WBTC");
        assertEq(usdc.balanceOf(alice), assets, "paid");
        assertEq(weth.balanceOf(alice), amounts[0], "paid");
        assertEq(wbtc.balanceOf(alice), amounts[1], "paid");
        assertEq(vault.totalSupply(), supply - 30_000e18, "burned");
        assertEq(vault.costBasis(alice), 20_000e6, "cost of the rest");
        assertSolvent();
    }

    function test_exit_worksWithBrokenOracles() public {
        wethFeed.push(-1, block.timestamp);
        wbtcFeed.push(0, 0);
        _exit(alice, 50_000e18, new address[](0));
        assertEq(vault.costBasis(alice), 0, "a full exit leaves no cost");
    }

    function test_exit_theOthersKeepTheirPart(uint256 shares) public {
        shares = bound(shares, 1, 50_000e18);
        uint256 supply = vault.totalSupply();
        uint256 cash = portfolio.idle();
        uint256 eth = portfolio.holding(address(weth));
        _exit(alice, shares, new address[](0));
        // Per remaining share there is at least what there was: portfolio/supply never falls.
        assertGe(portfolio.idle() * supply, cash * (supply - shares), "cash per share");
        assertGe(portfolio.holding(address(weth)) * supply, eth * (supply - shares), "WETH per share");
    }

    function test_exit_skipForfeits() public {
        vm.mockCallRevert(address(weth), abi.encodeWithSelector(weth.transfer.selector), "frozen");
        vm.prank(alice);
        vm.expectRevert();
        vault.exitInKind(1_000e18, alice, new address[](0));
        uint256 before = portfolio.holding(address(weth));
        (uint256 assets, uint256[] memory amounts) = _exit(alice, 1_000e18, one(address(weth)));
        assertEq(amounts[0], 0, "forfeited");
        assertGt(amounts[1], 0, "the rest is paid");
        assertGt(assets, 0, "cash");
        assertEq(portfolio.holding(address(weth)), before, "it stays for the others");
    }

    function test_exit_skipTheAssetItself() public {
        (uint256 assets, uint256[] memory amounts) = _exit(alice, 1_000e18, one(address(usdc)));
        assertEq(assets, 0, "forfeited");
        assertGt(amounts[0], 0, "tokens are paid");
    }

    function test_exit_sharesInsideRequestsAreCancelledFirst() public {
        vm.prank(alice);
        vault.requestRedeem(20_000e18, alice, alice); // joins the next epoch
        vm.prank(alice);
        rejects(bytes4(keccak256("ERC20InsufficientBalance(address,uint256,uint256)")));
        vault.exitInKind(50_000e18, alice, new address[](0));
        bytes[] memory calls = new bytes[](3);
        calls[0] = abi.encodeCall(vault.cancelRedeemRequest, (4, alice));
        calls[1] = abi.encodeCall(vault.claimCancelRedeemRequest, (4, alice, alice));
        calls[2] = abi.encodeCall(vault.exitInKind, (50_000e18, alice, new address[](0)));
        vm.prank(alice);
        vault.multicall(calls);
        assertEq(vault.balanceOf(alice), 0, "out in one transaction");
    }

    function test_exit_nothing() public {
        vm.prank(alice);
        rejects(Errors.ZeroAmount.selector);
        vault.exitInKind(0, alice, new address[](0));
    }

    function test_exit_loweredBase() public {
        (, uint256 base) = portfolio.bucket();
        uint256 supply = vault.totalSupply();
        uint256 shares = 30_000e18 + 7; // a part that divides nothing
        _exit(alice, shares, new address[](0));
        (, uint256 after_) = portfolio.bucket();
        assertTrue(base * shares % supply != 0, "what it takes off is rounded");
        assertEq(
            after_,
            base - (base * shares / supply + 1),
            "the trading base goes down with it, rounded against the leader"
        );
    }

    /// @notice Exits worth a few units each can't round the fee away.
    function test_attack_exitInSlicesRoundsNoFeeAway() public {
        deploy(3_000, 0, 100e6, 100_000e6);
        enter(alice, 10_000e6);
        gain(110_000e6);
        settle(); // 2.00
        warpToCutoff();
        pass(7 days);
        uint256 paid;
        for (uint256 i; i < 50; ++i) {
            (uint256 got,) = _exit(alice, 2e12, new address[](0)); // worth 4 units, cost 2
            paid += got;
        }
        assertLe(paid, 200 - 30, "30 % of the gain of 100 units stays");
    }

    /// @notice The fee part stays, at the last settled price and the account's own cost.
    function test_exit_feePart(uint256 shares) public {
        pushPrices();
        settleAs(keeper);
        gain(150_000e6);
        settle();
        warpToCutoff();
        vm.warp(block.timestamp + 7 days);
        shares = bound(shares, 1e16, 50_000e18);
        uint256 id = vault.lastSettledEpochId();
        uint256 value = shares * epochOf(id).nav / epochOf(id).supply;
        uint256 cost = shares == 50_000e18 ? 50_000e6 : 50_000e6 * shares / 50_000e18;
        uint256 fee = (1_000 * (value - cost) + 9_999) / 10_000;
        uint256 supply = vault.totalSupply();
        uint256 cash = portfolio.idle();
        (uint256 assets,) = _exit(alice, shares, new address[](0));
        assertLe(assets, cash * shares / supply * (value - fee) / value + 1, "less the fee's part");
        assertGe(assets + 2, cash * shares / supply * (value - fee) / value, "and no less");
    }
}
