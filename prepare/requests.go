package prepare

import (
	"context"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/bindings/personalvault"
	"github.com/sluicefi/sluice/reads"
)

var personalABI = personalvault.NewPersonalVault()

// DepositWish is a deposit that an account wants to make.
type DepositWish struct {
	Vault   string `json:"vault" doc:"Vault address" pattern:"^0x[0-9a-fA-F]{40}$"`
	Account string `json:"account" doc:"Account that deposits and signs" pattern:"^0x[0-9a-fA-F]{40}$"`
	Assets  string `json:"assets" doc:"Asset base units, decimal: 1 USDC is 1000000" minLength:"1" maxLength:"39"`
}

// WithdrawWish is a withdrawal, asked for in shares.
type WithdrawWish struct {
	Vault   string `json:"vault" doc:"Vault address" pattern:"^0x[0-9a-fA-F]{40}$"`
	Account string `json:"account" doc:"Account whose shares leave, and which signs" pattern:"^0x[0-9a-fA-F]{40}$"`
	Shares  string `json:"shares" doc:"Share base units, decimal: 1 share is 1000000000000000000" minLength:"1" maxLength:"39"`
}

// CancelWish is a pending request to be cancelled.
type CancelWish struct {
	Vault     string `json:"vault" doc:"Vault address" pattern:"^0x[0-9a-fA-F]{40}$"`
	Account   string `json:"account" doc:"Account whose request it is, and which signs" pattern:"^0x[0-9a-fA-F]{40}$"`
	Kind      string `json:"kind" doc:"deposit or redeem" enum:"deposit,redeem"`
	RequestID string `json:"requestId" doc:"Id of the request, decimal" minLength:"1" maxLength:"78"`
}

// ClaimWish is everything that an account can claim from a vault.
type ClaimWish struct {
	Vault   string `json:"vault" doc:"Vault address" pattern:"^0x[0-9a-fA-F]{40}$"`
	Account string `json:"account" doc:"Account that claims and signs" pattern:"^0x[0-9a-fA-F]{40}$"`
}

// begin reads the vault of a wish on the newest block.
func (p *Preparer) begin(ctx context.Context, vaultText, accountText string) (*at, *Vault, common.Address, error) {
	account, err := Address("account", accountText)
	if err != nil {
		return nil, nil, account, err
	}
	address, err := Address("vault", vaultText)
	if err != nil {
		return nil, nil, account, err
	}
	a, err := p.head(ctx)
	if err != nil {
		return nil, nil, account, err
	}
	v, err := a.vault(ctx, address)
	return a, v, account, err
}

// Deposit prepares a deposit request, or the immediate deposit into a personal vault, with the exact approval where the vault's
// allowance is too small.
func (p *Preparer) Deposit(ctx context.Context, w DepositWish) (*Prepared, error) {
	a, v, account, err := p.begin(ctx, w.Vault, w.Account)
	if err != nil {
		return nil, err
	}
	assets, err := parseAmount("assets", w.Assets, v.Asset)
	if err != nil {
		return nil, err
	}
	var allowance, balance, shares *big.Int
	b := reads.New(a.node, a.hash)
	reads.Add(b, v.Asset.Address, erc20ABI.PackAllowance(account, v.Address), erc20ABI.UnpackAllowance, &allowance, "the allowance")
	reads.Add(b, v.Asset.Address, erc20ABI.PackBalanceOf(account), erc20ABI.UnpackBalanceOf, &balance, "the balance")
	reads.Add(b, v.Address, vaultABI.PackConvertToShares(assets), vaultABI.UnpackConvertToShares, &shares, "the shares at the present price")
	if err := b.Run(ctx); err != nil {
		return nil, unavailable(err)
	}
	out := &Prepared{Action: "deposit", Vault: v.Address.Hex()}
	if allowance.Cmp(assets) < 0 {
		out.Calls = append(out.Calls, call(v.Asset.Address, erc20ABI.PackApprove(v.Address, assets), "approve",
			"lets the vault take exactly this deposit, and no more"))
	}
	out.Expected = append(out.Expected,
		Expected{"assets", "taken from the account when the call is mined", v.Asset.Of(assets)},
		Expected{"shares", "at the present price, rounded down; an estimate, as the price is set when it is processed", v.Share.Of(shares)})
	out.Bounds = append(out.Bounds, atMost("balance", "what the account has of the asset", v.Asset, assets, balance))
	if v.Personal {
		out.Calls = append(out.Calls, call(v.Address, personalABI.PackDeposit(assets, account), "deposit", "deposits at once, at the present price"))
		return a.finish(ctx, out, account)
	}
	out.Bounds = append(out.Bounds, atLeast("minimum", "the least deposit of this vault", v.Asset, assets, v.MinDeposit))
	out.Calls = append(out.Calls, call(v.Address, vaultABI.PackRequestDeposit(assets, account, account), "requestDeposit",
		"puts the deposit into the queue of the coming settlement"))
	out.Warnings = append(out.Warnings, "the price is the one of the settlement after the cut-off; until the cut-off the request can be cancelled")
	if account != v.Leader && v.MarginRoom != nil && v.MarginRoom.Cmp(assets) < 0 {
		out.Warnings = append(out.Warnings, "the leader's margin leaves room for "+v.Asset.Of(v.MarginRoom).Text+" "+v.Asset.Symbol+
			" now: above that deposits are accepted in part and the rest is refunded")
	}
	return a.finish(ctx, out, account)
}

// Withdraw prepares a redeem request, or the immediate redemption from a personal vault. Shares that wait to be claimed are
// claimed in the same call where they are needed, so that their cost basis comes along.
func (p *Preparer) Withdraw(ctx context.Context, w WithdrawWish) (*Prepared, error) {
	a, v, account, err := p.begin(ctx, w.Vault, w.Account)
	if err != nil {
		return nil, err
	}
	shares, err := parseAmount("shares", w.Shares, v.Share)
	if err != nil {
		return nil, err
	}
	var balance, assets *big.Int
	claimable, waiting := new(big.Int), new(big.Int)
	b := reads.New(a.node, a.hash)
	reads.Add(b, v.Address, vaultABI.PackBalanceOf(account), vaultABI.UnpackBalanceOf, &balance, "the shares")
	reads.Add(b, v.Address, vaultABI.PackConvertToAssets(shares), vaultABI.UnpackConvertToAssets, &assets, "their value")
	if !v.Personal {
		reads.Add(b, v.Address, vaultABI.PackMaxDeposit(account), vaultABI.UnpackMaxDeposit, &claimable, "what can be claimed")
		reads.Add(b, v.Address, vaultABI.PackMaxMint(account), vaultABI.UnpackMaxMint, &waiting, "the shares that can be claimed")
	}
	if err := b.Run(ctx); err != nil {
		return nil, unavailable(err)
	}
	out := &Prepared{Action: "withdraw", Vault: v.Address.Hex(), Expected: []Expected{
		{"shares", "leave the account", v.Share.Of(shares)},
		{"assets", "at the present price before the fee, rounded down", v.Asset.Of(assets)},
	}}
	held := new(big.Int).Add(balance, waiting)
	out.Bounds = append(out.Bounds, atMost("balance", "shares in the account's wallet, and those that wait to be claimed", v.Share, shares, held))
	if v.Personal {
		out.Calls = append(out.Calls, call(v.Address, personalABI.PackRedeem(shares, account, account), "redeem", "withdraws at once, from idle cash"))
		return a.finish(ctx, out, account)
	}
	ask := vaultABI.PackRequestRedeem(shares, account, account)
	if shares.Cmp(balance) > 0 && claimable.Sign() > 0 {
		data := vaultABI.PackMulticall([][]byte{vaultABI.PackDeposit(claimable, account, account), ask})
		out.Calls = append(out.Calls, call(v.Address, data, "multicall", "claims the shares that wait, then puts the withdrawal into the queue of the coming settlement"))
	} else {
		out.Calls = append(out.Calls, call(v.Address, ask, "requestRedeem", "puts the withdrawal into the queue of the coming settlement"))
	}
	out.Warnings = append(out.Warnings, "the price is the one of the settlement after the cut-off; the fee is taken of the profit on these shares only")
	return a.finish(ctx, out, account)
}

// Cancel prepares the cancellation of a pending request, paid back in the same call.
func (p *Preparer) Cancel(ctx context.Context, w CancelWish) (*Prepared, error) {
	id, err := parseID("requestId", w.RequestID)
	if err != nil {
		return nil, err
	}
	a, v, account, err := p.begin(ctx, w.Vault, w.Account)
	if err != nil {
		return nil, err
	}
	if v.Personal {
		return nil, bad("vault", "a personal vault has no requests: deposits and withdrawals are immediate")
	}
	out := &Prepared{Action: "cancel", Vault: v.Address.Hex()}
	var pending *big.Int
	b := reads.New(a.node, a.hash)
	switch w.Kind {
	case "deposit":
		reads.Add(b, v.Address, vaultABI.PackPendingDepositRequest(id, account), vaultABI.UnpackPendingDepositRequest, &pending, "the request")
		out.Calls = []Call{call(v.Address, vaultABI.PackCancelDepositAndClaim(id, account, account), "cancelDepositAndClaim", "cancels the deposit and pays it back")}
	case "redeem":
		reads.Add(b, v.Address, vaultABI.PackPendingRedeemRequest(id, account), vaultABI.UnpackPendingRedeemRequest, &pending, "the request")
		out.Calls = []Call{call(v.Address, vaultABI.PackCancelRedeemAndClaim(id, account, account), "cancelRedeemAndClaim", "cancels the withdrawal and gives the shares back")}
	default:
		return nil, bad("kind", "give deposit or redeem")
	}
	if err := b.Run(ctx); err != nil {
		return nil, unavailable(err)
	}
	unit := v.Asset
	if w.Kind == "redeem" {
		unit = v.Share
	}
	out.Expected = []Expected{{"returned", "comes back to the account", unit.Of(pending)}}
	return a.finish(ctx, out, account)
}

// maxOpen bounds the requests of one account that are looked at.
const maxOpen = 100

// Claim prepares one call that claims all that an account can claim: shares, proceeds, refunds and returned shares.
func (p *Preparer) Claim(ctx context.Context, w ClaimWish) (*Prepared, error) {
	a, v, account, err := p.begin(ctx, w.Vault, w.Account)
	if err != nil {
		return nil, err
	}
	if v.Personal {
		return nil, bad("vault", "a personal vault has nothing to claim: deposits and withdrawals are immediate")
	}
	var depositAssets, shares, redeemShares, assets *big.Int
	var depositIDs, redeemIDs []*big.Int
	b := reads.New(a.node, a.hash)
	reads.Add(b, v.Address, vaultABI.PackMaxDeposit(account), vaultABI.UnpackMaxDeposit, &depositAssets, "accepted deposits")
	reads.Add(b, v.Address, vaultABI.PackMaxMint(account), vaultABI.UnpackMaxMint, &shares, "their shares")
	reads.Add(b, v.Address, vaultABI.PackMaxRedeem(account), vaultABI.UnpackMaxRedeem, &redeemShares, "settled withdrawals")
	reads.Add(b, v.Address, vaultABI.PackMaxWithdraw(account), vaultABI.UnpackMaxWithdraw, &assets, "their proceeds")
	reads.Add(b, v.Address, vaultABI.PackOpenDepositRequests(account), vaultABI.UnpackOpenDepositRequests, &depositIDs, "open deposits")
	reads.Add(b, v.Address, vaultABI.PackOpenRedeemRequests(account), vaultABI.UnpackOpenRedeemRequests, &redeemIDs, "open withdrawals")
	if err := b.Run(ctx); err != nil {
		return nil, unavailable(err)
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
		return nil, unavailable(err)
	}
	var claims [][]byte
	if depositAssets.Sign() > 0 {
		claims = append(claims, vaultABI.PackDeposit(depositAssets, account, account))
	}
	if redeemShares.Sign() > 0 {
		claims = append(claims, vaultABI.PackRedeem(redeemShares, account, account))
	}
	assets, shares = new(big.Int).Set(assets), new(big.Int).Set(shares)
	for i, x := range back {
		if x.Sign() > 0 {
			claims = append(claims, vaultABI.PackClaimCancelDepositRequest(depositIDs[i], account, account))
			assets.Add(assets, x)
		}
	}
	for i, x := range returned {
		if x.Sign() > 0 {
			claims = append(claims, vaultABI.PackClaimCancelRedeemRequest(redeemIDs[i], account, account))
			shares.Add(shares, x)
		}
	}
	if len(claims) == 0 {
		return nil, bad("account", "nothing of %s can be claimed from this vault now: a request is claimable after its settlement", account)
	}
	out := &Prepared{Action: "claim", Vault: v.Address.Hex(), Expected: []Expected{
		{"assets", "proceeds after the fee, and refunds", v.Asset.Of(assets)},
		{"shares", "of accepted deposits and of cancelled withdrawals", v.Share.Of(shares)},
	}}
	if len(claims) == 1 {
		out.Calls = []Call{call(v.Address, claims[0], "claim", "claims what waits")}
	} else {
		out.Calls = []Call{call(v.Address, vaultABI.PackMulticall(claims), "multicall", "claims all that waits")}
	}
	return a.finish(ctx, out, account)
}

// parseID reads a request's or order's id.
func parseID(field, text string) (*big.Int, error) {
	id, ok := new(big.Int).SetString(text, 10)
	if !ok || len(text) > 78 || id.Sign() <= 0 || id.BitLen() > 256 {
		return nil, bad(field, "an id is a whole number in decimals, from 1")
	}
	return id, nil
}
