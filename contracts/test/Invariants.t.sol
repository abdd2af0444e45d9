// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {Actors} from "./invariant/Actors.sol";
import {Checks} from "./invariant/Checks.sol";
import {Depositors} from "./invariant/Depositors.sol";
import {Managers} from "./invariant/Managers.sol";

/// @notice Attack 27: whatever people do in whatever order, both contracts stay solvent and equal what models rebuild
///         from their events alone; no act moves the price, creates cost or fails without its stated reason.
/// @dev An act that reverts as a whole fails the run: nothing is skipped in silence.
contract InvariantsTest is Checks {
    function setUp() public {
        prepare();
        targetContract(address(actors));
        bytes4[] memory acts = new bytes4[](40);
        acts[0] = Depositors.askDeposit.selector;
        acts[1] = Depositors.askDeposit.selector;
        acts[2] = Depositors.askRedeem.selector;
        acts[3] = Depositors.cancel.selector;
        acts[4] = Depositors.takeBack.selector;
        acts[5] = Depositors.claimSome.selector;
        acts[6] = Depositors.collect.selector;
        acts[7] = Depositors.send.selector;
        acts[8] = Depositors.steal.selector;
        acts[9] = Depositors.donate.selector;
        acts[10] = Depositors.crystallise.selector;
        acts[11] = Managers.leaderTakesFees.selector;
        acts[12] = Managers.leaderLowersFee.selector;
        acts[13] = Managers.pauses.selector;
        acts[14] = Managers.guardianPausesTrading.selector;
        acts[15] = Managers.trade.selector;
        acts[16] = Managers.invest.selector;
        acts[17] = Managers.placeLimit.selector;
        acts[18] = Managers.fillLimit.selector;
        acts[19] = Managers.cancelOrder.selector;
        acts[20] = Managers.aim.selector;
        acts[21] = Managers.rebalance.selector;
        acts[22] = Managers.marketMoves.selector;
        acts[23] = Managers.timePasses.selector;
        // Weeks pass often enough that requests get settled.
        acts[24] = Actors.week.selector;
        acts[25] = Actors.week.selector;
        acts[26] = Actors.week.selector;
        acts[27] = Actors.raiseCash.selector;
        acts[28] = Actors.close.selector;
        acts[29] = Actors.windDown.selector;
        acts[30] = Actors.finalise.selector;
        acts[31] = Actors.leaveInKind.selector;
        acts[32] = Depositors.run.selector;
        acts[33] = Depositors.cancelAndClaim.selector;
        acts[34] = Managers.createVault.selector;
        acts[35] = Managers.govern.selector;
        acts[36] = Managers.buyDust.selector;
        acts[37] = Managers.dustDies.selector;
        acts[38] = Managers.dustAnswers.selector;
        acts[39] = Managers.sellDust.selector;
        targetSelector(FuzzSelector(address(actors), acts));
    }

    function invariant_everythingHolds() public view {
        this.checkAll();
    }
}
