package api

import (
	"context"
	"net/http"
	"reflect"

	"github.com/danielgtaylor/huma/v2"
	"github.com/danielgtaylor/huma/v2/adapters/humago"
)

// Inputs of the routes. Everything from outside is bounded here.

type listVaultsInput struct {
	Conditional
	PageQuery
	Account  string `query:"account" pattern:"^0x[0-9a-fA-F]{40}$" doc:"Account for which yourDeposit and yourShares are given"`
	Holder   string `query:"holder" pattern:"^0x[0-9a-fA-F]{40}$" doc:"Only vaults that this account leads, or in which it has shares, a request that waits, or something to claim"`
	Leader   string `query:"leader" pattern:"^0x[0-9a-fA-F]{40}$" doc:"Only vaults of this leader"`
	Trader   string `query:"trader" pattern:"^0x[0-9a-fA-F]{40}$" doc:"Only vaults whose appointed trader is this account"`
	Type     string `query:"type" enum:"shared,personal" doc:"Only vaults of this type"`
	Status   string `query:"status" enum:"active,inactive,closing,closed" doc:"Only vaults of this status"`
	Listed   string `query:"listed" enum:"true,false" doc:"true: only vaults that the operator lists; false: only the others"`
	Imitates string `query:"imitates" enum:"true" doc:"true: only vaults whose name looks like that of an older one that the operator lists"`
	Spark    string `query:"sparkline" enum:"true,false" default:"true" doc:"false: leave out each vault's daily prices"`
	Q        string `query:"q" maxLength:"64" doc:"Only vaults whose name, symbol or address contains this text"`
	Sort     string `query:"sort" enum:"tvl,-tvl,name,-name,pnl30d,-pnl30d,created,-created" default:"-tvl" doc:"Field to sort by; with - in front in descending order. Unknown values come last"`
}

type vaultInput struct {
	Conditional
	VaultPath
}

type epochInput struct {
	Conditional
	VaultPath
	Epoch int64 `path:"epoch" minimum:"1" doc:"Epoch id, counted from 1"`
}

// VaultPageInput asks for a page of a vault's rows.
type VaultPageInput struct {
	Conditional
	VaultPath
	PageQuery
}

type ordersInput struct {
	VaultPageInput
	State string `query:"state" enum:"open,filled,cancelled,expired,closed" doc:"Only orders in this state; closed: in any state but open"`
}

type requestsInput struct {
	VaultPageInput
	State string `query:"state" enum:"open,pending,processing,claimable,claimed,cancelled,refunded" doc:"Only requests in this state; open: pending or processing"`
}

// AccountPageInput asks for a page of an account's rows.
type AccountPageInput struct {
	Conditional
	AccountPath
	PageQuery
}

type accountRequestsInput struct {
	AccountPageInput
	Vault string `query:"vault" pattern:"^0x[0-9a-fA-F]{40}$" doc:"Only rows of this vault"`
	State string `query:"state" enum:"open,pending,processing,claimable,claimed,cancelled,refunded" doc:"Only requests in this state; open: pending or processing"`
}

type accountActivityInput struct {
	AccountPageInput
	Vault string `query:"vault" pattern:"^0x[0-9a-fA-F]{40}$" doc:"Only rows of this vault"`
}

type leaderInput struct {
	Conditional
	Leader string `path:"leader" pattern:"^0x[0-9a-fA-F]{40}$" doc:"Leader address"`
}

type plainInput struct{ Conditional }

func newHuma(mux *http.ServeMux, version string) huma.API {
	huma.DefaultArrayNullable = false
	registry := huma.NewMapRegistry("#/components/schemas/", huma.DefaultSchemaNamer)
	return humago.New(mux, huma.Config{
		OpenAPI: &huma.OpenAPI{
			OpenAPI: "3.1.0",
			Info: &huma.Info{
				Title:       "Sluice",
				Version:     version,
				Description: "Managed vaults that settle once a week: vaults, prices, positions, requests and events, read-only, and unsigned calls prepared for a wallet. Amounts are decimal strings in base units; times are Unix seconds of the chain; what isn't known is null.",
				License:     &huma.License{Name: "MIT", Identifier: "MIT"},
			},
			Components: &huma.Components{Schemas: registry},
		},
		Formats:       map[string]huma.Format{"application/json": jsonFormat, "json": jsonFormat},
		DefaultFormat: "application/json",
		// Accept of something else still gets JSON rather than an error without a body.
		NoFormatFallback: false,
	})
}

func get[I, O any](api huma.API, id, path, tag, summary string, h func(context.Context, *I) (*O, error), before ...func(huma.Context, func(huma.Context))) {
	huma.Register(api, huma.Operation{
		OperationID: id, Method: http.MethodGet, Path: path, Summary: summary, Tags: []string{tag}, Middlewares: before,
		Errors: []int{http.StatusBadRequest, http.StatusNotFound, http.StatusServiceUnavailable},
	}, h)
}

func register(api huma.API, s *Server) {
	get(api, "getProtocol", "/v1/protocol", "protocol", "The protocol's headline figures", s.getProtocol)
	get(api, "getStatus", "/v1/status", "protocol", "State of the index: how far it is, and how far it is proven", s.getStatus)
	get(api, "getKeeper", "/v1/keeper", "protocol", "The keeper's last run, intents and refusals", s.getKeeper)

	get(api, "listVaults", "/v1/vaults", "vaults", "Vaults with their main figures", s.listVaults)
	get(api, "getVault", "/v1/vaults/{vault}", "vaults", "A vault with all of its figures", s.getVault)
	get(api, "getPrices", "/v1/vaults/{vault}/prices", "vaults", "A vault's price history, oldest first", s.getPrices)
	get(api, "getPriceColumns", "/v1/vaults/{vault}/prices/columns", "vaults", "Price history as columns: times, NAVs and supplies only", s.getPriceColumns)
	get(api, "getHoldings", "/v1/vaults/{vault}/holdings", "vaults", "What a vault holds: its asset and every token", s.getHoldings)
	get(api, "getVaultPositions", "/v1/vaults/{vault}/positions", "vaults", "The vault's positions at average cost", s.getVaultPositions)
	get(api, "getTargets", "/v1/vaults/{vault}/targets", "vaults", "A vault's target weights in force", s.getTargets)
	get(api, "listOrders", "/v1/vaults/{vault}/orders", "vaults", "A vault's orders, newest first", s.listOrders)
	get(api, "listTrades", "/v1/vaults/{vault}/trades", "vaults", "A vault's executed swaps, newest first", s.listTrades)
	get(api, "listEpochs", "/v1/vaults/{vault}/epochs", "vaults", "A vault's epochs, newest first", s.listEpochs)
	get(api, "getEpoch", "/v1/vaults/{vault}/epochs/{epoch}", "vaults", "One epoch of a vault", s.getEpoch)
	get(api, "listVaultRequests", "/v1/vaults/{vault}/requests", "vaults", "A vault's requests, newest first", s.listVaultRequests)
	get(api, "listDepositors", "/v1/vaults/{vault}/depositors", "vaults", "A vault's depositors by shares, largest first", s.listDepositors)

	get(api, "getTank", "/v1/vaults/{vault}/tank", "vaults", "The ether that pays the vault's keepers", s.getTank)
	get(api, "listTankPayments", "/v1/vaults/{vault}/tank/payments", "vaults", "What the vault's tank paid, newest first", s.listTankPayments)
	get(api, "listPosts", "/v1/vaults/{vault}/posts", "vaults", "What leader and trader said on the board, newest first", s.listPosts)

	get(api, "listPositions", "/v1/accounts/{account}/positions", "accounts", "An account's positions, with what it earned", s.listPositions)
	get(api, "listRequests", "/v1/accounts/{account}/requests", "accounts", "An account's requests, newest first", s.listRequests)
	get(api, "listActivity", "/v1/accounts/{account}/activity", "accounts", "Everything that happened to an account, newest first", s.listActivity)
	get(api, "getAccountPnl", pnlPath, "accounts", "What an account had and had earned in a vault over time, oldest first", s.getAccountPnl)

	get(api, "listLeaders", "/v1/leaders", "leaders", "Leaders of shared vaults, ranked", s.listLeaders)
	get(api, "getLeader", "/v1/leaders/{leader}", "leaders", "A leader's profile", s.getLeader)
	get(api, "getLeaderRecord", "/v1/leaders/{leader}/record", "leaders", "A leader's record week by week, beside holding ETH, BTC or cash", s.getLeaderRecord, s.withClient)
	get(api, "compareVaults", "/v1/compare", "vaults", "Up to four vaults side by side", s.compareVaults)

	get(api, "getConfig", "/config.json", "dashboard", "What the dashboard needs when it starts: chain, contracts, endpoints and wallets", s.getConfig)

	registerPrepare(api, s)
	describeStreams(api)
}

// describeStreams adds what huma does not serve itself to the document: CSV
// beside JSON, the event stream, calendar and feed.
func describeStreams(api huma.API) {
	doc := api.OpenAPI()
	csv := &huma.MediaType{Schema: &huma.Schema{Type: huma.TypeString}}
	format := func(about string, names ...any) *huma.Param {
		return &huma.Param{
			Name: "format", In: "query", Description: "csv: every row as text/csv (also by Accept: text/csv), or a problem above 100 000. A file is whole: limit and cursor are refused with it" + about,
			Schema: &huma.Schema{Type: huma.TypeString, Enum: append([]any{"json", "csv"}, names...)},
		}
	}
	for _, item := range doc.Paths {
		for _, op := range []*huma.Operation{item.Get, item.Post} {
			if op != nil {
				delete(op.Responses, "422") // bad parameters are a 400 here
			}
		}
	}
	for _, p := range doc.Paths["/v1/compare"].Get.Parameters {
		if p.In == "query" {
			p.Schema.Items.Pattern = addressPattern
		}
	}
	for _, path := range []string{requestsPath, activityPath, pnlPath} {
		op := doc.Paths[path].Get
		op.Responses["200"].Content["text/csv"] = csv
		if path == activityPath {
			op.Parameters = append(op.Parameters, format("; koinly: the exchanges among them in the 12 columns of Koinly's universal file, for tax tools", "koinly"))
		} else {
			op.Parameters = append(op.Parameters, format(""))
		}
	}
	address := func(name string) *huma.Param {
		return &huma.Param{Name: name, In: "path", Required: true, Schema: &huma.Schema{Type: huma.TypeString, Pattern: addressPattern}}
	}
	filter := &huma.Schema{Type: huma.TypeString, Pattern: addressPattern}
	event := doc.Components.Schemas.Schema(reflect.TypeFor[Event](), true, "Event")
	text := func(media, about string, schema *huma.Schema) map[string]*huma.Response {
		return map[string]*huma.Response{"200": {Description: about, Content: map[string]*huma.MediaType{media: {Schema: schema}}}}
	}
	str := &huma.Schema{Type: huma.TypeString}
	describeArchive(doc, address("vault"))
	doc.AddOperation(&huma.Operation{
		OperationID: "streamEvents", Method: http.MethodGet, Path: eventsPath, Tags: []string{"events"},
		Summary:     "Live events (server-sent events)",
		Description: "The data of each message is an Event. The message's id is its place in the feed, and its event is the field op. Reconnect with the header Last-Event-ID to continue; when that id is too old, one reset is sent. A comment every 15 seconds keeps the connection open.",
		Parameters: []*huma.Param{
			{Name: "vault", In: "query", Description: "Only events of this vault, and blocks", Schema: filter},
			{Name: "account", In: "query", Description: "Only events of this account, and blocks", Schema: filter},
			{Name: "lastEventId", In: "query", Description: "Resume after this id, for clients that can't set the header", Schema: str},
			{Name: "Last-Event-ID", In: "header", Description: "Resume after this id", Schema: str},
		},
		Responses: text("text/event-stream", "A stream of events", event),
	})
	doc.AddOperation(&huma.Operation{
		OperationID: "getCalendar", Method: http.MethodGet, Path: calendarPath, Tags: []string{"vaults"},
		Summary: "The vault's coming cut-offs as a calendar", Parameters: []*huma.Param{address("vault")},
		Responses: text("text/calendar", "An iCalendar file (RFC 5545)", str),
	})
	doc.AddOperation(&huma.Operation{
		OperationID: "getAtom", Method: http.MethodGet, Path: atomPath, Tags: []string{"accounts"},
		Summary: "An account's settlements and claims as an Atom feed", Parameters: []*huma.Param{address("account")},
		Responses: text("application/atom+xml", "An Atom feed (RFC 4287)", str),
	})
	for path, about := range map[string]string{vaultAtomPath: "vault", leaderAtomPath: "leader"} {
		doc.AddOperation(&huma.Operation{
			OperationID: map[string]string{"vault": "getVaultAtom", "leader": "getLeaderAtom"}[about], Method: http.MethodGet, Path: path, Tags: []string{about + "s"},
			Summary: map[string]string{
				"vault":  "What happened in a vault as an Atom feed: settlements, trades, and what leader and trader said",
				"leader": "What happened in a leader's newest vaults as an Atom feed, with what the leader says about themselves",
			}[about], Parameters: []*huma.Param{address(about)},
			Responses: text("application/atom+xml", "An Atom feed (RFC 4287)", str),
		})
	}
	// Their errors are those of the others; what one client may only have so many of says so.
	usual := doc.Paths["/v1/vaults"].Get.Responses
	for _, path := range []string{archivePath, eventsPath, calendarPath, atomPath, vaultAtomPath, leaderAtomPath} {
		for _, status := range []string{"400", "404", "500", "503"} {
			doc.Paths[path].Get.Responses[status] = usual[status]
		}
	}
	for _, path := range []string{eventsPath, requestsPath, activityPath, pnlPath} {
		doc.Paths[path].Get.Responses["429"] = &huma.Response{Description: http.StatusText(http.StatusTooManyRequests), Content: usual["503"].Content}
	}
}

// Paths outside huma's own handlers.
const (
	requestsPath = "/v1/accounts/{account}/requests"
	activityPath = "/v1/accounts/{account}/activity"
	pnlPath      = "/v1/accounts/{account}/pnl"
	eventsPath   = "/v1/events"
	calendarPath = "/v1/vaults/{vault}/calendar.ics"
	atomPath     = "/v1/accounts/{account}/feed.atom"

	vaultAtomPath  = "/v1/vaults/{vault}/feed.atom"
	leaderAtomPath = "/v1/leaders/{leader}/feed.atom"
	archivePath    = "/v1/vaults/{vault}/events"
)
