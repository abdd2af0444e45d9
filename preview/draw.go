package preview

import (
	"bytes"
	"fmt"
	"image"
	"image/color"
	"image/png"
	"math"
	"sync"

	"golang.org/x/image/font"
	"golang.org/x/image/font/gofont/gobold"
	"golang.org/x/image/font/gofont/goregular"
	"golang.org/x/image/font/opentype"
	"golang.org/x/image/font/sfnt"
	"golang.org/x/image/math/fixed"
	"golang.org/x/image/vector"
)

var fonts = sync.OnceValue(func() (out [2]*sfnt.Font) {
	for i, ttf := range [][]byte{goregular.TTF, gobold.TTF} {
		f, err := opentype.Parse(ttf)
		if err != nil {
			panic(fmt.Sprintf("preview: the embedded font: %v", err)) // it is compiled in
		}
		out[i] = f
	}
	return out
})

func fontOf(bold bool) *sfnt.Font {
	if bold {
		return fonts()[1]
	}
	return fonts()[0]
}

// ink is a colour that something is drawn with.
type ink int

const (
	inkText ink = iota
	inkSoft
	inkAccent
	inkGain
	inkLoss
	inkRule
	inkLine // and the three after it, one for each line of the chart
	inks    = int(inkLine) + mostSeries
)

// steps is how many shades between ground and ink there are: the palette stays below 256 colours.
const steps = 16

// themes are ground and inks, by light and dark. Each ink but the rules has a contrast of at least 4.5 on its ground.
var themes = [2][1 + inks]color.RGBA{
	{
		rgb(0xfbfaf7), rgb(0x1b1f1d), rgb(0x56605b), rgb(0x0b6b57), rgb(0x0b6b57), rgb(0xb3261e), rgb(0xc9cec9),
		rgb(0x0b6b57), rgb(0x8a4b00), rgb(0x3d4fb8), rgb(0xa0256e),
	},
	{
		rgb(0x121614), rgb(0xf1f4f2), rgb(0xa5b0aa), rgb(0x5fd0b2), rgb(0x5fd0b2), rgb(0xff8f85), rgb(0x39423d),
		rgb(0x5fd0b2), rgb(0xf0b35a), rgb(0x9fb0ff), rgb(0xf08cc4),
	},
}

func rgb(x uint32) color.RGBA { return color.RGBA{uint8(x >> 16), uint8(x >> 8), uint8(x), 255} }

// palette is the ground, and for each ink its shades from the ground on.
func palette(dark bool) color.Palette {
	t := themes[0]
	if dark {
		t = themes[1]
	}
	out := color.Palette{t[0]}
	mix := func(a, b uint8, k int) uint8 { return uint8((int(a)*(steps-k) + int(b)*k) / steps) }
	for _, c := range t[1:] {
		for k := 1; k <= steps; k++ {
			out = append(out, color.RGBA{mix(t[0].R, c.R, k), mix(t[0].G, c.G, k), mix(t[0].B, c.B, k), 255})
		}
	}
	return out
}

type canvas struct{ *image.Paletted }

// dot lays an ink over a pixel by how much of the pixel it covers; what is more covered already stays.
func (c canvas) dot(x, y int, of ink, cover uint8) {
	k := (int(cover)*steps + 127) / 255
	if k == 0 || !(image.Point{x, y}.In(c.Rect)) {
		return
	}
	at := c.PixOffset(x, y)
	if old := int(c.Pix[at]); old > 0 && (old-1)%steps+1 > k {
		return
	}
	c.Pix[at] = uint8(1 + int(of)*steps + k - 1)
}

func (c canvas) text(l Line) error {
	face, err := opentype.NewFace(fontOf(l.bold), &opentype.FaceOptions{Size: l.size, DPI: 72, Hinting: font.HintingNone})
	if err != nil {
		return fmt.Errorf("face of %g: %w", l.size, err)
	}
	dot := fixed.P(l.X, l.Y)
	for _, r := range l.Text {
		box, mask, at, advance, ok := face.Glyph(dot, r)
		if !ok {
			continue
		}
		alpha, isAlpha := mask.(*image.Alpha)
		for y := box.Min.Y; y < box.Max.Y; y++ {
			for x := box.Min.X; x < box.Max.X; x++ {
				p := image.Point{at.X + x - box.Min.X, at.Y + y - box.Min.Y}
				if isAlpha {
					c.dot(x, y, l.ink, alpha.AlphaAt(p.X, p.Y).A)
				}
			}
		}
		dot.X += advance
	}
	return face.Close()
}

func (c canvas) rect(r image.Rectangle, of ink) {
	for y := r.Min.Y; y < r.Max.Y; y++ {
		for x := r.Min.X; x < r.Max.X; x++ {
			c.dot(x, y, of, 255)
		}
	}
}

// curve draws a line of a width through points: a quadrilateral for each stretch, and a small polygon at each joint.
func (c canvas) curve(line []point, width float64, of ink) {
	if len(line) < 2 {
		return
	}
	r := vector.NewRasterizer(Width, Height)
	polygon := func(ps ...point) {
		r.MoveTo(float32(ps[0].x), float32(ps[0].y))
		for _, p := range ps[1:] {
			r.LineTo(float32(p.x), float32(p.y))
		}
		r.ClosePath()
	}
	const corners = 8
	round := func(p point) {
		var ps []point
		for k := range corners {
			a := 2 * math.Pi * float64(k) / corners
			ps = append(ps, point{p.x + width/2*math.Cos(a), p.y + width/2*math.Sin(a)})
		}
		polygon(ps...)
	}
	round(line[0])
	for i := 1; i < len(line); i++ {
		a, b := line[i-1], line[i]
		dx, dy := b.x-a.x, b.y-a.y
		n := math.Hypot(dx, dy)
		if n == 0 {
			continue
		}
		ox, oy := -dy/n*width/2, dx/n*width/2
		polygon(point{a.x - ox, a.y - oy}, point{b.x - ox, b.y - oy}, point{b.x + ox, b.y + oy}, point{a.x + ox, a.y + oy})
		round(b)
	}
	top, bottom := Height, 0
	for _, p := range line {
		top, bottom = min(top, int(p.y-width)), max(bottom, int(p.y+width)+1)
	}
	mask := image.NewAlpha(image.Rect(0, 0, Width, Height))
	r.Draw(mask, mask.Rect, image.Opaque, image.Point{})
	for y := max(top, 0); y < min(bottom, Height); y++ {
		for x := range Width {
			if a := mask.Pix[mask.PixOffset(x, y)]; a > 0 {
				c.dot(x, y, of, a)
			}
		}
	}
}

// Draw makes the picture, a PNG.
func Draw(card Card) ([]byte, error) {
	c := canvas{image.NewPaletted(image.Rect(0, 0, Width, Height), palette(card.Dark))}
	for _, edge := range []image.Rectangle{ // so that it stands out in a chat of the same ground
		image.Rect(0, 0, Width, 3), image.Rect(0, Height-3, Width, Height), image.Rect(0, 0, 3, Height), image.Rect(Width-3, 0, Width, Height),
		image.Rect(chartLeft, chartBottom+10, chartRight, chartBottom+12),
	} {
		c.rect(edge, inkRule)
	}
	for i, line := range card.curves() {
		c.curve(line, 5, inkLine+ink(i))
	}
	inner, n := Width-2*margin, min(len(card.Figures), mostFigures)
	for i, f := range card.Figures[:n] {
		if f.Series > 0 && f.Series <= mostSeries {
			x := margin + i*(inner/max(n, 3))
			c.rect(image.Rect(x, 272, x+24, 278), inkLine+ink(f.Series-1))
		}
	}
	for _, l := range card.Lines() {
		if err := c.text(l); err != nil {
			return nil, err
		}
	}
	var out bytes.Buffer
	if err := (&png.Encoder{CompressionLevel: png.DefaultCompression}).Encode(&out, c.Paletted); err != nil {
		return nil, fmt.Errorf("encode: %w", err)
	}
	if out.Len() > MaxBytes {
		return nil, fmt.Errorf("the picture takes %d bytes, at most %d", out.Len(), MaxBytes)
	}
	return out.Bytes(), nil
}
