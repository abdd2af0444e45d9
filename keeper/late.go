package keeper

import (
	"context"
	"errors"
	"fmt"
	"io"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/sluicefi/sluice/chain"
	"github.com/sluicefi/sluice/reads"
	"github.com/sluicefi/sluice/txjournal"
)

// lateAfter is how long after its cut-off anybody may settle a vault, in seconds of chain time (SPEC rule 8).
const lateAfter = 24 * 3600

// Late is what a settlement of a late vault by anybody would do, and did.
type Late struct {
	Vault   common.Address
	Epoch   *big.Int
	Overdue uint64         // seconds since its cut-off
	Target  common.Address // the LateSettler
	Data    []byte
	Gas     uint64
	Fees    txjournal.Fees
	Pays    *big.Int // what the tank pays about, wei
	// Tx and Paid are of the transaction that was sent: its hash, and what the tank paid, wei.
	Tx   common.Hash
	Paid *big.Int
}

// PlanLate plans the settlement of a late vault through the LateSettler, which pays whoever sends it from the vault's tank.
// It needs no role and no database.
func (k *Keeper) PlanLate(ctx context.Context, vault common.Address) (*Late, error) {
	v, err := k.viewHead(ctx, 0)
	if err != nil {
		return nil, err
	}
	if v.Problem != "" {
		return nil, fmt.Errorf("the endpoints can't be believed: %s", v.Problem)
	}
	state, err := k.reader.read(ctx, v.Node, v.Head)
	if err != nil {
		return nil, err
	}
	vs := state.vault(vault)
	switch {
	case state.missing(vault) != nil:
		return nil, fmt.Errorf("%s can't be read: %w", vault, state.missing(vault))
	case vs == nil || vs.Vault != vault:
		return nil, fmt.Errorf("%s is no vault of the factory %s", vault, k.cfg.Addresses.Factory)
	case !vs.waiting():
		return nil, fmt.Errorf("no epoch of %s waits for a settlement; its next cut-off is %s", vault, cutoffText(vs.NextCutoff.Uint64()))
	case overdue(vs, v.Head.Time) < lateAfter:
		return nil, fmt.Errorf("epoch %s of %s closed %s ago: until a day has passed only keepers may settle it",
			vs.Preview.EpochId, vault, time.Duration(overdue(vs, v.Head.Time))*time.Second) //nolint:gosec // less than a day
	case state.Tank == (common.Address{}):
		return nil, errors.New("the Settler's tanks aren't known: give the Settler's address (key settler)")
	}
	l := &Late{Vault: vault, Epoch: vs.Preview.EpochId, Overdue: overdue(vs, v.Head.Time), Paid: new(big.Int)}
	q := newBatch(v.Node, state.Hash)
	add1(q, state.Tank, tankABI.PackLateSettler(), tankABI.UnpackLateSettler, &l.Target, "the LateSettler")
	if err := q.run(ctx); err != nil {
		return nil, err
	}
	p := &planner{cfg: k.cfg, node: v.Node, state: state}
	it, err := p.settlement(ctx, vs)
	if err != nil {
		return nil, err
	}
	if len(it.Refusals) > 0 {
		return nil, fmt.Errorf("it can't be settled now: %s", it.Refusals[0])
	}
	return l, k.priceLate(ctx, v, state, l, &it)
}

// priceLate adds gas, fees and what the tank pays, and asks the policy.
func (k *Keeper) priceLate(ctx context.Context, v *txjournal.View, state *blockState, l *Late, it *item) error {
	alone, err := v.EstimateGas(ctx, state.Hash, []chain.StateCall{{From: l.Target, To: it.Target, Data: it.Data}})
	if err == nil {
		err = alone[0].Err
	}
	if err != nil {
		return fmt.Errorf("simulating the settlement: %w", reads.Explain(err))
	}
	it.Gas = alone[0].Gas + alone[0].Gas*k.cfg.GasMarginBps/10_000
	all := packBatch(l.Target, []*item{it})
	l.Data, l.Gas = all.Data, all.Gas
	results, err := v.Calls(ctx, state.Hash, []chain.StateCall{{From: k.sender(), To: l.Target, Data: l.Data, Gas: l.Gas}})
	if err != nil {
		return fmt.Errorf("simulating the settlement: %w", err)
	}
	if l.Fees, err = txjournal.EstimateFees(ctx, k.txConfig(), v); err != nil {
		return err
	}
	balance, err := v.BalanceAtHash(ctx, k.sender(), state.Hash)
	if err != nil {
		return err
	}
	cfg := k.cfg
	cfg.Addresses.Settler = l.Target
	refusals := newPolicy(cfg).decide(proposedTx{
		ChainID: cfg.ChainID, From: k.sender(), To: l.Target, Value: new(big.Int), Data: l.Data, Gas: l.Gas, FeeCap: l.Fees.Cap, TipCap: l.Fees.Tip,
	}, facts{
		ChainID: v.ChainID, State: state, Simulation: batchSimulation(results[0], all.parts()), BaseFee: l.Fees.Base, Balance: balance, Spent: new(big.Int),
	})
	if len(refusals) > 0 {
		return fmt.Errorf("it can't be settled now: %s", refusals[0])
	}
	price := add(l.Fees.Base, l.Fees.Tip)
	q := newBatch(v.Node, state.Hash)
	add1(q, state.Tank, tankABI.PackQuote(l.Vault, new(big.Int).SetUint64(alone[0].Gas), big.NewInt(int64(len(it.Trades))), price, new(big.Int)),
		tankABI.UnpackQuote, &l.Pays, "the tank's payment")
	return q.run(ctx)
}

// SendLate sends a planned settlement and waits for its receipt. Nothing is journalled: the vault takes a settlement of an
// epoch once, so at worst a second one reverts.
func (k *Keeper) SendLate(ctx context.Context, l *Late) error {
	v, err := k.viewHead(ctx, 0)
	if err != nil {
		return err
	}
	if v.Problem != "" {
		return fmt.Errorf("the endpoints can't be believed: %s", v.Problem)
	}
	nonce, err := v.NonceAtHash(ctx, k.sender(), v.Head.Hash())
	if err != nil {
		return err
	}
	unsigned := types.NewTx(&types.DynamicFeeTx{
		ChainID: new(big.Int).SetUint64(k.cfg.ChainID), Nonce: nonce, To: &l.Target, Data: l.Data, Gas: l.Gas, Value: new(big.Int),
		GasFeeCap: l.Fees.Cap, GasTipCap: l.Fees.Tip,
	})
	tx, err := k.deps.Signer.SignTx(ctx, unsigned, k.cfg.ChainID)
	if err == nil {
		err = txjournal.VerifySigned(unsigned, tx, k.sender(), k.cfg.ChainID)
	}
	if err != nil {
		return fmt.Errorf("signing: %w", err)
	}
	l.Tx = tx.Hash()
	first := v.SendTransaction(ctx, tx)
	refused := chain.NotTaken(first)
	for _, e := range v.Others {
		refused = chain.NotTaken(e.SendTransaction(ctx, tx)) && refused
	}
	if refused { // by all: one that gave no answer may have taken it, and then the chain says so
		return fmt.Errorf("sending %s: %w", l.Tx, first)
	}
	ticker := time.NewTicker(k.cfg.PollInterval)
	defer ticker.Stop()
	for {
		r, err := v.TransactionReceipt(ctx, l.Tx)
		switch {
		case err == nil && r.Status != types.ReceiptStatusSuccessful:
			return fmt.Errorf("%s was mined in block %s and reverted: somebody else may have settled it", l.Tx, r.BlockNumber)
		case err == nil:
			l.Paid = paidIn(r, k.reader.tank, k.sender())
			return nil
		case !errors.Is(err, ethereum.NotFound) && ctx.Err() != nil:
			return err
		}
		select {
		case <-ctx.Done():
			return fmt.Errorf("no block has %s yet: look for it before you settle again: %w", l.Tx, errors.Join(first, ctx.Err()))
		case <-ticker.C:
		}
	}
}

func paidIn(r *types.Receipt, tank, payee common.Address) *big.Int {
	sum := new(big.Int)
	for _, log := range r.Logs {
		if e, err := tankABI.UnpackPaidEvent(log); err == nil && log.Address == tank && e.Payee == payee {
			sum.Add(sum, e.Amount)
		}
	}
	return sum
}

// Print writes a plan for a terminal.
func (l *Late) Print(w io.Writer) error {
	_, err := fmt.Fprintf(w, "vault      %s, epoch %s, closed %s ago\nto         LateSettler %s\ngas        at most %d, %s at most; %s at the present price\ntank pays  about %s\n",
		l.Vault, l.Epoch, time.Duration(l.Overdue)*time.Second, l.Target, l.Gas, ether(txjournal.MaxCost(l.Gas, l.Fees.Cap)), //nolint:gosec // seconds since a block
		ether(txjournal.MaxCost(l.Gas, add(l.Fees.Base, l.Fees.Tip))), ether(l.Pays))
	return err
}
