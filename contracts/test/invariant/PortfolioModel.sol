// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {BucketMath} from "../../src/libraries/BucketMath.sol";
import {BUCKET_SIZE} from "../../src/libraries/Constants.sol";
import {Events} from "../../src/libraries/Events.sol";
import {HoldingPrice, OrderKind, OrderState, Settlement, Target} from "../../src/libraries/Types.sol";
import {Vm} from "../utils/Vm.sol";

/// @title A portfolio rebuilt from events alone (SPEC rule 20): cash, holdings, orders, targets, bucket, trader, pause.
/// @notice It reads the vault's events that move the portfolio's money, and the portfolio's own; never a contract.
contract PortfolioModel {
    address public immutable vault;
    address public immutable portfolio;
    address public immutable asset;

    uint256 public idle;
    mapping(address => uint256) public amounts;
    uint256 public bucketLeft = BUCKET_SIZE;
    uint256 public bucketAt = block.timestamp;
    mapping(uint256 => OrderState) public orders;
    mapping(uint256 => uint256) public deadlines;
    uint256 public lastOrder;
    uint256 public targetsOrder;
    address public trader;
    bool public tradingPaused;
    /// @notice Sum of valueIn - valueOut of the trades, where positive: what trading lost at the oracle.
    uint256 public slippage;
    /// @notice Sum of valueOut - valueIn, where positive, and a unit of rounding for each trade.
    uint256 public gained;

    /// @notice Of each holding: when it was written off, or noted as unusable; 0 where neither.
    mapping(address => uint256) public writtenOffAt;
    mapping(address => uint256) public notedAt;

    string[] public faults;

    constructor(address vault_, address portfolio_, address asset_, uint256 seed) {
        (vault, portfolio, asset, idle) = (vault_, portfolio_, asset_, seed);
    }

    function faultCount() external view returns (uint256) {
        return faults.length;
    }

    /// @notice What `order(id)` should say now.
    function stateOf(uint256 id) external view returns (OrderState s) {
        s = orders[id];
        if (s == OrderState.Open && block.timestamp > deadlines[id]) s = OrderState.Expired;
    }

    /// @notice What `bucket()` should say now.
    function left() public view returns (uint256) {
        return BucketMath.refilled(bucketLeft, block.timestamp - bucketAt);
    }

    function replay(Vm.Log[] calldata logs) external {
        for (uint256 i; i < logs.length; ++i) {
            if (logs[i].emitter == vault) _ofVault(logs[i]);
            else if (logs[i].emitter == portfolio) _ofPortfolio(logs[i]);
        }
    }

    function _ofVault(Vm.Log calldata log) private {
        bytes32 topic = log.topics[0];
        if (topic == Events.EpochSettled.selector) {
            (Settlement memory s, HoldingPrice[] memory held) = abi.decode(log.data, (Settlement, HoldingPrice[]));
            uint256 nav = idle;
            for (uint256 i; i < held.length; ++i) {
                _check(held[i].amount == amounts[held[i].token], "a holding in EpochSettled");
                nav += _value(held[i]);
            }
            _check(s.nav == nav, "NAV is not what its holdings and prices add up to");
            idle = idle + s.depositsAccepted - s.proceedsReserved;
            _check(s.idle == idle, "idle cash in EpochSettled");
        } else if (topic == Events.FinalRedemption.selector) {
            (, uint256 gross) = abi.decode(log.data, (uint256, uint256));
            idle -= gross;
        } else if (topic == Events.ExitedInKind.selector) {
            (,, uint256 assets, address[] memory tokens, uint256[] memory out) =
                abi.decode(log.data, (uint256, uint256, uint256, address[], uint256[]));
            idle -= assets;
            for (uint256 i; i < tokens.length; ++i) {
                _move(tokens[i], out[i], false);
            }
        }
    }

    /// @dev The one thing it asks anybody: a token's decimals.
    function _value(HoldingPrice memory h) private view returns (uint256) {
        (, bytes memory answer) = h.token.staticcall(abi.encodeWithSignature("decimals()"));
        return h.amount * h.price / 10 ** (18 + abi.decode(answer, (uint256)));
    }

    function _ofPortfolio(Vm.Log calldata log) private {
        bytes32 topic = log.topics[0];
        if (topic == Events.Traded.selector) {
            _traded(log);
        } else if (topic == Events.LimitOrderPlaced.selector) {
            (,,, uint256 deadline) = abi.decode(log.data, (address, uint256, uint256, uint256));
            _opened(uint256(log.topics[1]), deadline);
        } else if (topic == Events.TargetsSet.selector) {
            (uint256 deadline,) = abi.decode(log.data, (uint256, Target[]));
            targetsOrder = uint256(log.topics[1]);
            if (targetsOrder != 0) _opened(targetsOrder, deadline);
        } else if (topic == Events.OrderFilled.selector) {
            orders[uint256(log.topics[1])] = OrderState.Filled;
        } else if (topic == Events.OrderCancelled.selector) {
            uint256 id = uint256(log.topics[1]);
            orders[id] = OrderState.Cancelled;
            if (id == targetsOrder) targetsOrder = 0;
        } else if (topic == Events.TraderSet.selector) {
            trader = address(uint160(uint256(log.topics[1])));
        } else if (topic == Events.TradingPaused.selector) {
            tradingPaused = abi.decode(log.data, (bool));
        } else {
            _ofWriteOffs(log);
        }
    }

    function _ofWriteOffs(Vm.Log calldata log) private {
        bytes32 topic = log.topics[0];
        address token = address(uint160(uint256(log.topics[1])));
        if (topic == Events.UnusableNoted.selector) {
            (writtenOffAt[token], notedAt[token]) = (0, block.timestamp);
        } else if (topic == Events.HoldingWrittenOff.selector) {
            (uint256 amount,, uint256 at) = abi.decode(log.data, (uint256, uint256, uint256));
            _check(amount == amounts[token], "a holding in HoldingWrittenOff");
            (writtenOffAt[token], notedAt[token]) = (at, 0);
        } else if (topic == Events.HoldingWrittenBack.selector) {
            (writtenOffAt[token], notedAt[token]) = (0, 0);
        } else if (topic == Events.HoldingForfeited.selector) {
            _check(abi.decode(log.data, (uint256)) == amounts[token], "a holding in HoldingForfeited");
            _move(token, amounts[token], false);
        }
    }

    function _traded(Vm.Log calldata log) private {
        OrderKind kind = OrderKind(uint256(log.topics[2]));
        (
            ,
            address tokenIn,
            address tokenOut,
            uint256 amountIn,
            uint256 amountOut,
            uint256 valueIn,
            uint256 valueOut,
            uint256 drawn
        ) = abi.decode(log.data, (address, address, address, uint256, uint256, uint256, uint256, uint256));
        if (kind == OrderKind.WrittenOff) {
            _check(writtenOffAt[tokenIn] != 0 && tokenOut == asset, "only what is written off, for the asset");
        }
        _move(tokenIn, amountIn, false);
        _move(tokenOut, amountOut, true);
        // What is written off counted as nothing: NAV doesn't fall by what it loses, it rises by what it brings.
        if (kind != OrderKind.WrittenOff && valueIn > valueOut) slippage += valueIn - valueOut;
        gained += 1 + (valueOut > valueIn ? valueOut - valueIn : 0);
        // The last of a holding may lose a unit of the asset and one of the token to rounding beyond the 1 % (Raise only).
        uint256 rounding =
            kind >= OrderKind.Raise && amounts[tokenIn] == 0 ? 1 + (valueIn + amountIn - 1) / amountIn : 0;
        uint256 least = kind == OrderKind.WrittenOff ? 9_000 : 9_900;
        _check((valueOut + rounding) * 10_000 >= valueIn * least, "a trade more than 1 % below the oracle");
        if (kind == OrderKind.Raise) {
            _check(drawn == 0 && tokenOut == asset, "raising cash sells for the asset and draws nothing");
            return;
        }
        uint256 id = uint256(log.topics[1]);
        if (kind == OrderKind.Market) {
            _opened(id, 0);
            orders[id] = OrderState.Filled;
        }
        _check(drawn <= left(), "drawn more than the bucket has");
        (bucketLeft, bucketAt) = (left() - drawn, block.timestamp);
    }

    function _opened(uint256 id, uint256 deadline) private {
        _check(id == lastOrder + 1, "order ids count up");
        (lastOrder, orders[id], deadlines[id]) = (id, OrderState.Open, deadline);
    }

    function _move(address token, uint256 amount, bool comes) private {
        if (token == asset) idle = comes ? idle + amount : idle - amount;
        else amounts[token] = comes ? amounts[token] + amount : amounts[token] - amount;
        // Zero balances are removed from the list, and nothing is remembered of them.
        if (token != asset && amounts[token] == 0) (writtenOffAt[token], notedAt[token]) = (0, 0);
    }

    function _check(bool ok, string memory what) private {
        if (!ok) faults.push(what);
    }
}
