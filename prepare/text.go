package prepare

import "unicode"

// printable says whether a character shows as itself and changes nothing around it: no control, no direction marks, no
// invisible ones, no replacement for bytes that are no text.
func printable(r rune) bool {
	return r != unicode.ReplacementChar && (r == ' ' || unicode.IsGraphic(r)) && !unicode.Is(unicode.Cf, r)
}
