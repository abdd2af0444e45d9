package keys

import (
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
)

var testKey, _ = crypto.HexToECDSA(strings.Repeat("11", 32))

const testPassphrase = "correct horse battery staple"

func writeSecret(t testing.TB, path, text string, mode os.FileMode) string {
	t.Helper()
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := os.Chmod(path, mode); err != nil {
		t.Fatal(err)
	}
	return path
}

func newTestKeystore(t testing.TB) (keyPath, passPath string) {
	t.Helper()
	dir := t.TempDir()
	keyPath, passPath = filepath.Join(dir, "keeper.json"), filepath.Join(dir, "passphrase")
	writeSecret(t, passPath, testPassphrase+"\n", 0o600)
	if _, err := NewKeystore(keyPath, passPath, true); err != nil {
		t.Fatal(err)
	}
	return keyPath, passPath
}

func TestKeystoreRoundTrip(t *testing.T) {
	keyPath, passPath := newTestKeystore(t)
	info, err := os.Stat(keyPath)
	if err != nil || info.Mode().Perm() != 0o600 {
		t.Fatalf("mode %v, %v", info.Mode(), err)
	}
	signer, err := OpenKeystore(keyPath, passPath)
	if err != nil {
		t.Fatal(err)
	}
	shown, err := KeystoreAddress(keyPath)
	if err != nil || shown != signer.Address() {
		t.Errorf("shown %s, signs as %s, %v", shown, signer.Address(), err)
	}
	tx := types.NewTx(&types.DynamicFeeTx{ChainID: big.NewInt(1337), Nonce: 3, To: &shown, Gas: 21_000, GasFeeCap: big.NewInt(1e9), GasTipCap: big.NewInt(1e9), Value: new(big.Int)})
	signed, err := signer.SignTx(t.Context(), tx, 1337)
	if err != nil {
		t.Fatal(err)
	}
	rules := types.LatestSignerForChainID(big.NewInt(1337))
	if from, err := types.Sender(rules, signed); err != nil || from != shown || rules.Hash(tx) != rules.Hash(signed) {
		t.Errorf("signed by %s, %v", from, err)
	}
	if _, err := NewKeystore(keyPath, passPath, true); err == nil || !strings.Contains(err.Error(), "never overwritten") {
		t.Errorf("an existing key was overwritten: %v", err)
	}
	left, err := filepath.Glob(filepath.Join(filepath.Dir(keyPath), ".keystore-*"))
	if err != nil || len(left) != 0 {
		t.Errorf("left behind: %v, %v", left, err)
	}
}

func TestKeystoreWiderThan0600IsRefused(t *testing.T) {
	keyPath, passPath := newTestKeystore(t)
	for _, wide := range []string{keyPath, passPath} {
		for _, mode := range []os.FileMode{0o640, 0o604, 0o660, 0o644, 0o700, 0o666} {
			if err := os.Chmod(wide, mode); err != nil {
				t.Fatal(err)
			}
			if _, err := OpenKeystore(keyPath, passPath); !errors.Is(err, ErrKeyFileMode) {
				t.Errorf("%s with mode %#o: %v", filepath.Base(wide), mode, err)
			}
		}
		for _, mode := range []os.FileMode{0o400, 0o600} {
			if err := os.Chmod(wide, mode); err != nil {
				t.Fatal(err)
			}
			if _, err := OpenKeystore(keyPath, passPath); err != nil {
				t.Errorf("%s with mode %#o: %v", filepath.Base(wide), mode, err)
			}
		}
	}
}

func TestKeystoreBadInput(t *testing.T) {
	keyPath, passPath := newTestKeystore(t)
	dir := t.TempDir()
	empty := writeSecret(t, filepath.Join(dir, "empty"), "\n", 0o600)
	wrong := writeSecret(t, filepath.Join(dir, "wrong"), "not the passphrase\n", 0o600)
	noJSON := writeSecret(t, filepath.Join(dir, "nojson"), "deadbeefsecret", 0o600)
	long := writeSecret(t, filepath.Join(dir, "long"), strings.Repeat("x", maxKeyFile+1), 0o600)
	for name, c := range map[string]struct{ key, pass, want string }{
		"no key file":        {filepath.Join(dir, "absent"), passPath, "opening the keystore file"},
		"a directory":        {dir, passPath, "not a regular file"},
		"empty passphrase":   {keyPath, empty, "is empty"},
		"wrong passphrase":   {keyPath, wrong, "passphrase doesn't open"},
		"not a keystore":     {noJSON, passPath, "not a keystore v3"},
		"too long":           {long, passPath, "too long"},
		"no passphrase file": {keyPath, filepath.Join(dir, "absent"), "opening the passphrase file"},
	} {
		_, err := OpenKeystore(c.key, c.pass)
		if err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: %v", name, err)
			continue
		}
		for _, secret := range []string{testPassphrase, "not the passphrase", "deadbeefsecret"} {
			if strings.Contains(err.Error(), secret) {
				t.Errorf("%s: the error shows a secret: %v", name, err)
			}
		}
	}
}

func TestSignerNeverPrintsItsKey(t *testing.T) {
	s := NewLocalSigner(testKey)
	secret := hexutil.Encode(crypto.FromECDSA(testKey))[2:]
	js, err := json.Marshal(struct{ Signer any }{s})
	if err != nil {
		t.Fatal(err)
	}
	for _, text := range []string{
		fmt.Sprintf("%v", s), fmt.Sprintf("%+v", s), fmt.Sprintf("%#v", s), fmt.Sprintf("%s", s), fmt.Sprintf("%x", s),
		fmt.Sprintf("%d", s), fmt.Sprintf("%v", struct{ S any }{s}), fmt.Sprintf("%#v", struct{ S any }{s}), string(js), s.LogValue().String(),
	} {
		if strings.Contains(strings.ToLower(text), secret) || strings.Contains(text, new(big.Int).SetBytes(crypto.FromECDSA(testKey)).String()) {
			t.Errorf("the key is in %q", text)
		}
	}
}
