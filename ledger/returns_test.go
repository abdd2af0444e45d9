package ledger

import (
	"errors"
	"math"
	"math/big"
	"testing"
)

func series(start, step uint64, prices ...int64) []PricePoint {
	out := make([]PricePoint, len(prices))
	for i, p := range prices {
		out[i] = PricePoint{Time: start + uint64(i)*step, Price: Price{NAV: big.NewInt(p), Supply: big.NewInt(1000)}}
	}
	return out
}

// kept is a series to which these prices were added.
func kept(points []PricePoint) *Series {
	s := new(Series)
	for _, p := range points {
		s.Add(p)
	}
	return s
}

func TestAPRIsLinearAndAbsentWhenYounger(t *testing.T) {
	s := series(1_000_000, Day, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1010)
	if r, ok := kept(s).APRSinceInception(); !ok || FormatRatio(r) != "0.521428" { // 1 % * 365 / 7
		t.Errorf("APR since inception = %v, %v", r, ok)
	}
	if _, ok := kept(s[:1]).APRSinceInception(); ok {
		t.Error("a vault of 0 days has an APR")
	}
	if _, ok := kept(nil).APRSinceInception(); ok {
		t.Error("an empty series has an APR")
	}
	down := series(1_000_000, Year, 1000, 900)
	if r, ok := kept(down).APRSinceInception(); !ok || FormatRatio(r) != "-0.100000" {
		t.Errorf("APR of a losing year = %v, %v", r, ok)
	}
	dead := series(1_000_000, Year, 0, 900)
	if _, ok := kept(dead).APRSinceInception(); ok {
		t.Error("growth from zero has a rate")
	}
	if _, ok := APR(s[1], s[0]); ok {
		t.Error("a rate back in time")
	}
}

func TestMaxDrawdown(t *testing.T) {
	for _, c := range []struct {
		prices []int64
		want   string
	}{
		{[]int64{100}, "0.000000"},
		{[]int64{100, 110, 120}, "0.000000"},
		{[]int64{100, 80, 120, 90, 200}, "0.250000"},
		{[]int64{100, 80, 120, 0}, "1.000000"},
		{[]int64{0, 0}, "0.000000"},
	} {
		d, ok := kept(series(0, Day, c.prices...)).MaxDrawdown()
		if !ok || FormatRatio(d) != c.want {
			t.Errorf("drawdown of %v = %v, %v; want %s", c.prices, d, ok, c.want)
		}
	}
	if _, ok := kept(nil).MaxDrawdown(); ok {
		t.Error("an empty series has a drawdown")
	}
}

func TestRiskFromThirtyDailyPoints(t *testing.T) {
	prices := make([]int64, 31)
	rets := make([]float64, 0, 30)
	prices[0] = 1_000_000_000
	for i := 1; i < len(prices); i++ {
		step := int64(1010)
		if i%3 == 0 {
			step = 985
		}
		prices[i] = prices[i-1] * step / 1000
		rets = append(rets, float64(prices[i])/float64(prices[i-1])-1)
	}
	if _, ok := kept(series(0, Day, prices[:29]...)).Risk(); ok {
		t.Error("29 points are enough")
	}
	if _, ok := kept(series(0, Day, prices[:30]...)).Risk(); !ok {
		t.Error("30 points aren't enough")
	}
	got, ok := kept(series(0, Day, prices...)).Risk()
	if !ok {
		t.Fatal("no risk")
	}
	// The same figures the textbook way, in floats.
	mean, sq := 0.0, 0.0
	for _, r := range rets {
		mean += r / float64(len(rets))
	}
	for _, r := range rets {
		sq += (r - mean) * (r - mean)
	}
	vol := math.Sqrt(sq/float64(len(rets)-1)) * math.Sqrt(365)
	sharpe := mean * 365 / vol
	gotVol, _ := got.Volatility.Float64()
	gotSharpe, _ := got.Sharpe.Float64()
	if math.Abs(gotVol-vol) > 1e-12 || math.Abs(gotSharpe-sharpe) > 1e-9 {
		t.Errorf("volatility %v, Sharpe %v; want %v, %v", gotVol, gotSharpe, vol, sharpe)
	}
	flat := make([]int64, 30)
	for i := range flat {
		flat[i] = 1000
	}
	calm, ok := kept(series(0, Day, flat...)).Risk()
	if !ok || calm.Volatility.Sign() != 0 || calm.Sharpe != nil {
		t.Errorf("a flat price has %+v, %v", calm, ok)
	}
}

func TestScheduleEdges(t *testing.T) {
	s := Schedule{First: 1000, Period: Week}
	for now, want := range map[uint64]uint64{
		0: 1000, 999: 1000, 1000: 1000 + Week, 1000 + Week - 1: 1000 + Week, 1000 + 3*Week: 1000 + 4*Week,
	} {
		if got := s.Next(now); got != want {
			t.Errorf("next after %d = %d, want %d", now, got, want)
		}
	}
	if got := (Schedule{First: 1}).Next(5); got != 0 {
		t.Errorf("no period, next %d", got)
	}
	if got := s.Next(math.MaxUint64); got != 0 {
		t.Errorf("past the end of time, next %d", got)
	}
}

func TestMarginFigures(t *testing.T) {
	m := Margin{LeaderShares: bi("100"), Supply: bi("1100"), RequiredBps: 400}
	if m.CurrentBps() != 909 || !m.Holds() || m.RoomShares().String() != "1400" {
		t.Errorf("current %d, holds %v, room %s", m.CurrentBps(), m.Holds(), m.RoomShares())
	}
	room, err := m.RoomAssets(Price{NAV: bi("1650"), Supply: bi("1100")}, 6, nil, nil)
	if err != nil || room.String() != "2101" { // 2,101 still floors to 1,400 shares
		t.Errorf("room %s assets, err %v", room, err)
	}
	if _, err := m.RoomAssets(Price{NAV: wad, Supply: zero}, 6, nil, nil); !errors.Is(err, ErrDivisionByZero) {
		t.Errorf("room at a supply of zero: %v", err)
	}
	free := Margin{LeaderShares: bi("0"), Supply: bi("10")}
	if room, err := free.RoomAssets(Price{}, 6, nil, nil); room != nil || err != nil {
		t.Errorf("without a margin the room is %v, %v", room, err)
	}
}

// Where a whole share is worth less than 1e-6 a settlement accepts no deposit, with a margin or without (SPEC rule 7).
func TestThereIsNoRoomInAWorthlessVault(t *testing.T) {
	for _, c := range []struct {
		decimals uint8
		nav      string // beside a million whole shares
		room     bool
	}{{6, "0", false}, {6, "999999", false}, {6, "1000000", true}, {18, "999999999999999999", false}, {18, "1000000000000000000", true}} {
		at := Price{NAV: bi(c.nav), Supply: bi("1000000000000000000000000")}
		for _, bps := range []uint16{0, 500} {
			room, err := (Margin{LeaderShares: at.Supply, Supply: at.Supply, RequiredBps: bps}).RoomAssets(at, c.decimals, nil, nil)
			if err != nil || (room == nil || room.Sign() > 0) != c.room {
				t.Errorf("NAV %s with %d decimals, margin %d: room %v, %v", c.nav, c.decimals, bps, room, err)
			}
		}
	}
}

func TestErrorsNameWhatIsWrong(t *testing.T) {
	if _, err := (Price{NAV: zero, Supply: wad}).Shares(wad); !errors.Is(err, ErrDivisionByZero) {
		t.Errorf("shares at a NAV of zero: %v", err)
	}
	if _, err := MulDiv(big.NewInt(-1), wad, wad); !errors.Is(err, ErrNegative) {
		t.Errorf("negative amount: %v", err)
	}
	if _, _, err := NewPool(wad, wad).Take(add(wad, wad)); !errors.Is(err, ErrInsufficient) {
		t.Errorf("taking too much: %v", err)
	}
	var a Account
	if err := a.CancelRedeem(NewPool(wad, zero)); !errors.Is(err, ErrInsufficient) {
		t.Errorf("cancelling what isn't there: %v", err)
	}
	if _, _, err := (Acceptance{Requested: zero, Accepted: wad}).Split(wad); !errors.Is(err, ErrInsufficient) {
		t.Errorf("accepting more than requested: %v", err)
	}
}

func TestWithdrawBooksAtOnce(t *testing.T) {
	var a Account
	a.Deposit(bi("1000"), bi("1000"))
	r, err := a.Withdraw(bi("400"), bi("480"), zero)
	if err != nil || r.Cost.String() != "400" || r.Realized().String() != "80" {
		t.Fatalf("withdrawal %+v, err %v", r, err)
	}
	f, err := a.Figures(Price{NAV: bi("720"), Supply: bi("600")}, 0)
	if err != nil || !identityHolds(f) || f.TotalPnL.String() != "200" {
		t.Errorf("figures %+v, err %v", f, err)
	}
}
