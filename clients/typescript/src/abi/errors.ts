//////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////
// errors
//////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////

export const errorsAbi = [
  {
    type: 'error',
    inputs: [{ name: 'target', type: 'address' }],
    name: 'AddressEmptyCode',
  },
  { type: 'error', inputs: [], name: 'AlreadyClosed' },
  { type: 'error', inputs: [], name: 'AlreadyInitialized' },
  {
    type: 'error',
    inputs: [{ name: 'epochId', type: 'uint256' }],
    name: 'AlreadySettled',
  },
  {
    type: 'error',
    inputs: [{ name: 'amount', type: 'uint256' }],
    name: 'AmountTooLarge',
  },
  { type: 'error', inputs: [], name: 'Asynchronous' },
  {
    type: 'error',
    inputs: [{ name: 'token', type: 'address' }],
    name: 'AwayFromTarget',
  },
  {
    type: 'error',
    inputs: [
      { name: 'feed', type: 'address' },
      { name: 'answer', type: 'int256' },
      { name: 'updatedAt', type: 'uint256' },
    ],
    name: 'BadAnswer',
  },
  {
    type: 'error',
    inputs: [
      { name: 'feed', type: 'address' },
      { name: 'least', type: 'uint256' },
      { name: 'greatest', type: 'uint256' },
    ],
    name: 'BadAnswerBounds',
  },
  {
    type: 'error',
    inputs: [{ name: 'capBps', type: 'uint256' }],
    name: 'BadCap',
  },
  {
    type: 'error',
    inputs: [
      { name: 'firstCutoff', type: 'uint256' },
      { name: 'after_', type: 'uint256' },
      { name: 'until', type: 'uint256' },
    ],
    name: 'BadCutoff',
  },
  {
    type: 'error',
    inputs: [{ name: 'deviationBps', type: 'uint256' }],
    name: 'BadDeviation',
  },
  {
    type: 'error',
    inputs: [
      { name: 'feeBps', type: 'uint256' },
      { name: 'maxBps', type: 'uint256' },
    ],
    name: 'BadFee',
  },
  {
    type: 'error',
    inputs: [
      { name: 'count', type: 'uint256' },
      { name: 'max', type: 'uint256' },
    ],
    name: 'BadFeedCount',
  },
  {
    type: 'error',
    inputs: [
      { name: 'marginBps', type: 'uint256' },
      { name: 'maxBps', type: 'uint256' },
    ],
    name: 'BadMargin',
  },
  {
    type: 'error',
    inputs: [
      { name: 'feed', type: 'address' },
      { name: 'maxAge', type: 'uint256' },
      { name: 'max', type: 'uint256' },
    ],
    name: 'BadMaxAge',
  },
  {
    type: 'error',
    inputs: [{ name: 'minDeposit', type: 'uint256' }],
    name: 'BadMinimum',
  },
  {
    type: 'error',
    inputs: [
      { name: 'tokenIn', type: 'address' },
      { name: 'tokenOut', type: 'address' },
    ],
    name: 'BadPair',
  },
  { type: 'error', inputs: [{ name: 'path', type: 'bytes' }], name: 'BadPath' },
  {
    type: 'error',
    inputs: [
      { name: 'period', type: 'uint256' },
      { name: 'min', type: 'uint256' },
      { name: 'max', type: 'uint256' },
    ],
    name: 'BadPeriod',
  },
  {
    type: 'error',
    inputs: [{ name: 'seed', type: 'uint256' }],
    name: 'BadSeed',
  },
  {
    type: 'error',
    inputs: [{ name: 'token', type: 'address' }],
    name: 'BadTarget',
  },
  {
    type: 'error',
    inputs: [
      { name: 'assets', type: 'uint256' },
      { name: 'minimum', type: 'uint256' },
    ],
    name: 'BelowMinimum',
  },
  {
    type: 'error',
    inputs: [
      { name: 'needed', type: 'uint256' },
      { name: 'left', type: 'uint256' },
    ],
    name: 'BucketEmpty',
  },
  {
    type: 'error',
    inputs: [
      { name: 'token', type: 'address' },
      { name: 'value', type: 'uint256' },
      { name: 'most', type: 'uint256' },
    ],
    name: 'CapExceeded',
  },
  {
    type: 'error',
    inputs: [{ name: 'deadline', type: 'uint256' }],
    name: 'DeadlinePassed',
  },
  {
    type: 'error',
    inputs: [{ name: 'status', type: 'uint8' }],
    name: 'DepositsStopped',
  },
  { type: 'error', inputs: [], name: 'ECDSAInvalidSignature' },
  {
    type: 'error',
    inputs: [{ name: 'length', type: 'uint256' }],
    name: 'ECDSAInvalidSignatureLength',
  },
  {
    type: 'error',
    inputs: [{ name: 's', type: 'bytes32' }],
    name: 'ECDSAInvalidSignatureS',
  },
  {
    type: 'error',
    inputs: [
      { name: 'spender', type: 'address' },
      { name: 'allowance', type: 'uint256' },
      { name: 'needed', type: 'uint256' },
    ],
    name: 'ERC20InsufficientAllowance',
  },
  {
    type: 'error',
    inputs: [
      { name: 'sender', type: 'address' },
      { name: 'balance', type: 'uint256' },
      { name: 'needed', type: 'uint256' },
    ],
    name: 'ERC20InsufficientBalance',
  },
  {
    type: 'error',
    inputs: [{ name: 'approver', type: 'address' }],
    name: 'ERC20InvalidApprover',
  },
  {
    type: 'error',
    inputs: [{ name: 'receiver', type: 'address' }],
    name: 'ERC20InvalidReceiver',
  },
  {
    type: 'error',
    inputs: [{ name: 'sender', type: 'address' }],
    name: 'ERC20InvalidSender',
  },
  {
    type: 'error',
    inputs: [{ name: 'spender', type: 'address' }],
    name: 'ERC20InvalidSpender',
  },
  {
    type: 'error',
    inputs: [{ name: 'deadline', type: 'uint256' }],
    name: 'ERC2612ExpiredSignature',
  },
  {
    type: 'error',
    inputs: [
      { name: 'signer', type: 'address' },
      { name: 'owner', type: 'address' },
    ],
    name: 'ERC2612InvalidSigner',
  },
  { type: 'error', inputs: [], name: 'EmptyText' },
  {
    type: 'error',
    inputs: [
      { name: 'epochId', type: 'uint256' },
      { name: 'cutoff', type: 'uint256' },
    ],
    name: 'EpochNotClosed',
  },
  {
    type: 'error',
    inputs: [{ name: 'to', type: 'address' }],
    name: 'EtherRefused',
  },
  {
    type: 'error',
    inputs: [
      { name: 'asked', type: 'uint256' },
      { name: 'claimable', type: 'uint256' },
    ],
    name: 'ExceedsClaimable',
  },
  {
    type: 'error',
    inputs: [
      { name: 'asked', type: 'uint256' },
      { name: 'max', type: 'uint256' },
    ],
    name: 'ExceedsMax',
  },
  { type: 'error', inputs: [], name: 'ExitNotOpen' },
  { type: 'error', inputs: [], name: 'FailedCall' },
  { type: 'error', inputs: [], name: 'FailedDeployment' },
  { type: 'error', inputs: [], name: 'FeeIsFinal' },
  {
    type: 'error',
    inputs: [
      { name: 'feeBps', type: 'uint256' },
      { name: 'currentBps', type: 'uint256' },
    ],
    name: 'FeeNotLower',
  },
  {
    type: 'error',
    inputs: [
      { name: 'sent', type: 'uint256' },
      { name: 'received', type: 'uint256' },
    ],
    name: 'InexactTransfer',
  },
  {
    type: 'error',
    inputs: [
      { name: 'token', type: 'address' },
      { name: 'expected', type: 'uint256' },
      { name: 'taken', type: 'uint256' },
    ],
    name: 'InputMismatch',
  },
  {
    type: 'error',
    inputs: [{ name: 'orderId', type: 'uint256' }],
    name: 'InsideBand',
  },
  {
    type: 'error',
    inputs: [
      { name: 'balance', type: 'uint256' },
      { name: 'needed', type: 'uint256' },
    ],
    name: 'InsufficientBalance',
  },
  {
    type: 'error',
    inputs: [
      { name: 'needed', type: 'uint256' },
      { name: 'available', type: 'uint256' },
    ],
    name: 'InsufficientCash',
  },
  { type: 'error', inputs: [], name: 'InsufficientGas' },
  {
    type: 'error',
    inputs: [
      { name: 'token', type: 'address' },
      { name: 'needed', type: 'uint256' },
      { name: 'available', type: 'uint256' },
    ],
    name: 'InsufficientHolding',
  },
  {
    type: 'error',
    inputs: [
      { name: 'account', type: 'address' },
      { name: 'currentNonce', type: 'uint256' },
    ],
    name: 'InvalidAccountNonce',
  },
  { type: 'error', inputs: [], name: 'InvalidShortString' },
  {
    type: 'error',
    inputs: [
      { name: 'held', type: 'uint256' },
      { name: 'required', type: 'uint256' },
    ],
    name: 'LeaderMarginBroken',
  },
  { type: 'error', inputs: [], name: 'Locked' },
  {
    type: 'error',
    inputs: [
      { name: 'nav', type: 'uint256' },
      { name: 'minNav', type: 'uint256' },
      { name: 'maxNav', type: 'uint256' },
    ],
    name: 'NavOutOfBounds',
  },
  { type: 'error', inputs: [], name: 'NavOverflow' },
  { type: 'error', inputs: [], name: 'NoBase' },
  {
    type: 'error',
    inputs: [
      { name: 'tokenA', type: 'address' },
      { name: 'tokenB', type: 'address' },
      { name: 'fee', type: 'uint24' },
    ],
    name: 'NoPool',
  },
  { type: 'error', inputs: [], name: 'NoRenouncing' },
  { type: 'error', inputs: [], name: 'NoTokensLeft' },
  {
    type: 'error',
    inputs: [{ name: 'orderId', type: 'uint256' }],
    name: 'NotALimitOrder',
  },
  {
    type: 'error',
    inputs: [{ name: 'abandonedAt', type: 'uint256' }],
    name: 'NotAbandoned',
  },
  {
    type: 'error',
    inputs: [{ name: 'caller', type: 'address' }],
    name: 'NotAllowed',
  },
  {
    type: 'error',
    inputs: [{ name: 'adapter', type: 'address' }],
    name: 'NotAnAdapter',
  },
  { type: 'error', inputs: [], name: 'NotClosing' },
  {
    type: 'error',
    inputs: [
      { name: 'caller', type: 'address' },
      { name: 'opensAt', type: 'uint256' },
    ],
    name: 'NotKeeper',
  },
  {
    type: 'error',
    inputs: [{ name: 'token', type: 'address' }],
    name: 'NotListed',
  },
  {
    type: 'error',
    inputs: [
      { name: 'feed', type: 'address' },
      { name: 'updatedAt', type: 'uint256' },
      { name: 'cutoff', type: 'uint256' },
    ],
    name: 'NotNewerThanCutoff',
  },
  {
    type: 'error',
    inputs: [{ name: 'token', type: 'address' }],
    name: 'NotNoted',
  },
  {
    type: 'error',
    inputs: [{ name: 'status', type: 'uint8' }],
    name: 'NotPaused',
  },
  {
    type: 'error',
    inputs: [{ name: 'caller', type: 'address' }],
    name: 'NotThePool',
  },
  {
    type: 'error',
    inputs: [
      { name: 'orderId', type: 'uint256' },
      { name: 'inForce', type: 'uint256' },
    ],
    name: 'NotTheTargetsInForce',
  },
  { type: 'error', inputs: [], name: 'NotTransferable' },
  {
    type: 'error',
    inputs: [{ name: 'caller', type: 'address' }],
    name: 'NotVault',
  },
  {
    type: 'error',
    inputs: [{ name: 'token', type: 'address' }],
    name: 'NotWrittenOff',
  },
  {
    type: 'error',
    inputs: [
      { name: 'token', type: 'address' },
      { name: 'notedAt', type: 'uint256' },
    ],
    name: 'NotedBefore',
  },
  {
    type: 'error',
    inputs: [
      { name: 'requestId', type: 'uint256' },
      { name: 'controller', type: 'address' },
    ],
    name: 'NothingPending',
  },
  {
    type: 'error',
    inputs: [{ name: 'subject', type: 'address' }],
    name: 'NothingScheduled',
  },
  {
    type: 'error',
    inputs: [
      { name: 'requestId', type: 'uint256' },
      { name: 'controller', type: 'address' },
    ],
    name: 'NothingToClaim',
  },
  { type: 'error', inputs: [], name: 'NothingToRaise' },
  {
    type: 'error',
    inputs: [
      { name: 'orderId', type: 'uint256' },
      { name: 'state', type: 'uint8' },
    ],
    name: 'OrderNotOpen',
  },
  {
    type: 'error',
    inputs: [
      { name: 'token', type: 'address' },
      { name: 'least', type: 'uint256' },
      { name: 'received', type: 'uint256' },
    ],
    name: 'OutputShort',
  },
  {
    type: 'error',
    inputs: [{ name: 'token', type: 'address' }],
    name: 'OverCapFirst',
  },
  {
    type: 'error',
    inputs: [{ name: 'owner', type: 'address' }],
    name: 'OwnableInvalidOwner',
  },
  {
    type: 'error',
    inputs: [{ name: 'account', type: 'address' }],
    name: 'OwnableUnauthorizedAccount',
  },
  {
    type: 'error',
    inputs: [
      { name: 'epochId', type: 'uint256' },
      { name: 'cutoff', type: 'uint256' },
    ],
    name: 'PastCutoff',
  },
  {
    type: 'error',
    inputs: [{ name: 'caller', type: 'address' }],
    name: 'PausedByOthers',
  },
  {
    type: 'error',
    inputs: [{ name: 'deadline', type: 'uint256' }],
    name: 'PermitExpired',
  },
  {
    type: 'error',
    inputs: [
      { name: 'token', type: 'address' },
      { name: 'allowed', type: 'uint256' },
      { name: 'needed', type: 'uint256' },
    ],
    name: 'PermitFailed',
  },
  {
    type: 'error',
    inputs: [
      { name: 'signer', type: 'address' },
      { name: 'owner', type: 'address' },
    ],
    name: 'PermitSigner',
  },
  {
    type: 'error',
    inputs: [
      { name: 'premiumBps', type: 'uint256' },
      { name: 'maxBps', type: 'uint256' },
    ],
    name: 'PremiumTooHigh',
  },
  {
    type: 'error',
    inputs: [
      { name: 'nav', type: 'uint256' },
      { name: 'supply', type: 'uint256' },
      { name: 'lastNav', type: 'uint256' },
      { name: 'lastSupply', type: 'uint256' },
    ],
    name: 'PriceOutOfBand',
  },
  {
    type: 'error',
    inputs: [
      { name: 'value', type: 'uint256' },
      { name: 'allowed', type: 'uint256' },
    ],
    name: 'RaiseTooMuch',
  },
  {
    type: 'error',
    inputs: [
      { name: 'bits', type: 'uint8' },
      { name: 'value', type: 'uint256' },
    ],
    name: 'SafeCastOverflowedUintDowncast',
  },
  {
    type: 'error',
    inputs: [
      { name: 'spender', type: 'address' },
      { name: 'currentAllowance', type: 'uint256' },
      { name: 'requestedDecrease', type: 'uint256' },
    ],
    name: 'SafeERC20FailedDecreaseAllowance',
  },
  {
    type: 'error',
    inputs: [{ name: 'token', type: 'address' }],
    name: 'SafeERC20FailedOperation',
  },
  {
    type: 'error',
    inputs: [{ name: 'tokenOut', type: 'address' }],
    name: 'SaleOnly',
  },
  {
    type: 'error',
    inputs: [{ name: 'feed', type: 'address' }],
    name: 'SameFeedTwice',
  },
  {
    type: 'error',
    inputs: [
      { name: 'subject', type: 'address' },
      { name: 'expiredAt', type: 'uint256' },
    ],
    name: 'ScheduleLapsed',
  },
  {
    type: 'error',
    inputs: [
      { name: 'seed', type: 'uint256' },
      { name: 'minDeposit', type: 'uint256' },
    ],
    name: 'SeedBelowMinimum',
  },
  { type: 'error', inputs: [], name: 'SequencerDown' },
  {
    type: 'error',
    inputs: [
      { name: 'upSince', type: 'uint256' },
      { name: 'gracePeriod', type: 'uint256' },
    ],
    name: 'SequencerGracePeriod',
  },
  {
    type: 'error',
    inputs: [{ name: 'vault', type: 'address' }],
    name: 'SettlementWaits',
  },
  {
    type: 'error',
    inputs: [
      { name: 'feed', type: 'address' },
      { name: 'updatedAt', type: 'uint256' },
      { name: 'maxAge', type: 'uint256' },
    ],
    name: 'StaleAnswer',
  },
  {
    type: 'error',
    inputs: [{ name: 'token', type: 'address' }],
    name: 'StillPriced',
  },
  {
    type: 'error',
    inputs: [{ name: 'token', type: 'address' }],
    name: 'StillReadable',
  },
  {
    type: 'error',
    inputs: [{ name: 'str', type: 'string' }],
    name: 'StringTooLong',
  },
  {
    type: 'error',
    inputs: [
      { name: 'token', type: 'address' },
      { name: 'weightBps', type: 'uint256' },
      { name: 'capBps', type: 'uint256' },
    ],
    name: 'TargetAboveCap',
  },
  {
    type: 'error',
    inputs: [
      { name: 'length', type: 'uint256' },
      { name: 'max', type: 'uint256' },
    ],
    name: 'TextTooLong',
  },
  {
    type: 'error',
    inputs: [{ name: 'count', type: 'uint256' }],
    name: 'TokensLeft',
  },
  {
    type: 'error',
    inputs: [{ name: 'effectiveAt', type: 'uint256' }],
    name: 'TooEarly',
  },
  {
    type: 'error',
    inputs: [
      { name: 'subject', type: 'address' },
      { name: 'decimals', type: 'uint256' },
      { name: 'max', type: 'uint256' },
    ],
    name: 'TooManyDecimals',
  },
  {
    type: 'error',
    inputs: [{ name: 'answer', type: 'uint256' }],
    name: 'TooManyDigits',
  },
  {
    type: 'error',
    inputs: [{ name: 'count', type: 'uint256' }],
    name: 'TooManyTargets',
  },
  {
    type: 'error',
    inputs: [{ name: 'max', type: 'uint256' }],
    name: 'TooManyTokens',
  },
  {
    type: 'error',
    inputs: [
      { name: 'valueIn', type: 'uint256' },
      { name: 'valueOut', type: 'uint256' },
    ],
    name: 'TradeLossTooHigh',
  },
  { type: 'error', inputs: [], name: 'TradingIsPaused' },
  {
    type: 'error',
    inputs: [{ name: 'asset', type: 'address' }],
    name: 'UnknownAsset',
  },
  {
    type: 'error',
    inputs: [{ name: 'token', type: 'address' }],
    name: 'UnknownToken',
  },
  {
    type: 'error',
    inputs: [{ name: 'vault', type: 'address' }],
    name: 'UnknownVault',
  },
  { type: 'error', inputs: [], name: 'VaultEnded' },
  {
    type: 'error',
    inputs: [{ name: 'sumBps', type: 'uint256' }],
    name: 'WeightsTooHigh',
  },
  {
    type: 'error',
    inputs: [
      { name: 'value', type: 'uint256' },
      { name: 'most', type: 'uint256' },
    ],
    name: 'WriteOffTooLarge',
  },
  {
    type: 'error',
    inputs: [{ name: 'token', type: 'address' }],
    name: 'WrittenOffBefore',
  },
  {
    type: 'error',
    inputs: [
      { name: 'feed', type: 'address' },
      { name: 'given', type: 'uint256' },
      { name: 'actual', type: 'uint256' },
    ],
    name: 'WrongDecimals',
  },
  { type: 'error', inputs: [], name: 'ZeroAddress' },
  { type: 'error', inputs: [], name: 'ZeroAmount' },
] as const
