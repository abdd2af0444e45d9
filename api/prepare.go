package api

import (
	"context"
	"errors"
	"log/slog"
	"net/http"

	"github.com/danielgtaylor/huma/v2"
	"github.com/danielgtaylor/huma/v2/adapters/humago"

	"github.com/sluicefi/sluice/prepare"
)

// How many answers are prepared at once, for all clients and for one: each asks a node several times.
const (
	preparing       = 16
	clientPreparing = 4
)

// maxWishBytes is far more than a wish has.
const maxWishBytes = 16 << 10

type tradingInput struct{ VaultPath }

type wish[T any] struct{ Body T }

type prepared[T any] struct {
	CacheControl string `header:"Cache-Control"`
	Body         *T
}

// registerPrepare adds what is answered from the chain itself, on a block that the answer names. It keeps nothing and sends
// nothing.
func registerPrepare(api huma.API, s *Server) {
	huma.Register(api, huma.Operation{
		OperationID: "getTrading", Method: http.MethodGet, Path: "/v1/vaults/{vault}/trading", Tags: []string{"prepare"},
		Summary:     "What somebody who trades the vault has to know, read from the chain now: bounds, prices of feeds and pools, addresses",
		Middlewares: huma.Middlewares{s.withClient},
		Errors:      []int{http.StatusBadRequest, http.StatusNotFound, http.StatusTooManyRequests, http.StatusServiceUnavailable},
	}, func(ctx context.Context, in *tradingInput) (*prepared[prepare.Trading], error) {
		return onChain(ctx, s, in.Vault, (*prepare.Preparer).Trading)
	})
	post(api, s, "prepareDeposit", "deposit", "Unsigned calls for a deposit", (*prepare.Preparer).Deposit)
	post(api, s, "prepareWithdraw", "withdraw", "Unsigned calls for a withdrawal, asked for in shares", (*prepare.Preparer).Withdraw)
	post(api, s, "prepareCancel", "cancel", "Unsigned calls that cancel a pending request and pay it back", (*prepare.Preparer).Cancel)
	post(api, s, "prepareClaim", "claim", "Unsigned calls that claim all that an account can claim", (*prepare.Preparer).Claim)
	post(api, s, "prepareTrade", "trade", "Unsigned calls for a swap by a vault's leader or trader, by the best route", (*prepare.Preparer).Trade)
	post(api, s, "prepareOrder", "order", "Unsigned calls for a limit order, or for cancelling an order", (*prepare.Preparer).Order)
	post(api, s, "prepareTargets", "targets", "Unsigned calls for new target weights", (*prepare.Preparer).Targets)
}

func post[W any](api huma.API, s *Server, id, name, summary string, do func(*prepare.Preparer, context.Context, W) (*prepare.Prepared, error)) {
	huma.Register(api, huma.Operation{
		OperationID: id, Method: http.MethodPost, Path: "/v1/prepare/" + name, Summary: summary, Tags: []string{"prepare"},
		Description: "Nothing is sent and nothing is kept: the answer has the calls, a simulation of them on a named block, what they cost, " +
			"which bounds they use, and why they would fail.",
		MaxBodyBytes: maxWishBytes, Middlewares: huma.Middlewares{s.withClient},
		Errors: []int{http.StatusBadRequest, http.StatusRequestEntityTooLarge, http.StatusUnsupportedMediaType, http.StatusTooManyRequests, http.StatusServiceUnavailable},
	}, func(ctx context.Context, in *wish[W]) (*prepared[prepare.Prepared], error) {
		return onChain(ctx, s, in.Body, do)
	})
}

// Begin takes a place among the answers that are prepared at once; end gives it back. Where the client holds all of its own
// places refused is 429, and where all places are taken 503; otherwise it is 0.
func (s *Server) Begin(client string) (end func(), refused int) {
	switch s.preparing.take(client) {
	case takenBySelf:
		return nil, http.StatusTooManyRequests
	case takenByAll:
		return nil, http.StatusServiceUnavailable
	}
	return func() { s.preparing.give(client) }, 0
}

type clientKey struct{}

// withClient tells the handler whom the request is counted for.
func (s *Server) withClient(ctx huma.Context, next func(huma.Context)) {
	r, _ := humago.Unwrap(ctx)
	next(huma.WithValue(ctx, clientKey{}, s.Client(r)))
}

// onChain asks the preparer, within the bounds of this server.
func onChain[W, T any](ctx context.Context, s *Server, w W, do func(*prepare.Preparer, context.Context, W) (*T, error)) (*prepared[T], error) {
	if s.opt.Prepare == nil {
		return nil, huma.Error503ServiceUnavailable("this server has no RPC endpoint to prepare on: its operator gives rpc.urls and lens to `sluice serve`")
	}
	client, _ := ctx.Value(clientKey{}).(string)
	end, refused := s.Begin(client)
	switch refused {
	case http.StatusTooManyRequests:
		return nil, later(refused, "too many answers are being prepared for your address at once: try again when one is there")
	case http.StatusServiceUnavailable:
		return nil, later(refused, "too many answers are being prepared at once: try again")
	}
	defer end()
	ctx, cancel := context.WithTimeout(ctx, requestTimeout)
	defer cancel()
	out, err := do(s.opt.Prepare, ctx, w)
	var input *prepare.InputError
	var down *prepare.UnavailableError
	switch {
	case err == nil:
		return &prepared[T]{CacheControl: "no-store", Body: out}, nil
	case errors.As(err, &input):
		return nil, huma.Error400BadRequest(input.Error(), &huma.ErrorDetail{Message: input.Problem, Location: "body." + input.Field})
	case errors.As(err, &down) || ctx.Err() != nil:
		s.log.Warn("the chain can't answer", slog.Any("err", err))
		return nil, later(http.StatusServiceUnavailable, "the chain can't answer now, which says nothing about what was asked: try again")
	}
	s.log.Error("preparing failed", slog.Any("err", err))
	return nil, huma.Error500InternalServerError("the server failed on this request")
}
