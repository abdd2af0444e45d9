// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {Checks} from "./invariant/Checks.sol";

/// @notice Attack 27, again, as stories of fixed seeds: everything must hold after every act, and each kind of act must have
///         gone through often enough. What the invariant runs try at random, these are seen to do.
contract RandomYearsTest is Checks {
    uint256 private dice;

    /// @dev Weights of the acts while a vault lives; the order is that of `_act`.
    uint8[36] private living = [
        uint8(8),
        11,
        8,
        9,
        8,
        6,
        3,
        1,
        2,
        4,
        2,
        1,
        3,
        2,
        11,
        6,
        8,
        2,
        3,
        6,
        5,
        6,
        8,
        14,
        0,
        6,
        0,
        18,
        3,
        3,
        1,
        1,
        4,
        3,
        3,
        3
    ];

    bytes32[39] private names = [
        bytes32("askDeposit"),
        "askRedeem",
        "cancelDeposit",
        "cancelRedeem",
        "refund",
        "sharesBack",
        "claimShares",
        "claimAssets",
        "send",
        "steal",
        "donate",
        "crystallise",
        "collectFees",
        "lowerFee",
        "pause",
        "unpause",
        "pauseTrading",
        "trade",
        "placeLimit",
        "fillLimit",
        "cancelOrder",
        "setTargets",
        "rebalance",
        "marketMoves",
        "settle",
        "settlementWithSales",
        "settleByAnybody",
        "settlementWithDeposits",
        "raiseCash",
        "leaveLate",
        "cancelDepositAndClaim",
        "cancelRedeemAndClaim",
        "createVault",
        "buyDust",
        "writeOff",
        "noteDust",
        "dustAnswers",
        "sellDust",
        "parityMoves"
    ];
    mapping(bytes32 => uint256) private seen;

    function test_aLivingVault_everythingHolds() public {
        for (uint256 seed = 1; seed <= 5; ++seed) {
            prepare();
            dice = seed;
            _play(300);
            for (uint256 i; i < names.length; ++i) {
                seen[names[i]] += actors.done(names[i]);
            }
        }
        uint8[39] memory least = [
            30,
            30,
            6,
            4,
            6,
            4,
            25,
            15,
            10,
            3,
            6,
            3,
            2,
            4,
            2,
            2,
            3,
            40,
            20,
            4,
            2,
            10,
            4,
            25,
            25,
            3,
            8,
            12,
            3,
            2,
            2,
            2,
            2,
            5,
            4,
            2,
            4,
            3,
            5
        ];
        for (uint256 i; i < names.length; ++i) {
            assertGe(seen[names[i]], least[i], string(bytes.concat("seen: ", names[i])));
        }
    }

    /// @notice Closing, sold out, the final price: everybody is paid and nobody is stranded.
    function test_aVaultWithAFinalPrice_everythingHolds() public {
        for (uint256 seed = 11; seed <= 13; ++seed) {
            prepare();
            dice = seed;
            _play(120);
            _startClosing();
            _closing(60, false);
            while (!vault.finalised()) {
                if (vault.nextCutoff() == 0) actors.week(_roll(), false);
                actors.windDown(0, 0);
                actors.windDown(1, 0);
                actors.finalise();
                this.checkAll();
            }
            _closing(60, false);
            _everybodyLeaves();
            seen["windDown"] += actors.done("windDown");
            seen["finalRedemption"] += actors.done("finalRedemption");
        }
        assertGe(seen["windDown"], 3, "seen: the winding down");
        assertGe(seen["finalRedemption"], 4, "seen: redemptions at the final price");
    }

    /// @notice Closing, and nobody sells: the vault ends in kind, cash and tokens for everybody.
    function test_aVaultThatEndsInKind_everythingHolds() public {
        for (uint256 seed = 21; seed <= 23; ++seed) {
            prepare();
            dice = seed;
            _play(120);
            // Something must be left that nobody sells.
            for (uint256 i; portfolio.holding(address(actors.tokenAt(1))) == 0; ++i) {
                assertLt(i, 20, "a trade goes through");
                actors.week(0, false);
                actors.askDeposit(0, 1e10);
                actors.trade(0, 0, portfolio.idle() / 4, false);
                actors.guardianPausesTrading(1);
            }
            _startClosing();
            _closing(20, true);
            for (uint256 i; !vault.endedInKind(); ++i) {
                assertLt(i, 4, "it ends");
                actors.endInKind(0);
            }
            this.checkAll();
            _closing(60, true);
            _everybodyLeaves();
            seen["leaveEnded"] += actors.done("leaveEnded");
        }
        assertGe(seen["leaveEnded"], 4, "seen: exits in kind");
    }

    // --------------------------------------------------------------------------------------------------

    function _play(uint256 n) private {
        uint256 sum;
        for (uint256 i; i < living.length; ++i) {
            sum += living[i];
        }
        for (uint256 i; i < n; ++i) {
            uint256 pick = _roll() % sum;
            uint256 act;
            while (pick >= living[act]) {
                pick -= living[act++];
            }
            _act(act);
            this.checkAll();
        }
    }

    /// @dev What people still do once a vault is closed. Who keeps their tokens for the end sells none.
    function _closing(uint256 n, bool keep) private {
        uint8[14] memory acts = [1, 2, 3, 4, 5, 6, 8, 9, 19, 23, 24, 25, 30, 31];
        for (uint256 i; i < n; ++i) {
            uint256 act = acts[_roll() % acts.length];
            if (keep && act == 24) act = 5;
            if (act == 23 && !keep && !vault.finalised()) act = 22;
            _act(act);
            this.checkAll();
        }
    }

    function _startClosing() private {
        while (vault.lastSettledEpochId() < 3) {
            actors.week(_roll(), false);
        }
        actors.close(0);
        this.checkAll();
        assertTrue(vault.closing(), "closing");
    }

    /// @dev Everybody claims, redeems or exits, and claims again: nothing but the dead shares are left over.
    function _everybodyLeaves() private {
        for (uint256 i; i < actors.peopleCount(); ++i) {
            for (uint256 round; round < 2; ++round) {
                uint256 n = vault.openDepositRequests(actors.people(i)).length;
                for (uint256 j; j < n; ++j) {
                    actors.takeBack(i, n - 1 - j, false);
                }
                n = vault.openRedeemRequests(actors.people(i)).length;
                for (uint256 j; j < n; ++j) {
                    actors.takeBack(i, n - 1 - j, true);
                }
                actors.claimSome(i, 0, i, false);
                if (round == 1) break;
                if (vault.finalised()) actors.askRedeem(i, 0);
                else actors.leaveInKind(i, 0, false);
                actors.collect(i, 0, i, false);
                this.checkAll();
            }
            address who = actors.people(i);
            assertEq(vault.maxWithdraw(who) + vault.maxClaimCancelDeposit(who), 0, "nothing is still to be paid");
        }
        for (uint256 i; i < actors.peopleCount(); ++i) {
            // What another's claim sent here after this one's turn.
            if (vault.finalised()) actors.askRedeem(i, 0);
            else actors.leaveInKind(i, 0, false);
            actors.collect(i, 0, i, false);
            assertEq(vault.balanceOf(actors.people(i)), 0, "nobody is stranded");
            assertEq(vault.costBasis(actors.people(i)), 0, "no cost stays behind");
        }
        this.checkAll();
        (uint256 pending,,,) = vault.escrow();
        assertEq(pending, 0, "nothing waits");
    }

    function _act(uint256 act) private {
        if (act == 0) actors.askDeposit(_roll(), _roll());
        else if (act == 1) actors.askRedeem(_roll(), _roll());
        else if (act == 2) actors.cancel(_roll(), _coin());
        else if (act == 3) actors.takeBack(_roll(), _roll(), _coin());
        else if (act == 4) actors.claimSome(_roll(), _roll(), _roll(), _coin());
        else if (act == 5) actors.collect(_roll(), _roll(), _roll(), _coin());
        else if (act == 6) actors.send(_roll(), _roll(), _roll());
        else if (act == 7) actors.steal(_roll(), _roll());
        else if (act == 8) actors.donate(_roll(), _roll(), _coin());
        else if (act == 9) actors.crystallise(_roll(), _roll());
        else if (act == 10) actors.leaderTakesFees();
        else if (act == 11) actors.leaderLowersFee(_roll());
        else if (act == 12) actors.pauses(_roll());
        else if (act == 13) actors.guardianPausesTrading(_roll());
        else if (act == 14) actors.trade(_roll(), _roll(), _roll(), _coin());
        else if (act == 15) actors.placeLimit(_roll(), _roll(), _roll(), _roll());
        else if (act == 16) actors.fillLimit(_roll());
        else if (act == 17) actors.cancelOrder(_roll(), _roll());
        else if (act == 18) actors.aim(_roll(), _roll(), _roll());
        else if (act == 19) actors.marketMoves(_roll(), _roll(), _coin());
        else if (act == 20) actors.rebalance(_coin());
        else if (act == 21) actors.timePasses(_roll());
        else if (act == 22) actors.week(_roll(), _coin());
        else if (act == 23) actors.raiseCash(_roll());
        else if (act == 24) actors.windDown(_roll(), _roll());
        else if (act == 25) actors.leaveInKind(_roll(), _roll(), _coin());
        else if (act == 26) actors.close(_roll());
        else if (act == 27) actors.invest(_roll(), _coin());
        else if (act == 28) actors.run();
        else if (act == 29) actors.cancelAndClaim(_roll(), _coin());
        else if (act == 30) actors.createVault(_roll());
        else if (act == 31) actors.govern(_roll(), _coin());
        else if (act == 32) actors.buyDust(_roll());
        else if (act == 33) actors.dustDies(_roll());
        else if (act == 34) actors.dustAnswers(_roll());
        else if (act == 35) actors.sellDust(_roll());
    }

    function _roll() private returns (uint256) {
        dice = uint256(keccak256(abi.encode(dice)));
        return dice;
    }

    function _coin() private returns (bool) {
        return _roll() % 2 == 0;
    }
}
