package api

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"image/png"
	"math"
	"net/http"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/sluicefi/sluice/preview"
	"github.com/sluicefi/sluice/store"
)

func pictureTargets() []string {
	v := "vault=" + winner.Hex()
	return []string{
		"/share/vaults/" + winner.Hex() + ".png", "/share/vaults/" + loser.Hex() + ".png", "/share/vaults/" + solo.Hex() + ".png", "/share/leaders/" + leader.Hex() + ".png",
		"/share/compare.png?" + v + "&vault=" + loser.Hex() + "&vault=" + solo.Hex(), "/share/verify.png?" + v, "/share/verify.png?figure=epoch&epoch=3&" + v,
		"/share/verify.png?figure=realizedPnl&" + v, "/share/verify.png?figure=unheard&account=0x&" + v,
	}
}

func TestEveryLinkHasAPicture(t *testing.T) {
	h := serve(t, seeded(t), nil)
	for _, target := range pictureTargets() {
		join := "?"
		if strings.Contains(target, "?") {
			join = "&"
		}
		var both [2][]byte
		for i, theme := range []string{"light", "dark"} {
			w := request(h, http.MethodGet, target+join+"theme="+theme)
			if w.Code != http.StatusOK || w.Header().Get("Content-Type") != "image/png" || w.Header().Get("X-Content-Type-Options") != "nosniff" {
				t.Fatalf("%s: %d %v %s", target, w.Code, w.Header(), w.Body)
			}
			both[i] = bytes.Clone(w.Body.Bytes())
			img, err := png.Decode(w.Body)
			if err != nil || img.Bounds().Dx() != 1200 || img.Bounds().Dy() != 630 || len(both[i]) > preview.MaxBytes {
				t.Errorf("%s: %v, %d bytes", target, err, len(both[i]))
			}
			is(t, target+" again", request(h, http.MethodGet, target+join+"theme="+theme, "If-None-Match", w.Header().Get("ETag")).Code, http.StatusNotModified)
		}
		if bytes.Equal(both[0], both[1]) {
			t.Errorf("%s: light and dark are the same", target)
		}
	}
	if w := request(h, http.MethodGet, pictureTargets()[0], "Accept-Encoding", "zstd, gzip"); w.Header().Get("Content-Encoding") != "" {
		t.Errorf("a PNG is compressed again: %v", w.Header())
	}
	// A picture's language stands in its address alone: whoever keeps it may hand it to every reader.
	target := pictureTargets()[0]
	inEnglish, inGerman := request(h, http.MethodGet, target, "Accept-Language", "de"), request(h, http.MethodGet, target+"?lang=de")
	if !bytes.Equal(inEnglish.Body.Bytes(), request(h, http.MethodGet, target).Body.Bytes()) || bytes.Equal(inEnglish.Body.Bytes(), inGerman.Body.Bytes()) {
		t.Error("a picture's language isn't that of its address")
	}
	v := "?vault=" + winner.Hex()
	for target, code := range map[string]int{
		"/share/": 404, "/share/x.png": 404, "/share/vaults/0x1.png": 404, "/share/vaults/" + winner.Hex(): 404, "/share/vaults/" + addr(1).Hex() + ".png": 404,
		"/share/leaders/" + addr(1).Hex() + ".png": 404, "/share/compare.png": 400, "/share/compare.png" + v + "&vault=x": 400, "/share/verify.png": 400,
		"/share/verify.png" + v + "&epoch=x&figure=epoch": 400, "/share/vaults/" + winner.Hex() + ".png?theme=pink": 400, "/share/vaults/" + winner.Hex() + ".png?a=1": 400,
		"/share/vaults/" + winner.Hex() + ".png?lang=de": 200, "/share/compare.png" + v + "&lang=en": 200, "/share/vaults/" + winner.Hex() + ".png?lang=fr": 400, "/share/verify.png" + v + "&lang=de&lang=en": 400,
		"/share/compare.png" + v + strings.Repeat("&x=1", 400): 400, "/share/../vaults/" + winner.Hex() + ".png": 307,
	} {
		if w := request(h, http.MethodGet, target); w.Code != code && !(code == 307 && w.Code < 400) {
			t.Errorf("%.90s: %d, want %d: %s", target, w.Code, code, w.Body)
		}
	}
}

// A vault that was worth nothing when a comparison begins has no line, and the picture is drawn all the same.
func TestAComparisonWithAVaultThatWasWorthNothing(t *testing.T) {
	db := seeded(t)
	_, err := db.Exec("UPDATE prices SET nav = 0 WHERE vault = $1", winner)
	must(t, err)
	if w := request(serve(t, db, nil), http.MethodGet, "/share/compare.png?vault="+winner.Hex()+"&vault="+loser.Hex()); w.Code != http.StatusOK {
		t.Errorf("%d %s", w.Code, w.Body)
	}
	if png, err := newPictures().of(t.Context(), preview.Card{Series: []preview.Series{{Values: []float64{math.NaN(), 1}}}}); err != nil || len(png) == 0 {
		t.Errorf("a number that isn't finite: %v", err)
	}
}

// The text layer of each picture says what the API says, to the digit that it shows.
func TestPicturesSayWhatTheAPISays(t *testing.T) {
	db := seeded(t)
	e, before := *story().Epochs[1], *story().Epochs[0]
	commit(t, db, 101, &store.Changes{
		Epochs: []*store.Epoch{recorded(&e, "1100000000000000000", "950000000000000000", "0", "3300000000", "5", 1), recorded(&before, "1000000000000000000", "", "0", "3000000000", "0", 0)},
		Blocks: []*store.Block{{Number: 92, Hash: hash(92), Time: header(92).Time}, {Number: 93, Hash: hash(93), Time: header(93).Time}},
		Posts:  []*store.Post{{BlockNumber: 101, LogIndex: 1, Subject: leader, Author: leader, Kind: "name", Text: "Ann\u202e <b>"}},
	})
	h := serve(t, db, nil)
	s, err := New(Options{DB: db, ChainID: 1337})
	must(t, err)
	speaks := english
	texts := func(of shared) string {
		var card preview.Card
		must(t, db.View(t.Context(), func(v *store.View) (err error) {
			card, _, err = s.cardOf(t.Context(), v, of, speaks)
			return err
		}))
		var out []string
		for _, l := range card.Lines() {
			out = append(out, l.Text)
		}
		return strings.Join(out, "\n")
	}
	has := func(what, got string, want ...string) {
		t.Helper()
		for _, w := range want {
			if !strings.Contains(got, w) {
				t.Errorf("%s: %q isn't in\n%s", what, w, got)
			}
		}
	}
	v := fetch[Vault](t, h, "/v1/vaults/"+winner.Hex())
	at := time.Unix(v.AsOf.Time, 0).UTC().Format("2 January 2006 15:04 UTC")
	is(t, "price", *v.SharePrice, "1.600000000000000000")
	has("vault", texts(shared{kind: "vaults", address: winner}), v.Name, "1.6000 USDC", "+60.00 %", "1,760 USDC", at, fmt.Sprintf("block %d", v.AsOf.Block), "fee 10 %")
	has("a loss", texts(shared{kind: "vaults", address: loser}), "0.8000 USDC", "−20.00 %", "880 USDC")
	has("nothing known", texts(shared{kind: "vaults", address: solo}), "—")
	epoch := fetch[Page[Epoch]](t, h, "/v1/vaults/"+winner.Hex()+"/epochs").Items[1]
	is(t, "settlement", *epoch.SharePrice, "1.600000000000000000")
	has("settlement", texts(shared{kind: "verify", address: winner, figure: "epoch", epoch: 3}), "Price of settlement 3", "1.6000 USDC", time.Unix(*epoch.SettledAt, 0).UTC().Format("2 January 2006 15:04 UTC"))
	has("PnL", texts(shared{kind: "verify", address: winner, figure: "realizedPnl"}), "Realized PnL", "160 USDC")
	l := fetch[Leader](t, h, "/v1/leaders/"+leader.Hex())
	is(t, "return", *l.Return, "0.100000")
	has("leader", texts(shared{kind: "leaders", address: leader}), "Ann <b>", "+10.00 %", "−5.00 %", "2,640 USDC", time.Unix(l.AsOf.Time, 0).UTC().Format("2 January 2006 15:04 UTC"))
	both := []string{winner.Hex(), loser.Hex()}
	pair, err := comparedVaults(both)
	must(t, err)
	has("comparison", texts(shared{kind: "compare", vaults: pair}), "Winner", "Loser", "+60.00 %", "−20.00 %")

	// The same in German, in its own words and its own way to write numbers.
	speaks = languages["de"]
	german := time.Unix(v.AsOf.Time, 0).UTC()
	has("vault in German", texts(shared{kind: "vaults", address: winner}), v.Name, "Anteilspreis", "1,6000 USDC", "Rendite seit der Gründung", "+60,00 %", "1.760 USDC", "Gebühr 10 % vom Gewinn",
		fmt.Sprintf("Stand %d. %s %d, %s UTC, Block %d.", german.Day(), speaks.Months[german.Month()-1], german.Year(), german.Format("15:04"), v.AsOf.Block))
	has("settlement in German", texts(shared{kind: "verify", address: winner, figure: "epoch", epoch: 3}), "Preis der Abrechnung 3", "1,6000 USDC", "Eine Zahl zum Nachrechnen", "Abgerechnet am ")
	has("PnL in German", texts(shared{kind: "verify", address: winner, figure: "realizedPnl"}), "Realisiertes Ergebnis", "160 USDC")
	has("leader in German", texts(shared{kind: "leaders", address: leader}), "Ann <b>", "So nennt sich ", "+10,00 %", "−5,00 %", "Schlechteste Woche", "2.640 USDC", "Bis zur Abrechnung vom ")
	has("comparison in German", texts(shared{kind: "compare", vaults: pair}), "Winner", "−20,00 %", "Vergleich", "Anteilspreise seit dem ")

	public := serve(t, db, func(o *Options) { o.PublicURL = "https://vaults.example" })
	germanHead := request(public, http.MethodGet, "/vaults/"+winner.Hex(), "Accept", browserAccept, "Accept-Language", "de-AT,de;q=0.9,en;q=0.8").Body.String()
	has("German page of a vault", germanHead, "1,6000 USDC", `/share/vaults/`+winner.Hex()+`.png?lang=de" />`, `og:locale" content="de_DE"`)
	germanHead = request(public, http.MethodGet, "/compare?lang=de&vault="+both[0]+"&vault="+both[1], "Accept", browserAccept).Body.String()
	has("German page of a comparison", germanHead, `/share/compare.png?vault=`+both[0]+`&amp;vault=`+both[1]+`&amp;lang=de"`, "<title>Winner · Loser · Vaults vergleichen · Sluice</title>")
	page := request(public, http.MethodGet, "/vaults/"+winner.Hex(), "Accept", browserAccept).Body.String()
	has("page of a vault", page, `<meta property="og:image" content="https://vaults.example/share/vaults/`+winner.Hex()+`.png" />`, "1.6000 USDC", `content="1200"`, "summary_large_image")
	page = request(public, http.MethodGet, "/compare?vault="+both[0]+"&vault="+both[1], "Accept", browserAccept).Body.String()
	has("page of a comparison", page, `/share/compare.png?vault=`+both[0]+`&amp;vault=`+both[1]+`"`, "<title>Winner · Loser · Compare vaults · Sluice</title>")
	page = request(public, http.MethodGet, "/verify?figure=epoch&epoch=3&vault="+both[0], "Accept", browserAccept).Body.String()
	has("page of a figure", page, `/share/verify.png?epoch=3&amp;figure=epoch&amp;vault=`+both[0]+`"`, "Price of settlement 3 1.6000 USDC")
	page = request(public, http.MethodGet, "/leaders/"+leader.Hex(), "Accept", browserAccept).Body.String()
	has("page of a leader", page, "Ann &lt;b&gt;", "/share/leaders/")
	if strings.Contains(page, "\u202e") || strings.Contains(page, "<b>") {
		t.Error("a name's characters reach the page")
	}
	for _, odd := range []string{"/compare", "/compare?vault=x", "/verify?vault=x", "/compare?vault=" + addr(1).Hex(), "/compare?%zz"} {
		if w := request(public, http.MethodGet, odd, "Accept", browserAccept); w.Code != http.StatusOK || strings.Contains(w.Body.String(), "og:image") {
			t.Errorf("%s: %d %s", odd, w.Code, w.Body)
		}
	}
}

func TestNumbersOfPictures(t *testing.T) {
	w, de := english, languages["de"]
	for _, c := range []struct{ got, want string }{
		{w.grouped("1234567"), "1,234,567"}, {w.grouped("-123"), "−123"}, {w.grouped("-1234"), "−1,234"}, {w.grouped("0"), "0"}, {w.roundDown("1.99999", 4), "1.9999"}, {w.roundDown("7", 2), "7.00"},
		{first(w.percentOf("0.123456")), "+12.34 %"}, {first(w.percentOf("-0.000001")), "−0.01 %"}, {first(w.percentOf("0.00001")), "0.00 %"}, {first(w.percentOf("x")), "—"},
		{w.percentOfBps(1000), "10 %"}, {w.percentOfBps(1234), "12.34 %"}, {w.percentOfBps(5), "0.05 %"}, {w.wholeMoney(ptr("-1760999999"), Asset{Symbol: "USDC", Decimals: 6}), "−1,760 USDC"},
		{de.grouped("-1234567"), "−1.234.567"}, {de.roundDown("1234.5", 2), "1.234,50"}, {first(de.percentOf("-0.123456")), "−12,35 %"}, {de.percentOfBps(1234), "12,34 %"}, {de.percentOfBps(1000), "10 %"},
		{w.minute(1_795_500_000), "24 November 2026 06:00 UTC"}, {de.minute(1_795_500_000), "24. November 2026, 06:00 UTC"}, {de.day(1_803_900_000), "1. März 2027"},
	} {
		is(t, c.want, c.got, c.want)
	}
}

// Of many readers that want one picture, one draws; of more than may wait, the rest is told to come back; what is kept is bounded.
func TestPicturesAreBounded(t *testing.T) {
	p := newPictures()
	for range drawnAtOnce {
		p.drawing <- struct{}{}
	}
	ctx, cancel := context.WithCancel(t.Context())
	var waiting sync.WaitGroup
	for range waitingToDraw {
		waiting.Go(func() {
			if _, err := p.of(ctx, preview.Card{Title: "x"}); !errors.Is(err, context.Canceled) {
				t.Errorf("waiting ended with %v", err)
			}
		})
	}
	for full := false; !full; {
		p.mu.Lock()
		full = p.waiting == waitingToDraw
		p.mu.Unlock()
	}
	if _, err := p.of(t.Context(), preview.Card{Title: "x"}); err != errTooManyPictures { //nolint:errorlint // the very one
		t.Errorf("one too many: %v", err)
	}
	cancel()
	waiting.Wait()
	for i := range 70 {
		p.put([32]byte{byte(i)}, make([]byte, 1<<20))
	}
	if p.size > mostPictures || len(p.held) != p.order.Len() || p.get([32]byte{69}) == nil || p.get([32]byte{0}) != nil {
		t.Errorf("%d bytes of %d pictures", p.size, len(p.held))
	}
}
