// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {ITransferHook} from "./Tokens.sol";

/// @title A keeper that is a contract, and does what it was told when it is paid.
contract HostilePayee {
    enum Mode {
        Accept,
        Refuse,
        Burn,
        Bomb,
        Reenter
    }

    Mode public mode;
    address private target;
    bytes private call_;
    bool public got;

    error Refused();

    function set(Mode mode_, address target_, bytes calldata data) external {
        (mode, target, call_) = (mode_, target_, data);
    }

    function run(address to, bytes calldata data) external returns (bytes memory answer) {
        bool ok;
        (ok, answer) = to.call(data);
        if (!ok) {
            assembly {
                revert(add(answer, 0x20), mload(answer))
            }
        }
    }

    receive() external payable {
        if (mode == Mode.Refuse) revert Refused();
        if (mode == Mode.Bomb) {
            assembly {
                revert(0, 40000)
            }
        }
        while (mode == Mode.Burn) {}
        if (mode == Mode.Reenter) {
            (bool ok,) = target.call(call_);
            got = ok;
        }
    }
}

/// @title A token's hook that does one thing in the middle of a swap, once.
contract MiddleHook is ITransferHook {
    enum Mode {
        Nothing,
        BurnGas,
        ClearSlots,
        Call
    }

    Mode public mode;
    uint256 private amount;
    address private target;
    bytes private call_;
    /// @notice The call went through.
    bool public ok;
    bytes public answer;
    mapping(uint256 => uint256) private slots;

    function burn(uint256 gas_) external {
        (mode, amount) = (Mode.BurnGas, gas_);
    }

    /// @notice Fills slots now, to clear them in the swap.
    function clear(uint256 count) external {
        (mode, amount) = (Mode.ClearSlots, count);
        for (uint256 i; i < count; ++i) {
            slots[i] = 1;
        }
    }

    function call(address target_, bytes calldata data) external {
        (mode, target, call_) = (Mode.Call, target_, data);
    }

    function onTransfer(address, address, uint256) external {
        Mode m = mode;
        if (m == Mode.Nothing) return;
        mode = Mode.Nothing;
        if (m == Mode.BurnGas) {
            uint256 end = gasleft() - amount;
            while (gasleft() > end) {}
        } else if (m == Mode.ClearSlots) {
            for (uint256 i; i < amount; ++i) {
                slots[i] = 0;
            }
        } else {
            (ok, answer) = target.call(call_);
        }
    }
}

/// @title A leader that is a contract: it does as it is told by anybody, also in the middle of a swap.
contract ScriptedLeader {
    function run(address to, bytes calldata data) external payable returns (bytes memory answer) {
        bool ok;
        (ok, answer) = to.call{value: msg.value}(data);
        if (!ok) {
            assembly {
                revert(add(answer, 0x20), mload(answer))
            }
        }
    }

    receive() external payable {}
}
