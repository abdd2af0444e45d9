// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {IPortfolio} from "../interfaces/IPortfolio.sol";
import {IRegistry} from "../interfaces/IRegistry.sol";
import {IOrderSettler} from "../interfaces/ISettler.sol";
import {ITank} from "../interfaces/ITank.sol";
import {IVaultBase} from "../interfaces/IVault.sol";
import {Errors} from "../libraries/Errors.sol";
import {Swap} from "../libraries/Types.sol";
import {SettlerBase} from "./SettlerBase.sol";

/// @title What keepers do for vaults, paid from the vaults' tanks (SPEC rules 7, 15 and 24).
/// @notice Settlements of vaults that are due at once go in one transaction, so that none waits for another's.
///
/// ROLES
/// - It works once governance grants it the keeper role.
/// - Only a keeper of the registry may call it: who loses the role can't use this contract's from the same block on.
/// - Beside what SettlerBase says it calls fillLimitOrder and rebalance only, at portfolios of its factory's vaults only. A
///   keeper could send each of these calls themselves: what a stolen key can do doesn't grow.
///
/// PAYMENT
/// - A fill is paid once, since an order is filled once. A fill or rebalance that reverts is not paid.
/// - A rebalance is paid only when every token it traded ends inside its band: then there is nothing more to do about
///   these tokens, so slices of it are not paid.
/// - Cash raised by raiseCash is not paid: only the sales in a settlement's own call are.
contract Settler is SettlerBase, IOrderSettler {
    constructor(address factory_, address tank_, address dataFeeOracle_) SettlerBase(factory_, tank_, dataFeeOracle_) {}

    function _requireCaller() internal view override {
        require(IRegistry(registry).isKeeper(msg.sender), Errors.NotAllowed(msg.sender));
    }

    /// @inheritdoc IOrderSettler
    function fill(address vault, uint256 orderId, address adapter, bytes calldata data)
        external
        returns (uint256 amountOut, uint256 paid)
    {
        ITank.Work[] memory work = _begin(vault, ITank.WorkKind.Fill, orderId, 1);
        if (dataFeeOracle != address(0)) work[0].dataFee = _dataFee(abi.encode(vault, orderId, adapter, data), 1);
        uint256 start = gasleft();
        amountOut = IPortfolio(_portfolioOf(vault)).fillLimitOrder(orderId, adapter, data);
        work[0].gasUsed = start - gasleft();
        paid = ITank(tank).pay(work, msg.sender);
    }

    /// @inheritdoc IOrderSettler
    function rebalance(address vault, uint256 orderId, Swap[] calldata swaps)
        external
        returns (bool inside, uint256 paid)
    {
        ITank.Work[] memory work = _begin(vault, ITank.WorkKind.Rebalance, orderId, swaps.length);
        if (dataFeeOracle != address(0)) work[0].dataFee = _dataFee(abi.encode(vault, orderId, swaps), swaps.length);
        uint256 start = gasleft();
        inside = IPortfolio(_portfolioOf(vault)).rebalance(orderId, swaps);
        work[0].gasUsed = start - gasleft();
        if (!inside) work = new ITank.Work[](0);
        paid = ITank(tank).pay(work, msg.sender);
    }

    function _begin(address vault, ITank.WorkKind kind, uint256 id, uint256 sales)
        private
        returns (ITank.Work[] memory work)
    {
        _requireCaller();
        ITank(tank).begin();
        work = new ITank.Work[](1);
        (work[0].vault, work[0].kind, work[0].id, work[0].sales) = (vault, kind, id, sales);
    }

    function _portfolioOf(address vault) private view returns (address) {
        _requireVault(vault);
        return IVaultBase(vault).portfolio();
    }
}
