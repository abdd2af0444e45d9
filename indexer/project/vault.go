package project

import (
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/chain"
	"github.com/sluicefi/sluice/ledger"
	"github.com/sluicefi/sluice/store"
)

// Words of the schema's enums.
const (
	typeShared   = "shared"
	typePersonal = "personal"
)

var statuses = [...]string{"active", "inactive", "closed"}

// vaultCreated makes the vault's rows. The seed is a processed deposit of the leader's at price 1.00 (SPEC rule 2).
func (p *Projector) vaultCreated(tokens map[common.Address]*store.Token) error {
	l := p.log
	if int(l.NTopics) != 1+indexedCount[evVaultCreated] {
		return errDecode
	}
	d := words{d: l.Data}
	asset := d.addr(1)
	v := store.Vault{
		Vault: topicAddr(l, 1), Portfolio: topicAddr(l, 2), Leader: topicAddr(l, 3),
		Type: typeShared, Asset: asset, Name: d.str(2), Symbol: d.str(3), FeeBps: d.integer(4), LeaderMarginBps: d.integer(5),
		MinDeposit: d.big(6), FirstCutoff: d.u64(7), Period: d.u64(8), Seed: d.big(9), SeedShares: d.big(10),
		LockedShares: d.big(11), Strategy: d.str(12), Status: statuses[0],
		CreatedBlock: p.header.Number, CreatedLogIndex: uint64(l.Index), CreatedTime: p.header.Time, CreatedTx: l.TxHash,
	}
	if d.u64(0) == 1 {
		v.Type = typePersonal
	}
	if d.err != nil {
		return d.err
	}
	if _, ok := p.rows.vaults[v.Vault]; ok {
		return fmt.Errorf("vault %s made twice", v.Vault)
	}
	token := p.token(asset, tokens)
	v.AssetSymbol, v.AssetDecimals = token.Symbol, token.Decimals
	rows := p.rows.add(&v, true)
	rows.vault.dirty = true
	p.rows.dirty.vaults = append(p.rows.dirty.vaults, rows.vault)
	s := p.state(rows)
	s.Idle, s.Deposited = v.Seed, v.Seed
	p.activity("vaultCreated", rows, store.Activity{
		Account: &v.Leader, Assets: v.Seed, Shares: v.SeedShares, Cost: v.Seed,
	})
	if v.Type == typePersonal {
		return nil
	}
	leader := p.changePosition(rows, v.Leader)
	a := account(leader)
	a.Deposit(v.Seed, sub(v.SeedShares, v.LockedShares))
	setAccount(leader, a)
	p.finishLog()
	p.price(rows, store.Price{
		Time: p.header.Time, Kind: "creation", StateBlock: p.header.Number, StateHash: p.header.Hash,
		NAV: v.Seed, Supply: v.SeedShares, TotalPnL: new(big.Int),
	})
	p.statsAt(rows, statsInput{
		block: p.header.Number, hash: p.header.Hash, time: p.header.Time, nav: v.Seed, supply: v.SeedShares, idle: v.Seed,
		totals: totalsOf(s),
	})
	return nil
}

// vaultEvent applies an event of a shared vault.
func (p *Projector) vaultEvent(v *VaultRows, ev event) error {
	l, d := p.log, words{d: p.log.Data}
	switch ev {
	case evTransfer:
		return p.transfer(v, topicAddr(l, 1), topicAddr(l, 2), d.big(0), d.err)
	case evDepositRequest:
		return p.depositRequest(v, &d)
	case evRedeemRequest:
		return p.redeemRequest(v, &d)
	case evCancelDepositRequest:
		return p.cancelDeposit(v)
	case evCancelRedeemRequest:
		return p.cancelRedeem(v)
	case evCancelDepositClaim:
		return p.claimDepositRefund(v, d.big(1), d.err)
	case evCancelRedeemClaim:
		return p.claimRedeemCancel(v, d.big(1), d.err)
	case evDepositClaimed:
		return p.depositClaimed(v, d.big(0), d.big(1), d.err)
	case evRedeemClaimed:
		return p.redeemClaimed(v, d.big(0), d.big(1), d.err)
	case evFeeCrystallised:
		return p.feeCrystallised(v, &d)
	case evFinalRedemption:
		return p.finalRedemption(v, d.big(0), d.big(1), d.err)
	case evEpochOpened:
		return p.epochOpened(v, d.u64(0), d.err)
	case evEpochSettled:
		return p.epochSettled(v, &d)
	case evEpochDepositsRefunded:
		return p.epochRefunded(v, d.big(0), d.err)
	case evExitedInKind:
		return p.exitedInKind(v, &d)
	case evEndedInKind:
		return p.endedInKind(v)
	case evFeesCollected:
		assets := d.big(0)
		s := p.state(v)
		s.FeesCollected = add(s.FeesCollected, assets)
		p.activity("feesCollected", v, store.Activity{
			Account: ptr(topicAddr(l, 1)), Counterparty: ptr(topicAddr(l, 2)), Assets: assets, Fee: assets,
		})
	case evFeeLowered:
		p.vault(v).FeeBps = d.integer(0)
		p.activity("feeLowered", v, store.Activity{Account: &v.vault.row.Leader})
	case evStatusChanged:
		status := d.u64(0)
		if status >= uint64(len(statuses)) {
			return errDecode
		}
		p.vault(v).Status = statuses[status]
		p.activity("statusChanged", v, store.Activity{Counterparty: ptr(topicAddr(l, 1))})
	case evStrategyChanged:
		p.vault(v).Strategy = d.str(0)
		p.activity("strategyChanged", v, store.Activity{Account: &v.vault.row.Leader})
	case evClosingStarted:
		id, cutoff := topicBig(l, 2).Uint64(), d.u64(0)
		row := p.vault(v)
		row.ClosingSince, row.ClosingEpoch = ptr(p.header.Time), &id
		if cutoff != 0 {
			p.epoch(v, id).Cutoff = cutoff
			p.state(v).CurrentCutoff = cutoff
		} else {
			p.epoch(v, id)
		}
		p.activity("closingStarted", v, store.Activity{Counterparty: ptr(topicAddr(l, 1)), EpochID: &id})
	case evFinalised:
		id := topicBig(l, 1).Uint64()
		row := p.vault(v)
		row.FinalEpoch, row.FinalNAV, row.FinalSupply, row.FinalFeeBps = &id, d.big(0), d.big(1), ptr(d.integer(2))
		s := p.state(v)
		s.CurrentEpoch, s.CurrentCutoff = id+1, 0
		p.activity("finalised", v, store.Activity{EpochID: &id, Assets: row.FinalNAV, Shares: row.FinalSupply})
	case evOperatorSet:
		p.operatorSet(v, d.u64(0) != 0)
	}
	return d.err
}

// transfer follows supply, and moves cost between wallets (SPEC rule 11). Transfers from and to the vault itself are
// the share side of requests and claims, which have events of their own.
func (p *Projector) transfer(v *VaultRows, from, to common.Address, shares *big.Int, err error) error {
	if err != nil {
		return err
	}
	zero, self := common.Address{}, v.vault.row.Vault
	switch {
	case from == zero && to == zero:
		return errDecode
	case from == zero:
		s := p.state(v)
		s.Supply = add(s.Supply, shares)
		return nil
	case to == zero:
		s := p.state(v)
		s.Supply = sub(s.Supply, shares)
		return nil
	case from == self || to == self:
		return nil
	}
	var moved ledger.Pool
	a, b := p.changePosition(v, from), p.changePosition(v, to)
	err = both(a, b, func(x, y *ledger.Account) (err error) {
		moved, err = ledger.Transfer(x, y, shares)
		return err
	})
	if err != nil {
		return err
	}
	p.activity("transfer", v, store.Activity{Account: &from, Counterparty: &to, Shares: shares, Cost: moved.Cost})
	return nil
}

func (p *Projector) operatorSet(v *VaultRows, approved bool) {
	controller, operator := topicAddr(p.log, 1), topicAddr(p.log, 2)
	p.operator(store.Operator{
		Vault: v.vault.row.Vault, Controller: controller, Operator: operator, Approved: approved, LastBlock: p.header.Number,
	})
	p.activity("operatorSet", v, store.Activity{Account: &controller, Counterparty: &operator})
}

// operator keeps the last state of a pair: the rows of a batch have each key once.
func (p *Projector) operator(o store.Operator) {
	for _, old := range p.out.Operators {
		if old.Vault == o.Vault && old.Controller == o.Controller && old.Operator == o.Operator {
			*old = o
			return
		}
	}
	p.out.Operators = append(p.out.Operators, &o)
}

// exitedInKind books SPEC rule 17. For the account and for the vault alike its shares are withdrawn at the last settled
// price, less the fee part, which stays; the tokens that leave are sold for what of that the cash doesn't make up. So
// total PnL is realized and unrealized together, and nothing stays unrealized of tokens that are gone.
func (p *Projector) exitedInKind(v *VaultRows, d *words) error {
	account_, receiver := topicAddr(p.log, 1), topicAddr(p.log, 2)
	shares, fee, assets := d.big(0), d.big(1), d.big(2)
	tokens, n := d.list(3, 1)
	amounts, m := d.list(4, 1)
	if d.err != nil || n != m {
		return errDecode
	}
	gross, err := p.lastSettled(v).Assets(shares)
	if err != nil {
		return err
	}
	pos := p.changePosition(v, account_)
	a := account(pos)
	r, err := a.Withdraw(shares, gross, fee)
	if err != nil {
		return err
	}
	setAccount(pos, a)
	s := p.state(v)
	s.Idle = sub(s.Idle, assets)
	s.WithdrawnGross = add(s.WithdrawnGross, r.Net)
	left := make([]released, 0, n)
	for i := range n {
		if r := (released{token: d.addr(tokens + i), amount: d.big(amounts + i)}); r.amount.Sign() > 0 {
			left = append(left, r)
		}
	}
	if err := p.payInKind(v, left, sub(r.Net, assets)); err != nil {
		return err
	}
	p.activity("exitInKind", v, store.Activity{
		Account: &account_, Counterparty: &receiver, Shares: shares, Assets: gross, Cost: r.Cost, Fee: fee,
	})
	return d.err
}

// lastSettled is the pair of the last settlement, or of the creation before the first.
func (p *Projector) lastSettled(v *VaultRows) ledger.Price {
	if e, ok := v.epochs[v.state.row.SettledEpoch]; ok && e.row.NAV != nil {
		return ledger.Price{NAV: e.row.NAV, Supply: e.row.SupplyBefore}
	}
	return ledger.Price{NAV: v.vault.row.Seed, Supply: v.vault.row.SeedShares}
}

// personalEvent applies an event of a personal vault: a plain ERC-4626 (SPEC rule 3).
func (p *Projector) personalEvent(v *VaultRows, ev event, logs []chain.Log, i int) error {
	l, d := p.log, words{d: p.log.Data}
	switch ev {
	case evTransfer:
		return p.personalTransfer(v, logs, i, d.big(0), d.err)
	case evDeposit:
		owner, assets, shares := topicAddr(l, 2), d.big(0), d.big(1)
		pos := p.changePosition(v, owner)
		a := account(pos)
		a.Deposit(assets, shares)
		setAccount(pos, a)
		s := p.state(v)
		s.Idle, s.Deposited = add(s.Idle, assets), add(s.Deposited, assets)
		p.activity("deposit", v, store.Activity{
			Account: &owner, Counterparty: ptr(topicAddr(l, 1)), Assets: assets, Shares: shares, Cost: assets,
		})
	case evWithdraw:
		assets, shares := d.big(0), d.big(1)
		s := p.state(v)
		s.Idle = sub(s.Idle, assets)
		return p.personalOut(v, "withdraw", topicAddr(l, 3), topicAddr(l, 2), shares, assets, d.err)
	case evWithdrawnInKind:
		token, amount, shares, value := topicAddr(l, 3), d.big(0), d.big(1), d.big(2)
		if token == v.vault.row.Asset {
			s := p.state(v)
			s.Idle = sub(s.Idle, amount)
		} else if err := p.payInKind(v, []released{{token: token, amount: amount}}, value); err != nil {
			return err
		}
		return p.personalOut(v, "withdrawInKind", topicAddr(l, 1), topicAddr(l, 2), shares, value, d.err)
	case evStrategyChanged:
		p.vault(v).Strategy = d.str(0)
		p.activity("strategyChanged", v, store.Activity{Account: &v.vault.row.Leader})
	}
	return d.err
}

func (p *Projector) personalOut(v *VaultRows, kind string, owner, receiver common.Address, shares, gross *big.Int, err error) error {
	if err != nil {
		return err
	}
	pos := p.changePosition(v, owner)
	a := account(pos)
	r, err := a.Withdraw(shares, gross, nil)
	if err != nil {
		return err
	}
	setAccount(pos, a)
	s := p.state(v)
	s.WithdrawnGross = add(s.WithdrawnGross, gross)
	p.activity(kind, v, store.Activity{
		Account: &owner, Counterparty: &receiver, Assets: gross, Shares: shares, Cost: r.Cost,
	})
	return nil
}

// personalTransfer follows supply. A burn that no withdrawal of the same shares follows threw worthless shares away
// (SPEC rule 3: at NAV 0): they are withdrawn for nothing.
func (p *Projector) personalTransfer(v *VaultRows, logs []chain.Log, i int, shares *big.Int, err error) error {
	if err != nil {
		return err
	}
	from, to, zero := topicAddr(p.log, 1), topicAddr(p.log, 2), common.Address{}
	s := p.state(v)
	if from == zero {
		s.Supply = add(s.Supply, shares)
		return nil
	}
	if to != zero {
		return errDecode // shares of a personal vault can't be transferred
	}
	s.Supply = sub(s.Supply, shares)
	for j := i + 1; j < len(logs); j++ {
		if logs[j].Address != p.log.Address {
			continue
		}
		next, d := eventOf(&logs[j]), words{d: logs[j].Data}
		if (next == evWithdraw || next == evWithdrawnInKind) && d.big(1).Cmp(shares) == 0 {
			return nil
		}
		break
	}
	return p.personalOut(v, "withdraw", from, from, shares, new(big.Int), nil)
}
