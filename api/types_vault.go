package api

// VaultSummary is a row of the vault list.
type VaultSummary struct {
	Address         string       `json:"address" doc:"Vault address (and its share token's)"`
	Portfolio       string       `json:"portfolio" doc:"Address of its portfolio"`
	Name            string       `json:"name" doc:"Name of the vault, in the words of who created it"`
	Symbol          string       `json:"symbol" doc:"Symbol of its share"`
	Type            string       `json:"type" enum:"shared,personal" doc:"shared: weekly epochs; personal: one owner, immediate"`
	Status          string       `json:"status" enum:"active,inactive,closing,closed" doc:"closing: winding down; closed: final"`
	Leader          string       `json:"leader" doc:"Leader, or owner of a personal vault"`
	Asset           Asset        `json:"asset" doc:"Token that the vault takes and pays"`
	FeeBps          int          `json:"feeBps" doc:"Performance fee, basis points of profit"`
	TVL             *Amount      `json:"tvl" doc:"NAV at the last hour or settlement, asset base units; null when unknown or disputed"`
	NAV             *Amount      `json:"nav" doc:"NAV at the same moment as supply, asset base units; null when unknown or disputed"`
	Supply          *Amount      `json:"supply" doc:"Share supply at the same moment as that NAV, share base units"`
	SharePrice      *string      `json:"sharePrice" doc:"NAV / supply with 18 fractional digits, rounded down"`
	NetDeposits     *Amount      `json:"netDeposits" doc:"Processed deposits less gross withdrawals, asset base units, signed"`
	PendingDeposits Amount       `json:"pendingDeposits" doc:"Deposit requests waiting, asset base units"`
	PendingRedeems  Amount       `json:"pendingRedeems" doc:"Redeem requests waiting, share base units"`
	TotalPnl        *Amount      `json:"totalPnl" doc:"NAV + gross withdrawals - processed deposits, asset base units, signed"`
	Pnl30d          *Amount      `json:"pnl30d" doc:"Total PnL gained over 30 days, or since creation when younger, asset base units, signed"`
	Apr30d          *string      `json:"apr30d" doc:"Linear APR over 30 days, a fraction; null when the vault is younger" example:"0.123400"`
	Sparkline       []PricePoint `json:"sparkline" doc:"Up to 30 daily prices, oldest first; empty when sparkline=false was asked for"`
	Depositors      int64        `json:"depositors" doc:"Accounts that hold shares in any form"`
	NextCutoff      *int64       `json:"nextCutoff" doc:"Next cut-off, Unix seconds; null while a closed epoch waits for its settlement, for personal vaults and for finished ones"`
	CreatedAt       int64        `json:"createdAt" doc:"When the vault was created, Unix seconds"`
	Disputed        bool         `json:"disputed" doc:"Whether the index's tables and the chain differ; no figure of the vault is shown then"`
	ProvenThrough   *int64       `json:"provenThrough" doc:"Block up to which its events were compared with its own history and found complete; null while that was never done"`
	Proof           *string      `json:"proof" enum:"proven,consistent,agreed" doc:"How it is known that the events up to provenThrough are complete: proven, consistent or agreed; null when provenThrough is null"`
	Listed          bool         `json:"listed" doc:"Whether the operator of this server shows the vault at first"`
	UnlistedReason  *string      `json:"unlistedReason" doc:"Why the operator doesn't show the vault at first; null when they gave no reason"`
	Imitates        *Imitated    `json:"imitates,omitempty" doc:"The oldest vault whose name looks like this one's, among all vaults, listed or not; absent when this is the oldest, or nothing looks like it"`
	AsOf            *AsOf        `json:"asOf,omitempty" doc:"The vault's last hour or settlement, of which tvl, nav, supply, sharePrice, netDeposits, totalPnl, pnl30d, apr30d and sparkline are, and of a whole vault balance, realizedPnl, unrealizedPnl, deposited, withdrawnGross, apr7d, aprInception, maxDrawdown, volatility and sharpe, while every other figure is of the last indexed block. Absent before the first"`
	YourDeposit     *Amount      `json:"yourDeposit" doc:"Value of the asked account's shares, asset base units; null without account"`
	YourShares      *Amount      `json:"yourShares" doc:"The asked account's shares, share base units; null without account"`
}

// Imitated is a vault that another one could be taken for.
type Imitated struct {
	Address string `json:"address" doc:"Vault address"`
	Name    string `json:"name" doc:"Its name"`
}

// LeaderMargin is rule 12 of the vault at its last event.
type LeaderMargin struct {
	RequiredBps  int     `json:"requiredBps" doc:"Part of the share supply that the leader has to hold, basis points"`
	CurrentBps   int64   `json:"currentBps" doc:"Part of the share supply that the leader holds, basis points, rounded down"`
	LeaderShares Amount  `json:"leaderShares" doc:"Leader's wallet and claimable shares, share base units"`
	Supply       Amount  `json:"supply" doc:"Share supply at the same moment, share base units"`
	Holds        bool    `json:"holds" doc:"Whether the requirement is met"`
	Room         *Amount `json:"room" doc:"How much others may deposit so that the next settlement accepts all of it, from the requests and shares of the last indexed block at the price of asOf, asset base units. Null with a requiredBps of 0 says that nothing limits it; null with more, that it isn't known, for want of a price or because of a dispute"`
}

// Fees is what a vault's leader earned.
type Fees struct {
	Booked        Amount `json:"booked" doc:"Fees of all settled redemptions, asset base units"`
	Crystallised  Amount `json:"crystallised" doc:"The part of the booked fees that is fixed on the chain, asset base units"`
	ToCrystallise Amount `json:"toCrystallise" doc:"The part of the booked fees that isn't fixed on the chain yet, asset base units"`
	Collected     Amount `json:"collected" doc:"The part of the fixed fees that the leader has collected, asset base units"`
	Accrued       Amount `json:"accrued" doc:"The part of the fixed fees that the leader hasn't collected yet, asset base units"`
}

// FinalPrice is a closed vault's last price.
type FinalPrice struct {
	EpochID    int64  `json:"epochId" doc:"Epoch at whose settlement the price was fixed"`
	NAV        Amount `json:"nav" doc:"NAV, asset base units"`
	Supply     Amount `json:"supply" doc:"Supply, share base units"`
	SharePrice string `json:"sharePrice" doc:"NAV / supply with 18 fractional digits, rounded down"`
	FeeBps     int    `json:"feeBps" doc:"Fee rate, basis points"`
}

// Vault is everything section 3 of the specification says about a vault.
type Vault struct {
	VaultSummary
	Strategy       string       `json:"strategy" doc:"The leader's strategy text or metadata URI"`
	MinDeposit     Amount       `json:"minDeposit" doc:"Least deposit request, asset base units"`
	FirstCutoff    *int64       `json:"firstCutoff" doc:"First cut-off, Unix seconds; null for a personal vault"`
	Period         *int64       `json:"period" doc:"Seconds between cut-offs; null for a personal vault"`
	Trader         *string      `json:"trader" doc:"Appointed trader; null when none"`
	TradingPaused  bool         `json:"tradingPaused" doc:"Whether the guardian paused trading"`
	EndedInKind    bool         `json:"endedInKind" doc:"Whether the vault ended with tokens left, which holders take in kind"`
	Balance        *Amount      `json:"balance" doc:"Idle asset at the last hour or settlement, asset base units"`
	RealizedPnl    *Amount      `json:"realizedPnl" doc:"PnL of closed positions, asset base units, signed"`
	UnrealizedPnl  *Amount      `json:"unrealizedPnl" doc:"Total PnL less realized PnL, asset base units, signed"`
	TotalTrades    int64        `json:"totalTrades" doc:"Number of executed swaps"`
	Deposited      Amount       `json:"deposited" doc:"Processed deposits, asset base units: of the same moment as netDeposits (asOf), and up to the last event where netDeposits is null"`
	WithdrawnGross Amount       `json:"withdrawnGross" doc:"Gross withdrawals, asset base units: of the same moment as deposited"`
	LeaderMargin   LeaderMargin `json:"leaderMargin" doc:"Leader margin"`
	Fees           Fees         `json:"fees" doc:"The leader's fees"`
	Apr7d          *string      `json:"apr7d" doc:"Linear APR over 7 days, a fraction; null when the vault is younger"`
	AprInception   *string      `json:"aprInception" doc:"Linear APR since the vault was created, a fraction; null during its first day"`
	MaxDrawdown    *string      `json:"maxDrawdown" doc:"Deepest fall from a peak, a fraction"`
	Volatility     *string      `json:"volatility" doc:"Yearly volatility of daily returns, a fraction; null below 30 daily points"`
	Sharpe         *string      `json:"sharpe" doc:"Sharpe ratio at rate zero; null below 30 daily points"`
	AgeSeconds     int64        `json:"ageSeconds" doc:"Chain time since its creation, seconds"`
	CurrentEpoch   *int64       `json:"currentEpoch" doc:"Epoch that takes requests; null for a personal vault"`
	WaitingEpoch   *int64       `json:"waitingEpoch" doc:"Closed epoch that waits for its settlement; null when none waits"`
	WaitingSince   *int64       `json:"waitingSince" doc:"Cut-off of the epoch that waits, Unix seconds; null when none waits"`
	SettledEpoch   *int64       `json:"settledEpoch" doc:"Last settled epoch; null before the first settlement"`
	LastSettledAt  *int64       `json:"lastSettledAt" doc:"When the last settled epoch was settled, Unix seconds; null before the first settlement"`
	ClosingSince   *int64       `json:"closingSince" doc:"When closing began, Unix seconds; null while the vault isn't closing"`
	FinalPrice     *FinalPrice  `json:"finalPrice,omitempty" doc:"The price at which a closed vault's shares are redeemed for ever; absent before it is fixed"`
	CreatedBlock   int64        `json:"createdBlock" doc:"Block of its creation; among blocks of one second, as the endpoint reported it"`
	CreatedTx      string       `json:"createdTx" doc:"Transaction that created it, as the endpoint reported it"`
}

// PriceRow is a row of a vault's price history.
type PriceRow struct {
	Time       int64  `json:"time" doc:"Unix seconds: the hour, or the settlement's timestamp"`
	Kind       string `json:"kind" enum:"creation,settlement,hour" doc:"Why the row is there"`
	Block      int64  `json:"block" doc:"Block whose state it is"`
	Hash       string `json:"hash" doc:"Hash of that block"`
	NAV        Amount `json:"nav" doc:"NAV, asset base units"`
	Supply     Amount `json:"supply" doc:"Share supply at the same moment as that NAV, share base units"`
	SharePrice string `json:"sharePrice" doc:"NAV / supply with 18 fractional digits, rounded down"`
	TotalPnl   Amount `json:"totalPnl" doc:"Total PnL at that moment, asset base units, signed"`
	Stale      bool   `json:"stale" doc:"Whether the price of a holding was stale at that moment"`
	EpochID    *int64 `json:"epochId" doc:"Epoch of a settlement; null otherwise"`
	Mark       string `json:"mark" enum:"proven,consistent,agreed,unproven,disputed" doc:"How it is known that the vault's events up to its block are complete. proven: storage proof under a header that two independent endpoints give, or the operator's own node; consistent: under one stranger's header; agreed: two endpoints' answers, without a proof; unproven: not compared yet; disputed: the tables and the chain differ"`
}

// Prices is a vault's price history, oldest first.
type Prices struct {
	Vault    string     `json:"vault" doc:"Vault address"`
	Interval string     `json:"interval" enum:"hour,day" doc:"hour: every row; day: the last of each UTC day, and settlements"`
	Items    []PriceRow `json:"items" doc:"Rows, oldest first"`
	More     bool       `json:"more" doc:"Whether the range has more rows"`
	Next     *string    `json:"next" doc:"Cursor of the next page: newer rows, or older ones when from was not given; null on the last"`
}

// Holding is a line of the Balance tab.
type Holding struct {
	Token      Token   `json:"token" doc:"The token; the asset itself is a line too"`
	Amount     Amount  `json:"amount" doc:"Amount held, token base units"`
	Price      *Amount `json:"price" doc:"Price, asset base units per whole token, scaled by 1e18; null when unknown"`
	PriceTime  *int64  `json:"priceTime" doc:"When that price held, Unix seconds; null when unknown"`
	Stale      bool    `json:"stale" doc:"Whether that price was stale"`
	Value      *Amount `json:"value" doc:"Amount at that price, asset base units, rounded down; 0 while written off; null when unknown"`
	WrittenOff *int64  `json:"writtenOff" doc:"When the holding was written off, Unix seconds: it counts as nothing until its feeds answer again; null when it was not, or counts again"`
	WeightBps  *int64  `json:"weightBps" doc:"Part of the sum of values, basis points; null when a price is unknown"`
	TargetBps  *int    `json:"targetBps" doc:"Target weight in force, basis points of NAV; null when none"`
	BandBps    *int    `json:"bandBps" doc:"Band around it, basis points of NAV; null when none"`
	CapBps     *int    `json:"capBps" doc:"The largest part of the vault's base that a purchase may bring the token to, basis points, 10000 for no limit; null for the asset and for what the registry doesn't list"`
}

// Holdings is the Balance tab.
type Holdings struct {
	Vault string    `json:"vault" doc:"Vault address"`
	Items []Holding `json:"items" doc:"The asset first, then tokens by value"`
	AsOf  *AsOf     `json:"asOf,omitempty" doc:"The vault's last hour or settlement, of which the prices are (each says its time); amounts are of the last indexed block, and a value is an amount at its price. Absent before the first"`
}

// VaultPosition is a vault's position in one token.
type VaultPosition struct {
	Token         Token   `json:"token" doc:"The token"`
	Amount        Amount  `json:"amount" doc:"Amount held, token base units"`
	CostBasis     Amount  `json:"costBasis" doc:"What the amount cost, asset base units"`
	AverageCost   *Amount `json:"averageCost" doc:"Average cost, asset base units per whole token, scaled by 1e18; null when nothing is held"`
	Price         *Amount `json:"price" doc:"Price, asset base units per whole token, scaled by 1e18; null when unknown"`
	Value         *Amount `json:"value" doc:"Value at that price, asset base units; null when unknown"`
	UnrealizedPnl *Amount `json:"unrealizedPnl" doc:"Value less cost, asset base units, signed; null when unknown"`
	RealizedPnl   Amount  `json:"realizedPnl" doc:"Sale proceeds less average cost, asset base units, signed"`
}

// VaultPositions is the first block of the Positions tab.
type VaultPositions struct {
	Vault string          `json:"vault" doc:"Vault address"`
	Items []VaultPosition `json:"items" doc:"Open positions first"`
	AsOf  *AsOf           `json:"asOf,omitempty" doc:"The vault's last hour or settlement, of which the prices are; amounts, costs and realized PnL are of the last indexed block, and a value is an amount at its price. Absent before the first"`
}

// Target is a token's target weight.
type Target struct {
	Token     Token  `json:"token" doc:"The token"`
	WeightBps int    `json:"weightBps" doc:"Target weight, basis points of NAV"`
	BandBps   int    `json:"bandBps" doc:"Band around it, basis points of NAV"`
	ActualBps *int64 `json:"actualBps" doc:"Weight at the last prices, basis points; null when unknown"`
}

// Targets is a vault's targets in force.
type Targets struct {
	Vault    string   `json:"vault" doc:"Vault address"`
	OrderID  *string  `json:"orderId" doc:"Order that set them; null when none are in force"`
	Deadline *int64   `json:"deadline" doc:"Last moment at which keepers trade towards them, Unix seconds; null when none are in force"`
	Expired  bool     `json:"expired" doc:"Whether the deadline has passed"`
	Items    []Target `json:"items" doc:"One for each token, by its address"`
}

// Order is a leader's instruction.
type Order struct {
	OrderID      string   `json:"orderId" doc:"Order id"`
	Kind         string   `json:"kind" enum:"market,limit,targets" doc:"market: filled at once; limit: all or nothing at a price; targets: weights"`
	State        string   `json:"state" enum:"open,filled,cancelled,expired" doc:"State of the order; it is expired when its deadline has passed"`
	PlacedBy     string   `json:"placedBy" doc:"Account that placed it, the leader or the trader"`
	PlacedAt     int64    `json:"placedAt" doc:"When it was placed, Unix seconds"`
	PlacedTx     string   `json:"placedTx" doc:"Transaction, as the endpoint reported it"`
	TokenIn      *Token   `json:"tokenIn,omitempty" doc:"Token to sell; absent for targets"`
	TokenOut     *Token   `json:"tokenOut,omitempty" doc:"Token to buy; absent for targets"`
	AmountIn     *Amount  `json:"amountIn" doc:"Amount to sell, token base units; null for targets"`
	MinAmountOut *Amount  `json:"minAmountOut" doc:"Least amount to buy, token base units; null for targets"`
	AmountOut    *Amount  `json:"amountOut" doc:"Amount bought, token base units; null until filled"`
	Deadline     int64    `json:"deadline" doc:"Last moment at which it may be filled, Unix seconds"`
	Targets      []Target `json:"targets" doc:"Target weights, for an order that sets them; else empty"`
	ClosedAt     *int64   `json:"closedAt" doc:"When filled or cancelled, Unix seconds; null while open"`
	ClosedBy     *string  `json:"closedBy" doc:"Who filled or cancelled it; null while open"`
	ClosedTx     *string  `json:"closedTx" doc:"Transaction that closed it, as the endpoint reported it; null while open"`
}

// Weight is a token's weight around a rebalance.
type Weight struct {
	Token     Token `json:"token" doc:"The token"`
	BeforeBps int   `json:"beforeBps" doc:"Weight before, basis points of NAV"`
	AfterBps  int   `json:"afterBps" doc:"Weight after, basis points of NAV"`
}

// Trade is one executed swap.
type Trade struct {
	Block       int64    `json:"block" doc:"Block number; among blocks of one second, as the endpoint reported it"`
	LogIndex    int64    `json:"logIndex" doc:"Log index in the block, as the endpoint reported it: no proof covers it"`
	Time        int64    `json:"time" doc:"Timestamp of the block, Unix seconds"`
	Tx          string   `json:"tx" doc:"Transaction, as the endpoint reported it"`
	OrderID     string   `json:"orderId" doc:"Order; for kind raise the epoch it raised cash for, for kind writtenOff 0"`
	Kind        string   `json:"kind" enum:"market,limit,targets,raise,writtenOff" doc:"What it was made for; writtenOff: a keeper's sale of a holding that is written off"`
	Executor    string   `json:"executor" doc:"Account that executed it"`
	Adapter     string   `json:"adapter" doc:"Contract through which it was made"`
	TokenIn     Token    `json:"tokenIn" doc:"Token sold"`
	TokenOut    Token    `json:"tokenOut" doc:"Token bought"`
	AmountIn    Amount   `json:"amountIn" doc:"Amount sold, token base units"`
	AmountOut   Amount   `json:"amountOut" doc:"Amount bought, token base units"`
	ValueIn     Amount   `json:"valueIn" doc:"What was sold, at the oracle's price, asset base units"`
	ValueOut    Amount   `json:"valueOut" doc:"What was bought, at the oracle's price, asset base units"`
	Gain        Amount   `json:"gain" doc:"valueOut - valueIn: how much better than the oracle's price the trade was, asset base units, signed"`
	BucketDraw  Amount   `json:"bucketDraw" doc:"What the trade took from the trading bucket, as a part of the vault's base; 1e18 is the whole base"`
	RealizedPnl Amount   `json:"realizedPnl" doc:"Proceeds of the sale less the average cost of what was sold, asset base units, signed"`
	Weights     []Weight `json:"weights" doc:"Weights before and after, for a rebalance; else empty"`
}

// EpochHolding is a holding and the price a settlement used.
type EpochHolding struct {
	Token  Token   `json:"token" doc:"The token"`
	Amount Amount  `json:"amount" doc:"Amount held, token base units"`
	Price  Amount  `json:"price" doc:"Price, asset base units per whole token, scaled by 1e18"`
	Value  *Amount `json:"value" doc:"Value at that price, asset base units, rounded down; null when the token's decimals are unknown"`
}

// Epoch is one settlement cycle.
type Epoch struct {
	EpochID           int64          `json:"epochId" doc:"Epoch id"`
	State             string         `json:"state" enum:"open,closed,settled" doc:"open until its cut-off, closed until it is settled"`
	Cutoff            *int64         `json:"cutoff" doc:"Cut-off, Unix seconds; null until it is known"`
	Requests          int64          `json:"requests" doc:"Number of its requests that were not cancelled"`
	DepositsRequested Amount         `json:"depositsRequested" doc:"Deposit requests, those that were refunded included, asset base units"`
	RedeemShares      Amount         `json:"redeemShares" doc:"Redeem requests, share base units"`
	LeaderDeposits    Amount         `json:"leaderDeposits" doc:"The leader's part of the deposit requests, asset base units"`
	SettledAt         *int64         `json:"settledAt" doc:"When it was settled, Unix seconds; null before the settlement"`
	SettledBlock      *int64         `json:"settledBlock" doc:"Block of the settlement; among blocks of one second, as the endpoint reported it; null before the settlement"`
	SettledTx         *string        `json:"settledTx" doc:"Transaction of the settlement, as the endpoint reported it; null before the settlement"`
	SettledBy         *string        `json:"settledBy" doc:"Account that settled it; null before the settlement"`
	NAV               *Amount        `json:"nav" doc:"NAV that it was priced at, before deposits came in and proceeds were set aside, asset base units; null before the settlement"`
	Supply            *Amount        `json:"supply" doc:"Share supply at the same moment as that NAV, share base units; null before the settlement"`
	SharePrice        *string        `json:"sharePrice" doc:"NAV / supply with 18 fractional digits, rounded down; null before the settlement"`
	SupplyAfter       *Amount        `json:"supplyAfter" doc:"Share supply after the settlement, share base units; null before the settlement"`
	DepositsAccepted  *Amount        `json:"depositsAccepted" doc:"Deposits that were accepted, asset base units; null before the settlement"`
	DepositsRefunded  *Amount        `json:"depositsRefunded" doc:"Deposits that were refunded, asset base units: those that the settlement didn't accept, or all of them, as soon as closing the vault refunded them. Null before either"`
	LeaderAccepted    *Amount        `json:"leaderAccepted" doc:"The leader's deposits that were accepted, asset base units; null before the settlement"`
	SharesMinted      *Amount        `json:"sharesMinted" doc:"Shares minted for the accepted deposits, share base units; null before the settlement"`
	SharesBurned      *Amount        `json:"sharesBurned" doc:"Redeemed shares that were burned, share base units; null before the settlement"`
	Proceeds          *Amount        `json:"proceeds" doc:"Proceeds set aside for the redeemed shares, before fees, asset base units; null before the settlement"`
	Fees              *Amount        `json:"fees" doc:"Fees on those proceeds, asset base units; null before the settlement"`
	FeeBps            *int           `json:"feeBps" doc:"Fee rate, basis points of profit; null before the settlement"`
	LeaderShares      *Amount        `json:"leaderShares" doc:"The leader's shares after the settlement, share base units; null before the settlement"`
	Idle              *Amount        `json:"idle" doc:"Idle asset in the portfolio after the settlement, asset base units; null before the settlement"`
	NextCutoff        *int64         `json:"nextCutoff" doc:"Cut-off of the epoch that followed, Unix seconds; null before the settlement, and when the vault had finished"`
	Holdings          []EpochHolding `json:"holdings" doc:"Holdings and prices that the settlement used; empty before the settlement"`
	Mark              string         `json:"mark" enum:"proven,consistent,agreed,unproven,disputed" doc:"How it is known that the vault's events up to its block are complete. proven: storage proof under a header that two independent endpoints give, or the operator's own node; consistent: under one stranger's header; agreed: two endpoints' answers, without a proof; unproven: not compared yet; disputed: the tables and the chain differ"`
}

// Depositor is an account of a vault.
type Depositor struct {
	Account       string  `json:"account" doc:"Account address"`
	Leader        bool    `json:"leader" doc:"Whether it is the vault's leader"`
	Shares        Amount  `json:"shares" doc:"Shares in the wallet, claimable ones, and those in pending redeem requests, share base units"`
	ShareBps      *int64  `json:"shareBps" doc:"Part of all shares, basis points, rounded down; null when unknown"`
	CostBasis     Amount  `json:"costBasis" doc:"What the shares cost, asset base units"`
	AssetValue    *Amount `json:"assetValue" doc:"Shares at the last price, asset base units; null when unknown"`
	Deposited     Amount  `json:"deposited" doc:"Processed deposits, asset base units"`
	WithdrawnNet  Amount  `json:"withdrawnNet" doc:"Net withdrawals, asset base units"`
	RealizedPnl   Amount  `json:"realizedPnl" doc:"Realized PnL, asset base units, signed"`
	UnrealizedPnl *Amount `json:"unrealizedPnl" doc:"Unrealized PnL, asset base units, signed; null when unknown"`
	TotalPnl      *Amount `json:"totalPnl" doc:"Total PnL, asset base units, signed; null when unknown"`
	FirstBlock    int64   `json:"firstBlock" doc:"Block of its first event in the vault"`
}
