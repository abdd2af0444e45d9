package api

// Protocol is the headline.
type Protocol struct {
	Asset           *Asset        `json:"asset,omitempty" doc:"The asset the sums are in: that of the first vault; absent without vaults"`
	TVL             Amount        `json:"tvl" doc:"Sum of the NAVs of vaults in that asset, asset base units"`
	NetDeposits     Amount        `json:"netDeposits" doc:"Sum of their net deposits, asset base units, signed"`
	PendingDeposits Amount        `json:"pendingDeposits" doc:"Sum of their deposit requests waiting, asset base units"`
	TotalPnl        Amount        `json:"totalPnl" doc:"Sum of their total PnL, asset base units, signed"`
	Assets          []AssetTotals `json:"assets" doc:"The same sums for each asset; sums in different assets can't be added up"`
	Vaults          int64         `json:"vaults" doc:"Vaults, all kinds"`
	Counted         int64         `json:"counted" doc:"Vaults the sums are over: priced, undisputed, in that asset"`
	Depositors      int64         `json:"depositors" doc:"Accounts that hold shares of any vault"`
	Leaders         int64         `json:"leaders" doc:"Leaders of shared vaults"`
	ChainTime       *int64        `json:"chainTime" doc:"Timestamp of the last indexed block, Unix seconds; null before the first"`
	Head            *int64        `json:"head" doc:"Its number; null before the first"`
	ProvenThrough   *int64        `json:"provenThrough" doc:"Least block up to which the factory and every vault were compared with their own histories and found complete; null while one never was"`
	ProvenVaults    int64         `json:"provenVaults" doc:"Vaults that were compared so and found complete"`
	Proof           *string       `json:"proof" enum:"proven,consistent,agreed" doc:"The weakest word among those comparisons; null while there is none"`
}

// AssetTotals is the sums over the vaults of one asset.
type AssetTotals struct {
	Asset           Asset  `json:"asset" doc:"The asset"`
	TVL             Amount `json:"tvl" doc:"Sum of NAVs, asset base units"`
	NetDeposits     Amount `json:"netDeposits" doc:"Sum of net deposits, asset base units, signed"`
	PendingDeposits Amount `json:"pendingDeposits" doc:"Sum of deposit requests waiting, asset base units"`
	TotalPnl        Amount `json:"totalPnl" doc:"Sum of total PnL, asset base units, signed"`
	Vaults          int64  `json:"vaults" doc:"Vaults in the asset"`
	Counted         int64  `json:"counted" doc:"Vaults the sums are over: priced and undisputed ones"`
}

// LeaderSummary is a leader and the sums over their shared vaults.
type LeaderSummary struct {
	Leader      string  `json:"leader" doc:"Leader address"`
	Vaults      int64   `json:"vaults" doc:"Shared vaults led"`
	OpenVaults  int64   `json:"openVaults" doc:"Those not closed or closing"`
	Asset       Asset   `json:"asset" doc:"Asset the sums are in: that of the leader's first vault"`
	TVL         *Amount `json:"tvl" doc:"Sum of NAVs, asset base units; null when none is known"`
	NetDeposits *Amount `json:"netDeposits" doc:"Sum of net deposits, asset base units, signed; null when none is known"`
	TotalPnl    *Amount `json:"totalPnl" doc:"Sum of total PnL, asset base units, signed; null when none is known"`
	FeesBooked  Amount  `json:"feesBooked" doc:"Fees earned, asset base units"`
	Depositors  int64   `json:"depositors" doc:"Sum of depositors over the vaults"`
	Trades      int64   `json:"trades" doc:"Sum of executed swaps"`
	Since       int64   `json:"since" doc:"Creation of the first vault, Unix seconds"`
}

// Leader is a leader's profile.
type Leader struct {
	LeaderSummary
	Items []VaultSummary `json:"items" doc:"The leader's vaults, oldest first"`
}

// BlockRef is a block.
type BlockRef struct {
	Number int64  `json:"number" doc:"Block number"`
	Hash   string `json:"hash" doc:"Block hash"`
	Time   *int64 `json:"time" doc:"Timestamp, Unix seconds; null when not kept"`
}

// Contracts is where the protocol lives.
type Contracts struct {
	Factory     string  `json:"factory" doc:"VaultFactory"`
	Registry    *string `json:"registry" doc:"Registry; null when not configured"`
	AutoClaimer *string `json:"autoClaimer" doc:"AutoClaimer; null when not configured"`
	Lens        *string `json:"lens" doc:"Lens; null when not configured"`
	Adapter     *string `json:"adapter" doc:"Adapter that trades go through; null when not configured"`
	Quoter      *string `json:"quoter" doc:"Uniswap's QuoterV2; null when not configured"`
	Board       *string `json:"board" doc:"Board; null when not configured"`
}

// Endpoint is an RPC endpoint's health.
type Endpoint struct {
	Name      string  `json:"name" doc:"URL without credentials, path or query"`
	Healthy   bool    `json:"healthy" doc:"Whether it is used"`
	Head      *int64  `json:"head" doc:"Its newest block; null when unknown"`
	Lag       *int64  `json:"lag" doc:"Blocks behind the best endpoint; null when unknown"`
	Lies      int64   `json:"lies" doc:"Answers that a check disproved"`
	Errors    int64   `json:"errors" doc:"Calls that failed"`
	LastError *string `json:"lastError" doc:"Last failure, redacted; null when there was none"`
	CheckedAt int64   `json:"checkedAt" doc:"Unix seconds, the indexer's host clock"`
}

// Dispute is a figure where tables and chain differ.
type Dispute struct {
	Vault       string  `json:"vault" doc:"Vault address"`
	Figure      string  `json:"figure" doc:"What differs"`
	Subject     string  `json:"subject" doc:"Account, token or epoch it is about; empty for the vault"`
	Block       int64   `json:"block" doc:"Block of the readings"`
	Hash        string  `json:"hash" doc:"Hash of that block"`
	TablesValue *Amount `json:"tablesValue" doc:"Value in the tables, base units"`
	ChainValue  *Amount `json:"chainValue" doc:"Value on the chain, base units"`
}

// Status is the state of the index.
type Status struct {
	ChainID       int64      `json:"chainId" doc:"EIP-155 chain id"`
	ChainTime     *int64     `json:"chainTime" doc:"Timestamp of the last indexed block, Unix seconds; countdowns use it; null before the first"`
	Head          *BlockRef  `json:"head,omitempty" doc:"Last indexed block; absent before the first"`
	Finalized     *BlockRef  `json:"finalized,omitempty" doc:"Highest final block; absent before the first"`
	StartBlock    int64      `json:"startBlock" doc:"Block the index begins at"`
	LagBlocks     *int64     `json:"lagBlocks" doc:"Blocks behind the best healthy endpoint; null when unknown"`
	ProvenThrough *int64     `json:"provenThrough" doc:"Least block up to which the factory and every vault were compared with their own histories and found complete; null while one never was"`
	ProvenVaults  int64      `json:"provenVaults" doc:"Vaults that were compared so and found complete"`
	Proof         *string    `json:"proof" enum:"proven,consistent,agreed" doc:"The weakest word among those comparisons; null while there is none"`
	Revision      int64      `json:"revision" doc:"Commits that changed rows"`
	Contracts     Contracts  `json:"contracts" doc:"Where the protocol lives"`
	Demo          bool       `json:"demo" doc:"Whether this is the demo: time can be skipped"`
	Version       string     `json:"version" doc:"Version of the binary"`
	Endpoints     []Endpoint `json:"endpoints" doc:"RPC endpoints"`
	Disputes      []Dispute  `json:"disputes" doc:"Figures where tables and chain differ"`
}

// KeeperIntent is something the keeper decided to do.
type KeeperIntent struct {
	ID        int64   `json:"id" doc:"In order of decision; vaults settled by one transaction share it"`
	Action    string  `json:"action" doc:"settle, raise, finalise, limit, rebalance or claim"`
	Vault     *string `json:"vault" doc:"Vault; null for a batch of claims"`
	Epoch     string  `json:"epoch" doc:"Epoch or order id; 0 when there is none"`
	State     string  `json:"state" doc:"intent, signed, sent, mined, reorged, final, abandoned, nonce-taken or superseded"`
	Outcome   string  `json:"outcome" doc:"success, reverted, cancelled, foreign, or empty before"`
	Reason    string  `json:"reason" doc:"Why it ended as it did"`
	Nonce     int64   `json:"nonce" doc:"Nonce of every attempt"`
	Attempts  int64   `json:"attempts" doc:"Transactions signed for it"`
	Tx        *string `json:"tx" doc:"Attempt that mined; null before"`
	Block     *int64  `json:"block" doc:"Block it mined in; null before"`
	CostWei   *Amount `json:"costWei" doc:"What its transaction cost, wei; null before"`
	PlannedAt int64   `json:"plannedAt" doc:"Chain time it was planned at, Unix seconds"`
}

// KeeperRefusal is something the keeper refused to do.
type KeeperRefusal struct {
	Vault      string `json:"vault" doc:"Vault"`
	Epoch      string `json:"epoch" doc:"Epoch or order id; 0 when there is none"`
	Action     string `json:"action" doc:"What it was asked to do"`
	Reason     string `json:"reason" doc:"Typed reason"`
	Detail     string `json:"detail" doc:"Figures or decoded custom error"`
	FirstBlock int64  `json:"firstBlock" doc:"Head at the first refusal"`
	LastBlock  int64  `json:"lastBlock" doc:"Head at the last refusal"`
	Times      int64  `json:"times" doc:"Blocks it was refused on"`
}

// KeeperRun is the last run of the keeper.
type KeeperRun struct {
	Sender      string `json:"sender" doc:"Address of the key that signs"`
	Block       int64  `json:"block" doc:"Block the run read"`
	Time        int64  `json:"time" doc:"Its timestamp, Unix seconds"`
	NextCutoff  *int64 `json:"nextCutoff" doc:"Earliest cut-off ahead, Unix seconds; null when none"`
	BalanceWei  Amount `json:"balanceWei" doc:"Balance of the key, wei"`
	BudgetWei   Amount `json:"budgetWei" doc:"Weekly gas budget, wei"`
	SpentWei    Amount `json:"spentWei" doc:"Spent and reserved over seven days, wei"`
	RunwayWeeks *int64 `json:"runwayWeeks" doc:"Weeks the balance lasts at that spending, rounded down; null when nothing was spent"`
	Plan        any    `json:"plan" doc:"What the run planned, with refusals"`
	UpdatedAt   int64  `json:"updatedAt" doc:"Unix seconds, the database's clock"`
}

// Keeper is the keeper's page.
type Keeper struct {
	Present    bool            `json:"present" doc:"Whether a keeper has ever run against this database"`
	Holder     *string         `json:"holder" doc:"Process that holds the lease; null when none"`
	LeaseUntil *int64          `json:"leaseUntil" doc:"Until when, Unix seconds, the database's clock; null when none"`
	Run        *KeeperRun      `json:"run,omitempty" doc:"The last run; absent before the first"`
	Intents    []KeeperIntent  `json:"intents" doc:"The last 50, newest first"`
	Refusals   []KeeperRefusal `json:"refusals" doc:"The last 50, newest first"`
	Endpoints  []Endpoint      `json:"endpoints" doc:"RPC endpoints of the indexer"`
}

// DemoAccount is an account of the demo, whose key everybody knows.
type DemoAccount struct {
	Name       string `json:"name" doc:"Who it is in the story"`
	Address    string `json:"address" doc:"Address"`
	PrivateKey string `json:"privateKey" doc:"Its private key: worth nothing, the demo's only"`
	About      string `json:"about" doc:"What to try with it"`
}

// DemoInfo is what the dashboard needs in the demo.
type DemoInfo struct {
	RPCURL   string        `json:"rpcUrl" doc:"RPC endpoint of the demo chain"`
	WSURL    string        `json:"wsUrl" doc:"The same over WebSocket"`
	SkipPath string        `json:"skipPath" doc:"POST here with X-Sluice-Demo: 1 to skip to the next settlement"`
	Accounts []DemoAccount `json:"accounts" doc:"Accounts of the story"`
}

// DashboardConfig is what the dashboard reads before anything else.
type DashboardConfig struct {
	ChainID   int64     `json:"chainId" doc:"EIP-155 chain id"`
	ChainName string    `json:"chainName" doc:"Name for people"`
	Contracts Contracts `json:"contracts" doc:"Where the protocol lives"`
	Version   string    `json:"version" doc:"Version of the binary"`
	RPCURL    *string   `json:"rpcUrl" doc:"Public RPC endpoint the operator offers; null: the reader's own"`
	Demo      *DemoInfo `json:"demo,omitempty" doc:"Only in the demo"`
}

// Event is what /v1/events sends as data. The SSE id is the feed's sequence,
// the SSE event its op.
type Event struct {
	Op           string            `json:"op" enum:"apply,undo,reset" doc:"apply: it happened; undo: a reorg took it back; reset: read everything again"`
	Kind         string            `json:"kind" doc:"block, price, trade, or a kind of activity"`
	Block        int64             `json:"block" doc:"Block number"`
	BlockHash    string            `json:"blockHash" doc:"Block hash"`
	Time         int64             `json:"time" doc:"Timestamp of the block, Unix seconds"`
	LogIndex     *int64            `json:"logIndex" doc:"Log index in the block, as the endpoint reported it; null for what no log caused"`
	Vault        *string           `json:"vault" doc:"Vault address; null for a block"`
	Account      *string           `json:"account" doc:"Account it concerns; null for the vault as a whole"`
	Counterparty *string           `json:"counterparty" doc:"The other account; null when there is none"`
	Data         map[string]string `json:"data" doc:"Amounts in base units as decimal strings, by name"`
}
