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
	note := func(ok bool, format string, args ...any) {
		if !ok {
			bad = append(bad, fmt.Sprintf(format, args...))
		}
	}
	if a.Adapter != (common.Address{}) {
		listed := false
		q := newBatch(v.Node, state.Hash)
		add1(q, k.reader.regAddr, k.reader.registry.PackIsAdapter(a.Adapter), k.reader.registry.UnpackIsAdapter, &listed, "whether the adapter is listed")
		err := q.run(ctx)
		note(err == nil && listed, "adapter %s is not listed in the registry%s", a.Adapter, because(err))
		note(k.isQuoter(ctx, v, a.Quoter), "quoter %s doesn't answer as Uniswap's QuoterV2", a.Quoter)
	}
	if a.AutoClaimer != (common.Address{}) {
		results, err := v.Calls(ctx, state.Hash, []chain.StateCall{{From: k.sender(), To: a.AutoClaimer, Data: autoClaimerABI.PackClaim(nil)}})
		ok := err == nil && results[0].Err == nil
		if ok {
			_, uerr := autoClaimerABI.UnpackClaim(results[0].Data)
			ok = uerr == nil
		}
		note(ok, "auto_claimer %s doesn't answer as an AutoClaimer", a.AutoClaimer)
	}
	if len(bad) > 0 {
		put("addresses", verdictFail, "%s", strings.Join(bad, "; "))
		return
	}
	put("addresses", verdictOK, "adapter, quoter and auto_claimer answer as they should, where they are set")
}

func because(err error) string {
	if err == nil {
		return ""
	}
	return ": " + err.Error()
}

// isQuoter asks for a quote over a pool of tokens that there can't be: a QuoterV2 reverts, and where there is no code, or
// other code, the answer is empty or something else.
func (k *Keeper) isQuoter(ctx context.Context, v *txjournal.View, quoter common.Address) bool {
	data, err := routes.QuoteIn(routes.Path(common.Address{1}, 500, common.Address{2}), big.NewInt(1))
	if err != nil {
		return false
	}
	weth := common.FromHex("0x4aa4a4fc") // WETH9(), of Uniswap's periphery
	results, err := v.Calls(ctx, v.Head.Hash(), []chain.StateCall{{To: quoter, Data: data}, {To: quoter, Data: weth}})
	if err != nil {
		return false
	}
	_, reverted := asRevert(results[0].Err)
	return reverted && results[1].Err == nil && len(results[1].Data) == 32
}
