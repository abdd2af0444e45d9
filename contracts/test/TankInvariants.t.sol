// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {TankActors} from "./invariant/TankActors.sol";
import {Test} from "./utils/Test.sol";

/// @notice SPEC rules 23 and 24: whatever people do around them in whatever order, tanks are what their events say and pay no
///         more than the rule does.
contract TankInvariantsTest is Test {
    TankActors private actors;

    function setUp() public {
        actors = new TankActors();
        actors.start();
        targetContract(address(actors));
        bytes4[] memory acts = new bytes4[](15);
        acts[0] = TankActors.fund.selector;
        acts[1] = TankActors.takeBack.selector;
        acts[2] = TankActors.setTerms.selector;
        acts[3] = TankActors.steal.selector;
        acts[4] = TankActors.etherFromNowhere.selector;
        acts[5] = TankActors.settle.selector;
        acts[6] = TankActors.settle.selector;
        acts[7] = TankActors.settleLate.selector;
        acts[8] = TankActors.fillOrder.selector;
        acts[9] = TankActors.rebalance.selector;
        acts[10] = TankActors.ask.selector;
        acts[11] = TankActors.timePasses.selector;
        acts[12] = TankActors.timePasses.selector;
        acts[13] = TankActors.timePasses.selector;
        acts[14] = TankActors.feesChange.selector;
        targetSelector(FuzzSelector(address(actors), acts));
    }

    function invariant_tanks_everythingHolds() public view {
        actors.check();
    }

    /// @dev A year of fixed dice, which fails when an act did not happen often enough.
    function test_tanks_aYear_everythingHolds() public {
        uint256 seed = 24;
        for (uint256 day; day < 300; ++day) {
            seed = uint256(keccak256(abi.encode(seed)));
            uint256 more = uint256(keccak256(abi.encode(seed, "more")));
            uint256 dice = seed % 13;
            if (dice == 0) actors.fund(more, seed);
            else if (dice == 1) actors.takeBack(more, seed >> 8);
            else if (dice == 2) actors.setTerms(more, seed >> 8, more >> 8, seed >> 64);
            else if (dice == 3) actors.steal(more, seed >> 8);
            else if (dice == 4) actors.fillOrder(more, seed);
            else if (dice == 5) actors.rebalance(more, seed >> 8);
            else if (dice == 6) actors.ask(more);
            else if (dice == 7) actors.feesChange(more, seed >> 8);
            else if (dice == 8) actors.settleLate(more);
            else if (dice < 11) actors.settle(more);
            else actors.timePasses(more);
            actors.check();
        }
        bytes32[11] memory names = [
            bytes32("fund"),
            "takeBack",
            "setTerms",
            "steal",
            "fill",
            "rebalance",
            "slice",
            "settle",
            "settleUnpaid",
            "late",
            "time"
        ];
        for (uint256 i; i < names.length; ++i) {
            assertGe(actors.done(names[i]), 2, string(abi.encodePacked(names[i])));
        }
        assertGt(actors.model().paidTotal(), 0.01 ether, "payments");
    }
}
