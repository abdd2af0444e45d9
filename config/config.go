package config

import (
	"fmt"
	"log/slog"
	"net"
	"net/netip"
	"net/url"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/pflag"

	"github.com/sluicefi/sluice/internal/redact"
	"github.com/sluicefi/sluice/internal/shorten"
)

// Config is everything the production parts can be told. Keys are the mapstructure tags joined by dots:
// `rpc.urls` is --rpc.urls, SLUICE_RPC_URLS and `rpc: {urls: [...]}` in the file.
type Config struct {
	// Chain names a [Profile]; empty for none.
	Chain string `mapstructure:"chain"`
	// Deployment is the file that sluice deploy wrote; it fills in the addresses.
	Deployment string   `mapstructure:"deployment"`
	RPC        RPC      `mapstructure:"rpc"`
	Database   Database `mapstructure:"database"`
	Factory    string   `mapstructure:"factory"`
	StartBlock uint64   `mapstructure:"start_block"`
	Registry   string   `mapstructure:"registry"`
	Lens       string   `mapstructure:"lens"`
	Claimer    string   `mapstructure:"auto_claimer"`
	Adapter    string   `mapstructure:"adapter"`
	Quoter     string   `mapstructure:"quoter"`
	Settler    string   `mapstructure:"settler"`
	// LateSettler is what strangers settle a late vault through.
	LateSettler string `mapstructure:"late_settler"`
	Tank        string `mapstructure:"tank"`
	Board       string `mapstructure:"board"`
	Listen      string `mapstructure:"listen"`
	Admin       Admin  `mapstructure:"admin"`
	Serve       Serve  `mapstructure:"serve"`
	Log         Log    `mapstructure:"log"`
	Traces      Traces `mapstructure:"traces"`
	Index       Index  `mapstructure:"index"`
	Keeper      Keeper `mapstructure:"keeper"`
	Trader      Trader `mapstructure:"trader"`
	Deploy      Deploy `mapstructure:"deploy"`
	Notify      Notify `mapstructure:"notify"`

	Explorer Explorer `mapstructure:"explorer"`
	ENS      ENS      `mapstructure:"ens"`
	Listing  Listing  `mapstructure:"listing"`
	Wallets  Wallets  `mapstructure:"wallets"`
}

// RPC names the chain and how to reach it.
type RPC struct {
	URLs    []string      `mapstructure:"urls"`
	ChainID uint64        `mapstructure:"chain_id"`
	Timeout time.Duration `mapstructure:"timeout"`
	// BlockTime is how far apart blocks are; settings that are times are turned into blocks by it.
	BlockTime time.Duration `mapstructure:"block_time"`
	// FinalityDepth is how many blocks below the head are final, where the chain has no `finalized` tag and where
	// FinalizedTag is off.
	FinalityDepth uint64 `mapstructure:"finality_depth"`
	// FinalizedTag believes the `finalized` tag where endpoints have it. Off is for a chain whose tag promises more than it
	// keeps (some give their newest block): FinalityDepth decides alone then.
	FinalizedTag bool `mapstructure:"finalized_tag"`
	// Quorum is how many endpoints must agree on the hash of a finalised block before the index takes it as final.
	Quorum uint64 `mapstructure:"quorum"`
	// Own are hosts among URLs that are the operator's own nodes. Storage proven under a header of theirs is called proven
	// without a second endpoint's word.
	Own []string `mapstructure:"own"`
}

// Database is the primary; a standby is refused by whoever writes.
type Database struct {
	URL string `mapstructure:"url"`
}

// Admin is the listener for metrics and health; keep it off the public network.
type Admin struct {
	Listen string `mapstructure:"listen"`
}

// Serve tunes the API server.
type Serve struct {
	// Drain is how long the server goes on answering after it was told to end, while /readyz already says no; a load
	// balancer needs that time to notice.
	Drain time.Duration `mapstructure:"drain"`
	// MaxAge is how old the index's last check of the chain may be, by the clock, before /readyz says no. 0: any age.
	MaxAge time.Duration `mapstructure:"max_age"`
	// PublicURL is where readers reach the server, such as https://vaults.example. The sitemap needs it.
	PublicURL string `mapstructure:"public_url"`
	// RPCURL is an RPC endpoint that /config.json offers to readers' browsers. It is public, so never one with a token.
	RPCURL string `mapstructure:"rpc_url"`
	// TrustedProxies are networks (CIDR) whose X-Forwarded-For says which client a request comes from. Give those of your own
	// proxies only: whoever is in them can pass for any client.
	TrustedProxies []string `mapstructure:"trusted_proxies"`
	// Streams and ClientStreams bound the open event streams, of all clients and of one. A client is an IPv4 address or an
	// IPv6 /64 network.
	Streams       int `mapstructure:"streams"`
	ClientStreams int `mapstructure:"client_streams"`
	// Exports is how many CSV files are read from the database at a time, others wait; ClientExports is how many files one
	// client may have made and sent at a time.
	Exports       int `mapstructure:"exports"`
	ClientExports int `mapstructure:"client_exports"`
	// Connections is how many connections to the database the server keeps.
	Connections int `mapstructure:"connections"`
	// Timeout is how long one answer may read the database; a CSV file may twelve times as long.
	Timeout time.Duration `mapstructure:"timeout"`
	// AssetsDir is a directory in which the dashboard's files stay for the pages of earlier versions, for AssetsFor after the last
	// server that had them. Empty: an earlier page has to be loaded anew.
	AssetsDir string        `mapstructure:"assets_dir"`
	AssetsFor time.Duration `mapstructure:"assets_for"`
}

// Proxies are the trusted proxies, which Validate has accepted.
func (s Serve) Proxies() []netip.Prefix {
	out := make([]netip.Prefix, 0, len(s.TrustedProxies))
	for _, text := range s.TrustedProxies {
		if p, err := netip.ParsePrefix(text); err == nil {
			out = append(out, p)
		}
	}
	return out
}

// validate checks the bounds.
func (s Serve) validate() error {
	for _, text := range s.TrustedProxies {
		if _, err := netip.ParsePrefix(text); err != nil {
			return &Error{"serve.trusted_proxies", fmt.Sprintf("%q is not a network such as 10.0.0.0/8 or 192.0.2.7/32", clip(text))}
		}
	}
	for key, n := range map[string]struct{ is, most int }{
		"serve.streams": {s.Streams, 100_000}, "serve.client_streams": {s.ClientStreams, 100_000}, "serve.exports": {s.Exports, 100},
		"serve.client_exports": {s.ClientExports, 64}, "serve.connections": {s.Connections, 1_000},
	} {
		if n.is < 1 || n.is > n.most {
			return &Error{key, fmt.Sprintf("%d is not between 1 and %d", n.is, n.most)}
		}
	}
	if s.Exports >= s.Connections {
		return &Error{"serve.exports", fmt.Sprintf("%d leaves plain requests none of the %d connections of serve.connections", s.Exports, s.Connections)}
	}
	if s.Timeout < 100*time.Millisecond || s.Timeout > 5*time.Minute {
		return &Error{"serve.timeout", fmt.Sprintf("%s is not between 100ms and 5m", s.Timeout)}
	}
	if s.AssetsFor < 2*time.Hour || s.AssetsFor > 366*24*time.Hour {
		return &Error{"serve.assets_for", fmt.Sprintf("%s is not between 2h and 8784h", s.AssetsFor)}
	}
	return nil
}

// Deploy is the key that `sluice deploy` and `sluice roles` sign with.
type Deploy struct {
	Keystore       string `mapstructure:"keystore"`
	PassphraseFile string `mapstructure:"passphrase_file"`
	SignerURL      string `mapstructure:"signer_url"`
	SignerAddress  string `mapstructure:"signer_address"`
}

// Log chooses how much is logged and in which shape.
type Log struct {
	Level  string `mapstructure:"level"`
	Format string `mapstructure:"format"`
}

// Index tunes the indexer.
type Index struct {
	// ProofsPerMinute bounds how often a contract's fold is compared with its own slot, which costs a proof each time.
	ProofsPerMinute uint64 `mapstructure:"proofs_per_minute"`
	// Owner names this writer in the lease; empty means host name and process id.
	Owner string `mapstructure:"owner"`
}

// Need says which parts a command uses; Validate asks only for what they need.
type Need uint16

// What a command can need.
const (
	NeedRPC Need = 1 << iota
	NeedDatabase
	NeedFactory
	NeedListen
	NeedKey
	NeedLens
	NeedTrader
	NeedDeployKey
	NeedNotify
)

// Default is the configuration before anything is given.
func Default() Config {
	return Config{
		RPC:    RPC{Timeout: 15 * time.Second, BlockTime: 12 * time.Second, FinalityDepth: 64, FinalizedTag: true, Quorum: 1},
		Listen: "127.0.0.1:8080",
		Admin:  Admin{Listen: "127.0.0.1:9090"},
		Serve: Serve{
			Drain: 5 * time.Second, MaxAge: 2 * time.Minute, Streams: 1_000, ClientStreams: 50, Exports: 3, ClientExports: 4,
			Connections: 16, Timeout: 10 * time.Second, AssetsFor: 14 * 24 * time.Hour,
		},
		Log:    Log{Level: "info", Format: "text"},
		Index:  Index{ProofsPerMinute: 600},
		Keeper: DefaultKeeper(),
		Trader: DefaultTrader(),
		Notify: DefaultNotify(),
	}
}

// AddFlags declares one flag per key on flags, with the defaults of Default.
func AddFlags(flags *pflag.FlagSet) {
	d := Default()
	flags.String("config", "", "configuration file (YAML, TOML or JSON)")
	flags.String("chain", "", "profile of the chain: "+strings.Join(Profiles(), ", "))
	flags.String("deployment", "", "file that sluice deploy wrote; it fills in every address, the chain id and the start block")
	flags.StringSlice("rpc.urls", nil, "JSON-RPC endpoints, the preferred one first; ws:// endpoints announce new blocks")
	flags.Uint64("rpc.chain_id", 0, "expected chain id; 0 takes the id that the first endpoint gives")
	flags.Duration("rpc.timeout", d.RPC.Timeout, "time limit of one RPC call")
	flags.Duration("rpc.block_time", d.RPC.BlockTime, "usual time between two blocks of the chain")
	flags.Uint64("rpc.finality_depth", d.RPC.FinalityDepth, "number of blocks after which a block counts as final, where the chain has no finalized tag or rpc.finalized_tag is off")
	flags.Bool("rpc.finalized_tag", d.RPC.FinalizedTag, "trust the endpoints' finalized tag; off: only rpc.finality_depth decides what is final")
	flags.Uint64("rpc.quorum", d.RPC.Quorum, "how many endpoints must agree on the hash of a finalized block")
	flags.StringSlice("rpc.own", nil, "hosts among rpc.urls that are your own nodes; their answers need no confirmation by a second endpoint")
	flags.String("database.url", "", "Postgres URL of the primary (better given as SLUICE_DATABASE_URL)")
	flags.String("factory", "", "address of the VaultFactory")
	flags.Uint64("start_block", 0, "block of the registry's deployment, or before")
	flags.String("registry", "", "address of the Registry")
	flags.String("lens", "", "address of the Lens")
	flags.String("auto_claimer", "", "address of the AutoClaimer")
	flags.String("adapter", "", "address of the UniswapV3Adapter; without it the keeper makes no trades")
	flags.String("quoter", "", "address of Uniswap v3's QuoterV2")
	flags.String("settler", "", "address of the Settler; without it each vault that is due needs a transaction of its own, one in each block")
	flags.String("late_settler", "", "address of the LateSettler")
	flags.String("tank", "", "address of the Tank; without it tanks are not indexed")
	flags.String("board", "", "address of the Board; without it posts are not indexed")
	flags.String("listen", d.Listen, "address on which the API and the dashboard are served")
	flags.String("admin.listen", d.Admin.Listen, "address on which metrics and health checks are served")
	flags.Duration("serve.drain", d.Serve.Drain, "after a signal to stop, how long the server still answers while it reports that it is not ready")
	flags.StringSlice("serve.trusted_proxies", d.Serve.TrustedProxies, "networks of your own proxies; only their X-Forwarded-For header is trusted")
	flags.Int("serve.streams", d.Serve.Streams, "largest number of open event streams")
	flags.Int("serve.client_streams", d.Serve.ClientStreams, "largest number of open event streams of one client")
	flags.Int("serve.exports", d.Serve.Exports, "how many CSV files are read from the database at the same time; further requests wait")
	flags.Int("serve.client_exports", d.Serve.ClientExports, "how many CSV files one client may request at the same time")
	flags.Int("serve.connections", d.Serve.Connections, "largest number of database connections")
	flags.Duration("serve.timeout", d.Serve.Timeout, "time limit for the database queries of one answer")
	flags.String("serve.assets_dir", "", "directory in which the dashboard's files are kept for pages that an earlier version served")
	flags.Duration("serve.assets_for", d.Serve.AssetsFor, "how long files are kept in serve.assets_dir")
	flags.Duration("serve.max_age", d.Serve.MaxAge, "report that the server is not ready when the index last checked the chain longer ago than this; 0 turns this off")
	flags.String("serve.public_url", "", "URL under which readers reach the server, such as https://vaults.example; without it there is no sitemap")
	flags.String("serve.rpc_url", "", "public RPC endpoint that readers' browsers may use; never one whose URL holds a token")
	flags.String("log.level", d.Log.Level, "least severe messages that are logged: debug, info, warn or error")
	flags.String("log.format", d.Log.Format, "format of the log: text or json")
	flags.Uint64("index.proofs_per_minute", d.Index.ProofsPerMinute, "how many times a minute the indexer may compare a contract's events with the contract's own history")
	flags.String("index.owner", d.Index.Owner, "name of this process in the indexer's lease")
	addKeeperFlags(flags, d.Keeper)
	addTraderFlags(flags, d.Trader)
	addNotifyFlags(flags, d.Notify)
	addSiteFlags(flags)
	flags.String("traces.endpoint", "", "OpenTelemetry collector that takes traces by OTLP over HTTP, such as http://127.0.0.1:4318")
	flags.String("deploy.keystore", "", "keystore (version 3) with the key that deploys; file mode 0600")
	flags.String("deploy.passphrase_file", "", "file with the passphrase of deploy.keystore; file mode 0600")
	flags.String("deploy.signer_url", "", "URL of a signing service that is used instead of a keystore (better given as SLUICE_DEPLOY_SIGNER_URL)")
	flags.String("deploy.signer_address", "", "address whose key the signing service holds")
}

// Error names the setting that is wrong and what to do about it.
type Error struct {
	Key     string
	Problem string
}

func (e *Error) Error() string { return e.Key + ": " + e.Problem }

// Validate checks everything the needed parts use; it opens nothing.
func (c *Config) Validate(need Need) error {
	if need&NeedRPC != 0 {
		if len(c.RPC.URLs) == 0 {
			return &Error{"rpc.urls", "give at least one endpoint (--rpc.urls or SLUICE_RPC_URLS)"}
		}
		calls := uint64(0) // endpoints that answer calls
		for _, raw := range c.RPC.URLs {
			if err := checkURL(raw, "http", "https", "ws", "wss"); err != nil {
				return &Error{"rpc.urls", err.Error()}
			}
			if strings.HasPrefix(raw, "http") {
				calls++
			}
		}
		if calls == 0 {
			return &Error{"rpc.urls", "give at least one http:// or https:// endpoint: ws:// ones only tell of new heads"}
		}
		if c.RPC.Quorum < 1 || c.RPC.Quorum > calls {
			return &Error{"rpc.quorum", fmt.Sprintf("is %d; must be 1 to the number of http endpoints, %d", c.RPC.Quorum, calls)}
		}
		for _, own := range c.RPC.Own {
			if !slices.ContainsFunc(c.RPC.URLs, func(raw string) bool { return hasHost(raw, own) }) {
				return &Error{"rpc.own", fmt.Sprintf("no http url of rpc.urls has the host %q", clip(own))}
			}
		}
		if c.RPC.Timeout < 100*time.Millisecond || c.RPC.Timeout > 10*time.Minute {
			return &Error{"rpc.timeout", "must be between 100ms and 10m"}
		}
		if c.RPC.BlockTime < 50*time.Millisecond || c.RPC.BlockTime > 10*time.Minute {
			return &Error{"rpc.block_time", "must be between 50ms and 10m"}
		}
	}
	if need&NeedDatabase != 0 {
		if c.Database.URL == "" {
			return &Error{"database.url", "give the Postgres URL (SLUICE_DATABASE_URL)"}
		}
		if err := checkURL(c.Database.URL, "postgres", "postgresql"); err != nil {
			return &Error{"database.url", err.Error()}
		}
	}
	if need&NeedFactory != 0 {
		if c.Factory == "" {
			return &Error{"factory", "give the VaultFactory's address (--factory or SLUICE_FACTORY)"}
		}
	}
	if need&NeedLens != 0 && c.Lens == "" {
		return &Error{"lens", "give the Lens's address (--lens or SLUICE_LENS)"}
	}
	for key, address := range map[string]string{"factory": c.Factory, "lens": c.Lens, "auto_claimer": c.Claimer,
		"adapter": c.Adapter, "quoter": c.Quoter, "settler": c.Settler, "tank": c.Tank, "board": c.Board,
		"registry": c.Registry, "late_settler": c.LateSettler, "keeper.data_fee_oracle": c.Keeper.DataFeeOracle} {
		if address != "" && !common.IsHexAddress(address) {
			return &Error{key, fmt.Sprintf("%q is not an address (0x and 40 hex digits)", clip(address))}
		}
	}
	if need&NeedListen != 0 {
		for key, address := range map[string]string{"listen": c.Listen, "admin.listen": c.Admin.Listen} {
			if err := CheckListen(address); err != nil {
				return &Error{key, err.Error()}
			}
		}
	}
	for key, span := range map[string]time.Duration{"serve.drain": c.Serve.Drain, "serve.max_age": c.Serve.MaxAge} {
		if span < 0 || span > time.Hour {
			return &Error{key, fmt.Sprintf("%s is not between 0 and 1h", span)}
		}
	}
	if u := c.Serve.PublicURL; u != "" {
		if err := checkPublicURL(u); err != nil {
			return &Error{"serve.public_url", err.Error()}
		}
	}
	if err := c.Serve.validate(); err != nil {
		return err
	}
	if c.Serve.RPCURL != "" {
		if err := checkURL(c.Serve.RPCURL, "http", "https"); err != nil {
			return &Error{"serve.rpc_url", err.Error()}
		}
	}
	if err := c.Explorer.validate(); err != nil {
		return err
	}
	if r := c.ENS.Resolver; r != "" && !common.IsHexAddress(r) {
		return &Error{"ens.resolver", fmt.Sprintf("%q is not an address (0x and 40 hex digits)", clip(r))}
	}
	if err := c.Wallets.validate(); err != nil {
		return err
	}
	if _, _, err := c.Listing.Parse(); err != nil {
		return err
	}
	if err := c.Keeper.validate(need); err != nil {
		return err
	}
	if err := c.Trader.validate(need); err != nil {
		return err
	}
	if err := c.Notify.validate(need); err != nil {
		return err
	}
	if err := c.Traces.validate(); err != nil {
		return err
	}
	d := c.Deploy
	if err := checkKey("deploy", d.Keystore, d.PassphraseFile, d.SignerURL, d.SignerAddress, need&NeedDeployKey != 0); err != nil {
		return err
	}
	if n := c.Index.ProofsPerMinute; n < 1 || n > 100_000 {
		return &Error{"index.proofs_per_minute", fmt.Sprintf("is %d; must be 1 to 100,000", n)}
	}
	if _, err := c.Log.SlogLevel(); err != nil {
		return err
	}
	if c.Log.Format != "text" && c.Log.Format != "json" {
		return &Error{"log.format", fmt.Sprintf("%q is neither text nor json", clip(c.Log.Format))}
	}
	return nil
}

// SlogLevel parses Level.
func (l Log) SlogLevel() (slog.Level, error) {
	var level slog.Level
	if err := level.UnmarshalText([]byte(l.Level)); err != nil {
		return 0, &Error{"log.level", fmt.Sprintf("%q is not debug, info, warn or error", clip(l.Level))}
	}
	return level, nil
}

// checkURL never quotes raw: it may carry a password or a token.
func checkURL(raw string, schemes ...string) error {
	u, err := url.Parse(raw)
	if err != nil || u.Host == "" {
		return fmt.Errorf("is not a URL that starts with %s://", strings.Join(schemes, ":// or "))
	}
	for _, scheme := range schemes {
		if u.Scheme == scheme {
			return nil
		}
	}
	return fmt.Errorf("%q must start with %s://", redact.URL(raw), strings.Join(schemes, ":// or "))
}

// checkPublicURL refuses what readers couldn't put a path behind.
func checkPublicURL(u string) error {
	parsed, err := url.Parse(u)
	if err != nil || (parsed.Scheme != "https" && parsed.Scheme != "http") || parsed.Host == "" || parsed.User != nil || strings.HasSuffix(u, "/") ||
		parsed.RawQuery != "" || parsed.Fragment != "" {
		return fmt.Errorf("%q is not an address such as https://vaults.example, without a slash at its end", clip(u))
	}
	return nil
}

// hasHost tells whether an http URL has a host, given with or without the port.
func hasHost(raw, host string) bool {
	u, err := url.Parse(raw)
	return err == nil && strings.HasPrefix(u.Scheme, "http") && host != "" && (u.Host == host || u.Hostname() == host)
}

func clip(s string) string { return shorten.To(s, 80) }

// UnixPrefix begins the address of a Unix socket to listen on; its path follows.
const UnixPrefix = "unix:"

// CheckListen refuses what no listener can be opened at.
func CheckListen(address string) error {
	if path, ok := strings.CutPrefix(address, UnixPrefix); ok {
		if !filepath.IsAbs(path) || len(path) > 100 {
			return fmt.Errorf("%q is not unix: and the absolute path of a socket, of at most 100 bytes", clip(address))
		}
		return nil
	}
	_, port, err := net.SplitHostPort(address)
	if err != nil {
		return fmt.Errorf("%q is not host:port, nor unix:/path/of/socket", clip(address))
	}
	if _, err := strconv.ParseUint(port, 10, 16); err != nil {
		return fmt.Errorf("%q is not host:port: a port is a number from 0 to 65535", clip(address))
	}
	return nil
}
