package preview

import (
	"bytes"
	"image/png"
	"math"
	"os"
	"strings"
	"testing"
)

func sample(dark bool) Card {
	c := Card{
		Dark: dark, Kind: "Vault", Title: "Momentum Basket", About: "Led by 0x1234…abcd · fee 10 % of profit", Foot: "As of 2026-11-29 15:00 UTC, block 123,456. Recompute it yourself.",
		Figures: []Figure{{Label: "Share price", Value: "1.6000 USDC"}, {Label: "Return", Value: "+60.00 %", Tone: 1}, {Label: "TVL", Value: "1,760,000 USDC"}},
	}
	var s Series
	for i := range 365 {
		s.Values = append(s.Values, 1+float64(i)/600+0.05*math.Sin(float64(i)/9))
	}
	c.Series = []Series{s}
	return c
}

// worst has as much of everything as fits, and more.
func worst() Card {
	c := sample(true)
	c.Kind, c.Title, c.About, c.Foot = strings.Repeat("W", 500), strings.Repeat("Wide words ", 90), strings.Repeat("@", 900), strings.Repeat("M", 900)
	c.Figures, c.Series = nil, nil
	for i := range 9 {
		c.Figures = append(c.Figures, Figure{Label: strings.Repeat("W", 99), Value: strings.Repeat("8", 99), Tone: i%3 - 1, Series: i + 1})
		var s Series
		for k := range 5_000 {
			s.Values = append(s.Values, float64((k*7919+i*31)%1000)) // noise
		}
		c.Series = append(c.Series, s)
	}
	return c
}

func TestEveryPictureIsSmallAndWhole(t *testing.T) {
	cards := map[string]Card{"light": sample(false), "dark": sample(true), "empty": {}, "worst": worst()}
	odd := sample(false)
	odd.Series = []Series{{Values: []float64{math.NaN(), 1, math.Inf(1), 1, math.MaxFloat64}}, {Values: []float64{3}}, {}}
	cards["odd"] = odd
	for name, c := range cards {
		raw, err := Draw(c)
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if dir := os.Getenv("SLUICE_PREVIEWS"); dir != "" {
			if err := os.WriteFile(dir+"/"+name+".png", raw, 0o600); err != nil {
				t.Error(err)
			}
		}
		img, err := png.Decode(bytes.NewReader(raw))
		if err != nil || img.Bounds().Dx() != Width || img.Bounds().Dy() != Height || len(raw) > MaxBytes {
			t.Errorf("%s: %v, %v, %d bytes", name, err, img.Bounds(), len(raw))
		}
		t.Logf("%s: %d bytes", name, len(raw))
	}
}

// What is written stays within its place and is what was given, without what would hide or move it.
func TestTextsStayInTheirPlace(t *testing.T) {
	for _, c := range []Card{sample(false), worst()} {
		for _, l := range c.Lines() {
			if right := l.X + measure(l.Text, l.size, l.bold); l.X < margin || right > Width-margin+1 || l.Y > Height-20 {
				t.Errorf("%q ends at %d", l.Text, right)
			}
		}
	}
	texts := func(title string) string {
		for _, l := range (Card{Title: title}).Lines() {
			if l.size == 60 {
				return l.Text
			}
		}
		return ""
	}
	for in, want := range map[string]string{
		"Plain": "Plain", "a\u202eb\u200bc\x07\u0301": "abc", "<script>": "<script>", "日本語": "", "שלום x": "x", "Ünïcode Ж Ω": "Ünïcode Ж Ω", "tab\tand\nline": "tab and line", "😀 x": "x",
	} {
		if got := texts(in); got != want {
			t.Errorf("%q is drawn as %q, want %q", in, got, want)
		}
	}
	var all []string
	for _, l := range sample(false).Lines() {
		all = append(all, l.Text)
	}
	for _, want := range []string{"1.6000 USDC", "+60.00 %", "1,760,000 USDC", "Momentum Basket", "As of 2026-11-29 15:00 UTC, block 123,456. Recompute it yourself."} {
		if !strings.Contains(strings.Join(all, "\n"), want) {
			t.Errorf("%q isn't drawn: %q", want, all)
		}
	}
}

func TestEveryInkIsReadableOnItsGround(t *testing.T) {
	light := func(c [4]uint32) float64 {
		lin := func(v uint32) float64 {
			x := float64(v) / 65535
			if x <= 0.03928 {
				return x / 12.92
			}
			return math.Pow((x+0.055)/1.055, 2.4)
		}
		return 0.2126*lin(c[0]) + 0.7152*lin(c[1]) + 0.0722*lin(c[2])
	}
	for k, theme := range themes {
		r, g, b, a := theme[0].RGBA()
		ground := light([4]uint32{r, g, b, a})
		for i, c := range theme[1:] {
			if ink(i) == inkRule {
				continue
			}
			r, g, b, a := c.RGBA()
			x := light([4]uint32{r, g, b, a})
			if contrast := (math.Max(x, ground) + 0.05) / (math.Min(x, ground) + 0.05); contrast < 4.5 {
				t.Errorf("theme %d, ink %d: contrast %.2f", k, i, contrast)
			}
		}
	}
}

func BenchmarkDraw(b *testing.B) {
	c := sample(false)
	for b.Loop() {
		if _, err := Draw(c); err != nil {
			b.Fatal(err)
		}
	}
}
