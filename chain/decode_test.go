package chain

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math/big"
	runtimemetrics "runtime/metrics"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
)

// sampleLogs are logs of every shape: no topics to four, no data to a lot.
func sampleLogs(n int) []*types.Log {
	logs := make([]*types.Log, n)
	for i := range logs {
		l := &types.Log{
			Address: common.BigToAddress(big.NewInt(int64(i%7 + 1))), Data: bytes.Repeat([]byte{byte(i)}, (i%5)*32),
			BlockNumber: uint64(1000 + i/50), BlockHash: common.BigToHash(big.NewInt(int64(9000 + i/50))),
			TxHash: common.BigToHash(big.NewInt(int64(i))), TxIndex: uint(i % 50), Index: uint(i % 50), BlockTimestamp: 1_700_000_000,
			Topics: []common.Hash{},
		}
		for t := range i % 5 {
			l.Topics = append(l.Topics, common.BigToHash(big.NewInt(int64(i*10+t))))
		}
		logs[i] = l
	}
	return logs
}

func encodeJSON(t testing.TB, v any) []byte {
	t.Helper()
	b, err := json.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func TestDecodedLogsAreGoEthereums(t *testing.T) {
	want := sampleLogs(333)
	text := encodeJSON(t, want)
	for name, r := range map[string]io.Reader{
		"whole": bytes.NewReader(text), "byte by byte": iotest.OneByteReader(bytes.NewReader(text)),
		"halves": iotest.HalfReader(bytes.NewReader(text)),
	} {
		got, err := DecodeLogs(r, 1000, 1<<30)
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		if len(got) != len(want) {
			t.Fatalf("%s: %d logs of %d", name, len(got), len(want))
		}
		for i := range got {
			a, b := got[i].Types(), *want[i]
			b.BlockTimestamp = 0
			if len(b.Data) == 0 {
				b.Data, a.Data = nil, nil
			}
			if fmt.Sprintf("%+v", *a) != fmt.Sprintf("%+v", b) {
				t.Fatalf("%s: log %d\n got %+v\nwant %+v", name, i, *a, b)
			}
		}
	}
}

func TestSenselessLogsAreRefused(t *testing.T) {
	good := string(encodeJSON(t, sampleLogs(3)))
	cases := map[string]string{
		"truncated":        good[:len(good)-20],
		"empty":            "",
		"not an array":     `{"a":1}`,
		"text after":       good + "x",
		"five topics":      strings.Replace(good, `"topics":[]`, `"topics":["`+strings.Repeat(`0x`+strings.Repeat("0", 64)+`","`, 4)+`0x`+strings.Repeat("0", 64)+`"]`, 1),
		"odd hex":          strings.Replace(good, `"data":"0x`, `"data":"0x0`, 1),
		"no 0x":            strings.Replace(good, `"data":"0x`, `"data":"`, 1),
		"bad digit":        strings.Replace(good, `"blockNumber":"0x3e8"`, `"blockNumber":"0x3z8"`, 1),
		"short hash":       strings.Replace(good, `"blockHash":"0x00`, `"blockHash":"0x`, 1),
		"missing index":    strings.ReplaceAll(good, `"logIndex"`, `"other"`),
		"removed":          strings.Replace(good, `"removed":false`, `"removed":true`, 1),
		"pending":          strings.Replace(good, `"blockHash":"0x`+strings.Repeat("0", 60)+`2328"`, `"blockHash":null`, 1),
		"nested for ever":  `[{"x":` + strings.Repeat("[", 5000),
		"endless literal":  `[{"x":` + strings.Repeat("1", 500_000) + `}]`,
		"control in a key": "[{\"a\x01\":1}]",
	}
	for name, text := range cases {
		if _, err := DecodeLogs(strings.NewReader(text), 1000, 1<<20); err == nil {
			t.Errorf("%s: accepted", name)
		}
	}
	if _, err := DecodeLogs(strings.NewReader(good), 2, 1<<20); !errors.Is(err, errTooLarge) {
		t.Errorf("too many logs: %v", err)
	}
	if _, err := DecodeLogs(strings.NewReader(good), 10, 100); !errors.Is(err, errTooLarge) {
		t.Errorf("too many bytes: %v", err)
	}
}

func TestEscapedStringsAreRead(t *testing.T) {
	text := `[{"removed":false,"x":"a\"b\\c\u00e4","address":"0x` + strings.Repeat("11", 20) + `"` + "}]"
	if _, err := DecodeLogs(iotest.OneByteReader(strings.NewReader(text)), 10, 1<<20); err == nil || !strings.Contains(err.Error(), "topics") {
		t.Fatalf("error %v, want the missing topics", err)
	}
}

func FuzzDecodeLogs(f *testing.F) {
	f.Add(encodeJSON(f, sampleLogs(6)))
	f.Add([]byte(`null`))
	f.Add([]byte(`[]`))
	f.Add([]byte(`[{"address":"0x","topics":["\u0030"]}]`))
	f.Fuzz(func(t *testing.T, text []byte) {
		var got []Log
		var err error
		frugal(t, text, func() { got, err = DecodeLogs(bytes.NewReader(text), 100, 1<<20) })
		if len(got) > 100 {
			t.Fatalf("%d logs", len(got))
		}
		// What we accept, go-ethereum reads alike.
		var want []*types.Log
		if err == nil && json.Unmarshal(text, &want) == nil && json.Valid(text) {
			if len(want) != len(got) {
				t.Fatalf("%d logs, encoding/json finds %d", len(got), len(want))
			}
			for i := range got {
				if want[i] != nil && (got[i].Address != want[i].Address || !bytes.Equal(got[i].Data, want[i].Data)) {
					t.Fatalf("log %d differs", i)
				}
			}
		}
	})
}

// allocated is how many bytes this process has allocated so far.
func allocated() uint64 {
	s := []runtimemetrics.Sample{{Name: "/gc/heap/allocs:bytes"}}
	runtimemetrics.Read(s)
	return s[0].Value.Uint64()
}

// frugal fails when reading a text took more memory than a small multiple of it: nothing in an answer may say how much
// is allocated for the rest.
func frugal(t *testing.T, text []byte, read func()) {
	t.Helper()
	before := allocated()
	read()
	if took, most := allocated()-before, uint64(4<<20+256*len(text)); took > most {
		t.Fatalf("%d bytes allocated for an answer of %d", took, len(text))
	}
}

// FuzzAnswer feeds anything as an answer to a batch of calls of every kind that we make: no panic, no unbounded memory,
// nothing passes unanswered.
func FuzzAnswer(f *testing.F) {
	logs := encodeJSON(f, sampleLogs(3))
	f.Add([]byte(`[{"id":3,"result":"0x0102"},{"id":4,"result":{"any":[1,"x",null]}},{"result":"0x01","id":3}]`))
	f.Add([]byte(`[{"jsonrpc":"2.0","id":1,"result":` + string(logs) + `},{"id":2,"result":null},{"id":3,"error":{"code":-32000,"message":"x","data":"0x01"}}]`))
	f.Add([]byte(`{"id":null,"error":{"code":-32005,"message":"limit"}}`))
	f.Add([]byte(`[{"result":` + string(logs) + `,"id":1}]`))
	f.Fuzz(func(t *testing.T, text []byte) {
		e := &endpoint{cfg: &Config{}, name: "0:test"}
		var out []Log
		var h headerDecoder
		reqs := []*request{
			{Method: "eth_getLogs", stream: func(s *scanner) error {
				d := newLogDecoder(s, 50)
				err := d.decode()
				out = d.out
				return err
			}},
			{Method: "eth_getHeaderByNumber", stream: func(s *scanner) error { h.s = s; return h.decode() }},
			{Method: "eth_call", Result: new(hexutil.Bytes)},
			{Method: "eth_getProof", Result: new(json.RawMessage)},
		}
		var s scanner
		s.reset(bytes.NewReader(text), 1<<20)
		var err error
		frugal(t, text, func() { err = e.readAnswers(&s, reqs) })
		if len(out) > 50 {
			t.Fatalf("%d logs", len(out))
		}
		if err == nil {
			for _, r := range reqs {
				if errors.Is(r.Err, errUnanswered) {
					t.Fatal("an unanswered call passed")
				}
			}
		}
	})
}

func BenchmarkDecodeLogs(b *testing.B) {
	text := encodeJSON(b, sampleLogs(2000))
	b.Run("ours", func(b *testing.B) {
		b.SetBytes(int64(len(text)))
		b.ReportAllocs()
		for b.Loop() {
			if logs, err := DecodeLogs(bytes.NewReader(text), 1<<20, 1<<30); err != nil || len(logs) != 2000 {
				b.Fatal(len(logs), err)
			}
		}
	})
	b.Run("encoding-json", func(b *testing.B) {
		b.SetBytes(int64(len(text)))
		b.ReportAllocs()
		for b.Loop() {
			var logs []*types.Log
			if err := json.Unmarshal(text, &logs); err != nil {
				b.Fatal(err)
			}
		}
	})
}
