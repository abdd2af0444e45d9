package verify

import (
	"encoding/json"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/sluicefi/sluice/chain"
)

// The product's own transport, with failover and bounded answers, over HTTP.
var _ Client = (*chain.Client)(nil)

func TestThroughTheProductsTransport(t *testing.T) {
	s := busy(t)
	client, err := chain.Dial(t.Context(), chain.Config{URLs: []string{s.chain.HTTPURL()}})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(client.Close)
	for name, opts := range requests(s) {
		report := mustRun(t, opts, client)
		if report.Verdict != Match {
			t.Errorf("%s: %s\n%s", name, report.Verdict, text(t, report))
		}
	}
}

// FuzzProof feeds proofs of anything: no panic, and nothing proven that the root does not commit to.
func FuzzProof(f *testing.F) {
	f.Add([]byte(`{"accountProof":["0xf8"],"storageProof":[{"proof":["0x00"]}]}`), []byte{1})
	f.Add([]byte(`{"accountProof":[],"storageProof":[]}`), []byte{})
	f.Add([]byte(`{"accountProof":["0xc0","0xd98080808080808080808080808080808080808080808080808080"],"storageProof":[{"proof":[]}]}`), []byte{0})
	f.Fuzz(func(t *testing.T, text, node []byte) {
		var answer chain.Proof
		if err := json.Unmarshal(text, &answer); err != nil {
			return
		}
		if len(node) > 0 {
			answer.AccountProof = append(answer.AccountProof, hexutil.Bytes(node))
		}
		root := common.HexToHash("0x1234") // nobody finds a node that hashes to this
		if state, _, err := answer.Check(root, scribble, []common.Hash{{}}); err == nil {
			t.Errorf("something was proven against a root without a preimage: %+v", state)
		}
	})
}
