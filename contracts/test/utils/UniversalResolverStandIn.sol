// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

/// @title The Ethereum Name Service's universal resolver by its published interface, over names that a test sets.
/// @dev The real one asks the registry which resolver a name has, and that one for its records. This one has both itself: the
///      name that an account calls itself by, and the account that a name stands for, each set alone, as anybody can on the chain.
contract UniversalResolverStandIn {
    error ResolverNotFound(bytes name);
    error ReverseAddressMismatch(string primary, bytes primaryAddress);
    error UnsupportedResolverProfile(bytes4 selector);
    /// @dev ERC-3668: the answer is at one of these addresses. Whoever a name belongs to chooses them.
    error OffchainLookup(address sender, string[] urls, bytes callData, bytes4 callbackFunction, bytes extraData);

    mapping(address account => string) internal _names;
    mapping(bytes32 node => address) internal _accounts;
    mapping(address account => string) internal _gateways;
    /// @dev Does not compare both records, as no resolver must; the real one does.
    bool internal _careless;

    function setName(address account, string calldata name) external {
        _names[account] = name;
    }

    function setAccount(string calldata name, address account) external {
        _accounts[namehash(bytes(name))] = account;
    }

    function setGateway(address account, string calldata url) external {
        _gateways[account] = url;
    }

    function setCareless(bool careless) external {
        _careless = careless;
    }

    /// @param reverseName The account, 20 bytes.
    /// @param coinType 60 for Ethereum's accounts, which are the only ones here.
    function reverseWithGateways(bytes calldata reverseName, uint256 coinType, string[] calldata)
        external
        view
        returns (string memory name, address resolver, address reverseResolver)
    {
        address account = address(bytes20(reverseName));
        if (bytes(_gateways[account]).length > 0) {
            string[] memory urls = new string[](1);
            urls[0] = _gateways[account];
            revert OffchainLookup(address(this), urls, reverseName, this.reverseWithGateways.selector, "");
        }
        name = _names[account];
        if (bytes(name).length == 0 || coinType != 60) revert ResolverNotFound(reverseName);
        address primary = _accounts[namehash(bytes(name))];
        if (primary != account && !_careless) revert ReverseAddressMismatch(name, abi.encodePacked(primary));
        return (name, address(this), address(this));
    }

    /// @param name The name as DNS writes it.
    /// @param data The call for its resolver: addr(bytes32).
    function resolveWithGateways(bytes calldata name, bytes calldata data, string[] calldata)
        external
        view
        returns (bytes memory answer, address resolver)
    {
        if (bytes4(data) != bytes4(keccak256("addr(bytes32)"))) revert UnsupportedResolverProfile(bytes4(data));
        address account = _accounts[abi.decode(data[4:], (bytes32))];
        if (account == address(0)) revert ResolverNotFound(name);
        return (abi.encode(account), address(this));
    }

    /// @dev EIP-137, label by label from the last.
    function namehash(bytes memory name) public pure returns (bytes32 node) {
        uint256 end = name.length;
        for (uint256 i = name.length; i > 0; --i) {
            if (name[i - 1] == ".") {
                node = keccak256(abi.encodePacked(node, _label(name, i, end)));
                end = i - 1;
            }
        }
        if (end > 0) node = keccak256(abi.encodePacked(node, _label(name, 0, end)));
    }

    function _label(bytes memory name, uint256 from, uint256 to) private pure returns (bytes32) {
        bytes memory label = new bytes(to - from);
        for (uint256 i = from; i < to; ++i) {
            label[i - from] = name[i];
        }
        return keccak256(label);
    }
}
