// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {Deploy} from "../script/Deploy.s.sol";
import {DemoFeed} from "../src/periphery/demo/DemoFeed.sol";
import {IRegistry} from "../src/interfaces/IRegistry.sol";
import {ITank} from "../src/interfaces/ITank.sol";
import {VaultParams, VaultType} from "../src/libraries/Types.sol";
import {LateSettler} from "../src/periphery/LateSettler.sol";
import {Settler} from "../src/periphery/Settler.sol";
import {Market} from "./utils/Market.sol";
import {vm} from "./utils/Vm.sol";

/// @title An aggregator whose answers are clamped, and its own proxy.
contract ClampedFeed is DemoFeed {
    int192 public constant minAnswer = 1e8;
    int192 public constant maxAnswer = 10_000e8;
    ClampedFeed public immutable aggregator;

    constructor(ClampedFeed aggregator_) DemoFeed(8, "ETH / USD") {
        aggregator = aggregator_;
    }
}

/// @notice The deployment script, from parameters to a working factory, and what it refuses.
contract DeployTest is Market {
    Deploy internal script;

    function setUp() public {
        deployMarket(1_000_000);
        script = new Deploy();
    }

    function params() internal view returns (Deploy.Params memory p) {
        p.chainId = block.chainid;
        p.governance = governance;
        p.delay = 14 days;
        p.uniswapV3Factory = address(pools.factory());
        p.keepers = one(keeper);
        p.guardians = one(guardian);
        p.tank = ITank.Costs(250_000, 160_000, 1 gwei, address(0));
        p.tokens = new IRegistry.InitialToken[](2);
        p.tokens[0] = IRegistry.InitialToken(address(usdc), NO_CAP, feeds(address(usdcFeed), 1 days, 25));
        p.tokens[1] = IRegistry.InitialToken(address(weth), NO_CAP, feeds(address(wethFeed), 1 hours, 50));
    }

    function test_deploy_everythingIsWiredAndWorks() public {
        Deploy.Deployment memory d = script.deploy(params());
        assertEq(d.registry.owner(), governance, "governance from the first block");
        assertEq(d.registry.delay(), 14 days, "delay");
        assertTrue(d.registry.isAdapter(address(d.adapter)), "adapter");
        assertTrue(d.registry.isKeeper(keeper) && d.registry.isGuardian(guardian), "roles");
        assertEq(d.factory.registry(), address(d.registry), "factory knows the registry");
        assertEq(address(d.lens.factory()), address(d.factory), "lens knows the factory");
        assertEq(d.tank.factory(), address(d.factory), "tank knows the factory");
        assertEq(d.tank.baseGas() + d.tank.saleGas() + d.tank.tipCap(), 410_000 + 1 gwei, "the tank's table");
        Settler settler = Settler(d.tank.settler());
        assertEq(settler.factory(), address(d.factory), "settler knows the factory");
        assertEq(settler.tank(), address(d.tank), "settler knows the tank");
        assertFalse(d.registry.isKeeper(address(settler)), "its role is governance's to give");
        LateSettler late = LateSettler(d.tank.lateSettler());
        assertEq(late.factory(), address(d.factory), "late settler knows the factory");
        assertEq(late.tank(), address(d.tank), "late settler knows the tank");
        assertEq(uint256(d.board.history()), 0, "board");
        usdc.mint(address(this), 100e6);
        usdc.approve(address(d.factory), 100e6);
        (address vault,) = d.factory
            .createVault(
                VaultParams(
                    "V", "V", address(usdc), 1_000, 400, 100e6, uint40(block.timestamp + 7 days), 7 days, 100e6, ""
                )
            );
        assertTrue(d.factory.isVault(vault) && d.factory.vaultType(vault) == VaultType.Shared, "a vault can be made");
    }

    function test_deploymentsFile_hasAddressesAndConstructorArguments() public {
        Deploy.Params memory p = params();
        Deploy.Deployment memory d = script.deploy(p);
        string memory json = script.toJson(p, d);
        assertEq(vm.parseJsonAddress(json, ".factory"), address(d.factory), "factory");
        assertEq(vm.parseJsonAddress(json, ".registry"), address(d.registry), "registry");
        assertEq(vm.parseJsonAddress(json, ".lens"), address(d.lens), "lens");
        assertEq(vm.parseJsonAddress(json, ".tank"), address(d.tank), "tank");
        assertEq(vm.parseJsonAddress(json, ".settler"), d.tank.settler(), "settler");
        assertEq(vm.parseJsonAddress(json, ".lateSettler"), d.tank.lateSettler(), "late settler");
        assertEq(vm.parseJsonAddress(json, ".board"), address(d.board), "board");
        assertEq(vm.parseJsonAddress(json, ".autoClaimer"), address(d.autoClaimer), "auto-claimer");
        assertEq(vm.parseJsonUint(json, ".startBlock"), block.number, "start block");
        assertEq(vm.parseJsonUint(json, ".chainId"), block.chainid, "chain");
        assertEq(vm.parseJsonBytes(json, ".lensArgs"), abi.encode(address(d.factory)), "constructor arguments");
        // The arguments make the very contract that was deployed: same code, same immutables.
        assertEq(made("Lens.sol:Lens", json, ".lensArgs"), address(d.lens).code, "lens reproduced");
        assertEq(made("Settler.sol:Settler", json, ".settlerArgs"), d.tank.settler().code, "settler reproduced");
        assertEq(
            made("LateSettler.sol:LateSettler", json, ".settlerArgs"), d.tank.lateSettler().code, "late one reproduced"
        );
        address tank = creation("Tank.sol:Tank", json, ".tankArgs");
        assertEq(ITank(tank).tipCap(), d.tank.tipCap(), "tank reproduced");
    }

    function made(string memory artifact, string memory json, string memory key) internal returns (bytes memory) {
        return creation(artifact, json, key).code;
    }

    function creation(string memory artifact, string memory json, string memory key) internal returns (address again) {
        bytes memory code = bytes.concat(vm.getCode(artifact), vm.parseJsonBytes(json, key));
        assembly {
            again := create(0, add(code, 0x20), mload(code))
        }
    }

    function test_exampleFile_isRead() public view {
        Deploy.Params memory p = script.read(vm.readFile("../deploy/chains/ethereum.json"));
        assertEq(p.chainId, 1, "mainnet");
        assertEq(p.delay, 14 days, "production's delay");
        assertEq(p.tokens.length, 3, "three tokens");
        assertEq(p.tokens[1].feeds.length, 1, "ETH has a feed of its own");
        assertEq(p.tokens[1].feeds[0].maxAge, 90 minutes, "half an hour beyond the heartbeat");
        assertTrue(p.tokens[1].feeds[0].afterCutoff, "settlement needs an answer after the cut-off");
        assertEq(p.tokens[1].feeds[0].leastAnswer, 10e8, "10 USD");
        assertEq(p.tokens[1].feeds[0].greatestAnswer, 90_000e8, "90,000 USD");
        assertEq(p.tokens[1].capBps, 10_000, "cap");
        assertEq(p.tokens[2].feeds.length, 2, "WBTC is priced by WBTC/BTC times BTC/USD");
        assertEq(p.tokens[2].feeds[0].deviationBps + p.tokens[2].feeds[1].deviationBps, 100, "both thresholds");
        assertFalse(p.tokens[2].feeds[0].afterCutoff, "a daily feed can't answer after each cut-off");
        assertEq(p.keepers.length + p.guardians.length, 0, "nobody yet");
        assertEq(p.tank.baseGas, 250_000, "tank's table");
        assertEq(p.tank.tipCap, 0.1 gwei, "tip cap");
        assertEq(p.tank.dataFeeOracle, address(0), "no data fee on Ethereum");
    }

    /// @notice A bound of answers at or beyond the aggregator's own would believe an answer at its clamp, whether the feed is a
    ///         proxy of the aggregator or the aggregator itself. A feed without bounds has none to compare.
    function test_boundsAtTheAggregatorsClamp_refused() public {
        ClampedFeed aggregator = new ClampedFeed(ClampedFeed(address(0)));
        ClampedFeed[2] memory both = [aggregator, new ClampedFeed(aggregator)];
        for (uint256 i; i < 2; ++i) {
            address feed = address(both[i]);
            Deploy.Params memory p = params();
            p.tokens[1].feeds[0].feed = feed;
            p.tokens[1].feeds[0].leastAnswer = 1e8;
            vm.expectRevert(abi.encodeWithSelector(Deploy.BoundAtTheClamp.selector, feed, 1e8, int256(1e8)));
            script.deploy(p);
            p.tokens[1].feeds[0].leastAnswer = 1.01e8;
            p.tokens[1].feeds[0].greatestAnswer = 10_000e8;
            vm.expectRevert(abi.encodeWithSelector(Deploy.BoundAtTheClamp.selector, feed, 10_000e8, int256(10_000e8)));
            script.deploy(p);
            p.tokens[1].feeds[0].greatestAnswer = 9_990e8;
            script.deploy(p);
        }
    }

    function test_wrongParameters_refused() public {
        Deploy.Params memory p = params();
        p.chainId = 5;
        vm.expectRevert(abi.encodeWithSelector(Deploy.WrongChain.selector, 5, block.chainid));
        script.deploy(p);

        p = params();
        p.tokens[1].feeds[0].feed = address(0xbeef);
        vm.expectRevert(abi.encodeWithSelector(Deploy.NoCode.selector, "feed", address(0xbeef)));
        script.deploy(p);

        p = params();
        p.uniswapV3Factory = address(0xbeef);
        vm.expectRevert(abi.encodeWithSelector(Deploy.NoCode.selector, "uniswapV3Factory", address(0xbeef)));
        script.deploy(p);

        p = params();
        p.tank.dataFeeOracle = address(0xbeef);
        vm.expectRevert(abi.encodeWithSelector(Deploy.NoCode.selector, "dataFeeOracle", address(0xbeef)));
        script.deploy(p);

        p = params();
        p.tank.saleGas = 0;
        vm.expectRevert(abi.encodeWithSelector(Deploy.NoTankTable.selector, 250_000, 0));
        script.deploy(p);

        p = params();
        p.tokens = new IRegistry.InitialToken[](0);
        vm.expectRevert(abi.encodeWithSelector(Deploy.NoTokens.selector));
        script.deploy(p);

        p = params();
        p.delay = 1 days;
        script.deploy(p); // a test network's
        vm.chainId(1);
        p.chainId = 1;
        vm.expectRevert(abi.encodeWithSelector(Deploy.DelayTooShort.selector, 1 days, 14 days));
        script.deploy(p);
    }
}
