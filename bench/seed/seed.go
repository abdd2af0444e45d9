// Package seed fills a migrated and bound database with a made-up index of any size, by SQL alone and in seconds. Its rows
// have the shape of the indexer's, not their arithmetic: it is for measuring and planning queries, not for checking figures.
package seed

import (
	"context"
	"database/sql"
	_ "embed"
	"fmt"
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/common"
)

//go:embed seed.sql
var statements string

// Size is how many rows a fill has.
type Size struct {
	Vaults, Accounts, Prices, Activity int
	Years                              int // how many of the first vaults have hourly prices of a whole year, beside Prices
}

// Large is the size that the API is measured on.
var Large = Size{Vaults: 1_000, Accounts: 200_000, Prices: 1_000_000, Activity: 1_000_000, Years: 20}

// Vault is the address of the n-th vault, from 1.
func Vault(n int) common.Address { return common.HexToAddress(strconv.FormatInt(1<<32+int64(n), 16)) }

// Account is the address of the n-th account, from 1.
func Account(n int) common.Address {
	return common.HexToAddress(strconv.FormatInt(1<<33+int64(n), 16))
}

// Fill writes the rows, and lets Postgres look at them, so that its plans fit.
func Fill(ctx context.Context, db *sql.DB, size Size) error {
	query := strings.NewReplacer("@VAULTS@", strconv.Itoa(size.Vaults), "@ACCOUNTS@", strconv.Itoa(size.Accounts),
		"@YEARS@", strconv.Itoa(size.Years), "@PRICES@", strconv.Itoa(size.Prices), "@ACTIVITY@", strconv.Itoa(size.Activity)).Replace(statements)
	if _, err := db.ExecContext(ctx, query); err != nil {
		return fmt.Errorf("fill the database: %w", err)
	}
	if _, err := db.ExecContext(ctx, "VACUUM ANALYZE"); err != nil {
		return fmt.Errorf("analyse the database: %w", err)
	}
	return nil
}
