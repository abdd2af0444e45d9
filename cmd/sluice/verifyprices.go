package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math/big"
	"net/http"
	"net/url"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/internal/redact"
	"github.com/sluicefi/sluice/verify"
)

// Bounds of the prices that an API may send.
const (
	maxPriceBytes = 64 << 20
	maxPricePages = 1_000
	pricesTimeout = time.Minute
)

// apiPrices are the hourly prices that an API says were recorded.
type apiPrices struct {
	base  string
	vault common.Address
}

type pricePage struct {
	Items []struct {
		Time   uint64      `json:"time"`
		Kind   string      `json:"kind"`
		Hash   common.Hash `json:"hash"`
		NAV    string      `json:"nav"`
		Supply string      `json:"supply"`
		Stale  bool        `json:"stale"`
	} `json:"items"`
	Next *string `json:"next"`
}

// HourlyPrices reads them all, oldest first.
func (a *apiPrices) HourlyPrices(ctx context.Context) ([]verify.HourlyPrice, error) {
	var out []verify.HourlyPrice
	cursor := ""
	for range maxPricePages {
		page, err := a.page(ctx, cursor)
		if err != nil {
			return nil, err
		}
		for _, p := range page.Items {
			if p.Kind != "hour" {
				continue // a settlement's and the creation's are in the events
			}
			nav, okNAV := new(big.Int).SetString(p.NAV, 10)
			supply, okSupply := new(big.Int).SetString(p.Supply, 10)
			if !okNAV || !okSupply {
				return nil, errors.New("the API gives a price that isn't one")
			}
			out = append(out, verify.HourlyPrice{Time: p.Time, Hash: p.Hash, NAV: nav, Supply: supply, Stale: p.Stale})
		}
		if page.Next == nil {
			return out, nil
		}
		cursor = *page.Next
	}
	return nil, errors.New("the API gives prices without end")
}

func (a *apiPrices) page(ctx context.Context, cursor string) (*pricePage, error) {
	ctx, cancel := context.WithTimeout(ctx, pricesTimeout)
	defer cancel()
	target := a.base + "/v1/vaults/" + a.vault.Hex() + "/prices?from=1&limit=10000"
	if cursor != "" {
		target += "&cursor=" + url.QueryEscape(cursor)
	}
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, target, nil)
	if err != nil {
		return nil, errors.New("the API's URL isn't one")
	}
	res, err := http.DefaultClient.Do(req)
	if err != nil {
		return nil, fmt.Errorf("asking the API for prices: %w", redact.Cause(err))
	}
	defer func() { _ = res.Body.Close() }() // it was only read
	if res.StatusCode != http.StatusOK {
		return nil, fmt.Errorf("the API answers %s to the request for prices", res.Status)
	}
	var page pricePage
	if err := json.NewDecoder(io.LimitReader(res.Body, maxPriceBytes)).Decode(&page); err != nil {
		return nil, fmt.Errorf("reading the API's prices: %w", err)
	}
	return &page, nil
}
