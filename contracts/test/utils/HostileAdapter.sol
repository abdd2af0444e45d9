// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {ISwapAdapter} from "../../src/interfaces/ISwapAdapter.sol";
import {DemoToken} from "../../src/periphery/demo/DemoToken.sol";
import {ITransferHook} from "./Tokens.sol";

interface IERC20Like {
    function transferFrom(address from, address to, uint256 amount) external returns (bool);
    function allowance(address owner, address spender) external view returns (uint256);
    function balanceOf(address account) external view returns (uint256);
}

/// @title An adapter that does what it is told to do wrong.
contract HostileAdapter is ISwapAdapter {
    uint256 public take; // base units pulled from the portfolio
    uint256 public give; // base units minted to the portfolio
    address public target;
    bytes public call;

    function set(uint256 take_, uint256 give_) external {
        (take, give) = (take_, give_);
    }

    function callInside(address target_, bytes calldata call_) external {
        (target, call) = (target_, call_);
    }

    function swap(address tokenIn, address tokenOut, uint256, uint256, bytes calldata) external returns (uint256) {
        if (target != address(0)) {
            (bool ok, bytes memory answer) = target.call(call);
            if (!ok) {
                assembly {
                    revert(add(answer, 0x20), mload(answer))
                }
            }
        }
        if (take != 0) IERC20Like(tokenIn).transferFrom(msg.sender, address(this), take);
        if (give != 0) DemoToken(tokenOut).mint(msg.sender, give);
        return type(uint256).max; // what it says is never believed
    }

    /// @dev Later, with whatever approval is left.
    function pullLater(address token, address from, uint256 amount) external {
        IERC20Like(token).transferFrom(from, address(this), amount);
    }
}

/// @title Comes back into the portfolio from a token's transfer hook and remembers how that ended.
contract Reenterer is ITransferHook {
    address public immutable portfolio;
    bytes public call;
    bool public entered;
    bool public succeeded;
    bytes public answer;
    uint256 public navLastSeen;

    constructor(address portfolio_, bytes memory call_) {
        portfolio = portfolio_;
        call = call_;
    }

    function onTransfer(address, address, uint256) external {
        if (entered) return;
        entered = true;
        (succeeded, answer) = portfolio.call(call);
        (bool ok, bytes memory last) = portfolio.staticcall(abi.encodeWithSignature("navLast()"));
        if (ok) (navLastSeen,) = abi.decode(last, (uint256, bool));
    }
}
