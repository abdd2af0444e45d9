package main

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"math/big"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"text/tabwriter"
	"time"

	"github.com/sluicefi/sluice/internal/redact"
)

// narrate tells the person at the terminal what there is and what happens, all of it read from our own API: what is
// printed here is what anybody would be answered. Enter skips to the next settlement.
func (d *demo) narrate(ctx context.Context, in io.Reader, steps *phases) error {
	base := d.site()
	client := &http.Client{Timeout: 10 * time.Second}
	steps.begin("live")
	if err := awaitReady(ctx, client, base); err != nil {
		return err // only ctx ends the waiting
	}
	steps.done()
	if err := d.summary(ctx, client, base, steps); err != nil {
		return err
	}
	skips := make(chan struct{}, 1)
	go readKeys(in, skips)
	feed := make(chan feedEvent, 64)
	go followFeed(ctx, base, feed)
	said := make(chan string, 16)
	if d.agent {
		say := func(line string) {
			select {
			case said <- line:
			case <-ctx.Done():
			}
		}
		ended := make(chan struct{})
		go func() {
			defer close(ended)
			if err := d.startAgent(ctx, say); err != nil && ctx.Err() == nil {
				say("the agent has stopped: " + err.Error())
			}
		}()
		defer func() { <-ended }()
	}
	for {
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-skips:
			fmt.Fprintln(d.out, "skipping to the next settlement …")
			if err := skip(ctx, base); err != nil {
				fmt.Fprintf(d.out, "could not skip: %v\n", err)
			}
		case line := <-said:
			fmt.Fprintln(d.out, line)
		case event := <-feed:
			if line := event.line(); line != "" {
				fmt.Fprintln(d.out, line)
			}
		}
	}
}

// awaitReady asks /readyz until it answers 200. The server is up already; the index may still be catching up.
func awaitReady(ctx context.Context, client *http.Client, base string) error {
	ticker := time.NewTicker(100 * time.Millisecond)
	defer ticker.Stop()
	for {
		if err := get(ctx, client, base+"/readyz", nil); err == nil {
			return nil
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-ticker.C:
		}
	}
}

type vaultLine struct {
	Address    string  `json:"address"`
	Name       string  `json:"name"`
	Type       string  `json:"type"`
	Status     string  `json:"status"`
	TVL        *string `json:"tvl"`
	SharePrice *string `json:"sharePrice"`
	NextCutoff *int64  `json:"nextCutoff"`
}

type requestLine struct {
	Kind       string `json:"kind"`
	Controller string `json:"controller"`
	Assets     string `json:"assets"`
	Shares     string `json:"shares"`
	State      string `json:"state"`
}

func (d *demo) summary(ctx context.Context, client *http.Client, base string, steps *phases) error {
	var status struct {
		ChainTime int64 `json:"chainTime"`
		Head      struct {
			Number int64 `json:"number"`
		} `json:"head"`
		ProvenThrough *int64 `json:"provenThrough"`
	}
	if err := get(ctx, client, base+"/v1/status", &status); err != nil {
		return err
	}
	var vaults struct{ Items []vaultLine }
	if err := get(ctx, client, base+"/v1/vaults", &vaults); err != nil {
		return err
	}
	out := d.out
	fmt.Fprintf(out, "\nSluice demo: ready in %.0f s\n\n", steps.total().Seconds())
	table := tabwriter.NewWriter(out, 0, 4, 2, ' ', 0)
	fmt.Fprintf(table, "  dashboard\t%s/\n", base)
	fmt.Fprintf(table, "  API\t%s/v1/vaults\t(documentation: %s/docs)\n", base, base)
	fmt.Fprintf(table, "  RPC\t%s\t(chain id 1337, block %d)\n", d.chain.HTTPURL(), status.Head.Number)
	fmt.Fprintf(table, "  Postgres\t%s\n", d.postgres.DatabaseURL("sluice_demo"))
	if err := table.Flush(); err != nil {
		return err
	}

	fmt.Fprintf(out, "\nVaults\n")
	table = tabwriter.NewWriter(out, 0, 4, 2, ' ', 0)
	cutoff := int64(0)
	for _, v := range vaults.Items {
		fmt.Fprintf(table, "  %s\t%s, %s\tTVL %s USDC\tprice %s\t%s\n",
			v.Name, v.Type, v.Status, units(v.TVL, 6, 2), shorten(v.SharePrice, 6), v.Address)
		if v.NextCutoff != nil && (cutoff == 0 || *v.NextCutoff < cutoff) {
			cutoff = *v.NextCutoff
		}
	}
	if err := table.Flush(); err != nil {
		return err
	}

	fmt.Fprintf(out, "\nWaiting for the next settlement\n")
	table = tabwriter.NewWriter(out, 0, 4, 2, ' ', 0)
	names := map[string]string{}
	for _, account := range d.story.Accounts() {
		names[strings.ToLower(account.Address.Hex())] = account.Name
	}
	waiting := 0
	for _, v := range vaults.Items {
		var requests struct{ Items []requestLine }
		if err := get(ctx, client, base+"/v1/vaults/"+v.Address+"/requests?state=open", &requests); err != nil {
			return err
		}
		waiting += len(requests.Items)
		for _, r := range requests.Items {
			who := names[strings.ToLower(r.Controller)]
			if who == "" {
				who = r.Controller
			}
			amount := units(&r.Assets, 6, 2) + " USDC"
			if r.Kind == "redeem" {
				amount = units(&r.Shares, 18, 2) + " shares"
			}
			fmt.Fprintf(table, "  %s\t%s\t%s\t%s\t%s\n", v.Name, r.Kind, amount, who, r.State)
		}
	}
	if waiting == 0 {
		fmt.Fprintln(table, "  nothing")
	}
	if err := table.Flush(); err != nil {
		return err
	}
	if cutoff > 0 {
		left := (time.Duration(cutoff-status.ChainTime) * time.Second).Round(time.Minute)
		fmt.Fprintf(out, "\nNext cut-off in %s: %s (chain time; virtual)\n", left, time.Unix(cutoff, 0).UTC().Format("Mon 2 Jan 2006 15:04 MST"))
	}

	fmt.Fprintf(out, "\nAccounts (in the dashboard's demo wallet; their keys are public and worth nothing)\n")
	table = tabwriter.NewWriter(out, 0, 4, 2, ' ', 0)
	for _, account := range d.story.Accounts() {
		fmt.Fprintf(table, "  %s\t%s\t%s\n", account.Name, account.Address.Hex(), account.Role)
	}
	if err := table.Flush(); err != nil {
		return err
	}
	_, err := fmt.Fprintf(out, `
What to try
  open %s/ , connect the demo wallet as "you", deposit 1,000 USDC into a vault
  press Enter here: time skips past the cut-off, the keeper settles, your shares are claimable
  curl %s/v1/accounts/%s/positions   Sam, the depositor of the worked example (docs/spec.md), to the base unit
  %s verify --rpc.urls %s --factory %s --vault %s
Enter skips to the next settlement, Ctrl-C stops.

`, base, base, d.story.Account("sam").Address, filepath.Join(filepath.Dir(os.Args[0]), "sluice"), d.chain.HTTPURL(), d.story.Factory, d.story.Vaults[0].Address)
	return err
}

// readKeys sends on skips for every line; the end of the input ends it.
func readKeys(in io.Reader, skips chan<- struct{}) {
	lines := bufio.NewScanner(in)
	for lines.Scan() {
		select {
		case skips <- struct{}{}:
		default:
		}
	}
}

// skip asks as the dashboard would.
func skip(ctx context.Context, base string) error {
	request, err := http.NewRequestWithContext(ctx, http.MethodPost, base+"/demo/skip", nil)
	if err != nil {
		return err
	}
	request.Header.Set("X-Sluice-Demo", "1")
	response, err := (&http.Client{Timeout: 5 * time.Minute}).Do(request)
	if err != nil {
		return redact.Cause(err)
	}
	defer response.Body.Close()
	if response.StatusCode >= 300 {
		body, _ := io.ReadAll(io.LimitReader(response.Body, 1<<10))
		return fmt.Errorf("%s: %s", response.Status, strings.TrimSpace(string(body)))
	}
	return nil
}

type feedEvent struct {
	Op    string            `json:"op"`
	Kind  string            `json:"kind"`
	Block int64             `json:"block"`
	Time  int64             `json:"time"`
	Vault *string           `json:"vault"`
	Data  map[string]string `json:"data"`
}

// line is empty for what would only be noise: blocks and hourly prices.
func (e feedEvent) line() string {
	if e.Op == "reset" || e.Kind == "block" || e.Kind == "price" {
		return ""
	}
	var b strings.Builder
	fmt.Fprintf(&b, "%s  block %d  ", time.Unix(e.Time, 0).UTC().Format("Mon 2 Jan 15:04"), e.Block)
	if e.Op == "undo" {
		b.WriteString("taken back: ")
	}
	b.WriteString(e.Kind)
	if e.Vault != nil && len(*e.Vault) >= 10 {
		fmt.Fprintf(&b, "  vault %s…", (*e.Vault)[:10])
	}
	for _, field := range []struct {
		name, unit string
		decimals   int
	}{{"assets", "USDC", 6}, {"shares", "shares", 18}} {
		if amount, ok := e.Data[field.name]; ok && amount != "" && amount != "0" {
			fmt.Fprintf(&b, "  %s %s", units(&amount, field.decimals, 2), field.unit)
		}
	}
	return b.String()
}

// followFeed reads our own server-sent events until ctx ends; a broken stream is opened again.
func followFeed(ctx context.Context, base string, events chan<- feedEvent) {
	last := ""
	for ctx.Err() == nil {
		request, err := http.NewRequestWithContext(ctx, http.MethodGet, base+"/v1/events", nil)
		if err != nil {
			return
		}
		if last != "" {
			request.Header.Set("Last-Event-ID", last)
		}
		response, err := http.DefaultClient.Do(request)
		if err == nil {
			last = readFeed(ctx, response.Body, events, last)
			_ = response.Body.Close()
		}
		select {
		case <-ctx.Done():
		case <-time.After(time.Second):
		}
	}
}

func readFeed(ctx context.Context, body io.Reader, events chan<- feedEvent, last string) string {
	lines := bufio.NewScanner(body)
	lines.Buffer(make([]byte, 64<<10), 1<<20)
	for lines.Scan() {
		if id, ok := strings.CutPrefix(lines.Text(), "id: "); ok {
			last = id
		}
		data, ok := strings.CutPrefix(lines.Text(), "data: ")
		if !ok {
			continue
		}
		var event feedEvent
		if json.Unmarshal([]byte(data), &event) != nil {
			continue
		}
		select {
		case events <- event:
		case <-ctx.Done():
			return last
		}
	}
	return last
}

// get reads one JSON answer into out, or only its status when out is nil.
func get(ctx context.Context, client *http.Client, url string, out any) error {
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, url, nil)
	if err != nil {
		return err
	}
	response, err := client.Do(request)
	if err != nil {
		return redact.Cause(err)
	}
	defer response.Body.Close()
	body, err := io.ReadAll(io.LimitReader(response.Body, 8<<20))
	if err != nil {
		return err
	}
	if response.StatusCode != http.StatusOK {
		return fmt.Errorf("%s: %s", response.Status, strings.TrimSpace(string(body)))
	}
	if out == nil {
		return nil
	}
	return json.Unmarshal(body, out)
}

// units shows base units with the given fractional digits, rounded down; "—" when unknown.
func units(amount *string, decimals, digits int) string {
	if amount == nil {
		return "—"
	}
	n, ok := new(big.Int).SetString(*amount, 10)
	if !ok {
		return "—"
	}
	whole, fraction := new(big.Int).QuoRem(n, new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(decimals)), nil), new(big.Int))
	text := fmt.Sprintf("%0*s", decimals, fraction.Abs(fraction).String())
	return group(whole.String()) + "." + text[:digits]
}

// group puts commas between thousands.
func group(digits string) string {
	sign := ""
	if strings.HasPrefix(digits, "-") {
		sign, digits = "-", digits[1:]
	}
	for i := len(digits) - 3; i > 0; i -= 3 {
		digits = digits[:i] + "," + digits[i:]
	}
	return sign + digits
}

// shorten cuts a decimal string to the given fractional digits.
func shorten(price *string, digits int) string {
	if price == nil {
		return "—"
	}
	whole, fraction, _ := strings.Cut(*price, ".")
	if len(fraction) > digits {
		fraction = fraction[:digits]
	}
	return whole + "." + fraction
}
