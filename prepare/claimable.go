package prepare

import (
	"context"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/reads"
)

// maxOpen bounds the requests of one account that are looked at.
const maxOpen = 100

// claimable is all that an account can claim from a shared vault, with the calls that claim it.
type claimable struct {
	shares             *big.Int // of accepted deposits and of cancelled withdrawals
	redeemShares       *big.Int // of settled withdrawals
	proceeds, refunds  *big.Int // of those after the fee; of deposits
	ofShares, ofAssets [][]byte // calls
}

func newClaimable() *claimable {
	return &claimable{shares: new(big.Int), redeemShares: new(big.Int), proceeds: new(big.Int), refunds: new(big.Int)}
}

// claimable runs a batch of reads, and with it those of what the account can claim.
func (a *at) claimable(ctx context.Context, b *reads.Batch, v *Vault, account common.Address) (*claimable, error) {
	c := newClaimable()
	var depositAssets, shares *big.Int
	var depositIDs, redeemIDs []*big.Int
	reads.Add(b, v.Address, vaultABI.PackMaxDeposit(account), vaultABI.UnpackMaxDeposit, &depositAssets, "accepted deposits")
	reads.Add(b, v.Address, vaultABI.PackMaxMint(account), vaultABI.UnpackMaxMint, &shares, "their shares")
	reads.Add(b, v.Address, vaultABI.PackMaxRedeem(account), vaultABI.UnpackMaxRedeem, &c.redeemShares, "settled withdrawals")
	reads.Add(b, v.Address, vaultABI.PackMaxWithdraw(account), vaultABI.UnpackMaxWithdraw, &c.proceeds, "their proceeds")
	reads.Add(b, v.Address, vaultABI.PackOpenDepositRequests(account), vaultABI.UnpackOpenDepositRequests, &depositIDs, "open deposits")
	reads.Add(b, v.Address, vaultABI.PackOpenRedeemRequests(account), vaultABI.UnpackOpenRedeemRequests, &redeemIDs, "open withdrawals")
	if err := b.Run(ctx); err != nil {
		return nil, err
	}
	depositIDs, redeemIDs = depositIDs[:min(len(depositIDs), maxOpen)], redeemIDs[:min(len(redeemIDs), maxOpen)]
	back, returned := make([]*big.Int, len(depositIDs)), make([]*big.Int, len(redeemIDs))
	b = reads.New(a.node, a.hash)
	for i, id := range depositIDs {
		reads.Add(b, v.Address, vaultABI.PackClaimableCancelDepositRequest(id, account), vaultABI.UnpackClaimableCancelDepositRequest, &back[i], "a refund")
	}
	for i, id := range redeemIDs {
		reads.Add(b, v.Address, vaultABI.PackClaimableCancelRedeemRequest(id, account), vaultABI.UnpackClaimableCancelRedeemRequest, &returned[i], "returned shares")
	}
	if err := b.Run(ctx); err != nil {
		return nil, err
	}
	c.shares.Add(c.shares, shares)
	if depositAssets.Sign() > 0 {
		c.ofShares = append(c.ofShares, vaultABI.PackDeposit(depositAssets, account, account))
	}
	if c.redeemShares.Sign() > 0 {
		c.ofAssets = append(c.ofAssets, vaultABI.PackRedeem(c.redeemShares, account, account))
	}
	for i, x := range back {
		if x.Sign() > 0 {
			c.ofAssets = append(c.ofAssets, vaultABI.PackClaimCancelDepositRequest(depositIDs[i], account, account))
			c.refunds.Add(c.refunds, x)
		}
	}
	for i, x := range returned {
		if x.Sign() > 0 {
			c.ofShares = append(c.ofShares, vaultABI.PackClaimCancelRedeemRequest(redeemIDs[i], account, account))
			c.shares.Add(c.shares, x)
		}
	}
	return c, nil
}
