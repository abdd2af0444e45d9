// Generated from VaultFactory.sol by `npm run abi`. Do not edit.

export const factoryAbi = [
  {"type":"function","name":"createPersonalVault","inputs":[{"name":"name","type":"string"},{"name":"symbol","type":"string"},{"name":"asset","type":"address"},{"name":"strategy","type":"string"}],"outputs":[{"name":"vault","type":"address"},{"name":"portfolio","type":"address"}],"stateMutability":"nonpayable"},
  {"type":"function","name":"createVault","inputs":[{"name":"params","type":"tuple","components":[{"name":"name","type":"string"},{"name":"symbol","type":"string"},{"name":"asset","type":"address"},{"name":"feeBps","type":"uint16"},{"name":"leaderMarginBps","type":"uint16"},{"name":"minDeposit","type":"uint128"},{"name":"firstCutoff","type":"uint40"},{"name":"period","type":"uint32"},{"name":"seed","type":"uint128"},{"name":"strategy","type":"string"}]}],"outputs":[{"name":"vault","type":"address"},{"name":"portfolio","type":"address"}],"stateMutability":"nonpayable"},
  {"type":"function","name":"isVault","inputs":[{"name":"vault","type":"address"}],"outputs":[{"name":"","type":"bool"}],"stateMutability":"view"},
  {"type":"function","name":"personalVaultImplementation","inputs":[],"outputs":[{"name":"","type":"address"}],"stateMutability":"view"},
  {"type":"function","name":"portfolioImplementation","inputs":[],"outputs":[{"name":"","type":"address"}],"stateMutability":"view"},
  {"type":"function","name":"registry","inputs":[],"outputs":[{"name":"","type":"address"}],"stateMutability":"view"},
  {"type":"function","name":"vaultCount","inputs":[],"outputs":[{"name":"","type":"uint256"}],"stateMutability":"view"},
  {"type":"function","name":"vaultImplementation","inputs":[],"outputs":[{"name":"","type":"address"}],"stateMutability":"view"},
  {"type":"function","name":"vaultType","inputs":[{"name":"vault","type":"address"}],"outputs":[{"name":"","type":"uint8"}],"stateMutability":"view"},
  {"type":"function","name":"vaults","inputs":[{"name":"from","type":"uint256"},{"name":"count","type":"uint256"}],"outputs":[{"name":"","type":"address[]"}],"stateMutability":"view"},
] as const;
