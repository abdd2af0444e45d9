package prepare

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/bindings/personalvault"
	"github.com/sluicefi/sluice/ledger"
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
// allowance is too small; one that isn't zero is taken back first.
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
	f, err := v.fill(account, assets)
	if err != nil {
		return nil, err
	}
	b := reads.New(a.node, a.hash)
	reads.Add(b, v.Asset.Address, erc20ABI.PackAllowance(account, v.Address), erc20ABI.UnpackAllowance, &allowance, "the allowance")
	reads.Add(b, v.Asset.Address, erc20ABI.PackBalanceOf(account), erc20ABI.UnpackBalanceOf, &balance, "the balance")
	reads.Add(b, v.Address, vaultABI.PackConvertToShares(f.accepted), vaultABI.UnpackConvertToShares, &shares, "the shares at the present price")
	if err := b.Run(ctx); err != nil {
		return nil, unavailable(err)
	}
	out := &Prepared{Action: "deposit", Vault: v.Address.Hex()}
	if allowance.Cmp(assets) < 0 {
		if allowance.Sign() > 0 { // Tether's token and others refuse to replace one approval by another
			out.Calls = append(out.Calls, call(v.Asset.Address, erc20ABI.PackApprove(v.Address, new(big.Int)), "approve",
				"takes back an earlier approval that is too small: some tokens don't let one replace another"))
		}
		out.Calls = append(out.Calls, call(v.Asset.Address, erc20ABI.PackApprove(v.Address, assets), "approve",
			"lets the vault take exactly this deposit, and no more"))
	}
	out.Expected = append(out.Expected, Expected{"assets", "taken from the account when the call is mined", v.Asset.Of(assets)})
	if f.refunded.Sign() > 0 {
		out.Expected = append(out.Expected,
			Expected{"accepted", "becomes shares if it were settled as things stand, rounded down; an estimate", v.Asset.Of(f.accepted)},
			Expected{"refunded", "can be claimed back after that settlement, rounded down; an estimate", v.Asset.Of(f.refunded)})
	}
	out.Expected = append(out.Expected,
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
	if f.warning != "" {
		out.Warnings = append(out.Warnings, f.warning)
	}
	return a.finish(ctx, out, account)
}

// fill is how much of a deposit its settlement would accept as things stand, and what the depositor should know of that.
type fill struct {
	accepted, refunded *big.Int
	warning            string
}

// fill of everybody but the leader is the same part of what each of them asked for (SPEC rule 12).
func (v *Vault) fill(account common.Address, assets *big.Int) (fill, error) {
	whole := fill{accepted: assets, refunded: new(big.Int)}
	if account == v.Leader || v.MarginRoom == nil {
		return whole, nil
	}
	if v.Waiting {
		whole.warning = "an earlier epoch waits for its settlement: how much room for this deposit the leader's margin leaves after it isn't known yet; what is above that is refunded"
		return whole, nil
	}
	requested := new(big.Int).Add(v.OthersRequested, assets)
	if requested.Cmp(v.MarginRoom) <= 0 {
		return whole, nil
	}
	accepted, refunded, err := ledger.Acceptance{Requested: requested, Accepted: v.MarginRoom}.Split(assets)
	if err != nil {
		return whole, err
	}
	return fill{accepted, refunded, fmt.Sprintf("the leader's margin leaves room for %s %s now, and %s wait for it with this deposit: of %s about %s would be accepted and %s refunded",
		v.Asset.Of(v.MarginRoom).Text, v.Asset.Symbol, v.Asset.Of(requested).Text, v.Asset.Of(assets).Text, v.Asset.Of(accepted).Text, v.Asset.Of(refunded).Text)}, nil
}

// Withdraw prepares a redeem request, or the immediate redemption from a personal vault. Shares that wait to be claimed are
// claimed in the same call where they are needed, so that their cost basis comes along. In a finished vault the call pays, too.
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
	claims := newClaimable()
	b := reads.New(a.node, a.hash)
	reads.Add(b, v.Address, vaultABI.PackBalanceOf(account), vaultABI.UnpackBalanceOf, &balance, "the shares")
	reads.Add(b, v.Address, vaultABI.PackConvertToAssets(shares), vaultABI.UnpackConvertToAssets, &assets, "their value")
	if v.Personal {
		err = b.Run(ctx)
	} else {
		claims, err = a.claimable(ctx, b, v, account)
	}
	if err != nil {
		return nil, unavailable(err)
	}
	priced := "at the present price before the fee, rounded down"
	if v.Final != nil {
		priced = "at the final price before the fee, rounded down"
		if assets, err = v.Final.Price.Assets(shares); err != nil {
			return nil, err
		}
	}
	out := &Prepared{Action: "withdraw", Vault: v.Address.Hex(), Expected: []Expected{
		{"shares", "leave the account", v.Share.Of(shares)}, {"assets", priced, v.Asset.Of(assets)},
	}}
	held := new(big.Int).Add(balance, claims.shares)
	out.Bounds = append(out.Bounds, atMost("balance", "shares in the account's wallet, and those that wait to be claimed", v.Share, shares, held))
	if v.Personal {
		out.Calls = append(out.Calls, call(v.Address, personalABI.PackRedeem(shares, account, account), "redeem", "withdraws at once, from idle cash"))
		return a.finish(ctx, out, account)
	}
	var steps [][]byte
	about := ""
	if shares.Cmp(balance) > 0 && len(claims.ofShares) > 0 {
		steps, about = claims.ofShares, "claims the shares that wait, then "
	}
	steps = append(steps, vaultABI.PackRequestRedeem(shares, account, account))
	if v.Final == nil {
		about += "puts the withdrawal into the queue of the coming settlement"
		out.Warnings = append(out.Warnings, "the price is the one of the settlement after the cut-off; the fee is taken of the profit on these shares only")
	} else {
		// Claims take the oldest withdrawals first, so those that wait already are paid along.
		steps = append(steps, vaultABI.PackRedeem(new(big.Int).Add(claims.redeemShares, shares), account, account))
		about += "withdraws at once at the final price, and claims the proceeds"
		if claims.proceeds.Sign() > 0 {
			out.Expected = append(out.Expected, Expected{"earlier", "proceeds of earlier withdrawals after the fee, claimed in the same call", v.Asset.Of(claims.proceeds)})
		}
		out.Warnings = append(out.Warnings, fmt.Sprintf("the vault is finished: its final settlement fixed the price, and the fee of %d basis points of the profit on these shares", v.Final.FeeBps))
	}
	out.Calls = []Call{together(v, steps, "requestRedeem", about)}
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

// Claim prepares one call that claims all that an account can claim: shares, proceeds, refunds and returned shares.
func (p *Preparer) Claim(ctx context.Context, w ClaimWish) (*Prepared, error) {
	a, v, account, err := p.begin(ctx, w.Vault, w.Account)
	if err != nil {
		return nil, err
	}
	if v.Personal {
		return nil, bad("vault", "a personal vault has nothing to claim: deposits and withdrawals are immediate")
	}
	c, err := a.claimable(ctx, reads.New(a.node, a.hash), v, account)
	if err != nil {
		return nil, unavailable(err)
	}
	claims := append(c.ofShares, c.ofAssets...)
	if len(claims) == 0 {
		return nil, bad("account", "nothing of %s can be claimed from this vault now: a request is claimable after its settlement", account)
	}
	about := "claims what waits"
	if len(claims) > 1 {
		about = "claims all that waits"
	}
	return a.finish(ctx, &Prepared{Action: "claim", Vault: v.Address.Hex(), Calls: []Call{together(v, claims, "claim", about)}, Expected: []Expected{
		{"assets", "proceeds after the fee, and refunds", v.Asset.Of(new(big.Int).Add(c.proceeds, c.refunds))},
		{"shares", "of accepted deposits and of cancelled withdrawals", v.Share.Of(c.shares)},
	}}, account)
}

// together is one call of the vault that does all the steps; method names the only step where there is one.
func together(v *Vault, steps [][]byte, method, about string) Call {
	if len(steps) == 1 {
		return call(v.Address, steps[0], method, about)
	}
	return call(v.Address, vaultABI.PackMulticall(steps), "multicall", about)
}

// parseID reads a request's or order's id.
func parseID(field, text string) (*big.Int, error) {
	id, ok := new(big.Int).SetString(text, 10)
	if !ok || len(text) > 78 || id.Sign() <= 0 || id.BitLen() > 256 {
		return nil, bad(field, "an id is a whole number in decimals, from 1")
	}
	return id, nil
}
