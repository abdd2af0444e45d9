// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {DemoFeed} from "../src/periphery/demo/DemoFeed.sol";
import {DemoToken} from "../src/periphery/demo/DemoToken.sol";
import {IAutoClaimer} from "../src/interfaces/IAutoClaimer.sol";
import {IERC7540Deposit} from "../src/interfaces/IERC7540.sol";
import {Errors} from "../src/libraries/Errors.sol";
import {VaultParams} from "../src/libraries/Types.sol";
import {AutoClaimer} from "../src/periphery/AutoClaimer.sol";
import {TetherToken} from "./utils/Tokens.sol";
import {VaultTest} from "./utils/VaultTest.sol";
import {Vm, vm} from "./utils/Vm.sol";

/// @notice Answers everything by reverting with two megabytes.
contract Loud {
    fallback() external {
        assembly {
            revert(0, 2000000)
        }
    }
}

/// @notice SPEC rule 18: anybody may make it claim, always for and to the controller; it can do nothing else.
contract AutoClaimerTest is VaultTest {
    AutoClaimer private claimer;

    function setUp() public override {
        super.setUp();
        claimer = new AutoClaimer();
        setOperator(alice, address(claimer), true);
    }

    function _claims(address a, address b) private view returns (IAutoClaimer.Claim[] memory list) {
        list = new IAutoClaimer.Claim[](2);
        list[0] = IAutoClaimer.Claim(address(vault), a);
        list[1] = IAutoClaimer.Claim(address(vault), b);
    }

    function test_autoClaim_everythingToTheController() public {
        enter(alice, 1_000e6);
        requestDeposit(alice, 500e6);
        requestRedeem(alice, 300e18);
        settle(); // claimable: 500 shares, 300 USDC
        uint256 d = requestDeposit(alice, 200e6);
        cancelDeposit(alice, d);
        uint256 r = requestRedeem(alice, 100e18);
        cancelRedeem(alice, r); // claimable: 200 USDC, 100 shares
        uint256 before = asset.balanceOf(alice);
        vm.prank(mallory);
        assertEq(claimer.claim(_claims(alice, bob)), 1, "one of two had something");
        assertEq(asset.balanceOf(alice) - before, 500e6, "proceeds and refund");
        assertEq(vault.balanceOf(alice), 1_200e18, "shares");
        assertEq(vault.openDepositRequests(alice).length + vault.openRedeemRequests(alice).length, 0, "all of it");
        assertEq(asset.balanceOf(mallory) + asset.balanceOf(address(claimer)), 0, "nobody else got anything");
        assertEq(claimer.claim(_claims(alice, alice)), 0, "nothing left");
    }

    // ------------------------------------------------------------------------------------ what fails

    function test_autoClaim_aFailingControllerIsSkipped_andTold() public {
        setOperator(bob, address(claimer), false);
        requestDeposit(alice, 500e6);
        requestDeposit(bob, 500e6);
        settle();
        vm.expectEmit(address(claimer));
        emit IAutoClaimer.ClaimFailed(
            address(vault),
            bob,
            abi.encodeCall(IERC7540Deposit.deposit, (500e6, bob, bob)),
            abi.encodeWithSelector(Errors.NotAllowed.selector, address(claimer))
        );
        assertEq(claimer.claim(_claims(bob, alice)), 1, "bob didn't make it his operator");
        assertEq(vault.balanceOf(alice), 500e18, "alice is served");
        assertEq(vault.balanceOf(bob), 0, "bob isn't");
        assertEq(vault.maxDeposit(bob), 500e6, "and loses nothing");
        assertFalse(claimer.claimFor(address(vault), bob), "alone it says so");
    }

    /// @notice Of one controller's claims each stands alone: what pays USDC to a frozen account fails, shares arrive.
    function test_autoClaim_oneFailingClaimDoesNotBlockTheControllersOthers() public {
        TetherToken usdt = _usdtVault();
        setOperator(alice, address(claimer), true);
        enter(alice, 1_000e6);
        requestDeposit(alice, 500e6);
        requestRedeem(alice, 300e18);
        settle(); // claimable: 500 shares, 300 USDT
        uint256 d = requestDeposit(alice, 200e6);
        cancelDeposit(alice, d);
        uint256 r = requestRedeem(alice, 100e18);
        cancelRedeem(alice, r); // claimable: 200 USDT, 100 shares
        usdt.blacklist(alice, true);

        bytes memory frozen = abi.encodeWithSelector(TetherToken.Blacklisted.selector);
        vm.expectEmit(address(claimer));
        emit IAutoClaimer.ClaimFailed(
            address(vault), alice, abi.encodeCall(vault.redeem, (300e18, alice, alice)), frozen
        );
        vm.expectEmit(address(claimer));
        emit IAutoClaimer.ClaimFailed(
            address(vault), alice, abi.encodeCall(vault.claimCancelDepositRequest, (d, alice, alice)), frozen
        );
        assertEq(claimer.claim(_claims(alice, bob)), 1, "something went through");
        assertEq(vault.balanceOf(alice), 1_000e18 - 300e18 + 500e18, "all her shares: settled and cancelled ones");
        assertEq(vault.maxWithdraw(alice), 300e6, "her USDT wait");
        assertEq(vault.maxClaimCancelDeposit(alice), 200e6, "all of them");

        usdt.blacklist(alice, false);
        assertEq(claimer.claim(_claims(alice, bob)), 1, "the rest, later");
        assertEq(usdt.balanceOf(alice), 500e6, "paid");
    }

    /// @notice The same among cancellations of several epochs: each id is a claim of its own.
    function test_autoClaim_eachCancellationIsAClaimOfItsOwn() public {
        uint256[3] memory ids;
        for (uint256 i; i < 3; ++i) {
            ids[i] = requestDeposit(alice, 100e6 * (i + 1));
            cancelDeposit(alice, ids[i]);
            settle();
        }
        bytes memory second = abi.encodeCall(vault.claimCancelDepositRequest, (ids[1], alice, alice));
        vm.mockCallRevert(address(vault), second, "not this one");
        vm.expectEmit(address(claimer));
        emit IAutoClaimer.ClaimFailed(address(vault), alice, second, "not this one");
        assertEq(claimer.claim(_claims(alice, bob)), 1, "the others");
        assertEq(asset.balanceOf(alice), 400e6, "first and third");
        vm.clearMockedCalls();
        assertEq(vault.maxClaimCancelDeposit(alice), 200e6, "the second waits");
    }

    function test_autoClaim_badAddressesAreSkipped_andTold() public {
        requestDeposit(alice, 500e6);
        settle();
        IAutoClaimer.Claim[] memory list = new IAutoClaimer.Claim[](4);
        list[0] = IAutoClaimer.Claim(address(0xdead), alice);
        list[1] = IAutoClaimer.Claim(address(usdc), alice);
        list[2] = IAutoClaimer.Claim(address(new Loud()), alice);
        list[3] = IAutoClaimer.Claim(address(vault), alice);
        vm.recordLogs();
        assertEq(claimer.claim(list), 1, "only the vault");
        assertEq(vault.balanceOf(alice), 500e18, "behind the bad ones");
        Vm.Log[] memory logs = vm.getRecordedLogs();
        for (uint256 i; i < 3; ++i) {
            assertEq(logs[i].topics[0], IAutoClaimer.ClaimFailed.selector, "told");
            assertEq(logs[i].topics[1], bytes32(uint256(uint160(list[i].vault))), "which");
            (bytes memory call, bytes memory reason) = abi.decode(logs[i].data, (bytes, bytes));
            assertEq(call.length, 0, "it could not even be read");
            assertEq(reason.length, i == 2 ? 256 : 0, "a long reason is cut");
        }
    }

    function _usdtVault() private returns (TetherToken usdt) {
        usdt = new TetherToken(6);
        DemoFeed feed = new DemoFeed(8, "USDT / USD");
        feed.push(1e8, block.timestamp);
        vm.prank(governance);
        registry.scheduleToken(address(usdt), NO_CAP, feeds(address(feed), 30 days, 25));
        pass(DELAY);
        registry.applyToken(address(usdt));
        asset = DemoToken(address(usdt));
        VaultParams memory p = defaults();
        (p.asset, p.leaderMarginBps, p.feeBps) = (address(usdt), 0, 0);
        deploy(p);
    }

    function test_autoClaim_pendingRequestsStay() public {
        requestDeposit(alice, 500e6);
        assertEq(claimer.claim(_claims(alice, alice)), 0, "nothing is claimable");
        assertEq(vault.pendingDepositRequest(1, alice), 500e6, "untouched");
    }
}
