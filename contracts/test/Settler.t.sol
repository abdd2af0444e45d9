// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {Portfolio} from "../src/portfolio/Portfolio.sol";
import {Vault} from "../src/vault/Vault.sol";
import {ISettler} from "../src/interfaces/ISettler.sol";
import {Errors} from "../src/libraries/Errors.sol";
import {Swap, VaultParams} from "../src/libraries/Types.sol";
import {Settler} from "../src/periphery/Settler.sol";
import {TankBench} from "./utils/TankBench.sol";
import {vm} from "./utils/Vm.sol";

/// @notice SPEC rules 7 and 19: several vaults in one transaction, each as if a keeper had settled it alone, and nothing more.
contract SettlerTest is TankBench {
    Vault[] private vaults; // the first is TradingVault's own, nine tenths in WETH
    Portfolio[] private portfolios;

    function setUp() public override {
        super.setUp();
        vaults.push(vault);
        portfolios.push(portfolio);
        VaultParams memory params = defaults();
        params.firstCutoff = uint40(vault.nextCutoff());
        for (uint256 i; i < 2; ++i) {
            vaults.push(deploy(params));
            portfolios.push(portfolio);
        }
        (vault, portfolio) = (vaults[0], portfolios[0]);
        requestRedeem(alice, aliceShares / 10);
    }

    /// @dev All three epochs wait.
    function closeAll() private returns (ISettler.Settlement[] memory list) {
        warpToCutoff();
        pass(1);
        level(2_000);
        list = new ISettler.Settlement[](3);
        for (uint256 i; i < 3; ++i) {
            assertEq(vaults[i].nextCutoff(), 0, "waits");
            list[i] =
                ISettler.Settlement(address(vaults[i]), vaults[i].lastSettledEpochId() + 1, 0, ANY, GAS, new Swap[](0));
        }
    }

    function settleAll(ISettler.Settlement[] memory list) private returns (ISettler.Result[] memory) {
        vm.prank(keeper);
        return settler.settleAll(list);
    }

    function test_settlesEachVault() public {
        ISettler.Settlement[] memory list = closeAll();
        uint256 worth = aliceShares / 10 * vault.nav() / vault.totalSupply();
        ISettler.Result[] memory results = settleAll(list);
        for (uint256 i; i < 3; ++i) {
            assertTrue(results[i].done && results[i].reason.length == 0, "done");
            assertTrue(vaults[i].nextCutoff() > block.timestamp, "settled");
        }
        assertNear(claimAssets(alice), worth, 1, "paid at the price");
    }

    function test_sellsForAShortfall() public {
        requestRedeem(alice, aliceShares / 3);
        ISettler.Settlement[] memory list = closeAll();
        (uint256 shortfall,,) = vault.raiseAllowance();
        assertGt(shortfall, 0, "short");
        list[0].sales = one(saleWorth(shortfall * 10_050 / 10_000));
        ISettler.Result[] memory results = settleAll(list);
        assertTrue(results[0].done && results[1].done && results[2].done, "all done");
        assertGt(claimAssets(alice), 290_000e6, "paid");
    }

    function test_aFailingOneIsSkippedAndItsReasonTold() public {
        ISettler.Settlement[] memory list = closeAll();
        list[1].maxNav = 1;
        bytes memory reason = abi.encodeWithSelector(Errors.NavOutOfBounds.selector, vaults[1].nav(), 0, 1);
        vm.expectEmit(true, true, true, true, address(settler));
        emit ISettler.SettlementFailed(address(vaults[1]), list[1].epochId, reason);
        ISettler.Result[] memory results = settleAll(list);
        assertTrue(results[0].done && !results[1].done && results[2].done, "two of three");
        assertEq(results[1].reason, reason, "the vault's own error");
        assertEq(vaults[1].nextCutoff(), 0, "still waits");
        list = one(list[1]);
        list[0].maxNav = ANY;
        assertTrue(settleAll(list)[0].done, "later");
    }

    /// @dev A sale that failed is undone with its settlement: no half of one is left behind.
    function test_aFailingOneLeavesNothingBehind() public {
        requestRedeem(alice, aliceShares / 3);
        ISettler.Settlement[] memory list = closeAll();
        (uint256 shortfall,,) = vault.raiseAllowance();
        list[0].sales = one(saleWorth(shortfall / 2)); // too little: settling fails after the sale
        uint256 idle = portfolio.idle();
        uint256 held = weth.balanceOf(address(portfolio));
        ISettler.Result[] memory results = settleAll(list);
        assertTrue(!results[0].done && results[1].done && results[2].done, "short of cash");
        assertEq(portfolio.idle(), idle, "cash as before");
        assertEq(weth.balanceOf(address(portfolio)), held, "tokens as before");
    }

    function test_noneSettled_revertsWithTheFirstReason() public {
        ISettler.Settlement[] memory list = closeAll();
        for (uint256 i; i < 3; ++i) {
            list[i].epochId += 1 + i;
        }
        vm.expectRevert(abi.encodeWithSelector(Errors.EpochNotClosed.selector, list[0].epochId, 0));
        settleAll(list);
        vm.expectRevert(abi.encodeWithSelector(Errors.ZeroAmount.selector));
        settleAll(new ISettler.Settlement[](0));
    }

    function test_twiceInOneBatch_settlesOnce() public {
        ISettler.Settlement[] memory list = closeAll();
        list[2] = list[0];
        ISettler.Result[] memory results = settleAll(list);
        assertTrue(results[0].done && results[1].done && !results[2].done, "the second is refused");
        assertEq(
            results[2].reason, abi.encodeWithSelector(Errors.AlreadySettled.selector, list[0].epochId), "by the vault"
        );
    }

    function test_onlyKeepersCall() public {
        ISettler.Settlement[] memory list = closeAll();
        address[3] memory others = [stranger, leader, guardian];
        for (uint256 i; i < 3; ++i) {
            vm.prank(others[i]);
            vm.expectRevert(abi.encodeWithSelector(Errors.NotAllowed.selector, others[i]));
            settler.settleAll(list);
        }
    }

    /// @dev The role of this contract is worth nothing to who lost their own.
    function test_attack_revokedKeeperIsOutAtOnce() public {
        ISettler.Settlement[] memory list = closeAll();
        vm.prank(governance);
        registry.setKeeper(keeper, false);
        vm.prank(keeper);
        vm.expectRevert(abi.encodeWithSelector(Errors.NotAllowed.selector, keeper));
        settler.settleAll(list);
    }

    function test_withoutTheRole_vaultsRefuse() public {
        ISettler.Settlement[] memory list = closeAll();
        vm.prank(governance);
        registry.setKeeper(address(settler), false);
        rejectsPartially(Errors.NotKeeper.selector);
        settleAll(list);
    }

    /// @dev The only contracts it ever calls are its factory's vaults, so its role can't be lent to anything else.
    function test_attack_foreignTargetsAreRefused() public {
        ISettler.Settlement[] memory list = closeAll();
        address[4] memory targets =
            [address(portfolio), address(registry), address(usdc), address(new Impostor(settler))];
        for (uint256 i; i < targets.length; ++i) {
            list[1].vault = targets[i];
            vm.expectRevert(abi.encodeWithSelector(Errors.UnknownVault.selector, targets[i]));
            settleAll(list);
        }
    }

    /// @dev With too little gas nothing happens at all: a settlement can't be made to fail by starving it.
    function testFuzz_attack_starvedOfGas(uint256 gas_) public {
        ISettler.Settlement[] memory list = closeAll();
        gas_ = bound(gas_, 60_000, 3_000_000);
        vm.prank(keeper);
        try settler.settleAll{gas: gas_}(list) returns (ISettler.Result[] memory results) {
            assertTrue(results[0].done && results[1].done && results[2].done, "all or nothing");
        } catch {
            for (uint256 i; i < 3; ++i) {
                assertEq(vaults[i].nextCutoff(), 0, "nothing settled");
            }
        }
    }

    /// @dev Gas at the very edge: what is a unit short of enough reverts with InsufficientGas, and what is enough lasts to the
    ///      end, whatever the settlements use of theirs, ten payments included. The vaults hold no token, so that no feed
    ///      asks for more gas than it uses, and each is given hardly more than it needs.
    function test_reserve_lastsForWhatFollows() public {
        ISettler.Settlement[] memory list = elevenWithoutTokens();
        // All of them are settled, and paid.
        edge(list, 11);
        // The last one uses up all it is given and fails: its event and ten payments are still to come.
        list[10].gas /= 2;
        edge(list, 10);
    }

    function elevenWithoutTokens() private returns (ISettler.Settlement[] memory list) {
        VaultParams memory params = defaults();
        params.firstCutoff = uint40(vault.nextCutoff());
        list = new ISettler.Settlement[](11);
        for (uint256 i; i < 11; ++i) {
            fill(address(deploy(params)), FILLED);
            list[i] = settlementOf(address(vault));
        }
        close();
        tighten(list);
    }

    /// @dev One that would use more than its share of gas fails alone.
    function test_oneThatUsesUpItsGasIsSkipped() public {
        ISettler.Settlement[] memory list = closeAll();
        list[0].gas = 30_000;
        ISettler.Result[] memory results = settleAll(list);
        assertTrue(!results[0].done && results[1].done && results[2].done, "the others go on");
        assertEq(results[0].reason.length, 0, "out of gas says nothing");
        list[1].gas = list[2].gas = list[0].gas = type(uint256).max;
        rejectsPartially(Errors.InsufficientGas.selector);
        settleAll(list);
    }

    /// @dev A reason as long as gas allows is cut, and costs no more than its first words.
    function test_attack_returnBomb() public {
        ISettler.Settlement[] memory list = closeAll();
        vm.mockCallRevert(address(vaults[1]), abi.encodeWithSelector(vault.settle.selector), new bytes(100_000));
        ISettler.Result[] memory results = settleAll(list);
        assertTrue(results[0].done && !results[1].done && results[2].done, "skipped");
        assertEq(results[1].reason.length, 256, "cut");
    }

    function test_wiring() public view {
        assertEq(settler.factory(), address(factory), "factory");
        assertEq(settler.registry(), address(registry), "registry");
        assertEq(settler.tank(), address(tank), "tank");
    }

    function rejectsPartially(bytes4 selector) private {
        vm.expectPartialRevert(selector);
    }

    function one(ISettler.Settlement memory s) private pure returns (ISettler.Settlement[] memory list) {
        list = new ISettler.Settlement[](1);
        list[0] = s;
    }
}

/// @dev Looks like a vault and would come back.
contract Impostor {
    Settler private immutable settler;

    constructor(Settler settler_) {
        settler = settler_;
    }

    function settle(uint256, uint256, uint256) external {
        settler.settleAll(new ISettler.Settlement[](1));
    }
}
