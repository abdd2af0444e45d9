package ledger

import (
	"fmt"
	"math/big"
)

// Account is what one account has in one vault and what it earned there, as
// events leave it. Its three pools are where its shares can be: the wallet,
// claims not yet collected (settled deposits, cancelled redemptions), and
// redeem requests not yet settled. All amounts are in base units.
type Account struct {
	Wallet    Pool
	Claimable Pool
	Redeeming Pool

	Deposited          *big.Int // assets of processed deposits
	WithdrawnGross     *big.Int // gross proceeds of settled redemptions
	FeesPaid           *big.Int
	RealizedPnL        *big.Int // sum of gross - fee - cost; may be negative
	TransferredInCost  *big.Int
	TransferredOutCost *big.Int
}

// Total is all three pools together.
func (a *Account) Total() Pool { return a.Wallet.Add(a.Claimable).Add(a.Redeeming) }

// WithdrawnNet is what settled redemptions paid, less fees.
func (a *Account) WithdrawnNet() *big.Int { return sub(a.WithdrawnGross, a.FeesPaid) }

// SettleDeposit books the accepted part of a deposit request at settlement:
// the shares wait as a claim, and cost what was accepted. The result is the
// claim's own pool, from which [ClaimShares] takes.
func (a *Account) SettleDeposit(accepted, shares *big.Int) Pool {
	claim := NewPool(shares, accepted)
	a.Deposited = add(a.Deposited, accepted)
	a.Claimable = a.Claimable.Add(claim)
	return claim
}

// Deposit books an immediate deposit into the wallet (a personal vault, or the
// leader's seed).
func (a *Account) Deposit(assets, shares *big.Int) {
	a.Deposited = add(a.Deposited, assets)
	a.Wallet = a.Wallet.Add(NewPool(shares, assets))
}

// ClaimDeposit books a (partial) claim of a settled deposit: assets of it are
// consumed and arrive, as shares, with exactly that cost in the receiver's
// wallet. What is left of the claim is worth what its assets convert to at the
// epoch's price; when a claim is split, the share dust between belongs to
// nobody. A receiver other than the controller gets the cost as a transfer
// does.
func ClaimDeposit(controller, receiver *Account, claim Pool, assets, shares *big.Int, at Price) (rest Pool, err error) {
	rest, err = claim.Remove(Pool{Cost: assets})
	if err != nil {
		return claim, fmt.Errorf("claim deposit: %w", err)
	}
	if rest.Shares, err = at.Shares(rest.Cost); err != nil {
		return claim, fmt.Errorf("claim deposit: %w", err)
	}
	consumed, err := claim.Remove(rest)
	if err != nil {
		return claim, fmt.Errorf("claim deposit: %w", err)
	}
	if val(shares).Cmp(consumed.Shares) > 0 {
		return claim, fmt.Errorf("claim deposit: %s of %s shares: %w", val(shares), consumed.Shares, ErrInsufficient)
	}
	left, err := controller.Claimable.Remove(consumed)
	if err != nil {
		return claim, fmt.Errorf("claim deposit: %w", err)
	}
	controller.Claimable = left
	receiver.receive(NewPool(shares, assets))
	bookTransfer(controller, receiver, val(assets))
	return rest, nil
}

// ClaimShares moves shares of a claim's pool (a cancelled redemption) into the
// receiver's wallet, with their pro-rata cost, and returns what moved and what
// is left of the claim. A receiver other than the controller gets the cost as
// a transfer does.
func ClaimShares(controller, receiver *Account, claim Pool, shares *big.Int) (moved, rest Pool, err error) {
	moved, rest, err = claim.Take(shares)
	if err != nil {
		return Pool{}, claim, fmt.Errorf("claim shares: %w", err)
	}
	left, err := controller.Claimable.Remove(moved)
	if err != nil {
		return Pool{}, claim, fmt.Errorf("claim shares: %w", err)
	}
	controller.Claimable = left
	receiver.receive(moved)
	bookTransfer(controller, receiver, moved.Cost)
	return moved, rest, nil
}

// Transfer moves shares between wallets with their pro-rata cost. A transfer
// to oneself changes nothing.
func Transfer(from, to *Account, shares *big.Int) (moved Pool, err error) {
	moved, rest, err := from.Wallet.Take(shares)
	if err != nil {
		return Pool{}, fmt.Errorf("transfer: %w", err)
	}
	if from == to {
		return moved, nil
	}
	from.Wallet = rest
	to.receive(moved)
	bookTransfer(from, to, moved.Cost)
	return moved, nil
}

// receive adds shares and their cost to the wallet. A claim may buy no share: a
// wallet without shares has no cost, so what it brings then counts as
// transferred out, to nobody (contracts/src/vault/ShareLedger.sol).
func (a *Account) receive(p Pool) {
	a.Wallet = a.Wallet.Add(p)
	if val(a.Wallet.Shares).Sign() == 0 {
		a.TransferredOutCost = add(a.TransferredOutCost, a.Wallet.Cost)
		a.Wallet.Cost = new(big.Int)
	}
}

func bookTransfer(from, to *Account, cost *big.Int) {
	if from == to {
		return
	}
	from.TransferredOutCost = add(from.TransferredOutCost, cost)
	to.TransferredInCost = add(to.TransferredInCost, cost)
}

// RequestRedeem moves shares from the owner's wallet into a redeem request of
// the controller; the request carries the owner's pro-rata cost, and only the
// wallet is drawn on. Where controller and owner differ, the cost counts as
// transferred between them.
func RequestRedeem(owner, controller *Account, shares *big.Int) (request Pool, err error) {
	request, rest, err := owner.Wallet.Take(shares)
	if err != nil {
		return Pool{}, fmt.Errorf("request redeem: %w", err)
	}
	owner.Wallet = rest
	controller.Redeeming = controller.Redeeming.Add(request)
	bookTransfer(owner, controller, request.Cost)
	return request, nil
}

// CancelRedeem turns a pending redeem request into a claimable cancellation:
// the cost comes back with the shares.
func (a *Account) CancelRedeem(request Pool) error {
	left, err := a.Redeeming.Remove(request)
	if err != nil {
		return fmt.Errorf("cancel redeem: %w", err)
	}
	a.Redeeming = left
	a.Claimable = a.Claimable.Add(request)
	return nil
}

// SettleRedeem books a redeem request at settlement, not at claim: from here
// on it counts as withdrawn.
func (a *Account) SettleRedeem(request Pool, at Price, feeBps uint16) (Redemption, error) {
	left, err := a.Redeeming.Remove(request)
	if err != nil {
		return Redemption{}, fmt.Errorf("settle redeem: %w", err)
	}
	r, err := Redeem(request, at, feeBps)
	if err != nil {
		return Redemption{}, fmt.Errorf("settle redeem: %w", err)
	}
	a.Redeeming = left
	a.bookWithdrawal(r)
	return r, nil
}

// Withdraw books shares that leave the wallet at once for gross proceeds and a
// fee that are known: a personal vault's withdrawal, or an exit in kind at the
// value of what left.
func (a *Account) Withdraw(shares, gross, fee *big.Int) (Redemption, error) {
	taken, rest, err := a.Wallet.Take(shares)
	if err != nil {
		return Redemption{}, fmt.Errorf("withdraw: %w", err)
	}
	a.Wallet = rest
	r := Redemption{Gross: clone(gross), Cost: taken.Cost, Fee: clone(fee), Net: sub(gross, fee)}
	a.bookWithdrawal(r)
	return r, nil
}

func (a *Account) bookWithdrawal(r Redemption) {
	a.WithdrawnGross = add(a.WithdrawnGross, r.Gross)
	a.FeesPaid = add(a.FeesPaid, r.Fee)
	a.RealizedPnL = add(a.RealizedPnL, r.Realized())
}

// Figures is SPEC section 3 for one account at one price, in base units.
type Figures struct {
	Shares             *big.Int
	CostBasis          *big.Int
	AssetValue         *big.Int
	Deposited          *big.Int
	WithdrawnGross     *big.Int
	WithdrawnNet       *big.Int
	FeesPaid           *big.Int
	RealizedPnL        *big.Int
	UnrealizedPnL      *big.Int
	TotalPnL           *big.Int
	TransferredInCost  *big.Int
	TransferredOutCost *big.Int
	FeeIfWithdrawnNow  *big.Int
}

// Figures computes the account's figures at a price and fee rate. Asset value
// is the floor over all shares at once. It fails only where shares are held at
// a supply of zero.
func (a *Account) Figures(at Price, feeBps uint16) (Figures, error) {
	t := a.Total()
	value := new(big.Int)
	if t.Shares.Sign() > 0 {
		v, err := at.Assets(t.Shares)
		if err != nil {
			return Figures{}, fmt.Errorf("asset value: %w", err)
		}
		value = v
	}
	fee, err := a.feeIfWithdrawnNow(at, feeBps)
	if err != nil {
		return Figures{}, err
	}
	f := Figures{
		Shares:             t.Shares,
		CostBasis:          t.Cost,
		AssetValue:         value,
		Deposited:          clone(a.Deposited),
		WithdrawnGross:     clone(a.WithdrawnGross),
		WithdrawnNet:       a.WithdrawnNet(),
		FeesPaid:           clone(a.FeesPaid),
		RealizedPnL:        clone(a.RealizedPnL),
		UnrealizedPnL:      sub(value, t.Cost),
		TransferredInCost:  clone(a.TransferredInCost),
		TransferredOutCost: clone(a.TransferredOutCost),
		FeeIfWithdrawnNow:  fee,
	}
	f.TotalPnL = add(f.RealizedPnL, f.UnrealizedPnL)
	return f, nil
}

// feeIfWithdrawnNow is the fee if everything left at this price: wallet and
// claims would go as one request (the withdraw dialog claims first), the
// pending redemptions as they stand.
func (a *Account) feeIfWithdrawnNow(at Price, feeBps uint16) (*big.Int, error) {
	sum := new(big.Int)
	for _, p := range []Pool{a.Wallet.Add(a.Claimable), a.Redeeming} {
		if val(p.Shares).Sign() == 0 {
			continue
		}
		r, err := Redeem(p, at, feeBps)
		if err != nil {
			return nil, fmt.Errorf("fee if withdrawn now: %w", err)
		}
		sum.Add(sum, r.Fee)
	}
	return sum, nil
}
