package client

import (
	"context"
	"errors"
	"fmt"
	"io"
	"math/big"
	"net/http"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/sluicefi/sluice/archive"
	"github.com/sluicefi/sluice/chain"
	"github.com/sluicefi/sluice/client/openapi"
	"github.com/sluicefi/sluice/internal/redact"
	"github.com/sluicefi/sluice/prepare"
	"github.com/sluicefi/sluice/verify"
)

// Bounds of every call.
const (
	callTimeout  = 30 * time.Second
	maxAnswer    = 16 << 20
	pollInterval = 200 * time.Millisecond
	patience     = time.Minute // in which an endpoint that is waited on may give no answer
)

// Client talks to one deployment. Its Preparer makes unsigned calls: Deposit, Withdraw, Cancel, Claim, Trade, Order, Targets,
// and Trading, which says what a trade may cost.
type Client struct {
	*prepare.Preparer
	API *openapi.ClientWithResponses

	chain   *chain.Client
	node    chain.Endpoint
	url     string // the API's
	factory common.Address
}

// Signer signs for one account; package keys has a keystore and a signing service.
type Signer interface {
	Address() common.Address
	SignTx(ctx context.Context, tx *types.Transaction, chainID uint64) (*types.Transaction, error)
}

// Open asks the API where the protocol lives, and reads and sends through an RPC endpoint of your own. The chain ids must agree.
func Open(ctx context.Context, apiURL, rpcURL string) (*Client, error) {
	api, err := openapi.NewClientWithResponses(apiURL, openapi.WithHTTPClient(HTTP()))
	if err != nil {
		return nil, fmt.Errorf("client: the API's URL: %w", redact.Cause(err))
	}
	config, err := api.GetConfigWithResponse(ctx, nil)
	if err != nil {
		return nil, fmt.Errorf("client: asking the API: %w", redact.Cause(err))
	}
	if config.JSON200 == nil {
		return nil, fmt.Errorf("client: the API answers %s", config.Status())
	}
	c := config.JSON200.Contracts
	if c.Lens == nil {
		return nil, errors.New("client: the API names no Lens: its operator has to configure one")
	}
	at := func(text *string) common.Address {
		if text == nil {
			return common.Address{}
		}
		return common.HexToAddress(*text)
	}
	node, err := chain.New(chain.Config{URLs: []string{rpcURL}, Timeout: callTimeout})
	if err != nil {
		return nil, fmt.Errorf("client: %w", err)
	}
	endpoint := node.Endpoints()[0]
	chainID := uint64(config.JSON200.ChainId) //nolint:gosec // a chain id
	if id, err := endpoint.ChainID(ctx); err != nil || id.Uint64() != chainID {
		node.Close()
		if err == nil {
			err = fmt.Errorf("it is on chain %s, and the API on %d", id, chainID)
		}
		return nil, fmt.Errorf("client: the RPC endpoint: %w", err)
	}
	p, err := prepare.New(prepare.Config{
		ChainID: chainID, Lens: at(c.Lens), Adapter: at(c.Adapter), Quoter: at(c.Quoter), Board: at(c.Board),
	}, []chain.Endpoint{endpoint})
	if err != nil {
		node.Close()
		return nil, err
	}
	return &Client{Preparer: p, API: api, chain: node, node: endpoint, url: strings.TrimRight(apiURL, "/"), factory: common.HexToAddress(c.Factory)}, nil
}

// Close drops idle connections.
func (c *Client) Close() { c.chain.Close() }

// HTTP is a client for an API of somebody else: each request ends after 30 seconds, and of an answer at most 16 MiB are read.
func HTTP() *http.Client {
	return &http.Client{Timeout: callTimeout, Transport: bounded{http.DefaultTransport}}
}

// bounded refuses answers beyond a size that none has.
type bounded struct{ next http.RoundTripper }

func (b bounded) RoundTrip(r *http.Request) (*http.Response, error) {
	answer, err := b.next.RoundTrip(r)
	if err == nil {
		answer.Body = struct {
			io.Reader
			io.Closer
		}{io.LimitReader(answer.Body, maxAnswer), answer.Body}
	}
	return answer, err
}

// FailsError means that the simulation of what was prepared fails: nothing was sent.
type FailsError struct{ prepare.Failure }

func (e *FailsError) Error() string { return e.Text + ": " + e.Next }

// PendingError means that a transaction was signed and given to the endpoint, and it isn't known whether a block includes it. It
// may be mined yet: let [Client.Wait] look for it before anything is sent in its place.
type PendingError struct {
	Hash common.Hash // the transaction's
	Err  error       // why nothing is known
}

func (e *PendingError) Error() string {
	return fmt.Sprintf("transaction %s may be mined yet, wait for it before you send again: %v", e.Hash, e.Err)
}

func (e *PendingError) Unwrap() error { return e.Err }

// Send signs and sends what was prepared, in order, each after the one before it is mined, and returns the receipts. It refuses
// what fails in the simulation. Where a transaction may have been sent and nothing more is known of it, the error is a
// [PendingError]. It doesn't survive a crash: a program that must never send twice uses `sluice trader`, which keeps a journal.
func (c *Client) Send(ctx context.Context, signer Signer, p *prepare.Prepared) ([]*types.Receipt, error) {
	if common.HexToAddress(p.From) != signer.Address() {
		return nil, fmt.Errorf("client: it was prepared for %s, and the key is %s's", p.From, signer.Address())
	}
	if f := p.Fails(); f != nil {
		return nil, &FailsError{*f}
	}
	var receipts []*types.Receipt
	for _, call := range p.Calls {
		r, err := c.sendOne(ctx, signer, call)
		if err != nil {
			return receipts, fmt.Errorf("client: %s: %w", call.Method, err)
		}
		if receipts = append(receipts, r); r.Status != types.ReceiptStatusSuccessful {
			return receipts, fmt.Errorf("client: %s reverted in transaction %s", call.Method, r.TxHash)
		}
	}
	return receipts, nil
}

func (c *Client) sendOne(ctx context.Context, signer Signer, call prepare.Call) (*types.Receipt, error) {
	head, err := c.node.HeaderByNumber(ctx, nil)
	if err != nil {
		return nil, err
	}
	nonce, err := c.node.NonceAtHash(ctx, signer.Address(), head.Hash())
	if err != nil {
		return nil, err
	}
	gas, err := c.node.EstimateGas(ctx, head.Hash(), []chain.StateCall{{From: signer.Address(), To: call.Target(), Data: call.Calldata()}})
	if err == nil {
		err = gas[0].Err
	}
	if err != nil {
		return nil, err
	}
	tip := big.NewInt(1e6)
	cap := new(big.Int).Set(tip)
	if head.BaseFee != nil {
		cap.Add(cap, new(big.Int).Lsh(head.BaseFee, 1)) // five full blocks of growth
	}
	to, chainID := call.Target(), c.Config().ChainID
	tx := types.NewTx(&types.DynamicFeeTx{
		ChainID: new(big.Int).SetUint64(chainID), Nonce: nonce, To: &to, Data: call.Calldata(), Gas: gas[0].Gas + gas[0].Gas/5, Value: new(big.Int),
		GasFeeCap: cap, GasTipCap: tip,
	})
	signed, err := signer.SignTx(ctx, tx, chainID)
	if err != nil {
		return nil, err
	}
	switch err := c.node.SendTransaction(ctx, signed); {
	case err == nil || chain.ClassOf(err) == chain.TxKnown:
	case chain.NotTaken(err):
		return nil, err
	default:
		return nil, &PendingError{signed.Hash(), err}
	}
	return c.Wait(ctx, signed.Hash())
}

// Wait waits until a block includes a transaction, and returns its receipt. A question that fails says nothing of the transaction
// and is asked again. When ctx ends, or the endpoint answers nothing for a minute, the error is a [PendingError].
func (c *Client) Wait(ctx context.Context, hash common.Hash) (*types.Receipt, error) {
	receipt, err := poll(ctx, func() (*types.Receipt, error) {
		r, err := c.node.TransactionReceipt(ctx, hash)
		if errors.Is(err, ethereum.NotFound) || chain.ClassOf(err) == chain.NotFound {
			return nil, nil
		}
		return r, err
	})
	if err != nil {
		return nil, &PendingError{hash, err}
	}
	return receipt, nil
}

// Indexed waits until the API's figures include a block. It fails when ctx ends, or the API answers nothing for a minute; what was
// mined is mined all the same.
func (c *Client) Indexed(ctx context.Context, block *big.Int) error {
	_, err := poll(ctx, func() (*int64, error) {
		status, err := c.API.GetStatusWithResponse(ctx, nil)
		if err != nil {
			return nil, fmt.Errorf("client: asking the API: %w", redact.Cause(err))
		}
		if status.JSON200 == nil {
			return nil, fmt.Errorf("the API answers %s", status.Status())
		}
		if head := status.JSON200.Head; head != nil && big.NewInt(head.Number).Cmp(block) >= 0 {
			return &head.Number, nil
		}
		return nil, nil
	})
	return err
}

// poll asks until there is a value, every question of a minute failed, or ctx ends. A nil value is an answer: not yet.
func poll[T any](ctx context.Context, ask func() (*T, error)) (*T, error) {
	ticker := time.NewTicker(pollInterval)
	defer ticker.Stop()
	answered := time.Now()
	for {
		v, err := ask()
		switch {
		case err == nil && v != nil:
			return v, nil
		case err == nil:
			answered = time.Now()
		case time.Since(answered) > patience:
			return nil, err
		}
		select {
		case <-ctx.Done():
			return nil, errors.Join(ctx.Err(), err)
		case <-ticker.C:
		}
	}
}

// Position is what an account has and earned in a vault; nil when it has never had anything there.
func (c *Client) Position(ctx context.Context, vault, account common.Address) (*openapi.AccountPosition, error) {
	var cursor *string
	for {
		page, err := c.API.ListPositionsWithResponse(ctx, account.Hex(), &openapi.ListPositionsParams{Cursor: cursor})
		if err != nil {
			return nil, fmt.Errorf("client: asking the API: %w", redact.Cause(err))
		}
		if page.JSON200 == nil {
			return nil, fmt.Errorf("client: the API answers %s", page.Status())
		}
		for _, p := range page.JSON200.Items {
			if common.HexToAddress(p.Vault) == vault {
				return &p, nil
			}
		}
		if cursor = page.JSON200.Next; cursor == nil {
			return nil, nil
		}
	}
}

// Verify takes all events of a vault from the API and holds them to the one storage slot in which the vault keeps their history,
// read from your own endpoint at its newest final block, or at its newest one with atHead; the events of the blocks that the API
// doesn't have yet come from your endpoint's logs. Then it recomputes an account's figures from them, or with a nil account the
// vault's last settlement. The report says what matches, what differs and what could not be checked; an error means that nothing
// was found out. Which factory is the protocol's is the API's word: compare it with one that you know.
func (c *Client) Verify(ctx context.Context, vault common.Address, account *common.Address, atHead bool) (_ *verify.Report, err error) {
	events, err := archive.Follow(ctx, HTTP(), c.url, vault)
	if err != nil {
		return nil, fmt.Errorf("client: events of vault %s: %w", vault, err)
	}
	defer func() { err = errors.Join(err, events.Close()) }()
	report, err := verify.Run(ctx, verify.Options{
		Vault: vault, Account: account, AtHead: atHead, AtFinal: !atHead, Archive: events, Source: "the API", Factory: c.factory, CallTimeout: callTimeout,
	}, c.chain)
	if err == nil && c.factory != (common.Address{}) {
		report.NotProven = append(report.NotProven, fmt.Sprintf("that %s is the protocol's factory: the API named it", c.factory))
	}
	return report, err
}
