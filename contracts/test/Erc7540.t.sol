// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {IERC4626} from "@openzeppelin/contracts/interfaces/IERC4626.sol";

import {IERC7540Deposit, IERC7540Operator, IERC7540Redeem} from "../src/interfaces/IERC7540.sol";
import {Errors} from "../src/libraries/Errors.sol";
import {VaultTest} from "./utils/VaultTest.sol";
import {vm} from "./utils/Vm.sol";

/// @notice ERC-7540 (Final), sentence by sentence: each test is named after one MUST and quotes it.
contract Erc7540Test is VaultTest {
    // ------------------------------------------------------------------------------------ overrides of ERC-4626

    /// "The deposit and mint methods do not transfer assets to the Vault, because this already happened on requestDeposit."
    function test_erc7540_must_depositAndMintTransferNoAssets() public {
        requestDeposit(alice, 1_000e6);
        settle();
        asset.mint(alice, 5_000e6);
        (uint256 hers, uint256 vaults) = (asset.balanceOf(alice), asset.balanceOf(address(vault)));
        vm.startPrank(alice);
        asset.approve(address(vault), ANY);
        vault.deposit(400e6, alice, alice);
        vault.mint(600e18, alice, alice);
        vm.stopPrank();
        assertEq(asset.balanceOf(alice), hers, "nothing left her wallet");
        assertEq(asset.balanceOf(address(vault)), vaults, "nothing came");
    }

    /// "The redeem and withdraw methods do not transfer shares to the Vault, because this already happened on
    /// requestRedeem."
    function test_erc7540_must_redeemAndWithdrawTransferNoShares() public {
        enter(alice, 1_000e6);
        requestRedeem(alice, 500e18);
        settle();
        uint256 supply = vault.totalSupply();
        vm.startPrank(alice);
        vault.redeem(200e18, alice, alice);
        vault.withdraw(300e6, alice, alice);
        vm.stopPrank();
        assertEq(vault.balanceOf(alice), 500e18, "her other shares are untouched");
        assertEq(vault.totalSupply(), supply, "burned at the settlement already");
    }

    /// "previewDeposit and previewMint MUST revert for all callers and inputs." and the same of previewRedeem and
    /// previewWithdraw.
    function testFuzz_erc7540_must_previewsRevertForAllCallersAndInputs(address caller, uint256 x) public {
        requestDeposit(alice, 1_000e6);
        settle();
        bytes4[4] memory previews = [
            IERC4626.previewDeposit.selector,
            IERC4626.previewMint.selector,
            IERC4626.previewRedeem.selector,
            IERC4626.previewWithdraw.selector
        ];
        for (uint256 i; i < 4; ++i) {
            vm.prank(caller);
            (bool ok, bytes memory out) = address(vault).call(abi.encodeWithSelector(previews[i], x));
            assertFalse(ok, "reverts");
            assertEq(out, abi.encodeWithSelector(Errors.Asynchronous.selector), "and says why");
        }
    }

    // --------------------------------------------------------------------------------------------- lifecycle

    /// "Requests MUST NOT skip or otherwise short-circuit the Claim state ... Vaults MUST NOT push tokens onto the user."
    function test_erc7540_must_notSkipTheClaimNorPush() public {
        enter(alice, 1_000e6);
        requestDeposit(bob, 1_000e6);
        requestRedeem(alice, 1_000e18);
        settle();
        assertEq(vault.balanceOf(bob), 0, "no shares are pushed");
        assertEq(asset.balanceOf(alice), 0, "no assets are pushed");
        assertEq(vault.claimableDepositRequest(2, bob), 1_000e6, "bob's request is claimable");
        assertEq(vault.claimableRedeemRequest(2, alice), 1_000e18, "alice's too");
        assertEq(claimShares(bob) + claimAssets(alice), 1_000e18 + 1_000e6, "pulled");
    }

    /// "maxDeposit increases and decreases in sync with claimableDepositRequest."
    function test_erc7540_must_maxDepositIsInSyncWithTheClaimable() public {
        requestDeposit(alice, 1_000e6);
        assertEq(vault.maxDeposit(alice), 0, "pending is not claimable");
        settle();
        assertEq(vault.maxDeposit(alice), vault.claimableDepositRequest(1, alice), "up");
        vm.prank(alice);
        vault.deposit(300e6, alice, alice);
        assertEq(vault.claimableDepositRequest(1, alice), 700e6, "down by what was claimed");
        assertEq(vault.maxDeposit(alice), 700e6, "with it");
    }

    /// "All Requests with the same requestId MUST transition from Pending to Claimable at the same time and receive the
    /// same exchange rate between assets and shares."
    function testFuzz_erc7540_must_sameIdSameTimeSameRate(uint256 a, uint256 b, uint256 nav) public {
        a = bound(a, 100e6, 1_000_000e6);
        b = bound(b, 100e6, 1_000_000e6);
        setNav(bound(nav, 10_000e6, 1_000_000e6));
        requestDeposit(alice, a);
        requestDeposit(bob, b);
        assertEq(vault.claimableDepositRequest(1, alice) + vault.claimableDepositRequest(1, bob), 0, "both pending");
        settle();
        assertEq(vault.pendingDepositRequest(1, alice) + vault.pendingDepositRequest(1, bob), 0, "neither pending");
        (uint256 na, uint256 nb) = (vault.claimableDepositRequest(1, alice), vault.claimableDepositRequest(1, bob));
        (uint256 sa, uint256 sb) = (claimShares(alice), claimShares(bob));
        // floor(n * supply / nav) each: the cross products differ by less than one share unit of either.
        assertLe(sa * nb > sb * na ? sa * nb - sb * na : sb * na - sa * nb, na > nb ? na : nb, "one rate");
    }

    /// "If a Request with requestId != 0 becomes partially claimable, all requests of the same requestId MUST become
    /// claimable at the same pro-rata rate."
    function testFuzz_erc7540_must_partialFillsAreProRata(uint256 a, uint256 b) public {
        a = bound(a, 100e6, 50_000_000e6);
        b = bound(b, 100e6, 50_000_000e6);
        requestDeposit(alice, a);
        requestDeposit(bob, b);
        settle();
        (uint256 na, uint256 nb) = (vault.claimableDepositRequest(1, alice), vault.claimableDepositRequest(1, bob));
        assertLe(na * b > nb * a ? na * b - nb * a : nb * a - na * b, a > b ? a : b, "floor of one fraction");
    }

    /// "If a Vault returns 0 for the requestId of any request, it MUST return 0 for all requests." It never returns 0.
    function test_erc7540_must_neverReturnTheZeroId() public {
        for (uint256 i; i < 3; ++i) {
            assertTrue(requestDeposit(alice, 100e6) != 0 && requestDeposit(leader, 100e6) != 0, "an id of its own");
            settle();
            claimShares(alice);
            assertTrue(requestRedeem(alice, 1e18) != 0, "an id of its own");
        }
    }

    // ---------------------------------------------------------------------------------------- requestDeposit

    /// "MUST support ERC-20 approve / transferFrom on asset as a deposit Request flow."
    function test_erc7540_must_requestDepositByApproveAndTransferFrom() public {
        asset.mint(alice, 500e6);
        vm.startPrank(alice);
        asset.approve(address(vault), 500e6);
        uint256 id = vault.requestDeposit(500e6, alice, alice);
        vm.stopPrank();
        assertEq(asset.balanceOf(alice) + asset.allowance(alice, address(vault)), 0, "taken by allowance");
        assertEq(vault.pendingDepositRequest(id, alice), 500e6, "a corresponding increase in pendingDepositRequest");
    }

    /// "owner MUST equal msg.sender unless the owner has approved the msg.sender as an operator."
    function test_erc7540_must_requestDepositOwnerIsSenderOrHasApprovedHim() public {
        asset.mint(alice, 1_000e6);
        vm.prank(alice);
        asset.approve(address(vault), ANY);
        vm.prank(bob);
        vm.expectRevert(abi.encodeWithSelector(Errors.NotAllowed.selector, bob));
        vault.requestDeposit(500e6, bob, alice);
        setOperator(alice, bob, true);
        vm.prank(bob);
        uint256 id = vault.requestDeposit(500e6, alice, alice);
        assertEq(vault.pendingDepositRequest(id, alice), 500e6, "as operator");
    }

    /// "MUST revert if all of assets cannot be requested (... the user not approving enough underlying tokens ...)."
    function test_erc7540_must_requestDepositAllOrRevert() public {
        asset.mint(alice, 500e6);
        vm.startPrank(alice);
        asset.approve(address(vault), 499e6);
        rejects(IERC20Errors.ERC20InsufficientAllowance.selector);
        vault.requestDeposit(500e6, alice, alice);
        asset.approve(address(vault), ANY);
        rejects(IERC20Errors.ERC20InsufficientBalance.selector);
        vault.requestDeposit(501e6, alice, alice);
        vm.stopPrank();
        vm.prank(leader);
        vault.pauseDeposits();
        vm.prank(alice);
        rejects(Errors.DepositsStopped.selector);
        vault.requestDeposit(500e6, alice, alice);
        assertEq(asset.balanceOf(alice), 500e6, "nothing was taken");
    }

    /// "MUST emit the DepositRequest event." with controller, owner, requestId, the caller as sender, and assets.
    function test_erc7540_must_requestDepositEmitsDepositRequest() public {
        setOperator(alice, bob, true);
        asset.mint(alice, 500e6);
        vm.prank(alice);
        asset.approve(address(vault), ANY);
        vm.expectEmit(address(vault));
        emit IERC7540Deposit.DepositRequest(alice, alice, 1, bob, 500e6);
        vm.prank(bob);
        vault.requestDeposit(500e6, alice, alice);
    }

    // ------------------------------------------------------------------------------------------------- views

    /// pendingDepositRequest "MUST NOT include any assets in Claimable state", claimableDepositRequest "MUST NOT include
    /// any assets in Pending state".
    function test_erc7540_must_depositViewsKeepPendingAndClaimableApart() public {
        requestDeposit(alice, 300e6);
        settle();
        requestDeposit(alice, 500e6);
        assertEq(vault.pendingDepositRequest(1, alice), 0, "claimable is not pending");
        assertEq(vault.claimableDepositRequest(1, alice), 300e6, "claimable");
        assertEq(vault.pendingDepositRequest(2, alice), 500e6, "pending");
        assertEq(vault.claimableDepositRequest(2, alice), 0, "pending is not claimable");
    }

    /// The same of pendingRedeemRequest and claimableRedeemRequest.
    function test_erc7540_must_redeemViewsKeepPendingAndClaimableApart() public {
        enter(alice, 1_000e6);
        requestRedeem(alice, 300e18);
        settle();
        requestRedeem(alice, 500e18);
        assertEq(vault.pendingRedeemRequest(2, alice), 0, "claimable is not pending");
        assertEq(vault.claimableRedeemRequest(2, alice), 300e18, "claimable");
        assertEq(vault.pendingRedeemRequest(3, alice), 500e18, "pending");
        assertEq(vault.claimableRedeemRequest(3, alice), 0, "pending is not claimable");
    }

    /// All four: "MUST NOT show any variations depending on the caller."
    function testFuzz_erc7540_must_viewsDontDependOnTheCaller(address caller) public {
        _inEveryState();
        bytes[4] memory calls = _views(3, alice);
        for (uint256 i; i < 4; ++i) {
            (, bytes memory mine) = address(vault).staticcall(calls[i]);
            vm.prank(caller);
            (, bytes memory theirs) = address(vault).staticcall(calls[i]);
            assertEq(theirs, mine, "the same for everybody");
        }
    }

    /// All four: "MUST NOT revert unless due to integer overflow caused by an unreasonably large input."
    function testFuzz_erc7540_must_viewsNeverRevert(uint256 id, address controller, bool known) public {
        _inEveryState();
        bytes[4] memory calls = _views(known ? id % 6 : id, known ? alice : controller);
        for (uint256 i; i < 4; ++i) {
            (bool ok,) = address(vault).staticcall(calls[i]);
            assertTrue(ok, "answers");
        }
    }

    // ----------------------------------------------------------------------------------------- requestRedeem

    /// "the shares MUST be removed from the custody of owner upon requestRedeem and burned by the time the request is
    /// Claimed."
    function test_erc7540_must_sharesLeaveTheOwnerAtOnceAndAreBurnedByTheClaim() public {
        enter(alice, 1_000e6);
        uint256 supply = vault.totalSupply();
        requestRedeem(alice, 400e18);
        assertEq(vault.balanceOf(alice), 600e18, "out of her custody");
        settle();
        claimAssets(alice);
        assertEq(vault.totalSupply(), supply - 400e18, "burned");
    }

    /// "Redeem Request approval of shares for a msg.sender NOT equal to owner may come either from ERC-20 approval over the
    /// shares of owner or if the owner has approved the msg.sender as an operator." With neither it is refused.
    function test_erc7540_must_requestRedeemByAllowanceOrOperatorOnly() public {
        enter(alice, 1_000e6);
        setOperator(bob, bob, true);
        vm.prank(bob);
        rejects(IERC20Errors.ERC20InsufficientAllowance.selector);
        vault.requestRedeem(100e18, bob, alice);
        vm.prank(alice);
        vault.approve(bob, 100e18);
        vm.prank(bob);
        vault.requestRedeem(100e18, bob, alice);
        setOperator(alice, bob, true);
        vm.prank(bob);
        vault.requestRedeem(100e18, alice, alice);
        assertEq(vault.pendingRedeemRequest(2, bob) + vault.pendingRedeemRequest(2, alice), 200e18, "both ways");
    }

    /// As ERC-6909: "spenders with operator permission are not subject to allowance restrictions, spenders with infinite
    /// approvals SHOULD NOT have their allowance deducted, spenders with non-infinite approvals MUST".
    function test_erc7540_must_requestRedeemSpendsFiniteAllowancesOnly() public {
        enter(alice, 1_000e6);
        vm.prank(alice);
        vault.approve(bob, 300e18);
        vm.prank(bob);
        vault.requestRedeem(100e18, bob, alice);
        assertEq(vault.allowance(alice, bob), 200e18, "finite: deducted");
        setOperator(alice, bob, true);
        vm.prank(bob);
        vault.requestRedeem(100e18, alice, alice);
        assertEq(vault.allowance(alice, bob), 200e18, "an operator's allowance is left alone");
        vm.prank(alice);
        vault.approve(carol, ANY);
        vm.prank(carol);
        vault.requestRedeem(100e18, carol, alice);
        assertEq(vault.allowance(alice, carol), ANY, "infinite: not deducted");
    }

    /// "MUST revert if all of shares cannot be requested for redeem / withdraw (... the owner not having enough shares)."
    function test_erc7540_must_requestRedeemAllOrRevert() public {
        enter(alice, 1_000e6);
        vm.prank(alice);
        rejects(IERC20Errors.ERC20InsufficientBalance.selector);
        vault.requestRedeem(1_000e18 + 1, alice, alice);
        assertEq(vault.balanceOf(alice), 1_000e18, "nothing was taken");
    }

    /// "MUST emit the RedeemRequest event." with controller, owner, requestId, the caller as sender, and shares.
    function test_erc7540_must_requestRedeemEmitsRedeemRequest() public {
        enter(alice, 1_000e6);
        setOperator(alice, bob, true);
        vm.expectEmit(address(vault));
        emit IERC7540Redeem.RedeemRequest(alice, alice, 2, bob, 100e18);
        vm.prank(bob);
        vault.requestRedeem(100e18, alice, alice);
    }

    // --------------------------------------------------------------------------------------------- operators

    /// setOperator "MUST set the operator status to the approved value. MUST log the OperatorSet event. MUST return True."
    function testFuzz_erc7540_must_setOperatorSetsLogsAndReturnsTrue(address operator, bool approved) public {
        vm.expectEmit(address(vault));
        emit IERC7540Operator.OperatorSet(alice, operator, approved);
        vm.prank(alice);
        assertTrue(vault.setOperator(operator, approved), "true");
        assertEq(vault.isOperator(alice, operator), approved, "set");
        assertFalse(vault.isOperator(bob, operator), "for the caller only");
    }

    // ------------------------------------------------------------------------------------- 3-argument claims

    /// "Calls MUST revert unless msg.sender is either equal to controller or an operator approved by controller."
    function test_erc7540_must_claimsAreTheControllersOrItsOperators() public {
        enter(alice, 1_000e6);
        requestDeposit(alice, 500e6);
        requestRedeem(alice, 500e18);
        settle();
        bytes[4] memory calls = [
            abi.encodeCall(IERC7540Deposit.deposit, (100e6, bob, alice)),
            abi.encodeCall(IERC7540Deposit.mint, (100e18, bob, alice)),
            abi.encodeCall(IERC4626.redeem, (100e18, bob, alice)),
            abi.encodeCall(IERC4626.withdraw, (100e6, bob, alice))
        ];
        for (uint256 i; i < 4; ++i) {
            vm.prank(bob);
            (bool ok, bytes memory out) = address(vault).call(calls[i]);
            assertFalse(ok, "a stranger");
            assertEq(out, abi.encodeWithSelector(Errors.NotAllowed.selector, bob), "by name");
        }
        setOperator(alice, bob, true);
        for (uint256 i; i < 4; ++i) {
            vm.prank(bob);
            (bool ok,) = address(vault).call(calls[i]);
            assertTrue(ok, "her operator");
        }
    }

    /// "When the Deposit event is emitted, the first parameter MUST be the controller, and the second parameter MUST be the
    /// receiver."
    function test_erc7540_must_depositEventNamesControllerAndReceiver() public {
        requestDeposit(alice, 1_000e6);
        settle();
        setOperator(alice, bob, true);
        vm.startPrank(bob);
        vm.expectEmit(address(vault));
        emit IERC4626.Deposit(alice, carol, 400e6, 400e18);
        vault.deposit(400e6, carol, alice);
        vm.expectEmit(address(vault));
        emit IERC4626.Deposit(alice, carol, 600e6, 600e18);
        vault.mint(600e18, carol, alice);
        vm.stopPrank();
    }

    /// "MUST return the constant value true if either 0xe3bc4e65 or 0x2f0a18c5 is passed", 0xce3bbe50 for deposits,
    /// 0x620ee8e4 for redemptions; "MUST implement ERC-7575 (in particular the share method)".
    function test_erc7540_must_answerItsErc165IdsAndShare() public view {
        assertTrue(vault.supportsInterface(0xe3bc4e65), "operators");
        assertTrue(vault.supportsInterface(0x2f0a18c5), "ERC-7575");
        assertTrue(vault.supportsInterface(0xce3bbe50), "deposits");
        assertTrue(vault.supportsInterface(0x620ee8e4), "redemptions");
        assertEq(vault.share(), address(vault), "share");
    }

    // --------------------------------------------------------------------------------------------------

    /// @dev alice has requests pending, claimable and cancelled of both kinds.
    function _inEveryState() private {
        enter(alice, 10_000e6);
        requestDeposit(alice, 500e6);
        requestRedeem(alice, 500e18);
        settle();
        cancelDeposit(alice, requestDeposit(alice, 300e6));
        cancelRedeem(alice, requestRedeem(alice, 300e18));
        requestDeposit(alice, 200e6);
        requestRedeem(alice, 200e18);
    }

    function _views(uint256 id, address controller) private view returns (bytes[4] memory) {
        return [
            abi.encodeCall(vault.pendingDepositRequest, (id, controller)),
            abi.encodeCall(vault.claimableDepositRequest, (id, controller)),
            abi.encodeCall(vault.pendingRedeemRequest, (id, controller)),
            abi.encodeCall(vault.claimableRedeemRequest, (id, controller))
        ];
    }
}
