// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {Clones} from "@openzeppelin/contracts/proxy/Clones.sol";
import {PersonalVault} from "../src/vault/PersonalVault.sol";
import {Vault} from "../src/vault/Vault.sol";
import {VaultFactory} from "../src/vault/VaultFactory.sol";
import {VaultSettlement} from "../src/vault/VaultSettlement.sol";
import {VaultViews} from "../src/vault/VaultViews.sol";
import {Portfolio} from "../src/portfolio/Portfolio.sol";
import {IVault} from "../src/interfaces/IVault.sol";
import {Errors} from "../src/libraries/Errors.sol";
import {Events} from "../src/libraries/Events.sol";
import {VaultParams, VaultType} from "../src/libraries/Types.sol";
import {DemoToken} from "../src/periphery/demo/DemoToken.sol";
import {FeeToken} from "./utils/Tokens.sol";
import {Vm, vm} from "./utils/Vm.sol";
import {VaultTest} from "./utils/VaultTest.sol";

/// @notice SPEC rule 2, attack 25: clones and implementations, and every parameter at and past its bound.
contract FactoryTest is VaultTest {
    function _create(VaultParams memory p) private {
        usdc.mint(alice, p.seed);
        vm.startPrank(alice);
        usdc.approve(address(factory), p.seed);
        factory.createVault(p);
        vm.stopPrank();
    }

    function _rejects(VaultParams memory p, bytes4 selector) private {
        usdc.mint(alice, p.seed);
        vm.startPrank(alice);
        usdc.approve(address(factory), p.seed);
        rejects(selector);
        factory.createVault(p);
        vm.stopPrank();
    }

    function test_factory_sharedVault() public {
        VaultParams memory p = defaults();
        p.seed = 250e6;
        _create(p);
        assertEq(factory.vaultCount(), 2, "counted");
        address made = factory.vaults(1, 5)[0];
        Vault v = Vault(made);
        assertTrue(factory.isVault(made) && factory.vaultType(made) == VaultType.Shared, "registered");
        assertEq(v.leader(), alice, "leader");
        assertEq(v.registry(), address(registry), "registry");
        assertEq(v.totalSupply(), 250e18, "seed at 1.00");
        assertEq(v.balanceOf(alice), 250e18 - 1e15, "leader's shares");
        assertEq(v.balanceOf(address(0xdEaD)), 1e15, "dead shares");
        assertEq(v.costBasis(alice), 250e6, "the whole seed is his cost");
        assertEq(v.nav(), 250e6, "NAV");
        assertEq(v.nextCutoff(), p.firstCutoff, "cut-off");
        assertEq(v.period(), 7 days, "period");
        assertEq(v.minDeposit(), 100e6, "minimum");
        assertEq(v.strategy(), "test", "strategy");
        assertEq(v.epoch(0).nav, 250e6, "creation pair");
    }

    function test_factory_eventComesFirstAndIsComplete() public {
        vm.recordLogs();
        VaultParams memory p = defaults();
        _create(p);
        Vm.Log[] memory logs = vm.getRecordedLogs();
        bool announced;
        address made = factory.vaults(1, 1)[0];
        for (uint256 i; i < logs.length; ++i) {
            if (logs[i].topics[0] == Events.VaultCreated.selector) {
                announced = true;
                assertEq(logs[i].emitter, address(factory), "emitter");
                assertTrue(logs[i].topics[1] == bytes32(uint256(uint160(made))), "vault");
                assertTrue(logs[i].topics[3] == bytes32(uint256(uint160(alice))), "leader");
                _data(logs[i].data, p);
            }
            if (logs[i].emitter == made) assertTrue(announced, "announced before its first event");
        }
        assertTrue(announced, "announced");
    }

    /// @dev VaultCreated's data, as its struct behind one offset word.
    struct Created {
        VaultType vaultType;
        address asset;
        string name;
        string symbol;
        uint256 feeBps;
        uint256 leaderMarginBps;
        uint256 minDeposit;
        uint256 firstCutoff;
        uint256 period;
        uint256 seed;
        uint256 seedShares;
        uint256 lockedShares;
        string strategy;
    }

    function _data(bytes memory data, VaultParams memory p) private pure {
        Created memory c = abi.decode(abi.encodePacked(uint256(32), data), (Created));
        assertTrue(c.vaultType == VaultType.Shared && c.asset == p.asset, "type, asset");
        assertEq(c.name, p.name, "name");
        assertEq(c.symbol, p.symbol, "symbol");
        assertTrue(c.feeBps == p.feeBps && c.leaderMarginBps == p.leaderMarginBps, "fee, margin");
        assertTrue(c.minDeposit == p.minDeposit && c.seed == p.seed, "minimum, seed");
        assertTrue(c.firstCutoff == p.firstCutoff && c.period == p.period, "schedule");
        assertTrue(c.seedShares == 100e18 && c.lockedShares == 1e15, "shares");
        assertEq(c.strategy, p.strategy, "strategy");
        // The encoding is the compiler's own for a list of these.
        assertEq(data.length, abi.encode(c).length - 32, "length");
    }

    function test_factory_listing() public {
        assertEq(factory.vaults(5, 3).length, 0, "past the end");
        assertEq(factory.vaults(0, 0).length, 0, "none asked");
        assertEq(factory.vaults(0, 100).length, 1, "fewer at the end");
        assertFalse(factory.isVault(address(this)), "unknown");
        rejects(Errors.UnknownVault.selector);
        factory.vaultType(address(this));
    }

    function test_factory_bounds() public {
        VaultParams memory p = defaults();
        p.feeBps = 3_000;
        _create(p);
        p.feeBps = 3_001;
        _rejects(p, Errors.BadFee.selector);

        p = defaults();
        p.leaderMarginBps = 9_999;
        p.seed = 1_000_000e6;
        _create(p); // the dead shares are less than a ten-thousandth of it
        p.leaderMarginBps = 10_000;
        _rejects(p, Errors.BadMargin.selector);
        p.leaderMarginBps = 9_999;
        p.seed = 1e6;
        p.minDeposit = 1e6;
        _rejects(p, Errors.LeaderMarginBroken.selector);

        p = defaults();
        p.minDeposit = 0;
        _rejects(p, Errors.BadMinimum.selector);
        p = defaults();
        p.seed = p.minDeposit - 1;
        _rejects(p, Errors.SeedBelowMinimum.selector);

        p = defaults();
        p.period = 1 days;
        _create(p);
        p.period = 1 days - 1;
        _rejects(p, Errors.BadPeriod.selector);
        p.period = 30 days;
        _create(p);
        p.period = 30 days + 1;
        _rejects(p, Errors.BadPeriod.selector);

        p = defaults();
        p.firstCutoff = uint40(block.timestamp);
        _rejects(p, Errors.BadCutoff.selector);
        p.firstCutoff = uint40(block.timestamp + 1);
        _create(p);
        p.firstCutoff = uint40(block.timestamp + 30 days);
        _create(p);
        p.firstCutoff = uint40(block.timestamp + 30 days + 1);
        _rejects(p, Errors.BadCutoff.selector);
    }

    function test_factory_seedBounds() public {
        VaultParams memory p = defaults();
        p.leaderMarginBps = 0;
        p.minDeposit = 1;
        p.seed = 1_000; // exactly the dead shares
        _rejects(p, Errors.BadSeed.selector);
        p.seed = 1_001;
        _create(p);
        p.seed = uint128(type(uint128).max / 1e12 + 1);
        _rejects(p, Errors.BadSeed.selector);
    }

    function test_factory_texts() public {
        VaultParams memory p = defaults();
        p.name = "";
        _rejects(p, Errors.EmptyText.selector);
        p = defaults();
        p.symbol = "";
        _rejects(p, Errors.EmptyText.selector);
        p = defaults();
        p.name = string(new bytes(65));
        _rejects(p, Errors.TextTooLong.selector);
        p = defaults();
        p.symbol = string(new bytes(33));
        _rejects(p, Errors.TextTooLong.selector);
        p = defaults();
        p.strategy = string(new bytes(4_097));
        _rejects(p, Errors.TextTooLong.selector);
        vm.prank(leader);
        rejects(Errors.TextTooLong.selector);
        vault.setStrategy(string(new bytes(4_097)));
    }

    function test_factory_assets() public {
        VaultParams memory p = defaults();
        p.asset = address(new DemoToken("X", "X", 6));
        rejects(Errors.UnknownAsset.selector);
        factory.createVault(p);
        vm.prank(governance);
        registry.delistToken(address(usdc));
        _rejects(defaults(), Errors.UnknownAsset.selector);
        rejects(Errors.UnknownAsset.selector);
        factory.createPersonalVault("P", "P", address(usdc), "");
    }

    function test_factory_feeOnTransferSeedIsRefused() public {
        FeeToken token = new FeeToken(6);
        vm.prank(governance);
        registry.scheduleToken(address(token), NO_CAP, feeds(address(usdcFeed), 1 days, 25));
        pass(DELAY);
        registry.applyToken(address(token));
        VaultParams memory p = defaults();
        p.asset = address(token);
        token.mint(alice, p.seed);
        vm.startPrank(alice);
        token.approve(address(factory), p.seed);
        vm.expectRevert(abi.encodeWithSelector(Errors.InexactTransfer.selector, 100e6, 99e6));
        factory.createVault(p);
        vm.stopPrank();
    }

    function test_factory_needsItsParts() public {
        rejects(Errors.ZeroAddress.selector);
        new VaultFactory(address(0), address(1), address(1), address(1));
    }

    // --------------------------------------------------------------------------------------------- clones

    function test_attack_cloneCannotBeInitialisedTwice() public {
        rejects(Errors.AlreadyInitialized.selector);
        vault.initialize(mallory, address(portfolio), address(registry), defaults());
        rejects(Errors.AlreadyInitialized.selector);
        portfolio.initialize(mallory, address(registry), address(usdc), false);
        (address made,) = factory.createPersonalVault("P", "P", address(usdc), "");
        rejects(Errors.AlreadyInitialized.selector);
        PersonalVault(made).initialize(mallory, address(portfolio), address(registry), address(usdc), "", "", "");
    }

    function test_attack_implementationsCannotBeInitialised() public {
        VaultParams memory p = defaults();
        Vault implementation = Vault(factory.vaultImplementation());
        rejects(Errors.AlreadyInitialized.selector);
        implementation.initialize(mallory, address(portfolio), address(registry), p);
        PersonalVault personal = PersonalVault(factory.personalVaultImplementation());
        rejects(Errors.AlreadyInitialized.selector);
        personal.initialize(mallory, address(portfolio), address(registry), address(usdc), "", "", "");
        VaultSettlement half = new VaultSettlement();
        rejects(Errors.AlreadyInitialized.selector);
        half.initialize(mallory, address(portfolio), address(registry), p);
    }

    /// @notice Somebody's own clone, not the factory's: it refuses what the factory would have refused.
    function test_initialize_ofAStraysClone_isHeldToTheSameBounds() public {
        VaultParams memory p = defaults();
        Vault stray = Vault(Clones.clone(factory.vaultImplementation()));
        p.asset = address(0);
        vm.expectRevert(abi.encodeWithSelector(Errors.ZeroAddress.selector));
        stray.initialize(mallory, address(portfolio), address(registry), p);
        p = defaults();
        p.seed = 1_000; // 1e15 shares: no more than the dead shares
        vm.expectRevert(abi.encodeWithSelector(Errors.BadSeed.selector, 1_000));
        stray.initialize(mallory, address(portfolio), address(registry), p);
        assertFalse(factory.isVault(address(stray)), "and is no vault of the factory");
    }

    /// @notice What vault and portfolio delegate to is code: an account without any would answer everything with success.
    function test_implementations_refuseAHalfWithoutCode() public {
        address nobody = makeAddr("nobody");
        VaultSettlement vaultSettlement = new VaultSettlement();
        VaultViews vaultViews = new VaultViews();
        (address settlement, address views) = (address(vaultSettlement), address(vaultViews));
        vm.expectRevert(abi.encodeWithSelector(Errors.ZeroAddress.selector));
        new Vault(nobody, views);
        vm.expectRevert(abi.encodeWithSelector(Errors.ZeroAddress.selector));
        new Vault(settlement, nobody);
        vm.expectRevert(abi.encodeWithSelector(Errors.ZeroAddress.selector));
        new Portfolio(nobody);
    }

    function test_attack_theOtherHalfCalledDirectlyDoesNothing() public {
        VaultSettlement half = new VaultSettlement();
        vm.startPrank(mallory);
        vm.expectRevert();
        half.settle(1, 0, ANY);
        vm.expectRevert();
        half.pauseDeposits();
        vm.expectRevert();
        half.startClosing();
        vm.expectRevert();
        half.exitInKind(1, mallory, new address[](0));
        vm.stopPrank();
    }

    function test_clone_isErc1167OfTheImplementation() public view {
        bytes memory code = address(vault).code;
        bytes memory want = abi.encodePacked(
            hex"363d3d373d3d3d363d73", factory.vaultImplementation(), hex"5af43d82803e903d91602b57fd5bf3"
        );
        assertEq(code, want, "45 bytes, nothing to upgrade");
    }

    function test_code_fitsTheLimit() public view {
        assertLe(factory.vaultImplementation().code.length, 24_576, "vault");
        assertLe(factory.personalVaultImplementation().code.length, 24_576, "personal vault");
        assertLe(factory.portfolioImplementation().code.length, 24_576, "portfolio");
        assertLe(address(factory).code.length, 24_576, "factory");
    }

    function test_vault_isAlsoAnIVault() public view {
        assertEq(IVault(address(vault)).currentEpochId(), 1, "interface");
    }
}
