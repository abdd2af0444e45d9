package chain

import (
	"bytes"
	"encoding/binary"
	"encoding/json"
	"fmt"
	"io"
)

// Bounds of what one answer may make us hold.
const (
	scanBuffer = 64 << 10 // read buffer; grows only for one string longer than it
	maxString  = 8 << 20  // longest single JSON string accepted (an event's data in hex)
	maxDepth   = 64       // deepest nesting skipped
)

// scanner is a pull parser over a JSON stream with bounded memory. It reads strings in place: the slice it returns is
// valid until its next call. It is strict enough to refuse truncated and senseless input, and no validator beyond that.
type scanner struct {
	r        io.Reader
	buf      []byte
	pos, end int
	read     int64
	limit    int64
	err      error
	key      []byte // a key that had to leave the buffer
}

func (s *scanner) reset(r io.Reader, limit int64) {
	if s.buf == nil {
		s.buf = make([]byte, scanBuffer)
	}
	s.r, s.pos, s.end, s.read, s.limit, s.err = r, 0, 0, 0, limit, nil
}

// fill makes at least one more byte available after end, keeping buf[keep:end] (moved to the front). It returns the new
// position of keep, which is always 0.
func (s *scanner) fill(keep int) error {
	if s.err != nil {
		return s.err
	}
	if keep > 0 {
		copy(s.buf, s.buf[keep:s.end])
		s.end -= keep
		s.pos -= keep
	}
	if s.end == len(s.buf) {
		if len(s.buf) >= maxString {
			s.err = fmt.Errorf("%w: one string", errTooLarge)
			return s.err
		}
		grown := make([]byte, 2*len(s.buf))
		copy(grown, s.buf[:s.end])
		s.buf = grown
	}
	for tries := 0; ; tries++ {
		n, err := s.r.Read(s.buf[s.end:])
		s.end += n
		s.read += int64(n)
		if s.read > s.limit {
			s.err = errTooLarge
			return s.err
		}
		if n > 0 {
			return nil
		}
		if err == nil && tries < 100 {
			continue
		}
		if err == nil || err == io.EOF {
			err = io.ErrUnexpectedEOF
		}
		s.err = err
		return err
	}
}

// peek skips white space and gives the next byte without taking it.
func (s *scanner) peek() (byte, error) {
	for {
		for s.pos < s.end {
			switch c := s.buf[s.pos]; c {
			case ' ', '\n', '\r', '\t':
				s.pos++
			default:
				return c, nil
			}
		}
		if err := s.fill(s.pos); err != nil {
			return 0, err
		}
	}
}

func (s *scanner) expect(want byte) error {
	c, err := s.peek()
	if err != nil {
		return err
	}
	if c != want {
		return fmt.Errorf("%w: %q where %q should be", errMalformed, c, want)
	}
	s.pos++
	return nil
}

// str reads a string. Escapes are rare in RPC answers: they are decoded into a fresh slice.
func (s *scanner) str() ([]byte, error) {
	if err := s.expect('"'); err != nil {
		return nil, err
	}
	start, i, special := s.pos, s.pos, false // i: up to here there is no quote that ends it
	for {
		if n := bytes.IndexByte(s.buf[i:s.end], '"'); n >= 0 {
			i += n
			raw := s.buf[start:i]
			if special = special || !plain(raw); !special {
				s.pos = i + 1
				return raw, nil
			}
			if !escapedEnd(raw) {
				s.pos = i + 1
				return unescape(s.buf[start-1 : i+1])
			}
			if i++; i < s.end {
				continue
			}
		} else {
			i = s.end
		}
		// Keep the opening quote too: an escaped string is decoded with it.
		keep := start - 1
		s.pos = keep
		if err := s.fill(keep); err != nil {
			return nil, err
		}
		start, i = 1, i-keep
	}
}

// plain tells whether a string is what it says: no escapes and no control characters in it. Eight bytes at a time:
// strings of hex are most of what is read.
func plain(b []byte) bool {
	const ones, highs = 0x0101010101010101, 0x8080808080808080
	for ; len(b) >= 8; b = b[8:] {
		x := binary.LittleEndian.Uint64(b)
		slash := x ^ ones*'\\'
		// A byte below 0x20, or one that is a backslash, leaves its high bit set; bytes above 0x7f are let be.
		if ((x-ones*0x20)&^x|(slash-ones)&^slash)&highs != 0 {
			return false
		}
	}
	for _, c := range b {
		if c < 0x20 || c == '\\' {
			return false
		}
	}
	return true
}

// escapedEnd tells whether what follows is escaped: an odd number of backslashes stands before it.
func escapedEnd(b []byte) bool {
	n := 0
	for n < len(b) && b[len(b)-1-n] == '\\' {
		n++
	}
	return n%2 == 1
}

// unescape decodes a quoted string.
func unescape(quoted []byte) ([]byte, error) {
	for _, c := range quoted {
		if c < 0x20 {
			return nil, fmt.Errorf("%w: control character in a string", errMalformed)
		}
	}
	var text string
	if err := json.Unmarshal(quoted, &text); err != nil {
		return nil, fmt.Errorf("%w: bad escape", errMalformed)
	}
	return []byte(text), nil
}

// object calls field for each key; field must consume the value. The key is valid only until it does.
func (s *scanner) object(field func(key []byte) error) error {
	if err := s.expect('{'); err != nil {
		return err
	}
	c, err := s.peek()
	if err != nil {
		return err
	}
	if c == '}' {
		s.pos++
		return nil
	}
	for {
		key, err := s.str()
		if err != nil {
			return err
		}
		// peek may move the buffer and with it the key, so the colon is looked for in place first.
		if s.pos < s.end && s.buf[s.pos] == ':' {
			s.pos++
		} else {
			s.key = append(s.key[:0], key...)
			key = s.key
			if err := s.expect(':'); err != nil {
				return err
			}
		}
		if err := field(key); err != nil {
			return err
		}
		if c, err = s.peek(); err != nil {
			return err
		}
		s.pos++
		if c == '}' {
			return nil
		}
		if c != ',' {
			return fmt.Errorf("%w: %q between fields", errMalformed, c)
		}
	}
}

// array calls item before each element; item must consume it.
func (s *scanner) array(item func() error) error {
	if err := s.expect('['); err != nil {
		return err
	}
	c, err := s.peek()
	if err != nil {
		return err
	}
	if c == ']' {
		s.pos++
		return nil
	}
	for {
		if err := item(); err != nil {
			return err
		}
		if c, err = s.peek(); err != nil {
			return err
		}
		s.pos++
		if c == ']' {
			return nil
		}
		if c != ',' {
			return fmt.Errorf("%w: %q between elements", errMalformed, c)
		}
	}
}

// literal consumes a bare word or number and returns it; valid until the next call.
func (s *scanner) literal() ([]byte, error) {
	if _, err := s.peek(); err != nil {
		return nil, err
	}
	start, i := s.pos, s.pos
	for {
		for i < s.end {
			c := s.buf[i]
			if c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '-' || c == '+' || c == '.' {
				i++
				continue
			}
			if i == start {
				return nil, fmt.Errorf("%w: unexpected %q", errMalformed, c)
			}
			s.pos = i
			return s.buf[start:i], nil
		}
		if i-start > 64 {
			return nil, fmt.Errorf("%w: endless literal", errMalformed)
		}
		s.pos = start
		err := s.fill(start)
		i, start = i-start, 0
		if err == io.ErrUnexpectedEOF && i > 0 { // a literal may end the input
			s.pos = i
			return s.buf[:i], nil
		}
		if err != nil {
			return nil, err
		}
	}
}

// null consumes a null if one is next.
func (s *scanner) null() (bool, error) {
	c, err := s.peek()
	if err != nil || c != 'n' {
		return false, err
	}
	word, err := s.literal()
	if err != nil {
		return false, err
	}
	if string(word) != "null" {
		return false, fmt.Errorf("%w: %q", errMalformed, word)
	}
	return true, nil
}

// skip consumes one value of any kind.
func (s *scanner) skip() error { return s.skipDepth(0) }

func (s *scanner) skipDepth(depth int) error {
	if depth > maxDepth {
		return fmt.Errorf("%w: nested too deep", errMalformed)
	}
	c, err := s.peek()
	if err != nil {
		return err
	}
	switch c {
	case '"':
		_, err = s.str()
	case '{':
		err = s.object(func([]byte) error { return s.skipDepth(depth + 1) })
	case '[':
		err = s.array(func() error { return s.skipDepth(depth + 1) })
	default:
		_, err = s.literal()
	}
	return err
}

// raw consumes one value and returns its text, at most limit bytes of it.
func (s *scanner) raw(limit int) (json.RawMessage, error) {
	var out []byte
	if err := s.rawTo(&out, limit, 0); err != nil {
		return nil, err
	}
	return out, nil
}

func (s *scanner) rawTo(out *[]byte, limit, depth int) error {
	if depth > maxDepth {
		return fmt.Errorf("%w: nested too deep", errMalformed)
	}
	if len(*out) > limit {
		return errTooLarge
	}
	c, err := s.peek()
	if err != nil {
		return err
	}
	switch c {
	case '"':
		str, err := s.str()
		if err != nil {
			return err
		}
		if len(str)+len(*out) > limit {
			return errTooLarge
		}
		*out = appendQuoted(*out, str)
	case '{':
		*out = append(*out, '{')
		first := true
		err = s.object(func(key []byte) error {
			if !first {
				*out = append(*out, ',')
			}
			first = false
			*out = append(appendQuoted(*out, key), ':')
			return s.rawTo(out, limit, depth+1)
		})
		*out = append(*out, '}')
	case '[':
		*out = append(*out, '[')
		first := true
		err = s.array(func() error {
			if !first {
				*out = append(*out, ',')
			}
			first = false
			return s.rawTo(out, limit, depth+1)
		})
		*out = append(*out, ']')
	default:
		var word []byte
		if word, err = s.literal(); err == nil {
			*out = append(*out, word...)
		}
	}
	return err
}

func appendQuoted(dst, str []byte) []byte {
	plain := true
	for _, c := range str {
		if c < 0x20 || c == '"' || c == '\\' || c >= 0x80 {
			plain = false
			break
		}
	}
	if plain {
		dst = append(dst, '"')
		dst = append(dst, str...)
		return append(dst, '"')
	}
	quoted, err := json.Marshal(string(str))
	if err != nil {
		return append(dst, '"', '"')
	}
	return append(dst, quoted...)
}

// end checks that nothing but white space follows.
func (s *scanner) finish() error {
	_, err := s.peek()
	if err == io.ErrUnexpectedEOF {
		return nil
	}
	if err == nil {
		return fmt.Errorf("%w: text after the answer", errMalformed)
	}
	return err
}
