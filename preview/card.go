package preview

import (
	"math"
	"strings"
	"unicode"

	"golang.org/x/image/font"
	"golang.org/x/image/font/sfnt"
	"golang.org/x/image/math/fixed"
)

// Size of a picture in pixels, and the largest file that chats still show at once.
const (
	Width    = 1200
	Height   = 630
	MaxBytes = 50_000
)

// Bounds of what a picture has room for.
const (
	mostFigures = 4
	mostSeries  = 4
	mostPoints  = 2_000
	mostRunes   = 400 // of one text, before it is cut to its width
)

// Card is what a picture says.
type Card struct {
	Dark    bool
	Kind    string // what it is about: Vault, Leader, Comparison, Figure
	Title   string
	About   string // one line beneath
	Figures []Figure
	Series  []Series
	Foot    string // as of when, and how to check it
}

// Figure is a number with its name.
type Figure struct {
	Label, Value string
	Tone         int // below zero: drawn as a loss; above: as a gain
	Series       int // one-based line of the chart that it belongs to; 0: none
}

// Series is a line of the chart, oldest first. Only pixels are made of it.
type Series struct{ Values []float64 }

// Line is a text as it is drawn: the model of the picture, which tests compare with the figures that it was made from.
type Line struct {
	Text string
	X, Y int // where its base line begins
	size float64
	bold bool
	ink  ink
}

const margin = 64

// Lines is every text of the picture, cut to its place.
func (c Card) Lines() []Line {
	var out []Line
	put := func(text string, x, y, width int, size float64, bold bool, of ink) {
		if text = fit(text, width, size, bold); text != "" {
			out = append(out, Line{text, x, y, size, bold, of})
		}
	}
	inner := Width - 2*margin
	put("Sluice", margin, 92, 200, 30, true, inkAccent)
	put(c.Kind, margin+120, 92, inner-120, 30, false, inkSoft)
	put(c.Title, margin, 172, inner, 60, true, inkText)
	put(c.About, margin, 218, inner, 28, false, inkSoft)
	n := min(len(c.Figures), mostFigures)
	for i, f := range c.Figures[:n] {
		each := inner / max(n, 3)
		x := margin + i*each
		label := x
		if f.Series > 0 {
			label += 34 // behind the line's colour
		}
		put(f.Label, label, 284, each-24-(label-x), 26, false, inkSoft)
		of := inkText
		if f.Tone < 0 {
			of = inkLoss
		} else if f.Tone > 0 {
			of = inkGain
		}
		put(f.Value, x, 336, each-24, largestFit(f.Value, each-24, 46, 38, 31, 26), true, of)
	}
	put(c.Foot, margin, 594, inner, 24, false, inkSoft)
	return out
}

// largestFit is the largest of the sizes in which a text has room, or the last.
func largestFit(text string, width int, sizes ...float64) float64 {
	for _, size := range sizes {
		if measure(text, size, true) <= width {
			return size
		}
	}
	return sizes[len(sizes)-1]
}

// fit makes a text fit for one line of a width: no character that is drawn as nothing or moves others, none that the font
// lacks, and what is too long ends in an ellipsis.
func fit(text string, width int, size float64, bold bool) string {
	var clean strings.Builder
	n := 0
	for _, r := range strings.Join(strings.Fields(text), " ") {
		if n == mostRunes {
			break
		}
		if !unicode.IsGraphic(r) || unicode.Is(unicode.Mn, r) || !has(bold, r) {
			continue
		}
		clean.WriteRune(r)
		n++
	}
	runes := []rune(strings.TrimSpace(clean.String()))
	if measure(string(runes), size, bold) <= width {
		return string(runes)
	}
	for len(runes) > 0 {
		runes = runes[:len(runes)-1]
		if cut := strings.TrimRight(string(runes), " ") + "…"; measure(cut, size, bold) <= width {
			return cut
		}
	}
	return ""
}

func has(bold bool, r rune) bool {
	var b sfnt.Buffer
	i, err := fontOf(bold).GlyphIndex(&b, r)
	return err == nil && i != 0
}

// measure is a text's width in whole pixels, rounded up.
func measure(text string, size float64, bold bool) int {
	var b sfnt.Buffer
	f, ppem := fontOf(bold), fixed.Int26_6(size*64)
	var width fixed.Int26_6
	for _, r := range text {
		i, err := f.GlyphIndex(&b, r)
		if err != nil {
			continue
		}
		if a, err := f.GlyphAdvance(&b, i, ppem, font.HintingNone); err == nil {
			width += a
		}
	}
	return width.Ceil()
}

// The chart's place.
const (
	chartLeft, chartRight = margin, Width - margin
	chartTop, chartBottom = 372, 546
)

type point struct{ x, y float64 }

// curves are the lines of the chart in pixels: all on one scale, each over the whole width. A line of fewer than two finite
// values isn't drawn.
func (c Card) curves() [][]point {
	low, high := math.Inf(1), math.Inf(-1)
	var kept [][]float64
	for _, s := range c.Series[:min(len(c.Series), mostSeries)] {
		values := finite(s.Values)
		kept = append(kept, values)
		if len(values) < 2 {
			continue
		}
		for _, v := range values {
			low, high = math.Min(low, v), math.Max(high, v)
		}
	}
	if !(high > low) { // a flat line runs in the middle
		low, high = low-1, high+1
	}
	out := make([][]point, len(kept))
	for i, values := range kept {
		if len(values) < 2 {
			continue
		}
		for k, v := range values {
			out[i] = append(out[i], point{
				chartLeft + float64(k)/float64(len(values)-1)*(chartRight-chartLeft),
				chartBottom - (v-low)/(high-low)*(chartBottom-chartTop),
			})
		}
	}
	return out
}

func finite(values []float64) (out []float64) {
	if len(values) > mostPoints {
		values = values[len(values)-mostPoints:]
	}
	for _, v := range values {
		if !math.IsNaN(v) && !math.IsInf(v, 0) && math.Abs(v) < 1e300 {
			out = append(out, v)
		}
	}
	return out
}
