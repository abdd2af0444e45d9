#!/usr/bin/env node
// Are the contract tests sharp? Each deliberate fault below, alone in a copy of this project, must make `forge test` fail.
// Prints one line per fault and the test that caught it; exits 1 when one survives or a fault no longer fits the source.
// `tools/mutants.js WORD...` tries those whose line contains one of the words; `PART=2/3` the second third of them. About a
// minute each: run on demand, not in CI.
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
  ['portfolio/PortfolioWriteOffs.sol', 'return PriceMath.valueUp(amount, prices[0], units[0]);', 'return PriceMath.value(amount, prices[0], units[0]);', 'a token in kind is valued a unit too low'],
  ['vault/PersonalVault.sol', '((idle + 1) * supply - 1) / nav_', '((idle + 1) * supply) / nav_', 'maxRedeem promises a unit too much'],
  ['portfolio/Portfolio.sol', 'Math.mulDiv(_base, numerator, denominator, Math.Rounding.Ceil)', 'Math.mulDiv(_base, numerator, denominator)', 'the base of the bucket stays a unit too large'],
  ['portfolio/Portfolio.sol', 'assets = Math.mulDiv(_idle, numerator, denominator);', 'assets = Math.mulDiv(_idle, numerator, denominator, Math.Rounding.Ceil);', 'an exit takes a unit of cash too much'],
  ['portfolio/Portfolio.sol', 'amounts[i] = Math.mulDiv(_holdings[tokens[i]].amount, numerator, denominator);', 'amounts[i] = Math.mulDiv(_holdings[tokens[i]].amount, numerator, denominator, Math.Rounding.Ceil);', 'an exit takes a unit of a token too much'],
  // Faults that once survived.
  ['vault/RequestClaims.sol', '_leaderClaimable -= uint128(openShares - SharesMath.toShares(open - assets, e.nav, e.supply));', '_leaderClaimable -= uint128(shares);', 'the leader keeps credit for rounding remainders'],
  ['portfolio/PortfolioTrading.sol', 'widest = Math.max(widest, wanted[i].bandBps);', 'widest = wanted[i].bandBps;', 'a token without a target takes the last band, not the widest'],
  ['vault/VaultSettlement.sol', '        if (!e.refunded) {\n            (uint256 accepted,)', '        {\n            (uint256 accepted,)', 'refunded deposits count as cash'],
  ['vault/RequestCancellations.sol', 'settled && r.shares == 0 && flags & RequestSet.FEE_CRYSTALLISED == 0', 'settled && r.shares == 0', 'a claimed cancellation drops the unpaid net of a fixed request'],
  ['vault/PersonalVault.sol', 'if (left == 0) _burnAll();', 'if (left == 0 && before != 0) _burnAll();', 'a worthless personal vault keeps its shares'],
  ['portfolio/PortfolioTrading.sol', 'if (tokenIn.allowance(address(this), leg.adapter) != 0) tokenIn.forceApprove(leg.adapter, 0);', '', 'an approval stays behind'],
  // The history (SPEC rule 23).
  ['libraries/History.sol', 'mstore(add(m, 0x40), timestamp())', 'mstore(add(m, 0x40), number())', 'the block number is folded in the place of the time'],
  ['libraries/History.sol', 'mstore(add(m, 0x20), emitter)', 'mstore(add(m, 0x20), address())', 'the portfolio\'s events are folded as the vault\'s'],
  ['vault/VaultBase.sol', '        require(msg.sender == _portfolioAddress(), Errors.NotAllowed(msg.sender));\n        _fold(', '        _fold(', 'anybody folds'],
  ['vault/VaultFactory.sol', 'let length := sub(mload(data), 0x20)', 'let length := mload(data)', 'the data of VaultCreated is a word too long'],
  // Receivers, cancellations, remainders (SPEC rules 6, 7 and 11).
  ['vault/VaultBase.sol', 'to != DEAD_SHARES_HOLDER && !isPortfolio', '!isPortfolio', 'shares may be sent to the dead'],
  ['vault/VaultBase.sol', 'to != DEAD_SHARES_HOLDER && !isPortfolio', 'to != DEAD_SHARES_HOLDER', 'the portfolio is a receiver'],
  ['vault/VaultBase.sol', 'uint88(uint160(to)) == _portfolioTail && to == _portfolioAddress()', 'uint88(uint160(to)) == _portfolioTail', 'an address with the portfolio\'s tail is refused'],
  ['vault/RequestClaims.sol', 'if (held + shares != 0) cost += taken;', 'cost += taken;', 'cost without shares'],
  ['vault/RequestCancellations.sol', '            _refunds -= earlier;\n', '', 'a refund paid with a cancellation stays booked'],
  ['vault/RequestCancellations.sol', 'cost += r.cancelledCost;', '', 'the cost of an earlier cancelled part is lost'],
  ['vault/RequestCancellations.sol', 'if (controller == _leader) _leaderClaimable -= earlier;', '', 'the leader keeps credit for shares that came back'],
  ['vault/RequestCancellations.sol', 'id == _currentEpochId() || _isLongOverdue()', 'id == _currentEpochId()', 'a week late cancellations stay closed'],
  ['vault/RequestState.sol', ' && _claimableCancelDeposit(id, controller) == 0', '', 'a request with a refund alone is not listed'],
  ['periphery/AutoClaimer.sol', 'amount = vault.maxWithdraw(controller);', 'amount = 0;', 'the last unit of proceeds is never claimed'],
  ['vault/VaultSettlement.sol', '_epochs[id + 1].refunded ? block.timestamp : _boundaryAfter(block.timestamp)', '_boundaryAfter(block.timestamp)', 'closing while an epoch waits doesn\'t cut off the next one'],
  ['vault/RequestQueue.sol', '(ofLeader && _status == Status.Inactive)', '_status == Status.Inactive', 'a paused vault takes deposits'],
  ['vault/RequestQueue.sol', '        _toUint128(assets + e.othersRequested + e.leaderRequested);\n', '', 'an epoch\'s deposits pass uint128'],
  ['vault/RequestState.sol', 'if (_isSettled(id) || _status == Status.Closed || _has', 'if (_isSettled(id) || _has', 'what closing refunded is pending as well'],
  ['vault/VaultBase.sol', 'require(block.timestamp <= deadline, Errors.PermitExpired(deadline));', '', 'an expired permit is good'],
  ['vault/VaultBase.sol', 'require(allowed >= value, Errors.PermitFailed(token, allowed, value));', '', 'a failed permit is passed over'],
  ['vault/VaultFactory.sol', 'require(p.seed >= p.minDeposit, Errors.SeedBelowMinimum(p.seed, p.minDeposit));', '', 'a seed below the minimum deposit'],
  // Rules: a condition dropped or an amount off.
  ['vault/VaultSettlement.sol', '_refunds += uint128(s.depositsRequested - s.depositsAccepted);', '', 'refunds are not set aside'],
  ['vault/VaultSettlement.sol', 'if (msg.sender == _leader) _requireMargin(_supply);', '', 'the leader exits in kind below the margin'],
  ['vault/VaultSettlement.sol', '_requireArrived(address(portfolio_), before, surplus);', '', 'deposits are counted before they have arrived'],
  ['vault/VaultSettlement.sol', '_requireArrived(address(this), before, missing);', '', 'proceeds are counted before they have arrived'],
  ['vault/VaultSettlement.sol', 'if (banded) _requireInBand(nav_);', '', 'a late settlement has no band'],
  ['portfolio/PortfolioTrading.sol', '_creditToken(leg.tokenOut, amountOut, q.priceOut)', '_creditToken(leg.tokenOut, amountOut + 1, q.priceOut)', 'a trade books a unit too much'],
  ['portfolio/PortfolioTrading.sol', 't.withBucket(left - drawn, ', 't.withBucket(left - drawn / 2, ', 'the bucket is drawn on by half'],
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
  ['periphery/Board.sol', 'require(bytes(text).length <= MAX_POST, Errors.TextTooLong(bytes(text).length, MAX_POST));', '', 'a post of any length'],
  // Feeds, prices of two feeds, caps, write-offs, the registry's schedule.
  ['registry/FeedConfig.sol', 'f.afterCutoff ? MAX_FEED_AGE_AFTER_CUTOFF : MAX_FEED_AGE', 'MAX_FEED_AGE', 'a settlement may need a newer answer of a feed that answers once a day'],
  ['registry/FeedConfig.sol', 'f.leastAnswer < f.greatestAnswer', 'f.leastAnswer <= f.greatestAnswer', 'the least believable answer may be the greatest'],
  ['registry/FeedConfig.sol', 'uint256(answer) >= leastAnswer(c) && uint256(answer) <= greatestAnswer(c)', 'uint256(answer) > leastAnswer(c) && uint256(answer) <= greatestAnswer(c)', 'the least believable answer is not believed'],
  ['registry/FeedConfig.sol', 'uint256(answer) <= greatestAnswer(c)', 'uint256(answer) <= PriceMath.MAX_ANSWER', 'no answer is too great'],
  ['registry/FeedReader.sol', 'block.timestamp - updated > c.maxAge()', 'block.timestamp - updated >= c.maxAge()', 'an answer as old as it may be is stale'],
  ['registry/FeedReader.sol', 'updated <= newerThan && c.afterCutoff()', 'updated < newerThan && c.afterCutoff()', 'an answer of the cut-off itself will do'],
  ['registry/FeedReader.sol', "                _requireSequencer();\n", '', 'settlements take prices while the sequencer is down'],
  ['registry/FeedReader.sol', "        require(isAdapter[adapter], Errors.NotAnAdapter(adapter));\n        _requireSequencer();", "        require(isAdapter[adapter], Errors.NotAnAdapter(adapter));", 'trades go on while the sequencer is down'],
  ['registry/FeedReader.sol', '_isUsable(la) && _sequencerGood();', '_isUsable(la);', 'last answers of a list are good while the sequencer is down'],
  ['vault/VaultSettlement.sol', "        nonReentrant\n    {\n        _requireClosed(epochId);\n        _requireSettler();", "    {\n        _requireClosed(epochId);\n        _requireSettler();", "a stranger's token runs in a settlement without the lock"],
  ['portfolio/Portfolio.sol', 'if (!h.isFlagged() || _isWrittenOff(tokens[i], h)) continue;', 'continue;', 'a settlement leaves what it has priced written off'],
  ['registry/FeedReader.sol', 'answer *= _answerOf(s, newerThan);', 'answer *= _answerOf(s, 0);', "the second feed needn't answer after the cut-off"],
  ['registry/FeedReader.sol', 'if (t.hasSecond()) bps += _second[token_].deviationBps();', '', "the second feed's threshold draws nothing"],
  ['registry/FeedReader.sol', 'if (answeredAt < last.answeredAt) last.answeredAt = answeredAt;', '', "of two feeds the first one's time is told"],
  ['registry/FeedReader.sol', 'if (usableUntil < last.usableUntil) last.usableUntil = usableUntil;', '', 'of two feeds the first one alone is usable or not'],
  ['registry/FeedReader.sol', 'return !_isUsable(last) && last.answeredAt <= writtenOffAt[i];', 'return !_isUsable(last);', 'a feed that answered once and fell silent is written off again'],
  ['registry/FeedReader.sol', 'return !_isUsable(last) && last.answeredAt <= writtenOffAt[i];', 'return last.answeredAt <= writtenOffAt[i];', 'a usable answer does not end a write-off by itself'],
  ['registry/Registry.sol', 'require(block.timestamp <= _expiry(effectiveAt), Errors.ScheduleLapsed(subject, _expiry(effectiveAt)));', '', 'a schedule never lapses'],
  ['registry/Registry.sol', 'require(decimals == f.decimals, Errors.WrongDecimals(f.feed, f.decimals, decimals));', '', "a feed's decimals are not checked"],
  ['registry/Registry.sol', 'first = FeedConfigs.pack(feeds[0]).withToken(decimals, capBps, feeds.length == 2);', 'first = FeedConfigs.pack(feeds[0]).withToken(decimals, 10_000, feeds.length == 2);', 'no token has a cap'],
  ['portfolio/Holding.sol', 'if (digits << steps * 32 != price) ++digits;', '', 'a last price rounds down'],
  ['portfolio/PortfolioTrading.sol', 'if (value * BPS > base * q.capOutBps) revert', 'if (value * BPS > base * q.capOutBps + base) revert', 'a cap is a basis point wider'],
  ['portfolio/PortfolioTrading.sol', 'uint256 value = PriceMath.valueUp(held, q.priceOut, q.unitOut);', 'uint256 value = PriceMath.value(held, q.priceOut, q.unitOut);', 'a purchase up to the cap rounds down'],
  ['portfolio/PortfolioTrading.sol', 'if (within) c.soldWithinCap = true;', 'if (within) c.soldWithinCap = false;', 'tokens over their cap may be sold last'],
  ['portfolio/PortfolioTrading.sol', 'if (c.budget == type(uint256).max) return;', '', 'the order of sales binds while closing'],
  ['portfolio/PortfolioTrading.sol', 'if (raise) _requireOverCapFirst(c, leg.tokenIn, held, q, base);\n        else if (personal)', 'if (personal)', 'nobody looks whether a token is over its cap'],
  ['portfolio/PortfolioOrders.sol', 'require(t.weightBps <= config.capBps, Errors.TargetAboveCap(t.token, t.weightBps, config.capBps));', '', 'a target may lie above the cap'],
  ['portfolio/PortfolioBooks.sol', 'return !usable && answeredAt <= h.since();', 'return !usable;', 'what has been priced again stays written off'],
  ['portfolio/PortfolioBooks.sol', '_forgetFlags(token, h);\n        _setHolding', '_setHolding', 'a purchase tells nobody that a write-off has ended'],
  ['portfolio/PortfolioWriteOffs.sol', 'require(_isKeeper(msg.sender) || _isLate(), Errors.NotAllowed(msg.sender));', '', 'anybody may write off at any time'],
  ['portfolio/PortfolioWriteOffs.sol', 'block.timestamp >= cutoff + LATE_ANYBODY', 'block.timestamp > cutoff + LATE_ANYBODY', 'anybody may write off a second later than a settlement opens'],
  ['portfolio/PortfolioWriteOffs.sol', 'uint256 from = usableUntil + WRITE_OFF_AFTER;', 'uint256 from = usableUntil;', 'a write-off needs no day without an answer'],
  ['portfolio/PortfolioWriteOffs.sol', 'from = notedAt + WRITE_OFF_AFTER;', 'from = notedAt;', 'a noted feed needs no day without an answer'],
  ['portfolio/PortfolioWriteOffs.sol', 'h.withSince(block.timestamp, true)', 'h.withSince(block.timestamp - 2 days, true)', 'one of two feeds ends a write-off'],
  ['portfolio/PortfolioWriteOffs.sol', 'nav = _pricedNow(tokens);', 'nav = _books().nav;', 'of two dead feeds each waits for the other'],
  ['portfolio/PortfolioWriteOffs.sol', 'if (good[i]) sum += ', 'sum += ', 'what has no price makes the bound wider'],
  ['portfolio/PortfolioWriteOffs.sol', 'notedAt == 0 ? 0 : notedAt + 2 * WRITE_OFF_AFTER', 'notedAt == 0 ? 0 : notedAt + 20 * WRITE_OFF_AFTER', 'a note serves for weeks'],
  ['portfolio/PortfolioWriteOffs.sol', 'nav = Math.min(v.epoch(v.lastSettledEpochId()).nav, _base);', 'nav = v.epoch(v.lastSettledEpochId()).nav;', 'the bound is that of money that has left'],
  ['portfolio/PortfolioWriteOffs.sol', 'nav = Math.min(v.epoch(v.lastSettledEpochId()).nav, _base);', 'nav = _base;', 'the bound is that of money that was just deposited'],
  ['portfolio/PortfolioWriteOffs.sol', 'if (_isWrittenOff(tokens[i], h)) sum += _lastValueUp(tokens[i], h);', 'if (_isWrittenOff(tokens[i], h)) sum = _lastValueUp(tokens[i], h);', 'each write-off is bounded, not all together'],
  ['portfolio/PortfolioWriteOffs.sol', 'BPS - WRITTEN_OFF_SALE_BPS);', '2 * (BPS - WRITTEN_OFF_SALE_BPS));', 'what is written off is sold at 80 %'],
  ['portfolio/PortfolioWriteOffs.sol', '_draw(_till(), c, valueIn, valueOut, 0, base);', '_draw(_till(), c, valueIn, valueIn, 0, base);', 'a loss on what is written off draws nothing'],
  ['portfolio/PortfolioWriteOffs.sol', 'require(sale.tokenOut == asset, Errors.SaleOnly(sale.tokenOut));', '', 'what is written off is sold for any token'],
  ['portfolio/PortfolioWriteOffs.sol', 'Context memory c = _orderContext(0, OrderKind.WrittenOff, saleOnly);', 'Context memory c = _orderContext(0, OrderKind.WrittenOff, false); saleOnly;', 'after the cut-off what is written off is sold beyond the shortfall'],
  ['portfolio/PortfolioWriteOffs.sol', '_store(tokens[i], h.withAmount(0));', '', 'what is forfeited stays listed'],
  ['portfolio/PortfolioWriteOffs.sol', 'if (_isWrittenOff(token, h)) return 0;', '', 'a personal vault burns shares for what counts as nothing'],
  ['libraries/PriceMath.sol', 'if (assetAnswer > type(uint256).max / down) return 0;', '', 'a price of two feeds overflows']
]

const twice = FAULTS.filter(([file, , to, wrong], i) => FAULTS.some((f, j) => j < i && (f[3] === wrong || (f[0] === file && f[1] === FAULTS[i][1] && f[2] === to))))
if (twice.length !== 0) {
  console.error(`mutants: listed twice: ${twice.map((f) => f[3]).join('; ')}`)
  process.exit(2)
}
const words = process.argv.slice(2).filter(Boolean)
const [part, parts] = (process.env.PART || '1/1').split('/').map(Number)
const wanted = FAULTS
  .filter((fault) => words.length === 0 || words.some((word) => fault.join(' ').includes(word)))
  .filter((_, i) => i % parts === part - 1)
const copy = fs.mkdtempSync(path.join(os.tmpdir(), 'mutants-'))
process.on('exit', () => fs.rmSync(copy, { recursive: true, force: true }))
process.on('SIGINT', () => process.exit(130))

// The tests read ../testdata and ../deploy/chains, and forge lets them read no path outside the project, so that a link to
// node_modules won't do. Compiled artifacts are taken along: only what a fault touches is compiled again.
const home = path.join(copy, 'contracts')
for (const read of ['testdata', 'deploy/chains']) fs.cpSync(path.join(root, '..', read), path.join(copy, read), { recursive: true })
fs.cpSync(root, home, { recursive: true, verbatimSymlinks: true })

const forge = (...args) => {
  const run = spawnSync(path.join(root, 'tools', 'bin', 'forge'), args, { cwd: home, encoding: 'utf8', maxBuffer: 1 << 28 })
  const text = run.stdout + run.stderr
  return { ok: run.status === 0, text }
}

// Gas snapshots would tell every fault; the point is that a rule's own test does. The tests beside a fault come first. Where
// none of them fails, all others follow, the stories and invariants among them.
const NEAR = {
  'libraries/SharesMath': 'SharesMath,Claims,LeaderMargin,Fee,CostBasis,Settlement',
  'libraries/BucketMath': 'Bucket,Trading',
  'libraries/PriceMath': 'PriceMath,Oracle,Feeds,PersonalVault,Caps',
  'libraries/History': 'History',
  'vault/RequestClaims': 'Claims,Remainders,Fee',
  'vault/RequestCancellations': 'Cancel,CancelAndClaim,Remainders,Lateness',
  'vault/RequestState': 'Requests,Closing,Remainders',
  'vault/RequestQueue': 'Requests,Settlement',
  'vault/ShareLedger': 'LeaderMargin,Remainders,CostBasis',
  'vault/VaultSettlement': 'Settlement,Lateness,ExitInKind,Closing,Cancel,RaiseCash',
  'vault/PersonalVault': 'PersonalVault',
  'vault/VaultBase': 'Receivers,History,Standards,Operators',
  'vault/VaultFactory': 'Factory,History',
  'portfolio/Portfolio.sol': 'Books,ExitInKind,Bucket',
  'portfolio/PortfolioTrading': 'Trading,Bucket,Caps,Orders,RaiseCash,TankPayment,TankAttacks',
  'portfolio/PortfolioOrders': 'Orders,Caps',
  'portfolio/': 'WriteOff,Books,PersonalVault',
  'registry/': 'Feeds,Oracle,Registry,WriteOff,Deploy',
  'periphery/AutoClaimer': 'AutoClaimer,Remainders',
  'periphery/': 'Tank,TankPayment,TankAttacks,Settler,LateSettler,DataFee,Board'
}
const GAS = 'Gas,TradeGas,SettlerGas'
const all = () => forge('test', '--fail-fast', '--no-match-path', `test/{${GAS}}.t.sol`)
const near = (file) => {
  const [, names] = Object.entries(NEAR).find(([prefix]) => file.startsWith(prefix))
  return forge('test', '--fail-fast', '--match-path', names.includes(',') ? `test/{${names}}.t.sol` : `test/${names}.t.sol`)
}
const before = all()
const BUILT = ['out', 'cache']
for (const name of BUILT) fs.cpSync(path.join(home, name), path.join(copy, name), { recursive: true })
// The sound build: a run of some tests compiles what they need only, and forge then takes the rest for current.
const asBuilt = () => {
  for (const name of BUILT) {
    fs.rmSync(path.join(home, name), { recursive: true, force: true })
    fs.cpSync(path.join(copy, name), path.join(home, name), { recursive: true })
  }
}
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
  asBuilt()
  let run = near(file)
  if (run.ok) {
    asBuilt()
    run = all()
  }
  fs.writeFileSync(full, sound)
  const by = run.text.match(/^\[FAIL[^\n]*?\]\s*(\w+)\(/m)
  const verdict = run.text.includes('Compiler run failed') ? 'no build' : run.ok ? 'SURVIVED' : by ? 'caught' : 'broken'
  if (verdict !== 'caught') bad++
  console.log(`${verdict.padEnd(9)} ${wrong}${by ? ` (${by[1]})` : verdict === 'SURVIVED' ? '' : `: ${run.text.slice(-300)}`}`)
}
console.log(`${wanted.length - bad} of ${wanted.length} faults caught`)
process.exit(bad === 0 && wanted.length > 0 ? 0 : 1)
