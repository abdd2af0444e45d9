// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

/// @title Cancellation of deposit requests (ERC-7887, Draft, ERC-165 id 0x8bf840e3).
/// @notice Here a cancellation takes effect at once, so none is ever pending. A settlement's refund (a deposit beyond the
///         leader's margin, closing, a worthless vault) is a claimable cancellation as well.
interface IERC7887Deposit {
    /// @notice The request was cancelled; its assets can be claimed back.
    event CancelDepositRequest(address indexed controller, uint256 indexed requestId, address sender);
    /// @notice Assets of a cancelled or refunded request were paid to `receiver`.
    event CancelDepositClaim(
        address indexed controller, address indexed receiver, uint256 indexed requestId, address sender, uint256 assets
    );

    /// @notice Cancels a pending request as a whole: before its cut-off, or when its settlement is a week overdue.
    /// @param controller The caller, or an account whose operator the caller is.
    function cancelDepositRequest(uint256 requestId, address controller) external;

    /// @notice Always false: a cancellation takes effect at once.
    function pendingCancelDepositRequest(uint256 requestId, address controller) external view returns (bool isPending);

    /// @notice Assets of the request that can be claimed back, asset base units; 0 for an unknown id.
    function claimableCancelDepositRequest(uint256 requestId, address controller) external view returns (uint256 assets);

    /// @notice Pays all that can be claimed back of one request.
    /// @param receiver Gets the assets. Not the vault, its portfolio or 0xdead.
    /// @param controller The caller, or an account whose operator the caller is.
    function claimCancelDepositRequest(uint256 requestId, address receiver, address controller)
        external
        returns (uint256 assets);
}

/// @title Cancellation of redeem requests (ERC-7887, Draft, ERC-165 id 0xe76cffc7).
interface IERC7887Redeem {
    /// @notice The request was cancelled; its shares can be claimed back.
    event CancelRedeemRequest(address indexed controller, uint256 indexed requestId, address sender);
    /// @notice Shares of a cancelled request went to `receiver`, with their cost basis.
    event CancelRedeemClaim(
        address indexed controller, address indexed receiver, uint256 indexed requestId, address sender, uint256 shares
    );

    /// @notice Cancels a pending request as a whole: before its cut-off, or when its settlement is a week overdue.
    /// @param controller The caller, or an account whose operator the caller is.
    function cancelRedeemRequest(uint256 requestId, address controller) external;

    /// @notice Always false: a cancellation takes effect at once.
    function pendingCancelRedeemRequest(uint256 requestId, address controller) external view returns (bool isPending);

    /// @notice Shares of the request that can be claimed back, share base units; 0 for an unknown id.
    function claimableCancelRedeemRequest(uint256 requestId, address controller) external view returns (uint256 shares);

    /// @notice Returns all shares of one request that can be claimed back, with their cost basis.
    /// @param receiver Gets the shares. Not the vault, its portfolio or 0xdead.
    /// @param controller The caller, or an account whose operator the caller is.
    function claimCancelRedeemRequest(uint256 requestId, address receiver, address controller)
        external
        returns (uint256 shares);
}
