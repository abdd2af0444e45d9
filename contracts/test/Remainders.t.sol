// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {Portfolio} from "../src/portfolio/Portfolio.sol";
import {Vault} from "../src/vault/Vault.sol";
import {VaultParams} from "../src/libraries/Types.sol";
import {VaultTest} from "./utils/VaultTest.sol";
import {vm} from "./utils/Vm.sol";

/// @notice What rounding leaves behind must block nobody and belong to nobody else (SPEC rules 7 and 11; attacks 11, 24).
contract RemaindersTest is VaultTest {
    function test_attack24_newSharesFitOnlyWithoutTheBurned() public {
        deploy(0, 0, 1, 100_000e6);
        lose(100_000e6 - 10e6);
        uint256 shares = enter(alice, 2e22);
        assertGt(shares, type(uint128).max / 2, "more than half of all shares there can be");
        requestRedeem(alice, shares * 9 / 10);
        requestDeposit(bob, 1.8e22);
        settle();
        assertNear(claimAssets(alice), 1.8e22, 1, "paid");
        assertNear(vault.maxMint(bob), shares * 9 / 10, 1e18, "accepted");
        assertSolvent();
    }

    /// @dev An asset of 18 decimals at a price of 3.00: one base unit buys no share unit.
    function _vaultWhereAUnitBuysNothing() private {
        VaultParams memory params = defaults();
        (params.asset, params.leaderMarginBps, params.minDeposit, params.seed) = (address(weth), 0, 1, 10e18);
        weth.mint(leader, 10e18);
        vm.startPrank(leader);
        weth.approve(address(factory), 10e18);
        (address vault_, address portfolio_) = factory.createVault(params);
        vm.stopPrank();
        (vault, portfolio) = (Vault(vault_), Portfolio(portfolio_));
        weth.mint(portfolio_, 20e18);
        vm.prank(vault_);
        portfolio.receiveAssets(20e18);
    }

    function test_attack11_costOfAnEmptyWalletIsMovedByNobody() public {
        _vaultWhereAUnitBuysNothing();
        weth.mint(alice, 1e18);
        vm.startPrank(alice);
        weth.approve(address(vault), 1e18);
        vault.requestDeposit(1e18, alice, alice);
        vm.stopPrank();
        settle();
        vm.startPrank(alice);
        for (uint256 i; i < 10; ++i) {
            vault.deposit(1, alice);
        }
        vm.stopPrank();
        assertEq(vault.balanceOf(alice), 0, "no shares yet");
        assertEq(vault.costBasis(alice), 0, "and no cost without shares");
        vm.prank(mallory);
        vault.transferFrom(alice, mallory, 0);
        assertEq(vault.costBasis(alice), 0, "stays so");
        assertEq(vault.costBasis(mallory), 0, "a transfer of nothing moves nothing");
        uint256 left = vault.maxDeposit(alice);
        vm.prank(alice);
        vault.deposit(left, alice);
        assertEq(vault.costBasis(alice), 1e18 - 10, "the shares carry what was paid for them");
        // Beside shares, what rounding took still counts as paid.
        weth.mint(alice, 1e18);
        vm.startPrank(alice);
        weth.approve(address(vault), 1e18);
        vault.requestDeposit(1e18, alice, alice);
        vm.stopPrank();
        settle();
        vm.prank(alice);
        vault.deposit(1, alice);
        assertEq(vault.costBasis(alice), 1e18 - 9, "a wallet with shares takes the cost");
    }
}
