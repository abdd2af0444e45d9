// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

/// @title A contract whose code lies in several, because one would pass the size limit.
/// @notice A function that only delegates here runs, with the same call data, in another contract's code on this
///         contract's storage, and ends with its answer or its error. Which contract that is is fixed in the code of
///         this one.
abstract contract Delegation {
    /// @dev Runs the call that is being made in `target` and ends with its answer.
    function _delegateTo(address target) internal {
        assembly ("memory-safe") {
            let input := mload(0x40)
            calldatacopy(input, 0, calldatasize())
            let ok := delegatecall(gas(), target, input, calldatasize(), 0, 0)
            returndatacopy(input, 0, returndatasize())
            if ok { return(input, returndatasize()) }
            revert(input, returndatasize())
        }
    }

    /// @dev The same for views: what runs there is declared view there.
    function _delegateViewTo(address target) internal view {
        function(address) internal run = _delegateTo;
        function(address) internal view runView;
        assembly ("memory-safe") {
            runView := run
        }
        runView(target);
    }
}
