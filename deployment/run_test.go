package deployment

import (
	"context"
	"errors"
	"flag"
	"io"
	"log/slog"
	"math/big"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"go.uber.org/goleak"

	"github.com/sluicefi/sluice/bindings/registry"
	"github.com/sluicefi/sluice/bindings/tank"
	"github.com/sluicefi/sluice/bindings/vaultfactory"
	"github.com/sluicefi/sluice/chain"
	"github.com/sluicefi/sluice/config"
	"github.com/sluicefi/sluice/devnet"
	"github.com/sluicefi/sluice/devnet/devnettest"
	"github.com/sluicefi/sluice/keys"
)

var long = flag.Bool("deployment.long", false, "kill the process at every step of every contract")

func TestMain(m *testing.M) {
	flag.Parse()
	goleak.VerifyTestMain(m, devnettest.LeakOptions()...)
}

// world is a chain with a market, and what a deployer needs.
type world struct {
	chain      *devnet.Chain
	market     *devnet.Deployment
	params     string // file
	journal    string // file
	governance common.Address
	deployer   devnet.Account
}

func newWorld(t *testing.T) *world {
	t.Helper()
	c, d := devnettest.Deploy(t)
	w := &world{chain: c, market: d, governance: devnet.NewAccount("dave").Address, deployer: devnet.NewAccount("carol")}
	dir := t.TempDir()
	w.params, w.journal = filepath.Join(dir, "params.json"), filepath.Join(dir, "journal.json")
	w.write(t, nil)
	return w
}

func (w *world) write(t *testing.T, change func(map[string]any)) {
	t.Helper()
	keepers := []common.Address{devnet.NewAccount("keeper").Address}
	if err := os.WriteFile(w.params, devnettest.Params(t, w.market, w.governance, keepers, change), 0o600); err != nil {
		t.Fatal(err)
	}
}

func quiet() *slog.Logger { return slog.New(slog.NewTextHandler(io.Discard, nil)) }

func gwei(n int64) *big.Int { return new(big.Int).Mul(big.NewInt(n), big.NewInt(1e9)) }

// newDeployer is what the command makes.
func newDeployer(ctx context.Context, url, params, journal string, account devnet.Account) (*Deployer, func(), error) {
	client, err := chain.Dial(ctx, chain.Config{URLs: []string{url}, Timeout: 10 * time.Second, Logger: quiet()})
	if err != nil {
		return nil, nil, err
	}
	p, err := LoadParams(params)
	if err != nil {
		client.Close()
		return nil, nil, err
	}
	j, err := OpenJournal(journal)
	if err != nil {
		client.Close()
		return nil, nil, err
	}
	none := uint64(0)
	return &Deployer{
		Client: client, Signer: keys.NewLocalSigner(account.Key), Params: p, Journal: j, Log: quiet(), Version: "test",
		Config: Config{
			MaxFeePerGas: gwei(100), MinTipPerGas: gwei(1), MaxTipPerGas: gwei(3), MaxGas: 16_000_000, BumpAfter: 36 * time.Second, MaxLag: 3,
			Confirmations: &none, Poll: 10 * time.Millisecond,
		},
	}, func() { j.Close(); client.Close() }, nil
}

func (w *world) newDeployer(t *testing.T) *Deployer {
	t.Helper()
	d, done, err := newDeployer(t.Context(), w.chain.HTTPURL(), w.params, w.journal, w.deployer)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(done)
	return d
}

func (w *world) nonce(t *testing.T) uint64 {
	t.Helper()
	n, err := w.chain.Client().NonceAt(t.Context(), w.deployer.Address, nil)
	if err != nil {
		t.Fatal(err)
	}
	return n
}

// mining makes blocks as transactions come, until the test ends.
func (w *world) mining(t *testing.T) {
	t.Cleanup(w.chain.AutoMine(context.WithoutCancel(t.Context()), devnet.AutoMineOptions{}))
}

func (w *world) call(t *testing.T, to common.Address, data []byte) []byte {
	t.Helper()
	out, err := w.chain.Call(t.Context(), to, data)
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// holds checks what a deployment must have done, by asking the chain.
func (w *world) holds(t *testing.T, f *config.Deployment) {
	t.Helper()
	for name, c := range f.Contracts {
		code, err := w.chain.Client().CodeAt(t.Context(), common.HexToAddress(c.Address), nil)
		if err != nil || len(code) == 0 {
			t.Errorf("%s at %s has no code (%v)", name, c.Address, err)
		}
	}
	if n := w.nonce(t); n != stepCount {
		t.Errorf("the deployer has sent %d transactions, want %d", n, stepCount)
	}
	reg, regABI := common.HexToAddress(f.Registry), registry.NewRegistry()
	keeper := func(a common.Address) bool {
		yes, err := regABI.UnpackIsKeeper(w.call(t, reg, regABI.PackIsKeeper(a)))
		if err != nil {
			t.Fatal(err)
		}
		return yes
	}
	if !keeper(devnet.NewAccount("keeper").Address) || !keeper(common.HexToAddress(f.Settler)) {
		t.Error("the keeper or the Settler has no role")
	}
	if keeper(common.HexToAddress(f.LateSettler)) || keeper(w.deployer.Address) {
		t.Error("the LateSettler or the deployer has a role")
	}
	owner, err := regABI.UnpackOwner(w.call(t, reg, regABI.PackOwner()))
	if err != nil || owner != w.governance {
		t.Errorf("the registry's owner is %s, %v", owner, err)
	}
	tankABI := tank.NewTank()
	for want, ask := range map[string]func() (common.Address, error){
		f.Settler: func() (common.Address, error) {
			return tankABI.UnpackSettler(w.call(t, common.HexToAddress(f.Tank), tankABI.PackSettler()))
		},
		f.LateSettler: func() (common.Address, error) {
			return tankABI.UnpackLateSettler(w.call(t, common.HexToAddress(f.Tank), tankABI.PackLateSettler()))
		},
	} {
		if got, err := ask(); err != nil || got.Hex() != want {
			t.Errorf("the tank says %s, the file %s (%v)", got, want, err)
		}
	}
	factoryABI := vaultfactory.NewVaultFactory()
	if got, err := factoryABI.UnpackRegistry(w.call(t, common.HexToAddress(f.Factory), factoryABI.PackRegistry())); err != nil || got != reg {
		t.Errorf("the factory's registry is %s (%v)", got, err)
	}
}

func TestDeploysEverythingAndWritesOneFile(t *testing.T) {
	w := newWorld(t)
	w.mining(t)
	before := w.chain.Head().Number.Uint64()
	d := w.newDeployer(t)
	file, err := d.Run(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	w.holds(t, file)
	first := d.Journal.state.Steps[0].Mined.BlockNumber
	if file.StartBlock != first || first <= before {
		t.Errorf("start block %d, the first contract is in %d, the head was %d", file.StartBlock, first, before)
	}
	path := filepath.Join(t.TempDir(), "deployment.json")
	if err := WriteFile(path, file); err != nil {
		t.Fatal(err)
	}
	if info, err := os.Stat(path); err != nil || info.Mode().Perm() != 0o644 {
		t.Errorf("services of other users must read it: %v, %v", info.Mode(), err)
	}
	back, err := config.ReadDeployment(path)
	if err != nil || back.Factory != file.Factory || back.Contracts["tank"] != file.Contracts["tank"] {
		t.Errorf("read back: %+v, %v", back, err)
	}
	// Once more: nothing is left to do, and nothing is done.
	again, err := d.Run(t.Context())
	if err != nil || again.Factory != file.Factory {
		t.Errorf("run again: %v", err)
	}
	w.holds(t, again)
}

// TestDeployChild is the process that the test below kills.
func TestDeployChild(t *testing.T) {
	url := os.Getenv("DEPLOY_CHILD")
	if url == "" {
		t.Skip("runs as a child of another test only")
	}
	d, done, err := newDeployer(t.Context(), url, os.Getenv("DEPLOY_PARAMS"), os.Getenv("DEPLOY_JOURNAL"), devnet.NewAccount("carol"))
	if err != nil {
		t.Fatal(err)
	}
	defer done()
	survived := strings.Split(os.Getenv("DEPLOY_SURVIVE"), ",")
	at := func(what string) {
		for _, s := range survived {
			if s == what {
				return
			}
		}
		if !*long {
			_, step, _ := strings.Cut(what, " ")
			if step != "" && step != "adapter" && step != "factory" && step != "board" {
				return
			}
		}
		if _, err := os.Stdout.WriteString("killed at: " + what + "\n"); err != nil {
			panic(err)
		}
		_ = syscall.Kill(os.Getpid(), syscall.SIGKILL)
		select {} // the kernel is about to end this process
	}
	d.at, d.Journal.committed = at, at
	file, err := d.Run(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if err := WriteFile(os.Getenv("DEPLOY_OUT"), file); err != nil {
		t.Fatal(err)
	}
}

// TestKilledAtEveryStep kills the deploying process by SIGKILL at each step once: after the plan was stored, after each
// transaction was signed and stored, before and after it was sent, and after its receipt was stored.
func TestKilledAtEveryStep(t *testing.T) {
	w := newWorld(t)
	w.mining(t)
	out := filepath.Join(t.TempDir(), "deployment.json")
	var killed []string
	for {
		child := exec.CommandContext(t.Context(), os.Args[0], "-test.run=^TestDeployChild$", "-test.v", "-deployment.long="+map[bool]string{true: "true", false: "false"}[*long])
		child.Env = append(os.Environ(), "DEPLOY_CHILD="+w.chain.HTTPURL(), "DEPLOY_PARAMS="+w.params, "DEPLOY_JOURNAL="+w.journal,
			"DEPLOY_OUT="+out, "DEPLOY_SURVIVE="+strings.Join(killed, ","))
		said, err := child.CombinedOutput()
		var exit *exec.ExitError
		if errors.As(err, &exit) && exit.Sys().(syscall.WaitStatus).Signal() == syscall.SIGKILL {
			_, what, _ := strings.Cut(string(said), "killed at: ")
			what, _, _ = strings.Cut(what, "\n")
			killed = append(killed, what)
			if _, err := os.Stat(out); err == nil {
				t.Fatalf("killed at %q, but the deployment file is there", what)
			}
			continue
		}
		if err != nil {
			t.Fatalf("after %v: %v\n%s", killed, err, said)
		}
		break
	}
	want := 1 + 3*4
	if *long {
		want = 1 + stepCount*4
	}
	if len(killed) != want {
		t.Errorf("killed %d times, want %d: %v", len(killed), want, killed)
	}
	file, err := config.ReadDeployment(out)
	if err != nil {
		t.Fatal(err)
	}
	w.holds(t, file)
}

func TestOneProcessAtATime(t *testing.T) {
	path := filepath.Join(t.TempDir(), "journal.json")
	first, err := OpenJournal(path)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := OpenJournal(path); !errors.Is(err, ErrJournalLocked) {
		t.Errorf("the second: %v", err)
	}
	first.Close()
	second, err := OpenJournal(path)
	if err != nil {
		t.Fatalf("after the first: %v", err)
	}
	second.Close()
}

// TestResumesOnlyWhatItBegan: other parameters, another key, other code and a broken journal are refused, and nothing is
// sent.
func TestResumesOnlyWhatItBegan(t *testing.T) {
	w := newWorld(t)
	d := w.newDeployer(t)
	plan, err := NewPlan(d.Params, w.deployer.Address, 0)
	if err != nil {
		t.Fatal(err)
	}
	if err := d.Journal.begin(d.Params, w.deployer.Address, 0, plan); err != nil {
		t.Fatal(err)
	}
	changed := *d.Params
	changed.DelaySeconds++
	other := devnet.NewAccount("bob").Address
	for name, resume := range map[string]func() error{
		"parameters": func() error { _, err := d.Journal.resume(&changed, w.deployer.Address); return err },
		"deployer":   func() error { _, err := d.Journal.resume(d.Params, other); return err },
		"the code of tank": func() error {
			d.Journal.state.Steps[stepTank].InitHash = common.Hash{1}
			_, err := d.Journal.resume(d.Params, w.deployer.Address)
			return err
		},
	} {
		if err := resume(); err == nil || !strings.Contains(err.Error(), name) {
			t.Errorf("%s: %v", name, err)
		}
	}
	d.Journal.Close()
	for _, text := range []string{"{", `{"version":9}`, "null x"} {
		if err := os.WriteFile(w.journal, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		if _, err := OpenJournal(w.journal); err == nil {
			t.Errorf("a journal of %q is taken", text)
		}
	}
	if n := w.nonce(t); n != 0 {
		t.Errorf("%d transactions were sent", n)
	}
}

// TestSourcesAreNoParameters: what says where an address comes from may be changed while a deployment is resumed.
func TestSourcesAreNoParameters(t *testing.T) {
	w := newWorld(t)
	one, err := LoadParams(w.params)
	if err != nil {
		t.Fatal(err)
	}
	w.write(t, func(p map[string]any) {
		p["uniswap"].(map[string]any)["source"] = "x"
		token := p["tokens"].([]any)[1].(map[string]any)
		token["source"] = "y"
		token["feeds"].([]any)[0].(map[string]any)["source"] = "z"
	})
	two, err := LoadParams(w.params)
	if err != nil || one.Hash() != two.Hash() {
		t.Errorf("%s and %s, %v", one.Hash(), two.Hash(), err)
	}
	w.write(t, func(p map[string]any) { p["tank"].(map[string]any)["sale_gas"] = 1 })
	if three, err := LoadParams(w.params); err != nil || one.Hash() == three.Hash() {
		t.Errorf("another parameter, one hash (%v)", err)
	}
}
