// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

import {ITank} from "../interfaces/ITank.sol";
import {IVault, IVaultBase} from "../interfaces/IVault.sol";
import {IVaultFactory} from "../interfaces/IVaultFactory.sol";
import {BPS, MAX_PREMIUM_BPS, MAX_TOKENS} from "../libraries/Constants.sol";
import {Errors} from "../libraries/Errors.sol";
import {History} from "../libraries/History.sol";
import {VaultType} from "../libraries/Types.sol";
import {LateSettler} from "./LateSettler.sol";
import {Settler} from "./Settler.sol";

/// @title Ether that pays for a vault's settlements and orders (SPEC rule 24).
/// @notice One contract holds the tanks of all vaults of a factory. It deploys the two settlers that pay from it, so that
///         neither can be exchanged.
///
/// BALANCE
/// - The balances of all tanks add up to at most this contract's ether. Ether that comes without `fund` is in no tank.
/// - A tank grows by `fund` only, from anybody. It shrinks by `takeBack` and by payments only.
/// - Only the vault's leader (a personal vault: its owner) takes back, and sets the terms.
/// - From the second of a cut-off to the settlement nothing is taken back and no bound is set lower. Raising one and funding
///   stay possible. A personal vault, and a vault that has ended, have no such time.
///
/// PAYMENT
/// - Only the Settler and the LateSettler pay from a tank, and only for the vault that they name as worked for.
/// - Paid gas is the lesser of floor(4/5 of the gas measured) and baseGas + saleGas * min(swaps, 8).
/// - The price of a unit is the least of the transaction's gas price, the block's base fee + tipCap, and the leader's cap.
/// - A payment is floor((paid gas * price + data fee) * (1 + premium)). The premium is the leader's, at most 20 %, the same
///   for every kind of work, on time and late. A transaction pays for at least 4/5 of its gas (EIP-3529), so gas that is
///   used on purpose is paid at its cost and the premium, at most; without refunds at 4/5 * 1.2 of it. Who pays the tip
///   to themselves gains what tipCap leaves, too. The table and the terms bound all of it.
/// - It is at most what is in the tank, and at most what is left of the week's allowance. The rest is never owed.
/// - A settlement is paid once per (vault, epoch).
/// - Without terms there is no cap, no allowance and no premium: gifts alone can pay for a vault whose leader is gone.
///
/// LIVENESS
/// - All of a call's payments go out in one transfer, after everything else, with 30,000 gas. When the payee refuses it, each
///   stays in its tank and counts for no allowance.
/// - Between `begin` and the end of `pay` no tank is funded, taken from or set, and no second settlement through either
///   settler begins: gas is paid once, by one vault, whatever a token in a swap calls.
///
/// ROLES
/// - No owner, no upgrade. Table, tip cap and data fee oracle are fixed at deployment.
///
/// HISTORY
/// - From the events alone each tank's balance, terms, spending by week, and who was paid what for what, are rebuilt.
contract Tank is History, ITank {
    /// @dev Two slots, of which a payment reads both and writes the first.
    /// @param spent Paid in `week`.
    /// @param paidEpoch The last epoch whose settlement was paid.
    /// @param set The leader has set terms.
    struct Entry {
        uint96 balance;
        uint96 spent;
        uint32 week;
        uint32 paidEpoch;
        uint64 priceCap;
        uint96 weeklyAllowance;
        uint16 premiumBps;
        bool set;
    }

    struct Terms {
        uint256 priceCap;
        uint256 weeklyAllowance;
        uint256 premiumBps;
    }

    address public immutable factory;
    address public immutable settler;
    address public immutable lateSettler;
    uint256 public immutable baseGas;
    uint256 public immutable saleGas;
    uint256 public immutable tipCap;
    address public immutable dataFeeOracle;

    uint256 internal constant PAYEE_GAS = 30_000;

    mapping(address vault => Entry) internal _entries;

    bool internal transient _busy;

    constructor(address factory_, Costs memory costs) {
        require(factory_ != address(0), Errors.ZeroAddress());
        require(costs.dataFeeOracle == address(0) || costs.dataFeeOracle.code.length != 0, Errors.ZeroAddress());
        factory = factory_;
        (baseGas, saleGas, tipCap, dataFeeOracle) = (costs.baseGas, costs.saleGas, costs.tipCap, costs.dataFeeOracle);
        settler = address(new Settler(factory_, address(this), costs.dataFeeOracle));
        lateSettler = address(new LateSettler(factory_, address(this), costs.dataFeeOracle));
        _emit(
            TankCreated.selector,
            _topic(factory_),
            _topic(settler),
            _topic(lateSettler),
            abi.encode(costs.baseGas, costs.saleGas, costs.tipCap, costs.dataFeeOracle)
        );
    }

    // -------------------------------------------------------------------------------- everybody, leaders

    /// @inheritdoc ITank
    function fund(address vault) external payable {
        _requireIdle();
        require(IVaultFactory(factory).isVault(vault), Errors.UnknownVault(vault));
        require(msg.value != 0, Errors.ZeroAmount());
        Entry storage e = _entries[vault];
        uint256 balance = e.balance + msg.value;
        e.balance = SafeCast.toUint96(balance);
        _emit(Funded.selector, _topic(vault), _topic(msg.sender), abi.encode(msg.value, balance));
    }

    /// @inheritdoc ITank
    function takeBack(address vault, uint256 amount, address to) external {
        _requireIdle();
        _requireLeader(vault);
        require(!_isWaiting(vault), Errors.SettlementWaits(vault));
        require(amount != 0, Errors.ZeroAmount());
        require(to != address(0), Errors.ZeroAddress());
        Entry storage e = _entries[vault];
        uint256 balance = e.balance;
        require(amount <= balance, Errors.ExceedsMax(amount, balance));
        balance -= amount;
        e.balance = uint96(balance);
        _emit(TakenBack.selector, _topic(vault), _topic(msg.sender), _topic(to), abi.encode(amount, balance));
        (bool ok,) = to.call{value: amount}("");
        require(ok, Errors.EtherRefused(to));
    }

    /// @inheritdoc ITank
    function setTerms(address vault, uint64 priceCap, uint96 weeklyAllowance, uint16 premiumBps) external {
        _requireIdle();
        _requireLeader(vault);
        require(premiumBps <= MAX_PREMIUM_BPS, Errors.PremiumTooHigh(premiumBps, MAX_PREMIUM_BPS));
        Entry storage e = _entries[vault];
        Terms memory old = _termsOf(e);
        bool lower = priceCap < old.priceCap || weeklyAllowance < old.weeklyAllowance || premiumBps < old.premiumBps;
        require(!lower || !_isWaiting(vault), Errors.SettlementWaits(vault));
        (e.priceCap, e.weeklyAllowance, e.premiumBps, e.set) = (priceCap, weeklyAllowance, premiumBps, true);
        _emit(TermsSet.selector, _topic(vault), abi.encode(priceCap, weeklyAllowance, premiumBps));
    }

    // -------------------------------------------------------------------------------------------- settlers

    /// @inheritdoc ITank
    function begin() external {
        _requireSettler();
        _requireIdle();
        _busy = true;
    }

    /// @inheritdoc ITank
    function pay(Work[] calldata work, address payee) external returns (uint256 sum) {
        _requireSettler();
        uint256 price = Math.min(tx.gasprice, block.basefee + tipCap);
        uint256 n = work.length;
        uint256[] memory amounts = new uint256[](n);
        uint256[] memory balances = new uint256[](n);
        for (uint256 i; i < n; ++i) {
            (amounts[i], balances[i]) = _debit(work[i], price);
            sum += amounts[i];
        }
        if (sum != 0) {
            bool sent = _send(payee, sum);
            for (uint256 i; i < n; ++i) {
                if (amounts[i] == 0) continue;
                if (sent) _emitPaid(work[i], payee, price, amounts[i], balances[i]);
                else _restore(work[i], payee, amounts[i]);
            }
            if (!sent) sum = 0;
        }
        _busy = false;
    }

    /// @dev Takes a payment out of the vault's tank.
    /// @return amount 0 when there is nothing to pay it from or the epoch is paid already.
    function _debit(Work calldata w, uint256 price) private returns (uint256 amount, uint256 balance) {
        Entry storage e = _entries[w.vault];
        balance = e.balance;
        if (balance == 0) return (0, 0);
        uint256 week = block.timestamp / 1 weeks;
        uint256 spent = e.week == week ? e.spent : 0;
        uint256 paidEpoch = e.paidEpoch;
        if (w.kind == WorkKind.Settlement) {
            if (w.id <= paidEpoch) return (0, balance);
            paidEpoch = w.id;
        }
        amount = _payment(e, w.gasUsed, w.sales, price, w.dataFee, spent);
        if (amount == 0) return (0, balance);
        balance -= amount;
        // Each fits: none is more than the balance or the allowance; epochs are counted in 40 bits and last a day at least.
        (e.balance, e.spent, e.week, e.paidEpoch) =
        (uint96(balance), uint96(spent + amount), uint32(week), uint32(paidEpoch));
    }

    /// @dev What was to be paid stays in the tank and is not counted as spent.
    function _restore(Work calldata w, address payee, uint256 amount) private {
        Entry storage e = _entries[w.vault];
        (e.balance, e.spent) = (e.balance + uint96(amount), e.spent - uint96(amount));
        _emit(
            PaymentFailed.selector, _topic(w.vault), _topic(payee), bytes32(uint256(w.kind)), abi.encode(w.id, amount)
        );
    }

    function _emitPaid(Work calldata w, address payee, uint256 price, uint256 amount, uint256 balance) private {
        _emit(
            Paid.selector,
            _topic(w.vault),
            _topic(payee),
            bytes32(uint256(w.kind)),
            abi.encode(w.id, w.sales, w.gasUsed, price, w.dataFee, amount, balance)
        );
    }

    /// @dev No return data is copied, so the payee can't make the caller pay for it.
    function _send(address payee, uint256 sum) private returns (bool ok) {
        uint256 gas_ = PAYEE_GAS;
        assembly ("memory-safe") {
            ok := call(gas_, payee, sum, 0, 0, 0, 0)
        }
    }

    /// @dev Within uint256: gas and price have 64 bits each at most where they decide, a data fee is cut to 96.
    function _payment(Entry storage e, uint256 gasUsed, uint256 sales, uint256 price, uint256 dataFee, uint256 spent)
        private
        view
        returns (uint256 amount)
    {
        Terms memory t = _termsOf(e);
        uint256 paidGas = Math.min(gasUsed * 4 / 5, baseGas + saleGas * Math.min(sales, MAX_TOKENS));
        amount = paidGas * Math.min(price, t.priceCap) + Math.min(dataFee, type(uint96).max);
        amount = amount * (BPS + t.premiumBps) / BPS;
        amount = Math.min(amount, Math.min(e.balance, Math.saturatingSub(t.weeklyAllowance, spent)));
    }

    // ----------------------------------------------------------------------------------------------- views

    /// @inheritdoc ITank
    function quote(address vault, uint256 gasUsed, uint256 sales, uint256 price, uint256 dataFee)
        external
        view
        returns (uint256)
    {
        Entry storage e = _entries[vault];
        return _payment(e, gasUsed, sales, price, dataFee, _spentOf(e));
    }

    /// @inheritdoc ITank
    function state(address vault) public view returns (State memory s) {
        if (!IVaultFactory(factory).isVault(vault)) return s;
        Entry storage e = _entries[vault];
        Terms memory t = _termsOf(e);
        (s.balance, s.spent) = (e.balance, _spentOf(e));
        (s.priceCap, s.weeklyAllowance, s.premiumBps) = (t.priceCap, t.weeklyAllowance, t.premiumBps);
        s.waiting = _isWaiting(vault);
    }

    /// @inheritdoc ITank
    function states(address[] calldata vaults) external view returns (State[] memory list) {
        list = new State[](vaults.length);
        for (uint256 i; i < vaults.length; ++i) {
            list[i] = state(vaults[i]);
        }
    }

    function _termsOf(Entry storage e) private view returns (Terms memory) {
        if (e.set) return Terms(e.priceCap, e.weeklyAllowance, e.premiumBps);
        return Terms(type(uint64).max, type(uint96).max, 0);
    }

    /// @dev In the week of this block.
    function _spentOf(Entry storage e) private view returns (uint256) {
        return e.week == block.timestamp / 1 weeks ? e.spent : 0;
    }

    /// @dev A closed epoch waits for its settlement.
    function _isWaiting(address vault) private view returns (bool) {
        if (IVaultFactory(factory).vaultType(vault) == VaultType.Personal) return false;
        IVault v = IVault(vault);
        return v.nextCutoff() == 0 && !v.finalised() && !v.endedInKind();
    }

    function _requireLeader(address vault) private view {
        require(IVaultFactory(factory).isVault(vault), Errors.UnknownVault(vault));
        require(msg.sender == IVaultBase(vault).leader(), Errors.NotAllowed(msg.sender));
    }

    function _requireSettler() private view {
        require(msg.sender == settler || msg.sender == lateSettler, Errors.NotAllowed(msg.sender));
    }

    function _requireIdle() private view {
        require(!_busy, Errors.Locked());
    }
}
