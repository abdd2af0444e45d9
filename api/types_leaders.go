package api

// LeaderSummary is a leader with the sums over their shared vaults and with their record.
type LeaderSummary struct {
	Leader          string    `json:"leader" doc:"Leader address"`
	Name            *string   `json:"name" doc:"What the leader calls themselves on the board: their own words, checked by nobody; null when they said nothing"`
	Listed          bool      `json:"listed" doc:"Whether the operator of this server lists one of their vaults"`
	Ranked          bool      `json:"ranked" doc:"Whether they pass the floors of the ranking; who doesn't comes after all who do, in every order"`
	UnrankedBecause *string   `json:"unrankedBecause" enum:"disputed,periods,capital,depositors" doc:"The first floor that they don't pass; null when ranked"`
	Vaults          int64     `json:"vaults" doc:"Number of shared vaults led, past and present"`
	OpenVaults      int64     `json:"openVaults" doc:"Number of these vaults that are neither closing nor closed"`
	VaultAddresses  []string  `json:"vaultAddresses" doc:"Their addresses, oldest first, at most 50: what a reader recomputes the figures from"`
	Asset           Asset     `json:"asset" doc:"Asset the sums are in: that of the leader's first vault"`
	TVL             *Amount   `json:"tvl" doc:"Sum of NAVs, asset base units, each at its vault's last hour or settlement; null when none is known"`
	TVLAt           *int64    `json:"tvlAt" doc:"The oldest moment among those of the NAVs in it, which are each at its vault's last hour or settlement, Unix seconds; null when none is known"`
	NetDeposits     *Amount   `json:"netDeposits" doc:"Sum of net deposits, asset base units, signed, each at its vault's last hour or settlement; null when none is known"`
	TotalPnl        *Amount   `json:"totalPnl" doc:"Sum of total PnL, asset base units, signed, each at its vault's last hour or settlement; null when none is known"`
	FeesBooked      Amount    `json:"feesBooked" doc:"Fees earned, asset base units"`
	Depositors      int64     `json:"depositors" doc:"Sum of depositors over the vaults"`
	Trades          int64     `json:"trades" doc:"Sum of executed swaps"`
	Since           int64     `json:"since" doc:"Creation of the first vault, Unix seconds"`
	Return          *string   `json:"return" doc:"Time-weighted: what one asset in a vault gained over its counted periods, a fraction, rounded down; the mean over the vaults, each weighted by others' assets × seconds in it. A period is the time between two settlements, and counts when others than the leader had at least ranking.floorWhole whole assets in the vault at its beginning. null while none counted" example:"0.123400"`
	MaxDrawdown     *string   `json:"maxDrawdown" doc:"The deepest fall of a vault's counted periods from their peak, a fraction; null before the first settlement"`
	WorstPeriod     *string   `json:"worstPeriod" doc:"The lowest return of a vault from one settlement to the next, usually a week, a signed fraction; null while none counted"`
	CountedPeriods  int64     `json:"countedPeriods" doc:"How many periods counted, in the vault with the most"`
	OthersCapital   *Amount   `json:"othersCapital" doc:"What others than the leader have after the last settlements, asset base units; null before the first"`
	AverageStay     *int64    `json:"averageStay" doc:"How long a share minted for others stayed so far, those still there included, seconds: their shares × seconds / shares minted for them, up to the last settlement; null before the first"`
	AsOf            *RecordOf `json:"asOf,omitempty" doc:"Which settlements the record is of; absent before the first"`
}

// RecordOf says which settlements a record is of.
type RecordOf struct {
	Block         int64  `json:"block" doc:"Block of the latest settlement in it"`
	Time          int64  `json:"time" doc:"Its timestamp, Unix seconds"`
	ProvenThrough *int64 `json:"provenThrough" doc:"Least block up to which the events of all these vaults were compared with their own histories; null while one never was"`
	Mark          string `json:"mark" enum:"proven,consistent,agreed,unproven,disputed" doc:"How it is known that the events up to that block are complete, the weakest of the vaults'"`
}

// Ranking is the rule by which leaders are ranked.
type Ranking struct {
	Rule       string         `json:"rule" doc:"The rule in words"`
	Periods    int64          `json:"periods" doc:"Least counted periods of a vault"`
	Depositors int64          `json:"depositors" doc:"Least accounts with shares, summed over the vaults"`
	FloorWhole int64          `json:"floorWhole" doc:"Least that others than the leader have: in a vault at a period's beginning for it to count, and in all vaults now for a rank; whole assets"`
	Figures    []RankedFigure `json:"figures" doc:"What each figure is taken from, and what recomputes it"`
}

// RankedFigure says what a figure of the ranking rests on.
type RankedFigure struct {
	Name   string `json:"name" doc:"Field of an item"`
	Class  string `json:"class" enum:"from events,recorded hourly" doc:"from events: proven by the vaults' own histories; recorded hourly: read at a block, checked where an endpoint has that state"`
	Verify string `json:"verify" doc:"Command that recomputes it"`
}

// LeaderPage is a page of the ranking.
type LeaderPage struct {
	Items   []LeaderSummary `json:"items" doc:"The leaders of this page"`
	Next    *string         `json:"next" doc:"Cursor of the next page; null on the last"`
	Ranking Ranking         `json:"ranking" doc:"The rule by which leaders are ranked"`
}

// OwnWords is what a leader says about themselves on the board. Nobody checked it: show it as text, marked as theirs.
type OwnWords struct {
	Text  string `json:"text" doc:"A stranger's text, without characters that are invisible or reorder others; of picture and link: an https address"`
	Block int64  `json:"block" doc:"Block of the post; among blocks of one second, as the endpoint reported it"`
	Time  int64  `json:"time" doc:"Its timestamp, Unix seconds"`
	Tx    string `json:"tx" doc:"Its transaction, as the endpoint reported it"`
}

// VaultRecord is the record of one vault at its last settlement.
type VaultRecord struct {
	Vault          string  `json:"vault" doc:"Vault address"`
	EpochID        int64   `json:"epochId" doc:"Its last settled epoch"`
	Return         *string `json:"return" doc:"Over its counted periods, a fraction, rounded down; null while none counted"`
	MaxDrawdown    string  `json:"maxDrawdown" doc:"The deepest fall over them from their peak, a fraction"`
	WorstPeriod    *string `json:"worstPeriod" doc:"The lowest return of one of them, a signed fraction; null while none counted"`
	CountedPeriods int64   `json:"countedPeriods" doc:"How many of its periods counted"`
	OthersCapital  Amount  `json:"othersCapital" doc:"What others than the leader have after the settlement, asset base units"`
	AverageStay    *int64  `json:"averageStay" doc:"How long a share minted for others stayed so far, seconds; null while none was"`
}

// Leader is a leader's profile.
type Leader struct {
	LeaderSummary
	OwnName      *OwnWords      `json:"ownName,omitempty" doc:"What the leader calls themselves; absent when they said nothing, as all of these"`
	OwnText      *OwnWords      `json:"ownText,omitempty" doc:"What the leader says about themselves; absent when they said nothing"`
	OwnPicture   *OwnWords      `json:"ownPicture,omitempty" doc:"Address of a picture, https only. A page that fetches it tells the picture's host who reads: ask the reader first"`
	OwnLink      *OwnWords      `json:"ownLink,omitempty" doc:"Address of a page that the leader names, https only; absent when they named none"`
	FollowersNet *Amount        `json:"followersNet" doc:"What all others than the leader earned so far net of fees, realized and unrealized, asset base units, signed: prices each at its vault's last hour or settlement, amounts of the last indexed block; null when a vault's figures aren't known"`
	Items        []VaultSummary `json:"items" doc:"The leader's shared vaults, past and present, oldest first"`
	MoreVaults   bool           `json:"moreVaults" doc:"Whether the leader has more vaults than are listed here; the sums are over all"`
	Records      []VaultRecord  `json:"records" doc:"The record of each of them that settled"`
	Ranking      Ranking        `json:"ranking" doc:"The rule of the ranking, with what recomputes each figure"`
}

// LeaderRecord is a leader's record week by week, beside holding something else.
type LeaderRecord struct {
	Leader     string        `json:"leader" doc:"Leader address"`
	Asset      Asset         `json:"asset" doc:"The asset: that of the leader's first vault; cash is holding it"`
	Vaults     []string      `json:"vaults" doc:"The vaults in it: all of the leader's shared vaults in that asset"`
	Points     []RecordPoint `json:"points" doc:"One for each week with a settlement, oldest first; the first is where the first counted period begins"`
	More       bool          `json:"more" doc:"Whether there are older weeks; then the index starts at 1 with the first point given here"`
	Benchmarks []Benchmark   `json:"benchmarks" doc:"What could have been held instead"`
	Method     string        `json:"method" doc:"How the index is computed, in words"`
}

// Benchmark is a token that could have been held instead.
type Benchmark struct {
	Name  string   `json:"name" enum:"ETH,BTC" doc:"What could have been held"`
	Token Token    `json:"token" doc:"The token that the protocol's registry lists for it"`
	Feeds []string `json:"feeds" doc:"Feeds whose answers multiply to its price in USD; the last is the asset's, by which it is divided"`
}

// RecordPoint is the record at the last settlement of a week.
type RecordPoint struct {
	Time    int64            `json:"time" doc:"Timestamp of the week's last settlement, Unix seconds; a week begins on Thursday at 00:00 UTC"`
	Block   int64            `json:"block" doc:"Its block"`
	Hash    string           `json:"hash" doc:"Hash of that block"`
	Index   string           `json:"index" doc:"What one asset became, 18 fractional digits, rounded down" example:"1.123400000000000000"`
	Capital Amount           `json:"capital" doc:"What others than the leader had then in all the vaults that had not had their last settlement, asset base units"`
	Prices  []BenchmarkPrice `json:"prices" doc:"Price of each benchmark, in the order of benchmarks"`
}

// BenchmarkPrice is a benchmark's price on the state of a point's block.
type BenchmarkPrice struct {
	Price  *Amount     `json:"price" doc:"Asset base units per whole token, scaled by 1e18, rounded down; null where no endpoint of this server has that block's state"`
	Rounds []FeedRound `json:"rounds" doc:"The rounds it is made of, as latestRoundData said on that block's state; empty where the price is null"`
}

// FeedRound is a feed's answer, which anybody can ask for again by its id.
type FeedRound struct {
	Feed      string `json:"feed" doc:"Feed address"`
	RoundID   string `json:"roundId" doc:"Round id: getRoundData gives the same answer for it"`
	Answer    Amount `json:"answer" doc:"The answer, in units of its decimals"`
	Decimals  int    `json:"decimals" doc:"Decimals of the answer"`
	UpdatedAt int64  `json:"updatedAt" doc:"When the feed says it was given, Unix seconds"`
}

// Comparison is several vaults side by side.
type Comparison struct {
	Items []ComparedVault `json:"items" doc:"The vaults, in the order asked for"`
}

// ComparedVault is a vault with what comparing needs.
type ComparedVault struct {
	Vault
	Return        *string       `json:"return" doc:"Of the share price since it was 1.00 at the creation, a signed fraction, rounded down; null when unknown"`
	Concentration Concentration `json:"concentration" doc:"How much of the vault its largest holders have"`
	Record        *VaultRecord  `json:"record,omitempty" doc:"The record at the last settlement; absent before the first and for a personal vault"`
}

// Concentration is how much of a vault its largest holders have.
type Concentration struct {
	Holders     int64 `json:"holders" doc:"Accounts that hold shares in any form"`
	LargestBps  int64 `json:"largestBps" doc:"The largest holder's part of all shares, basis points, rounded down"`
	LargestTen  int64 `json:"largestTenBps" doc:"The ten largest holders' part together, basis points, rounded down"`
	LeaderFirst bool  `json:"largestIsLeader" doc:"Whether the largest holder is the leader"`
}
