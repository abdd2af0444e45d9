package api

// Protocol is the headline.
type Protocol struct {
	Asset           *Asset        `json:"asset,omitempty" doc:"The asset the sums are in: that of the first vault; absent without vaults"`
	TVL             Amount        `json:"tvl" doc:"Sum of the NAVs of vaults in that asset, each at its vault's last hour or settlement, asset base units"`
	NetDeposits     Amount        `json:"netDeposits" doc:"Sum of their net deposits, each at its vault's last hour or settlement, asset base units, signed"`
	PendingDeposits Amount        `json:"pendingDeposits" doc:"Sum of their deposit requests waiting, asset base units"`
	TotalPnl        Amount        `json:"totalPnl" doc:"Sum of their total PnL, each at its vault's last hour or settlement, asset base units, signed"`
	Assets          []AssetTotals `json:"assets" doc:"The same sums for each asset; sums in different assets can't be added up"`
	Vaults          int64         `json:"vaults" doc:"Number of vaults of all types"`
	Counted         int64         `json:"counted" doc:"Number of vaults in the sums: those in that asset with a price and without a dispute"`
	Depositors      int64         `json:"depositors" doc:"Accounts that hold shares of any vault"`
	Leaders         int64         `json:"leaders" doc:"Leaders of shared vaults"`
	ChainTime       *int64        `json:"chainTime" doc:"Timestamp of the last indexed block, Unix seconds; null before the first"`
	Head            *int64        `json:"head" doc:"Number of the last indexed block; null before the first"`
	ProvenThrough   *int64        `json:"provenThrough" doc:"Least block up to which the factory and every vault were compared with their own histories and found complete; null while one never was"`
	ProvenVaults    int64         `json:"provenVaults" doc:"Number of vaults whose events were compared with their own history and found complete"`
	Proof           *string       `json:"proof" enum:"proven,consistent,agreed" doc:"The weakest result of those comparisons: proven, consistent or agreed, from strongest to weakest; null while there is none"`
}

// AssetTotals is the sums over the vaults of one asset.
type AssetTotals struct {
	Asset           Asset  `json:"asset" doc:"The asset"`
	TVL             Amount `json:"tvl" doc:"Sum of NAVs, each at its vault's last hour or settlement, asset base units"`
	NetDeposits     Amount `json:"netDeposits" doc:"Sum of net deposits, each at its vault's last hour or settlement, asset base units, signed"`
	PendingDeposits Amount `json:"pendingDeposits" doc:"Sum of deposit requests waiting, asset base units"`
	TotalPnl        Amount `json:"totalPnl" doc:"Sum of total PnL, each at its vault's last hour or settlement, asset base units, signed"`
	Vaults          int64  `json:"vaults" doc:"Vaults in the asset"`
	Counted         int64  `json:"counted" doc:"Number of vaults in the sums: those with a price and without a dispute"`
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
	Tank        *string `json:"tank" doc:"Tank, which pays for what keepers do; null when not configured"`
	LateSettler *string `json:"lateSettler" doc:"LateSettler, through which anybody settles a late vault and is paid; null when not configured"`
}

// Endpoint is an RPC endpoint's health.
type Endpoint struct {
	Name      string  `json:"name" doc:"URL without credentials, path or query"`
	Healthy   bool    `json:"healthy" doc:"Whether it is used"`
	Head      *int64  `json:"head" doc:"Its newest block; null when unknown"`
	Lag       *int64  `json:"lag" doc:"Blocks behind the best endpoint; null when unknown"`
	Lies      int64   `json:"lies" doc:"Number of its answers that a check disproved"`
	Errors    int64   `json:"errors" doc:"Number of its calls that failed"`
	LastError *string `json:"lastError" doc:"Last failure, redacted; null when there was none"`
	CheckedAt int64   `json:"checkedAt" doc:"When it was checked, Unix seconds, by the database's clock"`
}

// Dispute is a figure where tables and chain differ.
type Dispute struct {
	Vault       string  `json:"vault" doc:"Vault address"`
	Figure      string  `json:"figure" doc:"What differs"`
	Subject     string  `json:"subject" doc:"Account, token or epoch that the figure is of; empty when it is of the vault"`
	Block       int64   `json:"block" doc:"Block of the readings"`
	Hash        string  `json:"hash" doc:"Hash of that block"`
	TablesValue *Amount `json:"tablesValue" doc:"Value in the tables, base units"`
	ChainValue  *Amount `json:"chainValue" doc:"Value on the chain, base units"`
}

// Reorgs is how often the index took blocks back because the chain had replaced them.
type Reorgs struct {
	Times  int64  `json:"times" doc:"Number of reorgs since this database was made"`
	Blocks int64  `json:"blocks" doc:"Number of blocks that they took back in all"`
	LastAt *int64 `json:"lastAt" doc:"When the last one was, Unix seconds, the database's clock; null before the first"`
}

// Status is the state of the index.
type Status struct {
	ChainID       int64      `json:"chainId" doc:"EIP-155 chain id"`
	ChainTime     *int64     `json:"chainTime" doc:"Timestamp of the last indexed block, Unix seconds; countdowns use it; null before the first"`
	Head          *BlockRef  `json:"head,omitempty" doc:"Last indexed block; absent before the first"`
	Finalized     *BlockRef  `json:"finalized,omitempty" doc:"Highest final block; absent before the first"`
	StartBlock    int64      `json:"startBlock" doc:"Block the index begins at"`
	LagBlocks     *int64     `json:"lagBlocks" doc:"Blocks behind the head that more than half of the healthy endpoints have reached; null when unknown"`
	ProvenThrough *int64     `json:"provenThrough" doc:"Least block up to which the factory and every vault were compared with their own histories and found complete; null while one never was"`
	ProvenVaults  int64      `json:"provenVaults" doc:"Number of vaults whose events were compared with their own history and found complete"`
	Proof         *string    `json:"proof" enum:"proven,consistent,agreed" doc:"The weakest result of those comparisons: proven, consistent or agreed, from strongest to weakest; null while there is none"`
	Revision      int64      `json:"revision" doc:"Number of commits that changed rows of the index"`
	Reorgs        Reorgs     `json:"reorgs" doc:"How often blocks were taken back"`
	Contracts     Contracts  `json:"contracts" doc:"Addresses of the protocol's contracts"`
	Demo          bool       `json:"demo" doc:"Whether this is the demo: time can be skipped"`
	Version       string     `json:"version" doc:"Version of the binary"`
	Endpoints     []Endpoint `json:"endpoints" doc:"RPC endpoints"`
	Disputes      []Dispute  `json:"disputes" doc:"Figures in which the index's tables and the chain differ"`
}

// KeeperIntent is something the keeper decided to do.
type KeeperIntent struct {
	ID        int64   `json:"id" doc:"Number of the decision, ascending; vaults that one transaction settles share it"`
	Action    string  `json:"action" doc:"settle, write-off, raise, finalise, limit, rebalance or claim"`
	Vault     *string `json:"vault" doc:"Vault; null for a batch of claims"`
	Epoch     string  `json:"epoch" doc:"Epoch or order id; 0 when there is none"`
	State     string  `json:"state" doc:"intent, signed, sent, mined, reorged, final, abandoned, nonce-taken or superseded"`
	Outcome   string  `json:"outcome" doc:"success, reverted, cancelled or foreign; empty before it is known"`
	Reason    string  `json:"reason" doc:"Why it ended as it did"`
	Nonce     int64   `json:"nonce" doc:"Nonce of its transactions"`
	Attempts  int64   `json:"attempts" doc:"Number of transactions signed for it; at most one of them can be mined"`
	Tx        *string `json:"tx" doc:"Transaction that was mined; null before"`
	Block     *int64  `json:"block" doc:"Block in which it was mined; null before"`
	CostWei   *Amount `json:"costWei" doc:"What its transaction cost, wei; null before it was mined"`
	PlannedAt int64   `json:"plannedAt" doc:"When it was planned, chain time, Unix seconds"`
}

// KeeperRefusal is something the keeper refused to do.
type KeeperRefusal struct {
	Vault      string `json:"vault" doc:"Vault"`
	Epoch      string `json:"epoch" doc:"Epoch or order id; 0 when there is none"`
	Action     string `json:"action" doc:"What it was asked to do"`
	Reason     string `json:"reason" doc:"Code of the reason, such as fee-cap; docs/keeper.md explains each"`
	Detail     string `json:"detail" doc:"Details: figures, or the contract's error decoded"`
	FirstBlock int64  `json:"firstBlock" doc:"Head at the first refusal"`
	LastBlock  int64  `json:"lastBlock" doc:"Head at the last refusal"`
	Times      int64  `json:"times" doc:"Number of blocks on which it was refused"`
	FirstAt    int64  `json:"firstAt" doc:"When it was first stored, Unix seconds, the database's clock"`
	LastAt     int64  `json:"lastAt" doc:"When it was last stored, Unix seconds, the database's clock"`
}

// KeeperRun is the last run of the keeper.
type KeeperRun struct {
	Sender      string `json:"sender" doc:"Address of the key that signs"`
	Block       int64  `json:"block" doc:"Block whose state the run read"`
	Time        int64  `json:"time" doc:"Timestamp of that block, Unix seconds"`
	NextCutoff  *int64 `json:"nextCutoff" doc:"Earliest cut-off ahead, Unix seconds; null when none"`
	BalanceWei  Amount `json:"balanceWei" doc:"Balance of the key, wei"`
	BudgetWei   Amount `json:"budgetWei" doc:"Weekly gas budget, wei"`
	SpentWei    Amount `json:"spentWei" doc:"Spent and reserved over seven days, wei"`
	RunwayWeeks *int64 `json:"runwayWeeks" doc:"Weeks the balance lasts at that spending, rounded down; null when nothing was spent"`
	Plan        any    `json:"plan" doc:"What the run planned, with refusals"`
	UpdatedAt   int64  `json:"updatedAt" doc:"When this was stored, Unix seconds, by the database's clock"`
}

// KeeperEndpoint is an RPC endpoint of the keeper, as of its last run.
type KeeperEndpoint struct {
	Name       string  `json:"name" doc:"URL without credentials, path or query"`
	Answers    bool    `json:"answers" doc:"Whether it gave its head"`
	Agrees     bool    `json:"agrees" doc:"Whether it has the head that the keeper works on"`
	Head       *int64  `json:"head" doc:"Its newest block; null when it isn't known to be on that head's branch"`
	Faults     int64   `json:"faults" doc:"Calls that failed, and answers that most others contradicted, since the process began"`
	LastFault  *string `json:"lastFault" doc:"The last of them, with its method, redacted; null when there was none"`
	FaultBlock *int64  `json:"faultBlock" doc:"The keeper's head at that time; null when there was none"`
}

// Keeper is the keeper's page.
type Keeper struct {
	Present    bool            `json:"present" doc:"Whether a keeper has ever run against this database"`
	Holder     *string         `json:"holder" doc:"Process that holds the keeper's lease; null when none does"`
	LeaseUntil *int64          `json:"leaseUntil" doc:"Until when it holds the lease, Unix seconds, by the database's clock; null when none does"`
	Run        *KeeperRun      `json:"run,omitempty" doc:"The last run; absent before the first"`
	Intents    []KeeperIntent  `json:"intents" doc:"The last 50, newest first"`
	Refusals   []KeeperRefusal `json:"refusals" doc:"The last 50, newest first"`
	Payments   []KeeperPayment `json:"payments" doc:"What vaults' tanks paid for work, to whomever: the last 50, newest first"`
	Endpoints  []Endpoint      `json:"endpoints" doc:"RPC endpoints of the indexer"`
	// Own are the keeper's: it asks each by itself and believes what most say.
	Own     []KeeperEndpoint `json:"keeperEndpoints" doc:"RPC endpoints of the keeper, as of its last run; empty before the first"`
	Reorged int64            `json:"reorged" doc:"How often a reorg took a transaction of the keeper back out of the chain; it is sent again"`
	Lag     *int64           `json:"indexerLagBlocks" doc:"Blocks that the index is behind the head that more than half of the healthy endpoints have reached; null when unknown"`
	Reorgs  Reorgs           `json:"reorgs" doc:"How often the index took blocks back"`
}

// DemoAccount is an account of the demo, whose key everybody knows.
type DemoAccount struct {
	Name       string `json:"name" doc:"Name of the account in the demo"`
	Address    string `json:"address" doc:"Address"`
	PrivateKey string `json:"privateKey" doc:"Private key of the account; it is used in the demo only and worth nothing"`
	About      string `json:"about" doc:"What to try with this account"`
}

// DemoInfo is what the dashboard needs in the demo.
type DemoInfo struct {
	RPCURL   string        `json:"rpcUrl" doc:"RPC endpoint of the demo chain"`
	WSURL    string        `json:"wsUrl" doc:"WebSocket endpoint of the demo chain"`
	SkipPath string        `json:"skipPath" doc:"POST here with X-Sluice-Demo: 1 to skip to the next settlement"`
	Accounts []DemoAccount `json:"accounts" doc:"Accounts of the demo"`
}

// DashboardConfig is what the dashboard reads before anything else.
type DashboardConfig struct {
	ChainID     int64     `json:"chainId" doc:"EIP-155 chain id"`
	ChainName   string    `json:"chainName" doc:"Name of the chain"`
	Contracts   Contracts `json:"contracts" doc:"Addresses of the protocol's contracts"`
	Version     string    `json:"version" doc:"Version of the binary"`
	RPCURL      *string   `json:"rpcUrl" doc:"Public RPC endpoint that the operator offers to browsers; null when there is none"`
	Explorer    *string   `json:"explorer" doc:"Beginning of a block explorer's links: /tx/ and /address/ follow; null when there is none"`
	ENSResolver *string   `json:"ensResolver" doc:"ENS's universal resolver on this chain, for readers' own RPC; null when the operator names none: then the one that is known of the chain, if any"`
	Webhooks    *string   `json:"webhooks" doc:"Where accounts make webhooks by signature, docs/webhooks.md; null when the operator offers none"`
	Demo        *DemoInfo `json:"demo,omitempty" doc:"Only in the demo"`

	Wallets DashboardWallets `json:"wallets" doc:"Wallets that are offered beside those of the reader's browser"`
}

// DashboardWallets are the wallets that the pages offer beside those in the reader's browser.
type DashboardWallets struct {
	WalletConnect *string `json:"walletConnect" doc:"The operator's project id at WalletConnect; null when it isn't offered"`
	Coinbase      bool    `json:"coinbase" doc:"Whether Coinbase's own connector is offered"`
}

// Event is what /v1/events sends as data. The SSE id is the feed's sequence,
// the SSE event its op.
type Event struct {
	Op           string            `json:"op" enum:"apply,undo,reset" doc:"apply: it happened; undo: a reorg took it back; reset: read everything again"`
	Kind         string            `json:"kind" doc:"block, price, trade, or a kind of activity"`
	Block        int64             `json:"block" doc:"Block number; among blocks of one second, as the endpoint reported it"`
	BlockHash    string            `json:"blockHash" doc:"Block hash, as reported with the number"`
	Time         int64             `json:"time" doc:"Timestamp of the block, Unix seconds"`
	LogIndex     *int64            `json:"logIndex" doc:"Log index in the block, as the endpoint reported it; null for what no log caused"`
	Vault        *string           `json:"vault" doc:"Vault address; null for a block"`
	Account      *string           `json:"account" doc:"Account it concerns; null for the vault as a whole"`
	Counterparty *string           `json:"counterparty" doc:"The other account; null when there is none"`
	Data         map[string]string `json:"data" doc:"Amounts in base units as decimal strings, by name"`
}
