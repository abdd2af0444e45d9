// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {IHistory} from "./IHistory.sol";

/// @title Ether that pays for a vault's settlements and orders (SPEC rule 24).
/// @notice All amounts are in wei, all gas prices in wei per unit of gas. A week is block.timestamp / 7 days, so it begins
///         on Thursdays at 00:00 UTC.
interface ITank is IHistory {
    /// @notice What was done for a vault through a settler.
    enum WorkKind {
        Settlement, // `id` is the epoch
        Fill, // `id` is the limit order
        Rebalance // `id` is the targets order
    }

    /// @param sales Swaps in the call; the table pays for at most 8.
    /// @param gasUsed Units of gas measured around the vault's own call.
    /// @param dataFee What the chain asks for the data of this entry alone, wei, as ISettler.dataFee says; 0 where there is
    ///        no such fee.
    struct Work {
        address vault;
        WorkKind kind;
        uint256 id;
        uint256 sales;
        uint256 gasUsed;
        uint256 dataFee;
    }

    /// @param spent Paid in the current week.
    /// @param priceCap Highest gas price that is paid; the largest uint64 until the leader sets another.
    /// @param weeklyAllowance Most that is paid in a week; the largest uint96 until the leader sets another.
    /// @param premiumBps Added to every payment, 0 to 2,000.
    /// @param waiting A closed epoch waits for its settlement: nothing is taken back and no bound is lowered.
    struct State {
        uint256 balance;
        uint256 spent;
        uint256 priceCap;
        uint256 weeklyAllowance;
        uint256 premiumBps;
        bool waiting;
    }

    /// @param baseGas Paid for any piece of work at most, with `saleGas` for each swap in it, units of gas.
    /// @param tipCap Highest tip that is paid above the block's base fee, wei per unit of gas.
    /// @param dataFeeOracle The OP stack's GasPriceOracle; zero where the chain has none.
    struct Costs {
        uint256 baseGas;
        uint256 saleGas;
        uint256 tipCap;
        address dataFeeOracle;
    }

    /// @notice The first event: what is fixed for ever.
    event TankCreated(
        address indexed factory,
        address indexed settler,
        address indexed lateSettler,
        uint256 baseGas,
        uint256 saleGas,
        uint256 tipCap,
        address dataFeeOracle
    );
    /// @notice `from` added `amount` to the vault's tank.
    /// @param balance The vault's tank after it, as in the events that follow.
    event Funded(address indexed vault, address indexed from, uint256 amount, uint256 balance);
    /// @notice The leader sent `amount` of the vault's tank to `to`.
    event TakenBack(address indexed vault, address indexed leader, address indexed to, uint256 amount, uint256 balance);
    /// @notice The leader set all three bounds.
    event TermsSet(address indexed vault, uint256 priceCap, uint256 weeklyAllowance, uint256 premiumBps);
    /// @notice `payee` was sent `amount` for a piece of work; it counts for the week of the event's block.
    /// @param price What a unit of gas was paid with, before the premium.
    event Paid(
        address indexed vault,
        address indexed payee,
        WorkKind indexed kind,
        uint256 id,
        uint256 sales,
        uint256 gasUsed,
        uint256 price,
        uint256 dataFee,
        uint256 amount,
        uint256 balance
    );
    /// @notice The payee did not take `amount`: it stays in the tank.
    event PaymentFailed(
        address indexed vault, address indexed payee, WorkKind indexed kind, uint256 id, uint256 amount
    );

    /// @notice Adds the ether sent to the vault's tank. From anybody; it belongs to the tank from then on.
    function fund(address vault) external payable;
    /// @notice Sends `amount` of the vault's tank to `to`. Leader only; not while an epoch waits for its settlement.
    function takeBack(address vault, uint256 amount, address to) external;
    /// @notice Sets all three bounds. Leader only; while an epoch waits for its settlement none may be lower than before.
    function setTerms(address vault, uint64 priceCap, uint96 weeklyAllowance, uint16 premiumBps) external;

    /// @notice A settler begins: until it pays nothing else moves in any tank.
    function begin() external;
    /// @notice A settler ends: each piece of work is paid from its vault's tank, in one transfer to `payee`. Never reverts
    ///         for what a payee does, or for what a tank lacks.
    /// @return sum What was paid.
    function pay(Work[] calldata work, address payee) external returns (uint256 sum);

    /// @notice What the vault's tank would pay now, wei, rounded down.
    /// @param gasUsed Units of gas that the work will use.
    /// @param sales Swaps in it.
    /// @param price min(the transaction's gas price, base fee + `tipCap()`); the leader's cap is applied here.
    /// @param dataFee As ISettler.dataFee says for a settlement.
    function quote(address vault, uint256 gasUsed, uint256 sales, uint256 price, uint256 dataFee)
        external
        view
        returns (uint256);
    /// @notice A vault's tank; of an address that is no vault of the factory all is empty.
    function state(address vault) external view returns (State memory);
    /// @notice As `state`, of several vaults, in their order.
    function states(address[] calldata vaults) external view returns (State[] memory);

    /// @notice The factory whose vaults have tanks here.
    function factory() external view returns (address);
    /// @notice The settler for keepers: one of the two contracts whose work is paid.
    function settler() external view returns (address);
    /// @notice The settler for anybody, of late settlements: the other one.
    function lateSettler() external view returns (address);
    /// @notice Units of gas that are paid for a piece of work at most, beside `saleGas` for each of its swaps.
    function baseGas() external view returns (uint256);
    /// @notice Units of gas that each of at most 8 swaps adds to `baseGas`.
    function saleGas() external view returns (uint256);
    /// @notice Highest tip that is paid above the block's base fee, wei per unit of gas.
    function tipCap() external view returns (uint256);
    /// @notice The OP stack's GasPriceOracle; zero where the chain has none.
    function dataFeeOracle() external view returns (address);
}
