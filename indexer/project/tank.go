package project

import (
	"bytes"
	"math/big"
	"unicode/utf8"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/store"
)

// tankWeek is the week that a tank counts its payments by, seconds (ITank.sol).
const tankWeek = 7 * 86_400

var tankWorks = [...]string{"settlement", "fill", "rebalance"}

// tankEvent follows the tanks of vaults (SPEC rule 24). Amounts are wei.
func (p *Projector) tankEvent(ev event) error {
	l, d := p.log, words{d: p.log.Data}
	switch ev {
	case evFunded:
		r := p.tank(topicAddr(l, 1))
		r.Funded, r.Balance = add(r.Funded, d.big(0)), d.big(1)
	case evTakenBack:
		r := p.tank(topicAddr(l, 1))
		r.TakenBack, r.Balance = add(r.TakenBack, d.big(0)), d.big(1)
	case evTermsSet:
		r := p.tank(topicAddr(l, 1))
		r.PriceCap, r.WeeklyAllowance, r.PremiumBps = d.big(0), d.big(1), d.integer(2)
	case evPaid:
		r := p.tank(topicAddr(l, 1))
		amount, week := d.big(5), p.header.Time/tankWeek
		if r.Week != week {
			r.Week, r.Spent = week, new(big.Int)
		}
		r.Paid, r.Spent, r.Balance = add(r.Paid, amount), add(r.Spent, amount), d.big(6)
		sales := d.integer(1)
		return p.payment(&d, store.TankPayment{
			WorkID: d.big(0), Sales: &sales, GasUsed: d.big(2), GasPrice: d.big(3), DataFee: d.big(4), Amount: amount,
		})
	case evPaymentFailed:
		return p.payment(&d, store.TankPayment{WorkID: d.big(0), Failed: true, Amount: d.big(1)})
	}
	return d.err
}

// payment books a payment of the current log, or one that failed.
func (p *Projector) payment(d *words, row store.TankPayment) error {
	l := p.log
	work := topicBig(l, 3)
	if d.err != nil || !work.IsUint64() || work.Uint64() >= uint64(len(tankWorks)) {
		return errDecode
	}
	row.BlockNumber, row.LogIndex, row.TxHash = p.header.Number, uint64(l.Index), l.TxHash
	row.Vault, row.Payee, row.Work = topicAddr(l, 1), topicAddr(l, 2), tankWorks[work.Uint64()]
	p.wrote = true
	p.out.TankPayments = append(p.out.TankPayments, &row)
	return nil
}

func (p *Projector) tank(vault common.Address) *store.Tank {
	c, ok := p.rows.tanks[vault]
	if !ok {
		c = &cell[store.Tank]{row: store.Tank{Vault: vault}}
		p.rows.tanks[vault] = c
	}
	p.wrote = true
	r := touch(&p.rows.dirty.tanks, c)
	r.LastBlock = p.header.Number
	return r
}

// boardEvent keeps the posts that readers honour (SPEC rule 25): a vault's leader or trader for the vault, an account for
// itself. Who leads and trades is looked at when the block's other events have been applied.
func (p *Projector) boardEvent(ev event) error {
	if ev != evPosted {
		return nil
	}
	l, d := p.log, words{d: p.log.Data}
	subject, author, kind, said := topicAddr(l, 1), topicAddr(l, 2), bytes.TrimRight(l.Topics[3][:], "\x00"), d.str(0)
	if d.err != nil {
		return d.err
	}
	if v, ok := p.rows.vaults[subject]; ok {
		row := &v.vault.row
		if author != row.Leader && (row.Trader == nil || author != *row.Trader) {
			return nil
		}
	} else if author != subject {
		return nil
	}
	for _, c := range kind { // a short word in ASCII; what isn't has no meaning to any reader
		if c <= ' ' || c > '~' {
			return nil
		}
	}
	if !utf8.ValidString(said) {
		return nil // no text
	}
	p.wrote = true
	p.out.Posts = append(p.out.Posts, &store.Post{
		BlockNumber: p.header.Number, LogIndex: uint64(l.Index), Subject: subject, Author: author, Kind: string(kind), Text: store.Text(said),
		TxHash: l.TxHash,
	})
	return nil
}
