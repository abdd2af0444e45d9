// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {DemoWrappedEther} from "../src/periphery/demo/DemoWrappedEther.sol";
import {Test} from "./utils/Test.sol";
import {vm} from "./utils/Vm.sol";

/// @notice The demo's wrapped ether does what pages and Uniswap ask of WETH9.
contract DemoWrappedEtherTest is Test {
    DemoWrappedEther private weth;
    address private ann;

    function setUp() public {
        weth = new DemoWrappedEther("Wrapped Ether", "WETH", 18);
        ann = makeAddr("ann");
    }

    function test_etherIsWrappedAndUnwrapped() public {
        vm.deal(ann, 3 ether);
        vm.startPrank(ann);
        weth.deposit{value: 2 ether}();
        (bool sent,) = address(weth).call{value: 1 ether}("");
        assertTrue(sent, "plain ether is wrapped");
        assertEq(weth.balanceOf(ann), 3 ether, "wrapped");
        assertEq(ann.balance, 0, "ether left");
        weth.withdraw(1 ether);
        assertEq(ann.balance, 1 ether, "ether back");
        assertEq(weth.balanceOf(ann), 2 ether, "still wrapped");
        vm.stopPrank();
    }

    function test_whatWasMintedHasNoEtherBehindIt() public {
        weth.mint(ann, 1 ether);
        vm.startPrank(ann);
        vm.expectRevert();
        weth.withdraw(1 ether);
        vm.stopPrank();
        assertEq(weth.balanceOf(ann), 1 ether, "nothing was burned");
    }
}
