// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {IERC4626} from "@openzeppelin/contracts/interfaces/IERC4626.sol";

import {PersonalVault} from "../src/vault/PersonalVault.sol";
import {Portfolio} from "../src/portfolio/Portfolio.sol";
import {Errors} from "../src/libraries/Errors.sol";
import {Events} from "../src/libraries/Events.sol";
import {Status, VaultType} from "../src/libraries/Types.sol";
import {VaultTest} from "./utils/VaultTest.sol";
import {vm} from "./utils/Vm.sol";

/// @notice SPEC rule 3: a plain synchronous ERC-4626 of one owner, and tokens in kind at any time.
contract PersonalVaultTest is VaultTest {
    PersonalVault private own;
    Portfolio private books;

    function setUp() public override {
        super.setUp();
        vm.prank(alice);
        (address v, address p) = factory.createPersonalVault("Alice", "slALICE", address(usdc), "mine");
        (own, books) = (PersonalVault(v), Portfolio(p));
    }

    function _deposit(uint256 assets) private returns (uint256 shares) {
        usdc.mint(alice, assets);
        vm.startPrank(alice);
        usdc.approve(address(own), assets);
        shares = own.deposit(assets, alice);
        vm.stopPrank();
    }

    function _gain(uint256 assets) private {
        usdc.mint(address(books), assets);
        vm.prank(address(own));
        books.receiveAssets(assets);
    }

    function _lose(uint256 assets) private {
        vm.prank(address(own));
        books.releaseAssets(address(0xbad), assets);
    }

    function _buyWeth(uint256 assets) private {
        vm.prank(alice);
        books.trade(swapOf(address(usdc), address(weth), assets));
    }

    function test_personal_isWhatItSays() public view {
        assertTrue(factory.vaultType(address(own)) == VaultType.Personal, "type");
        assertEq(own.leader(), alice, "owner");
        assertTrue(own.status() == Status.Active, "active");
        assertEq(own.totalSupply(), 0, "no dead shares");
        assertEq(own.name(), "Alice", "name");
        assertEq(own.decimals(), 18, "decimals");
        assertTrue(own.supportsInterface(0x01ffc9a7) && !own.supportsInterface(0xce3bbe50), "no 7540 ids");
        assertFalse(own.saleOnly(), "never sale only");
        (uint256 max, bool anybody,) = own.raiseAllowance();
        assertTrue(max == 0 && !anybody, "no cash to raise");
        assertEq(own.asset(), address(usdc), "asset");
        assertEq(own.strategy(), "mine", "strategy");
    }

    function test_personal_depositAndWithdrawAreImmediate() public {
        usdc.mint(alice, 1_000e6);
        vm.prank(alice);
        usdc.approve(address(own), 1_000e6);
        vm.expectEmit(address(own));
        emit IERC20.Transfer(address(0), alice, 1_000e18);
        vm.expectEmit(address(own));
        emit IERC4626.Deposit(alice, alice, 1_000e6, 1_000e18);
        vm.prank(alice);
        assertEq(own.deposit(1_000e6, alice), 1_000e18, "at 1.00");
        _gain(500e6);
        assertEq(own.convertToAssets(1_000e18), 1_500e6, "price 1.50");
        vm.expectEmit(address(own));
        emit IERC20.Transfer(alice, address(0), 200e18);
        vm.expectEmit(address(own));
        emit IERC4626.Withdraw(alice, bob, alice, 300e6, 200e18);
        vm.prank(alice);
        assertEq(own.withdraw(300e6, bob, alice), 200e18, "shares");
        vm.prank(alice);
        assertEq(own.redeem(800e18, alice, alice), 1_200e6, "all: no fee");
        assertEq(own.totalSupply(), 0, "empty");
        assertEq(own.totalAssets(), 0, "empty");
        assertEq(_deposit(100e6), 100e18, "at 1.00 again");
    }

    function test_personal_onlyTheOwnerHoldsShares() public {
        usdc.mint(bob, 1_000e6);
        vm.startPrank(bob);
        usdc.approve(address(own), 1_000e6);
        assertEq(own.maxDeposit(bob), 0, "nobody else");
        assertEq(own.maxMint(bob), 0, "nobody else");
        rejects(Errors.ExceedsMax.selector);
        own.deposit(100e6, bob);
        rejects(Errors.ExceedsMax.selector);
        own.mint(100e18, bob);
        own.deposit(100e6, alice); // may pay for her
        vm.stopPrank();
        assertEq(own.balanceOf(alice), 100e18, "hers");
        vm.prank(alice);
        rejects(Errors.NotTransferable.selector);
        own.transfer(bob, 1);
        vm.prank(alice);
        own.approve(bob, 50e18);
        vm.startPrank(bob);
        rejects(Errors.NotTransferable.selector);
        own.transferFrom(alice, bob, 1);
        own.redeem(50e18, bob, alice);
        rejects(bytes4(keccak256("ERC20InsufficientAllowance(address,uint256,uint256)")));
        own.redeem(1, bob, alice);
        rejects(Errors.ExceedsMax.selector);
        own.withdraw(1, bob, bob);
        rejects(Errors.NotAllowed.selector);
        own.withdrawInKind(address(usdc), 1, bob);
        rejects(Errors.NotAllowed.selector);
        own.setStrategy("bob's");
        vm.stopPrank();
        vm.prank(alice);
        own.setStrategy("hers");
        assertEq(own.strategy(), "hers", "hers");
    }

    function test_personal_limitedByIdleCash() public {
        _deposit(1_000e6);
        _buyWeth(900e6);
        assertEq(own.maxWithdraw(alice), 100e6, "idle cash");
        uint256 shares = own.maxRedeem(alice);
        assertLe(own.previewRedeem(shares), 100e6, "covered");
        assertGt(own.previewRedeem(shares + 1), 100e6 - 1, "and the most that is");
        vm.startPrank(alice);
        rejects(Errors.ExceedsMax.selector);
        own.withdraw(100e6 + 1, alice, alice);
        rejects(Errors.ExceedsMax.selector);
        own.redeem(shares + 1e13, alice, alice);
        own.redeem(shares, alice, alice);
        vm.stopPrank();
    }

    function test_personal_maxIsZeroWhileNavReverts() public {
        _deposit(1_000e6);
        _buyWeth(500e6);
        vm.warp(block.timestamp + 2 hours);
        rejects(Errors.StaleAnswer.selector);
        own.nav();
        assertEq(own.maxDeposit(alice) + own.maxMint(alice), 0, "in");
        assertEq(own.maxWithdraw(alice) + own.maxRedeem(alice), 0, "out");
        assertGt(own.totalAssets(), 0, "last answers");
        assertGt(own.convertToShares(1e6), 0, "last answers");
        vm.prank(alice);
        rejects(Errors.ExceedsMax.selector);
        own.withdraw(1, alice, alice);
        // In kind works all the same.
        uint256 amount = books.holding(address(weth));
        vm.prank(alice);
        own.withdrawInKind(address(weth), amount, alice);
        assertEq(weth.balanceOf(alice), amount, "out");
    }

    function test_personal_inKindBurnsSharesWorthItRoundedUp(uint256 part) public {
        _deposit(1_000e6);
        _buyWeth(600e6);
        _gain(333_333_333);
        uint256 held = books.holding(address(weth));
        part = bound(part, 1, held);
        (uint256 nav, uint256 supply) = (own.totalAssets(), own.totalSupply());
        uint256 value = (part * 2_000e6 + 1e18 - 1) / 1e18;
        uint256 want = (value * supply + nav - 1) / nav;
        vm.expectEmit(address(own));
        emit IERC20.Transfer(alice, address(0), want);
        vm.expectEmit(address(own));
        emit Events.WithdrawnInKind(alice, bob, address(weth), part, want, value);
        vm.prank(alice);
        assertEq(own.withdrawInKind(address(weth), part, bob), want, "shares");
        assertEq(weth.balanceOf(bob), part, "sent");
        assertGe(own.totalAssets() * supply + supply, nav * own.totalSupply(), "the price doesn't fall");
    }

    function test_personal_inKindOfTheAsset() public {
        _deposit(1_000e6);
        vm.prank(alice);
        assertEq(own.withdrawInKind(address(usdc), 400e6, alice), 400e18, "cash in kind");
        vm.startPrank(alice);
        rejects(Errors.ZeroAmount.selector);
        own.withdrawInKind(address(usdc), 0, alice);
        rejects(Errors.InsufficientHolding.selector);
        own.withdrawInKind(address(usdc), 601e6, alice);
        vm.stopPrank();
    }

    function test_personal_inKindOfEverythingBurnsTheRest() public {
        _deposit(1_000e6);
        _buyWeth(1_000e6);
        uint256 held = books.holding(address(weth));
        vm.prank(alice);
        own.withdrawInKind(address(weth), held, alice);
        assertEq(own.totalSupply(), 0, "NAV 0: remaining shares are burned");
        assertEq(_deposit(200e6), 200e18, "the next deposit mints at 1.00");
    }

    function test_personal_worthlessTokenLeavesForNothing() public {
        _deposit(1_000e6);
        _buyWeth(500e6);
        wethFeed.push(0, block.timestamp); // unreadable: counts 0
        uint256 held = books.holding(address(weth));
        vm.prank(alice);
        assertEq(own.withdrawInKind(address(weth), held, alice), 0, "no shares for no value");
        assertEq(own.totalSupply(), 1_000e18, "shares stay");
    }

    function test_personal_nothingIsRefused() public {
        _deposit(1_000e6);
        vm.startPrank(alice);
        rejects(Errors.ZeroAmount.selector);
        own.deposit(0, alice);
        rejects(Errors.ZeroAmount.selector);
        own.redeem(0, alice, alice);
        vm.stopPrank();
    }

    function test_personal_depositAtNavZeroMintsAtOne() public {
        _deposit(1_000e6);
        _lose(1_000e6);
        assertEq(own.previewDeposit(100e6), 100e18, "preview");
        assertEq(own.previewMint(100e18), 100e6, "preview");
        assertEq(_deposit(100e6), 100e18, "1.00");
        assertEq(own.totalSupply(), 100e18, "the worthless shares are gone");
    }

    function test_personal_multicallAndPermit() public {
        _deposit(100e6);
        bytes[] memory calls = new bytes[](2);
        calls[0] = abi.encodeCall(own.withdraw, (30e6, alice, alice));
        calls[1] = abi.encodeCall(own.withdraw, (20e6, bob, alice));
        vm.prank(alice);
        own.multicall(calls);
        assertTrue(usdc.balanceOf(alice) == 30e6 && usdc.balanceOf(bob) == 20e6, "both");
    }

    function test_personal_lockIsThePortfolios() public {
        rejects(Errors.NotAllowed.selector);
        own.lock(alice);
        rejects(Errors.NotAllowed.selector);
        own.unlock();
        vm.prank(address(books));
        (address owner, bool saleOnly) = own.lock(alice);
        assertTrue(owner == alice && !saleOnly, "answers");
        assertTrue(own.locked(), "held");
        rejects(Errors.Locked.selector);
        own.nav();
        assertEq(own.maxDeposit(alice), 0, "0 while nav() reverts");
        vm.startPrank(alice);
        rejects(Errors.ExceedsMax.selector);
        own.deposit(1e6, alice); // money that came in during a swap would count as its proceeds
        rejects(Errors.ExceedsMax.selector);
        own.withdraw(1e6, alice, alice);
        vm.stopPrank();
        vm.prank(address(books));
        own.unlock();
    }

    // ------------------------------------------------------------------------ ERC-4626 under fuzz

    function _random(uint256 a, uint256 g) private returns (uint256 nav, uint256 supply) {
        _deposit(bound(a, 1, 1e15));
        g = bound(g, 0, 3e15);
        if (g < 1e15) _lose(g % (own.totalAssets() + 1));
        else _gain(g - 1e15);
        return (own.totalAssets(), own.totalSupply());
    }

    function test_erc4626_previewsAreExactAndRoundAgainstTheCaller(uint256 a, uint256 g, uint256 x) public {
        (uint256 nav, uint256 supply) = _random(a, g);
        x = bound(x, 1e6, 1e15);
        uint256 preview = own.previewDeposit(x);
        if (preview != 0) {
            assertEq(_deposit(x), preview, "deposit");
            if (nav != 0) assertLe(preview * nav, x * supply, "down");
        }
        (nav, supply) = (own.totalAssets(), own.totalSupply());
        uint256 max = own.maxWithdraw(alice);
        if (max != 0) {
            x = bound(x, 1, max);
            preview = own.previewWithdraw(x);
            vm.prank(alice);
            assertEq(own.withdraw(x, alice, alice), preview, "withdraw");
            assertGe(preview * nav, x * supply, "up");
        }
        (nav, supply) = (own.totalAssets(), own.totalSupply());
        max = own.maxRedeem(alice);
        if (max != 0) {
            x = bound(x, 1, max);
            preview = own.previewRedeem(x);
            vm.prank(alice);
            assertEq(own.redeem(x, alice, alice), preview, "redeem");
            assertLe(preview * supply, x * nav, "down");
        }
    }

    function test_erc4626_mintIsExactAndRoundsUp(uint256 a, uint256 g, uint256 x) public {
        (uint256 nav, uint256 supply) = _random(a, g);
        x = bound(x, 1, 1e27);
        uint256 preview = own.previewMint(x);
        if (preview == 0 || preview > 1e30) return;
        usdc.mint(alice, preview);
        vm.startPrank(alice);
        usdc.approve(address(own), preview);
        assertEq(own.mint(x, alice), preview, "mint");
        vm.stopPrank();
        if (nav != 0) assertGe(preview * supply, x * nav, "up");
    }

    function test_erc4626_roundTripsGainNothing(uint256 a, uint256 g, uint256 x) public {
        (uint256 nav,) = _random(a, g);
        if (nav == 0) return;
        x = bound(x, 1e6, 1e15);
        uint256 shares = own.previewDeposit(x);
        if (shares == 0) return;
        _deposit(x);
        assertLe(own.previewRedeem(shares), x, "in and out");
        assertGe(own.previewMint(shares) + 1, own.previewRedeem(shares), "mint costs at least what redeem pays");
    }

    function test_erc4626_limitsAreHonest(uint256 a, uint256 g) public {
        _random(a, g);
        uint256 max = own.maxWithdraw(alice);
        if (max != 0) {
            uint256 state = vm.snapshotState();
            vm.prank(alice);
            own.withdraw(max, alice, alice);
            assertTrue(vm.revertToState(state), "back to the state before");
        }
        max = own.maxRedeem(alice);
        if (max != 0) {
            vm.prank(alice);
            own.redeem(max, alice, alice);
            assertEq(own.totalSupply(), 0, "all idle: everything can leave");
        }
        max = own.maxDeposit(alice);
        assertGt(max, 1e20, "room");
        assertEq(own.convertToAssets(own.convertToShares(1e6)), 1e6, "1.00 when empty");
    }

    /// @dev Where idle + 1 is worth a whole number of shares, that number would pay one unit more than there is.
    function test_personal_maxRedeemIsExactWhereIdleBinds() public {
        _deposit(1_000e6);
        _buyWeth(400e6);
        _gain(1_000e6 - own.nav()); // what rounding and the pool took: NAV and supply are a round pair again
        uint256 idle = books.idle();
        assertLt(idle, own.nav(), "idle binds");
        assertEq((idle + 1) * own.totalSupply() % own.nav(), 0, "nothing is rounded here");
        uint256 max = own.maxRedeem(alice);
        vm.startPrank(alice);
        rejects(Errors.ExceedsMax.selector);
        own.redeem(max + 1, alice, alice);
        assertEq(own.redeem(max, alice, alice), idle, "all that is idle, to the unit");
        vm.stopPrank();
    }

    function test_personal_sharePastUint128(uint256 a) public {
        _deposit(1_000e6);
        _lose(1_000e6 - 1);
        uint256 max = own.maxDeposit(alice);
        a = bound(a, max + 1, type(uint128).max);
        usdc.mint(alice, a);
        vm.startPrank(alice);
        usdc.approve(address(own), a);
        rejects(Errors.ExceedsMax.selector);
        own.deposit(a, alice);
        assertGt(own.deposit(max, alice), 0, "the limit itself works");
        vm.stopPrank();
    }

    /// @dev A fault that survived: what is worth nothing leaves, and the shares that stand for nothing are burned.
    function test_personal_aWorthlessVaultBurnsItsSharesWithTheLastToken() public {
        _deposit(1_000e6);
        _buyWeth(1_000e6);
        wethFeed.push(0, block.timestamp);
        assertEq(own.totalAssets(), 0, "NAV 0");
        uint256 held = books.holding(address(weth));
        vm.prank(alice);
        own.withdrawInKind(address(weth), held / 2, alice);
        assertEq(own.totalSupply(), 0, "no share is left at NAV 0");
        assertEq(own.balanceOf(alice), 0, "nor a balance");
        vm.prank(alice);
        own.withdrawInKind(address(weth), held - held / 2, alice);
        assertEq(weth.balanceOf(alice), held, "all of it can leave");
    }
}
