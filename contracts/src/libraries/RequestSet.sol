// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";

/// @title A controller's unclaimed request ids, oldest first.
/// @notice A linked list of bitmaps. A word holds 216 consecutive ids (low bits) and the number of the next word
///         that isn't empty (high 40 bits). Word 0 is the head; its bit 0 (there is no epoch 0 request) marks it as
///         used, so that only an account's first request pays for a fresh slot.
/// @dev Each step to another word costs one storage read; a controller has at most one id per epoch and kind, so a
///      word is at least 216 of its own requests or 216 epochs wide. `id` must fit 40 bits.
library RequestSet {
    struct Set {
        mapping(uint256 => uint256) words;
    }

    uint256 private constant WIDTH = 216;
    uint256 private constant IDS = (1 << WIDTH) - 1;

    function contains(Set storage set, uint256 id) internal view returns (bool) {
        return id != 0 && set.words[id / WIDTH] >> (id % WIDTH) & 1 == 1;
    }

    /// @notice Adds `id`; nothing happens when it is there.
    function add(Set storage set, uint256 id) internal {
        (uint256 target, uint256 bit) = (id / WIDTH, 1 << (id % WIDTH));
        uint256 here;
        uint256 word = set.words[0] | 1;
        while (here != target) {
            uint256 following = word >> WIDTH;
            if (following == 0 || following > target) {
                set.words[here] = (word & IDS) | (target << WIDTH);
                word = following << WIDTH;
                here = target;
            } else {
                here = following;
                word = set.words[here];
            }
        }
        set.words[here] = word | bit;
    }

    /// @notice Removes `id`, which must be a member.
    function remove(Set storage set, uint256 id) internal {
        uint256 target = id / WIDTH;
        uint256 word = set.words[target] & ~(1 << (id % WIDTH));
        set.words[target] = word;
        if (word & IDS != 0) return;
        // An empty word leaves the list. Word 0 never comes here: its bit 0 stays.
        uint256 here;
        uint256 before = set.words[0];
        while (before >> WIDTH != target) {
            here = before >> WIDTH;
            before = set.words[here];
        }
        set.words[here] = (before & IDS) | (word & ~IDS);
        delete set.words[target];
    }

    /// @notice The smallest member above `id`, 0 when there is none. `id` is a member or 0.
    function next(Set storage set, uint256 id) internal view returns (uint256) {
        uint256 here = id / WIDTH;
        uint256 word = set.words[here];
        uint256 above = (word & IDS) >> (id % WIDTH) >> 1;
        if (above != 0) return id + 1 + Math.log2(above & (~above + 1));
        here = word >> WIDTH;
        if (here == 0) return 0;
        word = set.words[here] & IDS;
        return here * WIDTH + Math.log2(word & (~word + 1));
    }

    /// @notice All members, ascending. For views.
    function ids(Set storage set) internal view returns (uint256[] memory list) {
        uint256 count;
        for (uint256 id = next(set, 0); id != 0; id = next(set, id)) {
            ++count;
        }
        list = new uint256[](count);
        uint256 member;
        for (uint256 i; i < count; ++i) {
            list[i] = member = next(set, member);
        }
    }
}
