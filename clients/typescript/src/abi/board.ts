//////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////
// board
//////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////

export const boardAbi = [
  {
    type: 'event',
    anonymous: false,
    inputs: [
      { name: 'subject', type: 'address', indexed: true },
      { name: 'author', type: 'address', indexed: true },
      { name: 'kind', type: 'bytes32', indexed: true },
      { name: 'text', type: 'string', indexed: false },
    ],
    name: 'Posted',
  },
  {
    type: 'function',
    inputs: [],
    name: 'history',
    outputs: [{ name: '', type: 'bytes32' }],
    stateMutability: 'view',
  },
  {
    type: 'function',
    inputs: [
      { name: 'subject', type: 'address' },
      { name: 'kind', type: 'bytes32' },
      { name: 'text', type: 'string' },
    ],
    name: 'post',
    outputs: [],
    stateMutability: 'nonpayable',
  },
] as const
