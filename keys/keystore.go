package keys

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/keystore"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/google/uuid"
)

// maxKeyFile bounds what is read as a key or passphrase file, in bytes.
const maxKeyFile = 64 << 10

// ErrKeyFileMode marks a secret file that others than its owner may open.
var ErrKeyFileMode = errors.New("must be readable by its owner only (chmod 600)")

// modeOf is the widest mode that a secret file may have: its owner's, 0600. In the directory that systemd makes for a
// service's credentials (LoadCredential=) it may be 0440: root owns the file there, and an access list lets the service's
// user read it, which shows as a group's right. Nobody else can enter that directory.
func modeOf(path string) fs.FileMode {
	dir := os.Getenv("CREDENTIALS_DIRECTORY")
	if dir != "" && filepath.Dir(filepath.Clean(path)) == filepath.Clean(dir) {
		return 0o640
	}
	return 0o600
}

// readSecretFile refuses a file wider than 0600 and anything that isn't a
// regular file; of a link it is the file behind it that counts. The mode is
// asked of the open file, so it can't change between check and read.
func readSecretFile(path, what string) ([]byte, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, fmt.Errorf("keys: opening the %s: %w", what, err)
	}
	defer func() { _ = f.Close() }() // read only: nothing is lost
	info, err := f.Stat()
	if err != nil {
		return nil, fmt.Errorf("keys: looking at the %s: %w", what, err)
	}
	if !info.Mode().IsRegular() {
		return nil, fmt.Errorf("keys: the %s %s is not a regular file", what, path)
	}
	if wide := info.Mode().Perm() &^ modeOf(path); wide != 0 {
		return nil, fmt.Errorf("keys: the %s %s has mode %#o: it %w", what, path, info.Mode().Perm(), ErrKeyFileMode)
	}
	data, err := io.ReadAll(io.LimitReader(f, maxKeyFile+1))
	if err != nil {
		return nil, fmt.Errorf("keys: reading the %s: %w", what, err)
	}
	if len(data) > maxKeyFile {
		return nil, fmt.Errorf("keys: the %s %s is too long", what, path)
	}
	return data, nil
}

// ReadSecret reads a file that holds a secret in its first line and that nobody but its owner may open. What says what the
// file is, for errors; they never quote it.
func ReadSecret(path, what string) (string, error) {
	data, err := readSecretFile(path, what)
	if err != nil {
		return "", err
	}
	line, _, _ := strings.Cut(string(data), "\n")
	line = strings.TrimSuffix(line, "\r")
	if line == "" {
		return "", fmt.Errorf("keys: the %s %s is empty", what, path)
	}
	return line, nil
}

// OpenKeystore decrypts a keystore v3 file with the passphrase in another
// file. Both must be 0600 or narrower. Errors name paths, never contents.
func OpenKeystore(keyPath, passphrasePath string) (*LocalSigner, error) {
	data, err := readSecretFile(keyPath, "keystore file")
	if err != nil {
		return nil, err
	}
	passphrase, err := ReadSecret(passphrasePath, "passphrase file")
	if err != nil {
		return nil, err
	}
	key, err := keystore.DecryptKey(data, passphrase)
	if err != nil {
		if errors.Is(err, keystore.ErrDecrypt) {
			return nil, fmt.Errorf("keys: the passphrase doesn't open %s", keyPath)
		}
		// The cause may quote the file's contents.
		return nil, fmt.Errorf("keys: %s is not a keystore v3 file", keyPath)
	}
	return NewLocalSigner(key.PrivateKey), nil
}

// NewKeystore makes a key and writes it, encrypted, to a file that mustn't
// exist yet. light weakens the key derivation: for tests and demos only.
func NewKeystore(keyPath, passphrasePath string, light bool) (common.Address, error) {
	passphrase, err := ReadSecret(passphrasePath, "passphrase file")
	if err != nil {
		return common.Address{}, err
	}
	private, err := crypto.GenerateKey()
	if err != nil {
		return common.Address{}, fmt.Errorf("keys: making a key: %w", err)
	}
	id, err := uuid.NewRandom()
	if err != nil {
		return common.Address{}, fmt.Errorf("keys: making a key id: %w", err)
	}
	key := &keystore.Key{Id: id, Address: crypto.PubkeyToAddress(private.PublicKey), PrivateKey: private}
	n, p := keystore.StandardScryptN, keystore.StandardScryptP
	if light {
		n, p = keystore.LightScryptN, keystore.LightScryptP
	}
	data, err := keystore.EncryptKey(key, passphrase, n, p)
	if err != nil {
		return common.Address{}, fmt.Errorf("keys: encrypting the key: %w", err)
	}
	if err := writeNewFile(keyPath, data); err != nil {
		return common.Address{}, fmt.Errorf("keys: writing the keystore file: %w", err)
	}
	return key.Address, nil
}

// writeNewFile creates path with mode 0600, all or nothing, on disk when it
// returns. An existing file is never replaced: it may hold the only key.
func writeNewFile(path string, data []byte) (err error) {
	tmp, err := os.CreateTemp(filepath.Dir(path), ".keystore-*")
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, os.Remove(tmp.Name())) }()
	if _, err = tmp.Write(data); err == nil {
		err = tmp.Sync()
	}
	if err = errors.Join(err, tmp.Close()); err != nil {
		return err
	}
	// A hard link fails where a rename would replace.
	if err = os.Link(tmp.Name(), path); errors.Is(err, fs.ErrExist) {
		return fmt.Errorf("%s exists: a key is never overwritten", path)
	}
	return err
}

// KeystoreAddress reads the address of a keystore v3 file without opening it.
func KeystoreAddress(keyPath string) (common.Address, error) {
	data, err := readSecretFile(keyPath, "keystore file")
	if err != nil {
		return common.Address{}, err
	}
	address, err := keystoreAddress(data)
	if err != nil {
		return common.Address{}, fmt.Errorf("keys: %s is not a keystore v3 file", keyPath)
	}
	return address, nil
}

func keystoreAddress(data []byte) (common.Address, error) {
	var file struct {
		Address string `json:"address"`
		Version int    `json:"version"`
	}
	if err := json.Unmarshal(data, &file); err != nil || file.Version != 3 || !common.IsHexAddress(file.Address) {
		return common.Address{}, errors.New("no keystore v3")
	}
	return common.HexToAddress(file.Address), nil
}
