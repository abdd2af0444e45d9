package api

import "github.com/danielgtaylor/huma/v2"

// Amount is an integer in base units of what its field names, as a decimal
// string; signed where the field says so.
type Amount = string

// Asset is the ERC-20 a vault takes and pays.
type Asset struct {
	Address  string `json:"address" doc:"Token address" example:"0x5FbDB2315678afecb367f032d93F642f64180aa3"`
	Symbol   string `json:"symbol" doc:"Token symbol" example:"USDC"`
	Decimals int    `json:"decimals" doc:"Token decimals" example:"6"`
}

// Token is a token of a portfolio.
type Token struct {
	Address  string  `json:"address" doc:"Token address"`
	Symbol   *string `json:"symbol" doc:"Token symbol; null when it has none"`
	Decimals *int    `json:"decimals" doc:"Token decimals; null when unknown"`
}

// PricePoint is a price of a series.
type PricePoint struct {
	Time       int64  `json:"time" doc:"Unix seconds: the hour, or the timestamp of the settlement or the creation"`
	NAV        Amount `json:"nav" doc:"NAV, asset base units"`
	Supply     Amount `json:"supply" doc:"Share supply at the same moment as that NAV, share base units"`
	SharePrice string `json:"sharePrice" doc:"NAV / supply with 18 fractional digits, rounded down"`
}

// AsOf says which state of the chain a response's figures are.
type AsOf struct {
	Block  int64  `json:"block" doc:"Block number whose state it is"`
	Hash   string `json:"hash" doc:"Hash of that block"`
	Time   int64  `json:"time" doc:"Unix seconds: the hour, or the timestamp of the settlement or the creation"`
	NextAt int64  `json:"nextAt" doc:"Unix seconds of the next hourly snapshot"`
	Stale  bool   `json:"stale" doc:"Whether a price was stale there: then the value is the last good one"`
	Mark   string `json:"mark" enum:"proven,consistent,agreed,unproven,disputed" doc:"How it is known that the vault's events up to its block are complete. proven: storage proof under a header that two independent endpoints give, or the operator's own node; consistent: under one stranger's header; agreed: two endpoints' answers, without a proof; unproven: not compared yet; disputed: the tables and the chain differ"`
}

// Page is one page of a list; follow next until it is null.
type Page[T any] struct {
	Items []T     `json:"items" doc:"The rows of this page"`
	Next  *string `json:"next" doc:"Cursor of the next page; null on the last"`
}

// VaultPath names a vault in the path.
type VaultPath struct {
	Vault string `path:"vault" pattern:"^0x[0-9a-fA-F]{40}$" doc:"Vault address" example:"0x5FbDB2315678afecb367f032d93F642f64180aa3"`
}

// AccountPath names an account in the path.
type AccountPath struct {
	Account string `path:"account" pattern:"^0x[0-9a-fA-F]{40}$" doc:"Account address"`
}

// PageQuery asks for a page.
type PageQuery struct {
	Limit  int    `query:"limit" minimum:"1" maximum:"200" default:"50" doc:"Largest number of rows of a page"`
	Cursor string `query:"cursor" maxLength:"1024" doc:"Value of next in the answer of the previous page. Each page is read from the state of its moment: where the order is by a figure that changes, a row that moves between two pages may be left out or come twice. Lists that are ordered by time or by creation are complete"`
}

// Conditional carries the validator of a conditional request, and what the validator is of.
type Conditional struct {
	IfNoneMatch string `header:"If-None-Match" maxLength:"1024" doc:"ETag of an earlier response: the answer is 304 when nothing has changed"`

	target string // path and query of the request
}

// Resolve remembers which resource was asked for: a validator belongs to one URL.
func (c *Conditional) Resolve(ctx huma.Context) []error {
	u := ctx.URL()
	c.target = u.RequestURI()
	return nil
}

// reply is a response with its validator.
type reply[T any] struct {
	ETag         string `header:"ETag" doc:"Changes when the answer changes: it stands for the URL, for the server's version, and for the block, the revision and the mark that the answer was read at"`
	CacheControl string `header:"Cache-Control"`
	Body         T
}
