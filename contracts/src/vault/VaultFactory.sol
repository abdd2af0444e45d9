// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {Clones} from "@openzeppelin/contracts/proxy/Clones.sol";

import {IPortfolio} from "../interfaces/IPortfolio.sol";
import {IRegistry} from "../interfaces/IRegistry.sol";
import {IPersonalVault, IVault} from "../interfaces/IVault.sol";
import {IVaultFactory} from "../interfaces/IVaultFactory.sol";
import {
    BPS,
    MAX_FEE_BPS,
    MAX_NAME,
    MAX_PERIOD,
    MAX_STRATEGY,
    MAX_SYMBOL,
    MIN_PERIOD,
    DEAD_SHARES
} from "../libraries/Constants.sol";
import {Errors} from "../libraries/Errors.sol";
import {Events} from "../libraries/Events.sol";
import {History} from "../libraries/History.sol";
import {VaultParams, VaultType} from "../libraries/Types.sol";

/// @title Makes vaults as immutable ERC-1167 clones and remembers them (SPEC rule 2).
///
/// ROLES
/// - Anybody may create a vault and is its leader (owner) for ever. Nobody owns the factory; implementations and
///   registry are fixed at deployment.
///
/// CREATION
/// - A vault exists only initialised, in one transaction with its portfolio and, when shared, its seed.
/// - The seed is at least the minimum deposit, taken exactly from the creator, at share price 1.00.
/// - VaultCreated is emitted before any event of the new vault.
contract VaultFactory is History, IVaultFactory, Events {
    using SafeERC20 for IERC20;

    address public immutable registry;
    address public immutable vaultImplementation;
    address public immutable personalVaultImplementation;
    address public immutable portfolioImplementation;

    struct Entry {
        bool known;
        VaultType vaultType;
    }

    /// @dev The data of VaultCreated, field by field.
    struct Created {
        VaultType vaultType;
        address asset;
        string name;
        string symbol;
        uint256 feeBps;
        uint256 leaderMarginBps;
        uint256 minDeposit;
        uint256 firstCutoff;
        uint256 period;
        uint256 seed;
        uint256 seedShares;
        uint256 lockedShares;
        string strategy;
    }

    address[] private _vaults;
    mapping(address => Entry) private _entries;

    constructor(address registry_, address vault_, address personalVault_, address portfolio_) {
        require(
            registry_ != address(0) && vault_ != address(0) && personalVault_ != address(0) && portfolio_ != address(0),
            Errors.ZeroAddress()
        );
        registry = registry_;
        vaultImplementation = vault_;
        personalVaultImplementation = personalVault_;
        portfolioImplementation = portfolio_;
    }

    /// @inheritdoc IVaultFactory
    function createVault(VaultParams calldata params) external returns (address vault, address portfolio) {
        uint256 seedShares = _checked(params);
        (vault, portfolio) = _make(vaultImplementation, params.asset, VaultType.Shared);
        _announce(params, vault, portfolio, seedShares);

        IERC20 asset = IERC20(params.asset);
        uint256 before = asset.balanceOf(portfolio);
        asset.safeTransferFrom(msg.sender, portfolio, params.seed);
        uint256 received = asset.balanceOf(portfolio) - before;
        require(received == params.seed, Errors.InexactTransfer(params.seed, received));
        IVault(vault).initialize(msg.sender, portfolio, registry, params);
    }

    /// @inheritdoc IVaultFactory
    function createPersonalVault(string calldata name, string calldata symbol, address asset, string calldata strategy)
        external
        returns (address vault, address portfolio)
    {
        _requireTexts(name, symbol, strategy);
        _requireAsset(asset);
        (vault, portfolio) = _make(personalVaultImplementation, asset, VaultType.Personal);
        VaultParams memory params;
        (params.name, params.symbol, params.asset, params.strategy) = (name, symbol, asset, strategy);
        _announce(params, vault, portfolio, 0);
        IPersonalVault(vault).initialize(msg.sender, portfolio, registry, asset, name, symbol, strategy);
    }

    /// @inheritdoc IVaultFactory
    function isVault(address vault) external view returns (bool) {
        return _entries[vault].known;
    }

    /// @inheritdoc IVaultFactory
    function vaultType(address vault) external view returns (VaultType) {
        require(_entries[vault].known, Errors.UnknownVault(vault));
        return _entries[vault].vaultType;
    }

    /// @inheritdoc IVaultFactory
    function vaultCount() external view returns (uint256) {
        return _vaults.length;
    }

    /// @inheritdoc IVaultFactory
    function vaults(uint256 from, uint256 count) external view returns (address[] memory list) {
        uint256 total = _vaults.length;
        if (from >= total) return list;
        list = new address[](count < total - from ? count : total - from);
        for (uint256 i; i < list.length; ++i) {
            list[i] = _vaults[from + i];
        }
    }

    // --------------------------------------------------------------------------------------------------

    function _make(address implementation, address asset, VaultType type_)
        private
        returns (address vault, address portfolio)
    {
        vault = Clones.clone(implementation);
        portfolio = Clones.clone(portfolioImplementation);
        _vaults.push(vault);
        _entries[vault] = Entry(true, type_);
        IPortfolio(portfolio).initialize(vault, registry, asset, type_ == VaultType.Personal);
    }

    /// @dev Emits VaultCreated. Its sixteen arguments don't fit the compiler's stack, so its data is encoded as the
    ///      struct of the same fields: a struct's encoding is that of the list behind one leading offset word.
    /// @param seedShares 0 for a personal vault, which has no seed.
    function _announce(VaultParams memory p, address vault, address portfolio, uint256 seedShares) private {
        Created memory c;
        bool shared = seedShares != 0;
        c.vaultType = shared ? VaultType.Shared : VaultType.Personal;
        (c.asset, c.name, c.symbol, c.strategy) = (p.asset, p.name, p.symbol, p.strategy);
        (c.feeBps, c.leaderMarginBps, c.minDeposit) = (p.feeBps, p.leaderMarginBps, p.minDeposit);
        (c.firstCutoff, c.period, c.seed) = (p.firstCutoff, p.period, p.seed);
        (c.seedShares, c.lockedShares) = (seedShares, shared ? DEAD_SHARES : 0);
        bytes memory data = abi.encode(c);
        // The list starts one word further on: its length takes the place of the offset word.
        assembly ("memory-safe") {
            let length := sub(mload(data), 0x20)
            data := add(data, 0x20)
            mstore(data, length)
        }
        _emit(VaultCreated.selector, _topic(vault), _topic(portfolio), _topic(msg.sender), data);
    }

    /// @dev Every parameter within its bounds; returns the seed's shares. That the leader's part of them reaches the
    ///      margin is checked by the vault.
    function _checked(VaultParams calldata p) private view returns (uint256 seedShares) {
        _requireTexts(p.name, p.symbol, p.strategy);
        uint256 decimals = _requireAsset(p.asset);
        require(p.feeBps <= MAX_FEE_BPS, Errors.BadFee(p.feeBps, MAX_FEE_BPS));
        require(p.leaderMarginBps < BPS, Errors.BadMargin(p.leaderMarginBps, BPS - 1));
        require(p.minDeposit != 0, Errors.BadMinimum(p.minDeposit));
        require(p.period >= MIN_PERIOD && p.period <= MAX_PERIOD, Errors.BadPeriod(p.period, MIN_PERIOD, MAX_PERIOD));
        require(
            p.firstCutoff > block.timestamp && p.firstCutoff <= block.timestamp + MAX_PERIOD,
            Errors.BadCutoff(p.firstCutoff, block.timestamp, block.timestamp + MAX_PERIOD)
        );
        require(p.seed >= p.minDeposit, Errors.SeedBelowMinimum(p.seed, p.minDeposit));
        seedShares = uint256(p.seed) * 10 ** (18 - decimals);
        require(seedShares > DEAD_SHARES && seedShares <= type(uint128).max, Errors.BadSeed(p.seed));
    }

    function _requireTexts(string calldata name, string calldata symbol, string calldata strategy) private pure {
        require(bytes(name).length != 0 && bytes(symbol).length != 0, Errors.EmptyText());
        _requireLength(name, MAX_NAME);
        _requireLength(symbol, MAX_SYMBOL);
        _requireLength(strategy, MAX_STRATEGY);
    }

    function _requireLength(string calldata text, uint256 max) private pure {
        require(bytes(text).length <= max, Errors.TextTooLong(bytes(text).length, max));
    }

    function _requireAsset(address asset) private view returns (uint256 decimals) {
        IRegistry.TokenConfig memory config = IRegistry(registry).token(asset);
        require(config.feeds.length != 0 && config.listed, Errors.UnknownAsset(asset));
        return config.decimals;
    }
}
