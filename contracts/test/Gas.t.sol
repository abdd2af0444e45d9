// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {DemoFeed} from "../src/periphery/demo/DemoFeed.sol";
import {DemoToken} from "../src/periphery/demo/DemoToken.sol";
import {Harness} from "./utils/Harness.sol";
import {vm} from "./utils/Vm.sol";

/// @notice What an account or keeper pays. Every call is a transaction of its own (isolate): all storage is cold, and
///         the figure is the transaction's, its 21,000 included, refunds taken off.
/// @dev The vault has four tokens beside the asset, plain test feeds, and a history of settled epochs.
contract GasTest is Harness {
    uint256 private constant REQUEST_DEPOSIT = 100_911;
    uint256 private constant REQUEST_DEPOSIT_FIRST = 118_011;
    uint256 private constant CANCEL_IN_TWO_STEPS = 87_000;
    uint256 private constant CANCEL_DEPOSIT = 73_000;
    uint256 private constant SETTLE = 262_500;
    uint256 private constant CLAIM_DEPOSIT = 71_000;
    uint256 private constant CLAIM_REDEEM = 81_500;
    uint256 private constant REQUEST_REDEEM = 91_929;

    address private alice;
    address private bob;

    function setUp() public {
        alice = makeAddr("alice");
        bob = makeAddr("bob");
        deployWorld();
        DemoToken link = _newToken("LINK", 15);
        DemoToken uni = _newToken("UNI", 8);
        deploy(1_000, 400, 100e6, 1_000_000e6);
        _hold(weth, 50_000e6);
        _hold(wbtc, 50_000e6);
        _hold(link, 50_000e6);
        _hold(uni, 50_000e6);
        // Two weeks of history: nobody's and nothing's first time any more.
        for (uint256 i; i < 2; ++i) {
            requestDeposit(alice, 10_000e6);
            requestDeposit(bob, 10_000e6);
            if (i == 1) requestRedeem(alice, 1_000e18);
            if (i == 1) requestRedeem(bob, 1_000e18);
            if (i == 1) gain(10_000e6);
            settle();
            claimShares(alice);
            claimShares(bob);
        }
        // Alice is paid, with a fee; bob's proceeds wait.
        claimAssets(alice);
        asset.mint(alice, 1_000_000e6);
        vm.prank(alice);
        asset.approve(address(vault), type(uint256).max);
    }

    /// forge-config: default.isolate = true
    function test_gas_requestDeposit() public {
        requestDeposit(bob, 500e6);
        vm.prank(alice);
        vault.requestDeposit(500e6, alice, alice);
        _snapshot("requestDeposit", REQUEST_DEPOSIT);
    }

    /// forge-config: default.isolate = true
    function test_gas_requestDepositFirst() public {
        address carol = makeAddr("carol");
        requestDeposit(bob, 500e6);
        asset.mint(carol, 1_000e6);
        vm.prank(carol);
        asset.approve(address(vault), type(uint256).max);
        vm.prank(carol);
        vault.requestDeposit(500e6, carol, carol);
        _snapshot("requestDepositFirst", REQUEST_DEPOSIT_FIRST);
    }

    /// forge-config: default.isolate = true
    function test_gas_cancelDepositInTwoSteps() public {
        requestDeposit(bob, 500e6);
        uint256 id = requestDeposit(alice, 500e6);
        bytes[] memory calls = new bytes[](2);
        calls[0] = abi.encodeCall(vault.cancelDepositRequest, (id, alice));
        calls[1] = abi.encodeCall(vault.claimCancelDepositRequest, (id, alice, alice));
        vm.prank(alice);
        vault.multicall(calls);
        _snapshot("cancelDepositInTwoSteps", CANCEL_IN_TWO_STEPS);
    }

    /// forge-config: default.isolate = true
    function test_gas_cancelDeposit() public {
        requestDeposit(bob, 500e6);
        uint256 id = requestDeposit(alice, 500e6);
        vm.prank(alice);
        vault.cancelDepositAndClaim(id, alice, alice);
        _snapshot("cancelDeposit", CANCEL_DEPOSIT);
    }

    /// forge-config: default.isolate = true
    function test_gas_claimDeposit() public {
        requestDeposit(bob, 500e6);
        requestDeposit(alice, 500e6);
        settle();
        vm.prank(alice);
        vault.deposit(500e6, alice);
        _snapshot("claimDeposit", CLAIM_DEPOSIT);
    }

    /// forge-config: default.isolate = true
    function test_gas_requestRedeem() public {
        requestRedeem(bob, 500e18);
        vm.prank(alice);
        vault.requestRedeem(500e18, alice, alice);
        _snapshot("requestRedeem", REQUEST_REDEEM);
    }

    /// forge-config: default.isolate = true
    function test_gas_claimRedeem() public {
        requestRedeem(bob, 500e18);
        requestRedeem(alice, 500e18);
        settle();
        uint256 fees = vault.accruedFees();
        vm.prank(alice);
        vault.redeem(500e18, alice, alice);
        _snapshot("claimRedeem", CLAIM_REDEEM);
        assertGt(vault.accruedFees(), fees, "it paid a fee");
    }

    /// forge-config: default.isolate = true
    function test_gas_settle() public {
        requestDeposit(alice, 5_000e6);
        requestRedeem(bob, 1_000e18);
        _settle("settle");
    }

    /// forge-config: default.isolate = true
    function test_gas_settlePayingOut() public {
        requestDeposit(alice, 500e6);
        requestRedeem(bob, 5_000e18);
        _settle("settlePayingOut");
    }

    /// forge-config: default.isolate = true
    function test_gas_settleSameForAnyNumberOfRequests() public {
        uint256 state = vm.snapshotState();
        uint256 one = _settleMany("settle1", 1);
        assertTrue(vm.revertToState(state), "back to the state before");
        state = vm.snapshotState();
        uint256 hundred = _settleMany("settle100", 100);
        assertTrue(vm.revertToState(state), "back to the state before");
        uint256 thousand = _settleMany("settle1000", 1_000);
        assertNear(hundred, one, one / 100, "100 requests cost what one costs");
        assertNear(thousand, one, one / 100, "1,000 requests cost what one costs");
    }

    /// @dev `count` deposits and as many redemptions, each by an account of its own.
    function _settleMany(string memory name, uint256 count) private returns (uint256) {
        for (uint256 i; i < count; ++i) {
            address account = address(uint160(0xacc0000 + i));
            requestDeposit(account, 100e6);
            vm.prank(bob);
            vault.transfer(account, 1e18);
            requestRedeem(account, 1e18);
        }
        return _settle(name);
    }

    function _settle(string memory name) private returns (uint256 gasUsed) {
        warpToCutoff();
        pass(1);
        uint256 id = vault.lastSettledEpochId() + 1;
        vm.prank(keeper);
        vault.settle(id, 0, type(uint256).max);
        gasUsed = _snapshot(name, SETTLE);
    }

    function _snapshot(string memory name, uint256 bound_) private returns (uint256 gasUsed) {
        gasUsed = vm.snapshotGasLastCall("vault", name);
        assertLe(gasUsed, bound_, name);
    }

    function _hold(DemoToken token, uint256 assets) private {
        vm.prank(leader);
        portfolio.trade(swapOf(address(usdc), address(token), assets));
    }

    /// @dev Lists another token at `price` dollars, with a pool and a feed that never stays behind.
    function _newToken(string memory symbol, uint256 price) private returns (DemoToken token) {
        token = new DemoToken(symbol, symbol, 18);
        DemoFeed feed = new DemoFeed(8, symbol);
        feed.push(int256(price * 1e8), block.timestamp);
        otherFeeds.push(feed);
        pools.create(address(usdc), address(token), FEE, POOL_DEPTH * 1e6, POOL_DEPTH * 1e18 / price);
        vm.prank(governance);
        registry.scheduleToken(address(token), NO_CAP, feeds(address(feed), 30 days, 50));
        pass(DELAY);
        registry.applyToken(address(token));
    }
}
