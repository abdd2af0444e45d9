// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {Vault} from "../src/vault/Vault.sol";
import {Errors} from "../src/libraries/Errors.sol";
import {VaultParams} from "../src/libraries/Types.sol";
import {DemoFeed} from "../src/periphery/demo/DemoFeed.sol";
import {DemoToken} from "../src/periphery/demo/DemoToken.sol";
import {FeeToken, HookToken, ITransferHook, TetherToken} from "./utils/Tokens.sol";
import {VaultTest} from "./utils/VaultTest.sol";
import {vm} from "./utils/Vm.sol";

/// @notice Calls the vault back whenever its token moves, with whatever it was told to.
contract Attacker is ITransferHook {
    Vault private immutable VAULT;
    bytes private call_;
    uint256 public tried;
    uint256 public succeeded;
    bytes4 public lastError;

    constructor(Vault vault_) {
        VAULT = vault_;
    }

    function arm(bytes calldata data) external {
        call_ = data;
    }

    function act(address target, bytes calldata data) external returns (bytes memory) {
        (bool ok, bytes memory out) = target.call(data);
        require(ok, string(out));
        return out;
    }

    function onTransfer(address, address, uint256) external {
        if (call_.length == 0) return;
        ++tried;
        (bool ok, bytes memory out) = address(VAULT).call(call_);
        if (ok) ++succeeded;
        else lastError = bytes4(out);
    }
}

/// @notice Attacks 15 and 16: assets that call back, take a fee, return nothing, blacklist, or have odd decimals.
contract TokensTest is VaultTest {
    function _vaultOf(address token) private {
        DemoFeed feed = new DemoFeed(8, "X");
        feed.push(1e8, block.timestamp);
        vm.prank(governance);
        registry.scheduleToken(token, NO_CAP, feeds(address(feed), 30 days, 25));
        pass(DELAY);
        registry.applyToken(token);
        uint256 unit = 10 ** DemoToken(token).decimals();
        VaultParams memory p = defaults();
        (p.asset, p.minDeposit, p.seed) = (token, uint128(100 * unit), uint128(100_000 * unit));
        p.leaderMarginBps = 0;
        asset = DemoToken(token);
        deploy(p);
    }

    // ------------------------------------------------------------------------------------- reentrancy (15)

    function test_attack_reentrancyByACallbackOfTheAsset() public {
        HookToken token = new HookToken(6);
        _vaultOf(address(token));
        Attacker attacker = new Attacker(vault);
        address a = address(attacker);
        token.mint(a, 1_000e6);
        attacker.act(address(token), abi.encodeCall(token.approve, (address(vault), ANY)));
        enter(alice, 1_000e6);

        bytes[8] memory calls = [
            abi.encodeCall(vault.requestDeposit, (100e6, a, a)),
            abi.encodeWithSignature("deposit(uint256,address)", 100e6, a),
            abi.encodeCall(vault.redeem, (1, a, a)),
            abi.encodeCall(vault.withdraw, (1, a, a)),
            abi.encodeCall(vault.cancelDepositRequest, (2, a)),
            abi.encodeCall(vault.claimCancelDepositRequest, (2, a, a)),
            abi.encodeCall(vault.settle, (2, 0, ANY)),
            abi.encodeCall(vault.nav, ())
        ];
        token.setHook(attacker);
        for (uint256 i; i < calls.length; ++i) {
            attacker.arm(calls[i]);
            attacker.act(address(vault), abi.encodeCall(vault.requestDeposit, (100e6, a, a)));
            assertTrue(attacker.lastError() == Errors.Locked.selector, "locked");
        }
        assertEq(attacker.succeeded(), 0, "nothing got through");
        assertEq(attacker.tried(), 8, "all were tried");
        assertEq(vault.pendingDepositRequest(2, a), 800e6, "exactly what was paid");

        // The same on the way out.
        attacker.act(address(vault), abi.encodeCall(vault.cancelDepositRequest, (2, a)));
        attacker.arm(abi.encodeCall(vault.claimCancelDepositRequest, (2, a, a)));
        attacker.act(address(vault), abi.encodeCall(vault.claimCancelDepositRequest, (2, a, a)));
        assertEq(token.balanceOf(a), 1_000e6, "paid once");
        assertEq(attacker.succeeded(), 0, "nothing got through");
        assertSolvent();
    }

    function test_attack_reentrancyIntoSettlementAndPayout() public {
        HookToken token = new HookToken(6);
        _vaultOf(address(token));
        Attacker attacker = new Attacker(vault);
        enter(alice, 1_000e6);
        requestRedeem(alice, 500e18);
        requestDeposit(bob, 200e6);
        warpToCutoff();
        pass(1);
        token.setHook(attacker);
        attacker.arm(abi.encodeCall(vault.settle, (2, 0, ANY)));
        settleAs(keeper);
        assertTrue(attacker.tried() != 0 && attacker.succeeded() == 0, "locked in settlement");
        attacker.arm(abi.encodeCall(vault.nav, ()));
        assertEq(claimAssets(alice), 500e6, "paid once");
        assertTrue(attacker.succeeded() == 0, "and nav() refused");
        assertSolvent();
    }

    /// @notice Read-only reentrancy: whoever is called back while an exit pays out sees the books after it.
    function test_attack_readOnlyReentrancyWhileExitingInKind() public {
        HookToken token = new HookToken(6);
        _vaultOf(address(token));
        PriceReader reader = new PriceReader(vault);
        enter(alice, 50_000e6);
        warpToCutoff();
        pass(7 days);
        uint256 price = vault.convertToAssets(1e18);
        token.setHook(reader);
        vm.prank(alice);
        vault.exitInKind(50_000e18, alice, new address[](0));
        assertEq(reader.calls(), 1, "called back");
        assertEq(reader.price(), price, "the price is the same in the middle");
        assertFalse(reader.navAnswered(), "and the strict one refuses");
    }

    /// @notice The same in a settlement, whichever way the net moves.
    function test_attack_readOnlyReentrancyInASettlement() public {
        HookToken token = new HookToken(6);
        _vaultOf(address(token));
        PriceReader reader = new PriceReader(vault);
        enter(alice, 50_000e6);
        gain(75_000e6);
        uint256 price = vault.convertToAssets(1e18);
        for (uint256 i; i < 2; ++i) {
            requestDeposit(bob, i == 0 ? 30_000e6 : 300e6);
            requestRedeem(alice, 3_000e18);
            token.setHook(reader);
            settle();
            token.setHook(ITransferHook(address(0)));
            assertEq(reader.calls(), i + 1, "called back");
            assertEq(reader.price(), price, "the settled price");
            assertFalse(reader.navAnswered(), "the strict one refuses");
            assertGt(reader.cutoff(), block.timestamp, "the next epoch is open already");
        }
    }

    // ------------------------------------------------------------------------------------------ tokens (16)

    function test_attack_feeOnTransferIsRefused() public {
        FeeToken token = new FeeToken(6);
        vm.prank(governance);
        registry.scheduleToken(address(token), NO_CAP, feeds(address(usdcFeed), 1 days, 25));
        pass(DELAY);
        registry.applyToken(address(token));
        // A token that turns the fee on after creation: the vault's own asset is switched under it.
        vm.etch(address(usdc), address(token).code);
        asset.mint(alice, 1_000e6);
        vm.startPrank(alice);
        asset.approve(address(vault), ANY);
        vm.expectRevert(abi.encodeWithSelector(Errors.InexactTransfer.selector, 500e6, 495e6));
        vault.requestDeposit(500e6, alice, alice);
        vm.stopPrank();
    }

    /// @notice An asset that begins to take a fee while money waits stops the settlement: what would be counted isn't there.
    function test_attack_feeBegunBeforeASettlement() public {
        bytes memory withFee = address(new FeeToken(6)).code;
        enter(alice, 1_000e6);
        uint256 state = vm.snapshotState();
        requestDeposit(alice, 500e6);
        warpToCutoff();
        pass(1);
        vm.etch(address(usdc), withFee);
        uint256 id = vault.lastSettledEpochId() + 1;
        vm.expectRevert(abi.encodeWithSelector(Errors.InexactTransfer.selector, 500e6, 495e6));
        vm.prank(keeper);
        vault.settle(id, 0, type(uint256).max);
        vm.revertToState(state);

        requestRedeem(alice, 500e18);
        warpToCutoff();
        pass(1);
        vm.etch(address(usdc), withFee);
        vm.expectRevert(abi.encodeWithSelector(Errors.InexactTransfer.selector, 500e6, 495e6));
        vm.prank(keeper);
        vault.settle(id, 0, type(uint256).max);
    }

    function test_tokens_noReturnValueAndApproveToNonzero() public {
        TetherToken token = new TetherToken(6);
        _vaultOf(address(token));
        enter(alice, 1_000e6);
        uint256 id = requestDeposit(alice, 500e6);
        cancelDeposit(alice, id);
        claimCancelDeposit(alice, id);
        assertEq(exit(alice, 1_000e18), 1_000e6, "in and out");
        assertSolvent();
    }

    function test_attack_blacklistedReceiverHarmsOnlyHimself() public {
        TetherToken token = new TetherToken(6);
        _vaultOf(address(token));
        enter(alice, 1_000e6);
        enter(bob, 1_000e6);
        requestRedeem(alice, 1_000e18);
        requestRedeem(bob, 1_000e18);
        token.blacklist(alice, true);
        settle();
        uint256 shares = vault.maxRedeem(alice);
        vm.prank(alice);
        vm.expectRevert();
        vault.redeem(shares, alice, alice);
        assertEq(claimAssets(bob), 1_000e6, "bob is paid");
        vm.prank(alice);
        assertEq(vault.redeem(shares, carol, alice), 1_000e6, "alice to another address of hers");
    }

    function test_tokens_decimals0_8_18() public {
        uint8[3] memory decimals = [0, 8, 18];
        for (uint256 i; i < decimals.length; ++i) {
            DemoToken token = new DemoToken("D", "D", decimals[i]);
            _vaultOf(address(token));
            uint256 unit = 10 ** decimals[i];
            assertEq(enter(alice, 1_000 * unit), 1_000e18, "1.00 is 1.00");
            gain(101_000 * unit);
            assertEq(exit(alice, 500e18), 950 * unit, "2.00, less the fee");
            assertSolvent();
        }
    }

    function test_tokens_moreThan18DecimalsAreRefused() public {
        DemoToken token = new DemoToken("D", "D", 19);
        vm.prank(governance);
        rejects(Errors.TooManyDecimals.selector);
        registry.scheduleToken(address(token), NO_CAP, feeds(address(usdcFeed), 1 days, 25));
    }
}

/// @notice Reads prices from inside a callback.
contract PriceReader is ITransferHook {
    Vault private immutable VAULT;
    uint256 public price;
    uint256 public calls;
    uint256 public cutoff;
    bool public navAnswered;

    constructor(Vault vault_) {
        VAULT = vault_;
    }

    function onTransfer(address, address, uint256) external {
        ++calls;
        price = VAULT.convertToAssets(1e18);
        cutoff = VAULT.nextCutoff();
        try VAULT.nav() {
            navAnswered = true;
        } catch {}
    }
}
