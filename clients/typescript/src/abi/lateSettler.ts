//////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////
// lateSettler
//////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////

export const lateSettlerAbi = [
  {
    type: 'event',
    anonymous: false,
    inputs: [
      { name: 'vault', type: 'address', indexed: true },
      { name: 'epochId', type: 'uint256', indexed: true },
      { name: 'reason', type: 'bytes', indexed: false },
    ],
    name: 'SettlementFailed',
  },
  {
    type: 'function',
    inputs: [
      {
        name: 's',
        type: 'tuple',
        components: [
          { name: 'vault', type: 'address' },
          { name: 'epochId', type: 'uint256' },
          { name: 'minNav', type: 'uint256' },
          { name: 'maxNav', type: 'uint256' },
          { name: 'gas', type: 'uint256' },
          {
            name: 'sales',
            type: 'tuple[]',
            components: [
              { name: 'adapter', type: 'address' },
              { name: 'tokenIn', type: 'address' },
              { name: 'tokenOut', type: 'address' },
              { name: 'amountIn', type: 'uint256' },
              { name: 'minAmountOut', type: 'uint256' },
              { name: 'data', type: 'bytes' },
            ],
          },
        ],
      },
    ],
    name: 'dataFee',
    outputs: [{ name: '', type: 'uint256' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [],
    name: 'dataFeeOracle',
    outputs: [{ name: '', type: 'address' }],
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
    inputs: [],
    name: 'registry',
    outputs: [{ name: '', type: 'address' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      {
        name: 'settlements',
        type: 'tuple[]',
        components: [
          { name: 'vault', type: 'address' },
          { name: 'epochId', type: 'uint256' },
          { name: 'minNav', type: 'uint256' },
          { name: 'maxNav', type: 'uint256' },
          { name: 'gas', type: 'uint256' },
          {
            name: 'sales',
            type: 'tuple[]',
            components: [
              { name: 'adapter', type: 'address' },
              { name: 'tokenIn', type: 'address' },
              { name: 'tokenOut', type: 'address' },
              { name: 'amountIn', type: 'uint256' },
              { name: 'minAmountOut', type: 'uint256' },
              { name: 'data', type: 'bytes' },
            ],
          },
        ],
      },
    ],
    name: 'settleAll',
    outputs: [
      {
        name: 'results',
        type: 'tuple[]',
        components: [
          { name: 'done', type: 'bool' },
          { name: 'reason', type: 'bytes' },
        ],
      },
    ],
    stateMutability: 'nonpayable',
  },
  {
    type: 'function',
    inputs: [],
    name: 'tank',
    outputs: [{ name: '', type: 'address' }],
    stateMutability: 'view',
  },
] as const
