package api

import (
	"context"
	"fmt"
	"math/big"
	"net/url"
	"strings"

	"github.com/danielgtaylor/huma/v2"
	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/ledger"
	"github.com/sluicefi/sluice/store"
)

// rankFloors keep out of the ranking who leads nothing but dust: gains on little money, or on one's own, are easily made.
var rankFloors = store.LeaderFloors{Periods: 4, Depositors: 3, Whole: 1_000}

// ranking is the rule in words.
var ranking = Ranking{
	Rule: fmt.Sprintf("A leader is ranked when none of their vaults is disputed, %d periods of a vault counted, %d accounts hold shares, and others than the leader "+
		"have at least %d whole assets in their vaults, where of a closed vault only what is still in it counts. Who isn't ranked comes after all who are, in every order. A period is the time between two settlements of a "+
		"vault, usually a week; it counts when others than the leader had at least %d whole assets in it at its beginning. Over several vaults, each return weighs as "+
		"others' assets × time in it.", rankFloors.Periods, rankFloors.Depositors, rankFloors.Whole, rankFloors.Whole),
	Periods: int64(rankFloors.Periods), Depositors: int64(rankFloors.Depositors), FloorWhole: int64(rankFloors.Whole),
	Figures: []RankedFigure{
		{"tvl", "recorded hourly", "sluice verify --vault V: NAV at the block of the vault's asOf"},
		{"depositors", "from events", "sluice verify --vault V --all: every account's shares"},
		{"since", "from events", "the vault's first event, its creation"},
		{"return", "from events", "sluice verify --vault V --all: NAV, supply and the leader's shares of each EpochSettled"},
		{"maxDrawdown", "from events", "sluice verify --vault V --all: NAV, supply and the leader's shares of each EpochSettled"},
		{"worstPeriod", "from events", "sluice verify --vault V --all: NAV, supply and the leader's shares of each EpochSettled"},
		{"countedPeriods", "from events", "sluice verify --vault V --all: NAV, supply and the leader's shares of each EpochSettled"},
		{"averageStay", "from events", "sluice verify --vault V --all: supply, the leader's shares and the accepted deposits of each EpochSettled"},
		{"feesBooked", "from events", "sluice verify --vault V --all: the fee of each settled redemption"},
	},
}

type listLeadersInput struct {
	Conditional
	PageQuery
	Sort   string `query:"sort" enum:"tvl,-tvl,depositors,-depositors,since,-since,return,-return,drawdown,-drawdown,worst,-worst,fees,-fees,periods,-periods" default:"-tvl" doc:"Field to sort by; with - in front in descending order. Leaders who aren't ranked come after all who are; unknown values come last"`
	Listed string `query:"listed" enum:"true,false" doc:"true: only leaders with a vault that the operator lists; false: only those with one that they don't"`
}

func (s *Server) listLeaders(ctx context.Context, in *listLeadersInput) (*reply[LeaderPage], error) {
	return respond(ctx, s, &in.Conditional, func(ctx context.Context, v *store.View) (LeaderPage, error) {
		var none LeaderPage
		q := store.LeaderQuery{By: strings.TrimPrefix(in.Sort, "-"), Desc: strings.HasPrefix(in.Sort, "-"), Floors: rankFloors, Limit: in.Limit + 1}
		s.listing.Load().narrow(&q.Among, in.Listed)
		var at store.LeaderRef
		list := "leaders" + in.Sort
		has, err := decodeCursor(in.Cursor, list, &at.Unranked, &at.Key, &at.Leader)
		if err == nil && has && !isNumber(at.Key) {
			err = errCursor
		}
		if err != nil {
			return none, err
		}
		q.After = when(has, &at)
		rows, places, err := v.LeaderPage(ctx, q)
		if err != nil {
			return none, err
		}
		leaders := make([]common.Address, len(rows))
		place := make(map[common.Address]store.LeaderRef, len(rows))
		for i, r := range rows {
			leaders[i], place[r.Leader] = r.Leader, places[i]
		}
		summaries, err := s.leadersOf(ctx, v, rows, leaders)
		if err != nil {
			return none, err
		}
		p := page(rows, in.Limit, func(r store.LeaderRow) LeaderSummary { return summaries[r.Leader] }, func(r store.LeaderRow) *string {
			x := place[r.Leader]
			return encodeCursor(list, x.Unranked, x.Key, x.Leader)
		})
		return LeaderPage{Items: p.Items, Next: p.Next, Ranking: ranking}, nil
	})
}

// leadersOf renders rows with their names, and with how their vaults' events are known.
func (s *Server) leadersOf(ctx context.Context, v *store.View, rows []store.LeaderRow, leaders []common.Address) (map[common.Address]LeaderSummary, error) {
	vaults, err := v.SharedVaultsOf(ctx, leaders)
	if err != nil {
		return nil, err
	}
	addresses := make([]common.Address, len(vaults))
	of := make(map[common.Address][]common.Address, len(leaders))
	for i, x := range vaults {
		addresses[i] = x.Vault
		of[x.Leader] = append(of[x.Leader], x.Vault)
	}
	proofs, err := v.ProofsOf(ctx, addresses)
	if err != nil {
		return nil, err
	}
	names, err := v.NewestPosts(ctx, leaders, "name")
	if err != nil {
		return nil, err
	}
	called := make(map[common.Address]*string, len(names))
	for _, p := range names {
		called[p.Subject] = ownName(p.Text)
	}
	out := make(map[common.Address]LeaderSummary, len(rows))
	for _, r := range rows {
		l := leaderOf(r)
		l.Name = called[r.Leader]
		l.VaultAddresses = []string{}
		for i, vault := range of[r.Leader] {
			if i < recomputedVaults {
				l.VaultAddresses = append(l.VaultAddresses, vault.Hex())
			}
			if listed, _ := s.listing.Load().of(vault); listed {
				l.Listed = true
			}
		}
		l.AsOf = recordOf(r, of[r.Leader], proofs)
		out[r.Leader] = l
	}
	return out, nil
}

// recomputedVaults bounds how many vaults a leader's summary names.
const recomputedVaults = 50

// ownName is what a leader calls themselves, fit for one line; nil when nothing of it can be seen.
func ownName(text string) *string {
	if strings.TrimSpace(visibleLines(text)) == "" {
		return nil
	}
	return ptr(visibleText(text, maxName))
}

func leaderOf(r store.LeaderRow) LeaderSummary {
	out := LeaderSummary{
		Leader: r.Leader.Hex(), Ranked: r.Ranked, Vaults: int64(r.Vaults), OpenVaults: int64(r.Open),
		Asset: Asset{Address: r.Asset.Hex(), Symbol: r.AssetSymbol, Decimals: r.AssetDecimals},
		TVL:   known(r.NAV), TVLAt: i64(r.PricedAt), NetDeposits: known(r.NetDeposits), TotalPnl: known(r.TotalPnL), FeesBooked: amount(r.FeesBooked),
		Depositors: int64(r.Depositors), Trades: int64(r.Trades), Since: int64(r.Since),
		Return: changeOf(r.Index, r.Periods), WorstPeriod: changeOf(r.Worst, r.Periods), MaxDrawdown: fractionOf(r.Drawdown),
		CountedPeriods: int64(r.Periods), OthersCapital: known(r.Capital), AverageStay: stayOf(r.ShareSeconds, r.SharesIn),
	}
	if !r.Ranked {
		floor := new(big.Int).Mul(new(big.Int).SetUint64(rankFloors.Whole), new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(r.AssetDecimals)), nil))
		switch {
		case r.Disputed > 0:
			out.UnrankedBecause = ptr("disputed")
		case r.Periods < rankFloors.Periods:
			out.UnrankedBecause = ptr("periods")
		case r.CapitalLeft == nil || r.CapitalLeft.Cmp(floor) < 0:
			out.UnrankedBecause = ptr("capital")
		default:
			out.UnrankedBecause = ptr("depositors")
		}
	}
	return out
}

// recordOf says up to which block a leader's record is, and how it is known that nothing is missing there.
func recordOf(r store.LeaderRow, vaults []common.Address, proofs map[common.Address]*store.Proof) *RecordOf {
	if r.SettledBlock == nil || r.SettledAt == nil {
		return nil
	}
	out := &RecordOf{Block: int64(*r.SettledBlock), Time: int64(*r.SettledAt), Mark: "unproven"}
	through, words := *r.SettledBlock, map[string]bool{}
	all := len(vaults) > 0
	var least *uint64
	for _, a := range vaults {
		p := proofs[a]
		words[mark(p, false, through)] = true
		if p == nil {
			all = false
		} else if least == nil || p.Through < *least {
			least = &p.Through
		}
	}
	if all {
		out.ProvenThrough = i64(least)
	}
	for _, weaker := range []string{"proven", "consistent", "agreed", "unproven"} {
		if words[weaker] {
			out.Mark = weaker
		}
	}
	if r.Disputed > 0 {
		out.Mark = "disputed"
	}
	return out
}

// changeOf is a ratio in units of 1e-18 less one, as a fraction rounded down; nil while no period counted.
func changeOf(ratio *big.Int, periods uint64) *string {
	if ratio == nil || periods == 0 {
		return nil
	}
	return fractionOf(new(big.Int).Sub(ratio, ledger.RecordUnit))
}

// fractionOf renders units of 1e-18, rounded down.
func fractionOf(x *big.Int) *string {
	if x == nil {
		return nil
	}
	return ptr(ledger.FormatRatio(new(big.Rat).SetFrac(x, ledger.RecordUnit)))
}

// stayOf is how long shares stayed on average, seconds; nil while there were none, and when it is absurd.
func stayOf(seconds, in *big.Int) *int64 {
	if seconds == nil || in == nil || in.Sign() <= 0 {
		return nil
	}
	if stay := new(big.Int).Quo(seconds, in); stay.IsInt64() {
		return ptr(stay.Int64())
	}
	return nil
}

// leaderVaults bounds how many vaults a leader's profile lists, and a record is made of.
const leaderVaults = 200

// oneLeader reads one leader's sums; a problem when no shared vault is led by them.
func oneLeader(ctx context.Context, v *store.View, leader common.Address) (store.LeaderRow, error) {
	rows, _, err := v.LeaderPage(ctx, store.LeaderQuery{Leader: &leader, By: "tvl", Floors: rankFloors, Limit: 1})
	if err != nil {
		return store.LeaderRow{}, err
	}
	if len(rows) == 0 {
		return store.LeaderRow{}, huma.Error404NotFound("no shared vault is led by " + leader.Hex())
	}
	return rows[0], nil
}

func (s *Server) getLeader(ctx context.Context, in *leaderInput) (*reply[Leader], error) {
	return respond(ctx, s, &in.Conditional, func(ctx context.Context, v *store.View) (Leader, error) {
		return s.profile(ctx, v, common.HexToAddress(in.Leader))
	})
}

func (s *Server) profile(ctx context.Context, v *store.View, leader common.Address) (Leader, error) {
	row, err := oneLeader(ctx, v, leader)
	if err != nil {
		return Leader{}, err
	}
	summaries, err := s.leadersOf(ctx, v, []store.LeaderRow{row}, []common.Address{leader})
	if err != nil {
		return Leader{}, err
	}
	out := Leader{LeaderSummary: summaries[leader], Items: []VaultSummary{}, Records: []VaultRecord{}, Ranking: ranking}
	refs, err := v.VaultPage(ctx, store.VaultFilter{Leader: &leader, Type: "shared"}, store.VaultSort{By: "created"}, nil, leaderVaults+1)
	if err != nil {
		return out, err
	}
	if out.MoreVaults = len(refs) > leaderVaults; out.MoreVaults {
		refs = refs[:leaderVaults]
	}
	keys := make([]common.Address, len(refs))
	for i, r := range refs {
		keys[i] = r.Vault
	}
	cards, err := v.Cards(ctx, keys)
	if err != nil {
		return out, err
	}
	imitates, err := s.looks.of(ctx, v)
	if err != nil {
		return out, err
	}
	for _, c := range cards {
		each := s.summary(v, c)
		each.Imitates = imitates[c.Vault.Vault]
		out.Items = append(out.Items, each)
	}
	records, err := recordsOf(ctx, v, cards)
	if err != nil {
		return out, err
	}
	for _, c := range cards {
		if r := records[c.Vault.Vault]; r != nil {
			out.Records = append(out.Records, *r)
		}
	}
	if !out.MoreVaults {
		if out.FollowersNet, err = followersNet(ctx, v, row, cards); err != nil {
			return out, err
		}
	}
	return out, ownWords(ctx, v, leader, &out)
}

// recordsOf reads the record of each vault at its last settlement.
func recordsOf(ctx context.Context, v *store.View, cards []store.VaultCard) (map[common.Address]*VaultRecord, error) {
	var keys []store.EpochKey
	for _, c := range cards {
		if last := c.LastSettlement(); last > 0 && !c.Disputed {
			keys = append(keys, store.EpochKey{Vault: c.Vault.Vault, EpochID: last})
		}
	}
	epochs, err := v.Epochs(ctx, keys)
	if err != nil {
		return nil, err
	}
	out := make(map[common.Address]*VaultRecord, len(epochs))
	for _, e := range epochs {
		if e.RecordIndex == nil || e.RecordPeriods == nil {
			continue
		}
		out[e.Vault] = &VaultRecord{
			Vault: e.Vault.Hex(), EpochID: int64(e.EpochID), Return: changeOf(e.RecordIndex, *e.RecordPeriods), MaxDrawdown: *fractionOf(e.RecordDrawdown),
			WorstPeriod: changeOf(e.RecordWorst, *e.RecordPeriods), CountedPeriods: int64(*e.RecordPeriods), OthersCapital: amount(e.OthersCapital),
			AverageStay: stayOf(e.ShareSeconds, e.OthersSharesIn),
		}
	}
	return out, nil
}

// followersNet is what all accounts but the leader's earned in the leader's vaults in their first asset: the vaults' total
// PnL less all fees is what all accounts earned. nil when one isn't known.
func followersNet(ctx context.Context, v *store.View, row store.LeaderRow, cards []store.VaultCard) (*Amount, error) {
	keys := make([]common.Address, len(cards))
	for i, c := range cards {
		keys[i] = c.Vault.Vault
	}
	own, err := v.PositionsIn(ctx, row.Leader, keys)
	if err != nil {
		return nil, err
	}
	sum := new(big.Int)
	for _, c := range cards {
		if c.Asset != row.Asset {
			continue
		}
		if c.Stats == nil || c.Disputed {
			return nil, nil
		}
		sum.Add(sum, c.Stats.TotalPnL)
		sum.Sub(sum, c.State.FeesBooked)
		if p := own[c.Vault.Vault]; p != nil {
			f, ok := figuresOf(c, accountOf(p))
			if !ok {
				return nil, nil
			}
			sum.Sub(sum, f.TotalPnL)
		}
	}
	return known(sum), nil
}

// maxWords is the number of characters of what a leader says about themselves: the board takes 1,024 bytes.
const maxWords = 1024

// ownWords fills in what a leader says about themselves.
func ownWords(ctx context.Context, v *store.View, leader common.Address, out *Leader) error {
	posts, err := v.NewestPosts(ctx, []common.Address{leader}, "name", "text", "picture", "link")
	if err != nil || len(posts) == 0 {
		return err
	}
	numbers := make([]uint64, len(posts))
	for i, p := range posts {
		numbers[i] = p.BlockNumber
	}
	blocks, err := v.BlocksIn(ctx, numbers)
	if err != nil {
		return err
	}
	for _, p := range posts {
		b := blocks[p.BlockNumber]
		if b == nil {
			return fmt.Errorf("a post of block %d without that block", p.BlockNumber)
		}
		said := func(text string) *OwnWords {
			if text == "" {
				return nil
			}
			return &OwnWords{Text: text, Block: int64(p.BlockNumber), Time: int64(b.Time), Tx: p.TxHash.Hex()}
		}
		switch p.Kind {
		case "name":
			if name := ownName(p.Text); name != nil {
				out.OwnName = said(*name)
			}
		case "text":
			out.OwnText = said(cut(visibleLines(p.Text), maxWords))
		case "picture":
			out.OwnPicture = said(safeLink(p.Text))
		case "link":
			out.OwnLink = said(safeLink(p.Text))
		}
	}
	return nil
}

// cut gives at most so many characters of a text.
func cut(text string, most int) string {
	if r := []rune(text); len(r) > most {
		return string(r[:most-1]) + "…"
	}
	return text
}

// maxLink is the number of characters of a link.
const maxLink = 512

// safeLink is a stranger's link as it may be shown: an https address of a named host, without credentials or a port, in the
// characters that addresses are made of. Anything else is no link.
func safeLink(text string) string {
	text = strings.TrimSpace(text)
	if len(text) == 0 || len(text) > maxLink {
		return ""
	}
	for _, c := range []byte(text) {
		if c <= ' ' || c > '~' || strings.IndexByte("\"<>\\^`{|}", c) >= 0 {
			return "" // a host in other letters comes as xn--
		}
	}
	u, err := url.Parse(text)
	if err != nil || u.Scheme != "https" || u.User != nil || u.Opaque != "" || u.Port() != "" || !strings.Contains(u.Hostname(), ".") || strings.HasSuffix(u.Host, ":") {
		return ""
	}
	return u.String()
}
