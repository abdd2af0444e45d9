package ledger

import (
	"fmt"
	"math/big"
	"testing"

	"pgregory.net/rapid"
)

// amount draws a non-negative integer of up to bits bits, all sizes alike.
func amount(t *rapid.T, bits int, label string) *big.Int {
	n := rapid.IntRange(0, bits).Draw(t, label+" bits")
	b := rapid.SliceOfN(rapid.Byte(), (n+7)/8, (n+7)/8).Draw(t, label)
	return new(big.Int).SetBytes(b)
}

// upTo draws an integer between 0 and max, the ends often.
func upTo(t *rapid.T, max *big.Int, label string) *big.Int {
	switch rapid.IntRange(0, 5).Draw(t, label+" kind") {
	case 0:
		return new(big.Int).Set(max)
	case 1:
		return new(big.Int)
	}
	return new(big.Int).Mod(amount(t, 160, label), new(big.Int).Add(max, big.NewInt(1)))
}

// world is a few accounts of one vault and the requests between them.
type world struct {
	accounts []*Account
	claims   []struct {
		owner int
		pool  Pool
	}
	deposits []struct {
		owner int
		pool  Pool
		at    Price
	}
	redeems []struct {
		owner int
		pool  Pool
	}
	price  Price
	feeBps uint16
	in     *big.Int // cost that ever entered by deposits
	out    *big.Int // cost that left by redemptions

	shareless *big.Int // cost that came with claims that bought no share
}

func (w *world) step(t *rapid.T) error {
	who := func(label string) int { return rapid.IntRange(0, len(w.accounts)-1).Draw(t, label) }
	switch rapid.IntRange(0, 7).Draw(t, "op") {
	case 0: // a deposit is settled
		i, assets := who("depositor"), amount(t, 64, "assets")
		shares, err := w.price.Shares(assets)
		if err != nil {
			return err
		}
		pool := w.accounts[i].SettleDeposit(assets, shares)
		w.deposits = append(w.deposits, struct {
			owner int
			pool  Pool
			at    Price
		}{i, pool, w.price})
		w.in = add(w.in, assets)
	case 1: // part of a settled deposit is claimed, to whomever
		if len(w.deposits) == 0 {
			return nil
		}
		d := &w.deposits[rapid.IntRange(0, len(w.deposits)-1).Draw(t, "deposit")]
		assets := upTo(t, d.pool.Cost, "claimed")
		shares, err := d.at.Shares(assets)
		if err != nil {
			return err
		}
		if shares.Sign() == 0 {
			w.shareless = add(w.shareless, assets)
		}
		d.pool, err = ClaimDeposit(w.accounts[d.owner], w.accounts[who("receiver")], d.pool, assets, shares, d.at)
		return err
	case 2: // part of a cancelled redemption is collected
		if len(w.claims) == 0 {
			return nil
		}
		c := &w.claims[rapid.IntRange(0, len(w.claims)-1).Draw(t, "claim")]
		moved, rest, err := ClaimShares(w.accounts[c.owner], w.accounts[who("receiver")], c.pool, upTo(t, c.pool.Shares, "part"))
		if err != nil {
			return err
		}
		c.pool = rest
		if val(moved.Shares).Sign() == 0 {
			w.shareless = add(w.shareless, moved.Cost)
		}
	case 3:
		from := w.accounts[who("from")]
		_, err := Transfer(from, w.accounts[who("to")], upTo(t, val(from.Wallet.Shares), "moved"))
		return err
	case 4:
		o, c := who("owner"), who("controller")
		pool, err := RequestRedeem(w.accounts[o], w.accounts[c], upTo(t, val(w.accounts[o].Wallet.Shares), "redeemed"))
		if err != nil {
			return err
		}
		w.redeems = append(w.redeems, struct {
			owner int
			pool  Pool
		}{c, pool})
	case 5, 6: // a redeem request is settled, or cancelled
		if len(w.redeems) == 0 {
			return nil
		}
		i := rapid.IntRange(0, len(w.redeems)-1).Draw(t, "redeem")
		r := w.redeems[i]
		w.redeems = append(w.redeems[:i], w.redeems[i+1:]...)
		if rapid.Bool().Draw(t, "cancel") {
			w.claims = append(w.claims, r)
			return w.accounts[r.owner].CancelRedeem(r.pool)
		}
		_, err := w.accounts[r.owner].SettleRedeem(r.pool, w.price, w.feeBps)
		w.out = add(w.out, r.pool.Cost)
		return err
	case 7:
		w.price = Price{
			NAV:    add(amount(t, 64, "nav"), big.NewInt(1)),
			Supply: add(amount(t, 96, "supply"), big.NewInt(1)),
		}
	}
	return nil
}

func (w *world) check() error {
	cost := new(big.Int)
	lost := new(big.Int)
	for i, a := range w.accounts {
		f, err := a.Figures(w.price, w.feeBps)
		if err != nil {
			return err
		}
		if !identityHolds(f) {
			return fmt.Errorf("account %d: the identity doesn't hold: %+v", i, f)
		}
		for _, p := range []Pool{a.Wallet, a.Claimable, a.Redeeming} {
			if val(p.Shares).Sign() < 0 || val(p.Cost).Sign() < 0 {
				return fmt.Errorf("account %d: negative pool %+v", i, p)
			}
		}
		cost.Add(cost, f.CostBasis)
		lost.Add(lost, sub(f.TransferredOutCost, f.TransferredInCost))
	}
	// What claims that bought no share brought went out to nobody; nothing else leaves, and nothing comes in.
	if want := sub(sub(w.in, w.out), lost); cost.Cmp(want) != 0 {
		return fmt.Errorf("cost of all accounts is %s, want %s", cost, want)
	}
	if lost.Sign() < 0 || lost.Cmp(val(w.shareless)) > 0 {
		return fmt.Errorf("transfers lost %s of cost, claims without shares brought at most %s", lost, w.shareless)
	}
	return nil
}

func TestIdentityAndCostHoldForAnySequence(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		w := &world{
			accounts: []*Account{{}, {}, {}},
			price:    perShare("1000000"),
			feeBps:   uint16(rapid.IntRange(0, 3000).Draw(t, "fee")),
		}
		for range rapid.IntRange(1, 60).Draw(t, "steps") {
			if err := w.step(t); err != nil {
				t.Fatal(err)
			}
			if err := w.check(); err != nil {
				t.Fatal(err)
			}
		}
	})
}

func TestFullExitLeavesExactlyZero(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		// At least one share: a wallet without shares keeps its cost, whatever is taken.
		p := NewPool(add(amount(t, 128, "shares"), big.NewInt(1)), amount(t, 96, "cost"))
		cost := clone(p.Cost)
		sum := new(big.Int)
		for range rapid.IntRange(0, 8).Draw(t, "parts") {
			taken, rest, err := p.Take(upTo(t, p.Shares, "part"))
			if err != nil {
				t.Fatal(err)
			}
			sum.Add(sum, taken.Cost)
			p = rest
		}
		last, rest, err := p.Take(p.Shares)
		if err != nil || val(rest.Shares).Sign() != 0 || val(rest.Cost).Sign() != 0 {
			t.Fatalf("left %+v, err %v", rest, err)
		}
		if sum.Add(sum, last.Cost).Cmp(cost) != 0 {
			t.Fatalf("parts carry %s, the pool had %s", sum, cost)
		}
	})
}

// However a settled redeem request is claimed, its parts pay exactly its net,
// so its fee can't be rounded away, and an epoch's claims never exceed what
// was reserved for it.
func TestClaimsNeverExceedWhatIsReserved(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		at := Price{NAV: add(amount(t, 80, "nav"), big.NewInt(1)), Supply: add(amount(t, 100, "supply"), big.NewInt(1))}
		feeBps := uint16(rapid.IntRange(0, 3000).Draw(t, "fee"))
		shares, paid, fees := new(big.Int), new(big.Int), new(big.Int)
		for range rapid.IntRange(1, 6).Draw(t, "requests") {
			req := NewPool(amount(t, 100, "shares"), amount(t, 80, "cost"))
			r, err := Redeem(req, at, feeBps)
			if err != nil {
				t.Fatal(err)
			}
			shares.Add(shares, req.Shares)
			fees.Add(fees, r.Fee)
			left, net, got := req.Shares, r.Net, new(big.Int)
			for range rapid.IntRange(0, 5).Draw(t, "claims") {
				part := upTo(t, left, "claimed")
				p, rest, err := Pool{Shares: left, Cost: net}.Take(part)
				if err != nil {
					t.Fatal(err)
				}
				net, left = rest.Cost, rest.Shares
				got.Add(got, p.Cost)
			}
			last, _, err := Pool{Shares: left, Cost: net}.Take(left)
			if err != nil {
				t.Fatal(err)
			}
			if got.Add(got, last.Cost).Cmp(r.Net) != 0 {
				t.Fatalf("claims pay %s of %s", got, r.Net)
			}
			paid.Add(paid, got)
		}
		reserved, err := at.Assets(shares)
		if err != nil {
			t.Fatal(err)
		}
		if owed := add(paid, fees); owed.Cmp(reserved) > 0 {
			t.Fatalf("claims and fees take %s of %s reserved", owed, reserved)
		}
	})
}

func TestFeeNeverTouchesPrincipalOrLoss(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		gross, cost := amount(t, 96, "gross"), amount(t, 96, "cost")
		bps := uint16(rapid.IntRange(0, 3000).Draw(t, "bps"))
		fee := Fee(gross, cost, bps)
		gain := maxZero(sub(gross, cost))
		if fee.Sign() < 0 || fee.Cmp(gain) > 0 {
			t.Fatalf("fee %s on a gain of %s", fee, gain)
		}
		// fee <= rate * gain < fee + 1 unit
		exact := new(big.Int).Mul(gain, big.NewInt(int64(bps)))
		low := new(big.Int).Mul(fee, bpsInt)
		if low.Cmp(exact) > 0 || exact.Cmp(add(low, bpsInt)) >= 0 {
			t.Fatalf("fee %s isn't the floor of %s / 10000", fee, exact)
		}
	})
}

func TestConversionNeverGains(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		at := Price{NAV: add(amount(t, 96, "nav"), big.NewInt(1)), Supply: add(amount(t, 127, "supply"), big.NewInt(1))}
		x := amount(t, 96, "assets")
		down, err := at.Shares(x)
		if err != nil {
			t.Fatal(err)
		}
		back, err := at.Assets(down)
		if err != nil {
			t.Fatal(err)
		}
		if back.Cmp(x) > 0 {
			t.Fatalf("%s assets became %s", x, back)
		}
	})
}

func TestAcceptanceNeverExceedsTheEpoch(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		requests := make([]*big.Int, rapid.IntRange(1, 6).Draw(t, "requests"))
		total := new(big.Int)
		for i := range requests {
			requests[i] = add(amount(t, 64, "assets"), big.NewInt(1))
			total.Add(total, requests[i])
		}
		a := Acceptance{Requested: total, Accepted: upTo(t, total, "accepted")}
		accepted, refunded := new(big.Int), new(big.Int)
		for _, r := range requests {
			x, y, err := a.Split(r)
			if err != nil {
				t.Fatal(err)
			}
			if both := add(x, y); both.Cmp(r) > 0 || sub(r, both).Cmp(big.NewInt(1)) > 0 {
				t.Fatalf("request %s split into %s and %s", r, x, y)
			}
			accepted.Add(accepted, x)
			refunded.Add(refunded, y)
		}
		if accepted.Cmp(a.Accepted) > 0 || refunded.Cmp(sub(total, a.Accepted)) > 0 {
			t.Fatalf("accepted %s of %s, refunded %s", accepted, a.Accepted, refunded)
		}
	})
}

func TestMarginHoldsAtItsRoomAndBreaksBeyond(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		m := Margin{
			LeaderShares: amount(t, 100, "leader"),
			Supply:       amount(t, 100, "supply"),
			RequiredBps:  uint16(rapid.IntRange(1, Bps).Draw(t, "required")),
		}
		if !m.Holds() {
			if m.RoomShares().Sign() != 0 {
				t.Fatalf("below the margin, yet room for %s", m.RoomShares())
			}
			return
		}
		full := m
		full.Supply = add(m.Supply, m.RoomShares())
		if !full.Holds() {
			t.Fatalf("taking the room of %s breaks the margin", m.RoomShares())
		}
		full.Supply = add(full.Supply, big.NewInt(1))
		if full.Holds() {
			t.Fatal("the room isn't all there is")
		}
	})
}

func TestRoomIsTheLargestDepositThatLeavesTheMargin(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		at := Price{NAV: add(amount(t, 60, "nav"), big.NewInt(1)), Supply: add(amount(t, 90, "supply"), big.NewInt(1))}
		m := Margin{LeaderShares: amount(t, 90, "leader"), Supply: at.Supply, RequiredBps: uint16(rapid.IntRange(1, Bps-1).Draw(t, "required"))}
		own, burned := amount(t, 60, "own"), upTo(t, at.Supply, "burned")
		room, err := m.RoomAssets(at, 6, own, burned)
		if err != nil {
			t.Fatal(err)
		}
		if at.Worthless(6) {
			if room.Sign() != 0 {
				t.Fatalf("room for %s in a vault whose shares are worthless", room)
			}
			return
		}
		mine, err := at.Shares(own)
		if err != nil {
			t.Fatal(err)
		}
		holds := func(deposits *big.Int) bool {
			all, err := at.Shares(add(own, deposits))
			if err != nil {
				t.Fatal(err)
			}
			return Margin{
				LeaderShares: add(m.LeaderShares, mine), Supply: add(sub(m.Supply, burned), all), RequiredBps: m.RequiredBps,
			}.Holds()
		}
		if room.Sign() > 0 && !holds(room) {
			t.Fatalf("taking %s breaks the margin", room)
		}
		if holds(add(room, big.NewInt(1))) {
			t.Fatalf("%s isn't all the room there is", room)
		}
	})
}

func TestHoldingConservesCost(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var h Holding
		spent, earned := new(big.Int), new(big.Int)
		for range rapid.IntRange(1, 20).Draw(t, "trades") {
			if rapid.Bool().Draw(t, "buy") {
				c := amount(t, 64, "cost")
				h.Buy(amount(t, 96, "amount"), c)
				spent = add(spent, c)
				continue
			}
			p := amount(t, 64, "proceeds")
			if _, err := h.Sell(upTo(t, val(h.Amount), "sold"), p); err != nil {
				t.Fatal(err)
			}
			earned = add(earned, p)
		}
		// realized = earned - (spent - cost still held)
		if want := sub(earned, sub(spent, h.Cost)); val(h.RealizedPnL).Cmp(want) != 0 {
			t.Fatalf("realized %s, want %s", val(h.RealizedPnL), want)
		}
	})
}

func TestNextCutoffIsTheFirstBoundaryStrictlyAfter(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := Schedule{
			First:  rapid.Uint64Range(0, 1<<40).Draw(t, "first"),
			Period: rapid.Uint64Range(1, 30*Day).Draw(t, "period"),
		}
		now := rapid.Uint64Range(0, 1<<41).Draw(t, "now")
		next := s.Next(now)
		if next <= now && now >= s.First || next < s.First || (next-s.First)%s.Period != 0 {
			t.Fatalf("next after %d is %d", now, next)
		}
		if next > s.First && next-s.Period > now {
			t.Fatalf("%d isn't the first after %d", next, now)
		}
	})
}

// identityHolds says whether total PnL equals net withdrawals + value - deposits + cost transferred out - cost transferred
// in (SPEC section 3).
func identityHolds(f Figures) bool {
	x := add(f.WithdrawnNet, f.AssetValue)
	x.Sub(x, val(f.Deposited))
	x.Add(x, val(f.TransferredOutCost))
	x.Sub(x, val(f.TransferredInCost))
	return x.Cmp(val(f.TotalPnL)) == 0
}
