// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {DemoToken} from "./DemoToken.sol";
import {Address} from "@openzeppelin/contracts/utils/Address.sol";

/// @title A test token that ether can be wrapped into, by the functions of WETH9. What anybody minted has no ether behind it,
/// so unwrapping reverts where there is too little. For the demo chain and tests only.
contract DemoWrappedEther is DemoToken {
    constructor(string memory name_, string memory symbol_, uint8 decimals_) DemoToken(name_, symbol_, decimals_) {}

    receive() external payable {
        deposit();
    }

    /// @notice Wraps the ether that is sent.
    function deposit() public payable {
        _mint(msg.sender, msg.value);
    }

    /// @notice Unwraps `wad` and sends the ether to the caller.
    function withdraw(uint256 wad) external {
        _burn(msg.sender, wad);
        Address.sendValue(payable(msg.sender), wad);
    }
}
