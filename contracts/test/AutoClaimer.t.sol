// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {IAutoClaimer} from "../src/interfaces/IAutoClaimer.sol";
import {Errors} from "../src/libraries/Errors.sol";
import {AutoClaimer} from "../src/periphery/AutoClaimer.sol";
import {VaultTest} from "./utils/VaultTest.sol";
import {vm} from "./utils/Vm.sol";

/// @notice SPEC 2.18: anybody may make it claim, always for and to the controller; it can do nothing else.
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

    function test_autoClaim_aFailingOneIsSkipped() public {
        setOperator(bob, address(claimer), false);
        requestDeposit(alice, 500e6);
        requestDeposit(bob, 500e6);
        settle();
        assertEq(claimer.claim(_claims(bob, alice)), 1, "bob didn't make it his operator");
        assertEq(vault.balanceOf(alice), 500e18, "alice is served");
        assertEq(vault.balanceOf(bob), 0, "bob isn't");
        rejects(Errors.NotAllowed.selector);
        claimer.claimFor(address(vault), bob);
    }

    function test_autoClaim_badAddressesAreSkipped() public {
        requestDeposit(alice, 500e6);
        settle();
        IAutoClaimer.Claim[] memory list = new IAutoClaimer.Claim[](3);
        list[0] = IAutoClaimer.Claim(address(0xdead), alice);
        list[1] = IAutoClaimer.Claim(address(usdc), alice);
        list[2] = IAutoClaimer.Claim(address(vault), alice);
        assertEq(claimer.claim(list), 1, "only the vault");
    }

    function test_autoClaim_pendingRequestsStay() public {
        requestDeposit(alice, 500e6);
        assertEq(claimer.claim(_claims(alice, alice)), 0, "nothing is claimable");
        assertEq(vault.pendingDepositRequest(1, alice), 500e6, "untouched");
    }
}
