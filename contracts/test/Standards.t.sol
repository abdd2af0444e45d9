// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {IERC4626} from "@openzeppelin/contracts/interfaces/IERC4626.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {IERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Permit.sol";

import {IERC7540Deposit, IERC7540Operator, IERC7540Redeem} from "../src/interfaces/IERC7540.sol";
import {IERC7575, IERC7575Share} from "../src/interfaces/IERC7575.sol";
import {IERC7887Deposit, IERC7887Redeem} from "../src/interfaces/IERC7887.sol";
import {Errors} from "../src/libraries/Errors.sol";
import {VaultTest} from "./utils/VaultTest.sol";
import {vm} from "./utils/Vm.sol";

/// @notice SPEC rule 1: ERC-20, 165, 2612, 4626, 5267, 6093, 7540, 7575 and the 7887 draft, one MUST per test.
contract StandardsTest is VaultTest {
    bytes32 private constant PERMIT =
        keccak256("Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)");

    // -------------------------------------------------------------------------------------------- ERC-165

    function test_erc165_answersTheIdsOfRule1AndNoOther(bytes4 other) public view {
        bytes4[8] memory ids =
            [bytes4(0x01ffc9a7), 0xe3bc4e65, 0xce3bbe50, 0x620ee8e4, 0x2f0a18c5, 0xf815c03d, 0x8bf840e3, 0xe76cffc7];
        bool known;
        for (uint256 i; i < ids.length; ++i) {
            assertTrue(vault.supportsInterface(ids[i]), "id of rule 1");
            known = known || other == ids[i];
        }
        if (!known) assertFalse(vault.supportsInterface(other), "nothing else");
        assertFalse(vault.supportsInterface(0xffffffff), "never");
    }

    function test_erc165_idsAreTheInterfaces() public pure {
        assertTrue(type(IERC7540Operator).interfaceId == 0xe3bc4e65, "operator");
        assertTrue(type(IERC7540Deposit).interfaceId == 0xce3bbe50, "deposit, its 3-argument claims included");
        assertTrue(type(IERC7540Redeem).interfaceId == 0x620ee8e4, "redeem");
        assertTrue(type(IERC7575Share).interfaceId == 0xf815c03d, "share");
        assertTrue(type(IERC7887Deposit).interfaceId == 0x8bf840e3, "cancel deposit");
        assertTrue(type(IERC7887Redeem).interfaceId == 0xe76cffc7, "cancel redeem");
        assertTrue(type(IERC7575).interfaceId ^ type(IERC4626).interfaceId == 0x2f0a18c5, "share() and ERC-4626's own");
    }

    // -------------------------------------------------------------------------------------- ERC-20, 6093

    function test_erc20_metadata() public view {
        assertEq(vault.name(), "Sluice Test", "name");
        assertEq(vault.symbol(), "slTEST", "symbol");
        assertEq(vault.decimals(), 18, "decimals");
        assertEq(vault.asset(), address(usdc), "asset");
    }

    function test_erc20_transferFromSpendsTheAllowance() public {
        enter(alice, 1_000e6);
        vm.prank(alice);
        vault.approve(bob, 100e18);
        vm.expectEmit(address(vault));
        emit IERC20.Transfer(alice, carol, 60e18);
        vm.prank(bob);
        assertTrue(vault.transferFrom(alice, carol, 60e18), "true");
        assertEq(vault.allowance(alice, bob), 40e18, "spent");
        vm.prank(bob);
        rejects(bytes4(keccak256("ERC20InsufficientAllowance(address,uint256,uint256)")));
        vault.transferFrom(alice, carol, 41e18);
        vm.prank(alice);
        vault.approve(bob, ANY);
        vm.prank(bob);
        vault.transferFrom(alice, carol, 1e18);
        assertEq(vault.allowance(alice, bob), ANY, "infinite stays");
    }

    function test_erc20_supplyIsTheSumOfBalances() public {
        enter(alice, 1_000e6);
        requestDeposit(bob, 500e6);
        requestRedeem(alice, 300e18);
        settle();
        uint256 sum = vault.balanceOf(alice) + vault.balanceOf(bob) + vault.balanceOf(leader)
            + vault.balanceOf(address(vault)) + vault.balanceOf(address(0xdEaD));
        assertEq(vault.totalSupply(), sum, "sum");
    }

    // -------------------------------------------------------------------------------------- ERC-2612, 5267

    function _sign(string memory who, address spender, uint256 value, uint256 nonce, uint256 deadline)
        private
        view
        returns (uint8 v, bytes32 r, bytes32 s)
    {
        bytes32 structHash = keccak256(abi.encode(PERMIT, vm.addr(keyOf(who)), spender, value, nonce, deadline));
        return vm.sign(keyOf(who), keccak256(abi.encodePacked(hex"1901", vault.DOMAIN_SEPARATOR(), structHash)));
    }

    function test_permit_sharesByDomainOfTheClone() public {
        (uint8 v, bytes32 r, bytes32 s) = _sign("alice", bob, 5e18, 0, block.timestamp);
        vault.permit(alice, bob, 5e18, block.timestamp, v, r, s);
        assertEq(vault.allowance(alice, bob), 5e18, "allowed");
        assertEq(vault.nonces(alice), 1, "nonce");
        rejects(Errors.PermitSigner.selector); // replay
        vault.permit(alice, bob, 5e18, block.timestamp, v, r, s);
        (v, r, s) = _sign("alice", bob, 5e18, 1, block.timestamp - 1);
        rejects(Errors.PermitExpired.selector);
        vault.permit(alice, bob, 5e18, block.timestamp - 1, v, r, s);
        (v, r, s) = _sign("mallory", bob, 5e18, 1, block.timestamp);
        rejects(Errors.PermitSigner.selector);
        vault.permit(alice, bob, 5e18, block.timestamp, v, r, s);
    }

    function test_erc5267_domain() public {
        (bytes1 fields, string memory name, string memory version, uint256 chain, address where, bytes32 salt,) =
            vault.eip712Domain();
        assertTrue(fields == 0x0f && salt == 0 && where == address(vault) && chain == block.chainid, "fields");
        assertEq(name, vault.name(), "name()");
        assertEq(version, "1", "version");
        bytes32 separator = keccak256(
            abi.encode(
                keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"),
                keccak256(bytes(name)),
                keccak256("1"),
                chain,
                where
            )
        );
        assertTrue(vault.DOMAIN_SEPARATOR() == separator, "separator");
        vm.chainId(chain + 1);
        assertTrue(vault.DOMAIN_SEPARATOR() != separator, "follows a fork");
    }

    // ------------------------------------------------------------------------------ selfPermit, multicall (22)

    function _assetPermit(uint256 value) private view returns (uint8 v, bytes32 r, bytes32 s) {
        bytes32 structHash =
            keccak256(abi.encode(PERMIT, alice, address(vault), value, usdc.nonces(alice), block.timestamp));
        return vm.sign(keyOf("alice"), keccak256(abi.encodePacked(hex"1901", usdc.DOMAIN_SEPARATOR(), structHash)));
    }

    function test_attack_permitFrontRunDoesNotBlockTheDeposit() public {
        usdc.mint(alice, 500e6);
        (uint8 v, bytes32 r, bytes32 s) = _assetPermit(500e6);
        vm.prank(mallory); // sends the permit he saw in the pool
        IERC20Permit(address(usdc)).permit(alice, address(vault), 500e6, block.timestamp, v, r, s);
        bytes[] memory calls = new bytes[](2);
        calls[0] = abi.encodeCall(vault.selfPermit, (address(usdc), 500e6, block.timestamp, v, r, s));
        calls[1] = abi.encodeCall(vault.requestDeposit, (500e6, alice, alice));
        vm.prank(alice);
        bytes[] memory results = vault.multicall(calls);
        assertEq(abi.decode(results[1], (uint256)), 1, "id");
        assertEq(vault.pendingDepositRequest(1, alice), 500e6, "deposited all the same");
    }

    function test_selfPermit_failsWithoutTheAllowance() public {
        (uint8 v, bytes32 r, bytes32 s) = _assetPermit(500e6);
        vm.prank(alice);
        vm.expectRevert(abi.encodeWithSelector(Errors.PermitFailed.selector, address(usdc), 0, 501e6));
        vault.selfPermit(address(usdc), 501e6, block.timestamp, v, r, s);
        vm.prank(alice);
        vault.selfPermit(address(usdc), 500e6, block.timestamp, v, r, s);
        assertEq(usdc.allowance(alice, address(vault)), 500e6, "allowed");
    }

    function test_multicall_isAllOrNothingAndBubblesTheReason() public {
        requestDeposit(alice, 500e6);
        bytes[] memory calls = new bytes[](2);
        calls[0] = abi.encodeCall(vault.cancelDepositRequest, (1, alice));
        calls[1] = abi.encodeCall(vault.collectFees, (alice));
        vm.prank(alice);
        vm.expectRevert(abi.encodeWithSelector(Errors.NotAllowed.selector, alice));
        vault.multicall(calls);
        assertEq(vault.pendingDepositRequest(1, alice), 500e6, "nothing happened");
        vm.deal(alice, 1);
        vm.prank(alice);
        (bool ok,) = address(vault).call{value: 1}(abi.encodeCall(vault.multicall, (new bytes[](0))));
        assertFalse(ok, "not payable");
    }

    // -------------------------------------------------------------------------------------- ERC-4626, 7575

    function test_erc4626_previewsRevert() public {
        rejects(Errors.Asynchronous.selector);
        vault.previewDeposit(1);
        rejects(Errors.Asynchronous.selector);
        vault.previewMint(1);
        rejects(Errors.Asynchronous.selector);
        vault.previewWithdraw(1);
        rejects(Errors.Asynchronous.selector);
        vault.previewRedeem(1);
    }

    function test_erc7575_shareAndVault() public view {
        assertEq(vault.share(), address(vault), "share");
        assertEq(vault.vault(address(usdc)), address(vault), "vault of the asset");
        assertEq(vault.vault(address(weth)), address(0), "none of another");
    }

    function test_erc4626_eventsOfClaims() public {
        requestDeposit(alice, 500e6);
        settle();
        vm.expectEmit(address(vault));
        emit IERC4626.Deposit(alice, bob, 500e6, 500e18);
        vm.prank(alice);
        vault.deposit(500e6, bob, alice);
        requestRedeem(bob, 500e18);
        settle();
        setOperator(bob, carol, true);
        vm.expectEmit(address(vault));
        emit IERC4626.Withdraw(carol, alice, bob, 500e6, 500e18);
        vm.prank(carol);
        vault.redeem(500e18, alice, bob);
    }

    // ------------------------------------------------------------------------------------------- ERC-7540

    function test_erc7540_requestEvents() public {
        usdc.mint(alice, 500e6);
        vm.prank(alice);
        usdc.approve(address(vault), 500e6);
        setOperator(alice, bob, true);
        vm.expectEmit(address(vault));
        emit IERC7540Deposit.DepositRequest(alice, alice, 1, bob, 500e6);
        vm.prank(bob);
        vault.requestDeposit(500e6, alice, alice);
        settle();
        claimShares(alice);
        vm.expectEmit(address(vault));
        emit IERC7540Redeem.RedeemRequest(alice, alice, 2, bob, 100e18);
        vm.prank(bob);
        vault.requestRedeem(100e18, alice, alice);
    }

    function test_erc7540_operatorEventAndReturn() public {
        vm.expectEmit(address(vault));
        emit IERC7540Operator.OperatorSet(alice, bob, true);
        vm.prank(alice);
        assertTrue(vault.setOperator(bob, true), "true");
        assertTrue(vault.isOperator(alice, bob), "set");
        setOperator(alice, bob, false);
        assertFalse(vault.isOperator(alice, bob), "taken back");
    }

    /// @notice MUST NOT show as both pending and claimable; moves from one to the other at the settlement only.
    function test_erc7540_pendingThenClaimable() public {
        requestDeposit(alice, 500e6);
        assertEq(vault.claimableDepositRequest(1, alice), 0, "pending only");
        settle();
        assertEq(vault.pendingDepositRequest(1, alice), 0, "claimable only");
        assertEq(vault.claimableDepositRequest(1, alice), 500e6, "claimable");
        claimShares(alice);
        assertEq(vault.claimableDepositRequest(1, alice), 0, "claimed");
    }

    /// @notice maxDeposit and its like report claimable requests, whoever asks, and never revert.
    function test_erc7540_maxFunctionsAreTheClaimables(address who) public {
        requestDeposit(alice, 500e6);
        settle();
        assertEq(vault.maxDeposit(alice), 500e6, "deposit");
        assertEq(vault.maxMint(alice), 500e18, "mint");
        if (who != alice) {
            assertEq(vault.maxDeposit(who), 0, "nobody else's");
            assertEq(vault.maxMint(who) + vault.maxRedeem(who) + vault.maxWithdraw(who), 0, "nothing");
        }
    }

    /// @notice All requests of one id settle at one rate: equal assets under one id get equal shares.
    function test_erc7540_oneRatePerId() public {
        requestDeposit(alice, 777e6);
        requestDeposit(bob, 777e6);
        settle();
        assertEq(claimShares(alice), claimShares(bob), "fungible under one id");
    }

    function test_erc7540_requestDoesNotReturnZeroId() public {
        assertGt(requestDeposit(alice, 500e6), 0, "ids from 1");
    }

    // ---------------------------------------------------------------------------------- ERC-7887 (Draft)

    function test_erc7887_events() public {
        requestDeposit(alice, 500e6);
        vm.expectEmit(address(vault));
        emit IERC7887Deposit.CancelDepositRequest(alice, 1, alice);
        cancelDeposit(alice, 1);
        vm.expectEmit(address(vault));
        emit IERC7887Deposit.CancelDepositClaim(alice, bob, 1, alice, 500e6);
        vm.prank(alice);
        vault.claimCancelDepositRequest(1, bob, alice);

        enter(alice, 500e6);
        requestRedeem(alice, 100e18);
        vm.expectEmit(address(vault));
        emit IERC7887Redeem.CancelRedeemRequest(alice, 2, alice);
        cancelRedeem(alice, 2);
        vm.expectEmit(address(vault));
        emit IERC7887Redeem.CancelRedeemClaim(alice, bob, 2, alice, 100e18);
        vm.prank(alice);
        vault.claimCancelRedeemRequest(2, bob, alice);
        assertEq(vault.costBasis(bob), 100e6, "its cost goes with it");
    }

    function test_erc7887_cancellationIsClaimableInTheSameTransactionNeverPending() public {
        requestDeposit(alice, 500e6);
        cancelDeposit(alice, 1);
        assertFalse(vault.pendingCancelDepositRequest(1, alice), "not pending");
        assertEq(vault.claimableCancelDepositRequest(1, alice), 500e6, "claimable");
    }
}
