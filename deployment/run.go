package deployment

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/sluicefi/sluice/chain"
	"github.com/sluicefi/sluice/config"
	"github.com/sluicefi/sluice/internal/durable"
	"github.com/sluicefi/sluice/txjournal"
)

// Config says how the transactions of a deployment are sent.
type Config struct {
	// MaxFeePerGas is the most ever offered; MinTipPerGas and MaxTipPerGas bound the priority fee. Wei per gas.
	MaxFeePerGas, MinTipPerGas, MaxTipPerGas *big.Int
	// MaxGas is the largest gas limit of a transaction on this chain.
	MaxGas uint64
	// BumpAfter is after how much of the chain's time an unmined transaction is sent again, dearer.
	BumpAfter time.Duration
	// MaxLag is how many blocks an endpoint may be behind the best one.
	MaxLag uint64
	// Confirmations, if not nil, is how many blocks above the last contract's end the deployment; nil waits for finality.
	Confirmations *uint64
	// Poll is how often the chain is asked for a new head.
	Poll time.Duration
}

// Deployer carries out a plan.
type Deployer struct {
	Client  *chain.Client
	Signer  txjournal.Signer
	Params  *Params
	Journal *Journal
	Config  Config
	Log     *slog.Logger
	// Version of the binary, for the deployment file.
	Version string
	// at is told of what happens between two changes of the journal; for tests. It may be nil.
	at func(what string)

	plan    *Plan
	refused int // sends in a row that no endpoint accepted
}

// maxRefused is how many sends in a row may be refused by every endpoint before the deployment stops and says so.
const maxRefused = 5

// gasMarginPercent is added to gas estimates: state may differ in the block that includes the transaction.
const gasMarginPercent = 20

// Run deploys what isn't deployed yet and returns the deployment file. After any error, and after the process was killed,
// it may be run again with the same journal, key and parameters: what is signed keeps its nonce and its code, so nothing is
// deployed twice.
func (d *Deployer) Run(ctx context.Context) (*config.Deployment, error) {
	if err := d.begin(ctx); err != nil {
		return nil, err
	}
	ticker := time.NewTicker(d.Config.Poll)
	defer ticker.Stop()
	for {
		again, done, err := d.round(ctx)
		if err != nil {
			return nil, err
		}
		if done {
			file := d.plan.file(d.Params, d.startBlock())
			file.Version = d.Version
			return file, nil
		}
		if again {
			continue
		}
		select {
		case <-ctx.Done():
			return nil, fmt.Errorf("the deployment isn't finished (run it again to go on): %w", ctx.Err())
		case <-ticker.C:
		}
	}
}

// startBlock is the first block of any contract: an indexer that starts there misses nothing.
func (d *Deployer) startBlock() uint64 {
	first := d.Journal.state.Steps[0].Mined.BlockNumber
	for _, s := range d.Journal.state.Steps {
		first = min(first, s.Mined.BlockNumber)
	}
	return first
}

func (d *Deployer) begin(ctx context.Context) error {
	from := d.Signer.Address()
	if d.Journal.Begun() {
		plan, err := d.Journal.resume(d.Params, from)
		d.plan = plan
		return err
	}
	v, err := d.view(ctx)
	if err != nil {
		return err
	}
	nonce, err := d.freeNonce(ctx, v)
	if err != nil {
		return err
	}
	plan, err := NewPlan(d.Params, from, nonce)
	if err != nil {
		return err
	}
	// The constructor with all of the parameters needs nothing that comes before it: it is tried before anything is sent.
	if _, err := d.simulate(ctx, v.Head, plan.Steps[stepRegistry]); err != nil {
		return err
	}
	if err := d.canPay(ctx, v, plan); err != nil {
		return err
	}
	d.plan = plan
	return d.Journal.begin(d.Params, from, nonce, plan)
}

// view is the head that most endpoints share.
func (d *Deployer) view(ctx context.Context) (*chain.HeadView, error) {
	v, err := chain.ViewHead(ctx, chain.HeadRules{ChainID: d.Params.ChainID, MaxLag: d.Config.MaxLag}, d.Client.Endpoints())
	if err != nil {
		return nil, err
	}
	if v.Problem != "" {
		return nil, fmt.Errorf("the endpoints: %s", v.Problem)
	}
	return v, nil
}

// freeNonce is the deployer's next nonce, when all endpoints name the same one and nothing of the key is pending.
func (d *Deployer) freeNonce(ctx context.Context, v *chain.HeadView) (uint64, error) {
	from := d.Signer.Address()
	nonce, err := v.NonceAtHash(ctx, from, v.Head.Hash())
	if err != nil {
		return 0, fmt.Errorf("the deployer's nonce: %w", err)
	}
	for _, peer := range v.Peers {
		other, err := peer.NonceAtHash(ctx, from, peer.Head.Hash())
		if err != nil {
			return 0, fmt.Errorf("the deployer's nonce at %s: %w", peer.Name, err)
		}
		if other != nonce {
			return 0, fmt.Errorf("%s says that the deployer's next nonce is %d, %s says %d: try again when they agree", v.Name, nonce, peer.Name, other)
		}
	}
	var pending hexutil.Uint64
	if err := d.Client.CallContext(ctx, &pending, "eth_getTransactionCount", from, "pending"); err != nil {
		return 0, fmt.Errorf("the deployer's pending nonce: %w", err)
	}
	if uint64(pending) != nonce {
		return 0, fmt.Errorf("%s has %d transaction(s) pending: wait for them, and use its key nowhere else while this runs", from, int64(pending)-int64(nonce))
	}
	return nonce, nil
}

// canPay refuses to begin what can't be paid to its end at today's price.
func (d *Deployer) canPay(ctx context.Context, v *chain.HeadView, plan *Plan) error {
	fees, err := d.fees(ctx, v)
	if err != nil {
		return err
	}
	price := new(big.Int).Add(fees.Base, fees.Tip)
	if price.Cmp(d.Config.MaxFeePerGas) > 0 {
		return fmt.Errorf("gas costs %s wei at present, more than the cap of %s wei (keeper.max_fee_gwei)", price, d.Config.MaxFeePerGas)
	}
	gas, need := uint64(0), new(big.Int)
	r := reader{d.Client, v.Head}
	for _, s := range plan.Steps {
		gas += creationGas(s.Init)
		if oracle := d.Params.Tank.DataFeeOracle; !oracle.IsZero() {
			fee, err := one[*big.Int](r.ask(ctx, oracle.Address, "getL1Fee", s.Init))
			if err != nil {
				return fmt.Errorf("the data fee of %s: %w", s.Name, err)
			}
			need.Add(need, fee)
		}
	}
	need.Add(need, new(big.Int).Mul(price, new(big.Int).SetUint64(gas)))
	balance, err := v.BalanceAtHash(ctx, d.Signer.Address(), v.Head.Hash())
	if err != nil {
		return fmt.Errorf("the deployer's balance: %w", err)
	}
	d.Log.Info("what the deployment may cost at today's price", "gas", gas, "wei", need, "balance", balance)
	if balance.Cmp(need) < 0 {
		return fmt.Errorf("%s has %s wei; the deployment may cost %s wei at today's price: send it %s wei more", d.Signer.Address(), balance, need,
			new(big.Int).Sub(need, balance))
	}
	return nil
}

// creationGas is more than a creation costs: 53,000, 16 a byte of calldata, 200 a byte of code that stays, and room for
// what its constructor stores.
func creationGas(init []byte) uint64 { return 53_000 + 216*uint64(len(init)) + 1_000_000 }

func (d *Deployer) fees(ctx context.Context, v *chain.HeadView) (txjournal.Fees, error) {
	return txjournal.EstimateFees(ctx, txjournal.Config{
		MaxFeePerGas: d.Config.MaxFeePerGas, MinTipPerGas: d.Config.MinTipPerGas, MaxTipPerGas: d.Config.MaxTipPerGas,
	}, &txjournal.View{HeadView: v})
}

// round looks at the first step that isn't mined and does what is to be done. again says that there is more to do at once.
func (d *Deployer) round(ctx context.Context) (again, done bool, err error) {
	v, err := d.view(ctx)
	if err != nil {
		d.Log.Warn("the chain can't be read; trying again", "err", err)
		return false, false, ctx.Err()
	}
	for i := range d.Journal.state.Steps {
		switch step := &d.Journal.state.Steps[i]; {
		case step.Mined == nil:
			again, err := d.advance(ctx, v, i)
			return again, false, err
		case step.Mined.Failed: // unless its block left the chain meanwhile, nothing that comes after it is signed
			if there, err := d.stillThere(ctx, i+1); err != nil || !there {
				return false, false, err
			}
			return false, false, fmt.Errorf("the creation of %s reverted in block %d (transaction %s); its nonce is used, so the deployment has to begin anew with another journal",
				step.Name, step.Mined.BlockNumber, step.Mined.Tx)
		}
	}
	done, err = d.settled(ctx, v)
	return false, done, err
}

// advance brings one step forward.
func (d *Deployer) advance(ctx context.Context, v *chain.HeadView, i int) (again bool, err error) {
	step := &d.Journal.state.Steps[i]
	if len(step.Attempts) == 0 {
		return d.first(ctx, v, i)
	}
	found, err := d.receipt(ctx, step)
	if err != nil {
		d.Log.Warn("a receipt can't be read; trying again", "step", step.Name, "err", err)
		return false, ctx.Err()
	}
	if found != nil {
		return true, d.mined(ctx, i, found)
	}
	nonce := d.Journal.state.FirstNonce + uint64(i)
	next, err := v.NonceAtHash(ctx, d.Signer.Address(), v.Head.Hash())
	if err != nil {
		d.Log.Warn("the nonce can't be read; trying again", "err", err)
		return false, ctx.Err()
	}
	if next < nonce {
		// A contract before this one is missing: its block left the chain, too. No block can include this one until that one is back.
		if there, err := d.stillThere(ctx, i); err != nil || !there {
			return false, err
		}
	}
	last := step.Attempts[len(step.Attempts)-1]
	waited := time.Duration(int64(v.Head.Time)-int64(last.Time)) * time.Second
	if next > nonce {
		// Its nonce is used. That no endpoint shows a receipt of ours doesn't say by whom: it is looked for again.
		if waited > 3*d.Config.BumpAfter {
			return false, fmt.Errorf("nonce %d of %s is used, and no endpoint shows a receipt of one of the %d transaction(s) signed for %s: "+
				"either the endpoints are behind (run it again), or the key was used elsewhere, and the deployment has to begin anew with another journal",
				nonce, d.Signer.Address(), len(step.Attempts), step.Name)
		}
		return false, nil
	}
	if waited >= d.Config.BumpAfter {
		return false, d.bump(ctx, v, i)
	}
	return false, d.send(ctx, v, i)
}

// receipt is that of any of a step's transactions; nil when nobody has one.
func (d *Deployer) receipt(ctx context.Context, step *stepState) (*types.Receipt, error) {
	for k := len(step.Attempts) - 1; k >= 0; k-- {
		var r *types.Receipt
		err := d.Client.CallContext(ctx, &r, "eth_getTransactionReceipt", step.Attempts[k].Hash)
		switch {
		case errors.Is(err, ethereum.NotFound), chain.ClassOf(err) == chain.NotFound, err == nil && r == nil:
		case err != nil:
			return nil, err
		default:
			return r, nil
		}
	}
	return nil, nil
}

// mined commits a receipt. A creation that failed ends the deployment: its nonce is used, and so the addresses that the
// others are told of can't come to be.
func (d *Deployer) mined(ctx context.Context, i int, r *types.Receipt) error {
	step := &d.Journal.state.Steps[i]
	price := r.EffectiveGasPrice
	if price == nil {
		price = new(big.Int)
	}
	failed := r.Status != types.ReceiptStatusSuccessful
	err := d.Journal.change(i, "mined", func(s *stepState) {
		s.Mined = &mined{Tx: r.TxHash, BlockNumber: r.BlockNumber.Uint64(), BlockHash: r.BlockHash, GasUsed: r.GasUsed,
			GasPrice: (*hexutil.Big)(price), Failed: failed}
	})
	if err != nil {
		return err
	}
	d.Log.Info("mined", "step", step.Name, "address", step.Address, "block", r.BlockNumber, "gas", r.GasUsed)
	return ctx.Err()
}

// stillThere says whether the first n contracts, all of them mined, are in the blocks that the journal says. One whose block left
// the chain is noted, and sent again in the next round: the very transaction, so its address stays.
func (d *Deployer) stillThere(ctx context.Context, n int) (bool, error) {
	for i := range n {
		step := &d.Journal.state.Steps[i]
		found, err := d.receipt(ctx, step)
		if err != nil {
			d.Log.Warn("a receipt can't be read; trying again", "step", step.Name, "err", err)
			return false, ctx.Err()
		}
		if found == nil || found.BlockHash != step.Mined.BlockHash {
			d.Log.Warn("a contract's block left the chain", "step", step.Name, "block", step.Mined.BlockNumber)
			return false, d.Journal.change(i, "reorged", func(s *stepState) { s.Mined = nil })
		}
	}
	return true, nil
}

// settled says whether every contract is there, in blocks that are deep enough.
func (d *Deployer) settled(ctx context.Context, v *chain.HeadView) (bool, error) {
	last := uint64(0)
	r := reader{d.Client, v.Head}
	for i := range d.Journal.state.Steps {
		last = max(last, d.Journal.state.Steps[i].Mined.BlockNumber)
	}
	if there, err := d.stillThere(ctx, len(d.Journal.state.Steps)); err != nil || !there {
		return false, err
	}
	if last > v.Head.Number.Uint64() {
		return false, nil
	}
	deep, err := d.deepEnough(ctx, v, last)
	if err != nil || !deep {
		return false, err
	}
	for i := range d.Journal.state.Steps {
		step := &d.Journal.state.Steps[i]
		code, err := r.code(ctx, step.Address)
		if err != nil {
			d.Log.Warn("a contract's code can't be read; trying again", "step", step.Name, "err", err)
			return false, ctx.Err()
		}
		if crypto.Keccak256Hash(code) != step.Runtime {
			return false, fmt.Errorf("the code of %s at %s is not what its simulation left (%d bytes): compare the endpoints before anybody uses it",
				step.Name, step.Address, len(code))
		}
	}
	return true, nil
}

func (d *Deployer) deepEnough(ctx context.Context, v *chain.HeadView, last uint64) (bool, error) {
	head := v.Head.Number.Uint64()
	if d.Config.Confirmations != nil {
		return head >= last+*d.Config.Confirmations, nil
	}
	final, known, err := d.Client.Finalized(ctx)
	if err != nil {
		d.Log.Warn("what is final can't be read; trying again", "err", err)
		return false, ctx.Err()
	}
	if !known || final.Number < last {
		d.Log.Info("waiting until the last contract's block is final", "block", last, "head", head)
		return false, nil
	}
	return true, nil
}

// simulate runs a creation on the head and returns the code it would leave.
func (d *Deployer) simulate(ctx context.Context, head *types.Header, step Step) ([]byte, error) {
	var runtime hexutil.Bytes
	err := d.Client.CallContext(ctx, &runtime, "eth_call", map[string]any{"from": d.Signer.Address(), "data": hexutil.Bytes(step.Init)},
		map[string]any{"blockHash": head.Hash()})
	switch {
	case chain.ClassOf(err) == chain.Reverted:
		return nil, fmt.Errorf("creating %s would revert: %s", step.Name, reasonOf(err))
	case err != nil:
		return nil, fmt.Errorf("simulating the creation of %s: %w", step.Name, err)
	case len(runtime) == 0:
		return nil, fmt.Errorf("simulating the creation of %s: the endpoint returned no code", step.Name)
	}
	return runtime, nil
}

// WriteFile writes the deployment file, readable by everybody: it holds no secret, and services run as other users.
func WriteFile(path string, d *config.Deployment) error {
	text, err := json.MarshalIndent(d, "", "  ")
	if err != nil {
		return fmt.Errorf("the deployment file: %w", err)
	}
	if err := durable.Replace(path, append(text, '\n'), 0o644); err != nil {
		return fmt.Errorf("writing the deployment file: %w", err)
	}
	return nil
}
