//////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////
// lens
//////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////

export const lensAbi = [
  {
    type: 'function',
    inputs: [
      { name: 'vault', type: 'address' },
      { name: 'accounts_', type: 'address[]' },
    ],
    name: 'accounts',
    outputs: [
      {
        name: 'list',
        type: 'tuple[]',
        components: [
          { name: 'account', type: 'address' },
          { name: 'balance', type: 'uint256' },
          { name: 'costBasis', type: 'uint256' },
          { name: 'pendingDeposit', type: 'uint256' },
          { name: 'pendingRedeem', type: 'uint256' },
          { name: 'claimableShares', type: 'uint256' },
          { name: 'claimableAssets', type: 'uint256' },
          { name: 'refundAssets', type: 'uint256' },
          { name: 'refundShares', type: 'uint256' },
          { name: 'feeIfRedeemedNow', type: 'uint256' },
        ],
      },
    ],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      { name: 'vault', type: 'address' },
      { name: 'from', type: 'uint256' },
      { name: 'count', type: 'uint256' },
    ],
    name: 'epochs',
    outputs: [
      {
        name: 'list',
        type: 'tuple[]',
        components: [
          { name: 'cutoff', type: 'uint40' },
          { name: 'settledAt', type: 'uint40' },
          { name: 'feeBps', type: 'uint16' },
          { name: 'refunded', type: 'bool' },
          { name: 'nav', type: 'uint128' },
          { name: 'supply', type: 'uint128' },
          { name: 'othersRequested', type: 'uint128' },
          { name: 'othersAccepted', type: 'uint128' },
          { name: 'leaderRequested', type: 'uint128' },
          { name: 'redeemShares', type: 'uint128' },
        ],
      },
    ],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'factory',
    outputs: [{ name: '', type: 'address' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      { name: 'vault', type: 'address' },
      { name: 'orderIds', type: 'uint256[]' },
    ],
    name: 'orders',
    outputs: [
      {
        name: 'o',
        type: 'tuple',
        components: [
          { name: 'orderIds', type: 'uint256[]' },
          {
            name: 'orders',
            type: 'tuple[]',
            components: [
              { name: 'kind', type: 'uint8' },
              { name: 'state', type: 'uint8' },
              { name: 'tokenIn', type: 'address' },
              { name: 'tokenOut', type: 'address' },
              { name: 'deadline', type: 'uint40' },
              { name: 'amountIn', type: 'uint128' },
              { name: 'minAmountOut', type: 'uint128' },
            ],
          },
          { name: 'targetsOrderId', type: 'uint256' },
          {
            name: 'targets',
            type: 'tuple[]',
            components: [
              { name: 'token', type: 'address' },
              { name: 'weightBps', type: 'uint16' },
              { name: 'bandBps', type: 'uint16' },
            ],
          },
          { name: 'tradingPaused', type: 'bool' },
          { name: 'trader', type: 'address' },
        ],
      },
    ],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'vaults', type: 'address[]' }],
    name: 'previews',
    outputs: [
      {
        name: 'list',
        type: 'tuple[]',
        components: [
          { name: 'epochId', type: 'uint256' },
          { name: 'cutoff', type: 'uint256' },
          { name: 'priceGood', type: 'bool' },
          { name: 'nav', type: 'uint256' },
          { name: 'supply', type: 'uint256' },
          { name: 'depositsRequested', type: 'uint256' },
          { name: 'depositsAccepted', type: 'uint256' },
          { name: 'redeemShares', type: 'uint256' },
          { name: 'proceeds', type: 'uint256' },
          { name: 'cashNeeded', type: 'uint256' },
          { name: 'cashAvailable', type: 'uint256' },
          { name: 'marginAfterBps', type: 'uint256' },
        ],
      },
    ],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [{ name: 'vaults', type: 'address[]' }],
    name: 'vaultStates',
    outputs: [
      {
        name: 'states',
        type: 'tuple[]',
        components: [
          { name: 'vault', type: 'address' },
          { name: 'portfolio', type: 'address' },
          { name: 'vaultType', type: 'uint8' },
          { name: 'status', type: 'uint8' },
          { name: 'closing', type: 'bool' },
          { name: 'finalised', type: 'bool' },
          { name: 'endedInKind', type: 'bool' },
          { name: 'navGood', type: 'bool' },
          { name: 'nav', type: 'uint256' },
          { name: 'supply', type: 'uint256' },
          { name: 'idle', type: 'uint256' },
          { name: 'currentEpochId', type: 'uint256' },
          { name: 'lastSettledEpochId', type: 'uint256' },
          { name: 'nextCutoff', type: 'uint256' },
          { name: 'feeBps', type: 'uint256' },
          { name: 'accruedFees', type: 'uint256' },
          { name: 'leaderShares', type: 'uint256' },
          { name: 'marginRequiredBps', type: 'uint256' },
          { name: 'marginCurrentBps', type: 'uint256' },
          { name: 'marginRoom', type: 'uint256' },
          { name: 'bucketLeft', type: 'uint256' },
          { name: 'bucketBase', type: 'uint256' },
          {
            name: 'holdings',
            type: 'tuple[]',
            components: [
              { name: 'token', type: 'address' },
              { name: 'amount', type: 'uint256' },
              { name: 'price', type: 'uint256' },
            ],
          },
          { name: 'stale', type: 'bool[]' },
        ],
      },
    ],
    stateMutability: 'view',
  },
] as const
