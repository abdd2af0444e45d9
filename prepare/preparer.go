package prepare

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/sluicefi/sluice/chain"
	"github.com/sluicefi/sluice/reverts"
	"github.com/sluicefi/sluice/routes"
)

// Config is where the protocol lives. Adapter and Quoter are needed to trade, Board for reasons.
type Config struct {
	ChainID            uint64
	Lens               common.Address
	Adapter, Quoter    common.Address
	Board              common.Address
	Site               string   // where the pages are, without a slash at its end, for links; empty: links begin with a slash
	FeeTiers           []uint32 // nil: Uniswap's
	DefaultSlippageBps uint64   // 0: 50
}

// Preparer prepares. It is safe for concurrent use.
type Preparer struct {
	cfg       Config
	endpoints []chain.Endpoint
}

// New is a preparer that asks the endpoints in their order: the next one only where one doesn't answer.
func New(cfg Config, endpoints []chain.Endpoint) (*Preparer, error) {
	if len(endpoints) == 0 {
		return nil, errors.New("prepare: no RPC endpoint")
	}
	if cfg.Lens == (common.Address{}) {
		return nil, errors.New("prepare: the Lens's address is needed")
	}
	if cfg.FeeTiers == nil {
		cfg.FeeTiers = routes.FeeTiers
	}
	if cfg.DefaultSlippageBps == 0 {
		cfg.DefaultSlippageBps = 50
	}
	return &Preparer{cfg: cfg, endpoints: endpoints}, nil
}

// Config is what it was made with.
func (p *Preparer) Config() Config { return p.cfg }

// at is one endpoint's head: everything of one answer is read on it.
type at struct {
	p      *Preparer
	node   chain.Endpoint
	header *types.Header
	hash   common.Hash
}

// head is the head of the first endpoint that answers and is on the right chain.
func (p *Preparer) head(ctx context.Context) (*at, error) {
	var failed error
	for _, e := range p.endpoints {
		id, err := e.ChainID(ctx)
		if err == nil && p.cfg.ChainID != 0 && id.Uint64() != p.cfg.ChainID {
			err = fmt.Errorf("%s is on chain %s, not on %d", e.Name, id, p.cfg.ChainID)
		}
		var h *types.Header
		if err == nil {
			h, err = e.HeaderByNumber(ctx, nil)
		}
		if err == nil {
			return &at{p: p, node: e, header: h, hash: h.Hash()}, nil
		}
		failed = errors.Join(failed, err)
	}
	return nil, &UnavailableError{fmt.Errorf("no RPC endpoint answers: %w", failed)}
}

// UnavailableError means that the chain could not be asked: it says nothing about the wish.
type UnavailableError struct{ err error }

func (e *UnavailableError) Error() string { return e.err.Error() }

// Unwrap is the cause.
func (e *UnavailableError) Unwrap() error { return e.err }

func unavailable(err error) error {
	var input *InputError
	if err == nil || errors.As(err, &input) {
		return err
	}
	return &UnavailableError{err}
}

func (a *at) block() Block {
	return Block{Number: a.header.Number.Int64(), Hash: a.hash.Hex(), Time: int64(a.header.Time)} //nolint:gosec // a timestamp
}

func call(to common.Address, data []byte, method, about string) Call {
	return Call{To: to.Hex(), Data: hexutil.Encode(data), Value: "0", Method: method, About: about, to: to, data: data}
}

// finish simulates the calls and fills in what follows from that.
func (a *at) finish(ctx context.Context, out *Prepared, from common.Address) (*Prepared, error) {
	out.ChainID, out.From, out.Block = int64(a.p.cfg.ChainID), from.Hex(), a.block() //nolint:gosec // a chain id
	if out.Expected == nil {
		out.Expected = []Expected{}
	}
	if out.Bounds == nil {
		out.Bounds = []Bound{}
	}
	if out.Warnings == nil {
		out.Warnings = []string{}
	}
	results, err := a.simulate(ctx, from, out.Calls)
	if err != nil {
		return nil, unavailable(err)
	}
	gas, known := uint64(0), true
	out.Simulation.State = "succeeds"
	for _, r := range results {
		o := Outcome{State: "succeeds"}
		switch {
		case r == nil:
			o.State, known = "unknown", false
			if out.Simulation.State == "succeeds" {
				out.Simulation.State = "unknown"
			}
		case r.Err != nil:
			revert, reverted := reverts.Of(r.Err)
			if !reverted {
				return nil, unavailable(fmt.Errorf("simulating: %w", r.Err))
			}
			o.State, o.Failure, known = "fails", failureOf(revert), false
			out.Simulation.State = "fails"
		default:
			gas += r.GasUsed
			o.Gas = fmt.Sprint(r.GasUsed)
		}
		out.Simulation.Outcomes = append(out.Simulation.Outcomes, o)
	}
	if known {
		out.Cost.Gas = fmt.Sprint(gas)
		if a.header.BaseFee != nil {
			fee := Token{Symbol: "ETH", Decimals: 18}.Of(new(big.Int).Mul(a.header.BaseFee, new(big.Int).SetUint64(gas)))
			out.Cost.FeeWei = &fee
		}
	}
	if out.nextOrder != nil {
		if err := a.p.propose(out, out.nextOrder); err != nil {
			return nil, err
		}
	}
	return out, nil
}

// simulate runs the calls after each other. Where the node doesn't, whatever it says against it, each that doesn't depend on
// another one is run by itself, and what the node says about that counts; the result of the others is nil.
func (a *at) simulate(ctx context.Context, from common.Address, calls []Call) ([]*chain.SimulatedCall, error) {
	state := make([]chain.StateCall, len(calls))
	for i, c := range calls {
		state[i] = chain.StateCall{From: from, To: c.to, Data: c.data}
	}
	out := make([]*chain.SimulatedCall, len(calls))
	if s, ok := a.node.Node.(chain.Simulator); ok {
		results, err := s.Simulate(ctx, a.hash, state)
		if err == nil {
			for i := range results {
				out[i] = &results[i]
			}
			return out, nil
		}
		if ctx.Err() != nil {
			return nil, err
		}
	}
	// The first call depends on none before it.
	results, err := a.node.Calls(ctx, a.hash, state[:1])
	if err != nil {
		return nil, err
	}
	out[0] = &chain.SimulatedCall{Data: results[0].Data, Err: results[0].Err}
	if out[0].Err == nil {
		estimates, err := a.node.EstimateGas(ctx, a.hash, state[:1])
		if err != nil {
			return nil, err
		}
		if estimates[0].Err != nil {
			out[0].Err = estimates[0].Err
		}
		out[0].GasUsed = estimates[0].Gas
	}
	return out, nil
}
