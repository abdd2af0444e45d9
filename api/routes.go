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
	Account string `query:"account" pattern:"^0x[0-9a-fA-F]{40}$" doc:"Fill yourDeposit and yourShares for this account"`
	Leader  string `query:"leader" pattern:"^0x[0-9a-fA-F]{40}$" doc:"Only this leader's"`
	Type    string `query:"type" enum:"shared,personal" doc:"Only this type"`
	Status  string `query:"status" enum:"active,inactive,closing,closed" doc:"Only this status"`
	Q       string `query:"q" maxLength:"64" doc:"Name, symbol or address contains this"`
	Sort    string `query:"sort" enum:"tvl,-tvl,name,-name,pnl30d,-pnl30d,created,-created" default:"-tvl" doc:"Order; - descends; unknown values come last"`
}

type vaultInput struct {
	Conditional
	VaultPath
}

// VaultPageInput asks for a page of a vault's rows.
type VaultPageInput struct {
	Conditional
	VaultPath
	PageQuery
}

type ordersInput struct {
	VaultPageInput
	State string `query:"state" enum:"open,filled,cancelled,expired,closed" doc:"Only these; closed: all but open"`
}

type requestsInput struct {
	VaultPageInput
	State string `query:"state" enum:"open,pending,processing,claimable,claimed,cancelled,refunded" doc:"Only these; open: pending and processing"`
}

// AccountPageInput asks for a page of an account's rows.
type AccountPageInput struct {
	Conditional
	AccountPath
	PageQuery
}

type accountRequestsInput struct {
	AccountPageInput
	Vault string `query:"vault" pattern:"^0x[0-9a-fA-F]{40}$" doc:"Only this vault's"`
	State string `query:"state" enum:"open,pending,processing,claimable,claimed,cancelled,refunded" doc:"Only these; open: pending and processing"`
}

type accountActivityInput struct {
	AccountPageInput
	Vault string `query:"vault" pattern:"^0x[0-9a-fA-F]{40}$" doc:"Only this vault's"`
}

type leaderInput struct {
	Conditional
	Leader string `path:"leader" pattern:"^0x[0-9a-fA-F]{40}$" doc:"Leader address"`
}

type pageInput struct {
	Conditional
	PageQuery
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

func get[I, O any](api huma.API, id, path, tag, summary string, h func(context.Context, *I) (*O, error)) {
	huma.Register(api, huma.Operation{
		OperationID: id, Method: http.MethodGet, Path: path, Summary: summary, Tags: []string{tag},
		Errors: []int{http.StatusBadRequest, http.StatusNotFound, http.StatusServiceUnavailable},
	}, h)
}

func register(api huma.API, s *Server) {
	get(api, "getProtocol", "/v1/protocol", "protocol", "Headline figures", s.getProtocol)
	get(api, "getStatus", "/v1/status", "protocol", "State of the index", s.getStatus)
	get(api, "getKeeper", "/v1/keeper", "protocol", "The keeper's last run, intents and refusals", s.getKeeper)

	get(api, "listVaults", "/v1/vaults", "vaults", "Vaults", s.listVaults)
	get(api, "getVault", "/v1/vaults/{vault}", "vaults", "One vault", s.getVault)
	get(api, "getPrices", "/v1/vaults/{vault}/prices", "vaults", "Price history, oldest first", s.getPrices)
	get(api, "getPriceColumns", "/v1/vaults/{vault}/prices/columns", "vaults", "Price history by columns: only the exact pairs", s.getPriceColumns)
	get(api, "getHoldings", "/v1/vaults/{vault}/holdings", "vaults", "Balance: the asset and every token", s.getHoldings)
	get(api, "getVaultPositions", "/v1/vaults/{vault}/positions", "vaults", "The vault's positions at average cost", s.getVaultPositions)
	get(api, "getTargets", "/v1/vaults/{vault}/targets", "vaults", "Target weights in force", s.getTargets)
	get(api, "listOrders", "/v1/vaults/{vault}/orders", "vaults", "Orders, newest first", s.listOrders)
	get(api, "listTrades", "/v1/vaults/{vault}/trades", "vaults", "Executed swaps, newest first", s.listTrades)
	get(api, "listEpochs", "/v1/vaults/{vault}/epochs", "vaults", "Epochs, newest first", s.listEpochs)
	get(api, "listVaultRequests", "/v1/vaults/{vault}/requests", "vaults", "Requests, newest first", s.listVaultRequests)
	get(api, "listDepositors", "/v1/vaults/{vault}/depositors", "vaults", "Accounts by shares, largest first", s.listDepositors)

	get(api, "listPositions", "/v1/accounts/{account}/positions", "accounts", "An account's positions, with what it earned", s.listPositions)
	get(api, "listRequests", "/v1/accounts/{account}/requests", "accounts", "An account's requests, newest first", s.listRequests)
	get(api, "listActivity", "/v1/accounts/{account}/activity", "accounts", "Everything booked for an account, newest first", s.listActivity)

	get(api, "listLeaders", "/v1/leaders", "leaders", "Leaders of shared vaults, by TVL", s.listLeaders)
	get(api, "getLeader", "/v1/leaders/{leader}", "leaders", "A leader's profile", s.getLeader)

	get(api, "getConfig", "/config.json", "dashboard", "What the dashboard needs to begin", s.getConfig)

	registerPrepare(api, s)
	describeStreams(api)
}

// describeStreams adds what huma does not serve itself to the document: CSV
// beside JSON, the event stream, calendar and feed.
func describeStreams(api huma.API) {
	doc := api.OpenAPI()
	csv := &huma.MediaType{Schema: &huma.Schema{Type: huma.TypeString}}
	format := &huma.Param{
		Name: "format", In: "query", Description: "csv: every row as text/csv (also by Accept: text/csv), or a problem above 100 000",
		Schema: &huma.Schema{Type: huma.TypeString, Enum: []any{"json", "csv"}},
	}
	for _, item := range doc.Paths {
		for _, op := range []*huma.Operation{item.Get, item.Post} {
			if op != nil {
				delete(op.Responses, "422") // bad parameters are a 400 here
			}
		}
	}
	for _, path := range []string{requestsPath, activityPath} {
		op := doc.Paths[path].Get
		op.Responses["200"].Content["text/csv"] = csv
		op.Parameters = append(op.Parameters, format)
	}
	address := func(name string) *huma.Param {
		return &huma.Param{Name: name, In: "path", Required: true, Schema: &huma.Schema{Type: huma.TypeString, Pattern: "^0x[0-9a-fA-F]{40}$"}}
	}
	event := doc.Components.Schemas.Schema(reflect.TypeFor[Event](), true, "Event")
	text := func(media, about string, schema *huma.Schema) map[string]*huma.Response {
		return map[string]*huma.Response{"200": {Description: about, Content: map[string]*huma.MediaType{media: {Schema: schema}}}}
	}
	str := &huma.Schema{Type: huma.TypeString}
	doc.AddOperation(&huma.Operation{
		OperationID: "streamEvents", Method: http.MethodGet, Path: eventsPath, Tags: []string{"events"},
		Summary:     "Live events (server-sent events)",
		Description: "Each message's data is an Event; its id is the feed's sequence, its event the op. Reconnect with Last-Event-ID; an id too old gets one reset. A comment every 15 seconds keeps the connection.",
		Parameters: []*huma.Param{
			{Name: "vault", In: "query", Description: "Only this vault's, and blocks", Schema: str},
			{Name: "account", In: "query", Description: "Only this account's, and blocks", Schema: str},
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
}

// Paths outside huma's own handlers.
const (
	requestsPath = "/v1/accounts/{account}/requests"
	activityPath = "/v1/accounts/{account}/activity"
	eventsPath   = "/v1/events"
	calendarPath = "/v1/vaults/{vault}/calendar.ics"
	atomPath     = "/v1/accounts/{account}/feed.atom"
)
