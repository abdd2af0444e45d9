// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {Errors} from "../../src/libraries/Errors.sol";
import {DemoToken} from "../../src/periphery/demo/DemoToken.sol";
import {Order, OrderKind, OrderState, Status, Swap, Target} from "../../src/libraries/Types.sol";
import {vm} from "../utils/Vm.sol";
import {Stage} from "./Stage.sol";

/// @title The leader, the trader they appointed, the guardian, the oracle, and the keeper who executes orders.
abstract contract Managers is Stage {
    /// @dev What may keep an honest swap from being done.
    bytes private constant REFUSALS = bytes.concat(
        Errors.BucketEmpty.selector,
        Errors.SaleOnly.selector,
        Errors.RaiseTooMuch.selector,
        Errors.TradingIsPaused.selector,
        Errors.InsufficientHolding.selector,
        Errors.OutputShort.selector,
        Errors.TradeLossTooHigh.selector,
        Errors.CapExceeded.selector
    );

    // -------------------------------------------------------------------------------------- leader's vault

    function leaderTakesFees() external quiet {
        if (vault.accruedFees() != 0) _must(leader, abi.encodeCall(vault.collectFees, (leader)), "collectFees");
    }

    function leaderLowersFee(uint256 fee) external quiet {
        uint256 now_ = vault.feeBps();
        if (now_ <= 500) return;
        _must(leader, abi.encodeCall(vault.lowerFee, (uint16(bound(fee, now_ - 50, now_ - 1)))), "lowerFee");
    }

    /// @dev Each lifts their own pause only; pauses don't last, or nothing would happen any more.
    function pauses(uint256 dice) external quiet {
        if (vault.status() == Status.Closed) return;
        (bool byLeader, bool byGuardian) = vault.depositPauses();
        if (byGuardian) {
            bytes memory lift = abi.encodeCall(vault.unpauseDeposits, ());
            if (!byLeader) {
                _note(
                    !_may(leader, lift, Errors.PausedByOthers.selector, "-"), "the leader lifted the guardian's pause"
                );
            }
            _must(guardian, lift, "unpause");
        } else if (byLeader) {
            _must(leader, abi.encodeCall(vault.unpauseDeposits, ()), "unpause");
        } else if (dice % 4 == 0) {
            _must(dice % 8 == 0 ? leader : guardian, abi.encodeCall(vault.pauseDeposits, ()), "pause");
        }
    }

    function guardianPausesTrading(uint256 dice) external quiet {
        bool paused = portfolio.tradingPaused();
        if (!paused && dice % 4 != 0) return;
        _mustAt(address(portfolio), guardian, abi.encodeCall(portfolio.pauseTrading, (!paused)), "pauseTrading");
    }

    // ------------------------------------------------------------------------------------------- trades

    function trade(uint256 from, uint256 to, uint256 amount, bool byTrader) external loud {
        _trade(tokenAt(from), tokenAt(from % 3 + 1 + to % 2), amount, byTrader);
    }

    /// @notice Nearly all cash becomes tokens: the next settlement is short of it.
    function invest(uint256 to, bool byTrader) external loud {
        _trade(usdc, tokenAt(1 + to % 2), portfolio.idle() * 97 / 100, byTrader);
    }

    function _trade(DemoToken tokenIn, DemoToken tokenOut, uint256 amount, bool byTrader) private {
        uint256 held = heldOf(tokenIn);
        uint256 nav = vault.nav();
        uint256 most = amountWorth(tokenIn, nav / 3);
        // Cash may be invested to the last unit: settlements are short of it then.
        if (most > held || address(tokenIn) == address(usdc)) most = held;
        if (most == 0) return;
        // One in eight is dust or all there is; the others are worth trading.
        uint256 least = amountWorth(tokenIn, 10e6);
        amount = amount % 8 == 0 || least >= most ? bound(amount, 1, most) : bound(amount, least, most);
        bool sure = _isSure(tokenIn, tokenOut, amount);
        bytes memory call_ = abi.encodeCall(portfolio.trade, (swapOf(address(tokenIn), address(tokenOut), amount)));
        uint256 slipped = book.slippage();
        bool ok = _mayAt(address(portfolio), byTrader ? trader : leader, call_, REFUSALS, "trade");
        _note(ok || !sure, "an honest trade within all bounds is refused");
        _afterTrades(nav, slipped);
    }

    /// @dev Nothing speaks against it: open market, no pause, an amount above dust, and the bucket holds what it draws.
    function _isSure(DemoToken tokenIn, DemoToken tokenOut, uint256 amount) private view returns (bool) {
        if (vault.saleOnly() || portfolio.tradingPaused()) return false;
        uint256 value = worth(tokenIn, amount);
        if (value < 10e6) return false;
        (uint256 left, uint256 base) = portfolio.bucket();
        // WBTC's cap is 90 % of the base, reached sooner where the pools gave more than the oracle.
        if (address(tokenOut) == address(wbtc) && (worth(wbtc, heldOf(wbtc)) + value) * 100 > base * 89) return false;
        // Thresholds of at most 1.5 % together, half a percent for the pools.
        return value * 200 / 10_000 < left * base / 1e18 && worth(tokenOut, 1) < 1e6;
    }

    /// @dev NAV falls by what the trades lost at the oracle and not by a unit more.
    function _afterTrades(uint256 nav, uint256 slipped) internal {
        _replay();
        _note(vault.nav() + book.slippage() - slipped >= nav, "NAV falls by more than the trade lost");
        levelAll();
        vm.recordLogs();
    }

    function placeLimit(uint256 from, uint256 to, uint256 amount, uint256 price) external loud {
        DemoToken tokenIn = tokenAt(from);
        DemoToken tokenOut = tokenAt(from % 3 + 1 + to % 2);
        uint256 held = heldOf(tokenIn);
        if (held == 0 || portfolio.tradingPaused()) return;
        amount = bound(amount, 1 + held / 100, 1 + held / 4);
        // 97 % to 100.5 % of the oracle's price: most can be filled, some only when the market moves.
        uint256 least = amountWorth(tokenOut, worth(tokenIn, amount)) * bound(price, 970, 1_005) / 1_000;
        if (least == 0) return;
        _mustAt(
            address(portfolio),
            price % 2 == 0 ? leader : trader,
            abi.encodeCall(
                portfolio.placeLimitOrder,
                (
                    address(tokenIn),
                    address(tokenOut),
                    uint128(amount),
                    uint128(least),
                    uint40(block.timestamp + bound(price, 1 days, 30 days))
                )
            ),
            "placeLimit"
        );
    }

    function fillLimit(uint256 start_) external loud {
        uint256 id = _openOrder(start_, OrderKind.Limit);
        if (id == 0) return;
        Order memory o = portfolio.order(id);
        (uint256 nav, uint256 slipped) = (vault.nav(), book.slippage());
        bytes memory call_ =
            abi.encodeCall(portfolio.fillLimitOrder, (id, address(adapter), path(o.tokenIn, o.tokenOut)));
        _mayAt(address(portfolio), keeper, call_, REFUSALS, "fillLimit");
        _afterTrades(nav, slipped);
    }

    function cancelOrder(uint256 start_, uint256 dice) external loud {
        if (dice % 3 != 0) return;
        uint256 id = _openOrder(start_, dice % 2 == 0 ? OrderKind.Limit : OrderKind.Targets);
        if (id == 0) return;
        bytes memory call_ = abi.encodeCall(portfolio.cancelOrder, (id));
        _mustAt(address(portfolio), dice % 4 == 0 ? leader : trader, call_, "cancelOrder");
    }

    function _openOrder(uint256 start_, OrderKind kind) private view returns (uint256) {
        uint256 n = portfolio.nextOrderId() - 1;
        for (uint256 i; i < n; ++i) {
            uint256 id = 1 + (start_ % n + i) % n;
            Order memory o = portfolio.order(id);
            if (o.state == OrderState.Open && o.kind == kind) return id;
        }
        return 0;
    }

    // ------------------------------------------------------------------------------------------ targets

    function aim(uint256 weth_, uint256 wbtc_, uint256 band) external loud {
        if (portfolio.tradingPaused()) return;
        Target[] memory list = new Target[](2);
        bool first = address(weth) < address(wbtc);
        list[first ? 0 : 1] = Target(address(weth), uint16(bound(weth_, 0, 5_000)), uint16(bound(band, 50, 1_000)));
        list[first ? 1 : 0] = Target(address(wbtc), uint16(bound(wbtc_, 0, 5_000)), uint16(bound(band, 50, 1_000)));
        _mustAt(
            address(portfolio),
            band % 2 == 0 ? leader : trader,
            abi.encodeCall(portfolio.setTargets, (list, uint40(block.timestamp + 60 days))),
            "setTargets"
        );
    }

    /// @dev The keeper sells what is above its target and buys what is below, nine tenths of the way.
    function rebalance(bool onlySell) external loud {
        (uint256 id, Target[] memory list) = portfolio.targets();
        if (id == 0 || portfolio.order(id).state != OrderState.Open) return;
        uint256 nav = vault.nav();
        Swap[] memory swaps = new Swap[](2);
        uint256 n;
        uint256 cash = portfolio.idle();
        // Sales first, so that there is cash to buy with.
        for (uint256 i; i < 4; ++i) {
            Target memory t = list[i % 2];
            DemoToken token = DemoToken(t.token);
            uint256 value = worth(token, heldOf(token));
            uint256 wanted = nav * t.weightBps / 10_000;
            if (i < 2 && value > wanted + 1e6) {
                swaps[n++] = swapOf(t.token, address(usdc), amountWorth(token, (value - wanted) * 9 / 10));
            } else if (i >= 2 && !onlySell && value + 1e6 < wanted && (wanted - value) * 9 / 10 <= cash) {
                swaps[n++] = swapOf(address(usdc), t.token, (wanted - value) * 9 / 10);
                cash -= (wanted - value) * 9 / 10;
            }
        }
        if (n == 0) return;
        assembly {
            mstore(swaps, n)
        }
        uint256 slipped = book.slippage();
        _mayAt(
            address(portfolio),
            keeper,
            abi.encodeCall(portfolio.rebalance, (id, swaps)),
            bytes.concat(REFUSALS, Errors.InsideBand.selector),
            "rebalance"
        );
        _afterTrades(nav, slipped);
    }

    // ------------------------------------------------------------------------------------------- oracle

    /// @notice A feed answers a new price, between a twentieth and twenty times its first, and the pools follow.
    function marketMoves(uint256 which, uint256 percent, bool up) external loud {
        if (which % 8 == 7) {
            // WBTC leaves its parity, by at most a tenth, and comes back.
            parity.push(up ? int256(1e8) : int256(bound(percent, 0.9e8, 1e8)), block.timestamp);
            levelAll();
            _count("parityMoves");
            return;
        }
        DemoToken token = tokenAt(which);
        uint256 now_ = answerOf(feedOf(token));
        bool stable = address(token) == address(usdc);
        uint256 first = stable ? 1e8 : address(token) == address(weth) ? ETH_PRICE * 1e8 : BTC_PRICE * 1e8;
        uint256 most = stable ? 2 : 40;
        percent = bound(percent, 0, most);
        uint256 next = up ? now_ * (100 + percent) / 100 : now_ * (100 - percent) / 100;
        uint256 wide = stable ? 2 : 20;
        if (next < first / wide || next > first * wide) next = first;
        feedOf(token).push(int256(next), block.timestamp);
        levelAll();
        _count("marketMoves");
    }

    // ---------------------------------------------------------------------------------- a feed that dies

    /// @notice The leader buys a little of DUST: all of it stays far below what may be written off.
    function buyDust(uint256 amount) external loud {
        if (_dustIsDead() || vault.saleOnly() || portfolio.tradingPaused()) return;
        uint256 room = _writeOffLimit() / 3;
        uint256 held = worth(dust, heldOf(dust));
        if (held >= room || room - held < 2e6 || portfolio.idle() < room) return;
        uint256 slipped = book.slippage();
        uint256 nav = vault.nav();
        Swap memory s = swapOf(address(usdc), address(dust), bound(amount, 1e6, room - held));
        _mayAt(address(portfolio), leader, abi.encodeCall(portfolio.trade, (s)), REFUSALS, "buyDust");
        _afterTrades(nav, slipped);
    }

    /// @dev A tenth of a percent of the lesser of the last settled NAV and the base.
    function _writeOffLimit() private view returns (uint256) {
        (, uint256 base) = portfolio.bucket();
        uint256 settled = vault.epoch(vault.lastSettledEpochId()).nav;
        return (settled < base ? settled : base) / 1_000;
    }

    function _dustIsDead() internal view returns (bool) {
        return silent[address(dustFeed)];
    }

    /// @notice DUST's feed falls silent, or says nothing that can be believed; a day later the keeper writes it off. NAV falls by
    ///         what it was worth and not by a unit more.
    function dustDies(uint256 dice) external loud {
        uint256 held = heldOf(dust);
        if (held == 0 || _dustIsDead() || vault.finalised() || vault.endedInKind()) return;
        if (worth(dust, held) + 2 > _writeOffLimit()) return;
        uint256 nav = vault.nav();
        uint256 price = answerOf(dustFeed);
        silent[address(dustFeed)] = true;
        if (dice % 2 == 0) {
            // Its last price is then that of its last trade or one that was noted: the price of now, here.
            _mustAt(address(portfolio), mallory, abi.encodeCall(portfolio.notePrice, (address(dust))), "notePrice");
            dustFeed.push(0, block.timestamp);
            _mustAt(address(portfolio), mallory, abi.encodeCall(portfolio.noteUnusable, (address(dust))), "noteDust");
            _replay();
            vm.recordLogs();
            pass(1 days);
        } else {
            pass(25 hours);
        }
        bytes memory call_ = abi.encodeCall(portfolio.writeOff, (address(dust)));
        _mustAt(address(portfolio), keeper, call_, "writeOff");
        dustPrice = price;
        uint256 value = held * price * 1e6 / (answerOf(usdc) * 1e18);
        _note(vault.nav() <= nav && vault.nav() + value + 2 >= nav, "a write-off takes more than the holding was worth");
    }

    /// @dev What DUST was worth when it died, 8 decimals: a feed that says 0 doesn't tell.
    uint256 private dustPrice;

    /// @notice The feed answers again, at its price or a tenth of it: it counts by itself.
    function dustAnswers(uint256 dice) external loud {
        if (!_dustIsDead()) return;
        silent[address(dustFeed)] = false;
        dustFeed.push(dice % 2 == 0 ? int256(1e8) : int256(0.1e8), block.timestamp);
        levelAll();
        uint256 held = heldOf(dust);
        if (held == 0) return;
        _note(!portfolio.holdingState(address(dust)).writtenOff, "its feed answers, and it is still written off");
        _note(portfolio.lastValue(address(dust), held) != 0 || worth(dust, held) == 0, "it counts nothing");
        _count("dustAnswers");
        if (dice % 4 < 2) {
            bytes memory call_ = abi.encodeCall(portfolio.notePrice, (address(dust)));
            _mustAt(address(portfolio), mallory, call_, "notePrice");
        }
    }

    /// @notice A keeper sells a part of what is written off: NAV rises by the cash, since it counted as nothing.
    function sellDust(uint256 amount) external loud {
        uint256 held = heldOf(dust);
        if (held < 1e15 || !_dustIsDead() || !portfolio.holdingState(address(dust)).writtenOff) return;
        pools.moveTo(address(usdc), address(dust), FEE, dustPrice * 1e6, answerOf(usdc) * 1e18);
        amount = amount % 2 == 0 ? held : bound(amount, held / 4 + 1, held);
        (uint256 nav, uint256 idle) = (vault.nav(), portfolio.idle());
        bytes memory call_ = abi.encodeCall(portfolio.sellWrittenOff, (swapOf(address(dust), address(usdc), amount)));
        _mayAt(address(portfolio), keeper, call_, REFUSALS, "sellDust");
        _note(vault.nav() + idle == nav + portfolio.idle(), "a written-off holding counted something");
    }

    /// @notice Hours and days; one time in three past the cut-off, up to where people may leave in kind, and nobody settles.
    function timePasses(uint256 time) external {
        if (time % 3 == 0 && vault.nextCutoff() != 0) {
            warpToCutoff();
            pass(bound(time, 1, 8 days));
        } else {
            pass(bound(time, 1 hours, 3 days));
        }
        _count("timePasses");
    }

    // ---------------------------------------------------------------------------------------- the factory

    /// @notice Somebody makes another vault: the factory's history grows, this vault's doesn't.
    function createVault(uint256 who) external quiet {
        bytes memory call_ = abi.encodeCall(factory.createPersonalVault, ("Own", "OWN", address(usdc), "by the way"));
        _mustAt(address(factory), _who(who), call_, "createVault");
    }

    /// @notice Governance makes or unmakes another keeper and guardian, or names a successor who doesn't accept.
    function govern(uint256 dice, bool allowed) external quiet {
        address account = address(uint160(0xc0ffee));
        bytes memory call_ = dice % 3 == 0
            ? abi.encodeCall(registry.setKeeper, (account, allowed))
            : dice % 3 == 1
                ? abi.encodeCall(registry.setGuardian, (account, allowed))
                : abi.encodeCall(registry.transferOwnership, (account));
        _mustAt(address(registry), governance, call_, "govern");
    }
}
