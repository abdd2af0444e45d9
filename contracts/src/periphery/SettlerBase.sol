// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";

import {IGasPriceOracle} from "../interfaces/IGasPriceOracle.sol";
import {ISettler} from "../interfaces/ISettler.sol";
import {ITank} from "../interfaces/ITank.sol";
import {IVault} from "../interfaces/IVault.sol";
import {IVaultFactory} from "../interfaces/IVaultFactory.sol";
import {MAX_TOKENS} from "../libraries/Constants.sol";
import {Errors} from "../libraries/Errors.sol";

/// @title What the Settler and the LateSettler have in common: settlements of many vaults in one transaction, each measured,
///        and paid at the end (SPEC rules 7 and 24).
///
/// ROLES
/// - No owner, no storage, no upgrade, no allowance, no balance.
/// - settleAll calls settle and settleWithSales only, at vaults of its factory only. Each vault checks these calls as it
///   would the caller's own, with this contract as the caller.
///
/// LIVENESS
/// - A settlement that fails, with whatever error or by using up its gas, is undone and skipped alone.
/// - A settlement never fails for lack of gas in the transaction: then all of it reverts (InsufficientGas). So it does when
///   the gas would not last for the payments.
/// - When none would be settled the transaction reverts with the first one's reason, so a simulation shows it.
/// - Payment comes after the last settlement. A tank that is empty and a payee that refuses stop nothing.
///
/// PAYMENT
/// - What is measured is the gas of an entry's own checks, of the vault's call and of nothing else: not of other entries, not
///   of the payment, not of the data fee's calculation.
/// - An entry's data fee is the oracle's upper bound for a size: the lesser of the bytes of the entry that aren't zero and
///   96 + 80 * min(sales, 8). Zeros and what repeats compress to next to nothing. The entry is encoded anew, so what a
///   caller adds to the calldata is not paid.
/// - An oracle that reverts, answers nonsense or uses more than 100,000 gas counts as no fee.
/// - A failed settlement is not paid.
abstract contract SettlerBase is ISettler {
    address public immutable factory;
    address public immutable registry;
    address public immutable tank;
    address public immutable dataFeeOracle;

    /// @dev Gas kept for what follows a settlement: the event and the result of one that failed, the transfer to the payee;
    ///      and for the payment of each.
    uint256 internal constant RESERVE = 100_000;
    uint256 internal constant RESERVE_EACH = 25_000;
    /// @dev Longest reason copied: an error with seven arguments.
    uint256 internal constant MAX_REASON = 256;
    /// @dev About what a settlement without sales takes compressed, and a sale over two pools. Most of an entry is zeros.
    uint256 internal constant ENTRY_BYTES = 96;
    uint256 internal constant SALE_BYTES = 80;
    uint256 internal constant DATA_FEE_GAS = 100_000;

    constructor(address factory_, address tank_, address dataFeeOracle_) {
        factory = factory_;
        registry = IVaultFactory(factory_).registry();
        tank = tank_;
        dataFeeOracle = dataFeeOracle_;
    }

    /// @dev Who may call.
    function _requireCaller() internal view virtual;

    /// @inheritdoc ISettler
    function settleAll(Settlement[] calldata settlements) external returns (Result[] memory results) {
        _requireCaller();
        ITank(tank).begin();
        uint256 n = settlements.length;
        results = new Result[](n);
        ITank.Work[] memory work = new ITank.Work[](n);
        uint256 reserve = RESERVE + n * RESERVE_EACH;
        uint256 done;
        for (uint256 i; i < n; ++i) {
            results[i] = _settle(settlements[i], work[done], reserve);
            if (results[i].done) ++done;
        }
        if (done == 0) _fail(results);
        assembly ("memory-safe") {
            mstore(work, done)
        }
        ITank(tank).pay(work, msg.sender);
    }

    /// @inheritdoc ISettler
    function dataFee(Settlement calldata s) external view returns (uint256) {
        return dataFeeOracle == address(0) ? 0 : _dataFee(abi.encode(s), s.sales.length);
    }

    /// @param work What is paid for when the settlement is done; otherwise the next entry's.
    /// @param reserve Gas that is left, whatever this settlement uses.
    function _settle(Settlement calldata s, ITank.Work memory work, uint256 reserve)
        private
        returns (Result memory result)
    {
        // The first kind, Settlement, is what a fresh piece of work is.
        (work.vault, work.id, work.sales) = (s.vault, s.epochId, s.sales.length);
        work.dataFee = dataFeeOracle == address(0) ? 0 : _dataFee(abi.encode(s), s.sales.length);
        uint256 start = gasleft();
        _requireVault(s.vault);
        bytes memory data = s.sales.length == 0
            ? abi.encodeCall(IVault.settle, (s.epochId, s.minNav, s.maxNav))
            : abi.encodeCall(IVault.settleWithSales, (s.sales, s.epochId, s.minNav, s.maxNav));
        result.done = _call(s.vault, s.gas, data, reserve);
        work.gasUsed = start - gasleft();
        if (!result.done) {
            result.reason = _reason();
            emit SettlementFailed(s.vault, s.epochId, result.reason);
        }
    }

    /// @dev Calls with `gas_` or reverts. No return data is copied: a callee can't make this contract pay for it.
    function _call(address vault, uint256 gas_, bytes memory data, uint256 reserve) private returns (bool done) {
        // A call gets at most 63/64 of what is left: less than was asked for would fail the vault, not the transaction.
        uint256 left = gasleft();
        require(gas_ <= left && left - left / 64 >= gas_ + reserve, Errors.InsufficientGas());
        assembly ("memory-safe") {
            done := call(gas_, vault, 0, add(data, 0x20), mload(data), 0, 0)
        }
    }

    function _requireVault(address vault) internal view {
        require(IVaultFactory(factory).isVault(vault), Errors.UnknownVault(vault));
    }

    /// @param entry Whole words. Called with an oracle only.
    function _dataFee(bytes memory entry, uint256 sales) internal view returns (uint256 fee) {
        uint256 size = Math.min(_nonZeroBytes(entry), ENTRY_BYTES + SALE_BYTES * Math.min(sales, MAX_TOKENS));
        bytes memory data = abi.encodeCall(IGasPriceOracle.getL1FeeUpperBound, (size));
        address oracle = dataFeeOracle;
        uint256 gas_ = DATA_FEE_GAS;
        assembly ("memory-safe") {
            let ok := staticcall(gas_, oracle, add(data, 0x20), mload(data), 0, 0x20)
            if and(ok, gt(returndatasize(), 0x1f)) { fee := mload(0) }
        }
    }

    /// @dev Of whole words: folds each byte into its lowest bit, then adds the 32 of them up.
    function _nonZeroBytes(bytes memory data) private pure returns (uint256 count) {
        assembly ("memory-safe") {
            let ones := 0x0101010101010101010101010101010101010101010101010101010101010101
            let word := add(data, 0x20)
            for { let end := add(word, mload(data)) } lt(word, end) { word := add(word, 0x20) } {
                let x := mload(word)
                x := and(or(x, shr(4, x)), mul(ones, 0x0f))
                x := and(or(x, shr(2, x)), mul(ones, 0x03))
                x := and(or(x, shr(1, x)), ones)
                count := add(count, shr(248, mul(x, ones)))
            }
        }
    }

    function _fail(Result[] memory results) private pure {
        require(results.length != 0, Errors.ZeroAmount());
        bytes memory reason = results[0].reason;
        assembly ("memory-safe") {
            revert(add(reason, 0x20), mload(reason))
        }
    }

    function _reason() private pure returns (bytes memory reason) {
        uint256 size;
        assembly ("memory-safe") {
            size := returndatasize()
        }
        if (size > MAX_REASON) size = MAX_REASON;
        reason = new bytes(size);
        assembly ("memory-safe") {
            returndatacopy(add(reason, 0x20), 0, size)
        }
    }
}
