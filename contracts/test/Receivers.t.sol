// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";

import {LEADER_ID_OFFSET} from "../src/libraries/Constants.sol";
import {Portfolio} from "../src/portfolio/Portfolio.sol";
import {PersonalVault} from "../src/vault/PersonalVault.sol";
import {VaultTest} from "./utils/VaultTest.sol";
import {vm} from "./utils/Vm.sol";

/// @notice Attack 29: whatever names a receiver refuses the addresses at which shares or assets would be lost: the vault, its
///         portfolio, the dead shares' address, and nobody's (SPEC rule 11).
contract ReceiversTest is VaultTest {
    address[4] private lost;

    function setUp() public override {
        super.setUp();
        lost = [address(vault), address(portfolio), address(0xdEaD), address(0)];
    }

    function _refused(address from, bytes memory call_, address receiver) private {
        vm.prank(from);
        (bool ok, bytes memory out) = address(vault).call(call_);
        assertFalse(ok, "refused");
        assertTrue(
            keccak256(out) == keccak256(abi.encodeWithSelector(IERC20Errors.ERC20InvalidReceiver.selector, receiver)),
            "by name"
        );
    }

    function test_attack29_receiversOfClaimsAndRefunds() public {
        enter(alice, 10_000e6);
        requestDeposit(alice, 1_000e6);
        requestRedeem(alice, 1_000e18);
        settle();
        uint256 id = requestDeposit(alice, 500e6);
        requestRedeem(alice, 500e18);
        for (uint256 i; i < lost.length; ++i) {
            address to = lost[i];
            _refused(alice, abi.encodeWithSignature("deposit(uint256,address,address)", 1_000e6, to, alice), to);
            _refused(alice, abi.encodeWithSignature("deposit(uint256,address)", 1_000e6, to), to);
            _refused(alice, abi.encodeWithSignature("mint(uint256,address,address)", 1e18, to, alice), to);
            _refused(alice, abi.encodeCall(vault.redeem, (1e18, to, alice)), to);
            _refused(alice, abi.encodeCall(vault.withdraw, (1e6, to, alice)), to);
            _refused(alice, abi.encodeCall(vault.cancelDepositAndClaim, (id, to, alice)), to);
            _refused(alice, abi.encodeCall(vault.cancelRedeemAndClaim, (id, to, alice)), to);
            _refused(alice, abi.encodeCall(vault.transfer, (to, 1)), to);
        }
        cancelDeposit(alice, id);
        cancelRedeem(alice, id);
        for (uint256 i; i < lost.length; ++i) {
            address to = lost[i];
            _refused(alice, abi.encodeCall(vault.claimCancelDepositRequest, (id, to, alice)), to);
            _refused(alice, abi.encodeCall(vault.claimCancelRedeemRequest, (id, to, alice)), to);
        }
        // Anybody else's address is a receiver.
        vm.startPrank(alice);
        vault.claimCancelDepositRequest(id, bob, alice);
        vault.withdraw(1e6, carol, alice);
        vm.stopPrank();
        assertEq(asset.balanceOf(bob), 500e6, "refunded to another");
        assertEq(asset.balanceOf(carol), 1e6, "paid to another");
    }

    function test_attack29_receiversOfFees() public {
        enter(alice, 10_000e6);
        gain(10_000e6);
        exit(alice, 5_000e18);
        assertGt(vault.accruedFees(), 0, "there are fees");
        for (uint256 i; i < lost.length; ++i) {
            _refused(leader, abi.encodeCall(vault.collectFees, (lost[i])), lost[i]);
        }
        vm.prank(leader);
        assertGt(vault.collectFees(bob), 0, "collected for another");
    }

    function test_attack29_receiversOfExitsInKind() public {
        enter(alice, 10_000e6);
        warpToCutoff();
        pass(7 days);
        for (uint256 i; i < lost.length; ++i) {
            _refused(alice, abi.encodeCall(vault.exitInKind, (1e18, lost[i], new address[](0))), lost[i]);
        }
        vm.prank(alice);
        vault.exitInKind(1e18, bob, new address[](0));
        assertGt(asset.balanceOf(bob), 0, "left to another");
    }

    function test_attack29_receiversOfAPersonalVault() public {
        vm.prank(alice);
        (address own, address ownPortfolio) = factory.createPersonalVault("Mine", "MINE", address(usdc), "");
        usdc.mint(alice, 1_000e6);
        vm.startPrank(alice);
        usdc.approve(own, 1_000e6);
        PersonalVault(own).deposit(1_000e6, alice);
        Portfolio(ownPortfolio).trade(swapOf(address(usdc), address(weth), 100e6));
        vm.stopPrank();
        address[4] memory nowhere = [own, ownPortfolio, address(0xdEaD), address(0)];
        for (uint256 i; i < nowhere.length; ++i) {
            vm.startPrank(alice);
            vm.expectRevert(abi.encodeWithSelector(IERC20Errors.ERC20InvalidReceiver.selector, nowhere[i]));
            PersonalVault(own).withdraw(1e6, nowhere[i], alice);
            vm.expectRevert(abi.encodeWithSelector(IERC20Errors.ERC20InvalidReceiver.selector, nowhere[i]));
            PersonalVault(own).redeem(1e18, nowhere[i], alice);
            vm.expectRevert(abi.encodeWithSelector(IERC20Errors.ERC20InvalidReceiver.selector, nowhere[i]));
            PersonalVault(own).withdrawInKind(address(weth), 1e12, nowhere[i]);
            vm.stopPrank();
        }
        vm.prank(alice);
        PersonalVault(own).withdraw(1e6, bob, alice);
        assertEq(usdc.balanceOf(bob), 1e6, "anybody else is a receiver");
    }

    /// @dev Only the last 88 bits of the portfolio's address are compared at first: an address that shares them with it, but
    ///      isn't it, is a receiver like any other.
    function test_receivers_anAddressWithThePortfoliosTailIsAllowed() public {
        address twin = address(uint160(address(portfolio)) ^ (uint160(1) << 150));
        enter(alice, 1_000e6);
        vm.prank(alice);
        vault.transfer(twin, 1e18);
        assertEq(vault.balanceOf(twin), 1e18, "not the portfolio");
    }

    function test_receivers_theLeadersOwnRefund() public {
        uint256 id = requestDeposit(leader, 1_000e6);
        assertGe(id, LEADER_ID_OFFSET, "the leader's ids are apart");
        _refused(
            leader, abi.encodeCall(vault.cancelDepositAndClaim, (id, address(portfolio), leader)), address(portfolio)
        );
    }
}
