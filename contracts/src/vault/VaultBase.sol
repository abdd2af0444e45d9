// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {IERC20Metadata} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Metadata.sol";
import {IERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Permit.sol";
import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {IERC5267} from "@openzeppelin/contracts/interfaces/IERC5267.sol";
import {Address} from "@openzeppelin/contracts/utils/Address.sol";
import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {MessageHashUtils} from "@openzeppelin/contracts/utils/cryptography/MessageHashUtils.sol";

import {IPortfolio} from "../interfaces/IPortfolio.sol";
import {IVaultBase} from "../interfaces/IVault.sol";
import {Errors} from "../libraries/Errors.sol";
import {DEAD_SHARES_HOLDER, MAX_STRATEGY} from "../libraries/Constants.sol";
import {Events} from "../libraries/Events.sol";
import {History} from "../libraries/History.sol";

/// @title What both kinds of vault have in common: the share token, its permit, the one lock, wallet comfort.
///
/// SHARE TOKEN
/// - ERC-20 with 18 decimals, ERC-2612 permit, ERC-5267 domain (name(), "1", chain id, this clone).
/// - An account's balance and cost basis share one slot; total supply never exceeds uint128.
///
/// LOCK
/// - One transient lock covers this vault and its portfolio: while one function that takes it runs, every other
///   function that takes it reverts with Locked, and nav() reverts.
/// - Only the portfolio of this vault can take or release it from outside.
///
/// CLONES
/// - The implementation can't be initialised; a clone can be initialised once.
abstract contract VaultBase is History, ERC20, IVaultBase {
    using SafeERC20 for IERC20;

    /// @param cost Asset base units the shares in this wallet cost; always 0 in a personal vault.
    struct Account {
        uint128 balance;
        uint128 cost;
    }

    bytes32 private constant PERMIT_TYPEHASH =
        keccak256("Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)");
    bytes32 private constant DOMAIN_TYPEHASH =
        keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)");

    mapping(address => Account) internal _accounts;

    /// @inheritdoc IERC20Permit
    mapping(address => uint256) public nonces;

    address internal _asset;
    uint8 internal _assetDecimals;
    /// @dev The last 88 bits of the portfolio's address. See `_requireReceiver`.
    uint88 private _portfolioTail;

    string private _shareName;
    string private _shareSymbol;
    string private _strategy;

    address internal _registry;

    /// @dev Last of this contract, so that a vault's first half slot lies beside it.
    uint128 internal _supply;

    bool private transient _locked;

    /// @dev The implementation is its own, dead, vault: it has an asset and so can't be initialised.
    constructor() ERC20("", "") {
        _asset = address(this);
    }

    modifier nonReentrant() {
        _lock();
        _;
        _locked = false;
    }

    /// @dev The leader of a shared vault, the owner of a personal one.
    modifier onlyLeader() {
        _requireLeader();
        _;
    }

    function _requireLeader() private view {
        require(msg.sender == _leaderAddress(), Errors.NotAllowed(msg.sender));
    }

    /// @dev Called once per clone by its `initialize`.
    function _initializeBase(
        address asset_,
        address portfolio_,
        address registry_,
        string calldata name_,
        string calldata symbol_,
        string calldata strategy_
    ) internal {
        require(_asset == address(0), Errors.AlreadyInitialized());
        require(asset_ != address(0), Errors.ZeroAddress());
        _asset = asset_;
        _assetDecimals = IERC20Metadata(asset_).decimals();
        _portfolioTail = uint88(uint160(portfolio_));
        _registry = registry_;
        _shareName = name_;
        _shareSymbol = symbol_;
        _strategy = strategy_;
    }

    // -------------------------------------------------------------------------------------------- lock

    /// @dev The portfolio takes the lock for each of its own entry points; who called it there is its business.
    function lock(address) external returns (address leader_, bool saleOnly_) {
        require(msg.sender == _portfolioAddress(), Errors.NotAllowed(msg.sender));
        _lock();
        return (_leaderAddress(), _isSaleOnly());
    }

    function unlock() external {
        require(msg.sender == _portfolioAddress(), Errors.NotAllowed(msg.sender));
        _locked = false;
    }

    /// @dev The portfolio has emitted an event: it joins the vault's history in the order of emission.
    function foldEvent(uint256 topics, bytes32 t0, bytes32 t1, bytes32 t2, bytes32 t3, bytes32 digest) external {
        require(msg.sender == _portfolioAddress(), Errors.NotAllowed(msg.sender));
        _fold(msg.sender, topics, t0, t1, t2, t3, digest);
    }

    function locked() external view returns (bool) {
        return _locked;
    }

    function _lock() internal {
        require(!_locked, Errors.Locked());
        _locked = true;
    }

    // ------------------------------------------------------------------------------------------- views

    function leader() external view returns (address) {
        return _leaderAddress();
    }

    function portfolio() external view returns (address) {
        return _portfolioAddress();
    }

    /// @dev Where they lie in storage is each vault's own affair.
    function _leaderAddress() internal view virtual returns (address);

    function _portfolioAddress() internal view virtual returns (address);

    /// @dev A vault with settlements says when; one without them never is.
    function _isSaleOnly() internal view virtual returns (bool) {
        return false;
    }

    function registry() external view returns (address) {
        return _registry;
    }

    function strategy() external view returns (string memory) {
        return _strategy;
    }

    function name() public view override(ERC20, IERC20Metadata) returns (string memory) {
        return _shareName;
    }

    function symbol() public view override(ERC20, IERC20Metadata) returns (string memory) {
        return _shareSymbol;
    }

    function decimals() public pure override(ERC20, IERC20Metadata) returns (uint8) {
        return 18;
    }

    function totalSupply() public view override(ERC20, IERC20) returns (uint256) {
        return _supply;
    }

    function balanceOf(address account) public view override(ERC20, IERC20) returns (uint256) {
        return _accounts[account].balance;
    }

    /// @dev Value of the portfolio at the last answers, whatever their age; never reverts. Asset base units.
    function _lastNav() internal view returns (uint256 value) {
        (value,) = IPortfolio(_portfolioAddress()).navLast();
    }

    /// @notice Strict value of the portfolio, asset base units: reverts on a bad price and in mid-transaction.
    function nav() public view returns (uint256) {
        require(!_locked, Errors.Locked());
        return IPortfolio(_portfolioAddress()).nav();
    }

    // ------------------------------------------------------------------------------------------- permit

    function DOMAIN_SEPARATOR() public view returns (bytes32) {
        return
            keccak256(
                abi.encode(DOMAIN_TYPEHASH, keccak256(bytes(name())), keccak256("1"), block.chainid, address(this))
            );
    }

    /// @inheritdoc IERC5267
    function eip712Domain()
        external
        view
        returns (
            bytes1 fields,
            string memory name_,
            string memory version,
            uint256 chainId,
            address verifyingContract,
            bytes32 salt,
            uint256[] memory extensions
        )
    {
        return (hex"0f", name(), "1", block.chainid, address(this), bytes32(0), new uint256[](0));
    }

    /// @inheritdoc IERC20Permit
    function permit(address owner, address spender, uint256 value, uint256 deadline, uint8 v, bytes32 r, bytes32 s)
        external
    {
        require(block.timestamp <= deadline, Errors.PermitExpired(deadline));
        bytes32 structHash = keccak256(abi.encode(PERMIT_TYPEHASH, owner, spender, value, nonces[owner]++, deadline));
        address signer = ECDSA.recover(MessageHashUtils.toTypedDataHash(DOMAIN_SEPARATOR(), structHash), v, r, s);
        require(signer == owner, Errors.PermitSigner(signer, owner));
        _approve(owner, spender, value);
    }

    // ----------------------------------------------------------------------------------- wallet comfort

    /// @notice Several calls to this vault in one transaction, each as if sent by the caller; all or nothing.
    function multicall(bytes[] calldata data) external returns (bytes[] memory results) {
        results = new bytes[](data.length);
        for (uint256 i; i < data.length; ++i) {
            results[i] = Address.functionDelegateCall(address(this), data[i]);
        }
    }

    /// @notice Uses the caller's permit of `token` for this vault. A permit that somebody already sent (its nonce is
    ///         spent) does no harm: the call passes when the allowance is there.
    function selfPermit(address token, uint256 value, uint256 deadline, uint8 v, bytes32 r, bytes32 s) external {
        try IERC20Permit(token).permit(msg.sender, address(this), value, deadline, v, r, s) {}
        catch {
            uint256 allowed = IERC20(token).allowance(msg.sender, address(this));
            require(allowed >= value, Errors.PermitFailed(token, allowed, value));
        }
    }

    // ------------------------------------------------------------------------------------------ leader

    function setStrategy(string calldata strategy_) external onlyLeader {
        _noteLeaderAction();
        require(bytes(strategy_).length <= MAX_STRATEGY, Errors.TextTooLong(bytes(strategy_).length, MAX_STRATEGY));
        _strategy = strategy_;
        _emit(Events.StrategyChanged.selector, abi.encode(strategy_));
    }

    /// @dev Notes that the leader has sent a transaction. A vault that can't be abandoned notes nothing.
    function _noteLeaderAction() internal virtual {}

    // ------------------------------------------------------------------------------------------- shares

    /// @dev Mints and burns without cost basis. Transfers are each vault's own (`_update`).
    function _mintShares(address to, uint256 shares) internal {
        _supply = SafeCast.toUint128(_supply + shares);
        _accounts[to].balance += uint128(shares);
        _emitTransfer(address(0), to, shares);
    }

    function _burnShares(address from, uint256 shares) internal {
        Account storage account = _accounts[from];
        require(shares <= account.balance, ERC20InsufficientBalance(from, account.balance, shares));
        account.balance -= uint128(shares);
        _supply -= uint128(shares);
        _emitTransfer(from, address(0), shares);
    }

    /// @dev Whatever is sent to the vault, its portfolio or the dead shares' address would be lost. That an address is not
    ///      the portfolio's nearly always shows in the bits that lie in the asset's slot, which claims read anyway; only
    ///      when they are the same the whole address is read and compared.
    function _requireReceiver(address to) internal view {
        bool isPortfolio = uint88(uint160(to)) == _portfolioTail && to == _portfolioAddress();
        require(
            to != address(0) && to != address(this) && to != DEAD_SHARES_HOLDER && !isPortfolio,
            ERC20InvalidReceiver(to)
        );
    }

    /// @dev ERC-20's Transfer, folded like every other event. OpenZeppelin's own code, which would emit it, is not used.
    function _emitTransfer(address from, address to, uint256 shares) internal {
        _emit(Transfer.selector, _topic(from), _topic(to), shares);
    }

    /// @dev Pulls exactly `assets` of the asset; a token that takes a fee on transfer is refused.
    function _pull(address from, address to, uint256 assets) internal {
        IERC20 token = IERC20(_asset);
        uint256 before = token.balanceOf(to);
        token.safeTransferFrom(from, to, assets);
        uint256 received = token.balanceOf(to) - before;
        require(received == assets, Errors.InexactTransfer(assets, received));
    }
}
