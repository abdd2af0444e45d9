package deployment

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/sluicefi/sluice/chain"
	"github.com/sluicefi/sluice/txjournal"
)

// first signs a step's first transaction.
func (d *Deployer) first(ctx context.Context, v *chain.HeadView, i int) (again bool, err error) {
	step := d.plan.Steps[i]
	runtime, err := d.simulate(ctx, v.Head, step)
	if err != nil {
		return false, err
	}
	var gas hexutil.Uint64
	if err := d.Client.CallContext(ctx, &gas, "eth_estimateGas", map[string]any{"from": d.Signer.Address(), "data": hexutil.Bytes(step.Init)}); err != nil {
		return false, fmt.Errorf("the gas of %s: %w", step.Name, err)
	}
	limit := uint64(gas) + uint64(gas)*gasMarginPercent/100
	if limit > d.Config.MaxGas {
		if limit = d.Config.MaxGas; uint64(gas) > limit {
			return false, fmt.Errorf("creating %s takes %d gas, more than keeper.max_gas (%d)", step.Name, gas, limit)
		}
	}
	fees, err := d.fees(ctx, v)
	if err != nil {
		return false, fmt.Errorf("the price of gas: %w", err)
	}
	if fees.Cap.Cmp(fees.Base) < 0 {
		d.Log.Warn("waiting: gas is dearer than the cap (keeper.max_fee_gwei)", "base_fee", fees.Base, "cap", d.Config.MaxFeePerGas)
		return false, nil
	}
	if err := d.sign(ctx, v, i, limit, fees, crypto.Keccak256Hash(runtime)); err != nil {
		return false, err
	}
	return true, d.send(ctx, v, i)
}

// bump replaces a step's transaction by a dearer one with the same nonce and code, or sends it again where the cap allows
// no dearer one.
func (d *Deployer) bump(ctx context.Context, v *chain.HeadView, i int) error {
	step := &d.Journal.state.Steps[i]
	last := step.Attempts[len(step.Attempts)-1]
	now, err := d.fees(ctx, v)
	if err != nil {
		return fmt.Errorf("the price of gas: %w", err)
	}
	fees, ok := txjournal.Bump(&txjournal.Attempt{TipCap: (*big.Int)(last.TipCap), FeeCap: (*big.Int)(last.FeeCap)}, now,
		d.Config.MaxFeePerGas, d.Config.MaxTipPerGas)
	if !ok {
		d.Log.Warn("waiting: a dearer transaction is above the caps (keeper.max_fee_gwei, keeper.max_tip_gwei)", "step", step.Name)
		return d.send(ctx, v, i)
	}
	if err := d.sign(ctx, v, i, last.Gas, fees, step.Runtime); err != nil {
		return err
	}
	return d.send(ctx, v, i)
}

// sign commits a signed transaction before it is sent.
func (d *Deployer) sign(ctx context.Context, v *chain.HeadView, i int, gas uint64, fees txjournal.Fees, runtime common.Hash) error {
	step := d.plan.Steps[i]
	tx := types.NewTx(&types.DynamicFeeTx{
		ChainID: new(big.Int).SetUint64(d.Params.ChainID), Nonce: d.Journal.state.FirstNonce + uint64(i), Data: step.Init, Gas: gas,
		Value: new(big.Int), GasFeeCap: fees.Cap, GasTipCap: fees.Tip,
	})
	signed, err := d.Signer.SignTx(ctx, tx, d.Params.ChainID)
	if err == nil {
		err = txjournal.VerifySigned(tx, signed, d.Signer.Address(), d.Params.ChainID)
	}
	var raw []byte
	if err == nil {
		raw, err = signed.MarshalBinary()
	}
	if err != nil {
		return fmt.Errorf("signing the creation of %s: %w", step.Name, err)
	}
	return d.Journal.change(i, "signed", func(s *stepState) {
		s.Runtime = runtime
		s.Attempts = append(s.Attempts, attempt{
			Hash: signed.Hash(), FeeCap: (*hexutil.Big)(fees.Cap), TipCap: (*hexutil.Big)(fees.Tip), Gas: gas, Time: v.Head.Time, Raw: raw,
		})
	})
}

// send gives a step's newest transaction to all endpoints; one that accepts it is enough.
func (d *Deployer) send(ctx context.Context, v *chain.HeadView, i int) error {
	step := &d.Journal.state.Steps[i]
	last := step.Attempts[len(step.Attempts)-1]
	var tx types.Transaction
	if err := tx.UnmarshalBinary(last.Raw); err != nil {
		return fmt.Errorf("the journal's transaction of %s: %w", step.Name, err)
	}
	d.reached("sending " + step.Name)
	var refusal error
	for _, e := range append([]chain.Endpoint{v.Endpoint}, endpointsOf(v.Peers)...) {
		err := e.SendTransaction(ctx, &tx)
		if err == nil || chain.ClassOf(err) == chain.TxKnown {
			d.refused = 0
			d.reached("sent " + step.Name)
			d.Log.Info("sent", "step", step.Name, "address", step.Address, "tx", last.Hash, "attempt", len(step.Attempts))
			return nil
		}
		if refusal == nil {
			refusal = fmt.Errorf("%s: %w", e.Name, err)
		}
	}
	switch chain.ClassOf(refusal) {
	case chain.NonceTooLow:
		return nil // mined, perhaps: the next round looks for its receipt
	case chain.NoFunds:
		return fmt.Errorf("%s can't pay for %s: send it ether, and run it again (%w)", d.Signer.Address(), step.Name, refusal)
	}
	d.refused++
	d.Log.Warn("no endpoint accepts the transaction", "step", step.Name, "tx", last.Hash, "err", refusal)
	if d.refused >= maxRefused {
		return fmt.Errorf("no endpoint accepts the creation of %s (run it again to go on): %w", step.Name, refusal)
	}
	return ctx.Err()
}

func (d *Deployer) reached(what string) {
	if d.at != nil {
		d.at(what)
	}
}

func endpointsOf(peers []chain.Peer) []chain.Endpoint {
	out := make([]chain.Endpoint, len(peers))
	for i, p := range peers {
		out[i] = p.Endpoint
	}
	return out
}
