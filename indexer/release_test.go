package indexer

import (
	"bytes"
	"compress/gzip"
	"encoding/json"
	"flag"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rlp"

	"github.com/sluicefi/sluice/devnet/devnettest"
)

// Writes what a version leaves for the tests of later ones. It needs pg_dump.
//
//	go test ./indexer -run TestWriteRelease -args -indexer.release=v0.1.0
var release = flag.String("indexer.release", "", "write the chain and the database of this version")

const releaseDir = "../devnet/devnettest/releases"

// A database that a released version filled is migrated, and follows the chain from where it stood, over a reorg that takes
// back blocks which that version wrote: row for row it becomes what a fresh index of today's code is.
func TestADatabaseOfEveryReleaseIsMigratedAndFollowsTheChain(t *testing.T) {
	if len(devnettest.Releases) == 0 {
		t.Fatal("no release left a database")
	}
	for _, version := range devnettest.Releases {
		t.Run(version, func(t *testing.T) {
			r := devnettest.OpenRelease(t, version)
			chain := r.Chain(t, r.Other)
			conf := configFor(&r.Deployment)
			db := openDB(t, r.Database(t))
			must(t, db.Migrate(t.Context()))
			before, err := db.Cursor(t.Context())
			must(t, err)
			if before.Head == nil || before.Head.Hash != r.Indexed || before.Finalized == nil || before.Finalized.Number >= before.Head.Number {
				t.Fatalf("the database stands at %+v, final %+v", before.Head, before.Finalized)
			}
			index(t, conf, db, client(t, chain.HTTPURL()), r.Other)
			fresh := database(t)
			index(t, conf, fresh, client(t, chain.HTTPURL()), r.Other)
			sameRows(t, "a database of "+version+" that followed the chain, against a fresh index", dump(t, db), dump(t, fresh))
			var rows int
			must(t, db.Get(&rows, "SELECT count(*) FROM events"))
			if rows < 20 {
				t.Errorf("only %d rows of events: the database is too small to show anything", rows)
			}
		})
	}
}

func TestWriteRelease(t *testing.T) {
	if *release == "" {
		t.Skip("writes what a version leaves; see -indexer.release")
	}
	w := newWorld(t, 1)
	for len(w.vaults) < 3 || w.vaultsOf(false) < 2 || w.vaultsOf(true) < 1 {
		w.block()
	}
	w.blocks(30)
	heads := w.branches(6, 5)
	_, err := w.chain.SetHead(heads[0])
	must(t, err)
	url := databaseURL(t)
	db := openDB(t, url)
	index(t, configFor(w.d), db, client(t, w.chain.HTTPURL()), heads[0])

	dir := filepath.Join(releaseDir, *release)
	must(t, os.MkdirAll(dir, 0o755))
	out, err := exec.Command("pg_dump", "--dbname", url, "--inserts", "--rows-per-insert=500", "--no-owner", "--no-privileges").Output()
	must(t, err)
	var text strings.Builder
	for line := range strings.Lines(string(out)) {
		if !strings.HasPrefix(line, `\`) && !strings.HasPrefix(line, "--") { // commands of psql; comments
			text.WriteString(line)
		}
	}
	pack(t, filepath.Join(dir, "database.sql.gz"), []byte(text.String()))

	var chain bytes.Buffer
	seen := map[common.Hash]bool{w.chain.Genesis().Hash(): true}
	for _, head := range heads {
		var branch []*types.Block
		for b := w.chain.BlockByHash(head); !seen[b.Hash()]; b = w.chain.BlockByHash(b.ParentHash()) {
			branch = append(branch, b)
			seen[b.Hash()] = true
		}
		for i := len(branch) - 1; i >= 0; i-- {
			must(t, rlp.Encode(&chain, branch[i]))
		}
	}
	pack(t, filepath.Join(dir, "chain.rlp.gz"), chain.Bytes())

	r := devnettest.Release{Deployment: *w.d, Finality: simFinality, Indexed: heads[0], Other: heads[1]}
	r.Deployment.Market, r.Deployment.Uniswap = nil, nil
	r.Genesis, err = w.chain.GenesisJSON()
	must(t, err)
	var vault, leader, account []byte
	must(t, db.QueryRow(`SELECT vault, leader, account FROM positions JOIN vaults USING (vault) WHERE type = 'shared'
		ORDER BY (SELECT count(*) FROM activity WHERE activity.vault = positions.vault AND activity.account = positions.account) DESC, vault, account LIMIT 1`).Scan(&vault, &leader, &account))
	r.Vault, r.Leader, r.Account = common.BytesToAddress(vault), common.BytesToAddress(leader), common.BytesToAddress(account)
	about, err := json.Marshal(r)
	must(t, err)
	pack(t, filepath.Join(dir, "release.json.gz"), about)
}

// vaultsOf counts the vaults of a type.
func (w *world) vaultsOf(personal bool) (n int) {
	for _, v := range w.vaults {
		if v.personal == personal {
			n++
		}
	}
	return n
}

func pack(t *testing.T, path string, text []byte) {
	t.Helper()
	var out bytes.Buffer
	z, err := gzip.NewWriterLevel(&out, gzip.BestCompression)
	must(t, err)
	_, err = z.Write(text)
	must(t, err)
	must(t, z.Close())
	must(t, os.WriteFile(path, out.Bytes(), 0o644))
	t.Logf("%s: %d bytes of %d", path, out.Len(), len(text))
}
