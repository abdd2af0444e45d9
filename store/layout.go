package store

import (
	"database/sql"
	"database/sql/driver"
	"encoding/json"
	"fmt"
	"math/big"
	"reflect"
	"slices"
	"strings"
	"unsafe"

	"github.com/ethereum/go-ethereum/common"
	"github.com/jmoiron/sqlx/reflectx"
)

// layout is how a struct's fields correspond to a table's columns, read from the struct's db tags as sqlx reads them. So
// a column is written down in two places: in a migration, and in the struct.
//
// The option null says that a column may be null where the field's type can't tell: a *big.Int is null when it is nil
// (without the option nil is zero), and another value is null when it is zero. Pointers to other types are null when they
// are nil, without an option.
type layout struct {
	columns []string
	fields  []layoutField
}

// layoutField makes a pointer to one field of a row that begins at p.
type layoutField func(p unsafe.Pointer) any

var tagMapper = reflectx.NewMapper("db")

// layoutOf reads the tags of struct T. A field without a tag has no column.
func layoutOf[T any]() *layout {
	l := new(layout)
	for _, f := range tagMapper.TypeMap(reflect.TypeFor[T]()).Index {
		tag, tagged := f.Field.Tag.Lookup("db")
		if name, _, _ := strings.Cut(tag, ","); !tagged || name == "-" {
			continue
		}
		offset, at := uintptr(0), reflect.TypeFor[T]()
		for _, n := range f.Index {
			field := at.Field(n)
			offset, at = offset+field.Offset, field.Type
		}
		_, null := f.Options["null"]
		l.columns = append(l.columns, f.Name)
		l.fields = append(l.fields, pointerTo(at, offset, null))
	}
	return l
}

// pointers appends pointers to a row's fields in the order of the columns; row is a pointer to the struct that the layout
// was made of.
func (l *layout) pointers(dst []any, row any) []any {
	p := reflect.ValueOf(row).UnsafePointer()
	for _, field := range l.fields {
		dst = append(dst, field(p))
	}
	return dst
}

// pointerTo is how to point to a field of a type at an offset. Every row of a backfill goes through here, and reflection
// would take as long as encoding does, so the usual types have functions of their own.
func pointerTo(t reflect.Type, offset uintptr, null bool) layoutField {
	if t == reflect.TypeFor[*big.Int]() && !null {
		return func(p unsafe.Pointer) any { return num{(**big.Int)(unsafe.Add(p, offset))} }
	}
	if null && t != reflect.TypeFor[*big.Int]() {
		return func(p unsafe.Pointer) any { return zeroIsNull{reflect.NewAt(t, unsafe.Add(p, offset)).Elem()} }
	}
	switch t {
	case reflect.TypeFor[*big.Int]():
		return at[*big.Int](offset)
	case reflect.TypeFor[common.Address]():
		return at[common.Address](offset)
	case reflect.TypeFor[*common.Address]():
		return at[*common.Address](offset)
	case reflect.TypeFor[common.Hash]():
		return at[common.Hash](offset)
	case reflect.TypeFor[*common.Hash]():
		return at[*common.Hash](offset)
	case reflect.TypeFor[uint64]():
		return at[uint64](offset)
	case reflect.TypeFor[*uint64]():
		return at[*uint64](offset)
	case reflect.TypeFor[int]():
		return at[int](offset)
	case reflect.TypeFor[*int]():
		return at[*int](offset)
	case reflect.TypeFor[bool]():
		return at[bool](offset)
	case reflect.TypeFor[[]byte]():
		return at[[]byte](offset)
	case reflect.TypeFor[string]():
		return at[string](offset)
	case reflect.TypeFor[*string]():
		return at[*string](offset)
	}
	return func(p unsafe.Pointer) any { return reflect.NewAt(t, unsafe.Add(p, offset)).Interface() }
}

// at points to a field of type T.
func at[T any](offset uintptr) layoutField {
	return func(p unsafe.Pointer) any { return (*T)(unsafe.Add(p, offset)) }
}

// args are a row's values in the order of the columns, as arguments of a statement. Texts are made fit for Postgres, as in a COPY:
// a reason can quote what an endpoint or a contract said.
func (l *layout) args(row any) []any {
	args := l.pointers(make([]any, 0, len(l.fields)), row)
	for i, p := range args {
		switch p := p.(type) {
		case num:
			args[i] = "0"
			if *p.p != nil {
				args[i] = (*p.p).String()
			}
		case **big.Int:
			args[i] = nullable(*p)
		case *json.RawMessage:
			args[i] = JSONText(*p) // as bytes it would be taken for bytea
		case **string:
			args[i] = nil
			if *p != nil {
				args[i] = Text(**p)
			}
		case zeroIsNull:
			args[i] = nil
			if !p.field.IsZero() {
				args[i] = p.field.Interface()
			}
		default:
			v := reflect.ValueOf(p).Elem()
			args[i] = v.Interface()
			if v.Kind() == reflect.String {
				args[i] = Text(v.String())
			}
		}
	}
	return args
}

// without is the layout without some columns.
func (l *layout) without(columns ...string) *layout {
	rest := new(layout)
	for i, c := range l.columns {
		if !slices.Contains(columns, c) {
			rest.columns, rest.fields = append(rest.columns, c), append(rest.fields, l.fields[i])
		}
	}
	return rest
}

// list is the columns, quoted.
func (l *layout) list() string { return quoted(l.columns) }

// params are n parameters that begin with number from.
func params(from, n int) string {
	var b strings.Builder
	for i := range n {
		if i > 0 {
			b.WriteString(", ")
		}
		fmt.Fprintf(&b, "$%d", from+i)
	}
	return b.String()
}

// set is assignments of the columns to parameters that begin with number from.
func (l *layout) set(from int) string {
	parts := make([]string, len(l.columns))
	for i, c := range l.columns {
		parts[i] = fmt.Sprintf("%q = $%d", c, from+i)
	}
	return strings.Join(parts, ", ")
}

// zeroIsNull is a column that is null where its field is zero.
type zeroIsNull struct{ field reflect.Value }

// Scan reads a column; null becomes zero.
func (z zeroIsNull) Scan(src any) error {
	if src == nil {
		z.field.SetZero()
		return nil
	}
	switch p := z.field.Addr().Interface().(type) {
	case sql.Scanner:
		return p.Scan(src)
	case *uint64:
		n, ok := src.(int64)
		if !ok || n < 0 {
			return fmt.Errorf("scan %v into an unsigned integer", src)
		}
		*p = uint64(n)
		return nil
	}
	return fmt.Errorf("no column can be null for %s", z.field.Type())
}

// What args passes on must be known to database/sql.
var (
	_ driver.Valuer = common.Address{}
	_ driver.Valuer = common.Hash{}
)

// scanAll reads all rows of a query into structs by their layout.
func scanAll[T any](rows *sql.Rows, l *layout) (out []*T, err error) {
	var dst []any
	for rows.Next() {
		r := new(T)
		dst = scanTargets(l.pointers(dst[:0], r))
		if err := rows.Scan(dst...); err != nil {
			return nil, err
		}
		out = append(out, r)
	}
	return out, rows.Err()
}
