// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {IAutoClaimer} from "../src/interfaces/IAutoClaimer.sol";
import {AutoClaimer} from "../src/periphery/AutoClaimer.sol";
import {Portfolio} from "../src/portfolio/Portfolio.sol";
import {Vault} from "../src/vault/Vault.sol";
import {Events} from "../src/libraries/Events.sol";
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

    /// @dev One claim of two requests, of which the first is too small for a share, gives the cost that its two events say:
    ///      who reads the events alone must come to the same cost.
    function test_attack11_aClaimOfSeveralRequestsCarriesTheCostOfItsEvents() public {
        _vaultWhereAUnitBuysNothing();
        uint256 id = _ask(alice, 1e18);
        settle();
        _ask(alice, 2e18);
        settle();
        vm.startPrank(alice);
        vault.deposit(1e18 - 1, alice, alice);
        vm.expectEmit(address(vault));
        emit Events.DepositClaimed(alice, bob, id, 1, 0);
        vault.deposit(1 + 2e18, bob, alice);
        vm.stopPrank();
        assertGt(vault.balanceOf(bob), 0, "the second request bought shares");
        assertEq(vault.costBasis(bob), 2e18, "the unit that bought none left no cost");
    }

    function _ask(address account, uint256 assets) private returns (uint256 id) {
        weth.mint(account, assets);
        vm.startPrank(account);
        weth.approve(address(vault), assets);
        id = vault.requestDeposit(assets, account, account);
        vm.stopPrank();
    }

    function _autoClaim(address account) private returns (uint256 done) {
        AutoClaimer claimer = new AutoClaimer();
        setOperator(account, address(claimer), true);
        IAutoClaimer.Claim[] memory claims = new IAutoClaimer.Claim[](1);
        claims[0] = IAutoClaimer.Claim(address(vault), account);
        return claimer.claim(claims);
    }

    /// @dev At a price of 3.00 the last unit of proceeds is left without a share: `withdraw` alone can name it.
    function test_remainders_theLastUnitOfProceedsIsTakenByTheAutoClaimer() public {
        _vaultWhereAUnitBuysNothing();
        _ask(alice, 3e18);
        settle();
        claimShares(alice);
        requestRedeem(alice, 1e18);
        settle();
        uint256 max = vault.maxWithdraw(alice);
        vm.prank(alice);
        vault.withdraw(max - 1, alice, alice);
        assertEq(vault.maxRedeem(alice), 0, "no share is left");
        assertEq(vault.maxWithdraw(alice), 1, "but a unit is");
        assertEq(vault.openRedeemRequests(alice).length, 1, "so it is listed");
        assertEq(_autoClaim(alice), 1, "claimed");
        assertEq(vault.maxWithdraw(alice), 0, "all of it");
        assertEq(vault.openRedeemRequests(alice).length, 0, "nothing is listed");
        assertEq(weth.balanceOf(alice), max, "and all was paid");
    }

    /// @dev A unit in a crowded epoch: neither its accepted nor its refunded part is a unit.
    function test_remainders_aRequestThatPaysNothingIsNotListed() public {
        VaultParams memory params = defaults();
        (params.minDeposit, params.leaderMarginBps) = (1, 5_000);
        deploy(params);
        uint256 id = requestDeposit(alice, 1);
        requestDeposit(bob, 1_000_000e6);
        assertEq(vault.openDepositRequests(alice).length, 1, "pending");
        settle();
        assertEq(vault.claimableDepositRequest(id, alice) + vault.maxClaimCancelDeposit(alice), 0, "pays nothing");
        assertEq(vault.openDepositRequests(alice).length, 0, "so it is not listed");
        assertEq(vault.openDepositRequests(bob).length, 1, "one that pays is");
        // The next claim takes it out of storage as well, and a later one is found behind it.
        requestDeposit(leader, 1_000e6); // makes room
        requestDeposit(alice, 500e6);
        settle();
        assertGt(claimShares(alice), 0, "the later one is claimed");
        (bool ok,) = address(vault).call(abi.encodeCall(vault.claimCancelDepositRequest, (id, alice, alice)));
        assertFalse(ok, "the first has nothing");
    }

    /// @dev A request whose accepted part was rounded away still has its refund, and leaves the list with it.
    function test_remainders_aRefundAloneLeavesTheListWithIt() public {
        VaultParams memory params = defaults();
        (params.minDeposit, params.leaderMarginBps) = (1, 5_000);
        deploy(params);
        uint256 id = requestDeposit(alice, 3);
        requestDeposit(bob, 1_000_000e6);
        settle();
        assertEq(vault.claimableDepositRequest(id, alice), 0, "nothing accepted");
        assertEq(vault.openDepositRequests(alice).length, 1, "a refund keeps it listed");
        assertEq(claimCancelDeposit(alice, id), 2, "refunded, rounded down");
        assertEq(vault.openDepositRequests(alice).length, 0, "not listed");
    }

    /// @dev Faults that survived: the leader's claimable shares are none once all is claimed, whatever rounding took.
    function test_remainders_theLeaderKeepsNoCreditForThem() public {
        _vaultWhereAUnitBuysNothing();
        _ask(leader, 1e18);
        settle();
        vm.startPrank(leader);
        for (uint256 i; i < 10; ++i) {
            vault.deposit(1, leader);
        }
        vault.deposit(vault.maxDeposit(leader), leader);
        vm.stopPrank();
        (,, uint256 held,) = vault.leaderMargin();
        assertEq(held, vault.balanceOf(leader), "no more than the wallet holds");
    }

    /// @dev A part cancelled before the cut-off is claimed after all shares of the settled rest, but not all of its proceeds,
    ///      were taken: the rest of the proceeds stays.
    function test_remainders_claimingACancelledPartKeepsTheUnpaidNet() public {
        _vaultWhereAUnitBuysNothing();
        _ask(alice, 6e18);
        settle();
        claimShares(alice);
        uint256 id = requestRedeem(alice, 5e17);
        cancelRedeem(alice, id);
        requestRedeem(alice, 1e18);
        settle();
        uint256 max = vault.maxWithdraw(alice);
        vm.prank(alice);
        vault.withdraw(max - 1, alice, alice);
        assertEq(vault.maxRedeem(alice), 0, "no share of the settled part is left");
        assertEq(claimCancelRedeem(alice, id), 5e17, "the cancelled part is back");
        assertEq(vault.maxWithdraw(alice), 1, "and the unit is still owed");
        vm.prank(alice);
        vault.withdraw(1, alice, alice);
        assertEq(vault.openRedeemRequests(alice).length, 0, "then nothing is listed");
    }
}
