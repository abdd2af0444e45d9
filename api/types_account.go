package api

// Claimable is what an account can collect now.
type Claimable struct {
	Assets       Amount `json:"assets" doc:"Net proceeds of settled redemptions, asset base units"`
	Shares       Amount `json:"shares" doc:"Shares of settled deposits, share base units"`
	Refunds      Amount `json:"refunds" doc:"Cancelled or refunded deposits, asset base units"`
	RefundShares Amount `json:"refundShares" doc:"Shares of cancelled redemptions, share base units"`
}

// Pending is what waits for a settlement.
type Pending struct {
	Deposits Amount `json:"deposits" doc:"Deposit requests, asset base units"`
	Redeems  Amount `json:"redeems" doc:"Shares in redeem requests, share base units"`
}

// AccountPosition is SPEC section 3 for one account in one vault.
type AccountPosition struct {
	Vault              string    `json:"vault" doc:"Vault address"`
	Name               string    `json:"name" doc:"Name of the vault"`
	Symbol             string    `json:"symbol" doc:"Symbol of its share"`
	Type               string    `json:"type" enum:"shared,personal" doc:"Type of the vault"`
	Status             string    `json:"status" enum:"active,inactive,closing,closed" doc:"Status of the vault"`
	Leader             string    `json:"leader" doc:"Leader of the vault"`
	Asset              Asset     `json:"asset" doc:"Its asset"`
	FeeBps             int       `json:"feeBps" doc:"Performance fee, basis points of profit"`
	NAV                *Amount   `json:"nav" doc:"NAV of the price used, asset base units; null when unknown or disputed"`
	Supply             *Amount   `json:"supply" doc:"Share supply at the same moment as that NAV, share base units"`
	SharePrice         *string   `json:"sharePrice" doc:"NAV / supply with 18 fractional digits, rounded down"`
	Shares             Amount    `json:"shares" doc:"Wallet + claimable + in pending redeem requests, share base units"`
	WalletShares       Amount    `json:"walletShares" doc:"The part in the wallet, share base units"`
	CostBasis          Amount    `json:"costBasis" doc:"Pooled cost of the shares, asset base units"`
	AverageCost        *string   `json:"averageCost" doc:"Whole assets per whole share, 18 fractional digits, rounded down; null without shares"`
	AssetValue         *Amount   `json:"assetValue" doc:"Shares at the price, asset base units; null when unknown"`
	Deposited          Amount    `json:"deposited" doc:"Assets of processed deposits, asset base units"`
	WithdrawnGross     Amount    `json:"withdrawnGross" doc:"Gross proceeds of settled redemptions, asset base units"`
	WithdrawnNet       Amount    `json:"withdrawnNet" doc:"Gross less fees, asset base units"`
	FeesPaid           Amount    `json:"feesPaid" doc:"Fees on settled redemptions, asset base units"`
	RealizedPnl        Amount    `json:"realizedPnl" doc:"Sum of gross - fee - cost, asset base units, signed"`
	UnrealizedPnl      *Amount   `json:"unrealizedPnl" doc:"Asset value - cost, gross of fee, asset base units, signed; null when unknown"`
	TotalPnl           *Amount   `json:"totalPnl" doc:"Realized + unrealized, asset base units, signed; null when unknown"`
	TransferredInCost  Amount    `json:"transferredInCost" doc:"Cost of the shares that others transferred to the account, asset base units"`
	TransferredOutCost Amount    `json:"transferredOutCost" doc:"Cost of the shares that the account transferred to others, asset base units"`
	FeeIfWithdrawnNow  *Amount   `json:"feeIfWithdrawnNow" doc:"Fee if all shares were redeemed at this price, asset base units; null when unknown"`
	Claimable          Claimable `json:"claimable" doc:"What can be collected now"`
	Pending            Pending   `json:"pending" doc:"What waits for a settlement"`
	Disputed           bool      `json:"disputed" doc:"Whether the index's tables and the chain differ for the vault"`
	AsOf               *AsOf     `json:"asOf,omitempty" doc:"The vault's last hour or settlement, of which nav, supply and sharePrice are; every other figure is of the last indexed block, and what is worth something is worth it at that price. Absent before the first"`
}

// Request is a queued deposit or redemption and what became of it.
type Request struct {
	Vault           string  `json:"vault" doc:"Vault address"`
	VaultName       string  `json:"vaultName" doc:"Name of the vault"`
	Asset           Asset   `json:"asset" doc:"Its asset"`
	Kind            string  `json:"kind" enum:"deposit,redeem" doc:"deposit of assets or redemption of shares"`
	RequestID       string  `json:"requestId" doc:"Request id (ERC-7540)"`
	EpochID         int64   `json:"epochId" doc:"Epoch it joined"`
	Controller      string  `json:"controller" doc:"Account that may claim and cancel the request (ERC-7540)"`
	Owner           string  `json:"owner" doc:"Account that the assets or shares came from"`
	State           string  `json:"state" enum:"pending,processing,claimable,claimed,cancelled,refunded" doc:"State of the request; processing: its cut-off has passed, and it isn't settled yet"`
	Assets          Amount  `json:"assets" doc:"Deposit: assets requested, asset base units; else 0"`
	Shares          Amount  `json:"shares" doc:"Redeem: shares requested, share base units; else 0"`
	Cost            Amount  `json:"cost" doc:"Cost basis of the request's assets or shares, asset base units"`
	Accepted        Amount  `json:"accepted" doc:"Deposit: accepted part, asset base units"`
	AcceptedBps     *int64  `json:"acceptedBps" doc:"Deposit: accepted part, basis points, rounded down; null before the settlement"`
	SharesOut       Amount  `json:"sharesOut" doc:"Deposit: shares it became, share base units"`
	Gross           Amount  `json:"gross" doc:"Redeem: gross proceeds, asset base units"`
	Fee             Amount  `json:"fee" doc:"Redeem: fee, asset base units"`
	Net             Amount  `json:"net" doc:"Redeem: gross less fee, asset base units"`
	RealizedPnl     *Amount `json:"realizedPnl" doc:"Redeem: net less cost, asset base units, signed; null before the settlement"`
	Refund          Amount  `json:"refund" doc:"What is given back: assets of a deposit, shares of a redemption, base units"`
	RefundClaimed   Amount  `json:"refundClaimed" doc:"The part of the refund that was collected, base units"`
	ClaimedAssets   Amount  `json:"claimedAssets" doc:"Deposit: cost collected; redeem: proceeds collected; asset base units"`
	ClaimedShares   Amount  `json:"claimedShares" doc:"Deposit: shares collected; redeem: shares consumed; share base units"`
	ClaimableAssets Amount  `json:"claimableAssets" doc:"Redeem: proceeds to collect now, asset base units"`
	ClaimableShares Amount  `json:"claimableShares" doc:"Deposit: shares to collect now, share base units"`
	ClaimableRefund Amount  `json:"claimableRefund" doc:"Refund that can be collected now: assets of a deposit, shares of a redemption, base units"`
	FeeCrystallised bool    `json:"feeCrystallised" doc:"Whether the fee is fixed on chain"`
	Cutoff          *int64  `json:"cutoff" doc:"Its epoch's cut-off, Unix seconds; null until known"`
	NAV             *Amount `json:"nav" doc:"NAV of its epoch's price, asset base units; null before the settlement"`
	Supply          *Amount `json:"supply" doc:"Share supply at the same moment as that NAV, share base units; null before the settlement"`
	SharePrice      *string `json:"sharePrice" doc:"NAV / supply with 18 fractional digits, rounded down; null before the settlement"`
	RequestedAt     int64   `json:"requestedAt" doc:"When it was made, Unix seconds"`
	RequestedBlock  int64   `json:"requestedBlock" doc:"Block in which it was made; among blocks of one second, as the endpoint reported it"`
	RequestedTx     string  `json:"requestedTx" doc:"Transaction, as the endpoint reported it"`
	SettledAt       *int64  `json:"settledAt" doc:"When it was settled, cancelled or refunded, Unix seconds; null before that"`
	Cancellable     bool    `json:"cancellable" doc:"Whether it can be cancelled now: before its cut-off, and again when its settlement is seven days late"`
}

// Activity is one booking of an account.
type Activity struct {
	ID           string  `json:"id" doc:"Made of block hash, log index and sub index: no other event ever has it"`
	Kind         string  `json:"kind" doc:"What happened"`
	Vault        string  `json:"vault" doc:"Vault address"`
	VaultName    string  `json:"vaultName" doc:"Name of the vault"`
	Asset        Asset   `json:"asset" doc:"Its asset"`
	Account      *string `json:"account" doc:"Account it concerns; null for the vault as a whole"`
	Counterparty *string `json:"counterparty" doc:"Receiver, owner of what was given, or whoever acted; null when there is none"`
	RequestID    *string `json:"requestId" doc:"Request or order id; null when there is none"`
	EpochID      *int64  `json:"epochId" doc:"Epoch; null when there is none"`
	Assets       *Amount `json:"assets" doc:"Assets moved, asset base units; null when none"`
	Shares       *Amount `json:"shares" doc:"Shares moved, share base units; null when none"`
	Cost         *Amount `json:"cost" doc:"Cost basis moved, asset base units; null when none"`
	Fee          *Amount `json:"fee" doc:"Fee, asset base units; null when none"`
	Refund       *Amount `json:"refund" doc:"Part refunded, base units; null when none"`
	Block        int64   `json:"block" doc:"Block number; among blocks of one second, as the endpoint reported it"`
	BlockHash    string  `json:"blockHash" doc:"Block hash, as reported with the number"`
	LogIndex     int64   `json:"logIndex" doc:"Log index in the block, as the endpoint reported it: no proof covers it"`
	Time         int64   `json:"time" doc:"Timestamp of the block, Unix seconds"`
	Tx           string  `json:"tx" doc:"Transaction, as the endpoint reported it"`
}
