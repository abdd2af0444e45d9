// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {ITank} from "../../src/interfaces/ITank.sol";
import {Vm} from "../utils/Vm.sol";

/// @title All tanks as their events tell them, and SPEC rule 24's bounds held against each payment.
/// @notice It reads events only, never the tank. Amounts in wei.
contract TankModel {
    struct Book {
        uint256 balance;
        uint256 priceCap;
        uint256 weekly;
        uint256 premiumBps;
        uint256 paidEpoch;
        bool known;
    }

    /// @dev The data of ITank.Paid.
    struct Payment {
        uint256 id;
        uint256 sales;
        uint256 gasUsed;
        uint256 price;
        uint256 dataFee;
        uint256 amount;
        uint256 balance;
    }

    address public immutable tank;
    bytes32 public fold;
    uint256 public baseGas;
    uint256 public saleGas;
    uint256 public tipCap;
    uint256 public total;
    uint256 public paidTotal;
    mapping(address => Book) private books;
    mapping(address => mapping(uint256 => uint256)) public spent;
    mapping(address => mapping(address => uint256)) public earned;
    mapping(address => mapping(uint256 => bool)) private filled;

    error Wrong(string what);

    constructor(address tank_) {
        tank = tank_;
    }

    function bookOf(address vault) external view returns (Book memory) {
        return _known(vault);
    }

    /// @param price The highest price that may be paid in this block and transaction.
    function replay(Vm.Log[] calldata logs, uint256 price) external {
        for (uint256 i; i < logs.length; ++i) {
            if (logs[i].emitter == tank) _apply(logs[i], price);
        }
    }

    function _apply(Vm.Log calldata log, uint256 price) private {
        bytes32[4] memory t;
        for (uint256 i; i < log.topics.length; ++i) {
            t[i] = log.topics[i];
        }
        fold = keccak256(
            abi.encode(fold, tank, block.timestamp, log.topics.length, t[0], t[1], t[2], t[3], keccak256(log.data))
        );
        address vault = address(uint160(uint256(t[1])));
        if (t[0] == ITank.TankCreated.selector) {
            (baseGas, saleGas, tipCap,) = abi.decode(log.data, (uint256, uint256, uint256, address));
        } else if (t[0] == ITank.Funded.selector) {
            (uint256 amount, uint256 balance) = abi.decode(log.data, (uint256, uint256));
            _move(vault, int256(amount), balance);
        } else if (t[0] == ITank.TakenBack.selector) {
            (uint256 amount, uint256 balance) = abi.decode(log.data, (uint256, uint256));
            _move(vault, -int256(amount), balance);
        } else if (t[0] == ITank.TermsSet.selector) {
            Book memory b = _known(vault);
            (b.priceCap, b.weekly, b.premiumBps) = abi.decode(log.data, (uint256, uint256, uint256));
            _require(b.premiumBps <= 2_000, "premium above a fifth");
            books[vault] = b;
        } else if (t[0] == ITank.Paid.selector) {
            _paid(vault, address(uint160(uint256(t[2]))), ITank.WorkKind(uint256(t[3])), log.data, price);
        } else {
            _require(t[0] == ITank.PaymentFailed.selector, "an unknown event");
        }
    }

    function _paid(address vault, address payee, ITank.WorkKind kind, bytes calldata data, uint256 most) private {
        Payment memory p = abi.decode(data, (Payment));
        _require(p.price <= most, "a price above base fee and tip cap");
        uint256 week = block.timestamp / 7 days;
        uint256 before = spent[vault][week];
        Book memory b = _known(vault);
        uint256 worth = _worth(b, p);
        uint256 left = b.weekly > before ? b.weekly - before : 0;
        if (worth > b.balance) worth = b.balance;
        if (worth > left) worth = left;
        _require(p.amount == worth, "another amount than the rule's");
        _require(p.amount != 0, "a payment of nothing");
        if (kind == ITank.WorkKind.Settlement) {
            _require(p.id > b.paidEpoch, "an epoch paid twice");
            b.paidEpoch = p.id;
            books[vault] = b;
        } else if (kind == ITank.WorkKind.Fill) {
            _require(!filled[vault][p.id], "a fill paid twice");
            filled[vault][p.id] = true;
        }
        spent[vault][week] = before + p.amount;
        earned[vault][payee] += p.amount;
        paidTotal += p.amount;
        _move(vault, -int256(p.amount), p.balance);
    }

    function _worth(Book memory b, Payment memory p) private view returns (uint256) {
        uint256 gas_ = p.gasUsed * 4 / 5;
        uint256 table = baseGas + saleGas * (p.sales < 8 ? p.sales : 8);
        if (gas_ > table) gas_ = table;
        uint256 price = p.price < b.priceCap ? p.price : b.priceCap;
        return (gas_ * price + p.dataFee) * (10_000 + b.premiumBps) / 10_000;
    }

    function _move(address vault, int256 amount, uint256 balance) private {
        Book memory b = _known(vault);
        b.balance = uint256(int256(b.balance) + amount);
        _require(b.balance == balance, "another balance than the events add up to");
        books[vault] = b;
        total = uint256(int256(total) + amount);
    }

    function _known(address vault) private view returns (Book memory b) {
        b = books[vault];
        if (!b.known) (b.known, b.priceCap, b.weekly) = (true, type(uint64).max, type(uint96).max);
    }

    function _require(bool ok, string memory what) private pure {
        require(ok, Wrong(what));
    }
}
