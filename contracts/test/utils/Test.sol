// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {vm} from "./Vm.sol";

/// @title Assertions and bounded fuzz inputs for the tests; a failed one reverts with what was compared.
abstract contract Test {
    error NotEqual(string what, uint256 got, uint256 want);
    error NotEqualAddress(string what, address got, address want);
    error NotEqualBytes(string what, bytes got, bytes want);
    error NotAtMost(string what, uint256 got, uint256 most);
    error NotAtLeast(string what, uint256 got, uint256 least);
    error NotTrue(string what);

    // ---------------------------------------------------------------------------- forge's own conventions

    struct FuzzSelector {
        address addr;
        bytes4[] selectors;
    }

    address[] private _targetContracts;
    FuzzSelector[] private _targetSelectors;

    function targetContracts() public view returns (address[] memory) {
        return _targetContracts;
    }

    function targetSelectors() public view returns (FuzzSelector[] memory) {
        return _targetSelectors;
    }

    function targetContract(address target) internal {
        _targetContracts.push(target);
    }

    function targetSelector(FuzzSelector memory selector) internal {
        _targetSelectors.push(selector);
    }

    // --------------------------------------------------------------------------------------- assertions

    function assertTrue(bool ok, string memory what) internal pure {
        require(ok, NotTrue(what));
    }

    function assertFalse(bool ok, string memory what) internal pure {
        require(!ok, NotTrue(what));
    }

    function assertEq(uint256 got, uint256 want, string memory what) internal pure {
        require(got == want, NotEqual(what, got, want));
    }

    function assertEq(address got, address want, string memory what) internal pure {
        require(got == want, NotEqualAddress(what, got, want));
    }

    function assertEq(bytes32 got, bytes32 want, string memory what) internal pure {
        require(got == want, NotEqual(what, uint256(got), uint256(want)));
    }

    function assertEq(bytes memory got, bytes memory want, string memory what) internal pure {
        require(keccak256(got) == keccak256(want), NotEqualBytes(what, got, want));
    }

    function assertEq(string memory got, string memory want, string memory what) internal pure {
        require(keccak256(bytes(got)) == keccak256(bytes(want)), NotEqualBytes(what, bytes(got), bytes(want)));
    }

    function assertEq(bool got, bool want, string memory what) internal pure {
        require(got == want, NotTrue(what));
    }

    function assertLe(uint256 got, uint256 most, string memory what) internal pure {
        require(got <= most, NotAtMost(what, got, most));
    }

    function assertLt(uint256 got, uint256 bound_, string memory what) internal pure {
        require(got < bound_, NotAtMost(what, got, bound_ - 1));
    }

    function assertGe(uint256 got, uint256 least, string memory what) internal pure {
        require(got >= least, NotAtLeast(what, got, least));
    }

    function assertGt(uint256 got, uint256 bound_, string memory what) internal pure {
        require(got > bound_, NotAtLeast(what, got, bound_ + 1));
    }

    /// @param tolerance Largest difference allowed, in the unit of what is compared.
    function assertNear(uint256 got, uint256 want, uint256 tolerance, string memory what) internal pure {
        require(got > want ? got - want <= tolerance : want - got <= tolerance, NotEqual(what, got, want));
    }

    // ------------------------------------------------------------------------------------------ inputs

    /// @notice Maps any fuzz input into [low, high], both included; an input already inside stays.
    function bound(uint256 x, uint256 low, uint256 high) internal pure returns (uint256) {
        require(low <= high, NotAtMost("bound", low, high));
        if (x >= low && x <= high) return x;
        uint256 size = high - low;
        return size == type(uint256).max ? x : low + x % (size + 1);
    }

    function makeAddr(string memory name) internal returns (address account) {
        account = vm.addr(uint256(keccak256(bytes(name))));
        vm.label(account, name);
    }

    function keyOf(string memory name) internal pure returns (uint256) {
        return uint256(keccak256(bytes(name)));
    }
}
