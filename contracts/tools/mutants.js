#!/usr/bin/env node
// Are the contract tests sharp? Each deliberate fault below, alone in a copy of this project, must make `forge test` fail.
// Prints one line per fault and the test that caught it; exits 1 when one survives or a fault no longer fits the source.
// `tools/mutants.js WORD...` tries those whose line contains one of the words. About two minutes each: run on demand, not in CI.
'use strict'
const fs = require('fs')
const os = require('os')
const path = require('path')
const { spawnSync } = require('child_process')

const root = path.join(__dirname, '..')

// file under src, what stands there (once), what is put in its place, what is wrong with it. Left out are the two roundings
// of the late band: between NAV times supply of real vaults they decide by less than a part in 10^30, which no test reaches.
const FAULTS = [
  // Rounding (SPEC rule 21): each division the other way.
  ['libraries/SharesMath.sol', 'return assets * supply / nav;', 'return mulDiv(assets, supply, nav, true);', 'a deposit mints a unit too many'],
  ['libraries/SharesMath.sol', 'return shares * nav / supply;', 'return mulDiv(shares, nav, supply, true);', 'a redemption is paid a unit too much'],
  ['libraries/SharesMath.sol', 'return mulDiv(shares, nav, supply, true);', 'return mulDiv(shares, nav, supply, false);', 'a mint consumes a unit too few'],
  ['libraries/SharesMath.sol', 'cost : cost * shares / balance;', 'cost : mulDiv(cost, shares, balance, true);', 'a part of a cost basis rounds up'],
  ['libraries/SharesMath.sol', 'feeBps * (gross - cost) / BPS : 0', 'mulDiv(feeBps, gross - cost, BPS, true) : 0', 'a fee rounds up'],
  ['libraries/SharesMath.sol', 'assets : assets * accepted / requested;', 'assets : mulDiv(assets, accepted, requested, true);', 'an accepted part rounds up'],
  ['libraries/SharesMath.sol', 'return accepted == requested ? 0 : assets * (requested - accepted) / requested;', 'return assets - acceptedOf(assets, accepted, requested);', 'a refund is the complement'],
  ['libraries/SharesMath.sol', '((mintable + 1) * nav - 1) / supply', '((mintable + 1) * nav) / supply', 'the room is a unit too wide'],
  ['vault/RequestClaims.sol', 'SharesMath.mulDiv(open, left, net, true)', 'SharesMath.mulDiv(open, left, net, false)', 'a partial withdrawal consumes a unit too few'],
  ['vault/RequestClaims.sol', 'SharesMath.mulDiv(net, left, open, false)', 'SharesMath.mulDiv(net, left, open, true)', 'a partial redemption pays a unit too much'],
  ['libraries/BucketMath.sol', 'Math.ceilDiv((loss + Math.ceilDiv(valueIn * deviationBps, BPS)) * WAD, base)', '(loss + Math.ceilDiv(valueIn * deviationBps, BPS)) * WAD / base', 'a draw on the bucket rounds down'],
  ['libraries/BucketMath.sol', 'Math.ceilDiv(valueIn * deviationBps, BPS)', 'valueIn * deviationBps / BPS', 'the deviation part of a draw rounds down'],
  ['libraries/PriceMath.sol', 'if (result < MAX_VALUE && mulmod(amount, price, unit) != 0) ++result;', '', 'what is given away is counted short'],
  ['vault/ShareLedger.sol', 'SharesMath.mulDiv(supply, _marginBps, BPS, true)', 'SharesMath.mulDiv(supply, _marginBps, BPS, false)', 'the margin is a unit too small'],
  ['vault/VaultSettlement.sol', 'SharesMath.mulDiv(value - cost, _feeBps, BPS, true)', 'SharesMath.mulDiv(value - cost, _feeBps, BPS, false)', 'an exit in kind leaves a fee too small'],
  ['vault/PersonalVault.sol', 'return shares.mulDiv(nav_, supply, Math.Rounding.Ceil);', 'return shares.mulDiv(nav_, supply);', 'a personal mint takes a unit too few'],
  ['vault/PersonalVault.sol', 'return assets.mulDiv(supply, nav_, Math.Rounding.Ceil);', 'return assets.mulDiv(supply, nav_);', 'a personal withdrawal burns a unit too few'],
  ['vault/PersonalVault.sol', 'value.mulDiv(supply, before, Math.Rounding.Ceil)', 'value.mulDiv(supply, before)', 'a token in kind burns a unit too few'],
  ['vault/PersonalVault.sol', 'amount.mulDiv(price, unit * WAD, Math.Rounding.Ceil)', 'amount.mulDiv(price, unit * WAD)', 'a token in kind is valued a unit too low'],
  ['vault/PersonalVault.sol', '((idle + 1) * supply - 1) / nav_', '((idle + 1) * supply) / nav_', 'maxRedeem promises a unit too much'],
  ['portfolio/Portfolio.sol', 'Math.mulDiv(_base, numerator, denominator, Math.Rounding.Ceil)', 'Math.mulDiv(_base, numerator, denominator)', 'the base of the bucket stays a unit too large'],
  ['portfolio/Portfolio.sol', 'assets = Math.mulDiv(_idle, numerator, denominator);', 'assets = Math.mulDiv(_idle, numerator, denominator, Math.Rounding.Ceil);', 'an exit takes a unit of cash too much'],
  ['portfolio/Portfolio.sol', 'amounts[i] = Math.mulDiv(_amounts[tokens[i]], numerator, denominator);', 'amounts[i] = Math.mulDiv(_amounts[tokens[i]], numerator, denominator, Math.Rounding.Ceil);', 'an exit takes a unit of a token too much'],
  // Rules: a condition dropped or an amount off.
  ['vault/VaultSettlement.sol', '_refunds += uint128(s.depositsRequested - s.depositsAccepted);', '', 'refunds are not set aside'],
  ['vault/VaultSettlement.sol', 'if (msg.sender == _leader) _requireMargin(_supply);', '', 'the leader exits in kind below the margin'],
  ['vault/VaultSettlement.sol', 'if (banded) _requireInBand(nav_);', '', 'a late settlement has no band'],
  ['portfolio/PortfolioTrading.sol', '_credit(leg.tokenOut, amountOut);', '_credit(leg.tokenOut, amountOut + 1);', 'a trade books a unit too much'],
  ['portfolio/PortfolioTrading.sol', 'left -= drawn;', 'left -= drawn / 2;', 'the bucket is drawn on by half'],
  // Tanks, settlers, board (SPEC rules 24 and 25).
  ['periphery/SettlerBase.sol', 'left - left / 64 >= gas_ + reserve', 'left - left / 64 >= gas_', 'the Settler without its gas reserve'],
  ['periphery/SettlerBase.sol', 'RESERVE + n * RESERVE_EACH', 'RESERVE', 'no gas is kept for the payments'],
  ['periphery/SettlerBase.sol', 'if (results[i].done) ++done;', '++done;', 'a failed settlement is paid'],
  ['periphery/SettlerBase.sol', 'SALE_BYTES * Math.min(sales, MAX_TOKENS)', 'SALE_BYTES * sales', 'the data of any number of sales is paid'],
  ['periphery/SettlerBase.sol', 'shr(2, x)', 'shr(3, x)', 'bytes that are not zero are counted short'],
  ['periphery/LateSettler.sol', 'require(!IRegistry(registry).isKeeper(address(this)), Errors.NotAllowed(address(this)));', '', 'the LateSettler lends its role'],
  ['periphery/Settler.sol', 'if (!inside) work = new ITank.Work[](0);', '', 'a slice of a rebalance is paid'],
  ['portfolio/PortfolioTrading.sol', 'goal - scaled) > plan.bandBps[i] * books.nav) inside = false;', 'goal - scaled) > plan.bandBps[i] * books.nav) inside = i != 0;', 'only the first token has to end inside its band'],
  ['periphery/Tank.sol', 'gasUsed * 4 / 5', 'gasUsed', 'all gas measured is paid'],
  ['periphery/Tank.sol', 'saleGas * Math.min(sales, MAX_TOKENS)', 'saleGas * sales', 'any number of sales is paid'],
  ['periphery/Tank.sol', 'Math.min(tx.gasprice, block.basefee + tipCap)', 'tx.gasprice', 'any tip is paid'],
  ['periphery/Tank.sol', 'if (w.id <= paidEpoch) return (0, balance);', '', 'an epoch is paid twice'],
  ['periphery/Tank.sol', 'e.spent - uint96(amount)', 'e.spent', 'a failed payment counts for the allowance'],
  ['periphery/Tank.sol', 'uint256 spent = e.week == week ? e.spent : 0;', 'uint256 spent = e.spent;', 'the allowance is for ever, not for a week'],
  ['periphery/Tank.sol', 'Math.saturatingSub(t.weeklyAllowance, spent)', 't.weeklyAllowance', 'the allowance is for a payment, not for a week'],
  ['periphery/Tank.sol', 'amount = amount * (BPS + t.premiumBps) / BPS;', 'amount = Math.ceilDiv(amount * (BPS + t.premiumBps), BPS);', 'a payment rounds up'],
  ['periphery/Tank.sol', 'require(!_isWaiting(vault), Errors.SettlementWaits(vault));', '', 'the leader takes ether back in front of a settlement'],
  ['periphery/Tank.sol', ' || premiumBps < old.premiumBps', '', 'the leader lowers the premium in front of a settlement'],
  ['periphery/Tank.sol', ' && !v.finalised()', '', 'the tank of a final vault is locked for ever'],
  ['periphery/Tank.sol', '        _requireIdle();\n        _busy = true;', '        _busy = true;', 'a settlement inside a settlement is paid'],
  ['periphery/Board.sol', 'require(bytes(text).length <= MAX_POST, Errors.TextTooLong(bytes(text).length, MAX_POST));', '', 'a post of any length']
]

const words = process.argv.slice(2).filter(Boolean)
const wanted = FAULTS.filter((fault) => words.length === 0 || words.some((word) => fault.join(' ').includes(word)))
const copy = fs.mkdtempSync(path.join(os.tmpdir(), 'mutants-'))
process.on('exit', () => fs.rmSync(copy, { recursive: true, force: true }))
process.on('SIGINT', () => process.exit(130))

// The tests read ../testdata, and forge lets them read no path outside the project, so that a link to node_modules won't
// do. Compiled artifacts are taken along: only what a fault touches is compiled again.
const home = path.join(copy, 'contracts')
fs.cpSync(path.join(root, '..', 'testdata'), path.join(copy, 'testdata'), { recursive: true })
fs.cpSync(root, home, { recursive: true, verbatimSymlinks: true })

const forge = (...args) => {
  const run = spawnSync(path.join(root, 'node_modules', '.bin', 'forge'), args, { cwd: home, encoding: 'utf8', maxBuffer: 1 << 28 })
  const text = run.stdout + run.stderr
  // With --fail-fast a failed run may end with 0.
  return { ok: run.status === 0 && !text.includes('[FAIL'), text }
}

// Gas snapshots would tell every fault; the point is that a rule's own test does.
const test = () => forge('test', '--fail-fast', '--no-match-path', 'test/{Gas,TradeGas,SettlerGas}.t.sol')
const before = test()
if (!before.ok) {
  console.error(`mutants: the tests fail without any fault:\n${before.text.slice(-2000)}`)
  process.exit(1)
}

let bad = 0
for (const [file, from, to, wrong] of wanted) {
  const full = path.join(home, 'src', file)
  const sound = fs.readFileSync(full, 'utf8')
  if (sound.split(from).length !== 2) {
    console.log(`stale     ${wrong}: ${file} has not got it once: ${from}`)
    bad++
    continue
  }
  fs.writeFileSync(full, sound.replace(from, () => to))
  const built = forge('build', '--skip', 'script')
  const run = built.ok ? test() : built
  fs.writeFileSync(full, sound)
  const by = run.text.match(/^\[FAIL[^\n]*?\]\s*(\w+)\(/m)
  const verdict = !built.ok ? 'no build' : run.ok ? 'SURVIVED' : by ? 'caught' : 'broken'
  if (verdict !== 'caught') bad++
  console.log(`${verdict.padEnd(9)} ${wrong}${by ? ` (${by[1]})` : verdict === 'SURVIVED' ? '' : `: ${run.text.slice(-300)}`}`)
}
console.log(`${wanted.length - bad} of ${wanted.length} faults caught`)
process.exit(bad === 0 && wanted.length > 0 ? 0 : 1)
