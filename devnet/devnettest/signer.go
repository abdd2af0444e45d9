package devnettest

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

	"github.com/ethereum/go-ethereum/accounts"
	"github.com/ethereum/go-ethereum/accounts/keystore"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"

	"github.com/sluicefi/sluice/devnet"
)

// signerEnv makes a test binary a signing service. Its value is the namespace of its method, "eth" (as web3signer) or
// "account" (as clef), a colon, and the name of the devnet account whose key it holds.
const signerEnv = "SLUICE_TEST_SIGNER"

// SignerToken is the secret in the URL of a signing service. No output may show it.
const SignerToken = "s1gnert0ken"

// signingService holds a key in go-ethereum's keystore and answers in clef's own types over go-ethereum's JSON-RPC server.
type signingService struct {
	keys  *keystore.KeyStore
	plain bool // answer the bytes alone, as web3signer does
}

// SignTransaction implements account_signTransaction and eth_signTransaction.
func (s *signingService) SignTransaction(_ context.Context, args apitypes.SendTxArgs, _ *string) (any, error) {
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

// ServeSigner makes this process a signing service when StartSigner has started it, and never returns then. A TestMain calls
// it first.
func ServeSigner() {
	if orders := os.Getenv(signerEnv); orders != "" {
		fmt.Fprintln(os.Stderr, serveSigner(orders))
		os.Exit(1)
	}
}

// serveSigner serves until the process is killed, and prints where.
func serveSigner(orders string) error {
	namespace, account, _ := strings.Cut(orders, ":")
	dir, err := os.MkdirTemp("", "signer")
	if err != nil {
		return err
	}
	s := &signingService{keys: keystore.NewKeyStore(dir, keystore.LightScryptN, keystore.LightScryptP), plain: namespace == "eth"}
	held, err := s.keys.ImportECDSA(devnet.NewAccount(account).Key, "pass")
	if err == nil {
		err = s.keys.Unlock(held, "pass")
	}
	server := rpc.NewServer()
	listener, lerr := net.Listen("tcp", "127.0.0.1:0")
	if err := errors.Join(err, server.RegisterName(namespace, s), os.RemoveAll(dir), lerr); err != nil {
		return err
	}
	fmt.Println(listener.Addr())
	mux := http.NewServeMux()
	mux.Handle("/"+SignerToken, server)
	return http.Serve(listener, mux)
}

// StartSigner starts a signing service in a process of its own: this test binary once more, whose TestMain calls ServeSigner.
// namespace is "eth" or "account"; account is the devnet account whose key the service holds. The URL ends with SignerToken.
func StartSigner(t testing.TB, namespace, account string) (url string) {
	t.Helper()
	cmd := exec.Command(os.Args[0], "-test.run=^$")
	cmd.Env = append(os.Environ(), signerEnv+"="+namespace+":"+account)
	cmd.Stderr = os.Stderr
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
	return "http://" + strings.TrimSpace(line) + "/" + SignerToken
}
