package store

import (
	"bytes"
	"strconv"
)

// literal is rows within a statement: an array of a table's row type, and
// beside it each row's block. Statements with such rows can share a round trip
// and cost nothing at commit; COPY costs two, and staging tables are all
// emptied by every commit that touched one.
type literal struct {
	blocks, rows []byte
	n            int
}

// add appends a row that is a line of COPY's text format.
func (a *literal) add(block uint64, line []byte) {
	if a.n > 0 {
		a.blocks, a.rows = append(a.blocks, ','), append(a.rows, ',')
	}
	a.n++
	a.blocks = strconv.AppendUint(a.blocks, block, 10)
	a.rows = append(a.rows, '"', '(')
	for more := true; more; {
		var field []byte
		field, line, more = bytes.Cut(line, []byte{'\t'})
		a.rows = appendMember(a.rows, field)
		if more {
			a.rows = append(a.rows, ',')
		}
	}
	a.rows = append(a.rows, ')', '"')
}

// appendMember turns a field of COPY's text format into a member of a row
// within an array within a string literal, each of which has its own escapes
// (PostgreSQL manual, sections 8.15.6, 8.16.6 and 4.1.2.1): null is nothing,
// and all but numbers and words stands in quotes.
func appendMember(dst, field []byte) []byte {
	if string(field) == `\N` {
		return dst
	}
	if len(field) > 0 && isWord(field) {
		return append(dst, field...)
	}
	dst = append(dst, `\"`...)
	for i := 0; i < len(field); i++ {
		c := field[i]
		if c == '\\' && i+1 < len(field) {
			i++
			switch c = field[i]; c {
			case 'n':
				c = '\n'
			case 'r':
				c = '\r'
			case 't':
				c = '\t'
			}
		}
		switch c {
		case '\\':
			dst = append(dst, `\\\\`...)
		case '"':
			dst = append(dst, `\\\"`...)
		case '\'':
			dst = append(dst, `''`...)
		default:
			dst = append(dst, c)
		}
	}
	return append(dst, `\"`...)
}

// isWord tells whether a field is digits, letters and signs only.
func isWord(field []byte) bool {
	for _, c := range field {
		if (c < '0' || c > '9') && (c < 'a' || c > 'z') && (c < 'A' || c > 'Z') && c != '-' && c != '_' {
			return false
		}
	}
	return true
}
