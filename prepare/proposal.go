package prepare

import (
	"encoding/base64"
	"encoding/json"
	"fmt"
	"math/big"
)

// proposalVersion is the version of what a link holds; the pages refuse another one.
const proposalVersion = 1

// maxProposal bounds what follows # in a link, characters. The largest wish, 8 targets with a reason of 280 characters, has fewer.
const maxProposal = 12_000

// proposal is what a link to My Vaults holds. Whoever opens it decodes the calls anew by the contracts' own ABIs and simulates them
// anew: the rest only says what the proposer was shown, so that what has changed since can be said.
type proposal struct {
	Version    int            `json:"v"`
	ChainID    int64          `json:"chainId"`
	Vault      string         `json:"vault"`
	Action     string         `json:"action"`
	From       string         `json:"from"`
	Calls      []proposedCall `json:"calls"`
	Block      int64          `json:"block"`
	Time       int64          `json:"time"`
	Order      string         `json:"order"`      // id that the next order would get then
	Simulation string         `json:"simulation"` // its state then
	Quoted     string         `json:"quoted"`     // what a trade would have brought then; empty for the rest
}

type proposedCall struct {
	To   string `json:"to"`
	Data string `json:"data"`
}

// propose is the link that opens the calls as a proposal in My Vaults. It has everything in itself, after #, which browsers don't
// send to any server.
func (p *Preparer) propose(out *Prepared, next *big.Int) error {
	held := proposal{
		Version: proposalVersion, ChainID: out.ChainID, Vault: out.Vault, Action: out.Action, From: out.From, Block: out.Block.Number, Time: out.Block.Time,
		Order: next.String(), Simulation: out.Simulation.State,
	}
	if out.Trade != nil {
		held.Quoted = out.Trade.Quoted.String()
	}
	for _, c := range out.Calls {
		held.Calls = append(held.Calls, proposedCall{c.To, c.Data})
	}
	raw, err := json.Marshal(held)
	if err != nil {
		return err
	}
	text := base64.RawURLEncoding.EncodeToString(raw)
	if len(text) > maxProposal {
		return fmt.Errorf("a proposal of %d characters, more than %d", len(text), maxProposal)
	}
	out.Proposal = p.cfg.Site + "/mine/" + out.Vault + "#proposal=" + text
	return nil
}
