package verify

import (
	"context"
	"encoding/json"
	"errors"
	"math/big"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/sluicefi/sluice/devnet"
	"github.com/sluicefi/sluice/devnet/devnettest"
)

// scribble is a contract that stores its second argument under its first and logs it with the first as topic:
//
//	sstore(calldataload(0), calldataload(32)); log1(calldataload(32), topic = calldataload(0))
var (
	scribble     = common.HexToAddress("0x5c00000000000000000000000000000000000001")
	scribbleCode = common.FromHex("0x6020356000355560203560005260003560206000a100")
	bystander    = common.HexToAddress("0xb000000000000000000000000000000000000001")
	writer       = devnet.NewAccount("verify writer")
)

// scribbled is a chain on which block n holds scribble[n] = 1000 + n, for n in 1..blocks.
func scribbled(t *testing.T, blocks int) *devnet.Chain {
	t.Helper()
	devnettest.Slow(t)
	alloc := devnet.Fund(devnet.Ether(1000), writer)
	alloc[scribble] = types.Account{Code: scribbleCode, Balance: new(big.Int)}
	chain, err := devnet.StartChain(t.Context(), devnet.ChainConfig{GenesisTime: 1_700_000_000, Alloc: alloc})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := chain.Close(); err != nil {
			t.Error(err)
		}
	})
	wallet, err := chain.Wallet(t.Context(), writer)
	if err != nil {
		t.Fatal(err)
	}
	for n := range int64(blocks) {
		data := append(common.BigToHash(big.NewInt(n+1)).Bytes(), common.BigToHash(big.NewInt(1001+n)).Bytes()...)
		tx, err := wallet.Sign(&scribble, nil, 100_000, data)
		if err != nil {
			t.Fatal(err)
		}
		if _, _, err := chain.MineTxs(t.Context(), uint64(1_700_000_000+(n+1)*10), tx); err != nil {
			t.Fatal(err)
		}
	}
	return chain
}

// honest talks to a chain in process.
func honest(chain *devnet.Chain) Client { return chain.Client().Client() }

// liar passes every answer of an honest endpoint through tamper before the reader sees it.
type liar struct {
	Client
	tamper func(method string, answer json.RawMessage) json.RawMessage
	lied   int
}

func (l *liar) CallContext(ctx context.Context, result any, method string, args ...any) error {
	var raw json.RawMessage
	if err := l.Client.CallContext(ctx, &raw, method, args...); err != nil {
		return err
	}
	return json.Unmarshal(l.answer(method, raw), result)
}

func (l *liar) BatchCallContext(ctx context.Context, batch []rpc.BatchElem) error {
	for i := range batch {
		batch[i].Error = l.CallContext(ctx, batch[i].Result, batch[i].Method, batch[i].Args...)
	}
	return nil
}

func (l *liar) answer(method string, raw json.RawMessage) json.RawMessage {
	told := l.tamper(method, raw)
	if string(told) != string(raw) {
		l.lied++
	}
	return told
}

// replacing lies by replacing text in the answers of one method.
func replacing(client Client, method, old, fresh string) *liar {
	return &liar{Client: client, tamper: func(m string, answer json.RawMessage) json.RawMessage {
		if m != method {
			return answer
		}
		return json.RawMessage(strings.ReplaceAll(string(answer), old, fresh))
	}}
}

func testReader(client Client) *reader { return &reader{client: client, timeout: time.Minute} }

func TestHeaderHashIsRecomputed(t *testing.T) {
	chain := scribbled(t, 3)
	header, err := testReader(honest(chain)).header(t.Context(), "0x2")
	if err != nil {
		t.Fatal(err)
	}
	if want := chain.HeaderByNumber(2).Hash(); header.Hash() != want {
		t.Fatalf("header 2 is %s, want %s", header.Hash(), want)
	}
	wrongRoot := strings.Repeat("ab", common.HashLength)
	for name, client := range map[string]*liar{
		"another state root": replacing(honest(chain), "eth_getBlockByNumber", header.Root.Hex()[2:], wrongRoot),
		"another time":       replacing(honest(chain), "eth_getBlockByNumber", hexutil.EncodeUint64(header.Time), "0x1"),
		"another hash":       replacing(honest(chain), "eth_getBlockByNumber", header.Hash().Hex()[2:], wrongRoot),
	} {
		_, err := testReader(client).header(t.Context(), "0x2")
		if !errors.Is(err, ErrContradiction) || client.lied == 0 {
			t.Errorf("%s: %v after %d lies, want a contradiction", name, err, client.lied)
		}
	}
	other := &liar{Client: honest(chain)}
	other.tamper = func(_ string, raw json.RawMessage) json.RawMessage {
		var real json.RawMessage
		if err := honest(chain).CallContext(t.Context(), &real, "eth_getBlockByNumber", "0x1", false); err != nil {
			t.Error(err)
		}
		return real
	}
	if _, err := testReader(other).timesOf(t.Context(), []uint64{2}); !errors.Is(err, ErrContradiction) {
		t.Errorf("a genuine header of another height: %v, want a contradiction", err)
	}
	if _, err := testReader(honest(chain)).header(t.Context(), "0x63"); !errors.Is(err, ErrNotFound) {
		t.Errorf("a block that doesn't exist: %v, want not found", err)
	}
}

// answering replaces every answer of a method.
func answering(method, answer string) func(string, json.RawMessage) json.RawMessage {
	return func(m string, raw json.RawMessage) json.RawMessage {
		if m == method {
			return json.RawMessage(answer)
		}
		return raw
	}
}

// without is an endpoint that doesn't offer a method.
type without struct {
	Client
	method string
}

type missingMethod struct{}

func (missingMethod) Error() string  { return "the method does not exist" }
func (missingMethod) ErrorCode() int { return -32601 }

func (w without) CallContext(ctx context.Context, result any, method string, args ...any) error {
	if method == w.method {
		return missingMethod{}
	}
	return w.Client.CallContext(ctx, result, method, args...)
}

func TestStorageWithoutProofs(t *testing.T) {
	chain := scribbled(t, 3)
	header := chain.HeaderByNumber(2)
	slots := []common.Hash{common.BigToHash(big.NewInt(1)), common.BigToHash(big.NewInt(2)), common.BigToHash(big.NewInt(3))}
	r := testReader(without{honest(chain), "eth_getProof"})
	account, words, err := r.storage(t.Context(), header, scribble, slots)
	if err != nil || !r.plain || words[0].Big().Int64() != 1001 || words[1].Big().Int64() != 1002 || words[2] != (common.Hash{}) {
		t.Fatalf("%v, %v, plain %v", words, err, r.plain)
	}
	if code, err := r.code(t.Context(), header, scribble, account); err != nil || string(code) != string(scribbleCode) {
		t.Fatalf("code %x, %v", code, err)
	}
}

// What was read of a block is not asked for again; of another block it is.
func TestStateIsReadOnce(t *testing.T) {
	chain := scribbled(t, 3)
	r := testReader(honest(chain))
	read := func(block, slot, want int64, calls int) {
		t.Helper()
		before := r.calls
		_, words, err := r.storage(t.Context(), chain.HeaderByNumber(uint64(block)), scribble, []common.Hash{common.BigToHash(big.NewInt(slot))})
		if err != nil || words[0].Big().Int64() != want || r.calls-before != calls {
			t.Errorf("slot %d at block %d: %v, %v after %d calls, want %d after %d", slot, block, words, err, r.calls-before, want, calls)
		}
	}
	read(2, 1, 1001, 1)
	read(2, 1, 1001, 0)
	read(2, 3, 0, 1)
	read(3, 3, 1003, 1)
	many := make([]common.Hash, 600)
	for i := range many {
		many[i] = common.BigToHash(big.NewInt(int64(i)))
	}
	before := r.calls
	_, words, err := r.storage(t.Context(), chain.HeaderByNumber(3), scribble, many)
	if err != nil || words[1].Big().Int64() != 1001 || words[2].Big().Int64() != 1002 || r.calls-before != 3 {
		t.Errorf("600 slots: %v after %d calls", err, r.calls-before)
	}
}

func TestStorageProof(t *testing.T) {
	chain := scribbled(t, 3)
	header := chain.HeaderByNumber(2)
	slots := []common.Hash{common.BigToHash(big.NewInt(1)), common.BigToHash(big.NewInt(2)), common.BigToHash(big.NewInt(3))}
	state, words, err := testReader(honest(chain)).storage(t.Context(), header, scribble, slots)
	if err != nil {
		t.Fatal(err)
	}
	if words[0].Big().Int64() != 1001 || words[1].Big().Int64() != 1002 || words[2] != (common.Hash{}) {
		t.Fatalf("words %v, want 1001, 1002 and 0 (block 3 is later)", words)
	}
	code, err := testReader(honest(chain)).code(t.Context(), header, scribble, state)
	if err != nil || string(code) != string(scribbleCode) {
		t.Fatalf("code %x, %v", code, err)
	}
	nobody, words, err := testReader(honest(chain)).storage(t.Context(), header, bystander, slots[:1])
	if err != nil || nobody.Exists || words[0] != (common.Hash{}) {
		t.Fatalf("an account that doesn't exist: %+v %v %v", nobody, words, err)
	}

	lies := map[string]*liar{
		"value in the leaf": replacing(honest(chain), "eth_getProof", "8203ea", "8207d2"),
		"no storage proof":  {Client: honest(chain), tamper: answering("eth_getProof", `{"accountProof":[],"storageProof":[]}`)},
		"empty proofs": {Client: honest(chain), tamper: answering("eth_getProof",
			`{"accountProof":[],"storageProof":[{"proof":[]},{"proof":[]},{"proof":[]}]}`)},
	}
	for name, client := range lies {
		if _, words, err := testReader(client).storage(t.Context(), header, scribble, slots); !errors.Is(err, ErrContradiction) ||
			client.lied == 0 {
			t.Errorf("%s: %v, %v after %d lies, want a contradiction", name, words, err, client.lied)
		}
	}
	// The plain value beside the proof is never believed.
	plain := replacing(honest(chain), "eth_getProof", `"value":"0x3ea"`, `"value":"0x1"`)
	if _, words, err := testReader(plain).storage(t.Context(), header, scribble, slots); err != nil ||
		words[1].Big().Int64() != 1002 || plain.lied == 0 {
		t.Errorf("a false plain value: %v %v after %d lies", words, err, plain.lied)
	}
	wrongCode := &liar{Client: honest(chain), tamper: answering("eth_getCode", `"0x00"`)}
	if _, err := testReader(wrongCode).code(t.Context(), header, scribble, state); !errors.Is(err, ErrContradiction) {
		t.Errorf("other code: %v, want a contradiction", err)
	}
}

func TestImplementationOfAClone(t *testing.T) {
	code := append(append(append([]byte{}, cloneHead...), scribble.Bytes()...), cloneTail...)
	if got, ok := implementationOf(code); !ok || got != scribble {
		t.Fatalf("%s, %v", got, ok)
	}
	for _, other := range [][]byte{nil, scribbleCode, code[:len(code)-1], append(code, 0), cloneHead} {
		if got, ok := implementationOf(other); ok {
			t.Errorf("%x is no clone, got %s", other, got)
		}
	}
}
