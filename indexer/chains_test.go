package indexer

import (
	"bytes"
	"encoding/json"
	"fmt"
	"log/slog"
	"math/big"
	"os"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/holiman/uint256"

	"github.com/sluicefi/sluice/chain"
	"github.com/sluicefi/sluice/chain/faulty"
	"github.com/sluicefi/sluice/devnet"
)

// fields are those of one JSON object.
type fields = map[string]json.RawMessage

// shape is how another chain's nodes answer: what a header and a log have beside or instead of what go-ethereum gives, and
// what is refused.
type shape struct {
	name     string
	header   func(fields)
	log      func(fields)
	recorded string // a block in chain/testdata/chains: its transactions stand in the blocks, and its fields in the headers
	faults   faulty.Faults
	word     chain.Word
	odd      bool // headers can't be hashed: that is said
}

func (s *shape) reshape(t *testing.T) func(string, json.RawMessage) json.RawMessage {
	var other struct {
		Header   fields
		Receipts []fields
	}
	if s.recorded != "" {
		raw, err := os.ReadFile("../chain/testdata/chains/" + s.recorded + ".json")
		must(t, err)
		must(t, json.Unmarshal(raw, &other))
	}
	return func(method string, result json.RawMessage) json.RawMessage {
		var out any
		switch method {
		case "eth_getBlockByNumber", "eth_getBlockByHash", "eth_getHeaderByNumber", "eth_getHeaderByHash":
			var h fields
			if json.Unmarshal(result, &h) != nil || h == nil {
				return result
			}
			for key, v := range other.Header {
				if _, ok := h[key]; !ok && key != "withdrawals" && key != "withdrawalsRoot" && key != "totalDifficulty" {
					h[key] = v
				}
			}
			if strings.HasPrefix(method, "eth_getBlock") {
				var txs []json.RawMessage
				must(t, json.Unmarshal(h["transactions"], &txs))
				for _, r := range other.Receipts {
					txs = append([]json.RawMessage{r["transactionHash"]}, txs...)
				}
				h["transactions"], _ = json.Marshal(txs)
			}
			if s.header != nil {
				s.header(h)
			}
			out = h
		case "eth_getLogs":
			var logs []fields
			if s.log == nil || json.Unmarshal(result, &logs) != nil {
				return result
			}
			for _, l := range logs {
				s.log(l)
			}
			out = logs
		default:
			return result
		}
		enc, err := json.Marshal(out)
		must(t, err)
		return enc
	}
}

func raw(s string) json.RawMessage { return json.RawMessage(s) }

const noSuchMethod = "the method does not exist/is not available"

func untimed(l fields) { delete(l, "blockTimestamp") }

// shapes are chains as their nodes answer. What a header of theirs has that is no part of its hash is added; where they hash
// more than is known here, what is hashed is changed, so that the hash is another.
var shapes = []shape{
	{name: "Ethereum", recorded: "ethereum-23535880", word: chain.WordProven},
	{name: "OP stack: deposit transactions, no bare headers", recorded: "op-274", word: chain.WordProven, faults: faulty.Faults{No: map[string]faulty.Refusal{
		"eth_getHeaderByNumber": {Code: -32601, Message: noSuchMethod}, "eth_getBlockReceipts": {Code: -32601, Message: noSuchMethod},
		"debug_getRawReceipts": {Code: -32601, Message: noSuchMethod},
	}}},
	{name: "Arbitrum: its own transactions, header fields beside, logs without time", recorded: "arbitrum-22207818", log: untimed, word: chain.WordProven},
	{name: "Arbitrum Sepolia: tickets and what redeems them", recorded: "arbitrum-sepolia-1", log: untimed, word: chain.WordProven},
	{name: "Arbitrum: messages of the parent chain, from accounts and from contracts", recorded: "arbitrum-messages", log: untimed, word: chain.WordProven},
	{name: "Polygon: no finalized tag, logs without time", recorded: "polygon-38846558", log: untimed, word: chain.WordProven, faults: faulty.Faults{NoFinal: true},
		header: func(h fields) { h["totalDifficulty"] = raw(`"0x256bbb88"`) }},
	{name: "BNB: milliseconds beside, no state below 128 blocks", recorded: "bnb-45944645", word: chain.WordProven, faults: faulty.Faults{Pruned: 128}, header: func(h fields) {
		h["milliTimestamp"], h["totalDifficulty"] = raw(`"0x19bcae69012"`), raw("null")
	}},
	{name: "Avalanche: headers hash fields that are not known here", recorded: "avalanche-29302204", word: chain.WordAgreed, odd: true,
		header: func(h fields) { h["mixHash"] = h["hash"] }},
	{name: "Cosmos with an EVM: hashes of another kind, no proofs, no finalized tag", log: untimed, word: chain.WordAgreed, odd: true,
		header: func(h fields) { h["stateRoot"] = h["hash"] },
		faults: faulty.Faults{NoProofs: true, No: map[string]faulty.Refusal{
			"finalized": {Code: -32000, Message: "invalid block number: finalized"}, "eth_getHeaderByNumber": {Code: -32601, Message: noSuchMethod},
		}}},
	{name: "zkSync: hashes of another kind, a trie of another kind, fields beside", word: chain.WordAgreed, odd: true, faults: faulty.Faults{BadProofs: true},
		header: func(h fields) {
			h["l1BatchNumber"], h["l1BatchTimestamp"], h["sealFields"] = raw("null"), raw("null"), raw("[]")
			h["gasUsed"] = h["number"]
		},
		log: func(l fields) {
			untimed(l)
			l["l1BatchNumber"], l["transactionLogIndex"], l["logType"] = raw("null"), raw(`"0x0"`), raw("null")
		}},
}

// chainClient is a client as an operator would configure it for the endpoints, in test time, and what it says.
func chainClient(t *testing.T, urls ...string) (*chain.Client, *said) {
	t.Helper()
	log := &said{}
	c, err := chain.Dial(t.Context(), chain.Config{
		URLs: urls, ChainID: devnet.ChainID, PollInterval: 5 * time.Millisecond, Backoff: time.Millisecond, MaxBackoff: 10 * time.Millisecond,
		Attempts: 20, StartRange: 16, FinalityDepth: simFinality, Logger: slog.New(slog.NewTextHandler(log, nil)),
	})
	must(t, err)
	t.Cleanup(c.Close)
	return c, log
}

// said keeps what was logged.
type said struct {
	mu   sync.Mutex
	text bytes.Buffer
}

func (s *said) Write(b []byte) (int, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.text.Write(b)
}

func (s *said) has(words string) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	return strings.Contains(s.text.String(), words)
}

// Chains whose nodes answer otherwise than go-ethereum, each with two endpoints: from an empty database to ready, every row
// as it should be, and the word that such a chain allows; then on with the head.
func TestChains(t *testing.T) {
	t.Parallel()
	w := newWorld(t, 571)
	w.blocks(8)
	w.delegate()
	for len(w.vaults) == 0 {
		w.block()
	}
	w.blocks(8)
	for _, s := range shapes {
		t.Run(s.name, func(t *testing.T) {
			inner := *w
			inner.t = t
			inner.refreshWallets()
			var urls []string
			for seed := range uint64(2) {
				p, url := inner.provider(seed)
				f := s.faults
				f.Reshape = s.reshape(t)
				p.Set(f)
				urls = append(urls, url)
			}
			c, log := chainClient(t, urls...)
			conf, db := configFor(w.d), database(t)
			r := start(t, conf, db, c)
			r.until(inner.chain.Head().Hash())
			r.ready()
			if got := log.has("agreed by two endpoints at best"); got != s.odd {
				t.Errorf("it is said that headers can't be hashed: %v", got)
			}
			inner.block()
			r.until(inner.chain.Head().Hash())
			r.eventually(string(s.word), func() (bool, error) {
				proofs, err := db.Proofs(t.Context())
				for _, p := range proofs {
					if p.Word != string(s.word) {
						t.Errorf("the word is %s, not %s", p.Word, s.word)
					}
				}
				return len(proofs) > len(inner.vaults), err
			})
			r.stop()
			for _, h := range c.Health() {
				if h.Lies > 0 && !s.odd {
					t.Errorf("%d lies of an honest endpoint", h.Lies)
				}
			}
			inner.agrees(conf, db)
		})
	}
}

// delegate mines a block with a set-code transaction (type 4), as Ethereum has them since Pectra.
func (w *world) delegate() {
	w.t.Helper()
	account := devnet.NewAccount("delegator")
	key, err := crypto.HexToECDSA(strings.TrimPrefix(account.PrivateKeyHex(), "0x"))
	must(w.t, err)
	w.batch.Pay(w.wallets["alice"], account.Address, devnet.Ether(1), "fund")
	w.mine(20)
	chainID := uint256.NewInt(devnet.ChainID)
	auth, err := types.SignSetCode(key, types.SetCodeAuthorization{ChainID: *chainID, Address: w.d.Lens, Nonce: 1})
	must(w.t, err)
	price, _ := uint256.FromBig(new(big.Int).Add(w.chain.Head().BaseFee, big.NewInt(2e9)))
	tx, err := types.SignNewTx(key, w.chain.Signer(), &types.SetCodeTx{
		ChainID: chainID, GasTipCap: uint256.NewInt(1), GasFeeCap: price, Gas: 100_000, To: w.d.Factory, AuthList: []types.SetCodeAuthorization{auth},
	})
	must(w.t, err)
	header, receipts, err := w.chain.MineTxs(w.t.Context(), w.now+20, tx)
	must(w.t, err)
	if receipts[0].Type != types.SetCodeTxType {
		w.t.Fatalf("a transaction of type %d", receipts[0].Type)
	}
	w.now = header.Time
}

// no is one wording of an error table: who says it about what.
type no struct {
	who, method string
	code        int
	message     string
	data        string
	class       string
}

func readNos(t *testing.T) (out []no) {
	t.Helper()
	text, err := os.ReadFile("../chain/testdata/wordings.tsv")
	must(t, err)
	for line := range strings.Lines(string(text)) {
		if strings.HasPrefix(line, "#") {
			continue
		}
		cells := strings.Split(strings.TrimRight(line, "\n"), "\t")
		code, err := strconv.Atoi(cells[2])
		must(t, err)
		out = append(out, no{cells[0], cells[1], code, cells[3], cells[4], cells[5]})
	}
	return out
}

// said is how an endpoint behaves that says no in these words where it is meant to be said; old tells that old states are
// not there, so that hours may be missing. Words about sent transactions aren't an indexer's business.
func (n no) said() (f faulty.Faults, old, ok bool) {
	if n.method == "eth_sendRawTransaction" {
		return f, false, false
	}
	how := faulty.Refusal{Code: n.code, Message: n.message}
	always := func(methods ...string) {
		f.No = map[string]faulty.Refusal{}
		for _, m := range methods {
			f.No[m] = how
		}
	}
	limits := func() {
		f.LimitCode, f.LimitMessage = n.code, n.message
	}
	switch n.class {
	case "unsupported":
		always("eth_getHeaderByNumber", "eth_getProof", "eth_getBlockReceipts", "debug_getRawReceipts", "finalized")
	case "invalid":
		always("finalized", "eth_getHeaderByNumber")
	case "not_found":
		if n.method == "eth_getBlockByNumber" {
			always("finalized")
			break
		}
		fallthrough
	case "pruned":
		old = true
		f.Pruned, f.PrunedCode, f.PrunedMessage = 6, n.code, n.message
	case "range_too_big":
		limits()
		if strings.Contains(n.who, "batch") {
			f.MaxBatch, f.BatchRefusal = 2, "each"
		} else {
			f.MaxBlocks = 3
		}
	case "rate_limited", "server_error", "timeout":
		how.Each = 3
		always("eth_getLogs", "eth_call", "eth_getHeaderByNumber", "eth_getProof")
	case "unauthorized": // until the operator has paid
		how.First = 6
		always("eth_chainId", "eth_getLogs", "eth_call", "eth_getHeaderByNumber")
	case "unknown":
		how.Each = 4
		always(n.method, "eth_getLogs")
	default:
		return f, old, false
	}
	return f, old, true
}

// A wording of "no" of each class, with -indexer.long every one that is known: from an empty database to ready with an endpoint
// that says it.
func TestEveryNo(t *testing.T) {
	t.Parallel()
	w := newWorld(t, 572)
	w.blocks(6)
	for len(w.vaults) == 0 {
		w.block()
	}
	w.blocks(4)
	honest := client(t, w.chain.HTTPURL())
	asked, tried := map[string]int{}, map[string]bool{}
	for i, n := range readNos(t) {
		f, old, ok := n.said()
		kind := n.class
		if strings.Contains(n.who, "batch") {
			kind += " of a batch"
		}
		if !ok || !*long && tried[kind] {
			continue
		}
		tried[kind] = true
		t.Run(fmt.Sprintf("%s: %s", n.class, n.message), func(t *testing.T) {
			inner := *w
			inner.t = t
			p, url := inner.provider(uint64(i))
			if n.class != "unauthorized" {
				p.Set(f)
			}
			c, _ := chainClient(t, url)
			p.Set(f)
			conf, db := configFor(w.d), database(t)
			r := start(t, conf, db, c)
			r.until(inner.chain.Head().Hash())
			r.ready()
			r.stop()
			struck := 0
			for _, kind := range []string{"No", "MaxBlocks", "MaxBatch", "Pruned"} {
				struck += p.Count(kind)
			}
			if struck == 0 && n.class != "unknown" {
				t.Error("it was never said")
			}
			if old {
				checkAll(t, conf, db, honest)
			} else {
				inner.agrees(conf, db)
			}
			asked[n.class]++
		})
	}
	t.Logf("said: %v", asked)
	for _, class := range []string{"unsupported", "invalid", "not_found", "pruned", "range_too_big", "rate_limited", "server_error", "timeout", "unauthorized", "unknown"} {
		if asked[class] == 0 {
			t.Errorf("no wording of %s", class)
		}
	}
}

// An endpoint that gives the newest state and answers every old one with a fault, which elsewhere is waited out: an index gets
// ready, without those hours.
func TestFaultsForOldStatesStopNothing(t *testing.T) {
	t.Parallel()
	w := newWorld(t, 574)
	w.blocks(6)
	for len(w.vaults) == 0 {
		w.block()
	}
	w.blocks(4)
	honest := client(t, w.chain.HTTPURL())
	for code, words := range map[int]string{429: "slow down", -32603: "internal error", -32000: "request timed out", -32005: "archive requests exceed your plan's quota"} {
		p, url := w.provider(1)
		p.Set(faulty.Faults{Pruned: 6, PrunedCode: code, PrunedMessage: words})
		c, err := chain.Dial(t.Context(), chain.Config{URLs: []string{url}, ChainID: devnet.ChainID, PollInterval: 5 * time.Millisecond,
			Backoff: time.Millisecond, MaxBackoff: time.Millisecond, Attempts: 2, FinalityDepth: simFinality})
		must(t, err)
		t.Cleanup(c.Close)
		conf, db := configFor(w.d), database(t)
		r := start(t, conf, db, c)
		r.until(w.chain.Head().Hash())
		r.ready()
		r.stop()
		if p.Count("Pruned") == 0 {
			t.Errorf("%q was never said", words)
		}
		checkAll(t, conf, db, honest)
	}
}

// A chain of four blocks a second, looked at once a second: between two looks the calls are those for the new headers, one
// for their logs, and a handful beside, whatever endpoints give.
func TestFollowingFastBlocksCostsAHandful(t *testing.T) {
	t.Parallel()
	w := newWorld(t, 573)
	w.blocks(12)
	for len(w.vaults) == 0 {
		w.block()
	}
	p, url := w.provider(1)
	conf, db := configFor(w.d), database(t)
	r := start(t, conf, db, client(t, url))
	r.until(w.chain.Head().Hash())
	methods := []string{"eth_getHeaderByNumber", "eth_getLogs", "eth_call", "eth_getProof", "eth_getBlockByNumber", "eth_blockNumber", "eth_chainId"}
	var mu sync.Mutex
	looks := 0 // polls of the head
	p.Before(func(method string, params json.RawMessage) {
		if method == "eth_getHeaderByNumber" && strings.Contains(string(params), "latest") {
			mu.Lock()
			looks++
			mu.Unlock()
		}
	})
	sum := func() (n int) {
		for _, m := range methods {
			n += p.Calls(m)
		}
		mu.Lock()
		defer mu.Unlock()
		return n - looks
	}
	var each []int
	for range 8 {
		before := sum()
		for range 4 { // mined while nobody looks: a quarter of a second each
			w.batch = w.chain.NewBatch()
			_, err := w.chain.Mine(t.Context(), w.now+1)
			must(t, err)
			w.now++
		}
		r.until(w.chain.Head().Hash())
		each = append(each, sum()-before)
	}
	r.stop()
	slices.Sort(each)
	t.Logf("calls for four blocks: %v", each)
	if most := each[len(each)/2]; most > 16 {
		t.Errorf("%d calls for four blocks without events", most)
	}
}
