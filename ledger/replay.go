package ledger

import (
	"errors"
	"fmt"
	"math/big"
)

// ErrUnknownBooking is a booking that moves nothing an account has or earned.
var ErrUnknownBooking = errors.New("not a booking of an account")

// What can be booked for an account: the words of the index's activity.
const (
	BookedSeed           = "vaultCreated" // of a shared vault
	BookedDeposit        = "deposit"
	BookedWithdraw       = "withdraw"
	BookedWithdrawInKind = "withdrawInKind"
	BookedExitInKind     = "exitInKind"
	BookedDepositSettled = "depositSettled"
	BookedDepositClaimed = "depositClaimed"
	BookedRedeemRequest  = "redeemRequested"
	BookedRedeemCancel   = "redeemCancelled"
	BookedCancelClaimed  = "redeemCancelClaimed"
	BookedRedeemSettled  = "redeemSettled"
	BookedTransfer       = "transfer"
)

// Booking is one thing that happened to what an account has in a vault. All amounts are in base units, as they were booked.
type Booking struct {
	Kind    string
	Request string // names the request of a settled deposit and of its claims
	Peer    bool   // somebody else is on the other side of it: receiver of a transfer or claim, owner of a request's shares
	In      bool   // with a peer: what moved came to the account; else it went from it
	Assets  *big.Int
	Shares  *big.Int
	Cost    *big.Int
	Fee     *big.Int
	At      Price // a claim of a deposit: the pair of its epoch
}

// Replay is an account made again from its bookings in the order they happened: what it had, had paid and had earned at any
// moment between. The zero value is the account before the first.
type Replay struct {
	Account Account

	claims map[string]Pool // settled deposits that are not collected, by request
}

// Book takes the next booking. Everything is booked by the rules that made it ([Account] and its functions); where somebody
// else is on the other side, they have exactly what moves.
func (r *Replay) Book(b Booking) error {
	a, moved := &r.Account, Pool{Shares: b.Shares, Cost: b.Cost}
	peer := &Account{Wallet: moved, Claimable: moved}
	from, to := a, a
	switch {
	case b.Peer && b.In:
		from = peer
	case b.Peer:
		to = peer
	}
	var err error
	switch b.Kind {
	case BookedSeed, BookedDeposit:
		a.Deposit(b.Assets, b.Shares)
	case BookedWithdraw, BookedWithdrawInKind, BookedExitInKind:
		_, err = a.Withdraw(b.Shares, b.Assets, b.Fee)
	case BookedDepositSettled:
		if val(b.Assets).Sign() > 0 {
			if r.claims == nil {
				r.claims = map[string]Pool{}
			}
			r.claims[b.Request] = a.SettleDeposit(b.Assets, b.Shares)
		}
	case BookedDepositClaimed:
		err = r.claimDeposit(from, to, b)
	case BookedRedeemRequest:
		_, err = RequestRedeem(from, to, b.Shares)
	case BookedRedeemCancel:
		err = a.CancelRedeem(moved)
	case BookedCancelClaimed:
		_, _, err = ClaimShares(from, to, moved, b.Shares)
	case BookedRedeemSettled:
		if a.Redeeming, err = a.Redeeming.Remove(moved); err == nil {
			a.bookWithdrawal(Redemption{Gross: clone(b.Assets), Cost: clone(b.Cost), Fee: clone(b.Fee), Net: sub(b.Assets, b.Fee)})
		}
	case BookedTransfer:
		_, err = Transfer(from, to, b.Shares)
	default:
		err = ErrUnknownBooking
	}
	if err != nil {
		return fmt.Errorf("book %s: %w", b.Kind, err)
	}
	return nil
}

// claimDeposit collects from a settled deposit of the account's own; from somebody else's, exactly what came is claimed.
func (r *Replay) claimDeposit(from, to *Account, b Booking) error {
	if from != &r.Account {
		_, err := ClaimDeposit(from, to, from.Claimable, b.Assets, b.Shares, b.At)
		return err
	}
	claim := r.claims[b.Request]
	rest, err := ClaimDeposit(from, to, claim, b.Assets, b.Shares, b.At)
	if err != nil {
		return err
	}
	r.claims[b.Request] = rest
	return nil
}
