package deployment

import (
	"bytes"
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/sluicefi/sluice/config"
)

var rewrite = flag.Bool("deployment.rewrite", false, "write the parameter files of deploy/chains in their canonical form")

// poolAddress is where Uniswap's v3 factory makes a pool: it follows from factory, tokens and fee.
func poolAddress(factory, a, b common.Address, fee uint32) common.Address {
	if a.Cmp(b) > 0 {
		a, b = b, a
	}
	salt := crypto.Keccak256Hash(common.LeftPadBytes(a[:], 32), common.LeftPadBytes(b[:], 32), word(int64(fee)))
	return crypto.CreateAddress2(factory, salt, common.FromHex("e34f199b19b2b4f47f68442619d555527d244f78a3297ea89325f843f87b8b54"))
}

// TestParameterFilesOfTheChains: there is one for each profile, everything but the roles is filled in, each address has a
// source, and the pools are those that the factory makes for these tokens.
func TestParameterFilesOfTheChains(t *testing.T) {
	for _, name := range config.Profiles() {
		path := filepath.Join("../deploy/chains", name+".json")
		text, err := os.ReadFile(path)
		if err != nil {
			t.Error(err)
			continue
		}
		if _, err := LoadParams(path); err == nil || !strings.Contains(err.Error(), "governance") {
			t.Errorf("%s: the operator has to fill in governance: %v", name, err)
		}
		var p Params
		if err := json.Unmarshal(text, &p); err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		canonical, err := json.MarshalIndent(p, "", "  ")
		if err != nil {
			t.Fatal(err)
		}
		canonical = append(canonical, '\n')
		if *rewrite {
			if err := os.WriteFile(path, canonical, 0o600); err != nil {
				t.Fatal(err)
			}
		} else if !bytes.Equal(canonical, text) {
			t.Errorf("%s is not in its canonical form: go test ./deployment -run ParameterFiles -args -deployment.rewrite", path)
		}
		p.Governance = Address{common.HexToAddress("0xaa")}
		if err := p.Validate(); err != nil {
			t.Errorf("%s with a governance: %v", name, err)
		}
		profile, err := config.ProfileNamed(name)
		if err != nil {
			t.Fatal(err)
		}
		if profile.Values["rpc.chain_id"] != p.ChainID {
			t.Errorf("%s: chain %d, the profile's is %v", name, p.ChainID, profile.Values["rpc.chain_id"])
		}
		oracle, _ := profile.Values["keeper.data_fee_oracle"].(string)
		if common.HexToAddress(oracle) != p.Tank.DataFeeOracle.Address {
			t.Errorf("%s: tanks ask %s for the data fee, keepers %s", name, p.Tank.DataFeeOracle.Hex(), oracle)
		}
		if p.Uniswap.Source == "" || !p.Sequencer.Feed.IsZero() && p.Sequencer.Source == "" || !p.Tank.DataFeeOracle.IsZero() && p.Tank.Source == "" {
			t.Errorf("%s: an address without a source", name)
		}
		by := map[string]Token{}
		for _, token := range p.Tokens {
			by[token.Symbol] = token
		}
		for _, token := range p.Tokens {
			if token.Source == "" || token.Symbol != "USDC" && len(token.Pools) == 0 {
				t.Errorf("%s: %s has no source or no pool", name, token.Symbol)
			}
			for _, f := range token.Feeds {
				if f.Source == "" {
					t.Errorf("%s: a feed of %s has no source", name, token.Symbol)
				}
			}
			for _, pool := range token.Pools {
				if want := poolAddress(p.Uniswap.Factory.Address, token.Address.Address, by[pool.With].Address.Address, pool.Fee); want != pool.Address.Address {
					t.Errorf("%s: the pool of %s is %s, the file says %s", name, token.Symbol, want, pool.Address.Hex())
				}
			}
		}
	}
}

// TestEveryContractHasAStandardJSON: an explorer verifies a contract by the standard JSON input of its name, which
// contracts/tools/standard-json writes for those that it lists.
func TestEveryContractHasAStandardJSON(t *testing.T) {
	tool, err := os.ReadFile("../contracts/tools/standard-json")
	if err != nil {
		t.Fatal(err)
	}
	one := Amount{common.Big1}
	plan, err := NewPlan(&Params{Tokens: []Token{{Feeds: []Feed{{LeastAnswer: one, GreatestAnswer: one}}}}}, common.Address{}, 0)
	if err != nil {
		t.Fatal(err)
	}
	for name, c := range plan.file(&Params{}, 1).Contracts {
		if !bytes.Contains(tool, []byte("'"+c.Contract+"'")) {
			t.Errorf("%s (%s) is deployed, and has no standard JSON", name, c.Contract)
		}
	}
}
