// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

import {ISwapAdapter} from "../../src/interfaces/ISwapAdapter.sol";
import {DemoToken} from "../../src/periphery/demo/DemoToken.sol";
import {Vault} from "../../src/vault/Vault.sol";

/// @notice Makes the vault emit while a call of the portfolio's is under way: a transfer and an operator, in mid-swap.
contract EmittingAdapter is ISwapAdapter {
    Vault private immutable VAULT;
    uint256 private immutable RATE;

    /// @param rate Units of tokenOut for 1e6 units of tokenIn.
    constructor(Vault vault_, uint256 rate) {
        (VAULT, RATE) = (vault_, rate);
    }

    function swap(address tokenIn, address tokenOut, uint256 amountIn, uint256, bytes calldata)
        external
        returns (uint256 amountOut)
    {
        require(IERC20(tokenIn).transferFrom(msg.sender, address(this), amountIn), "in");
        VAULT.setOperator(msg.sender, true);
        require(VAULT.transfer(address(1), 1), "share");
        amountOut = amountIn * RATE / 1e6;
        DemoToken(tokenOut).mint(msg.sender, amountOut);
    }
}

/// @notice Asks for a deposit that fails after its event, in a call of its own, and goes on.
contract Stumbler {
    bool public failed;

    function stumble(Vault vault) external {
        try vault.requestDeposit(100e6, address(this), address(this)) {}
        catch {
            failed = true;
        }
        vault.setOperator(address(0xb0b), true);
    }
}

/// @notice Emits in mid-call: whenever its token moves it makes itself another operator at the vault.
contract EmittingHook {
    Vault private immutable VAULT;
    uint160 public operators;

    constructor(Vault vault_) {
        VAULT = vault_;
    }

    function onTransfer(address, address, uint256) external {
        VAULT.setOperator(address(++operators), true);
    }
}

/// @notice An asset that calls a hook on each transfer, put in the place of USDC's code.
contract HookedUsdc is DemoToken {
    EmittingHook public hook;

    constructor() DemoToken("USD Coin", "USDC", 6) {}

    function setHook(EmittingHook hook_) external {
        hook = hook_;
    }

    function _update(address from, address to, uint256 amount) internal override {
        super._update(from, to, amount);
        if (address(hook) != address(0)) hook.onTransfer(from, to, amount);
    }
}
