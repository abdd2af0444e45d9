// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {RequestSet} from "../src/libraries/RequestSet.sol";
import {Test} from "./utils/Test.sol";

/// @notice The list of open requests against a plain array, over many words.
contract RequestSetTest is Test {
    using RequestSet for RequestSet.Set;

    RequestSet.Set private set;
    uint256[] private model;
    mapping(uint256 => uint256) private flagsOf;

    function test_set_emptyAndFirst() public {
        assertEq(set.next(0), 0, "empty");
        assertEq(set.flags(1), 0, "no member");
        assertEq(set.flags(0), 0, "0 is never one");
        set.put(1, RequestSet.CANCELLED);
        assertEq(set.next(0), 1, "first");
        assertEq(set.flags(1), RequestSet.CANCELLED | RequestSet.OPEN, "a member is open");
        set.remove(1);
        assertEq(set.next(0), 0, "empty again");
        assertGt(set.words[0], 0, "its slot stays in use");
    }

    function test_set_wordBoundaries() public {
        uint256[6] memory ids = [uint256(1), 53, 54, 107, 108, 5_400];
        for (uint256 i; i < ids.length; ++i) {
            set.put(ids[i], 0);
        }
        uint256 found;
        for (uint256 i; i < ids.length; ++i) {
            found = set.next(found);
            assertEq(found, ids[i], "in order");
        }
        assertEq(set.next(found), 0, "the end");
        set.remove(54);
        set.remove(107); // its word leaves the list
        assertEq(set.next(53), 108, "skipped");
        set.put(60, RequestSet.FEE_CRYSTALLISED); // and comes back in the middle
        assertEq(set.next(53), 60, "back");
        assertEq(set.next(60), 108, "linked on");
        assertEq(set.words[1] >> 216, 2, "link");
    }

    function test_set_farApart() public {
        set.put(1 << 39, 0);
        set.put(3, 0);
        assertEq(set.next(0), 3, "near");
        assertEq(set.next(3), 1 << 39, "far, in one step");
        assertEq(set.ids().length, 2, "two");
    }

    /// @notice Any sequence of puts and removes equals a sorted array with flags.
    function test_set_equalsAModel(uint256 seed) public {
        for (uint256 i; i < 60; ++i) {
            seed = uint256(keccak256(abi.encode(seed)));
            uint256 id = 1 + seed % 400;
            if (flagsOf[id] != 0 && seed / 1024 % 2 == 0) {
                set.remove(id);
                flagsOf[id] = 0;
            } else {
                flagsOf[id] = (seed / 4096 % 16) | 1;
                set.put(id, flagsOf[id]);
            }
        }
        uint256 count;
        for (uint256 id = 1; id <= 400; ++id) {
            assertEq(set.flags(id), flagsOf[id], "flags");
            if (flagsOf[id] == 0) continue;
            ++count;
            model.push(id);
        }
        uint256[] memory ids = set.ids();
        assertEq(ids.length, count, "count");
        for (uint256 i; i < count; ++i) {
            assertEq(ids[i], model[i], "oldest first");
        }
        delete model;
    }
}
