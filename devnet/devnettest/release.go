package devnettest

import (
	"bytes"
	"compress/gzip"
	"context"
	"database/sql"
	"embed"
	"encoding/json"
	"errors"
	"io"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rlp"

	"github.com/sluicefi/sluice/devnet"
)

// Each released version leaves here what its database was: releases/VERSION holds a small chain with two branches, the database
// that the version filled from the first of them, and the API's answers from it. They are written once, by the tests of that
// version (see CONTRIBUTING.md), and never again.
//
//go:embed all:releases
var releases embed.FS

// Releases are the versions that left a database.
var Releases = []string{"v0.1.0"}

// Release is what a released version left.
type Release struct {
	Genesis    json.RawMessage
	Deployment devnet.Deployment
	Finality   uint64         // blocks between the chain's head and what is final
	Indexed    common.Hash    // head of the branch that the database was filled from
	Other      common.Hash    // head of the other branch
	Vault      common.Address // those whose answers were kept
	Account    common.Address
	Leader     common.Address
	Answers    map[string]json.RawMessage `json:"-"` // the API's, by target
	dir        string
}

// OpenRelease reads what a version left.
func OpenRelease(tb testing.TB, version string) *Release {
	tb.Helper()
	r := &Release{dir: "releases/" + version + "/"}
	r.decode(tb, "release.json.gz", r)
	if _, err := releases.Open(r.dir + "answers.json.gz"); err == nil { // it is written from the rest
		r.decode(tb, "answers.json.gz", &r.Answers)
	}
	return r
}

func (r *Release) decode(tb testing.TB, name string, into any) {
	tb.Helper()
	if err := json.Unmarshal(r.read(tb, name), into); err != nil {
		tb.Fatalf("reading %s: %v", r.dir+name, err)
	}
}

func (r *Release) read(tb testing.TB, name string) []byte {
	tb.Helper()
	packed, err := releases.ReadFile(r.dir + name)
	if err == nil {
		var z *gzip.Reader
		if z, err = gzip.NewReader(bytes.NewReader(packed)); err == nil {
			var out []byte
			if out, err = io.ReadAll(z); err == nil {
				return out
			}
		}
	}
	tb.Fatalf("reading %s: %v", r.dir+name, err)
	return nil
}

// Database is the URL of a database with what the version had filled it with, as it left it.
func (r *Release) Database(tb testing.TB) string {
	tb.Helper()
	return PostgresFrom(tb, "release", func(ctx context.Context, url string) (err error) {
		db, err := sql.Open("postgres", url)
		if err != nil {
			return err
		}
		defer func() { err = errors.Join(err, db.Close()) }()
		_, err = db.ExecContext(ctx, string(r.read(tb, "database.sql.gz")))
		return err
	})
}

// Chain starts the version's chain, with both branches; its head is that of one of them.
func (r *Release) Chain(tb testing.TB, head common.Hash) *devnet.Chain {
	tb.Helper()
	chain := Chain(tb, func(cfg *devnet.ChainConfig) { cfg.Genesis, cfg.FinalizedDepth = r.Genesis, r.Finality })
	var blocks []*types.Block
	stream := rlp.NewStream(bytes.NewReader(r.read(tb, "chain.rlp.gz")), 0)
	for {
		b := new(types.Block)
		err := stream.Decode(b)
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			tb.Fatalf("reading the chain of %s: %v", r.dir, err)
		}
		blocks = append(blocks, b)
	}
	if err := chain.Import(tb.Context(), blocks); err != nil {
		tb.Fatal(err)
	}
	if _, err := chain.SetHead(head); err != nil {
		tb.Fatal(err)
	}
	return chain
}
