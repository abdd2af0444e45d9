package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/internal/shorten"
)

// RowDifference is a derived row, or one column of it, that isn't what was
// derived anew.
type RowDifference struct {
	Table, Key string          // the key's columns, separated by spaces
	Vault      *common.Address // whose row it is; nil where no single vault owns it
	Column     string          // empty: the row as a whole
	Tables     *string         // what the tables have; nil: null, or no such row
	Derived    *string         // what was derived anew; nil: null, or no such row
}

// String says it in one line.
func (d RowDifference) String() string {
	at := fmt.Sprintf("%s (%s)", d.Table, d.Key)
	switch {
	case d.Column != "":
		return fmt.Sprintf("%s %s: tables %s, derived anew %s", at, d.Column, orNull(d.Tables), orNull(d.Derived))
	case d.Tables == nil:
		return at + ": the row is missing in the tables"
	case d.Derived == nil:
		return at + ": the row is in the tables, and was not derived"
	}
	return at + ": the row differs"
}

func orNull(s *string) string {
	if s == nil {
		return "null"
	}
	return shorten.To(*s, 80)
}

// Comparison is what came of comparing tables with what was derived anew.
type Comparison struct {
	Rows   int             // compared
	Differ []RowDifference // of each table the first DetailedRows column by column
	// Unchecked counts hourly prices that could not be read again.
	Unchecked int
}

// DetailedRows is for how many differing rows of a table the comparison says which
// columns differ. Of further rows only the key is given.
const DetailedRows = 100

// Unread holds the hours, Unix seconds, whose state no endpoint has any more.
// Columns that depend on them are not compared.
type Unread map[uint64]bool

// DerivedColumns lists the columns of every derived table.
func DerivedColumns() map[string][]string {
	out := make(map[string][]string, len(derived))
	for _, t := range derived {
		out[t.name] = slices.Clone(t.columns)
	}
	return out
}

// DerivedKey is the key of a derived table.
func DerivedKey(name string) []string {
	for _, t := range derived {
		if t.name == name {
			return slices.Clone(t.key)
		}
	}
	return nil
}

// CompareDerived compares every derived row of the snapshot with a shadow that
// stands at the same block, column by column; with a vault only its rows, and
// with tables only those.
func (v *View) CompareDerived(ctx context.Context, shadow *DB, vault *common.Address, unread Unread, tables ...string) (*Comparison, error) {
	out := &Comparison{}
	for _, t := range derived {
		if len(tables) > 0 && !slices.Contains(tables, t.name) || vault != nil && !t.ofVault() {
			continue
		}
		if err := v.compareTable(ctx, shadow, t, vault, unread, out); err != nil {
			return nil, fmt.Errorf("compare %s: %w", t.name, err)
		}
	}
	return out, nil
}

// ofVault says whether a table has a column by which one vault's rows can be found.
func (t *table) ofVault() bool {
	return slices.Contains(t.columns, t.vaultColumn())
}

// compared returns the columns that can be compared although some hours can't be
// read again, and none when nothing of the table can.
func (t *table) compared(unread Unread) []string {
	if len(unread) == 0 {
		return t.columns
	}
	switch t {
	case vaultStatsTable, priceSeriesTable:
		return nil // they are formed from all prices
	case holdingTable:
		return slices.DeleteFunc(slices.Clone(t.columns), func(c string) bool { return strings.HasPrefix(c, "price") })
	case blockTable:
		return nil // a block may be there for an hourly price only
	}
	return t.columns
}

// keyText is a row's key as one text.
func (t *table) keyText() string {
	parts := make([]string, len(t.key))
	for i, k := range t.key {
		parts[i] = `"` + k + `"::text`
	}
	return "concat_ws(' ', " + strings.Join(parts, ", ") + ")"
}

// keyed is a row's key and a digest of its columns.
type keyed struct{ key, digest string }

func (v *View) compareTable(ctx context.Context, shadow *DB, t *table, vault *common.Address, unread Unread, out *Comparison) error {
	cols := t.compared(unread)
	if len(cols) == 0 {
		return nil
	}
	q, args := fmt.Sprintf(`SELECT %s AS k, md5(ROW(%s)::text) FROM %s`, t.keyText(), quoted(cols), t.name), []any{}
	if vault != nil {
		q, args = q+" WHERE "+t.vaultColumn()+" = $1", append(args, vault[:])
	}
	q = `SELECT * FROM (` + q + `) AS rows ORDER BY k COLLATE "C"`
	ours, err := v.q.QueryContext(ctx, q, args...)
	if err != nil {
		return err
	}
	anew, err := shadow.QueryContext(ctx, q, args...)
	if err != nil {
		return errors.Join(err, ours.Close())
	}
	differ, err := mergeRows(ours, anew, &out.Rows)
	if err = errors.Join(err, ours.Close(), anew.Close()); err != nil {
		return err
	}
	for i, d := range differ {
		if err := v.explain(ctx, shadow, t, cols, d, i < DetailedRows, unread, out); err != nil {
			return err
		}
	}
	return nil
}

// pair is a key whose rows differ; an empty digest: no such row.
type pair struct{ key, ours, anew string }

// mergeRows walks two lists of rows in the order of their keys.
func mergeRows(ours, anew *sql.Rows, n *int) (differ []pair, err error) {
	next := func(rows *sql.Rows) (*keyed, error) {
		if !rows.Next() {
			return nil, rows.Err()
		}
		k := new(keyed)
		return k, rows.Scan(&k.key, &k.digest)
	}
	a, err := next(ours)
	if err != nil {
		return nil, err
	}
	b, err := next(anew)
	for err == nil && (a != nil || b != nil) {
		*n++
		switch {
		case b == nil || a != nil && a.key < b.key:
			differ = append(differ, pair{a.key, a.digest, ""})
			a, err = next(ours)
		case a == nil || b.key < a.key:
			differ = append(differ, pair{b.key, "", b.digest})
			b, err = next(anew)
		default:
			if a.digest != b.digest {
				differ = append(differ, pair{a.key, a.digest, b.digest})
			}
			if a, err = next(ours); err == nil {
				b, err = next(anew)
			}
		}
	}
	return differ, err
}

// explain says which columns of a row differ, and whose row it is.
func (v *View) explain(ctx context.Context, shadow *DB, t *table, cols []string, p pair, detailed bool, unread Unread, out *Comparison) error {
	shown := strings.ReplaceAll(p.key, `\x`, "0x")
	base := RowDifference{Table: t.name, Key: shown}
	texts := func(q querier, there bool) ([]*string, error) {
		if !there {
			return nil, nil
		}
		return rowText(ctx, q, t, p.key)
	}
	ours, err := texts(v.q, p.ours != "")
	if err != nil {
		return err
	}
	anew, err := texts(shadow.DB, p.anew != "")
	if err != nil {
		return err
	}
	row := ours
	if row == nil {
		row = anew
	}
	column := func(name string) string {
		if i := slices.Index(t.columns, name); i >= 0 && row != nil && row[i] != nil {
			return *row[i]
		}
		return ""
	}
	if t.ofVault() {
		a := common.HexToAddress(strings.TrimPrefix(column(t.vaultColumn()), `\x`))
		base.Vault = &a
	}
	if ours == nil || anew == nil || !detailed {
		if t == priceTable && anew == nil && column("kind") == "hour" {
			var at uint64
			if _, err := fmt.Sscan(column("time"), &at); err == nil && unread[at] {
				out.Unchecked++
				return nil
			}
		}
		whole := func(row []*string) *string {
			if row == nil {
				return nil
			}
			s := "a row"
			return &s
		}
		base.Tables, base.Derived = whole(ours), whole(anew)
		out.Differ = append(out.Differ, base)
		return nil
	}
	for i, c := range t.columns {
		if !slices.Contains(cols, c) || orNull(ours[i]) == orNull(anew[i]) && (ours[i] == nil) == (anew[i] == nil) &&
			(ours[i] == nil || *ours[i] == *anew[i]) {
			continue
		}
		d := base
		d.Column, d.Tables, d.Derived = c, ours[i], anew[i]
		out.Differ = append(out.Differ, d)
	}
	return nil
}

// rowText is a row's columns as text; nil for null.
func rowText(ctx context.Context, q querier, t *table, key string) (out []*string, err error) {
	cols := make([]string, len(t.columns))
	for i, c := range t.columns {
		cols[i] = `"` + c + `"::text`
	}
	rows, err := q.QueryContext(ctx, "SELECT "+strings.Join(cols, ", ")+" FROM "+t.name+" WHERE "+t.keyText()+" = $1", key)
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	if !rows.Next() {
		return nil, errors.Join(rows.Err(), fmt.Errorf("%s (%s): %w", t.name, key, ErrNotFound))
	}
	out = make([]*string, len(cols))
	dst := make([]any, len(cols))
	for i := range out {
		dst[i] = &out[i]
	}
	return out, rows.Scan(dst...)
}
