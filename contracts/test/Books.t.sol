// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {Clones} from "@openzeppelin/contracts/proxy/Clones.sol";

import {Portfolio} from "../src/portfolio/Portfolio.sol";
import {Errors} from "../src/libraries/Errors.sol";
import {HoldingPrice, Swap} from "../src/libraries/Types.sol";
import {PortfolioBench} from "./utils/PortfolioBench.sol";
import {vm} from "./utils/Vm.sol";

/// @notice What the portfolio counts, releases and hands out in kind; attacks 2, 25, 26 (vault only).
contract BooksTest is PortfolioBench {
    function test_attack2_donationsMoveNothing() public {
        buy(weth, 100_000e6);
        uint256 nav = portfolio.nav();
        uint256 idle = portfolio.idle();
        uint256 held = portfolio.holding(address(weth));
        usdc.mint(address(portfolio), 1_000_000e6);
        weth.mint(address(portfolio), 1_000e18);
        wbtc.mint(address(portfolio), 100e8);
        assertEq(portfolio.nav(), nav, "NAV");
        (uint256 last,) = portfolio.navLast();
        assertEq(last, nav, "last NAV");
        assertEq(portfolio.idle(), idle, "idle");
        assertEq(portfolio.holding(address(weth)), held, "holding");
        assertEq(portfolio.holding(address(wbtc)), 0, "no new holding");
        // And they leave with nobody.
        vault.exit(stranger, 1, 2, new address[](0));
        assertEq(weth.balanceOf(stranger), held / 2, "half of what was counted");
    }

    function test_nav_isIdlePlusFloorOfEachHolding() public {
        buy(weth, 100_000e6);
        buy(wbtc, 100_000e6);
        wethFeed.push(1_999_99999999, block.timestamp);
        wbtcFeed.push(60_001_23456789, block.timestamp);
        usdcFeed.push(0.99990001e8, block.timestamp);
        (HoldingPrice[] memory list, bool[] memory stale) = portfolio.holdingPrices();
        uint256 sum = portfolio.idle();
        for (uint256 i; i < list.length; ++i) {
            assertFalse(stale[i], "fresh");
            sum += list[i].amount * list[i].price / (list[i].token == address(wbtc) ? 1e26 : 1e36);
        }
        assertEq(portfolio.nav(), sum, "to the unit");
        (uint256 settled, HoldingPrice[] memory prices) = portfolio.settlementNav(block.timestamp - 1);
        assertEq(settled, sum, "the settlement's too");
        assertEq(prices.length, 2, "with its prices");
    }

    function test_receiveAndRelease() public {
        vm.prank(address(vault));
        portfolio.receiveAssets(5e6);
        assertEq(portfolio.idle(), FUND + 5e6, "counted");
        vault.releaseAssets(stranger, 7e6);
        assertEq(portfolio.idle(), FUND - 2e6, "released");
        assertEq(usdc.balanceOf(stranger), 7e6, "paid");
        vm.expectRevert(abi.encodeWithSelector(Errors.InsufficientHolding.selector, address(usdc), FUND, FUND - 2e6));
        vault.releaseAssets(stranger, FUND);
        uint256 got = buy(weth, 1_000e6);
        vault.releaseToken(address(weth), stranger, got);
        assertEq(weth.balanceOf(stranger), got, "a token");
        (address[] memory tokens,) = portfolio.holdings();
        assertEq(tokens.length, 0, "gone from the list");
        vm.expectRevert(abi.encodeWithSelector(Errors.InsufficientHolding.selector, address(weth), 1, 0));
        vault.releaseToken(address(weth), stranger, 1);
    }

    function test_attack24_countersStopAtTheirBits() public {
        vm.startPrank(address(vault));
        vm.expectRevert(abi.encodeWithSelector(Errors.NavOverflow.selector));
        portfolio.receiveAssets(type(uint120).max);
        portfolio.receiveAssets(type(uint120).max - FUND);
        assertEq(portfolio.idle(), type(uint120).max, "full");
        portfolio.setBase(type(uint256).max);
        (, uint256 base) = portfolio.bucket();
        assertEq(base, type(uint96).max, "a base is capped, never refused: no settlement may fail for it");
        vm.stopPrank();
    }

    // ------------------------------------------------------------------------------------------ in kind

    function test_exitInKind_floorOfEach_everythingAtTheEnd() public {
        uint256 eth = buy(weth, 100_000e6);
        uint256 btc = buy(wbtc, 200_000e6);
        uint256 idle = portfolio.idle();
        (uint256 assets, address[] memory tokens, uint256[] memory amounts) = vault.exit(stranger, 1, 3, none());
        assertEq(assets, idle / 3, "cash");
        assertEq(tokens.length, 2, "both tokens");
        assertEq(amounts[0], eth / 3, "WETH");
        assertEq(amounts[1], btc / 3, "WBTC");
        assertEq(portfolio.holding(address(weth)), eth - eth / 3, "the rest stays");
        vault.exit(stranger, 1, 1, none());
        (tokens,) = portfolio.holdings();
        assertEq(tokens.length + portfolio.idle(), 0, "nothing is left");
        assertEq(weth.balanceOf(stranger), eth, "all WETH");
        assertEq(wbtc.balanceOf(stranger), btc, "all WBTC");
    }

    function test_exitInKind_skippedTokensAndAssetStay() public {
        uint256 eth = buy(weth, 100_000e6);
        uint256 btc = buy(wbtc, 200_000e6);
        uint256 idle = portfolio.idle();
        address[] memory skip = new address[](2);
        (skip[0], skip[1]) = (address(weth), address(usdc));
        (uint256 assets,, uint256[] memory amounts) = vault.exit(stranger, 1, 2, skip);
        assertEq(assets + amounts[0], 0, "forfeited");
        assertEq(amounts[1], btc / 2, "the other is paid");
        assertEq(portfolio.holding(address(weth)), eth, "stays");
        assertEq(portfolio.idle(), idle, "stays");
    }

    function testFuzz_exitInKind_neverMoreThanTheShare(uint256 numerator, uint256 denominator) public {
        denominator = bound(denominator, 1, type(uint128).max);
        numerator = bound(numerator, 0, denominator);
        uint256 eth = buy(weth, 100_000e6);
        uint256 idle = portfolio.idle();
        (uint256 assets,, uint256[] memory amounts) = vault.exit(stranger, numerator, denominator, none());
        // Products fit: amounts are below 2^88, denominators below 2^128.
        assertLe(assets * denominator, idle * numerator, "cash");
        assertLe(amounts[0] * denominator, eth * numerator, "token");
        assertEq(usdc.balanceOf(address(portfolio)), portfolio.idle(), "counter and balance agree");
        assertEq(weth.balanceOf(address(portfolio)), portfolio.holding(address(weth)), "for the token too");
    }

    // ----------------------------------------------------------------------------------- initialisation

    function test_attack25_initialisedOnce_implementationNever() public {
        vm.expectRevert(abi.encodeWithSelector(Errors.AlreadyInitialized.selector));
        portfolio.initialize(address(this), address(registry), address(usdc), false);
        vm.expectRevert(abi.encodeWithSelector(Errors.AlreadyInitialized.selector));
        implementation.initialize(address(this), address(registry), address(usdc), false);
        Portfolio fresh = Portfolio(Clones.clone(address(implementation)));
        vm.expectRevert(abi.encodeWithSelector(Errors.ZeroAddress.selector));
        fresh.initialize(address(0), address(registry), address(usdc), false);
        vm.expectRevert(abi.encodeWithSelector(Errors.ZeroAddress.selector));
        fresh.initialize(address(this), address(0), address(usdc), false);
        vm.expectRevert(abi.encodeWithSelector(Errors.ZeroAddress.selector));
        fresh.initialize(address(this), address(registry), address(0), false);
        assertEq(portfolio.vault(), address(vault), "vault");
        assertEq(portfolio.registry(), address(registry), "registry");
        assertEq(portfolio.asset(), address(usdc), "asset");
        assertFalse(portfolio.personal(), "shared");
    }

    function test_attack26_vaultsFunctionsAreTheVaultsOnly() public {
        Swap[] memory sales = one(swapOf(address(weth), address(usdc), 1));
        bytes[6] memory calls = [
            abi.encodeCall(portfolio.receiveAssets, (1)),
            abi.encodeCall(portfolio.releaseAssets, (stranger, 1)),
            abi.encodeCall(portfolio.releaseToken, (address(weth), stranger, 1)),
            abi.encodeCall(portfolio.sellForSettlement, (sales, stranger, 1)),
            abi.encodeCall(portfolio.releaseInKind, (stranger, 1, 1, none())),
            abi.encodeCall(portfolio.setBase, (1))
        ];
        address[6] memory callers = [stranger, leader, trader, keeper, guardian, governance];
        for (uint256 i; i < calls.length; ++i) {
            for (uint256 k; k < callers.length; ++k) {
                vm.prank(callers[k]);
                (bool ok, bytes memory reason) = address(portfolio).call(calls[i]);
                assertFalse(ok, "refused");
                assertEq(reason, abi.encodeWithSelector(Errors.NotVault.selector, callers[k]), "as not the vault");
            }
        }
    }

    function none() internal pure returns (address[] memory) {
        return new address[](0);
    }
}
