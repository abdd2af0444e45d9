// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

/// @title Operators of an asynchronous vault (ERC-7540, ERC-165 id 0xe3bc4e65).
interface IERC7540Operator {
    /// @notice `controller` gave (`approved`) or took from `operator` the right to manage its requests.
    event OperatorSet(address indexed controller, address indexed operator, bool approved);

    /// @notice Gives or takes from `operator` the right to ask, cancel and claim for the caller, to any receiver.
    /// @param approved True gives the right, false takes it.
    /// @return Always true, as ERC-7540 wants.
    function setOperator(address operator, bool approved) external returns (bool);

    /// @notice Whether `operator` may manage `controller`'s requests.
    function isOperator(address controller, address operator) external view returns (bool status);
}

/// @title Asynchronous deposits (ERC-7540, ERC-165 id 0xce3bbe50).
/// @notice A request is Pending until its epoch is settled, then Claimable. Amounts in asset or share base units.
interface IERC7540Deposit {
    /// @notice `owner`'s assets are locked in the vault for a request of `controller`.
    /// @param sender Who called.
    event DepositRequest(
        address indexed controller, address indexed owner, uint256 indexed requestId, address sender, uint256 assets
    );

    /// @notice Takes exactly `assets` from `owner` and asks for their deposit at the next settlement. Approve the vault
    ///         first. Asking again in the same epoch adds to the request.
    /// @param assets Asset base units, at least `minDeposit()`.
    /// @param controller Whose request it is: the caller, the owner, or an account whose operator the caller is.
    /// @param owner Whose assets are taken: the caller, or an account whose operator the caller is.
    /// @return requestId The epoch's id; 2^255 more for the leader's own deposits.
    function requestDeposit(uint256 assets, address controller, address owner) external returns (uint256 requestId);

    /// @notice Assets of a request that wait for their settlement; 0 for an unknown id, and once settled or cancelled.
    function pendingDepositRequest(uint256 requestId, address controller) external view returns (uint256 assets);

    /// @notice Assets of a settled request that were accepted and not yet claimed; 0 for an unknown id.
    function claimableDepositRequest(uint256 requestId, address controller) external view returns (uint256 assets);

    /// @notice Claims the shares that `assets` of settled requests bought, oldest request first. Rounded down.
    /// @param assets At most `maxDeposit(controller)`.
    /// @param receiver Gets the shares, and the assets as their cost basis. Not the vault, its portfolio or 0xdead.
    /// @param controller The caller, or an account whose operator the caller is.
    function deposit(uint256 assets, address receiver, address controller) external returns (uint256 shares);

    /// @notice Claims exactly `shares` of settled deposit requests, oldest first; what they consume is rounded up.
    /// @param shares At most `maxMint(controller)`.
    /// @param receiver As for `deposit`.
    /// @param controller The caller, or an account whose operator the caller is.
    function mint(uint256 shares, address receiver, address controller) external returns (uint256 assets);
}

/// @title Asynchronous redemptions (ERC-7540, ERC-165 id 0x620ee8e4).
interface IERC7540Redeem {
    /// @notice `owner`'s shares are locked in the vault for a request of `controller`.
    /// @param sender Who called.
    event RedeemRequest(
        address indexed controller, address indexed owner, uint256 indexed requestId, address sender, uint256 shares
    );

    /// @notice Takes `shares` from `owner`'s wallet, their cost basis with them, and asks for their redemption at the next
    ///         settlement. Asking again in the same epoch adds to the request.
    /// @param controller Whose request it is: the caller, the owner, or an account whose operator the caller is.
    /// @param owner Whose shares are taken: the caller, an account whose operator the caller is, or one that gave the
    ///        caller an ERC-20 allowance, which is spent.
    /// @return requestId The epoch's id.
    function requestRedeem(uint256 shares, address controller, address owner) external returns (uint256 requestId);

    /// @notice Shares of a request that wait for their settlement; 0 for an unknown id, and once settled or cancelled.
    function pendingRedeemRequest(uint256 requestId, address controller) external view returns (uint256 shares);

    /// @notice Shares of a settled request whose proceeds are not yet claimed; 0 for an unknown id. Claimed by
    ///         ERC-4626's `redeem` and `withdraw`, with the controller in the place of the owner.
    function claimableRedeemRequest(uint256 requestId, address controller) external view returns (uint256 shares);
}
