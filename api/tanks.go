package api

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/store"
)

// Tank is the ether that pays for what keepers do for a vault (SPEC rule 24).
type Tank struct {
	Vault           string  `json:"vault" doc:"Vault address"`
	Balance         Amount  `json:"balance" doc:"What is in the tank, wei"`
	Funded          Amount  `json:"funded" doc:"What was ever put in, by anybody, wei"`
	TakenBack       Amount  `json:"takenBack" doc:"What the leader ever took back, wei"`
	Paid            Amount  `json:"paid" doc:"What was ever paid to keepers, wei"`
	PriceCap        *Amount `json:"priceCap" doc:"Highest gas price that is paid, wei; null while the leader set no terms: no limit"`
	WeeklyAllowance *Amount `json:"weeklyAllowance" doc:"Most that is paid in a week, wei; null while the leader set no terms: no limit"`
	PremiumBps      int     `json:"premiumBps" doc:"Premium that is added to every payment, basis points"`
	SpentThisWeek   Amount  `json:"spentThisWeek" doc:"Paid in the current week, which began on a Thursday at 00:00 UTC, wei"`
	WeeklyCost      *Amount `json:"weeklyCost" doc:"Paid in the current week so far, or in the last one before it in which it paid, whichever is more, wei; null before the first payment"`
	WeeksLeft       *Amount `json:"weeksLeft" doc:"balance / weeklyCost: whole weeks that the balance lasts at that cost, rounded down; null before the first payment"`
}

// TankPayment is something that a tank paid for.
type TankPayment struct {
	Block    int64   `json:"block" doc:"Block number; among blocks of one second, as the endpoint reported it"`
	LogIndex int64   `json:"logIndex" doc:"Log index in the block, as the endpoint reported it"`
	Time     int64   `json:"time" doc:"Timestamp of the block, Unix seconds"`
	Tx       string  `json:"tx" doc:"Transaction, as the endpoint reported it"`
	Payee    string  `json:"payee" doc:"Who was paid"`
	Work     string  `json:"work" enum:"settlement,fill,rebalance" doc:"What was done for the vault"`
	WorkID   string  `json:"workId" doc:"Epoch id of a settlement, else order id"`
	Failed   bool    `json:"failed" doc:"Whether the payee didn't take the payment; then the amount stayed in the tank"`
	Sales    *int    `json:"sales" doc:"Number of swaps in the call; null where the payment failed"`
	GasUsed  *Amount `json:"gasUsed" doc:"Gas that was measured for the vault's own call; null where the payment failed"`
	GasPrice *Amount `json:"gasPrice" doc:"Price of a unit of gas in the payment, before the premium, wei; null where the payment failed"`
	DataFee  *Amount `json:"dataFee" doc:"What the chain charged for the data of this vault's part of the call, wei; null where the payment failed"`
	Amount   Amount  `json:"amount" doc:"What was paid, wei"`
}

// KeeperPayment is a payment beside the vault whose tank paid it.
type KeeperPayment struct {
	TankPayment
	Vault string `json:"vault" doc:"Vault whose tank paid"`
}

// Post is what somebody said on the board (SPEC rule 25). Its text is a stranger's: show it as text only.
type Post struct {
	Block    int64  `json:"block" doc:"Block number; among blocks of one second, as the endpoint reported it"`
	LogIndex int64  `json:"logIndex" doc:"Log index in the block, as the endpoint reported it"`
	Time     int64  `json:"time" doc:"Timestamp of the block, Unix seconds"`
	Tx       string `json:"tx" doc:"Transaction, as the endpoint reported it"`
	Author   string `json:"author" doc:"Who posted it"`
	By       string `json:"by" enum:"leader,trader" doc:"leader, or trader: whoever the leader had appointed when it was posted"`
	Kind     string `json:"kind" doc:"Kind of post: text, picture, link, update, or reason/ followed by an order's id"`
	Text     string `json:"text" doc:"At most 1,024 bytes of a stranger's text, without characters that are invisible or reorder others"`
}

// secondsOfWeek is the tank's week, which counts from 1 January 1970, a Thursday.
const secondsOfWeek = 7 * 24 * 3600

func (s *Server) getTank(ctx context.Context, in *vaultInput) (*reply[Tank], error) {
	return respond(ctx, s, &in.Conditional, func(ctx context.Context, v *store.View) (Tank, error) {
		vault, _, err := v.VaultRow(ctx, common.HexToAddress(in.Vault))
		if err != nil {
			return Tank{}, err
		}
		row, err := v.TankOf(ctx, vault.Vault)
		if err != nil {
			return Tank{}, err
		}
		before, err := v.TankPaidBefore(ctx, vault.Vault)
		if err != nil {
			return Tank{}, err
		}
		return tankOf(v.ChainTime(), vault.Vault, row, before), nil
	})
}

// tankOf renders a tank; one that nobody ever funded is empty. before is what it paid in the last week with payments before that
// of its last payment; nil without one.
func tankOf(now uint64, vault common.Address, t *store.Tank, before *big.Int) Tank {
	out := Tank{Vault: vault.Hex(), Balance: "0", Funded: "0", TakenBack: "0", Paid: "0", SpentThisWeek: "0"}
	if t == nil {
		return out
	}
	out.Balance, out.Funded, out.TakenBack, out.Paid = amount(t.Balance), amount(t.Funded), amount(t.TakenBack), amount(t.Paid)
	out.PriceCap, out.WeeklyAllowance, out.PremiumBps = known(t.PriceCap), known(t.WeeklyAllowance), t.PremiumBps
	cost := t.Spent
	if t.Week == now/secondsOfWeek {
		out.SpentThisWeek = amount(t.Spent)
		if before != nil && before.Cmp(cost) > 0 {
			cost = before // the current week isn't over
		}
	}
	if t.Spent != nil && t.Spent.Sign() > 0 {
		out.WeeklyCost, out.WeeksLeft = known(cost), known(new(big.Int).Quo(t.Balance, cost))
	}
	return out
}

func (s *Server) listTankPayments(ctx context.Context, in *VaultPageInput) (*reply[Page[TankPayment]], error) {
	return respond(ctx, s, &in.Conditional, func(ctx context.Context, v *store.View) (Page[TankPayment], error) {
		return eventPage(ctx, v, in, "tankPayments", v.TankPaymentPage, func(p *store.TankPayment) store.At {
			return store.At{Block: p.BlockNumber, Log: p.LogIndex}
		}, func(_ *store.Vault, b *store.Block, p *store.TankPayment) TankPayment {
			return tankPaymentOf(b, p)
		})
	})
}

func tankPaymentOf(b *store.Block, p *store.TankPayment) TankPayment {
	return TankPayment{
		Block: int64(p.BlockNumber), LogIndex: int64(p.LogIndex), Time: int64(b.Time), Tx: p.TxHash.Hex(), Payee: p.Payee.Hex(),
		Work: p.Work, WorkID: amount(p.WorkID), Failed: p.Failed, Sales: p.Sales, GasUsed: known(p.GasUsed), GasPrice: known(p.GasPrice),
		DataFee: known(p.DataFee), Amount: amount(p.Amount),
	}
}

// keeperPayments are the last payments of all tanks, with the vault of each.
func keeperPayments(ctx context.Context, v *store.View) ([]KeeperPayment, error) {
	rows, err := v.LastTankPayments(ctx, keeperRows)
	if err != nil {
		return nil, err
	}
	numbers := make([]uint64, len(rows))
	for i, r := range rows {
		numbers[i] = r.BlockNumber
	}
	blocks, err := v.BlocksIn(ctx, numbers)
	if err != nil {
		return nil, err
	}
	out := make([]KeeperPayment, 0, len(rows))
	for _, r := range rows {
		if blocks[r.BlockNumber] == nil {
			return nil, fmt.Errorf("a payment of block %d without that block", r.BlockNumber)
		}
		out = append(out, KeeperPayment{TankPayment: tankPaymentOf(blocks[r.BlockNumber], r), Vault: r.Vault.Hex()})
	}
	return out, nil
}

// maxKind is the number of characters of a post's kind, as the board has it.
const maxKind = 32

func (s *Server) listPosts(ctx context.Context, in *VaultPageInput) (*reply[Page[Post]], error) {
	return respond(ctx, s, &in.Conditional, func(ctx context.Context, v *store.View) (Page[Post], error) {
		return eventPage(ctx, v, in, "posts", v.PostPage, func(p *store.Post) store.At {
			return store.At{Block: p.BlockNumber, Log: p.LogIndex}
		}, func(vault *store.Vault, b *store.Block, p *store.Post) Post {
			by := "trader" // the index keeps posts of a vault's leader and of its trader only
			if p.Author == vault.Leader {
				by = "leader"
			}
			return Post{
				Block: int64(p.BlockNumber), LogIndex: int64(p.LogIndex), Time: int64(b.Time), Tx: p.TxHash.Hex(), Author: p.Author.Hex(), By: by,
				Kind: visibleText(p.Kind, maxKind), Text: visibleLines(p.Text),
			}
		})
	})
}

// eventPage answers a page of a vault's events, newest first, each with its block.
func eventPage[R, O any](
	ctx context.Context, v *store.View, in *VaultPageInput, list string,
	read func(context.Context, common.Address, *store.At, int) ([]*R, error), place func(*R) store.At, render func(*store.Vault, *store.Block, *R) O,
) (Page[O], error) {
	var none Page[O]
	vault, _, err := v.VaultRow(ctx, common.HexToAddress(in.Vault))
	if err != nil {
		return none, err
	}
	var at store.At
	has, err := decodeCursor(in.Cursor, list, &at.Block, &at.Log)
	if err != nil {
		return none, err
	}
	rows, err := read(ctx, vault.Vault, when(has, &at), in.Limit+1)
	if err != nil {
		return none, err
	}
	numbers := make([]uint64, len(rows))
	for i, r := range rows {
		numbers[i] = place(r).Block
	}
	blocks, err := v.BlocksIn(ctx, numbers)
	if err != nil {
		return none, err
	}
	for _, n := range numbers {
		if blocks[n] == nil {
			return none, fmt.Errorf("%s of block %d without that block", list, n)
		}
	}
	return page(rows, in.Limit, func(r *R) O { return render(vault, blocks[place(r).Block], r) }, func(r *R) *string {
		return encodeCursor(list, place(r).Block, place(r).Log)
	}), nil
}
