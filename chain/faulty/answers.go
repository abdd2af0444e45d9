package faulty

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"math/big"
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
)

var null = json.RawMessage("null")

// answer forwards one call and spoils the reply as the faults say.
func (p *Proxy) answer(ctx context.Context, f Faults, c call) reply {
	node := p.upstream
	if f.Fork != "" {
		node = f.Fork
		p.count("Fork")
	}
	refuse := func(e *rpcError) reply { return reply{Version: "2.0", ID: c.ID, Error: e} }
	if how, no := p.refuses(&f, c); no {
		return refuse(&rpcError{Code: how.Code, Message: how.Message, Data: how.Data, status: how.Status})
	}
	if f.Lag > 0 || f.Pruned > 0 || f.NoFinal || f.FinalLag > 0 {
		if early, done := p.behind(ctx, node, f, &c); done {
			return early
		}
	}
	switch {
	case c.Method == "eth_chainId" && f.ChainID != 0:
		p.count("ChainID")
		return reply{Version: "2.0", ID: c.ID, Result: quoted(hexutil.EncodeUint64(f.ChainID))}
	case c.Method == "eth_getProof" && f.NoProofs:
		p.count("NoProofs")
		return refuse(&rpcError{Code: -32601, Message: "the method eth_getProof does not exist/is not available"})
	case c.Method == "eth_getLogs" && f.HideLogs:
		p.count("HideLogs")
		return refuse(&rpcError{Code: 4444, Message: "pruned history unavailable"})
	case c.Method == "eth_getLogs" && f.MaxBlocks > 0 && rangeOf(c.Params) > f.MaxBlocks:
		p.count("MaxBlocks")
		return refuse(f.limitError())
	case c.Method == "eth_getLogs" && f.MaxAddresses > 0 && addressesOf(c.Params) > f.MaxAddresses:
		p.count("MaxAddresses")
		return refuse(f.limitError())
	}
	tag := tagOf(c)
	if as := f.TagAs[tag]; as != "" {
		p.count("TagAs")
		c.Params = json.RawMessage(`["` + as + `", false]`)
		if strings.HasPrefix(c.Method, "eth_getHeader") {
			c.Params = json.RawMessage(`["` + as + `"]`)
		}
	}
	out, err := p.forward(ctx, node, c)
	if err == nil && f.Forged[tag] > 0 {
		p.count("Forged")
		out.Result, err = forged(out.Result, f.Forged[tag])
	}
	if err != nil {
		return refuse(&rpcError{Code: -32603, Message: "internal error"})
	}
	out.ID, out.Version = c.ID, "2.0"
	if out.Error != nil {
		return out
	}
	if f.Reshape != nil {
		out.Result = f.Reshape(c.Method, out.Result)
	}
	switch c.Method {
	case "eth_getLogs":
		return p.spoilLogs(f, c, out)
	case "eth_getProof":
		if f.BadProofs {
			p.count("BadProofs")
			out.Result = spoilProof(out.Result)
		}
	case "eth_getBlockByNumber", "eth_getBlockByHash", "eth_getHeaderByNumber", "eth_getHeaderByHash":
		if !bytes.Equal(out.Result, null) && p.happens("BadHeader", f.BadHeader) {
			out.Result = spoilHeader(out.Result)
		}
	}
	return out
}

// tagOf is the tag by which a call asks for a block; empty where it asks by number, or for something else.
func tagOf(c call) string {
	var params []json.RawMessage
	if c.Method != "eth_getBlockByNumber" && c.Method != "eth_getHeaderByNumber" || json.Unmarshal(c.Params, &params) != nil || len(params) == 0 {
		return ""
	}
	return unquote(params[0])
}

// forged is a block's header with another number, and the hash that follows from it.
func forged(raw json.RawMessage, number uint64) (json.RawMessage, error) {
	var h types.Header
	var fields map[string]json.RawMessage
	if err := errors.Join(json.Unmarshal(raw, &h), json.Unmarshal(raw, &fields)); err != nil {
		return nil, err
	}
	h.Number = new(big.Int).SetUint64(number)
	fields["number"], fields["hash"] = quoted(hexutil.EncodeUint64(number)), quoted(h.Hash().Hex())
	return json.Marshal(fields)
}

func quoted(s string) json.RawMessage { return json.RawMessage(strconv.Quote(s)) }

func (p *Proxy) spoilLogs(f Faults, c call, out reply) reply {
	var logs []json.RawMessage
	if json.Unmarshal(out.Result, &logs) != nil {
		return out
	}
	if f.MaxResults > 0 && len(logs) > f.MaxResults {
		p.count("MaxResults")
		return reply{Version: "2.0", ID: c.ID, Error: f.limitError()}
	}
	if len(logs) == 0 || rangeOf(c.Params) <= f.OnlyWiderAs {
		return out
	}
	if p.happens("EmptyLogs", f.EmptyLogs) {
		out.Result = json.RawMessage("[]")
		return out
	}
	if f.LoseBeside > 0 {
		if i, ok := beside(logs); ok && p.happens("LoseBeside", f.LoseBeside) {
			logs = append(logs[:i:i], logs[i+1:]...)
			if enc, err := json.Marshal(logs); err == nil {
				out.Result = enc
			}
			return out
		}
	}
	if len(f.Lie) > 0 && p.happens("Lie", f.LieRate) {
		kind := f.Lie[p.intn(len(f.Lie))]
		for range 4 { // not every lie can be told about every log
			if told, ok := p.lie(kind, logs); ok {
				p.count(kind)
				if enc, err := json.Marshal(told); err == nil {
					out.Result = enc
				}
				return out
			}
		}
	}
	if p.happens("LoseOneLog", f.LoseOneLog) {
		i := p.intn(len(logs))
		logs = append(logs[:i:i], logs[i+1:]...)
		if enc, err := json.Marshal(logs); err == nil {
			out.Result = enc
		}
	}
	return out
}

// beside finds a log whose contract emitted the same event in the same block before: neither its address nor its event is
// missed in the block's bloom.
func beside(logs []json.RawMessage) (int, bool) {
	type key struct{ block, address, topic string }
	seen := map[key]bool{}
	for i, raw := range logs {
		var l struct {
			Block   string   `json:"blockNumber"`
			Address string   `json:"address"`
			Topics  []string `json:"topics"`
		}
		if json.Unmarshal(raw, &l) != nil || len(l.Topics) == 0 {
			continue
		}
		k := key{l.Block, l.Address, l.Topics[0]}
		if seen[k] {
			return i, true
		}
		seen[k] = true
	}
	return 0, false
}

// rangeOf is the number of blocks a filter asks for; 1 for a block hash.
func rangeOf(params json.RawMessage) uint64 {
	var filters []struct {
		From hexutil.Uint64 `json:"fromBlock"`
		To   hexutil.Uint64 `json:"toBlock"`
		Hash *common.Hash   `json:"blockHash"`
	}
	if json.Unmarshal(params, &filters) != nil || len(filters) == 0 || filters[0].Hash != nil || filters[0].To < filters[0].From {
		return 1
	}
	return uint64(filters[0].To-filters[0].From) + 1
}

// addressesOf is the number of contracts that a filter names.
func addressesOf(params json.RawMessage) int {
	var filters []struct {
		Address []common.Address `json:"address"`
	}
	if json.Unmarshal(params, &filters) != nil || len(filters) == 0 {
		return 1 // one address is no list
	}
	return len(filters[0].Address)
}

// spoilProof changes the last node of an account's storage proof.
func spoilProof(raw json.RawMessage) json.RawMessage {
	var proof map[string]json.RawMessage
	var slots []map[string]json.RawMessage
	if json.Unmarshal(raw, &proof) != nil || json.Unmarshal(proof["storageProof"], &slots) != nil || len(slots) == 0 {
		return raw
	}
	var nodes []hexutil.Bytes
	if json.Unmarshal(slots[0]["proof"], &nodes) != nil || len(nodes) == 0 {
		return raw
	}
	nodes[len(nodes)-1][len(nodes[len(nodes)-1])-1] ^= 1
	var err error
	if slots[0]["proof"], err = json.Marshal(nodes); err != nil {
		return raw
	}
	if proof["storageProof"], err = json.Marshal(slots); err != nil {
		return raw
	}
	enc, err := json.Marshal(proof)
	if err != nil {
		return raw
	}
	return enc
}

func spoilHeader(raw json.RawMessage) json.RawMessage {
	var h map[string]json.RawMessage
	if json.Unmarshal(raw, &h) != nil {
		return raw
	}
	h["timestamp"] = quoted("0x1")
	enc, err := json.Marshal(h)
	if err != nil {
		return raw
	}
	return enc
}

// behind plays a node that does not have the newest blocks, or not the oldest states, or no finalized tag. It rewrites
// tags in the call and answers itself what such a node would not know.
func (p *Proxy) behind(ctx context.Context, node string, f Faults, c *call) (reply, bool) {
	head, err := p.number(ctx, node, "latest")
	if err != nil {
		return reply{Version: "2.0", ID: c.ID, Error: &rpcError{Code: -32603, Message: "internal error"}}, true
	}
	known := head - min(head, f.Lag)
	answer := func(raw json.RawMessage) (reply, bool) { return reply{Version: "2.0", ID: c.ID, Result: raw}, true }
	fail := func(code int, msg string) (reply, bool) {
		return reply{Version: "2.0", ID: c.ID, Error: &rpcError{Code: code, Message: msg}}, true
	}
	var params []json.RawMessage
	if json.Unmarshal(c.Params, &params) != nil {
		return reply{}, false
	}
	set := func(i int, v json.RawMessage) {
		params[i] = v
		if enc, err := json.Marshal(params); err == nil {
			c.Params = enc
		}
	}
	switch c.Method {
	case "eth_blockNumber":
		p.count("Lag")
		return answer(quoted(hexutil.EncodeUint64(known)))
	case "eth_getBlockByNumber", "eth_getHeaderByNumber":
		if len(params) == 0 {
			break
		}
		switch tag := string(params[0]); tag {
		case `"latest"`, `"pending"`:
			set(0, quoted(hexutil.EncodeUint64(known)))
		case `"finalized"`, `"safe"`:
			if f.NoFinal {
				p.count("NoFinal")
				return fail(-39001, "unknown block")
			}
			if n, err := p.number(ctx, node, unquote(params[0])); err == nil && f.FinalLag > 0 {
				p.count("FinalLag")
				set(0, quoted(hexutil.EncodeUint64(n-min(n, f.FinalLag))))
			}
		default:
			if n, err := hexutil.DecodeUint64(unquote(params[0])); err == nil && n > known {
				p.count("Lag")
				return answer(null)
			}
		}
	case "eth_getBlockByHash", "eth_getHeaderByHash":
		if len(params) > 0 && p.unknown(ctx, node, params[0], known) {
			p.count("Lag")
			return answer(null)
		}
	case "eth_getLogs":
		// A lagging node answers what it has, without a word.
		var filter map[string]json.RawMessage
		if len(params) > 0 && json.Unmarshal(params[0], &filter) == nil {
			if hash, ok := filter["blockHash"]; ok && p.unknown(ctx, node, hash, known) {
				p.count("Lag")
				return fail(-32000, "unknown block")
			}
			if from, err := hexutil.DecodeUint64(unquote(filter["fromBlock"])); err == nil && from > known {
				p.count("Lag")
				return answer(json.RawMessage("[]"))
			}
			if to, err := hexutil.DecodeUint64(unquote(filter["toBlock"])); err == nil && to > known {
				p.count("Lag")
				filter["toBlock"] = quoted(hexutil.EncodeUint64(known))
				if enc, err := json.Marshal(filter); err == nil {
					set(0, enc)
				}
			}
		}
	case "eth_call", "eth_getProof", "eth_getStorageAt", "eth_getBalance", "eth_getCode", "eth_getTransactionCount":
		if f.Pruned > 0 && len(params) > 1 {
			at := params[len(params)-1]
			var block struct {
				Hash json.RawMessage `json:"blockHash"`
			}
			if json.Unmarshal(at, &block) == nil && block.Hash != nil {
				at = block.Hash
			}
			if n, err := p.height(ctx, node, at); err == nil && n+f.Pruned < known {
				p.count("Pruned")
				if f.PrunedCode != 0 {
					return fail(f.PrunedCode, f.PrunedMessage)
				}
				return fail(-32000, "missing trie node 0123 (path ) state is not available")
			}
		}
	}
	return reply{}, false
}

func unquote(raw json.RawMessage) string {
	var s string
	if json.Unmarshal(raw, &s) != nil {
		return ""
	}
	return s
}

func (p *Proxy) unknown(ctx context.Context, node string, hash json.RawMessage, known uint64) bool {
	n, err := p.height(ctx, node, hash)
	return err == nil && n > known
}

// height resolves a number, a tag or a hash.
func (p *Proxy) height(ctx context.Context, node string, at json.RawMessage) (uint64, error) {
	s := unquote(at)
	if len(s) == 66 {
		return p.block(ctx, node, "eth_getBlockByHash", s)
	}
	if n, err := hexutil.DecodeUint64(s); err == nil {
		return n, nil
	}
	return p.number(ctx, node, s)
}

func (p *Proxy) number(ctx context.Context, node, tag string) (uint64, error) {
	return p.block(ctx, node, "eth_getBlockByNumber", tag)
}

func (p *Proxy) block(ctx context.Context, node, method, arg string) (uint64, error) {
	params, err := json.Marshal([]any{arg, false})
	if err != nil {
		return 0, err
	}
	r, err := p.forward(ctx, node, call{ID: json.RawMessage("1"), Method: method, Params: params})
	if err != nil {
		return 0, err
	}
	var b struct {
		Number hexutil.Uint64 `json:"number"`
	}
	err = json.Unmarshal(r.Result, &b)
	return uint64(b.Number), err
}
