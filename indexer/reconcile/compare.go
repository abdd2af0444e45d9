package reconcile

import (
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/indexer/project"
	"github.com/sluicefi/sluice/store"
)

// Figures that are compared with the chain.
const (
	Supply  = "totalSupply"
	Assets  = "totalAssets"
	Balance = "balanceOf"
	Cost    = "costBasis"
	Epoch   = "epoch"
	Holding = "holding"
	Idle    = "idle"
	Escrow  = "escrow"
	Account = "account"
)

var errAnswer = errors.New("answer is not what its ABI says")

// comparison collects the figures of one vault at one block.
type comparison struct {
	at    Tables
	vault common.Address
	found []store.Dispute
	n     int
}

func (c *comparison) is(figure, subject string, tables, chain *big.Int) {
	c.n++
	if val(tables).Cmp(val(chain)) != 0 {
		c.found = append(c.found, store.Dispute{
			Vault: c.vault, Figure: figure, Subject: subject, Block: c.at.Block, Hash: c.at.Hash,
			TablesValue: val(tables), ChainValue: val(chain),
		})
	}
}

// holdings compares each token's amount, and NAV as the tables' amounts at the chain's prices make it.
func (c *comparison) holdings(v *project.VaultRows, priced []byte, totalAssets *big.Int) error {
	out, err := portfolioABI.UnpackHoldingPrices(priced)
	if err != nil {
		return fmt.Errorf("holdings of %s: %w", c.vault, errAnswer)
	}
	nav := new(big.Int).Set(val(v.State().Idle))
	amounts, seen := map[common.Address]*big.Int{}, map[common.Address]bool{}
	for _, h := range v.Holdings() {
		amounts[h.Token] = h.Amount
	}
	for _, h := range out.Priced {
		seen[h.Token] = true
		amount := val(amounts[h.Token])
		c.is(Holding, h.Token.Hex(), amount, h.Amount)
		decimals := 18
		if t := c.at.Rows.Token(h.Token); t != nil {
			decimals = t.Decimals
		}
		value := new(big.Int).Mul(amount, h.Price)
		nav.Add(nav, value.Quo(value, new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(decimals+18)), nil)))
	}
	for token, amount := range amounts {
		if !seen[token] {
			c.is(Holding, token.Hex(), amount, nil)
		}
	}
	c.is(Assets, "", nav, totalAssets)
	return nil
}

// shared compares what only a shared vault has: the escrow's sums and the records of the last settled and the next epoch.
func (c *comparison) shared(v *project.VaultRows, escrow, settled, next []byte) error {
	st := v.State()
	e, err := vaultABI.UnpackEscrow(escrow)
	if err != nil {
		return fmt.Errorf("escrow of %s: %w", c.vault, errAnswer)
	}
	c.is(Escrow, "pendingDeposits", st.PendingDeposits, e.PendingDeposits)
	c.is(Escrow, "reservedProceeds", st.Reserved, e.ReservedProceeds)
	c.is(Escrow, "refunds", st.Refunds, e.Refunds)
	c.is(Escrow, "fees", sub(st.FeesCrystallised, st.FeesCollected), e.Fees)
	for i, data := range [][]byte{settled, next} {
		id := st.SettledEpoch + uint64(i)
		r := v.Epoch(id)
		if r == nil {
			continue // epoch 0, or a redemption after the final price
		}
		rec, err := vaultABI.UnpackEpoch(data)
		if err != nil {
			return fmt.Errorf("epoch of %s: %w", c.vault, errAnswer)
		}
		name := func(field string) string { return fmt.Sprintf("%d.%s", id, field) }
		c.is(Epoch, name("cutoff"), new(big.Int).SetUint64(r.Cutoff), knownCutoff(rec.Cutoff))
		if r.SettledAt == nil {
			c.is(Epoch, name("settledAt"), nil, rec.SettledAt)
			c.is(Epoch, name("redeemShares"), r.PendingRedeems, rec.RedeemShares)
			continue
		}
		c.is(Epoch, name("settledAt"), new(big.Int).SetUint64(*r.SettledAt), rec.SettledAt)
		c.is(Epoch, name("nav"), r.NAV, rec.Nav)
		c.is(Epoch, name("supply"), r.SupplyBefore, rec.Supply)
		c.is(Epoch, name("redeemShares"), r.SharesBurned, rec.RedeemShares)
		c.is(Epoch, name("othersAccepted"), sub(r.DepositsAccepted, r.LeaderAccepted), rec.OthersAccepted)
	}
	return nil
}

// knownCutoff is 0 for the cut-off that never comes, which a vault that ended in kind answers (the largest uint40).
func knownCutoff(cutoff *big.Int) *big.Int {
	if cutoff != nil && cutoff.IsUint64() && cutoff.Uint64() == 1<<40-1 {
		return new(big.Int)
	}
	return cutoff
}

// accounts compares what the Lens says of accounts: shares and their cost basis, and in a shared vault what waits in
// requests.
func (c *comparison) accounts(v *project.VaultRows, accounts []common.Address, data []byte) error {
	states, err := lensABI.UnpackAccounts(data)
	if err != nil || len(states) != len(accounts) {
		return fmt.Errorf("lens answer: %w", errAnswer)
	}
	for i, s := range states {
		if s.Account != accounts[i] {
			return fmt.Errorf("lens answer: %w", errAnswer)
		}
		p := v.Position(s.Account)
		c.is(Balance, s.Account.Hex(), p.WalletShares, s.Balance)
		if !v.Shared() {
			continue
		}
		c.is(Cost, s.Account.Hex(), p.WalletCost, s.CostBasis)
		name := func(field string) string { return s.Account.Hex() + "." + field }
		c.is(Account, name("pendingDeposit"), p.PendingAssets, s.PendingDeposit)
		c.is(Account, name("pendingRedeem"), p.RedeemingShares, s.PendingRedeem)
		c.is(Account, name("claimableShares"), sub(p.ClaimableShares, p.RefundShares), s.ClaimableShares)
		c.is(Account, name("claimableAssets"), p.ClaimableAssets, s.ClaimableAssets)
		c.is(Account, name("refundAssets"), p.RefundAssets, s.RefundAssets)
		c.is(Account, name("refundShares"), p.RefundShares, s.RefundShares)
	}
	return nil
}

func val(x *big.Int) *big.Int {
	if x == nil {
		return new(big.Int)
	}
	return x
}

func sub(a, b *big.Int) *big.Int { return new(big.Int).Sub(val(a), val(b)) }
