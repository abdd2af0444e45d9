// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {DemoToken} from "../../src/periphery/demo/DemoToken.sol";

interface ITransferHook {
    function onTransfer(address from, address to, uint256 amount) external;
}

/// @title ERC-777-like: calls a hook set by the attacker before and after each transfer.
contract HookToken is DemoToken {
    ITransferHook public hook;

    constructor(uint8 decimals_) DemoToken("Hook", "HOOK", decimals_) {}

    function setHook(ITransferHook hook_) external {
        hook = hook_;
    }

    function _update(address from, address to, uint256 amount) internal override {
        super._update(from, to, amount);
        if (address(hook) != address(0)) hook.onTransfer(from, to, amount);
    }
}

/// @title Takes 1 % of every transfer between accounts.
contract FeeToken is DemoToken {
    constructor(uint8 decimals_) DemoToken("Fee", "FEE", decimals_) {}

    function _update(address from, address to, uint256 amount) internal override {
        if (from != address(0) && to != address(0)) {
            super._update(from, address(0), amount / 100);
            amount -= amount / 100;
        }
        super._update(from, to, amount);
    }
}

/// @title Demands an approval for a transfer and never lowers it.
contract LastingApprovalToken is DemoToken {
    constructor(uint8 decimals_) DemoToken("Lasting", "LAST", decimals_) {}

    function _spendAllowance(address owner, address spender, uint256 amount) internal view override {
        require(
            allowance(owner, spender) >= amount, ERC20InsufficientAllowance(spender, allowance(owner, spender), amount)
        );
    }
}

/// @title Tether's ways: no return values, no approval from non-zero to non-zero, a blacklist.
contract TetherToken {
    error ApproveFromNonZero();
    error Blacklisted();

    string public name = "Tether";
    string public symbol = "USDT";
    uint8 public immutable decimals;
    uint256 public totalSupply;
    mapping(address => uint256) public balanceOf;
    mapping(address => mapping(address => uint256)) public allowance;
    mapping(address => bool) public blacklisted;

    constructor(uint8 decimals_) {
        decimals = decimals_;
    }

    function mint(address to, uint256 amount) external {
        totalSupply += amount;
        balanceOf[to] += amount;
    }

    function blacklist(address account, bool on) external {
        blacklisted[account] = on;
    }

    function approve(address spender, uint256 amount) external {
        require(amount == 0 || allowance[msg.sender][spender] == 0, ApproveFromNonZero());
        allowance[msg.sender][spender] = amount;
    }

    function transfer(address to, uint256 amount) external {
        _move(msg.sender, to, amount);
    }

    function transferFrom(address from, address to, uint256 amount) external {
        allowance[from][msg.sender] -= amount;
        _move(from, to, amount);
    }

    function _move(address from, address to, uint256 amount) internal {
        require(!blacklisted[from] && !blacklisted[to], Blacklisted());
        balanceOf[from] -= amount;
        balanceOf[to] += amount;
    }
}
