package notify

import (
	"context"
	"errors"
	"log/slog"
	"net/http"
	"time"

	"github.com/danielgtaylor/huma/v2"
	"github.com/danielgtaylor/huma/v2/adapters/humago"
	"github.com/ethereum/go-ethereum/accounts"
	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/store"
)

// bodyMost bounds a request's body, bytes.
const bodyMost = 8 << 10

// hostShare is which part of all accounts' webhooks may go to one host, one in so many: whoever has many keys can't have every event
// posted thousands of times to somebody who never asked for it.
const hostShare = 10

// knownShare is which part of all accounts' webhooks is left to accounts that the index knows, one in so many. Keys are free, shares,
// requests and vaults aren't.
const knownShare = 2

// Subscriptions makes and removes webhooks, for the operator's commands and for signed requests.
type Subscriptions struct {
	cfg    Config
	db     *store.DB
	secret Secret
	server string // public address, part of what accounts sign; empty: signed requests aren't taken
	log    *slog.Logger
	now    func() time.Time
	// patience is how long an answer may wait for the database.
	patience time.Duration
}

// NewSubscriptions is the desk at which webhooks are made. Server is its public address, such as
// https://hooks.vaults.example.
func NewSubscriptions(cfg Config, db *store.DB, secret Secret, server string, log *slog.Logger) *Subscriptions {
	return &Subscriptions{cfg: cfg, db: db, secret: secret, server: server, log: log, now: time.Now, patience: 10 * time.Second}
}

// Add makes the operator's own webhook and returns its id and its secret. Vault and account narrow what it is told.
func (s *Subscriptions) Add(ctx context.Context, url string, vault, account *common.Address, types []string) (id, secret string, err error) {
	return s.add(ctx, &store.Subscription{URL: url, Vault: vault, Account: account, Types: types}, s.cfg.Private)
}

func (s *Subscriptions) add(ctx context.Context, sub *store.Subscription, private bool) (id, secret string, err error) {
	if err := checkURL(sub.URL, private); err != nil {
		return "", "", &BadRequestError{err}
	}
	if err := checkTypes(sub.Types); err != nil {
		return "", "", &BadRequestError{err}
	}
	sub.ID = newID()
	err = s.db.AddSubscription(ctx, sub, store.SubscriptionBounds{
		Total: s.cfg.Subscriptions, Unknown: s.cfg.Subscriptions - s.cfg.Subscriptions/knownShare, PerOwner: s.cfg.PerAccount,
		PerHost: max(s.cfg.Subscriptions/hostShare, 1),
	})
	if err != nil {
		return "", "", err
	}
	return sub.ID, s.secret.Of(sub.ID), nil
}

// BadRequestError says what is wrong with a webhook that was asked for.
type BadRequestError struct{ Err error }

func (e *BadRequestError) Error() string { return e.Err.Error() }
func (e *BadRequestError) Unwrap() error { return e.Err }

type subscribeInput struct {
	Body struct {
		Account   string    `json:"account" pattern:"^0x[0-9a-fA-F]{40}$" doc:"Account whose requests are told; it signs"`
		URL       string    `json:"url" maxLength:"2048" doc:"Where messages are posted; https and on the public internet"`
		Vault     string    `json:"vault,omitempty" pattern:"^0x[0-9a-fA-F]{40}$" doc:"Only events of this vault; absent: of all"`
		Types     []string  `json:"types" minItems:"1" maxItems:"6" doc:"request.settled, request.claimable, vault.settled, order.filled, vault.disputed, tank.low"`
		Issued    time.Time `json:"issued" doc:"When it was signed, whole seconds; it holds for five minutes"`
		Signature string    `json:"signature" maxLength:"132" doc:"personal_sign of the account over the request's text"`
	}
}

type subscribeOutput struct {
	CacheControl string `header:"Cache-Control"`
	Body         struct {
		ID     string `json:"id" doc:"The webhook's id"`
		Secret string `json:"secret" doc:"The key that messages are signed with, as Standard Webhooks libraries take it. Keep it: it is given once"`
	}
}

type subscriptionInput struct {
	ID string `path:"id" pattern:"^sub_[0-9a-f]{32}$" doc:"The webhook's id"`
}

type removeInput struct {
	ID   string `path:"id" pattern:"^sub_[0-9a-f]{32}$" doc:"The webhook's id"`
	Body struct {
		Account   string    `json:"account" pattern:"^0x[0-9a-fA-F]{40}$" doc:"Account that made it"`
		Issued    time.Time `json:"issued" doc:"When it was signed, whole seconds; it holds for five minutes"`
		Signature string    `json:"signature" maxLength:"132" doc:"personal_sign of the account over the removal's text"`
	}
}

type listInput struct {
	Body struct {
		Account   string    `json:"account" pattern:"^0x[0-9a-fA-F]{40}$" doc:"Account whose webhooks are listed"`
		Issued    time.Time `json:"issued" doc:"When it was signed, whole seconds; it holds for five minutes"`
		Signature string    `json:"signature" maxLength:"132" doc:"personal_sign of the account over the list's text"`
	}
}

type listOutput struct {
	CacheControl string `header:"Cache-Control"`
	Body         struct {
		Items []OwnSubscription `json:"items" doc:"The webhooks that the account made, oldest first"`
	}
}

// OwnSubscription is a webhook as its owner sees it, with the address.
type OwnSubscription struct {
	SubscriptionState
	URL   string  `json:"url" doc:"Where messages are posted"`
	Vault *string `json:"vault" doc:"The vault whose events are told; null: of all"`
}

type stateOutput struct {
	CacheControl string `header:"Cache-Control"`
	Body         SubscriptionState
}

// SubscriptionState is how a webhook is doing. It doesn't name the address.
type SubscriptionState struct {
	ID        string     `json:"id" doc:"The webhook's id"`
	Types     []string   `json:"types" doc:"Types of events that are told"`
	State     string     `json:"state" enum:"active,failing,disabled" doc:"active: the last message was accepted; failing: it is tried again; disabled: it was given up"`
	After     string     `json:"after" doc:"The last event that was accepted or skipped; events after it are sent next. Empty where none was yet, or it is no longer kept"`
	Failures  int        `json:"failures" doc:"Failed tries of the next message"`
	LastError string     `json:"lastError" doc:"What the last failed try said"`
	NextTry   *time.Time `json:"nextTry" doc:"When the next message is tried again; null unless failing"`
	Disabled  *time.Time `json:"disabledAt" doc:"When it was given up; null unless disabled"`
}

// Handler takes signed requests: POST /subscriptions, POST /subscriptions/list, GET /subscriptions/{id}, POST
// /subscriptions/{id}/remove. Pages of every origin may send them: what counts is the signature.
func (s *Subscriptions) Handler() http.Handler {
	mux := http.NewServeMux()
	config := huma.DefaultConfig("Sluice webhooks", "1")
	config.DocsPath, config.SchemasPath, config.CreateHooks = "", "", nil
	api := humago.New(mux, config)
	errs := []int{http.StatusBadRequest, http.StatusForbidden, http.StatusNotFound, http.StatusConflict, http.StatusServiceUnavailable}
	huma.Register(api, huma.Operation{OperationID: "subscribe", Method: http.MethodPost, Path: "/subscriptions", MaxBodyBytes: bodyMost,
		DefaultStatus: http.StatusCreated, Summary: "Make a webhook by a signed request", Errors: errs}, s.subscribe)
	huma.Register(api, huma.Operation{OperationID: "getSubscription", Method: http.MethodGet, Path: "/subscriptions/{id}",
		Summary: "How a webhook is doing", Errors: errs}, s.state)
	huma.Register(api, huma.Operation{OperationID: "unsubscribe", Method: http.MethodPost, Path: "/subscriptions/{id}/remove", MaxBodyBytes: bodyMost,
		DefaultStatus: http.StatusNoContent, Summary: "Remove a webhook by a signed request", Errors: errs}, s.remove)
	huma.Register(api, huma.Operation{OperationID: "listSubscriptions", Method: http.MethodPost, Path: "/subscriptions/list", MaxBodyBytes: bodyMost,
		Summary: "An account's own webhooks by a signed request", Errors: errs}, s.list)
	return anyOrigin(s.within(mux))
}

// within bounds how long an answer may wait for the database.
func (s *Subscriptions) within(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		ctx, cancel := context.WithTimeout(r.Context(), s.patience)
		defer cancel()
		next.ServeHTTP(w, r.WithContext(ctx))
	})
}

// anyOrigin lets pages of every origin read the answers. No cookie or other standing permission is looked at here.
func anyOrigin(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		h := w.Header()
		h.Set("Access-Control-Allow-Origin", "*")
		if r.Method == http.MethodOptions {
			h.Set("Access-Control-Allow-Methods", "GET, POST")
			h.Set("Access-Control-Allow-Headers", "Content-Type")
			h.Set("Access-Control-Max-Age", "600")
			w.WriteHeader(http.StatusNoContent)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func (s *Subscriptions) list(ctx context.Context, in *listInput) (*listOutput, error) {
	account := common.HexToAddress(in.Body.Account)
	if err := s.authentic(account, listText(s.server, account, in.Body.Issued), in.Body.Signature, in.Body.Issued); err != nil {
		return nil, err
	}
	found, err := s.db.SubscriptionsOf(ctx, account)
	if err != nil {
		return nil, s.problem(err)
	}
	out := &listOutput{CacheControl: "no-store"}
	out.Body.Items = make([]OwnSubscription, len(found))
	for i := range found {
		own := OwnSubscription{SubscriptionState: StateOf(&found[i]), URL: found[i].URL}
		if found[i].Vault != nil {
			vault := found[i].Vault.Hex()
			own.Vault = &vault
		}
		out.Body.Items[i] = own
	}
	return out, nil
}

func (s *Subscriptions) subscribe(ctx context.Context, in *subscribeInput) (*subscribeOutput, error) {
	account := common.HexToAddress(in.Body.Account)
	r := Request{Server: s.server, ChainID: s.cfg.ChainID, Account: account, URL: in.Body.URL, Types: in.Body.Types, Issued: in.Body.Issued}
	if in.Body.Vault != "" {
		vault := common.HexToAddress(in.Body.Vault)
		r.Vault = &vault
	}
	if err := s.authentic(account, r.Text(), in.Body.Signature, r.Issued); err != nil {
		return nil, err
	}
	digest := common.BytesToHash(accounts.TextHash([]byte(r.Text())))
	id, secret, err := s.add(ctx, &store.Subscription{
		URL: r.URL, Vault: r.Vault, Account: &account, Types: r.Types, Owner: &account, Request: &digest,
	}, s.cfg.PrivateForAll)
	if err != nil {
		return nil, s.problem(err)
	}
	out := &subscribeOutput{CacheControl: "no-store"}
	out.Body.ID, out.Body.Secret = id, secret
	return out, nil
}

func (s *Subscriptions) remove(ctx context.Context, in *removeInput) (*struct{}, error) {
	account := common.HexToAddress(in.Body.Account)
	if err := s.authentic(account, removalText(s.server, in.ID, in.Body.Issued), in.Body.Signature, in.Body.Issued); err != nil {
		return nil, err
	}
	if err := s.db.RemoveSubscription(ctx, in.ID, &account); err != nil {
		return nil, s.problem(err)
	}
	return nil, nil
}

func (s *Subscriptions) state(ctx context.Context, in *subscriptionInput) (*stateOutput, error) {
	sub, err := s.db.Subscription(ctx, in.ID)
	if err != nil {
		return nil, s.problem(err)
	}
	return &stateOutput{CacheControl: "no-store", Body: StateOf(sub)}, nil
}

// StateOf tells how a webhook is doing.
func StateOf(sub *store.Subscription) SubscriptionState {
	out := SubscriptionState{
		ID: sub.ID, Types: sub.Types, State: "active", Failures: sub.Failures, LastError: sub.LastError, Disabled: sub.DisabledAt,
	}
	if sub.AfterAt != nil {
		out.After = eventID(sub.After, *sub.AfterAt)
	}
	switch {
	case sub.DisabledAt != nil:
		out.State = "disabled"
	case sub.Failures > 0:
		out.State, out.NextTry = "failing", &sub.NextTry
	}
	return out
}

func (s *Subscriptions) authentic(account common.Address, text, signature string, issued time.Time) error {
	if err := checkIssued(issued, s.now()); err != nil {
		return huma.Error400BadRequest(err.Error())
	}
	if err := checkSignature(account, text, signature); err != nil {
		return huma.Error403Forbidden(err.Error())
	}
	return nil
}

// problem is an error as an RFC 9457 problem. What the database said stays in the log.
func (s *Subscriptions) problem(err error) error {
	var bad *BadRequestError
	var many *store.TooManyError
	switch {
	case errors.As(err, &bad):
		return huma.Error400BadRequest(bad.Error())
	case errors.As(err, &many):
		return huma.Error409Conflict(many.Error())
	case errors.Is(err, store.ErrExists):
		return huma.Error409Conflict("this signed request has made a webhook already: sign a new one")
	case errors.Is(err, store.ErrNotFound):
		return huma.Error404NotFound("this account has no such webhook")
	}
	s.log.Error("webhook request", slog.Any("err", err))
	return huma.Error503ServiceUnavailable("the database does not answer: try again in a few seconds")
}
