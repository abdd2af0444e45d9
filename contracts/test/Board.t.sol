// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {IBoard} from "../src/interfaces/IBoard.sol";
import {Errors} from "../src/libraries/Errors.sol";
import {Board} from "../src/periphery/Board.sol";
import {Test} from "./utils/Test.sol";
import {Vm, vm} from "./utils/Vm.sol";

/// @notice SPEC rule 25: the board emits and folds, and nothing else.
contract BoardTest is Test {
    Board private board;
    address private author;

    function setUp() public {
        board = new Board();
        author = makeAddr("author");
    }

    function post(address by, address subject, bytes32 kind, string memory text) private {
        vm.prank(by);
        board.post(subject, kind, text);
    }

    function test_post_isOneEvent_byAnybodyAboutAnything() public {
        address[3] memory authors = [author, address(board), makeAddr("leader")];
        for (uint256 i; i < authors.length; ++i) {
            vm.expectEmit(true, true, true, true, address(board));
            emit IBoard.Posted(address(this), authors[i], "update", "we sold half");
            post(authors[i], address(this), "update", "we sold half");
        }
    }

    function testFuzz_post_textOfUpTo1024Bytes(uint256 length) public {
        length = bound(length, 0, 2_000);
        string memory text = string(new bytes(length));
        if (length > 1_024) vm.expectRevert(abi.encodeWithSelector(Errors.TextTooLong.selector, length, 1_024));
        post(author, author, "text", text);
    }

    function test_post_theLongestTextFits_oneByteMoreDoesNot() public {
        post(author, author, "text", string(new bytes(1_024)));
        vm.expectRevert(abi.encodeWithSelector(Errors.TextTooLong.selector, 1_025, 1_024));
        post(author, author, "text", string(new bytes(1_025)));
    }

    /// @dev SPEC rule 23, from the recorded logs alone.
    function testFuzz_history_isTheFoldOfThePosts(uint256 count, uint256 seed) public {
        assertEq(uint256(board.history()), 0, "nothing yet");
        count = bound(count, 1, 8);
        vm.recordLogs();
        bytes32 fold;
        for (uint256 i; i < count; ++i) {
            seed = uint256(keccak256(abi.encode(seed)));
            vm.warp(block.timestamp + seed % 3);
            post(author, address(uint160(seed)), bytes32(seed), string(new bytes(seed % 1_025)));
            Vm.Log[] memory logs = vm.getRecordedLogs();
            assertEq(logs.length, 1, "one event a post");
            fold = keccak256(
                abi.encode(
                    fold,
                    address(board),
                    block.timestamp,
                    logs[0].topics.length,
                    logs[0].topics[0],
                    logs[0].topics[1],
                    logs[0].topics[2],
                    logs[0].topics[3],
                    keccak256(logs[0].data)
                )
            );
            assertEq(uint256(board.history()), uint256(fold), "folded");
        }
        assertEq(uint256(vm.load(address(board), 0)), uint256(fold), "in slot 0");
    }

    function test_attack_calldataThatLiesAboutItsLength_refused() public {
        bytes memory input = abi.encodeCall(board.post, (author, "text", "short"));
        assembly {
            mstore(add(input, 0x84), 1024) // the length of the text, with no bytes behind it
        }
        (bool ok,) = address(board).call(input);
        assertFalse(ok, "text beyond the calldata");
    }

    function test_takesNoEther() public {
        vm.deal(address(this), 1);
        (bool ok,) = address(board).call{value: 1}(abi.encodeCall(board.post, (author, "text", "t")));
        assertFalse(ok, "with a post");
        (ok,) = address(board).call{value: 1}("");
        assertFalse(ok, "alone");
    }
}
