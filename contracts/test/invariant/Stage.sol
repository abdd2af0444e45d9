// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {DemoFeed} from "../../src/periphery/demo/DemoFeed.sol";
import {DemoToken} from "../../src/periphery/demo/DemoToken.sol";
import {Feed} from "../../src/libraries/Types.sol";
import {Registry} from "../../src/registry/Registry.sol";
import {Fold} from "../utils/Fold.sol";
import {Harness} from "../utils/Harness.sol";
import {Vm, vm} from "../utils/Vm.sol";
import {Model} from "./Model.sol";
import {PortfolioModel} from "./PortfolioModel.sol";

/// @title Where the actors act: a vault with deep real pools, the two models, and how an act is done and judged.
/// @notice What must hold of an act itself is noted in `faults` when it doesn't. `done` counts acts that went through,
///         not tries: a suite that asserts on it can't pass without having tried anything.
abstract contract Stage is Harness {
    uint256 internal constant DEEP = 1_000_000_000;

    Model public model;
    PortfolioModel public book;
    address[] public people;
    address internal mallory;
    address internal trader;
    string[] public faults;
    mapping(bytes32 => uint256) public done;
    uint256 public doneTotal;

    /// @notice The folds of everything that vault with portfolio, factory and registry have emitted (SPEC rule 23).
    bytes32 public folded;
    bytes32 public foldedByFactory;
    bytes32 public foldedByRegistry;

    /// @notice A token of a dollar whose feed dies and comes back; the vault holds next to nothing of it.
    DemoToken public dust;
    DemoFeed internal dustFeed;
    /// @dev WBTC/BTC: WBTC has two feeds here, and a cap of 90 %.
    DemoFeed internal parity;

    function start() external {
        vm.recordLogs();
        deployWorld();
        _listDustAndParity();
        deploy(1_000, 2_000, 100e6, 10_000e6);
        _fold(vm.getRecordedLogs());
        model = new Model(address(vault), leader, 10_000e6, 10_000e18, 1e15, 1_000);
        book = new PortfolioModel(address(vault), address(portfolio), address(usdc), 10_000e6);
        people.push(leader);
        string[4] memory names = ["alice", "bob", "carol", "dave"];
        for (uint256 i; i < names.length; ++i) {
            people.push(makeAddr(names[i]));
        }
        mallory = makeAddr("mallory");
        people.push(mallory);
        trader = makeAddr("trader");
        pools.add(address(usdc), address(weth), FEE, DEEP * 1e6, DEEP * 1e18 / ETH_PRICE);
        pools.add(address(usdc), address(wbtc), FEE, DEEP * 1e6, DEEP * 1e8 / BTC_PRICE);
        pools.add(address(weth), address(wbtc), FEE, DEEP * 1e18 / ETH_PRICE, DEEP * 1e8 / BTC_PRICE);
        vm.recordLogs();
        vm.prank(leader);
        portfolio.setTrader(trader);
        _replay();
    }

    function registryHistory() external view returns (bytes32) {
        return registry.history();
    }

    function _listDustAndParity() private {
        dust = new DemoToken("Dust", "DUST", 18);
        dustFeed = new DemoFeed(8, "DUST / USD");
        parity = new DemoFeed(8, "WBTC / BTC");
        dustFeed.push(1e8, block.timestamp);
        parity.push(1e8, block.timestamp);
        otherFeeds.push(dustFeed);
        otherFeeds.push(parity);
        pools.create(address(usdc), address(dust), FEE, 10_000_000e6, 10_000_000e18);
        Feed[] memory two_ = new Feed[](2);
        two_[0] = Feed(address(parity), 8, 90_000, false, 50, 0.5e8, 1.5e8);
        two_[1] = Feed(address(wbtcFeed), 8, 5_400, true, 50, 1, type(uint128).max);
        vm.startPrank(governance);
        registry.scheduleToken(address(wbtc), 9_000, two_);
        registry.scheduleToken(address(dust), NO_CAP, feeds(address(dustFeed), 1 hours, 50));
        vm.stopPrank();
        _fold(vm.getRecordedLogs());
        vm.recordLogs();
        pass(DELAY);
        registry.applyToken(address(wbtc));
        registry.applyToken(address(dust));
    }

    function marketRegistry() external view returns (Registry) {
        return registry;
    }

    function faultCount() external view returns (uint256) {
        return faults.length;
    }

    function peopleCount() external view returns (uint256) {
        return people.length;
    }

    // ------------------------------------------------------------------------------------ an act, judged

    /// @dev An act that must not move the price: its NAV and supply before and after give the same ratio, exactly.
    modifier quiet() {
        (uint256 nav, uint256 supply) = (vault.nav(), vault.totalSupply());
        bool wasFinal = vault.finalised();
        vm.recordLogs();
        _;
        _replay();
        if (!wasFinal && !vault.finalised()) {
            _note(vault.nav() == nav && vault.totalSupply() == supply, "a request, claim or donation moves the price");
        }
    }

    /// @dev An act whose effect on the price it judges itself.
    modifier loud() {
        vm.recordLogs();
        _;
        _replay();
    }

    function _replay() internal {
        Vm.Log[] memory logs = vm.getRecordedLogs();
        _fold(logs);
        model.replay(logs);
        book.replay(logs);
    }

    /// @dev No act lets time pass after its first event.
    function _fold(Vm.Log[] memory logs) private {
        folded = Fold.all(folded, block.timestamp, logs, address(vault), address(portfolio));
        foldedByFactory = Fold.all(foldedByFactory, block.timestamp, logs, address(factory), address(factory));
        foldedByRegistry = Fold.all(foldedByRegistry, block.timestamp, logs, address(registry), address(registry));
    }

    function _count(bytes32 name) internal {
        ++done[name];
        ++doneTotal;
    }

    function _must(address account, bytes memory call_, bytes32 name) internal {
        _mustAt(address(vault), account, call_, name);
    }

    function _mustAt(address to, address account, bytes memory call_, bytes32 name) internal {
        vm.prank(account);
        (bool ok, bytes memory out) = to.call(call_);
        if (ok) _count(name);
        else faults.push(string.concat("must not revert: ", string(bytes.concat(name)), ": ", _hex(bytes4(out))));
        if (!ok) _forget();
    }

    function _may(address account, bytes memory call_, bytes4 allowed, bytes32 name) internal returns (bool) {
        return _mayAt(address(vault), account, call_, bytes.concat(allowed), name);
    }

    /// @param allowed The selectors of the errors it may fail with, one behind the other.
    function _mayAt(address to, address account, bytes memory call_, bytes memory allowed, bytes32 name)
        internal
        returns (bool ok)
    {
        bytes memory out;
        vm.prank(account);
        (ok, out) = to.call(call_);
        if (ok) {
            _count(name);
            return true;
        }
        _forget();
        for (uint256 i; i < allowed.length; i += 4) {
            if (bytes4(out) == bytes4(bytes.concat(allowed[i], allowed[i + 1], allowed[i + 2], allowed[i + 3]))) {
                return false;
            }
        }
        faults.push(string.concat("another reason: ", string(bytes.concat(name)), ": ", _hex(bytes4(out))));
    }

    function _never(address to, bytes memory call_) internal {
        vm.prank(mallory);
        (bool ok,) = to.call(call_);
        _note(!ok, "a stranger got through");
        _forget();
    }

    /// @dev The recorder keeps the events of a reverted call: they never happened. So one call per act may fail.
    function _forget() internal {
        vm.recordLogs();
    }

    function _note(bool ok, string memory what) internal {
        if (!ok) faults.push(what);
    }

    function _who(uint256 i) internal view returns (address) {
        return people[i % people.length];
    }

    function _hex(bytes4 selector) private pure returns (string memory) {
        bytes memory digits = "0123456789abcdef";
        bytes memory text = new bytes(8);
        for (uint256 i; i < 8; ++i) {
            text[i] = digits[uint32(selector) >> (28 - 4 * i) & 15];
        }
        return string(text);
    }

    // ----------------------------------------------------------------------------------------- the market

    function tokenAt(uint256 i) public view returns (DemoToken) {
        return i % 3 == 0 ? usdc : i % 3 == 1 ? weth : wbtc;
    }

    function feedOf(DemoToken token) internal view returns (DemoFeed) {
        if (address(token) == address(dust)) return dustFeed;
        return address(token) == address(usdc) ? usdcFeed : address(token) == address(weth) ? wethFeed : wbtcFeed;
    }

    /// @notice The token's price in USD, 8 decimals, rounded down: of WBTC the product of its two feeds.
    function answerOf(DemoToken token) internal view returns (uint256) {
        uint256 answer = answerOf(feedOf(token));
        return address(token) == address(wbtc) ? answer * answerOf(parity) / 1e8 : answer;
    }

    function answerOf(DemoFeed feed) internal view returns (uint256) {
        (, int256 answer,,,) = feed.latestRoundData();
        return uint256(answer);
    }

    function heldOf(DemoToken token) internal view returns (uint256) {
        return address(token) == address(usdc) ? portfolio.idle() : portfolio.holding(address(token));
    }

    /// @notice Oracle value of an amount, asset base units, rounded down.
    function worth(DemoToken token, uint256 amount) internal view returns (uint256) {
        return amount * answerOf(token) * 1e6 / (answerOf(usdc) * 10 ** token.decimals());
    }

    /// @notice Amount of the token that is worth `value` asset base units, rounded down.
    function amountWorth(DemoToken token, uint256 value) internal view returns (uint256) {
        return value * answerOf(usdc) * 10 ** token.decimals() / (answerOf(token) * 1e6);
    }

    /// @notice Arbitrage: every pool comes to the feeds' prices.
    function levelAll() internal {
        _level(usdc, weth);
        _level(usdc, wbtc);
        _level(weth, wbtc);
        if (answerOf(dust) != 0) _level(usdc, dust);
    }

    function _level(DemoToken a, DemoToken b) private {
        pools.moveTo(address(a), address(b), FEE, answerOf(b) * 10 ** a.decimals(), answerOf(a) * 10 ** b.decimals());
    }
}
