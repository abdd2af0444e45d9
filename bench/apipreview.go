package main

import (
	"context"
	"fmt"
	"net/http"
	"time"

	"github.com/sluicefi/sluice/bench/seed"
)

const (
	pictureRate = 20 // a second, each for the first time
	pictureFor  = 20 * time.Second
	pictureWarm = 16 // drawn before, so that connections, plans and fonts are there
)

// runPreviews asks for the pictures of links, none of which was drawn before: of vaults, among them all that have a whole year
// of prices, and of four vaults beside one another, in both themes.
func runPreviews(ctx context.Context, base string, cpu func() float64) (map[string]any, error) {
	client := &http.Client{Transport: &http.Transport{MaxIdleConnsPerHost: 1024}}
	defer client.CloseIdleConnections()
	picture := func(i int) string { // the i-th, from 0; the first vaults are those with a year of prices
		n := i / 2
		vault := func(n int) string { return seed.Vault(1 + n%seed.Large.Vaults).Hex() }
		url := base + "/share/vaults/" + vault(n) + ".png?theme="
		if n%4 == 0 {
			url = fmt.Sprintf("%s/share/compare.png?vault=%s&vault=%s&vault=%s&vault=%s&theme=", base, vault(n), vault(n+1), vault(n+2), vault(n+3))
		}
		return url + []string{"light", "dark"}[i%2]
	}
	urls := make([]string, pictureRate*int(pictureFor/time.Second))
	for i := range urls {
		urls[i] = picture(i)
	}
	for i := range pictureWarm {
		if err := get(ctx, client, picture(len(urls)+i)); err != nil {
			return nil, err
		}
	}
	used := cpu()
	latencies, largest, failed := openLoop(ctx, client, urls, pictureRate, pictureFor)
	if failed > 0 {
		return nil, fmt.Errorf("%d of %d pictures failed", failed, failed+len(latencies))
	}
	return map[string]any{
		"p50_ms": milliseconds(quantile(latencies, 0.50)), "p99_ms": milliseconds(quantile(latencies, 0.99)),
		"cpu_ms": round((cpu()-used)/float64(len(latencies))*1000, 1), "bytes": largest, "pictures": len(latencies), "open_rate": pictureRate,
	}, nil
}
