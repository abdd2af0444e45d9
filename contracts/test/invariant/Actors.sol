// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {DemoToken} from "../../src/periphery/demo/DemoToken.sol";
import {Errors} from "../../src/libraries/Errors.sol";
import {Status, Swap} from "../../src/libraries/Types.sol";
import {vm} from "../utils/Vm.sol";
import {Depositors} from "./Depositors.sol";
import {Managers} from "./Managers.sol";

/// @title What people do to a vault, in any order: depositors, leader, trader, keeper, guardian, attacker, donor, oracle.
/// @notice Here: settlements, with sales where cash is short, and the three ways a vault ends.
contract Actors is Depositors, Managers {
    // --------------------------------------------------------------------------------------- settlements

    function week(uint256 lateBy, bool byAnybody) external loud {
        if (vault.finalised() || vault.endedInKind()) return;
        if (vault.nextCutoff() != 0) warpToCutoff();
        pass(bound(lateBy, 1, 2 days));
        uint256 id = vault.lastSettledEpochId() + 1;
        uint256[4] memory before = [vault.nav(), vault.totalSupply(), book.slippage(), book.gained()];
        bool late = byAnybody && block.timestamp - vault.epoch(id).cutoff >= 1 days;
        Swap[] memory sales = _salesFor(10_040);
        bytes memory call_ = sales.length == 0
            ? abi.encodeCall(vault.settle, (id, 0, type(uint256).max))
            : abi.encodeCall(vault.settleWithSales, (sales, id, 0, type(uint256).max));
        bool ok = late && _may(mallory, call_, Errors.PriceOutOfBand.selector, "settleByAnybody");
        if (!ok) _must(keeper, call_, sales.length == 0 ? bytes32("settle") : bytes32("settleWithSales"));
        if (sales.length != 0) _count("settlementWithSales");
        _replay();
        _settlementHolds(id, before);
        levelAll();
        vm.recordLogs();
    }

    /// @dev Sales that raise what the settlement lacks: `perTenThousand` of it at the oracle, and a little for rounding.
    function _salesFor(uint256 perTenThousand) private view returns (Swap[] memory sales) {
        (uint256 needed, uint256 available) = vault.cashNeeded();
        if (needed <= available) return sales;
        uint256 value = (needed - available) * perTenThousand / 10_000 + 60;
        sales = new Swap[](3);
        DemoToken[3] memory tokens = [weth, wbtc, dust];
        uint256 n;
        for (uint256 i; i < 3 && value != 0; ++i) {
            DemoToken token = tokens[i];
            uint256 held = heldOf(token);
            if (held == 0 || (token == dust && _dustIsDead())) continue;
            uint256 all = worth(token, held);
            uint256 amount = all <= value ? held : amountWorth(token, value);
            value = all <= value ? value - all : 0;
            if (amount != 0) sales[n++] = swapOf(address(token), address(usdc), amount);
        }
        assembly {
            mstore(sales, n)
        }
    }

    /// @param before NAV, supply, slippage and gains of trades until now.
    function _settlementHolds(uint256 id, uint256[4] memory before) private {
        (uint256 navAfter, uint256 supplyAfter) = (vault.nav(), vault.totalSupply());
        // Nobody loses value to another's request but by the slippage of the sales made for it, and not by a unit more.
        uint256 nav = before[0] - (book.slippage() - before[2]);
        _note(navAfter * before[1] >= nav * supplyAfter, "a settlement lowers the price");
        // Nor does the price rise but by rounding, less than two asset units and one share unit, and what sales gained.
        nav = before[0] + (book.gained() - before[3]);
        _note(navAfter * before[1] <= nav * supplyAfter + 2 * before[1] + nav, "a settlement lifts it beyond rounding");
        (uint256 bps,, uint256 held,) = vault.leaderMargin();
        bool accepted = vault.epoch(id).othersAccepted != 0;
        _note(!accepted || held * 10_000 >= bps * supplyAfter, "margin after accepting deposits");
        if (accepted) _count("settlementWithDeposits");
    }

    /// @dev Between cut-off and settlement the keeper raises a part of what lacks, or more than that is refused.
    function raiseCash(uint256 part) external loud {
        if (vault.finalised() || vault.endedInKind()) return;
        if (vault.nextCutoff() != 0) {
            if (part % 2 == 0) return;
            warpToCutoff();
        }
        pass(1); // for answers newer than the cut-off
        Swap[] memory sales = _salesFor(bound(part, 1_000, 10_040));
        if (sales.length == 0) return;
        (uint256 nav, uint256 slipped) = (vault.nav(), book.slippage());
        _mustAt(address(portfolio), keeper, abi.encodeCall(portfolio.raiseCash, (sales)), "raiseCash");
        _afterTrades(nav, slipped);
    }

    // ---------------------------------------------------------------------------------- how a vault ends

    /// @dev Rare.
    function close(uint256 dice) external quiet {
        if (dice % 16 != 0 || vault.lastSettledEpochId() < 3 || vault.status() == Status.Closed) return;
        _must(leader, abi.encodeCall(vault.startClosing, ()), "startClosing");
    }

    /// @dev While closing the keeper sells anything, at any time.
    function windDown(uint256 which, uint256 amount) external loud {
        if (!vault.closing()) return;
        DemoToken token = tokenAt(1 + which % 2);
        if (heldOf(token) == 0) token = tokenAt(2 - which % 2);
        if (heldOf(token) == 0 && !_dustIsDead()) token = dust;
        uint256 held = heldOf(token);
        if (held == 0) return;
        amount = amount % 2 == 0 ? held : bound(amount, held / 4 + 1, held);
        (uint256 nav, uint256 slipped) = (vault.nav(), book.slippage());
        bytes memory call_ = abi.encodeCall(portfolio.raiseCash, (one(swapOf(address(token), address(usdc), amount))));
        // A part worth no more than a few units loses more than 1 % to rounding; the last of a holding may.
        if (amount == held || worth(token, amount) > 1_000) {
            _mustAt(address(portfolio), keeper, call_, "windDown");
        } else {
            bytes memory allowed = bytes.concat(Errors.TradeLossTooHigh.selector, Errors.OutputShort.selector);
            _mayAt(address(portfolio), keeper, call_, allowed, "windDown");
        }
        _afterTrades(nav, slipped);
    }

    /// @dev Anybody fixes the final price when no token is left and no epoch waits.
    function finalise() external loud {
        if (!vault.closing() || vault.nextCutoff() == 0) return;
        if (portfolio.countedHoldings() != 0) return;
        if (heldOf(dust) != 0) _count("forfeit");
        uint256[4] memory before = [vault.nav(), vault.totalSupply(), book.slippage(), book.gained()];
        _must(mallory, abi.encodeCall(vault.finalise, ()), "finalise");
        _replay();
        _settlementHolds(vault.lastSettledEpochId(), before);
        vm.recordLogs();
    }

    /// @dev Tokens are left thirty days after closing.
    function endInKind(uint256 dice) external quiet {
        if (!vault.closing() || dice % 4 != 0) return;
        if (portfolio.countedHoldings() == 0) return;
        pass(30 days);
        _must(mallory, abi.encodeCall(vault.endInKind, ()), "endInKind");
    }

    /// @dev In a vault that ended in kind, or after a week of silence, people leave in kind.
    function leaveInKind(uint256 who, uint256 shares, bool skip) external loud {
        address account = _who(who);
        uint256 balance = vault.balanceOf(account);
        if (balance == 0 || vault.finalised()) return;
        if (!vault.endedInKind()) {
            if (vault.nextCutoff() != 0) return;
            pass(7 days);
        }
        (uint256 nav, uint256 supply) = (vault.nav(), vault.totalSupply());
        shares = shares % 4 == 0 ? balance : bound(shares, 1, balance);
        address[] memory skipped = skip ? one(address(weth)) : new address[](0);
        bytes memory call_ = abi.encodeCall(vault.exitInKind, (shares, account, skipped));
        bytes32 name = vault.endedInKind() ? bytes32("leaveEnded") : bytes32("leaveLate");
        if (account == leader) _may(account, call_, Errors.LeaderMarginBroken.selector, name);
        else _must(account, call_, name);
        // Those who stay lose nothing but the rounding of each holding's value: one unit per token.
        _note((vault.nav() + 3) * supply >= nav * vault.totalSupply(), "an exit lowers the price");
    }
}
