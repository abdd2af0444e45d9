package keeper

import (
	"context"
	"fmt"
	"math/big"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/chain"
	"github.com/sluicefi/sluice/routes"
	"github.com/sluicefi/sluice/txjournal"
)

// Pinger is a signer that can be asked whether it is there, without a signature.
type Pinger interface {
	Ping(ctx context.Context) error
}

// doctorSigner asks a signing service whether it has the key.
func (k *Keeper) doctorSigner(ctx context.Context, put putCheck) {
	signer := k.deps.SignerCheck
	if signer == nil {
		return
	}
	ctx, cancel := context.WithTimeout(ctx, k.cfg.CallTimeout)
	defer cancel()
	if err := signer.Ping(ctx); err != nil {
		put("signer", verdictFail, "%v", err)
		return
	}
	put("signer", verdictOK, "the signing service answers")
}

// doctorRelay asks the relay for its chain. Some relays answer nothing but a transaction: then their refusal shows that they
// are there.
func (k *Keeper) doctorRelay(ctx context.Context, put putCheck) {
	if k.deps.Relay == nil {
		return
	}
	ctx, cancel := context.WithTimeout(ctx, k.cfg.CallTimeout)
	defer cancel()
	id, err := k.deps.Relay.ChainID(ctx)
	switch {
	case err == nil && id.Uint64() != k.cfg.ChainID:
		put("relay", verdictFail, "it is on chain %s", id)
	case err == nil || chain.Refused(err):
		put("relay", verdictOK, "it answers")
	default:
		put("relay", verdictFail, "%v", err)
	}
}

// doctorAddresses asks each configured contract something that only the right one answers.
func (k *Keeper) doctorAddresses(ctx context.Context, v *txjournal.View, state *blockState, put putCheck) {
	a := k.cfg.Addresses
	var bad []string
	note := func(err error, ok bool, format string, of common.Address) {
		switch {
		case err != nil: // which says nothing of the contract
			bad = append(bad, fmt.Sprintf("%s could not be asked: %v", of, err))
		case !ok:
			bad = append(bad, fmt.Sprintf(format, of))
		}
	}
	if a.Adapter != (common.Address{}) {
		listed := false
		q := newBatch(v.Node, state.Hash)
		add1(q, k.reader.regAddr, k.reader.registry.PackIsAdapter(a.Adapter), k.reader.registry.UnpackIsAdapter, &listed, "whether the adapter is listed")
		note(q.run(ctx), listed, "adapter %s is not listed in the registry", a.Adapter)
		is, err := k.isQuoter(ctx, v, a.Quoter)
		note(err, is, "quoter %s doesn't answer as Uniswap's QuoterV2", a.Quoter)
	}
	if a.AutoClaimer != (common.Address{}) {
		is, err := k.isAutoClaimer(ctx, v, a.AutoClaimer)
		note(err, is, "auto_claimer %s doesn't answer as an AutoClaimer", a.AutoClaimer)
	}
	if len(bad) > 0 {
		put("addresses", verdictFail, "%s", strings.Join(bad, "; "))
		return
	}
	put("addresses", verdictOK, "adapter, quoter and auto_claimer answer as they should, where they are set")
}

// isQuoter asks for a quote over a pool of tokens that there can't be: a QuoterV2 reverts, and where there is no code, or
// other code, the answer is empty or something else. An error means that it could not be asked.
func (k *Keeper) isQuoter(ctx context.Context, v *txjournal.View, quoter common.Address) (bool, error) {
	data, err := routes.QuoteIn(routes.Path(common.Address{1}, 500, common.Address{2}), big.NewInt(1))
	if err != nil {
		return false, err
	}
	weth := common.FromHex("0x4aa4a4fc") // WETH9(), of Uniswap's periphery
	answers, err := ask(ctx, v, chain.StateCall{To: quoter, Data: data}, chain.StateCall{To: quoter, Data: weth})
	return err == nil && answers[0].Err != nil && answers[1].Err == nil && len(answers[1].Data) == 32, err
}

// isAutoClaimer has the AutoClaimer claim for nobody. An error means that it could not be asked.
func (k *Keeper) isAutoClaimer(ctx context.Context, v *txjournal.View, claimer common.Address) (bool, error) {
	answers, err := ask(ctx, v, chain.StateCall{From: k.sender(), To: claimer, Data: autoClaimerABI.PackClaim(nil)})
	if err != nil || answers[0].Err != nil {
		return false, err
	}
	_, err = autoClaimerABI.UnpackClaim(answers[0].Data)
	return err == nil, nil
}

// ask makes calls at a head. Each is answered, or reverted: any other error of one is the error of all.
func ask(ctx context.Context, v *txjournal.View, calls ...chain.StateCall) ([]chain.CallResult, error) {
	answers, err := v.Calls(ctx, v.Head.Hash(), calls)
	if err != nil {
		return nil, err
	}
	for _, a := range answers {
		if _, reverted := asRevert(a.Err); a.Err != nil && !reverted {
			return nil, a.Err
		}
	}
	return answers, nil
}
