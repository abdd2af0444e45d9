package project_test

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/sluicefi/sluice/chain"
	"github.com/sluicefi/sluice/devnet"
	"github.com/sluicefi/sluice/devnet/devnettest"
	"github.com/sluicefi/sluice/indexer/project"
	"github.com/sluicefi/sluice/store"
)

// A fold proves the order of one contract's events (a vault's with its portfolio's), and nothing of how those of two contracts
// lie beside each other within a block (SPEC rule 23). So whoever hands out logs may mix them as they like: the demo's logs,
// mixed anew in every block, give the same rows but for the numbers of the logs themselves.
func TestNoRowDependsOnTheOrderOfTwoContractsLogs(t *testing.T) {
	devnettest.Slow(t)
	story := devnettest.Story(t, devnet.StoryConfig{Weeks: 9})
	on := project.Contracts{Factory: story.Factory, Registry: story.Registry, Tank: story.Tank, Board: story.Board}
	history := map[common.Address]common.Address{} // whose fold an address's events are part of
	for _, a := range on.List() {
		history[a] = a
	}
	for _, v := range story.Vaults {
		history[v.Address], history[v.Portfolio] = v.Address, v.Address
	}
	asTold := rangeOf(t, story, history)
	want := rowsOf(t, story, on, asTold)
	if len(want) < 500 {
		t.Fatalf("only %d rows", len(want))
	}
	for seed := range uint64(5) {
		mixed, moved := mix(asTold, history, rand.New(rand.NewPCG(seed, 23)))
		if moved < 100 {
			t.Fatalf("only %d logs lie elsewhere", moved)
		}
		got := rowsOf(t, story, on, mixed)
		if missing, more := differ(want, got), differ(got, want); len(missing)+len(more) != 0 {
			t.Fatalf("seed %d: %d rows are missing, %d others are there:\n%s\n\n%s", seed, len(missing), len(more),
				strings.Join(missing[:min(3, len(missing))], "\n"), strings.Join(more[:min(3, len(more))], "\n"))
		}
	}
}

// rangeOf is the whole story with the logs of the contracts that are followed.
func rangeOf(t *testing.T, story *devnet.Story, history map[common.Address]common.Address) *chain.Range {
	t.Helper()
	logs, err := story.Chain.Client().FilterLogs(t.Context(), ethereum.FilterQuery{})
	if err != nil {
		t.Fatal(err)
	}
	r := new(chain.Range)
	for _, l := range logs {
		if _, followed := history[l.Address]; !followed {
			continue
		}
		if n := len(r.Headers); n == 0 || r.Headers[n-1].Number != l.BlockNumber {
			h := story.Chain.HeaderByNumber(l.BlockNumber)
			r.Headers = append(r.Headers, &chain.Header{Number: l.BlockNumber, Hash: h.Hash(), Time: h.Time})
		}
		r.Logs = append(r.Logs, logOf(l))
	}
	return r
}

func logOf(l types.Log) chain.Log {
	out := chain.Log{
		Address: l.Address, NTopics: uint8(len(l.Topics)), Data: l.Data, BlockNumber: l.BlockNumber, BlockHash: l.BlockHash,
		TxHash: l.TxHash, TxIndex: uint32(l.TxIndex), Index: uint32(l.Index),
	}
	copy(out.Topics[:], l.Topics)
	return out
}

// mix puts the logs of each block into another order, in which those of one history follow each other as before.
func mix(r *chain.Range, history map[common.Address]common.Address, rng *rand.Rand) (out *chain.Range, moved int) {
	out = &chain.Range{Headers: r.Headers}
	for at := 0; at < len(r.Logs); {
		first := at
		waiting := map[common.Address][]chain.Log{}
		var order []common.Address // one entry for each log: whose turn it is
		for ; at < len(r.Logs) && r.Logs[at].BlockNumber == r.Logs[first].BlockNumber; at++ {
			of := history[r.Logs[at].Address]
			waiting[of] = append(waiting[of], r.Logs[at])
			order = append(order, of)
		}
		rng.Shuffle(len(order), func(i, j int) { order[i], order[j] = order[j], order[i] })
		for i, of := range order {
			l := waiting[of][0]
			waiting[of] = waiting[of][1:]
			if l.Index != r.Logs[first+i].Index {
				moved++
			}
			l.Index = r.Logs[first+i].Index
			out.Logs = append(out.Logs, l)
		}
	}
	return out, moved
}

// rowsOf are all rows that a range gives, each as a text without the numbers of logs, sorted.
func rowsOf(t *testing.T, story *devnet.Story, on project.Contracts, r *chain.Range) []string {
	t.Helper()
	tokens := map[common.Address]*store.Token{}
	for _, l := range append([]*devnet.Listing{story.Market.Asset}, story.Market.Tokens...) {
		tokens[l.Address] = &store.Token{Token: l.Address, Symbol: l.Symbol, Decimals: int(l.Decimals)}
	}
	p := project.New(project.NewRows(project.Tables{}), on, t.Errorf)
	if err := p.Apply(r, project.Inputs{Tokens: tokens}); err != nil {
		t.Fatal(err)
	}
	var out []string
	changes := reflect.ValueOf(p.Take()).Elem()
	for i := range changes.NumField() {
		table := changes.Type().Field(i)
		if table.Name == "Events" {
			continue // packed with the numbers of the logs; the histories below are their folds
		}
		for j := range changes.Field(i).Len() {
			row := changes.Field(i).Index(j).Elem()
			fields := map[string]any{}
			for k := range row.NumField() {
				// What says where a log lies is the endpoint's word.
				if name := row.Type().Field(k).Name; !strings.HasSuffix(name, "LogIndex") {
					fields[name] = row.Field(k).Interface()
				}
			}
			text, err := json.Marshal(fields)
			if err != nil {
				t.Fatal(err)
			}
			out = append(out, fmt.Sprintf("%s %s", table.Name, text))
		}
	}
	slices.Sort(out)
	return out
}

// differ are the texts of a, sorted, that b hasn't got.
func differ(a, b []string) (only []string) {
	count := map[string]int{}
	for _, text := range b {
		count[text]++
	}
	for _, text := range a {
		if count[text]--; count[text] < 0 {
			only = append(only, text)
		}
	}
	return only
}
