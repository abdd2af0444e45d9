// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";

import {PersonalVault} from "../../src/vault/PersonalVault.sol";
import {Portfolio} from "../../src/portfolio/Portfolio.sol";
import {PortfolioOrders} from "../../src/portfolio/PortfolioOrders.sol";
import {Vault} from "../../src/vault/Vault.sol";
import {VaultSettlement} from "../../src/vault/VaultSettlement.sol";
import {VaultViews} from "../../src/vault/VaultViews.sol";
import {VaultFactory} from "../../src/vault/VaultFactory.sol";
import {VaultParams} from "../../src/libraries/Types.sol";
import {DemoToken} from "../../src/periphery/demo/DemoToken.sol";
import {Market} from "./Market.sol";
import {vm} from "./Vm.sol";

/// @title A shared vault with everything around it, driven through its public interface.
/// @notice Inherit it, or deploy one and call it. `deploy` makes the world on first use and a fresh vault every time;
///         `asset`, `vault`, `portfolio`, `leader` and `keeper` are what a suite needs. Amounts in base units: USDC
///         has 6 decimals, shares have 18.
contract Harness is Market {
    using SafeERC20 for IERC20;

    uint256 internal constant PERIOD = 7 days;
    uint256 internal constant POOL_DEPTH = 10_000_000;

    Vault public vault;
    Portfolio public portfolio;
    VaultFactory public factory;
    DemoToken public asset;
    address public leader;

    // --------------------------------------------------------------------------------- the stable harness

    /// @notice A fresh vault with weekly cut-offs, the first in seven days. The leader's seed is 100 USDC, or the
    ///         minimum deposit when that is more.
    function deploy(uint256 feeBps, uint256 marginBps, uint256 minDeposit) public returns (Vault) {
        return deploy(feeBps, marginBps, minDeposit, minDeposit > 100e6 ? minDeposit : 100e6);
    }

    /// @notice Settles the epoch that waits, or lets the open one reach its cut-off first. The keeper settles, one
    ///         second after the cut-off at the earliest, with every feed fresh and any NAV accepted.
    function settle() public {
        if (vault.nextCutoff() != 0) warpToCutoff();
        pass(1);
        uint256 id = vault.lastSettledEpochId() + 1;
        vm.prank(keeper);
        vault.settle(id, 0, type(uint256).max);
    }

    /// @notice The portfolio's value rises by `assets` of cash, as by a trade at a profit.
    function gain(uint256 assets) public {
        asset.mint(address(portfolio), assets);
        vm.prank(address(vault));
        portfolio.receiveAssets(assets);
    }

    /// @notice The portfolio loses `assets` of its idle cash.
    function lose(uint256 assets) public {
        vm.prank(address(vault));
        portfolio.releaseAssets(address(0xbad), assets);
    }

    /// @notice Time moves to the open epoch's cut-off: from that second it takes no requests.
    function warpToCutoff() public {
        uint256 cutoff = vault.nextCutoff();
        require(cutoff != 0, NotTrue("an epoch waits for its settlement"));
        pass(cutoff - block.timestamp);
    }

    // ---------------------------------------------------------------------------------------- the world

    function deploy(uint256 feeBps, uint256 marginBps, uint256 minDeposit, uint256 seed) public returns (Vault) {
        deployWorld();
        VaultParams memory params = defaults();
        params.feeBps = uint16(feeBps);
        params.leaderMarginBps = uint16(marginBps);
        params.minDeposit = uint128(minDeposit);
        params.seed = uint128(seed);
        return deploy(params);
    }

    function deploy(VaultParams memory params) public returns (Vault) {
        fund(leader, params.seed);
        vm.startPrank(leader);
        IERC20(params.asset).forceApprove(address(factory), params.seed);
        (address vault_, address portfolio_) = factory.createVault(params);
        vm.stopPrank();
        vault = Vault(vault_);
        portfolio = Portfolio(portfolio_);
        vm.label(vault_, "vault");
        vm.label(portfolio_, "portfolio");
        return vault;
    }

    function defaults() public view returns (VaultParams memory params) {
        params = VaultParams({
            name: "Sluice Test",
            symbol: "slTEST",
            asset: address(asset),
            feeBps: 1_000,
            leaderMarginBps: 400,
            minDeposit: 100e6,
            firstCutoff: uint40(block.timestamp + PERIOD),
            period: uint32(PERIOD),
            seed: 100e6,
            strategy: "test"
        });
    }

    function _newVaultImplementation() internal returns (address) {
        VaultSettlement settlement = new VaultSettlement();
        VaultViews views = new VaultViews();
        Vault implementation = new Vault(address(settlement), address(views));
        return address(implementation);
    }

    /// @notice Tokens, feeds, pools, registry, factory; once.
    function deployWorld() public {
        if (address(factory) != address(0)) return;
        deployMarket(POOL_DEPTH);
        asset = usdc;
        leader = makeAddr("leader");
        address vaultImplementation = _newVaultImplementation();
        PersonalVault personal = new PersonalVault();
        PortfolioOrders orders = new PortfolioOrders();
        Portfolio portfolioImplementation = new Portfolio(address(orders));
        factory = new VaultFactory(
            address(registry), vaultImplementation, address(personal), address(portfolioImplementation)
        );
    }

    // ---------------------------------------------------------------------------------- what accounts do

    function fund(address account, uint256 assets) public {
        asset.mint(account, assets);
    }

    /// @notice `account` gets the assets and requests their deposit for itself.
    function requestDeposit(address account, uint256 assets) public returns (uint256 requestId) {
        fund(account, assets);
        vm.startPrank(account);
        IERC20(address(asset)).forceApprove(address(vault), assets);
        requestId = vault.requestDeposit(assets, account, account);
        vm.stopPrank();
    }

    function requestRedeem(address account, uint256 shares) public returns (uint256 requestId) {
        vm.prank(account);
        requestId = vault.requestRedeem(shares, account, account);
    }

    /// @notice Claims all shares of `account`'s settled deposits; 0 when there are none.
    function claimShares(address account) public returns (uint256 shares) {
        uint256 assets = vault.maxDeposit(account);
        if (assets == 0) return 0;
        vm.prank(account);
        shares = vault.deposit(assets, account);
    }

    /// @notice Claims all proceeds of `account`'s settled redemptions; 0 when there are none.
    function claimAssets(address account) public returns (uint256 assets) {
        uint256 shares = vault.maxRedeem(account);
        if (shares == 0) return 0;
        vm.prank(account);
        assets = vault.redeem(shares, account, account);
    }

    /// @notice Deposits, settles and claims in one go.
    function enter(address account, uint256 assets) public returns (uint256 shares) {
        requestDeposit(account, assets);
        settle();
        shares = claimShares(account);
    }

    /// @notice Redeems, settles and claims in one go.
    function exit(address account, uint256 shares) public returns (uint256 assets) {
        requestRedeem(account, shares);
        settle();
        assets = claimAssets(account);
    }

    /// @notice Moves NAV to exactly `nav` by a gain or a loss.
    function setNav(uint256 nav) public {
        uint256 now_ = vault.nav();
        if (nav > now_) gain(nav - now_);
        else if (nav < now_) lose(now_ - nav);
    }
}
