package api

import (
	"context"
	"strings"
	"sync"
	"unicode"

	"github.com/ethereum/go-ethereum/common"
	"golang.org/x/text/unicode/norm"

	"github.com/sluicefi/sluice/store"
)

// looksLike has letters of other alphabets, digits and signs that look like a Latin letter in common fonts, by that letter.
var looksLike = map[rune]string{
	'a': "аɑαа@", 'b': "ЬьƄ", 'c': "сϲⅽ", 'd': "ԁⅾ", 'e': "еєҽℯ3", 'g': "ɡց", 'h': "һհ", 'i': "іıιɩӏ1l|", 'j': "јϳ", 'k': "κкᴋ",
	'm': "мⅿ", 'n': "ոпηп", 'o': "оοσօ0", 'p': "рρ", 'q': "ԛզ", 'r': "гᴦ", 's': "ѕꜱ5", 't': "тτ", 'u': "υսц", 'v': "ѵνⅴ", 'w': "ԝшѡω",
	'x': "хχⅹ", 'y': "уүγ", 'z': "ᴢ2",
}

var latin = func() map[rune]rune {
	out := map[rune]rune{}
	for letter, others := range looksLike {
		for _, r := range others {
			out[r] = letter
		}
	}
	return out
}()

// noName is the name of something whose own name has nothing visible in it.
const noName = "(no name)"

// lookOf is what a name looks like: two names with the same look can be taken for one another. Empty: like nothing.
func lookOf(name string) string {
	visible := visibleText(name, 512)
	if visible == noName {
		return ""
	}
	var out strings.Builder
	for _, r := range strings.ToLower(norm.NFKD.String(visible)) {
		if unicode.Is(unicode.M, r) {
			continue
		}
		if letter, ok := latin[r]; ok {
			r = letter
		}
		if unicode.IsLetter(r) || unicode.Is(unicode.N, r) {
			out.WriteRune(r)
		}
	}
	return strings.ReplaceAll(strings.ReplaceAll(out.String(), "rn", "m"), "vv", "w")
}

// looks knows of each vault the older one whose name its name looks like, over all vaults: anybody may make one with another's
// name. Names never change, so they are looked at again only when there are other vaults than before.
type looks struct {
	mu    sync.Mutex
	at    store.Moment
	names store.NamesPrint
	found map[common.Address]*Imitated
}

func (l *looks) of(ctx context.Context, v *store.View) (map[common.Address]*Imitated, error) {
	at := v.Cursor.Moment()
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.at == at && at != (store.Moment{}) {
		return l.found, nil
	}
	now, err := v.NamesPrint(ctx)
	if err != nil {
		return nil, err
	}
	if l.found == nil || now != l.names {
		names, err := v.Names(ctx)
		if err != nil {
			return nil, err
		}
		l.found, l.names = imitations(names), now
	}
	l.at = at
	return l.found, nil
}

// imitations finds the vaults whose names look like an older one's. Names come oldest first.
func imitations(names []store.VaultName) map[common.Address]*Imitated {
	oldest, out := map[string]*Imitated{}, map[common.Address]*Imitated{}
	for _, n := range names {
		look := lookOf(n.Name)
		if look == "" {
			continue
		}
		if first := oldest[look]; first != nil {
			out[n.Vault] = first
			continue
		}
		oldest[look] = &Imitated{Address: n.Vault.Hex(), Name: visibleText(n.Name, maxName)}
	}
	return out
}
