// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {IERC7540Deposit} from "../src/interfaces/IERC7540.sol";
import {Errors} from "../src/libraries/Errors.sol";
import {Swap, Target} from "../src/libraries/Types.sol";
import {MiddleHook} from "./utils/TankAttackers.sol";
import {HookToken} from "./utils/Tokens.sol";
import {TradingVault} from "./utils/TradingVault.sol";
import {vm} from "./utils/Vm.sol";

/// @notice Attack 15: a settlement's sales run code of strangers, in the tokens of a route that a keeper chooses. In the
///         middle of such a swap no function of the vault and its portfolio goes through, whoever calls it.
contract LocksTest is TradingVault {
    struct Call {
        address caller;
        address to;
        bytes data;
    }

    HookToken private middle;
    MiddleHook private hook;
    Call[] private calls;
    bool private went;
    bytes4 private why;

    function setUp() public override {
        super.setUp();
        hook = new MiddleHook();
        middle = middleToken(hook);
        requestRedeem(alice, aliceShares / 3);
    }

    /// @notice Called by the hook: makes call `index` as its caller.
    function make(uint256 index) external {
        Call memory c = calls[index];
        vm.prank(c.caller);
        (bool ok, bytes memory answer) = c.to.call(c.data);
        (went, why) = (ok, bytes4(answer));
    }

    function add(address caller, address to, bytes memory data) private {
        calls.push(Call(caller, to, data));
    }

    function sale() private view returns (Swap[] memory list) {
        list = one(saleWorth(201_400e6));
        list[0].data = path(address(weth), address(middle), address(usdc));
    }

    function ofTheVault() private {
        address v = address(vault);
        uint256 id = vault.lastSettledEpochId() + 1;
        address a = alice;
        add(a, v, abi.encodeCall(vault.requestDeposit, (1_000e6, a, a)));
        add(a, v, abi.encodeCall(vault.requestRedeem, (1e18, a, a)));
        add(a, v, abi.encodeCall(IERC7540Deposit.deposit, (1, a, a)));
        add(a, v, abi.encodeCall(IERC7540Deposit.mint, (1, a, a)));
        add(a, v, abi.encodeCall(vault.redeem, (1, a, a)));
        add(a, v, abi.encodeCall(vault.withdraw, (1, a, a)));
        add(a, v, abi.encodeCall(vault.crystallise, (id, a)));
        add(a, v, abi.encodeCall(vault.cancelDepositRequest, (id, a)));
        add(a, v, abi.encodeCall(vault.cancelRedeemRequest, (id, a)));
        add(a, v, abi.encodeCall(vault.cancelDepositAndClaim, (id, a, a)));
        add(a, v, abi.encodeCall(vault.cancelRedeemAndClaim, (id, a, a)));
        add(a, v, abi.encodeCall(vault.claimCancelDepositRequest, (id, a, a)));
        add(a, v, abi.encodeCall(vault.claimCancelRedeemRequest, (id, a, a)));
        add(a, v, abi.encodeCall(vault.exitInKind, (1e18, a, new address[](0))));
        add(keeper, v, abi.encodeCall(vault.settle, (id, 0, type(uint256).max)));
        add(keeper, v, abi.encodeCall(vault.settleWithSales, (sale(), id, 0, type(uint256).max)));
        add(leader, v, abi.encodeCall(vault.collectFees, (leader)));
        add(leader, v, abi.encodeCall(vault.startClosing, ()));
        add(leader, v, abi.encodeCall(vault.finalise, ()));
        add(leader, v, abi.encodeCall(vault.endInKind, ()));
        add(stranger, v, abi.encodeCall(vault.nav, ()));
    }

    function ofThePortfolio() private {
        address p = address(portfolio);
        address t = address(weth);
        uint40 deadline = uint40(block.timestamp + 1 days);
        add(leader, p, abi.encodeCall(portfolio.trade, (saleWorth(1e6))));
        add(leader, p, abi.encodeCall(portfolio.placeLimitOrder, (t, address(usdc), 1, 1, deadline)));
        add(leader, p, abi.encodeCall(portfolio.setTargets, (targetOf(t, 5_000, 100), deadline)));
        add(leader, p, abi.encodeCall(portfolio.cancelOrder, (1)));
        add(keeper, p, abi.encodeCall(portfolio.fillLimitOrder, (1, address(adapter), "")));
        add(keeper, p, abi.encodeCall(portfolio.rebalance, (1, new Swap[](0))));
        add(keeper, p, abi.encodeCall(portfolio.raiseCash, (sale())));
        add(keeper, p, abi.encodeCall(portfolio.writeOff, (t)));
        add(keeper, p, abi.encodeCall(portfolio.sellWrittenOff, (saleWorth(1e6))));
        add(stranger, p, abi.encodeCall(portfolio.noteUnusable, (t)));
        add(stranger, p, abi.encodeCall(portfolio.notePrice, (t)));
        add(guardian, p, abi.encodeCall(portfolio.pauseTrading, (true)));
        add(stranger, p, abi.encodeCall(portfolio.nav, ()));
    }

    function test_attack15_nothingGoesThroughInAStrangersTokenOfASettlement() public {
        warpToCutoff();
        pass(1);
        level(2_000);
        ofTheVault();
        ofThePortfolio();
        uint256 id = vault.lastSettledEpochId() + 1;
        Swap[] memory sales = sale();
        for (uint256 i; i < calls.length; ++i) {
            uint256 state = vm.snapshotState();
            (went, why) = (true, 0);
            hook.call(address(this), abi.encodeCall(this.make, (i)));
            vm.prank(keeper);
            vault.settleWithSales(sales, id, 0, type(uint256).max);
            assertTrue(hook.ok(), "it was tried");
            assertFalse(went, string.concat("call ", vm.toString(i), " went through"));
            assertEq(why == Errors.Locked.selector, true, string.concat("call ", vm.toString(i), ": locked"));
            assertEq(vault.lastSettledEpochId(), id, "and the settlement goes on");
            assertTrue(vm.revertToState(state), "back");
        }
    }
}
