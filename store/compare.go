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
	*HoursApart
	Rows   int             // compared
	Differ []RowDifference // of each table the first DetailedRows column by column
}

// DetailedRows is for how many differing rows of a table the comparison says which
// columns differ. Of further rows only the key is given.
const DetailedRows = 100

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

// CompareDerived compares every derived row of the snapshot with what was derived anew up to the same block, column by column;
// with a vault only its rows, and with tables only those. What is only so because of the hours that are apart is no difference.
func (v *View) CompareDerived(ctx context.Context, anew Reader, vault *common.Address, apart *HoursApart, tables ...string) (*Comparison, error) {
	out := &Comparison{HoursApart: apart}
	for _, t := range derived {
		if len(tables) > 0 && !slices.Contains(tables, t.name) || vault != nil && !t.ofVault() {
			continue
		}
		if err := v.compareTable(ctx, anew.q, t, vault, out); err != nil {
			return nil, fmt.Errorf("compare %s: %w", t.name, err)
		}
	}
	return out, nil
}

// ofVault says whether a table has a column by which one vault's rows can be found.
func (t *table) ofVault() bool {
	return slices.Contains(t.columns, t.vaultColumn())
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

func (v *View) compareTable(ctx context.Context, anew querier, t *table, vault *common.Address, out *Comparison) error {
	cols, args := make([]string, len(t.columns)), []any{}
	for i, c := range t.columns {
		if cols[i] = `"` + c + `"`; t.pricedByHour(c) {
			args = []any{addresses(out.Vaults, func(a common.Address) common.Address { return a })}
			cols[i] = "CASE WHEN vault <> ALL ($1) THEN " + cols[i] + " END"
		}
	}
	q := fmt.Sprintf(`SELECT %s AS k, md5(ROW(%s)::text) FROM %s`, t.keyText(), strings.Join(cols, ", "), t.name)
	if vault != nil {
		args = append(args, vault[:])
		q += fmt.Sprintf(" WHERE %s = $%d", t.vaultColumn(), len(args))
	}
	differ, n, err := mergeQueries(ctx, v.q, anew, q, args)
	if err != nil {
		return err
	}
	differ = slices.DeleteFunc(differ, func(p pair) bool {
		excused := (p.ours == "" || p.anew == "") && out.of(t, p.key)
		if excused {
			n--
		}
		return excused
	})
	out.Rows += n
	for i, d := range differ {
		if err := v.explain(ctx, anew, t, d, i < DetailedRows, out); err != nil {
			return err
		}
	}
	return nil
}

// mergeQueries reads keys and digests of both sides, and gives the keys whose digests aren't the same, and how many keys there are.
func mergeQueries(ctx context.Context, ours, anew querier, q string, args []any) (differ []pair, n int, err error) {
	q = `SELECT * FROM (` + q + `) AS rows ORDER BY k COLLATE "C"`
	a, err := ours.QueryContext(ctx, q, args...)
	if err != nil {
		return nil, 0, err
	}
	b, err := anew.QueryContext(ctx, q, args...)
	if err != nil {
		return nil, 0, errors.Join(err, a.Close())
	}
	differ, err = mergeRows(a, b, &n)
	return differ, n, errors.Join(err, a.Close(), b.Close())
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
func (v *View) explain(ctx context.Context, derived querier, t *table, p pair, detailed bool, out *Comparison) error {
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
	anew, err := texts(derived, p.anew != "")
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
		if base.Vault != nil && t.pricedByHour(c) && slices.Contains(out.Vaults, *base.Vault) || orNull(ours[i]) == orNull(anew[i]) && (ours[i] == nil) == (anew[i] == nil) &&
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
