// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

import {PersonalVault} from "../src/vault/PersonalVault.sol";
import {Portfolio} from "../src/portfolio/Portfolio.sol";
import {PortfolioOrders} from "../src/portfolio/PortfolioOrders.sol";
import {Registry} from "../src/registry/Registry.sol";
import {Vault} from "../src/vault/Vault.sol";
import {VaultFactory} from "../src/vault/VaultFactory.sol";
import {VaultSettlement} from "../src/vault/VaultSettlement.sol";
import {VaultViews} from "../src/vault/VaultViews.sol";
import {UniswapV3Adapter} from "../src/periphery/adapters/UniswapV3Adapter.sol";
import {IRegistry} from "../src/interfaces/IRegistry.sol";
import {ITank} from "../src/interfaces/ITank.sol";
import {Feed} from "../src/libraries/Types.sol";
import {AutoClaimer} from "../src/periphery/AutoClaimer.sol";
import {Board} from "../src/periphery/Board.sol";
import {Lens} from "../src/periphery/Lens.sol";
import {Tank} from "../src/periphery/Tank.sol";
import {vm} from "../test/utils/Vm.sol";

/// @title Deploys Sluice to any network from one parameter file and writes what it deployed.
/// @notice PARAMS=params.json forge script script/Deploy.s.sol --rpc-url URL --broadcast --slow
///         takes a file of the shape of deploy/chains, filled in as docs/operate.md says, and
///         writes deployments/<chain id>.json: addresses, start block, and the ABI-encoded constructor arguments that an
///         explorer asks for. Their standard JSON inputs come from `node tools/standard-json`.
/// @notice One thing is left to governance: `Registry.setKeeper(settler, true)`, or keepers settle one vault at a time and
///         unpaid. The LateSettler must never be a keeper: it works only while it is none.
/// @dev The deployer keeps nothing: governance is the owner of the registry from the first block.
contract Deploy {
    struct Params {
        uint256 chainId;
        address governance;
        uint256 delay;
        address uniswapV3Factory;
        address sequencerFeed;
        uint256 gracePeriod;
        IRegistry.InitialToken[] tokens;
        ITank.Costs tank;
        address[] keepers;
        address[] guardians;
    }

    struct Deployment {
        Registry registry;
        UniswapV3Adapter adapter;
        VaultFactory factory;
        VaultSettlement vaultSettlement;
        VaultViews vaultViews;
        Vault vaultImplementation;
        PersonalVault personalVaultImplementation;
        PortfolioOrders portfolioOrders;
        Portfolio portfolioImplementation;
        AutoClaimer autoClaimer;
        Lens lens;
        Tank tank;
        Board board;
    }

    /// @notice Production's least: shorter only where `chainId` is a test network's (SPEC rule 19).
    uint256 public constant PRODUCTION_DELAY = 14 days;

    error WrongChain(uint256 expected, uint256 actual);
    error NoCode(string what, address where);
    error DelayTooShort(uint256 delay, uint256 least);
    error NoTokens();
    error NoTankTable(uint256 baseGas, uint256 saleGas);
    /// @notice The least believable answer must lie above the aggregator's own least, the greatest below its greatest.
    error BoundAtTheClamp(address feed, uint256 bound, int256 clamp);

    function run() external {
        string memory file = vm.envOr("PARAMS", "params.json");
        Params memory p = read(vm.readFile(file));
        vm.startBroadcast();
        Deployment memory d = deploy(p);
        vm.stopBroadcast();
        vm.writeFile(string.concat("deployments/", vm.toString(block.chainid), ".json"), toJson(p, d));
    }

    /// @notice The parameters of a file's text; each that is read here is needed. `sluice deploy` reads the same file.
    function read(string memory json) public view returns (Params memory p) {
        p.chainId = vm.parseJsonUint(json, ".chain_id");
        p.governance = vm.parseJsonAddress(json, ".governance");
        p.delay = vm.parseJsonUint(json, ".delay_seconds");
        p.uniswapV3Factory = vm.parseJsonAddress(json, ".uniswap.factory");
        p.sequencerFeed = vm.parseJsonAddress(json, ".sequencer.feed");
        p.gracePeriod = vm.parseJsonUint(json, ".sequencer.grace_period_seconds");
        p.keepers = vm.parseJsonAddressArray(json, ".keepers");
        p.guardians = vm.parseJsonAddressArray(json, ".guardians");
        p.tank.baseGas = vm.parseJsonUint(json, ".tank.base_gas");
        p.tank.saleGas = vm.parseJsonUint(json, ".tank.sale_gas");
        p.tank.tipCap = vm.parseJsonUint(json, ".tank.tip_cap_wei");
        p.tank.dataFeeOracle = vm.parseJsonAddress(json, ".tank.data_fee_oracle");
        uint256 n;
        while (vm.keyExistsJson(json, _key(n, ""))) ++n;
        p.tokens = new IRegistry.InitialToken[](n);
        for (uint256 i; i < n; ++i) {
            p.tokens[i].token = vm.parseJsonAddress(json, _key(i, ".address"));
            p.tokens[i].capBps = _small(json, _key(i, ".cap_bps"));
            uint256 feeds;
            while (vm.keyExistsJson(json, _feedKey(i, feeds, ""))) ++feeds;
            p.tokens[i].feeds = new Feed[](feeds);
            for (uint256 j; j < feeds; ++j) {
                p.tokens[i].feeds[j] = Feed({
                    feed: vm.parseJsonAddress(json, _feedKey(i, j, ".address")),
                    decimals: uint8(_small(json, _feedKey(i, j, ".decimals"))),
                    maxAge: _uint32(json, _feedKey(i, j, ".max_age_seconds")),
                    afterCutoff: vm.parseJsonBool(json, _feedKey(i, j, ".after_cutoff")),
                    deviationBps: _small(json, _feedKey(i, j, ".deviation_bps")),
                    leastAnswer: _uint128(json, _feedKey(i, j, ".least_answer")),
                    greatestAnswer: _uint128(json, _feedKey(i, j, ".greatest_answer"))
                });
            }
        }
    }

    // A number that doesn't fit must not be cut to one that does.

    function _small(string memory json, string memory key) private view returns (uint16) {
        return SafeCast.toUint16(vm.parseJsonUint(json, key));
    }

    function _uint32(string memory json, string memory key) private view returns (uint32) {
        return SafeCast.toUint32(vm.parseJsonUint(json, key));
    }

    function _uint128(string memory json, string memory key) private view returns (uint128) {
        return SafeCast.toUint128(vm.parseJsonUint(json, key));
    }

    /// @notice Deploys everything after checking what a typing error would spoil for good.
    function deploy(Params memory p) public returns (Deployment memory d) {
        require(p.chainId == block.chainid, WrongChain(p.chainId, block.chainid));
        require(p.delay >= PRODUCTION_DELAY || _isTestNetwork(), DelayTooShort(p.delay, PRODUCTION_DELAY));
        require(p.uniswapV3Factory.code.length != 0, NoCode("uniswapV3Factory", p.uniswapV3Factory));
        require(
            p.sequencerFeed == address(0) || p.sequencerFeed.code.length != 0, NoCode("sequencerFeed", p.sequencerFeed)
        );
        require(
            p.tank.dataFeeOracle == address(0) || p.tank.dataFeeOracle.code.length != 0,
            NoCode("dataFeeOracle", p.tank.dataFeeOracle)
        );
        require(p.tank.baseGas != 0 && p.tank.saleGas != 0, NoTankTable(p.tank.baseGas, p.tank.saleGas));
        require(p.tokens.length != 0, NoTokens());
        for (uint256 i; i < p.tokens.length; ++i) {
            require(p.tokens[i].token.code.length != 0, NoCode("token", p.tokens[i].token));
            for (uint256 j; j < p.tokens[i].feeds.length; ++j) {
                _checkFeed(p.tokens[i].feeds[j]);
            }
        }

        d.adapter = new UniswapV3Adapter(p.uniswapV3Factory);
        address[] memory adapters = new address[](1);
        adapters[0] = address(d.adapter);
        d.registry = new Registry(
            p.governance, p.delay, p.tokens, adapters, p.keepers, p.guardians, p.sequencerFeed, p.gracePeriod
        );
        d.vaultSettlement = new VaultSettlement();
        d.vaultViews = new VaultViews();
        d.vaultImplementation = new Vault(address(d.vaultSettlement), address(d.vaultViews));
        d.personalVaultImplementation = new PersonalVault();
        d.portfolioOrders = new PortfolioOrders();
        d.portfolioImplementation = new Portfolio(address(d.portfolioOrders));
        d.factory = new VaultFactory(
            address(d.registry),
            address(d.vaultImplementation),
            address(d.personalVaultImplementation),
            address(d.portfolioImplementation)
        );
        d.autoClaimer = new AutoClaimer();
        d.lens = new Lens(address(d.factory));
        d.tank = new Tank(address(d.factory), p.tank);
        d.board = new Board();
    }

    /// @notice The deployments file.
    function toJson(Params memory p, Deployment memory d) public returns (string memory json) {
        string memory o = "deployment";
        vm.serializeUint(o, "chainId", block.chainid);
        vm.serializeUint(o, "startBlock", block.number);
        vm.serializeAddress(o, "registry", address(d.registry));
        vm.serializeAddress(o, "uniswapV3Adapter", address(d.adapter));
        vm.serializeAddress(o, "vaultSettlement", address(d.vaultSettlement));
        vm.serializeAddress(o, "vaultViews", address(d.vaultViews));
        vm.serializeAddress(o, "vaultImplementation", address(d.vaultImplementation));
        vm.serializeAddress(o, "personalVaultImplementation", address(d.personalVaultImplementation));
        vm.serializeAddress(o, "portfolioOrders", address(d.portfolioOrders));
        vm.serializeAddress(o, "portfolioImplementation", address(d.portfolioImplementation));
        vm.serializeAddress(o, "autoClaimer", address(d.autoClaimer));
        vm.serializeAddress(o, "lens", address(d.lens));
        vm.serializeAddress(o, "tank", address(d.tank));
        vm.serializeAddress(o, "settler", d.tank.settler());
        vm.serializeAddress(o, "lateSettler", d.tank.lateSettler());
        vm.serializeAddress(o, "board", address(d.board));
        vm.serializeBytes(o, "vaultArgs", abi.encode(d.vaultSettlement, d.vaultViews));
        vm.serializeBytes(o, "uniswapV3AdapterArgs", abi.encode(p.uniswapV3Factory));
        vm.serializeBytes(o, "registryArgs", _registryArgs(p, d));
        vm.serializeBytes(
            o,
            "factoryArgs",
            abi.encode(d.registry, d.vaultImplementation, d.personalVaultImplementation, d.portfolioImplementation)
        );
        vm.serializeBytes(o, "portfolioArgs", abi.encode(d.portfolioOrders));
        vm.serializeBytes(o, "lensArgs", abi.encode(d.factory));
        vm.serializeBytes(o, "tankArgs", abi.encode(d.factory, p.tank));
        // The LateSettler's are the same.
        vm.serializeBytes(o, "settlerArgs", abi.encode(d.factory, d.tank, p.tank.dataFeeOracle));
        json = vm.serializeAddress(o, "factory", address(d.factory));
    }

    function _registryArgs(Params memory p, Deployment memory d) internal pure returns (bytes memory) {
        address[] memory adapters = new address[](1);
        adapters[0] = address(d.adapter);
        return
            abi.encode(
                p.governance, p.delay, p.tokens, adapters, p.keepers, p.guardians, p.sequencerFeed, p.gracePeriod
            );
    }

    function _feedKey(uint256 i, uint256 j, string memory field) internal pure returns (string memory) {
        return _key(i, string.concat(".feeds[", vm.toString(j), "]", field));
    }

    function _key(uint256 i, string memory field) internal pure returns (string memory) {
        return string.concat(".tokens[", vm.toString(i), "]", field);
    }

    /// @dev An aggregator whose answers are clamped gives the bound when the price is beyond it: the bounds of what is
    ///      believed lie within its own, so that such an answer is unusable. Feeds without bounds have none to compare.
    function _checkFeed(Feed memory f) private view {
        require(f.feed.code.length != 0, NoCode("feed", f.feed));
        (bool ok, address aggregator) = _ask(f.feed, "aggregator()");
        if (!ok || aggregator.code.length == 0) aggregator = f.feed;
        (bool hasLeast, int256 least) = _bound(aggregator, "minAnswer()");
        (bool hasGreatest, int256 greatest) = _bound(aggregator, "maxAnswer()");
        require(!hasLeast || int256(uint256(f.leastAnswer)) > least, BoundAtTheClamp(f.feed, f.leastAnswer, least));
        require(
            !hasGreatest || int256(uint256(f.greatestAnswer)) < greatest,
            BoundAtTheClamp(f.feed, f.greatestAnswer, greatest)
        );
    }

    function _ask(address where, string memory what) private view returns (bool ok, address answer) {
        bytes memory out;
        (ok, out) = where.staticcall(abi.encodeWithSignature(what));
        ok = ok && out.length == 32 && uint256(bytes32(out)) <= type(uint160).max;
        if (ok) answer = address(uint160(uint256(bytes32(out))));
    }

    function _bound(address where, string memory what) private view returns (bool ok, int256 answer) {
        bytes memory out;
        (ok, out) = where.staticcall(abi.encodeWithSignature(what));
        ok = ok && out.length == 32;
        if (ok) answer = int256(uint256(bytes32(out)));
    }

    /// @dev Local chains and the public test networks of Ethereum, Arbitrum, Base and Optimism.
    function _isTestNetwork() internal view returns (bool) {
        uint256 id = block.chainid;
        return
            id == 1337 || id == 31337 || id == 11155111 || id == 560048 || id == 421614 || id == 84532 || id == 11155420;
    }
}
