package notify

import (
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/accounts"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
)

// requestAge is how old, or how far in the future, the time in a signed request may be.
const requestAge = 5 * time.Minute

// Request is what an account signs to have a webhook (ERC-191 personal_sign over [Request.Text]).
type Request struct {
	Server  string          // where it is sent to, such as https://hooks.vaults.example: a request is of use there only
	ChainID uint64          // EIP-155 chain id
	Account common.Address  // who signs; the account whose requests are told
	URL     string          // where messages are to be posted
	Vault   *common.Address // only events of this vault; nil: of all
	Types   []string
	Issued  time.Time
}

// Text is what the wallet shows and the account signs, to the letter.
func (r *Request) Text() string {
	vault := "all"
	if r.Vault != nil {
		vault = r.Vault.Hex()
	}
	return strings.Join([]string{
		"Sluice webhook: tell this address what happens to my requests.",
		"",
		"Server: " + r.Server,
		fmt.Sprintf("Chain: %d", r.ChainID),
		"Account: " + r.Account.Hex(),
		"Address: " + r.URL,
		"Vault: " + vault,
		"Events: " + strings.Join(r.Types, ", "),
		"Issued: " + r.Issued.UTC().Format(time.RFC3339),
	}, "\n")
}

// removalText is what an account signs to have its webhook removed.
func removalText(server, id string, issued time.Time) string {
	return strings.Join([]string{
		"Sluice webhook: remove it.", "", "Server: " + server, "Webhook: " + id, "Issued: " + issued.UTC().Format(time.RFC3339),
	}, "\n")
}

// listText is what an account signs to see its own webhooks.
func listText(server string, account common.Address, issued time.Time) string {
	return strings.Join([]string{
		"Sluice webhook: list mine.", "", "Server: " + server, "Account: " + account.Hex(), "Issued: " + issued.UTC().Format(time.RFC3339),
	}, "\n")
}

// checkIssued refuses a request that was signed too long ago or bears a time to come, by this host's clock.
func checkIssued(issued, now time.Time) error {
	if d := now.Sub(issued); d > requestAge || d < -requestAge {
		return fmt.Errorf("the request was issued at %s, and it is %s here: sign it anew, it holds for %s",
			issued.UTC().Format(time.RFC3339), now.UTC().Format(time.RFC3339), requestAge)
	}
	return nil
}

var errSignature = errors.New("the signature is not this account's over this request: sign exactly the text given in the documentation, by personal_sign")

// checkSignature refuses a signature that is not the account's over the text. A contract account can't sign this way: its
// operator's command subscribes for it.
func checkSignature(account common.Address, text, signature string) error {
	raw, err := hexutil.Decode(signature)
	if err != nil || len(raw) != crypto.SignatureLength {
		return errors.New("the signature must be 0x and 130 hex digits")
	}
	if raw[64] >= 27 {
		raw[64] -= 27 // wallets write 27 and 28
	}
	key, err := crypto.SigToPub(accounts.TextHash([]byte(text)), raw)
	if err != nil || crypto.PubkeyToAddress(*key) != account {
		return errSignature
	}
	return nil
}
