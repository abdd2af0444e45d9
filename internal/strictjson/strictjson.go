// Package strictjson reads JSON that people write, such as parameters, policies and bodies of requests. encoding/json skips an
// unknown field and takes the last of two equal names; here both are refused, since nobody can know what was meant.
package strictjson

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/sluicefi/sluice/internal/shorten"
)

// Decode reads the one value of a text. Refused are a field that the value doesn't have, a name that an object has twice, and
// anything after the value.
func Decode(text []byte, into any) error {
	if err := Unambiguous(text); err != nil {
		return err
	}
	d := json.NewDecoder(bytes.NewReader(text))
	d.DisallowUnknownFields()
	if err := d.Decode(into); err != nil {
		return err //nolint:wrapcheck // it says what is wrong, and the caller knows which file it is
	}
	if _, err := d.Token(); !errors.Is(err, io.EOF) {
		return errors.New("something follows the value")
	}
	return nil
}

// Unambiguous refuses a text with an object that has the same name twice: encoding/json takes the last. Names that differ in
// case only are the same, as they are for the fields of a struct. A text that is no JSON isn't refused here if it stops being
// JSON before a name comes twice.
func Unambiguous(text []byte) error {
	d := json.NewDecoder(bytes.NewReader(text))
	d.UseNumber() // of any size
	type level struct {
		names   map[string]bool // of an object; nil in an array
		isValue bool            // of an object: the next token is a value
	}
	var open []*level
	for {
		token, err := d.Token()
		if err != nil {
			return nil //nolint:nilerr // the end, or what the decoder will refuse
		}
		var in *level
		if len(open) > 0 {
			in = open[len(open)-1]
		}
		switch token {
		case json.Delim('}'), json.Delim(']'):
			open = open[:len(open)-1]
			continue
		}
		if in != nil && in.names != nil {
			if name, is := token.(string); is && !in.isValue {
				folded := strings.ToLower(strings.ToUpper(name)) // also of letters whose capital is another's
				if in.names[folded] {
					return fmt.Errorf("%q is given twice in one object", shorten.To(name, 80))
				}
				in.names[folded], in.isValue = true, true
				continue
			}
			in.isValue = false
		}
		switch token {
		case json.Delim('{'):
			open = append(open, &level{names: map[string]bool{}})
		case json.Delim('['):
			open = append(open, &level{})
		}
	}
}
