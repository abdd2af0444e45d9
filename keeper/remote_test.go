package keeper

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"os/exec"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/accounts"
	"github.com/ethereum/go-ethereum/accounts/keystore"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"

	"github.com/sluicefi/sluice/devnet"
	"github.com/sluicefi/sluice/keys"
)

// signerEnv makes the test binary a signing service: "eth" or "account", the
// name of its method's namespace.
const signerEnv = "SLUICE_KEEPER_TEST_SIGNER"

// signerProcess holds a key in go-ethereum's keystore and answers in clef's own
// types over go-ethereum's JSON-RPC server.
type signerProcess struct {
	keys  *keystore.KeyStore
	plain bool // answer the bytes alone, as web3signer does
}

// SignTransaction implements account_signTransaction and eth_signTransaction.
func (s *signerProcess) SignTransaction(_ context.Context, args apitypes.SendTxArgs, _ *string) (any, error) {
	tx, err := args.ToTransaction()
	if err != nil {
		return nil, err
	}
	signed, err := s.keys.SignTx(accounts.Account{Address: args.From.Address()}, tx, tx.ChainId())
	if err != nil {
		return nil, err
	}
	raw, err := signed.MarshalBinary()
	if s.plain {
		return hexutil.Bytes(raw), err
	}
	return map[string]any{"raw": hexutil.Bytes(raw), "tx": signed}, err
}

// signerMain serves until it is killed, and prints where.
func signerMain(namespace string) int {
	dir, err := os.MkdirTemp("", "signer")
	if err != nil {
		return 2
	}
	s := &signerProcess{keys: keystore.NewKeyStore(dir, keystore.LightScryptN, keystore.LightScryptP), plain: namespace == "eth"}
	account, err := s.keys.ImportECDSA(devnet.NewAccount("keeper").Key, "pass")
	if err == nil {
		err = s.keys.Unlock(account, "pass")
	}
	server := rpc.NewServer()
	err = errors.Join(err, server.RegisterName(namespace, s), os.RemoveAll(dir))
	listener, lerr := net.Listen("tcp", "127.0.0.1:0")
	if err = errors.Join(err, lerr); err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 2
	}
	fmt.Println(listener.Addr())
	mux := http.NewServeMux()
	mux.Handle("/s1gnert0ken", server)
	fmt.Fprintln(os.Stderr, http.Serve(listener, mux))
	return 1
}

// startSigner starts a signing service in a process of its own; url ends with
// its token.
func startSigner(t testing.TB, namespace string) (url string) {
	t.Helper()
	cmd := exec.Command(os.Args[0], "-test.run=^$")
	cmd.Env = append(os.Environ(), signerEnv+"="+namespace)
	cmd.Stderr = testLog{t}
	cmd.SysProcAttr = &syscall.SysProcAttr{Pdeathsig: syscall.SIGKILL}
	out, err := cmd.StdoutPipe()
	if err == nil {
		err = cmd.Start()
	}
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		_ = cmd.Process.Kill() // it serves for ever
		_ = cmd.Wait()
	})
	line, err := bufio.NewReader(out).ReadString('\n')
	if err != nil && !errors.Is(err, io.EOF) {
		t.Fatal(err)
	}
	return "http://" + strings.TrimSpace(line) + "/s1gnert0ken"
}

// TestSettlesWithAKeyInAnotherProcess: the keeper knows an address and a URL.
// Both protocols in use, with the types of go-ethereum's own signer.
func TestSettlesWithAKeyInAnotherProcess(t *testing.T) {
	for _, namespace := range []string{"eth", "account"} {
		t.Run(namespace, func(t *testing.T) {
			w := newWorld(t, 2)
			s, err := keys.DialSigner(t.Context(), startSigner(t, namespace), w.key.Address)
			w.must(err)
			t.Cleanup(s.Close)
			k := w.keeper(func(_ *Config, d *Deps) { d.Signer = s })
			if took := w.blocksUntilSettled(k, w.afterTheCutoff(0)); took > 2 {
				t.Errorf("%d blocks", took)
			}
			w.settledOnce(1)
			if text := fmt.Sprintf("%v %+v %#v", s, s, k.deps.Signer) + k.log.String(); strings.Contains(text, "s1gnert0ken") {
				t.Error("the signer's URL is in the output")
			}
		})
	}
}

// TestSignerThatFails: nothing is sent, the reason is said without the URL, and
// it goes on when the service is back.
func TestSignerThatFails(t *testing.T) {
	w := newWorld(t, 1)
	w.afterTheCutoff(0)
	good := startSigner(t, "eth")
	p := newProxy(t, good)
	s, err := keys.DialSigner(t.Context(), p.URL+"/v1/s1gnert0ken?key=s1gnerkey99", w.key.Address)
	w.must(err)
	t.Cleanup(s.Close)
	other, err := keys.DialSigner(t.Context(), good, devnet.NewAccount("bob").Address)
	w.must(err)
	t.Cleanup(other.Close)
	k := w.keeper(func(_ *Config, d *Deps) { d.Signer = s })
	for mode, want := range map[string]string{
		"500": "HTTP status 500", "nonsense": "remote signer", "rpc error": "refused (JSON-RPC error -32000)", "hang up": "EOF",
	} {
		p.mode.Store(mode)
		_, err := k.Tick(t.Context())
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v", mode, err)
		}
		if err != nil && (strings.Contains(err.Error(), "s1gnert0ken") || strings.Contains(err.Error(), "s1gnerkey99") || strings.Contains(err.Error(), "over its limit")) {
			t.Errorf("%s: the error shows the URL or the service's words: %v", mode, err)
		}
	}
	if w.inPool() {
		t.Fatal("something was sent")
	}
	tx := types.NewTx(&types.DynamicFeeTx{To: &w.key.Address, Gas: 21_000, GasFeeCap: Gwei(1), GasTipCap: Gwei(1)})
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	if _, err := other.SignTx(ctx, tx, devnet.ChainID); err == nil || !strings.Contains(err.Error(), "refused") {
		t.Errorf("a key that the service doesn't have: %v", err)
	}
	p.mode.Store("")
	k.tick(t)
	w.block()
	w.settledOnce(1)
}
