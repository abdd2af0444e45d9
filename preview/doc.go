// Package preview draws the picture that a chat shows beside a link: a title, a few figures and a line chart, 1200 × 630 pixels,
// as a PNG of few colours. It reads nothing: whoever calls it gives every text. The letters are those of the Go fonts (BSD
// licence, by Bigelow & Holmes), which golang.org/x/image embeds; a letter that they don't have is left out.
package preview
