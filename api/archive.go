package api

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"reflect"
	"strconv"

	"github.com/danielgtaylor/huma/v2"
	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/archive"
	"github.com/sluicefi/sluice/store"
)

// How long a page of an archive may be kept. A full one that was compared with the vault's own slot never changes; the last
// one grows with the next final block.
const (
	keepForEver = "public, max-age=31536000, immutable"
	keepAWhile  = "public, max-age=10"
)

// archivePage answers a page of a vault's raw events: whole blocks, final ones only.
func (s *Server) archivePage(w http.ResponseWriter, r *http.Request) {
	var after *uint64
	if text := r.URL.Query().Get("after"); text != "" || r.URL.Query().Has("after") {
		n, err := strconv.ParseUint(text, 10, 63)
		if err != nil {
			writeProblem(w, http.StatusBadRequest, "after isn't a block number")
			return
		}
		after = &n
	}
	var page *store.ArchivePage
	ok := s.plain(w, r, "vault", func(ctx context.Context, v *store.View, vault common.Address) (err error) {
		page, err = v.Archive(ctx, vault, after, archive.PageEvents)
		if errors.Is(err, store.ErrNotFinal) {
			return huma.Error404NotFound(err.Error())
		}
		return err
	})
	if !ok {
		return
	}
	if page.Full {
		page.End.Next = ptr(archive.PagePath(page.Head.Vault, &page.End.Through))
	}
	h := w.Header()
	h.Set("Cache-Control", keepAWhile)
	if page.Full && page.Proven {
		h.Set("Cache-Control", keepForEver)
	}
	h.Set("ETag", archiveTag(page))
	if asked := r.Header.Get("If-None-Match"); asked == "*" || matches(asked, h.Get("ETag")) {
		w.WriteHeader(http.StatusNotModified)
		return
	}
	h.Set("Content-Type", archive.MediaType)
	if r.Method == http.MethodHead {
		return
	}
	lines := archive.NewWriter(w)
	err := lines.Head(page.Head)
	if err == nil {
		err = page.Each(lines.Event)
	}
	if err == nil {
		err = lines.End(page.End)
	}
	if err != nil {
		s.log.Warn("an archive broke off", slog.String("vault", page.Head.Vault.Hex()), slog.Any("err", err))
		panic(http.ErrAbortHandler) // the reader must see that this isn't all
	}
}

// archiveTag names what is in a page: which events, and up to where.
func archiveTag(p *store.ArchivePage) string {
	of := sha256.Sum256(fmt.Appendf(nil, "%d %s %d %s %d %s %d %t", p.Head.ChainID, p.Head.Vault, p.Head.Position, p.Head.History, p.End.Position, p.End.History, p.End.Through, p.Full))
	return fmt.Sprintf(`W/"%x"`, of[:12])
}

// The lines of an archive, by their names in the document.
type (
	ArchiveHead  archive.Head
	ArchiveEvent archive.Event
	ArchiveEnd   archive.End
)

// describeArchive adds the archive to the document.
func describeArchive(doc *huma.OpenAPI, vault *huma.Param) {
	line := func(of reflect.Type) *huma.Schema { return doc.Components.Schemas.Schema(of, true, of.Name()) }
	doc.AddOperation(&huma.Operation{
		OperationID: "getArchive", Method: http.MethodGet, Path: archivePath, Tags: []string{"vaults"},
		Summary: "The vault's raw events, as an archive that anybody can check",
		Description: "Lines of JSON: an ArchiveHead, an ArchiveEvent for each event, an ArchiveEnd. At most 1,000 events of whole blocks, or one block with more; only final blocks. " +
			"Follow next until it is null. A page that has a next never changes and may be kept for ever; the last one grows. " +
			"Each event is folded into one slot of the vault: who folds them all and reads history() has proven them. 404 for a block that isn't final here.",
		Parameters: []*huma.Param{vault, {
			Name: "after", In: "query", Description: "Block number: events of later blocks; without it from the vault's creation",
			Schema: &huma.Schema{Type: huma.TypeInteger, Format: "int64", Minimum: new(float64)},
		}},
		Responses: map[string]*huma.Response{"200": {Description: "A page of the archive, one object a line", Content: map[string]*huma.MediaType{
			archive.MediaType: {Schema: &huma.Schema{OneOf: []*huma.Schema{
				line(reflect.TypeFor[ArchiveHead]()), line(reflect.TypeFor[ArchiveEvent]()), line(reflect.TypeFor[ArchiveEnd]()),
			}}},
		}}},
	})
}
