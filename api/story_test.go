package api

import (
	"math/big"

	"github.com/sluicefi/sluice/store"
)

// story is the guide's vault after its third settlement: NAV 1,760 over 1,100
// shares, Sam with 666.67 of them at a cost of 800, Kim with 333.33.
func story() *store.Changes {
	u := func(x uint64) *uint64 { return &x }
	i := func(x int) *int { return &x }
	s := func(x string) *string { return &x }
	zero := big.NewInt(0)
	vault := func(n int64, name, kind string) *store.Vault {
		return &store.Vault{
			Vault: addr(n), Portfolio: addr(n + 0x1000), Leader: leader, Type: kind, Asset: usdc, AssetSymbol: "USDC", AssetDecimals: 6,
			Name: name, Symbol: "S" + name[:1], Strategy: "Buy low", FeeBps: 1000, LeaderMarginBps: 400, MinDeposit: bi("100000000"),
			FirstCutoff: now - 14*86400, Period: 7 * 86400, Seed: bi("100000000"), SeedShares: bi("100000000000000000000"),
			LockedShares: bi("1000000000000000"), Status: "active", CreatedBlock: uint64(n), CreatedTime: now - 30*86400, CreatedTx: hash(n),
		}
	}
	state := func(n int64) *store.VaultState {
		return &store.VaultState{
			Vault: addr(n), Supply: bi("1100000000000000000000"), Idle: bi("760000000"), PendingDeposits: bi("300000000"), PendingRedeems: zero,
			FeesBooked: bi("40000000"), FeesCrystallised: bi("15000000"), FeesCollected: bi("5000000"),
			Deposited: bi("2600000000"), WithdrawnGross: bi("1600000000"), LeaderShares: bi("100000000000000000000"), Depositors: 3, TotalTrades: 2,
			CurrentEpoch: 4, CurrentCutoff: now + 86400, SettledEpoch: 3, LastSettledAt: u(now - 3600), LastBlock: 99,
		}
	}
	stats := func(n int64, nav string) *store.VaultStats {
		return &store.VaultStats{
			Vault: addr(n), BlockNumber: 99, BlockHash: hash(99), Time: now - 3600, NAV: bi(nav), Supply: bi("1100000000000000000000"), Idle: bi("760000000"),
			Deposited: bi("2500000000"), Withdrawn: bi("1500000000"), // a settlement came since
			NetDeposits: bi("1000000000"), TotalPnL: new(big.Int).Sub(bi(nav), bi("1000000000")), RealizedPnL: bi("160000000"),
			UnrealizedPnL: bi("600000000"), PnL30d: bi("760000000"), APR7d: s("0.521428"), MaxDrawdown: s("0.250000"),
			Sparkline: []byte(`[[1699900000, "1650000000", "1100000000000000000000"], [1699990000, "1760000000", "1100000000000000000000"]]`),
		}
	}
	personal := vault(0xa3, "Solo", "personal")
	personal.Leader, personal.FeeBps, personal.LeaderMarginBps, personal.FirstCutoff, personal.Period = kim, 0, 0, 0, 0
	soloState := state(0xa3)
	soloState.CurrentEpoch, soloState.CurrentCutoff, soloState.SettledEpoch = 0, 0, 0
	closing := vault(0xa2, "Loser", "shared")
	closing.Status, closing.ClosingSince = "closed", u(now-7200)
	win := vault(0xa1, "Winner", "shared")
	win.TargetsOrderID, win.Trader = big.NewInt(2), &kim
	pos := func(account int64, wallet, cost string) *store.Position {
		return &store.Position{Vault: winner, Account: addr(account), WalletShares: bi(wallet), WalletCost: bi(cost), FirstBlock: 50, LastBlock: 99}
	}
	samAt := pos(0xb2, "600000000000000000000", "720000000")
	samAt.ClaimableShares, samAt.ClaimableCost = bi("66666666666666666666"), bi("80000000")
	samAt.Deposited, samAt.WithdrawnGross, samAt.FeesPaid, samAt.RealizedPnL = bi("2000000000"), bi("1600000000"), bi("40000000"), bi("360000000")
	samAt.ClaimableAssets, samAt.PendingAssets, samAt.RefundAssets = bi("1560000000"), bi("300000000"), bi("7")
	req := func(kind, state string, id int64, at uint64) *store.Request {
		return &store.Request{
			Vault: winner, Controller: sam, Owner: sam, Kind: kind, State: state, RequestID: big.NewInt(id), EpochID: uint64(id),
			RequestedBlock: at, RequestedTime: now - 9000, RequestedTx: hash(int64(at)), LastBlock: 99,
		}
	}
	accepted := req("deposit", "claimable", 2, 60)
	accepted.Assets, accepted.Accepted, accepted.SharesOut, accepted.Refund = bi("1000000000"), bi("620000000"), bi("413333333333333333333"), bi("380000000")
	accepted.ClaimedAssets, accepted.ClaimedShares, accepted.SettledTime = bi("520000000"), bi("346666666666666666666"), u(now-8000)
	redeemed := req("redeem", "claimable", 3, 70)
	redeemed.Shares, redeemed.Cost, redeemed.Gross, redeemed.Fee = bi("1000000000000000000000"), bi("1200000000"), bi("1600000000"), bi("40000000")
	redeemed.SettledTime = u(now - 3600)
	pending := req("deposit", "pending", 4, 90)
	pending.Assets = bi("300000000")
	settled := func(id uint64, nav, supply string) *store.Epoch {
		return &store.Epoch{
			Vault: winner, EpochID: id, OpenedBlock: id, Cutoff: now - 8000 + id, Requests: 1, PendingDeposits: bi("1000000000"), SettledAt: u(now - 7000 + id),
			SettledBlock: u(90 + id), SettledTx: ptr(hash(7)), SettledBy: &kim, NAV: bi(nav), SupplyBefore: bi(supply), SupplyAfter: bi(supply),
			DepositsRequested: bi("1000000000"), DepositsAccepted: bi("620000000"), Proceeds: bi("1600000000"), Fees: bi("40000000"), FeeBps: i(1000),
			NextCutoff: u(now + 86400),
		}
	}
	price := func(at uint64, kind, nav string) *store.Price {
		return &store.Price{
			Vault: winner, Time: at, Kind: kind, StateBlock: 99, StateHash: hash(99), NAV: bi(nav), Supply: bi("1100000000000000000000"), BlockNumber: 100,
		}
	}
	day := now / 86400 * 86400
	act := func(log uint64, sub int, kind string, account, other int64, assets string) *store.Activity {
		a := &store.Activity{BlockNumber: 100, LogIndex: log, SubIndex: sub, Kind: kind, Vault: winner, TxHash: hash(5), Assets: bi(assets)}
		if account != 0 {
			x := addr(account)
			a.Account = &x
		}
		if other != 0 {
			x := addr(other)
			a.Counterparty = &x
		}
		return a
	}
	order := func(id int64, kind, state string, deadline uint64) *store.Order {
		o := &store.Order{
			Vault: winner, OrderID: big.NewInt(id), Kind: kind, State: state, PlacedBy: leader, Deadline: deadline, PlacedBlock: uint64(80 + id),
			PlacedTime: now - 7200, PlacedTx: hash(id),
		}
		if kind == "limit" {
			o.TokenIn, o.TokenOut, o.AmountIn, o.MinAmountOut = &usdc, &weth, bi("1000000"), bi("500000000000000")
		}
		return o
	}
	trade := func(log uint64, kind string, id int64) *store.Trade {
		return &store.Trade{
			BlockNumber: 100, LogIndex: log, Vault: winner, OrderID: big.NewInt(id), Kind: kind, Executor: kim, Adapter: addr(9), TokenIn: usdc, TokenOut: weth,
			AmountIn: bi("200000000"), AmountOut: bi("100000000000000000"), ValueIn: bi("200000000"), ValueOut: bi("199500000"), BucketDraw: bi("1000"),
			TxHash: hash(int64(log)),
		}
	}
	return &store.Changes{
		Vaults:      []*store.Vault{win, closing, personal},
		VaultStates: []*store.VaultState{state(0xa1), state(0xa2), soloState},
		VaultStats:  []*store.VaultStats{stats(0xa1, "1760000000"), stats(0xa2, "880000000")},
		Registry: []*store.RegistryEntry{
			{Kind: "token", Subject: weth, Allowed: true, CapBps: ptr(6000)}, {Kind: "token", Subject: wbtc, CapBps: ptr(3000)}, // the second was delisted
		},
		Tokens:    []*store.Token{{Token: weth, Symbol: "WETH", Decimals: 18, BlockNumber: 100}, {Token: wbtc, Symbol: "WBTC", Decimals: 8, BlockNumber: 100}},
		Positions: []*store.Position{samAt, pos(0xb3, "333333333333333333333", "500000000"), pos(0xb1, "99999000000000000000", "100000000"), pos(0xdEaD, "1000000000000000", "0")},
		Requests:  []*store.Request{accepted, redeemed, pending},
		Epochs: []*store.Epoch{
			settled(2, "1650000000", "1100000000000000000000"), settled(3, "3360000000", "2100000000000000000000"),
			{Vault: winner, EpochID: 4, OpenedBlock: 93, Cutoff: now + 86400, Requests: 1, PendingDeposits: bi("300000000")},
		},
		EpochHoldings: []*store.EpochHolding{{Vault: winner, EpochID: 3, Token: weth, Amount: bi("500000000000000000"), Price: bi("2000000000000000000000000000"), BlockNumber: 100}},
		Prices: []*store.Price{
			price(day-86400-3600, "hour", "1500000000"), price(day-86400, "hour", "1600000000"), price(day-3600, "hour", "1650000000"),
			price(day-1800, "settlement", "1700000000"), price(day, "hour", "1760000000"),
		},
		Activity: []*store.Activity{
			act(0, 0, "epochSettled", 0, 0xb3, "1"), act(0, 1, "redeemSettled", 0xb2, 0, "1600000000"), act(1, 0, "transfer", 0xb3, 0xb2, "0"),
			act(2, 0, "transfer", 0xb2, 0xb2, "0"), act(3, 0, "depositRequested", 0xb3, 0, "5"),
		},
		Holdings: []*store.Holding{
			{Vault: winner, Token: weth, Amount: bi("500000000000000000"), Cost: bi("900000000"), RealizedPnL: bi("-5"), Price: bi("2000000000000000000000000000"), PriceTime: u(now - 3600)},
			{Vault: winner, Token: wbtc, Amount: bi("0"), Cost: bi("0"), RealizedPnL: bi("165000005")},
		},
		Orders:       []*store.Order{order(1, "limit", "open", now+100), order(2, "targets", "open", now+100), order(3, "limit", "open", now-1), order(4, "limit", "filled", now+1)},
		OrderTargets: []*store.OrderTarget{{Vault: winner, OrderID: big.NewInt(2), Token: weth, WeightBps: 5000, BandBps: 200, BlockNumber: 100}, {Vault: winner, OrderID: big.NewInt(2), Token: wbtc, WeightBps: 1000, BandBps: 100, BlockNumber: 100}},
		Trades:       []*store.Trade{trade(8, "limit", 4), trade(9, "targets", 2)},
		Rebalances:   []*store.Rebalance{{BlockNumber: 100, LogIndex: 10, Token: weth, Vault: winner, OrderID: big.NewInt(2), Executor: kim, BeforeBps: 4000, AfterBps: 4900, TxHash: hash(9)}},
	}
}
