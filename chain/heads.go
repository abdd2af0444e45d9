package chain

import (
	"bytes"
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"sync/atomic"
	"time"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"
)

// Heads follows the chain's head until ctx ends and delivers the newest header whenever it changed: over WebSocket where
// an endpoint offers it, by polling every endpoint beneath it. A slow reader gets the newest only. Heads may repeat, skip
// blocks or go back: they tell when to look at the chain, not which block is canonical.
func (c *Client) Heads(ctx context.Context) <-chan *Header {
	out := make(chan *Header, 1)
	in := make(chan tip, 16)
	heard := new(atomic.Uint64)
	for _, e := range c.sockets {
		go c.followSocket(ctx, e, in)
	}
	go c.pollHeads(ctx, in, heard)
	go func() {
		defer close(out)
		newest(ctx, in, heard, out)
	}()
	return out
}

// tip is a head as a poll or a socket reported it.
type tip struct {
	*Header
	polled bool
	heard  uint64 // number of heads that sockets had reported when the poll started
}

// newest passes heads on; a slow reader finds only the newest one in out. It ignores a poll that started before the last
// socket head, because that poll's answer may be the older of the two; the next poll corrects what needs correcting.
func newest(ctx context.Context, in <-chan tip, heard *atomic.Uint64, out chan *Header) {
	var last *Header
	for {
		select {
		case <-ctx.Done():
			return
		case t := <-in:
			if t.polled && t.heard != heard.Load() {
				continue
			}
			if !t.polled {
				heard.Add(1)
			}
			if last != nil && t.Hash == last.Hash {
				continue
			}
			last = t.Header
			for sent := false; !sent; {
				select {
				case out <- last:
					sent = true
				default:
					select {
					case <-out: // drop the head that was not read yet
					default:
					}
				}
			}
		}
	}
}

// pollHeads asks every endpoint for its head at each interval. It measures how far each endpoint lags, and it delivers
// heads when no socket works.
func (c *Client) pollHeads(ctx context.Context, in chan<- tip, heard *atomic.Uint64) {
	t := time.NewTicker(c.cfg.PollInterval)
	defer t.Stop()
	for {
		before := heard.Load()
		if h := c.poll(ctx); h != nil {
			select {
			case in <- tip{Header: h, polled: true, heard: before}:
			case <-ctx.Done():
				return
			}
		}
		select {
		case <-ctx.Done():
			return
		case <-t.C:
		}
	}
}

// Head is the newest head that is believed, as [Client.Heads] gives it.
func (c *Client) Head(ctx context.Context) (*Header, error) {
	if h := c.poll(ctx); h != nil {
		return h, nil
	}
	return c.HeaderByTag(ctx, "latest")
}

// skew is by how many blocks the nodes behind one endpoint's address may differ. One of them may name a head whose blocks the next one
// that is asked doesn't have yet; that is no lie. On a rollup with four blocks a second it is four minutes.
const skew = 1000

// poll asks every endpoint once for its head and returns the highest that is believed; nil when none answers. It skips an
// endpoint that rests after a failure, and one that disagrees about a final block.
func (c *Client) poll(ctx context.Context) *Header {
	var ask []*endpoint
	now := time.Now()
	for _, e := range c.endpoints {
		e.mu.Lock()
		resting := e.restUntil.After(now) || e.disagrees != ""
		e.mu.Unlock()
		if !resting || len(c.endpoints) == 1 {
			ask = append(ask, e)
		}
	}
	// An error is in its endpoint's health.
	answers, _ := c.askEach(ctx, ask, func(ctx context.Context, e *endpoint) (*Header, error) { return c.tagged(ctx, e, "latest") })
	best := c.believed(ctx, answers)
	if best != nil {
		c.mu.Lock()
		c.polled = best.Number
		c.bestHead = best.Number // may be lower than before: after a reorg to a shorter chain, or when the endpoint that was ahead is gone
		c.mu.Unlock()
	}
	return best
}

// believed is the highest of the heads that endpoints name. A number and a hash that fits it are easily made up: where a head
// is further ahead of the others than an endpoint may lag, its endpoint must give a block above theirs, too. The head of one that
// can't counts for nothing; and where it is further ahead than [skew], the endpoint lied.
func (c *Client) believed(ctx context.Context, heads []vote) (best *Header) {
	slices.SortStableFunc(heads, func(a, b vote) int { return cmp.Compare(a.h.Number, b.h.Number) })
	var known uint64 // what is behind the head besides its endpoint's word; 0: nothing to go by
	if len(heads) == 1 && len(c.endpoints) > 1 {
		c.mu.Lock()
		known = c.polled
		c.mu.Unlock()
	}
	for _, v := range heads {
		if above := known + c.cfg.MaxLag + 1; known > 0 && v.h.Number >= above {
			between, err := c.askEach(ctx, []*endpoint{v.e}, func(ctx context.Context, e *endpoint) (*Header, error) { return c.headerAt(ctx, e, above) })
			if err != nil {
				continue // it is asked again at the next poll
			}
			if len(between) == 0 {
				if !v.e.noteMadeUpHead(true) && v.h.Number > known+skew { // counted once, however often it is said
					c.caught(v.e, "head", fmt.Errorf("its head is block %d, and it has no block %d", v.h.Number, above))
				}
				continue
			}
		}
		v.e.noteMadeUpHead(false)
		c.noteHead(v.e, v.h.Number)
		if best == nil || v.h.Number > best.Number {
			best, known = v.h, v.h.Number
		}
	}
	return best
}

// followSocket keeps one newHeads subscription alive.
func (c *Client) followSocket(ctx context.Context, e *endpoint, in chan<- tip) {
	for ctx.Err() == nil {
		err := c.subscribe(ctx, e, in)
		if ctx.Err() != nil {
			return
		}
		class := Network
		if ClassOf(err) != Unknown {
			class = ClassOf(err)
		}
		e.fail(time.Now(), &Error{Class: class, Endpoint: e.name, Method: "eth_subscribe", Msg: e.quoted(err.Error())})
		c.log.Warn("head subscription ended", "endpoint", e.name, "class", class.String())
		if c.rest(ctx, e) != nil {
			return
		}
	}
}

func (c *Client) subscribe(ctx context.Context, e *endpoint, in chan<- tip) error {
	dialCtx, cancel := context.WithTimeout(ctx, c.cfg.Timeout)
	defer cancel()
	client, err := rpc.DialOptions(dialCtx, e.url.String(), rpc.WithWebsocketMessageSizeLimit(4<<20))
	if err != nil {
		return err
	}
	defer client.Close()
	var id hexutil.Uint64
	if err := client.CallContext(dialCtx, &id, "eth_chainId"); err != nil {
		return err
	}
	if uint64(id) != c.cfg.ChainID {
		return &Error{Class: WrongChain, Endpoint: e.name, Method: "eth_chainId", Msg: "serves another chain"}
	}
	raws := make(chan json.RawMessage, 16)
	sub, err := client.EthSubscribe(ctx, raws, "newHeads")
	if err != nil {
		return err
	}
	defer sub.Unsubscribe()
	e.mu.Lock()
	e.chainOK = true
	e.mu.Unlock()
	for {
		select {
		case <-ctx.Done():
			return ctx.Err()
		case err := <-sub.Err():
			if err == nil {
				err = errors.New("subscription closed")
			}
			return err
		case raw := <-raws:
			var s scanner
			s.reset(bytes.NewReader(raw), int64(len(raw))+1)
			d := headerDecoder{s: &s}
			if err := d.decode(); err != nil {
				return err
			}
			h, err := c.checked(e, "eth_subscribe", &d)
			if err != nil {
				return err
			}
			if c.farAhead(ctx, h.Number) {
				return &Error{Class: Inconsistent, Endpoint: e.name, Method: "eth_subscribe",
					Msg: fmt.Sprintf("its head is block %d, far above what the others have", h.Number), err: errInconsistent}
			}
			e.succeed(time.Now())
			c.noteHead(e, h.Number)
			select {
			case in <- tip{Header: h}:
			case <-ctx.Done():
				return ctx.Err()
			}
		}
	}
}

// farAhead tells whether a head that a socket names is further ahead of what the endpoints that serve calls had at the last poll than
// nodes differ by: see [skew]. They are asked anew where it seems so; where none of them answers, nothing is said of the socket.
func (c *Client) farAhead(ctx context.Context, n uint64) bool {
	c.mu.Lock()
	polled := c.polled
	c.mu.Unlock()
	if n <= polled+skew {
		return false
	}
	h := c.poll(ctx)
	return h != nil && n > h.Number+skew
}
