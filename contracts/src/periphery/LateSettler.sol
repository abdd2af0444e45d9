// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {IRegistry} from "../interfaces/IRegistry.sol";
import {Errors} from "../libraries/Errors.sol";
import {SettlerBase} from "./SettlerBase.sol";

/// @title Settlements of late vaults by anybody, paid from the vaults' tanks (SPEC rules 8 and 24).
///
/// ROLES
/// - Anybody may call it. It never holds a role: while the registry lists it as a keeper it refuses every call.
/// - So a vault sees a stranger in it: it refuses a settlement within a day of the cut-off, and until the fifth day a share
///   price beyond 20 % of the last settled one. The caller's own role, if any, doesn't count.
/// - It settles only: it fills no order and rebalances nothing.
contract LateSettler is SettlerBase {
    constructor(address factory_, address tank_, address dataFeeOracle_) SettlerBase(factory_, tank_, dataFeeOracle_) {}

    function _requireCaller() internal view override {
        require(!IRegistry(registry).isKeeper(address(this)), Errors.NotAllowed(address(this)));
    }
}
