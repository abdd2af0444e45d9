// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {Harness} from "./utils/Harness.sol";
import {vm} from "./utils/Vm.sol";

/// @title The guide's depositor Sam, on chain: every number of testdata/pnl.json to the last unit, claims really paid.
contract GoldenTest is Harness {
    string private json;
    address private sam;
    address private kim;
    uint256 private paidToSam;

    function setUp() public {
        json = vm.readFile("../testdata/pnl.json");
        sam = makeAddr("sam");
        kim = makeAddr("kim");
        deploy(vm.parseJsonUint(json, ".feeBps"), 400, 100e6);
    }

    function test_golden_vaultAroundSam() public {
        for (uint256 i; i < 5; ++i) {
            _epoch(i);
            // Each of the guide's steps is one epoch, and the transfer comes between epochs 4 and 5.
            if (i < 4) {
                _account(i);
            } else {
                _account(5);
                _identity();
            }
            if (i == 3) _transfer();
        }
        assertEq(vault.balanceOf(sam), 0, "sam left");
        assertEq(vault.costBasis(sam), 0, "a full exit leaves no cost");
    }

    function test_golden_loss() public {
        deploy(1_000, 400, 100e6);
        enter(sam, 1_000e6);
        setNav(880e6);
        assertEq(exit(sam, 400e18), _uint(".loss[0].redemption.net"), "net");
        assertEq(vault.accruedFees(), _uint(".loss[0].redemption.fee"), "fee");
        assertEq(vault.balanceOf(sam), _uint(".loss[0].account.shares"), "shares");
        assertEq(vault.costBasis(sam), _uint(".loss[0].account.costBasis"), "cost");
        assertEq(_value(sam), _uint(".loss[0].account.assetValue"), "value");
    }

    function _epoch(uint256 i) private {
        string memory key = string.concat(".vault.epochs[", vm.toString(i), "]");
        setNav(_uint(string.concat(key, ".nav")));
        assertEq(vault.totalSupply(), _uint(string.concat(key, ".supplyBefore")), "supply before");
        _request(key, i);

        uint256 feesBefore = vault.accruedFees();
        settle();
        assertEq(vault.lastSettledEpochId(), _uint(string.concat(key, ".epoch")), "epoch");
        assertEq(vault.epoch(i + 1).nav, _uint(string.concat(key, ".nav")), "epoch nav");
        assertEq(vault.epoch(i + 1).supply, _uint(string.concat(key, ".supplyBefore")), "epoch supply");
        assertEq(vault.epoch(i + 1).othersAccepted, _uint(string.concat(key, ".depositsAccepted")), "deposits accepted");
        assertEq(vault.epoch(i + 1).redeemShares, _uint(string.concat(key, ".sharesBurned")), "shares burned");
        assertEq(vault.totalSupply(), _uint(string.concat(key, ".supplyAfter")), "supply after");
        assertEq(vault.nav(), _uint(string.concat(key, ".navAfter")), "nav after");
        _claim(key, i, feesBefore);
    }

    function _request(string memory key, uint256 i) private {
        if (i == 2 || i == 4) {
            requestRedeem(sam, _uint(string.concat(key, ".redemptions[0].shares")));
        } else {
            requestDeposit(sam, _uint(string.concat(key, ".deposits[0].assets")));
            if (i == 1) requestDeposit(kim, _uint(string.concat(key, ".deposits[1].assets")));
        }
    }

    function _claim(string memory key, uint256 i, uint256 feesBefore) private {
        if (i == 2 || i == 4) {
            string memory step = string.concat(".guide[", i == 2 ? "2" : "5", "].redemption");
            uint256 before = asset.balanceOf(sam);
            uint256 net = claimAssets(sam);
            assertEq(net, _uint(string.concat(step, ".net")), "net");
            assertEq(asset.balanceOf(sam) - before, net, "paid");
            assertEq(vault.accruedFees() - feesBefore, _uint(string.concat(step, ".fee")), "fee");
            assertEq(net + vault.accruedFees() - feesBefore, _uint(string.concat(step, ".gross")), "gross");
            paidToSam += net;
        } else {
            assertEq(claimShares(sam), _uint(string.concat(key, ".deposits[0].shares")), "sam's shares");
            if (i == 1) assertEq(claimShares(kim), _uint(string.concat(key, ".deposits[1].shares")), "kim's shares");
        }
    }

    /// @dev Guide step `i`: Sam's account after it.
    function _account(uint256 i) private view {
        string memory key = string.concat(".guide[", vm.toString(i), "].account");
        assertEq(vault.balanceOf(sam), _uint(string.concat(key, ".shares")), "shares");
        assertEq(vault.costBasis(sam), _uint(string.concat(key, ".costBasis")), "cost basis");
        assertEq(_value(sam), _uint(string.concat(key, ".assetValue")), "asset value");
        assertEq(paidToSam, _uint(string.concat(key, ".withdrawnNet")), "withdrawn");
        assertEq(vault.accruedFees(), _uint(string.concat(key, ".feesPaid")), "fees");
    }

    function _transfer() private {
        uint256 shares = _uint(".guide[4].transferred.shares");
        vm.prank(sam);
        vault.transfer(kim, shares);
        assertEq(vault.costBasis(kim), 500e6 + _uint(".guide[4].transferred.cost"), "cost travels");
        _account(4);
    }

    /// @dev totalPnl == withdrawnNet + value - deposited + cost out - cost in, after the last step.
    function _identity() private view {
        int256 total = int256(paidToSam) + int256(_value(sam)) - 2_500e6 + int256(_uint(".guide[4].transferred.cost"));
        assertEq(uint256(total), _uint(".guide[5].account.totalPnl"), "total PnL");
    }

    function _value(address account) private view returns (uint256) {
        return vault.convertToAssets(vault.balanceOf(account));
    }

    function _uint(string memory key) private view returns (uint256) {
        return vm.parseUint(vm.parseJsonString(json, key));
    }
}
