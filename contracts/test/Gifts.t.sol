// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {Swap, VaultParams} from "../src/libraries/Types.sol";
import {TradingVault} from "./utils/TradingVault.sol";
import {vm} from "./utils/Vm.sol";

/// @notice Attacks 1 and 2 in a real vault: nothing given to it, by transfer or through a trade, robs a later
///         depositor, and gifts by transfer aren't even seen.
contract GiftsTest is TradingVault {
    /// @dev The leader leaves all but the dead shares, then gives the vault a fortune through a trade at a pool they
    ///      moved, so that 0.001 share is worth hundreds of thousands. The next depositor still gets their money's worth.
    function test_attack1_tinySupply_donation_giftThroughATrade() public {
        VaultParams memory params = defaults();
        params.leaderMarginBps = 0;
        deploy(params);
        uint256 all = vault.balanceOf(leader);
        exit(leader, all);
        assertEq(vault.totalSupply(), 1e15, "the dead shares alone");
        uint256 dust = portfolio.idle();
        assertLe(dust, 1_000, "0.001 USDC");

        usdc.mint(address(portfolio), 1_000_000e6);
        usdc.mint(address(vault), 1_000_000e6);
        assertEq(vault.nav(), dust, "the donation isn't seen");

        // The gift: the pool gives a million times the oracle's value for the dust.
        pools.moveTo(address(usdc), address(weth), FEE, 1, 1e18 / 1_000);
        vm.prank(leader);
        portfolio.trade(swapOf(address(usdc), address(weth), dust));
        uint256 inflated = vault.nav();
        assertGt(inflated, dust * 500_000, "half a million times as much");

        uint256 shares = enter(alice, 10_000e6);
        uint256 worth = shares * vault.nav() / vault.totalSupply();
        assertGe(worth, 10_000e6 - inflated / 1e15 - 1, "worth what she paid, to a share's rounding");
        assertNear(vault.nav(), inflated + 10_000e6, 1, "nothing else moved");
    }

    function test_attack2_donationsAreNotSeen() public {
        uint256 nav = vault.nav();
        uint256 supply = vault.totalSupply();
        uint256 value = vault.convertToAssets(aliceShares);
        usdc.mint(address(vault), 1_000e6);
        usdc.mint(address(portfolio), 1_000e6);
        weth.mint(address(portfolio), 10e18);
        weth.mint(address(vault), 10e18);
        assertEq(vault.nav(), nav, "NAV");
        assertEq(vault.totalAssets(), nav, "totalAssets");
        assertEq(vault.totalSupply(), supply, "supply");
        assertEq(vault.convertToAssets(aliceShares), value, "what shares are worth");
        (uint256 pending, uint256 reserved, uint256 refunds, uint256 fees) = vault.escrow();
        assertEq(pending + reserved + refunds + fees, 0, "nothing is owed for it");
        settle();
        assertEq(vault.nav(), nav, "and no settlement sweeps it in");
    }

    /// @dev A donation can't pay for a redemption either: the shortfall stays.
    function test_attack2_donationDoesNotCureAShortfall() public {
        requestRedeem(alice, aliceShares / 2);
        warpToCutoff();
        pass(1);
        (uint256 before,,) = vault.raiseAllowance();
        usdc.mint(address(portfolio), 1_000_000e6);
        usdc.mint(address(vault), 1_000_000e6);
        (uint256 after_,,) = vault.raiseAllowance();
        assertEq(after_, before, "as short as before");
        Swap[] memory sales = one(saleWorth(before * 10_000 / 9_900));
        vm.prank(keeper);
        vault.settleWithSales(sales, 2, 0, type(uint256).max);
    }
}
