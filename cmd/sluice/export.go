package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"github.com/sluicefi/sluice/archive"
	"github.com/sluicefi/sluice/cmd/internal/command"
	"github.com/sluicefi/sluice/config"
	"github.com/sluicefi/sluice/store"
)

func newExport() *cobra.Command {
	var vault, out, api string
	var timeout time.Duration
	cmd := &cobra.Command{
		Use:   "export --vault V [--out FILE] [--api URL]",
		Short: "Write a vault's raw events since its creation to an archive that anybody can check",
		Long: "Writes the archive of a vault: the raw events of the vault and of its portfolio, from its creation to the newest final block, each as one\n" +
			"line of JSON. It reads them from an API (--api) or from the database. Readers need not trust the archive: `sluice verify --archive\n" +
			"FILE` compares it with one storage slot of the vault on the chain.\n" +
			"When the name of the file ends in .gz or .zst, it is compressed. Without --out the archive is written to standard output.",
		Args: command.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			address, err := flagAddress("vault", vault)
			if err != nil {
				return command.Misuse(err)
			}
			ctx, cancel := context.WithTimeout(cmd.Context(), timeout)
			defer cancel()
			from, closeSource, err := exportFrom(ctx, cmd, api, address)
			if err != nil {
				return err
			}
			defer closeSource()
			var events uint64
			var end archive.End
			write := func(w io.Writer) (err error) {
				events, end, err = archive.Copy(w, from)
				return err
			}
			if out == "" {
				err = archive.Compress(cmd.OutOrStdout(), "", write)
			} else {
				err = archive.Create(out, write)
			}
			if err != nil {
				return err
			}
			_, err = fmt.Fprintf(cmd.ErrOrStderr(), "%d events up to block %d; check them with: sluice verify --archive FILE --vault %s\n", events, end.Through, address)
			return err
		},
	}
	config.AddFlags(cmd.Flags())
	cmd.Flags().StringVar(&vault, "vault", "", "address of the vault")
	cmd.Flags().StringVar(&out, "out", "", "file to write; a name that ends in .gz or .zst is compressed")
	cmd.Flags().StringVar(&api, "api", "", "URL of an API to read from, such as https://vaults.example; without it the database is read")
	cmd.Flags().DurationVar(&timeout, "timeout", 30*time.Minute, "give up after this long")
	return cmd
}

// exportFrom opens the API or the database.
func exportFrom(ctx context.Context, cmd *cobra.Command, api string, vault common.Address) (archive.Source, func(), error) {
	if api != "" {
		pages, err := archive.Follow(ctx, nil, api, vault)
		if err != nil {
			return nil, nil, err
		}
		return pages, func() { _ = pages.Close() }, nil // what was read is written by then
	}
	cfg, _, err := loadConfig(cmd, config.NeedDatabase)
	if err != nil {
		return nil, nil, err
	}
	db, err := command.OpenDatabase(ctx, cfg.Database.URL, command.RequireSchema)
	if err != nil {
		return nil, nil, err
	}
	from := &tablesArchive{ctx: ctx, db: db, vault: vault}
	if err := from.read(nil); err != nil {
		return nil, nil, errors.Join(err, db.Close())
	}
	from.first = from.page.Head
	return from, func() { _ = db.Close() }, nil // it was only read
}

// tablesArchive is a vault's archive out of the database, page by page: its pages are final, so several snapshots give the
// same as one.
type tablesArchive struct {
	ctx   context.Context
	db    *store.DB
	vault common.Address
	first archive.Head
	page  *store.ArchivePage
	queue []archive.Event
	ends  []archive.End
}

func (a *tablesArchive) read(after *uint64) error {
	a.page, a.queue = nil, nil
	err := a.db.View(a.ctx, func(v *store.View) (err error) {
		a.page, err = v.Archive(a.ctx, a.vault, after, archive.PageEvents)
		return err
	})
	if err != nil {
		return err
	}
	a.ends = append(a.ends, a.page.End)
	return a.page.Each(func(e archive.Event) error {
		a.queue = append(a.queue, e)
		return nil
	})
}

// Start is the first line.
func (a *tablesArchive) Start() archive.Head { return a.first }

// Ends are the ends of the pages read so far.
func (a *tablesArchive) Ends() []archive.End { return a.ends }

// Next gives the next event; io.EOF after the last final one.
func (a *tablesArchive) Next() (*archive.Event, error) {
	for len(a.queue) == 0 {
		if !a.page.Full {
			return nil, io.EOF
		}
		if err := a.read(&a.page.End.Through); err != nil {
			return nil, err
		}
	}
	e := a.queue[0]
	a.queue = a.queue[1:]
	return &e, nil
}
