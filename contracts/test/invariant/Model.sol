// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

import {IERC7540Deposit, IERC7540Redeem} from "../../src/interfaces/IERC7540.sol";
import {IERC7887Deposit, IERC7887Redeem} from "../../src/interfaces/IERC7887.sol";
import {LEADER_ID_OFFSET} from "../../src/libraries/Constants.sol";
import {Events} from "../../src/libraries/Events.sol";
import {HoldingPrice, Settlement, Status} from "../../src/libraries/Types.sol";
import {Vm} from "../utils/Vm.sol";

/// @title A vault rebuilt from its events alone (SPEC rule 20): it never reads the vault.
/// @notice Written from the sentences of docs/spec.md, not from the contract: requests, epochs, claims, fees, balances and cost
///         basis. What the events contradict is counted in `faults`.
contract Model {
    struct Deposit {
        uint256 assets;
        uint256 claimed;
        uint256 cancelled;
        bool refundPaid;
    }

    struct Redeem {
        uint256 shares;
        uint256 cost;
        uint256 cancelledShares;
        uint256 cancelledCost;
        uint256 net;
        bool fixed_;
    }

    struct Priced {
        bool settled;
        bool refunded;
        uint256 nav;
        uint256 supply;
        uint256 feeBps;
        uint256 others;
        uint256 othersAccepted;
    }

    /// @dev What an epoch minted and reserved, and what claims and fees have taken of it.
    struct Owed {
        uint256 minted;
        uint256 sharesClaimed;
        uint256 reserved;
        uint256 assetsTaken;
    }

    address public immutable vault;
    address public immutable leader;

    mapping(address => uint256) public balance;
    mapping(address => uint256) public cost;
    uint256 public supply;
    mapping(address => mapping(uint256 => Deposit)) public deposits;
    mapping(address => mapping(uint256 => Redeem)) public redeems;
    mapping(uint256 => Priced) public epochs;
    mapping(uint256 => Owed) public owed;
    uint256 public lastSettled;
    uint256 public finalId;
    bool public ended;

    uint256 public pending;
    uint256 public reserved;
    uint256 public refunds;
    uint256 public fees;

    Status public status;
    bool public pausedByLeader;
    bool public pausedByGuardian;
    uint256 public feeBps;

    /// @notice Cost basis that deposits brought in (the seed with them), and that redemptions and exits took out.
    uint256 public costIn;
    uint256 public costOut;

    string[] public faults;

    /// @dev Cost that is on its way between a wallet and a request inside one call.
    uint256 private inFlight;
    /// @dev Shares of a claim's requests so far, until the transfer that gives them.
    uint256 private claimed;

    constructor(address vault_, address leader_, uint256 seed, uint256 seedShares, uint256 locked, uint256 feeBps_) {
        (vault, leader, feeBps, costIn) = (vault_, leader_, feeBps_, seed);
        balance[leader_] = seedShares - locked;
        balance[address(0xdEaD)] = locked;
        cost[leader_] = seed;
        supply = seedShares;
        epochs[0] = Priced(true, false, seed, seedShares, 0, 0, 0);
    }

    function faultCount() external view returns (uint256) {
        return faults.length;
    }

    function replay(Vm.Log[] calldata logs) external {
        for (uint256 i; i < logs.length; ++i) {
            if (logs[i].emitter == vault) _apply(logs[i]);
        }
        _check(inFlight == 0, "cost got lost on the way");
    }

    function _apply(Vm.Log calldata log) private {
        bytes32 topic = log.topics[0];
        if (topic == IERC20.Transfer.selector) {
            _transfer(_address(log, 1), _address(log, 2), abi.decode(log.data, (uint256)));
        } else if (topic == IERC7540Deposit.DepositRequest.selector) {
            (, uint256 assets) = abi.decode(log.data, (address, uint256));
            deposits[_address(log, 1)][_epoch(log, 3)].assets += assets;
            pending += assets;
        } else if (topic == IERC7540Redeem.RedeemRequest.selector) {
            (, uint256 shares) = abi.decode(log.data, (address, uint256));
            Redeem storage r = redeems[_address(log, 1)][_epoch(log, 3)];
            (r.shares, r.cost, inFlight) = (r.shares + shares, r.cost + inFlight, 0);
        } else if (topic == IERC7887Deposit.CancelDepositRequest.selector) {
            Deposit storage d = deposits[_address(log, 1)][_epoch(log, 2)];
            (pending, refunds) = (pending - d.assets, refunds + d.assets);
            (d.cancelled, d.assets) = (d.cancelled + d.assets, 0);
        } else if (topic == IERC7887Redeem.CancelRedeemRequest.selector) {
            Redeem storage r = redeems[_address(log, 1)][_epoch(log, 2)];
            (r.cancelledShares, r.cancelledCost) = (r.cancelledShares + r.shares, r.cancelledCost + r.cost);
            (r.shares, r.cost) = (0, 0);
        } else if (topic == IERC7887Deposit.CancelDepositClaim.selector) {
            _refund(log);
        } else if (topic == IERC7887Redeem.CancelRedeemClaim.selector) {
            _sharesBack(log);
        } else if (topic == Events.EpochSettled.selector) {
            (Settlement memory s,) = abi.decode(log.data, (Settlement, HoldingPrice[]));
            _settled(uint256(log.topics[1]), s);
        } else if (topic == Events.EpochDepositsRefunded.selector) {
            uint256 assets = abi.decode(log.data, (uint256));
            epochs[uint256(log.topics[1])].refunded = true;
            (pending, refunds) = (pending - assets, refunds + assets);
        } else if (topic == Events.DepositClaimed.selector) {
            _sharesClaimed(log);
        } else if (topic == Events.FeeCrystallised.selector) {
            _feeFixed(log);
        } else if (topic == Events.RedeemClaimed.selector) {
            _assetsClaimed(log);
        } else if (topic == Events.FeesCollected.selector) {
            fees -= abi.decode(log.data, (uint256));
        } else if (topic == Events.Finalised.selector) {
            finalId = uint256(log.topics[1]);
        } else if (topic == Events.FinalRedemption.selector) {
            (, uint256 gross) = abi.decode(log.data, (uint256, uint256));
            lastSettled = uint256(log.topics[2]);
            epochs[lastSettled] = epochs[finalId];
            reserved += gross;
            owed[lastSettled].reserved += gross;
        } else if (topic == Events.EndedInKind.selector) {
            ended = true;
        } else if (topic == Events.StatusChanged.selector) {
            status = abi.decode(log.data, (Status));
        } else if (topic == Events.DepositsPaused.selector) {
            (pausedByLeader, pausedByGuardian) = abi.decode(log.data, (bool, bool));
        } else if (topic == Events.FeeLowered.selector) {
            feeBps = abi.decode(log.data, (uint256));
        }
    }

    // --------------------------------------------------------------------------------------- SPEC rule 11

    function _transfer(address from, address to, uint256 shares) private {
        uint256 moved;
        if (from == address(0)) {
            supply += shares;
        } else if (from == vault) {
            (moved, inFlight, claimed) = (inFlight, 0, 0);
            balance[vault] -= shares;
        } else {
            if (shares != 0) {
                moved = shares == balance[from] ? cost[from] : cost[from] * shares / balance[from];
            }
            balance[from] -= shares;
            cost[from] -= moved;
        }
        if (to == address(0)) {
            supply -= shares;
            costOut += moved;
        } else {
            balance[to] += shares;
            if (to == vault) inFlight += moved;
            else cost[to] += moved;
        }
    }

    // ---------------------------------------------------------------------------------- SPEC rules 7 and 12

    function _settled(uint256 id, Settlement memory s) private {
        Priced storage e = epochs[id];
        _check(id == lastSettled + 1, "epochs settle in order");
        _check(s.supplyBefore == supply + s.sharesBurned - s.sharesMinted, "supply before");
        _check(s.supplyAfter == supply, "supply after");
        _check(s.sharesMinted == _floor(s.depositsAccepted, s.supplyBefore, s.nav), "minted");
        _check(s.proceedsReserved == _floor(s.sharesBurned, s.nav, s.supplyBefore), "reserved");
        _check(s.depositsRequested == 0 || s.depositsRequested <= pending, "requested");
        _check(s.feeBps == feeBps, "fee rate");
        (owed[id].minted, owed[id].reserved) = (s.sharesMinted, s.proceedsReserved);
        (e.settled, e.nav, e.supply, e.feeBps) = (true, s.nav, s.supplyBefore, s.feeBps);
        e.others = s.depositsRequested - s.leaderRequested;
        e.othersAccepted = s.depositsAccepted - s.leaderAccepted;
        if (s.depositsRequested != 0 && s.depositsAccepted == 0) e.refunded = true;
        lastSettled = id;
        pending -= s.depositsRequested;
        refunds += s.depositsRequested - s.depositsAccepted;
        reserved += s.proceedsReserved;
    }

    function _floor(uint256 x, uint256 y, uint256 z) private pure returns (uint256) {
        return x == 0 ? 0 : x * y / z;
    }

    function accepted(address who, uint256 id) public view returns (uint256) {
        Priced storage e = epochs[id];
        uint256 assets = deposits[who][id].assets;
        if (!e.settled || e.refunded || assets == 0) return 0;
        return who == leader || e.others == 0 ? assets : assets * e.othersAccepted / e.others;
    }

    function refundable(address who, uint256 id) public view returns (uint256) {
        Priced storage e = epochs[id];
        Deposit storage d = deposits[who][id];
        if (e.refunded) return d.cancelled + d.assets;
        if (!e.settled || who == leader || d.refundPaid || e.others == 0) return d.cancelled;
        return d.cancelled + d.assets * (e.others - e.othersAccepted) / e.others;
    }

    function _refund(Vm.Log calldata log) private {
        (address who, uint256 id) = (_address(log, 1), _epoch(log, 3));
        (, uint256 assets) = abi.decode(log.data, (address, uint256));
        _check(assets == refundable(who, id), "refund");
        Deposit storage d = deposits[who][id];
        d.cancelled = 0;
        if (epochs[id].refunded) d.assets = 0;
        else if (epochs[id].settled) d.refundPaid = true;
        refunds -= assets;
    }

    function _sharesBack(Vm.Log calldata log) private {
        Redeem storage r = redeems[_address(log, 1)][_epoch(log, 3)];
        (, uint256 shares) = abi.decode(log.data, (address, uint256));
        bool all = ended && !epochs[_epoch(log, 3)].settled;
        _check(shares == r.cancelledShares + (all ? r.shares : 0), "shares back");
        inFlight += r.cancelledCost;
        (r.cancelledShares, r.cancelledCost) = (0, 0);
        if (all) {
            inFlight += r.cost;
            (r.shares, r.cost) = (0, 0);
        }
    }

    function _sharesClaimed(Vm.Log calldata log) private {
        (address who, uint256 id) = (_address(log, 1), _epoch(log, 3));
        (uint256 assets, uint256 shares) = abi.decode(log.data, (uint256, uint256));
        Deposit storage d = deposits[who][id];
        d.claimed += assets;
        _check(d.claimed <= accepted(who, id), "claimed more than was accepted");
        _check(shares * epochs[id].nav <= assets * epochs[id].supply, "more shares than the assets buy");
        Owed storage o = owed[id];
        o.sharesClaimed += shares;
        _check(o.sharesClaimed <= o.minted, "an epoch's claims pass what it minted");
        costIn += assets;
        claimed += shares;
        // A request may buy no share: into a wallet without shares it brings no cost.
        if (balance[_address(log, 2)] + claimed == 0) costOut += assets;
        else inFlight += assets;
    }

    // ---------------------------------------------------------------------------------------- SPEC rule 10

    function net(address who, uint256 id) public view returns (uint256) {
        Redeem storage r = redeems[who][id];
        if (!epochs[id].settled) return 0;
        return r.fixed_ ? r.net : _gross(r.shares, id) - _fee(_gross(r.shares, id), r.cost, id);
    }

    function _gross(uint256 shares, uint256 id) private view returns (uint256) {
        return shares * epochs[id].nav / epochs[id].supply;
    }

    function _fee(uint256 gross, uint256 cost_, uint256 id) private view returns (uint256) {
        return gross > cost_ ? epochs[id].feeBps * (gross - cost_) / 10_000 : 0;
    }

    function _feeFixed(Vm.Log calldata log) private {
        (address who, uint256 id) = (_address(log, 1), uint256(log.topics[2]));
        (uint256 gross, uint256 cost_, uint256 fee) = abi.decode(log.data, (uint256, uint256, uint256));
        Redeem storage r = redeems[who][id];
        _check(!r.fixed_, "a fee is fixed once");
        _check(gross == _gross(r.shares, id), "gross");
        _check(cost_ == r.cost, "cost of the request");
        _check(fee == _fee(gross, r.cost, id), "fee");
        (r.net, r.fixed_) = (gross - fee, true);
        (reserved, fees) = (reserved - fee, fees + fee);
        _take(id, fee);
    }

    function _assetsClaimed(Vm.Log calldata log) private {
        (address who, uint256 id) = (_address(log, 1), _epoch(log, 3));
        (uint256 shares, uint256 assets) = abi.decode(log.data, (uint256, uint256));
        Redeem storage r = redeems[who][id];
        _check(r.fixed_ && assets <= r.net && shares <= r.shares, "claimed more than there is");
        (r.shares, r.net) = (r.shares - shares, r.net - assets);
        if (r.shares == 0 && r.net == 0) (costOut, r.cost) = (costOut + r.cost, 0);
        reserved -= assets;
        _take(id, assets);
    }

    function _take(uint256 id, uint256 assets) private {
        Owed storage o = owed[id];
        o.assetsTaken += assets;
        _check(o.assetsTaken <= o.reserved, "an epoch's claims and fees pass what it reserved");
    }

    // --------------------------------------------------------------------------------------------------

    function _check(bool ok, string memory what) private {
        if (!ok) faults.push(what);
    }

    function _address(Vm.Log calldata log, uint256 i) private pure returns (address) {
        return address(uint160(uint256(log.topics[i])));
    }

    function _epoch(Vm.Log calldata log, uint256 i) private pure returns (uint256 id) {
        id = uint256(log.topics[i]);
        if (id >= LEADER_ID_OFFSET) id -= LEADER_ID_OFFSET;
    }
}
