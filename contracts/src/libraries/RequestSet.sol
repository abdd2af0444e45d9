// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";

/// @title A controller's unclaimed request ids, oldest first, with four flags each.
/// @notice A linked list of words. A word holds the flags of 54 consecutive ids (low 216 bits) and the number of the
///         next word that isn't empty (high 40 bits). Word 0 is the head; the flags of id 0, which is no request, mark
///         it as used, so that only an account's first request pays for a fresh slot.
/// @dev Each step to another word costs one storage read. A controller has at most one request per epoch and kind,
///      so a word is a year of weekly requests. Ids must fit 40 bits.
library RequestSet {
    struct Set {
        mapping(uint256 => uint256) words;
    }

    /// @dev A member always has this one.
    uint256 internal constant OPEN = 1;
    /// @dev What was requested is cancelled and waits to be claimed back.
    uint256 internal constant CANCELLED = 2;
    /// @dev Beside it an earlier part, cancelled in the same epoch, waits to be claimed back.
    uint256 internal constant HAS_CANCELLED_PART = 4;
    /// @dev Of a deposit request: its refund was claimed.
    uint256 internal constant REFUND_CLAIMED = 8;
    /// @dev Of a redeem request: its fee is fixed. The same bit, since no set holds requests of both kinds.
    uint256 internal constant FEE_CRYSTALLISED = 8;

    uint256 private constant WIDTH = 54;
    uint256 private constant IDS = (1 << 216) - 1;
    /// @dev The OPEN flag of every id of a word.
    uint256 private constant OPENS = 0x111111111111111111111111111111111111111111111111111111;

    /// @notice The flags of `id`; 0 when it is no member.
    function flags(Set storage set, uint256 id) internal view returns (uint256) {
        return id == 0 ? 0 : set.words[id / WIDTH] >> (id % WIDTH * 4) & 15;
    }

    /// @notice Sets the flags of `id` and makes it a member.
    function put(Set storage set, uint256 id, uint256 flags_) internal {
        uint256 target = id / WIDTH;
        uint256 here;
        uint256 word = set.words[0] | 1;
        while (here != target) {
            uint256 following = word >> 216;
            if (following == 0 || following > target) {
                set.words[here] = (word & IDS) | (target << 216);
                word = following << 216;
                here = target;
            } else {
                here = following;
                word = set.words[here];
            }
        }
        uint256 shift = id % WIDTH * 4;
        set.words[here] = (word & ~(15 << shift)) | ((flags_ | OPEN) << shift);
    }

    /// @notice Removes `id`, which must be a member.
    function remove(Set storage set, uint256 id) internal {
        uint256 target = id / WIDTH;
        uint256 word = set.words[target] & ~(15 << (id % WIDTH * 4));
        set.words[target] = word;
        if (word & IDS != 0) return;
        // An empty word is removed from the list. Word 0 never comes here: its first flag stays.
        uint256 here;
        uint256 before = set.words[0];
        while (before >> 216 != target) {
            here = before >> 216;
            before = set.words[here];
        }
        set.words[here] = (before & IDS) | (word & ~IDS);
        delete set.words[target];
    }

    /// @notice The smallest member above `id`, 0 when there is none. `id` is a member or 0.
    function next(Set storage set, uint256 id) internal view returns (uint256) {
        uint256 here = id / WIDTH;
        uint256 word = set.words[here];
        uint256 above = (word & OPENS) >> (id % WIDTH * 4) >> 4;
        if (above != 0) return id + 1 + _lowest(above);
        here = word >> 216;
        return here == 0 ? 0 : here * WIDTH + _lowest(set.words[here] & OPENS);
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

    /// @dev Index of the lowest id that is open in `opens`, which isn't 0.
    function _lowest(uint256 opens) private pure returns (uint256) {
        return Math.log2(opens & (~opens + 1)) / 4;
    }
}
