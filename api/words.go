package api

import (
	_ "embed" // texts.json
	"fmt"
	"math/big"
	"net/http"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/sluicefi/sluice/internal/strictjson"
	"github.com/sluicefi/sluice/ledger"
)

// words are what the server writes in one language: heads of pages and pictures of links. They are the dashboard's texts
// (dashboard/src/text/server.ts); a text's arguments stand as {0}, {1} in it.
type words struct {
	Brand    string            `json:"brand"`
	Site     string            `json:"site"`   // what a page says about itself where nothing more exact is known
	Titles   map[string]string `json:"titles"` // of the pages that need nothing from the index, by path
	NotFound struct {
		Page   string `json:"page"`
		Vault  string `json:"vault"`
		Leader string `json:"leader"`
	} `json:"notFound"`
	Leader string `json:"leader"`
	NoName string `json:"noName"`
	Kinds  struct {
		Vault      string `json:"vault"`
		Leader     string `json:"leader"`
		Comparison string `json:"comparison"`
		Figure     string `json:"figure"`
	} `json:"kinds"`
	Figures         map[string]string `json:"figures"` // that a picture can be about, by their names on the Verify page
	VaultAbout      string            `json:"vaultAbout"`
	LeadsOne        string            `json:"leadsOne"`
	Leads           string            `json:"leads"`
	SelfNamed       string            `json:"selfNamed"`
	CompareAbout    string            `json:"compareAbout"`
	CountedReturn   string            `json:"countedReturn"`
	ReturnSince     string            `json:"returnSince"`
	TVL             string            `json:"tvl"`
	Worst           string            `json:"worst"`
	SettlementPrice string            `json:"settlementPrice"`
	Withheld        string            `json:"withheld"`
	Recompute       string            `json:"recompute"`
	AsOf            string            `json:"asOf"`
	Settled         string            `json:"settled"`
	Record          string            `json:"record"`

	Locale  string   `json:"locale"` // as Open Graph has it
	Point   string   `json:"point"`
	Group   string   `json:"group"`
	Percent string   `json:"percent"`
	Day     string   `json:"day"`  // {0} the day, {1} the month's name, {2} the year
	Time    string   `json:"time"` // {0} such a day, {1} the time of day
	Months  []string `json:"months"`

	language string
}

//go:embed texts.json
var textsJSON []byte

// languages are the words by language, as browsers name it.
var languages = func() map[string]*words {
	var out map[string]*words
	if err := strictjson.Decode(textsJSON, &out); err != nil {
		panic("texts.json: " + err.Error())
	}
	for language, w := range out {
		w.language = language
	}
	return out
}()

// english is what is written where nobody asked for another language, such as for a chat that shows a link.
var english = languages["en"]

// mostLanguages is how many languages of a request are read.
const mostLanguages = 32

// languageOf chooses the language of a page: the one that its address names (?lang=de), else the reader's first that there is,
// as the page itself does in the browser, else English. What names none that there is counts as nothing.
func languageOf(r *http.Request) *words {
	if w := languages[r.URL.Query().Get("lang")]; w != nil {
		return w
	}
	type asked struct {
		language string
		quality  float64
	}
	var all []asked
	for part := range strings.SplitSeq(strings.Join(r.Header.Values("Accept-Language"), ","), ",") {
		if len(all) == mostLanguages {
			break
		}
		tag, parameter, given := strings.Cut(part, ";")
		language, _, _ := strings.Cut(strings.ToLower(strings.TrimSpace(tag)), "-") // de-CH is German
		quality := 1.0
		if given {
			text, ok := strings.CutPrefix(strings.ToLower(strings.ReplaceAll(parameter, " ", "")), "q=")
			q, err := strconv.ParseFloat(text, 64)
			if !ok || err != nil || !(q >= 0 && q <= 1) {
				continue
			}
			quality = q
		}
		if quality > 0 {
			all = append(all, asked{language, quality})
		}
	}
	slices.SortStableFunc(all, func(a, b asked) int {
		switch {
		case a.quality > b.quality:
			return -1
		case a.quality < b.quality:
			return 1
		}
		return 0
	})
	for _, a := range all {
		if w := languages[a.language]; w != nil {
			return w
		}
	}
	return english
}

// say puts arguments into a text.
func say(text string, arguments ...string) string {
	pairs := make([]string, 0, 2*len(arguments))
	for i, argument := range arguments {
		pairs = append(pairs, fmt.Sprintf("{%d}", i), argument)
	}
	return strings.NewReplacer(pairs...).Replace(text)
}

// title is a page's title in the browser's tab.
func (w *words) title(parts ...string) string { return strings.Join(append(parts, w.Brand), " · ") }

// inQuery asks for a picture in this language, where that isn't English: a picture's language stands in its address alone, since
// pictures are kept by whoever passes them on, for all their readers.
func (w *words) inQuery(before string) string {
	if w == english {
		return ""
	}
	return before + "lang=" + w.language
}

// named is a stranger's name, or that there is none.
func (w *words) named(name string) string {
	if name == noName {
		return w.NoName
	}
	return name
}

func (w *words) day(at int64) string {
	t := time.Unix(at, 0).UTC()
	return say(w.Day, strconv.Itoa(t.Day()), w.Months[t.Month()-1], strconv.Itoa(t.Year()))
}

func (w *words) minute(at int64) string {
	return say(w.Time, w.day(at), time.Unix(at, 0).UTC().Format("15:04"))
}

// number is a whole number, its digits in groups of three.
func (w *words) number(n int64) string { return w.grouped(strconv.FormatInt(n, 10)) }

// grouped groups each three digits of a whole number.
func (w *words) grouped(whole string) string {
	sign := ""
	if strings.HasPrefix(whole, "-") {
		sign, whole = "−", whole[1:]
	}
	for at := len(whole) - 3; at > 0; at -= 3 {
		whole = whole[:at] + w.Group + whole[at:]
	}
	return sign + whole
}

// roundDown cuts a decimal string's fraction to so many digits, towards zero.
func (w *words) roundDown(text string, digits int) string {
	whole, fraction, _ := strings.Cut(text, ".")
	if digits == 0 {
		return w.grouped(whole)
	}
	return w.grouped(whole) + w.Point + (fraction + strings.Repeat("0", digits))[:digits]
}

// wholeMoney is an amount in whole assets, cut towards zero; a dash when it isn't known.
func (w *words) wholeMoney(a *Amount, asset Asset) string {
	if a == nil {
		return "—"
	}
	return w.roundDown(decimal(*a, asset.Decimals), 0) + " " + visibleText(asset.Symbol, 16)
}

// percentOf renders a fraction as a percentage with two digits, rounded down, and says whether it is a gain or a loss.
func (w *words) percentOf(fraction string) (text string, tone int) {
	x, ok := new(big.Rat).SetString(fraction)
	if !ok {
		return "—", 0
	}
	scaled := x.Mul(x, big.NewRat(10_000, 1))
	n := new(big.Int).Div(scaled.Num(), scaled.Denom()) // towards minus infinity
	tone = n.Sign()
	text = say(w.Percent, w.roundDown(ledger.FormatUnits(new(big.Int).Abs(n), 2), 2))
	switch {
	case tone < 0:
		return "−" + text, tone
	case tone > 0:
		return "+" + text, tone
	}
	return text, 0
}

func (w *words) percentOfBps(bps int) string {
	whole, fraction, _ := strings.Cut(ledger.FormatUnits(big.NewInt(int64(bps)), 2), ".")
	if fraction = strings.TrimRight(fraction, "0"); fraction != "" {
		fraction = w.Point + fraction
	}
	return say(w.Percent, w.grouped(whole)+fraction)
}
