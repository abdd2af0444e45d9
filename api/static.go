package api

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"html/template"
	"io/fs"
	"mime"
	"net/http"
	"path"
	"slices"
	"strconv"
	"strings"
	"sync"
	"time"

	"github.com/danielgtaylor/huma/v2"
)

// contentPolicy lets the dashboard run its own scripts only, and reach the
// RPC endpoint its reader chooses, wherever that is.
const contentPolicy = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; " +
	"connect-src 'self' https: wss: http://localhost:* http://127.0.0.1:* ws://localhost:* ws://127.0.0.1:*; " +
	"manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

// dashboard serves the built app: files as they are, hashed assets for ever, every other path as a page (see servePage). Where
// the build left a compressed copy beside a file, a client that accepts it gets that one. Assets of earlier versions come from
// Options.OldAssets.
func (s *Server) dashboard(root fs.FS) http.Handler {
	tags, oldTags := new(tagCache), new(tagCache)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Method != http.MethodGet && r.Method != http.MethodHead {
			unknown(w, r)
			return
		}
		h := w.Header()
		h.Set("Content-Security-Policy", contentPolicy)
		h.Set("X-Frame-Options", "DENY")
		h.Set("Cross-Origin-Opener-Policy", "same-origin-allow-popups") // wallets open windows
		name := strings.TrimPrefix(path.Clean(r.URL.Path), "/")
		switch {
		case strings.HasPrefix(name, "assets/"):
			from, tags := root, tags
			if !isFile(root, name) && s.opt.OldAssets != nil {
				from, tags = s.opt.OldAssets, oldTags
			}
			if !isFile(from, name) {
				writeProblem(w, http.StatusNotFound, "there is no such asset")
				return
			}
			h.Set("Cache-Control", "public, max-age=31536000, immutable")
			serveFile(w, r, from, tags, name)
			return
		case name == "" || name == "index.html" || !isFile(root, name):
			s.servePage(w, r, root)
			return
		default:
			h.Set("Cache-Control", "no-cache")
		}
		serveFile(w, r, root, tags, name)
	})
}

func isFile(root fs.FS, name string) bool {
	if !fs.ValidPath(name) {
		return false
	}
	info, err := fs.Stat(root, name)
	return err == nil && info.Mode().IsRegular()
}

// encodings are what the build compresses to, best first, with the ending of
// such a copy.
var encodings = []struct{ name, ending string }{{"br", ".br"}, {"gzip", ".gz"}}

// encodingFor is the best encoding of the file that the client accepts and
// that is there; empty for the file as it is. A quality of 0 refuses.
func encodingFor(root fs.FS, name, accept string) (encoding, file string) {
	for _, e := range encodings {
		if accepts(accept, e.name) && isFile(root, name+e.ending) {
			return e.name, name + e.ending
		}
	}
	return "", name
}

func accepts(header, encoding string) bool {
	for part := range strings.SplitSeq(header, ",") {
		name, params, _ := strings.Cut(strings.TrimSpace(part), ";")
		if !strings.EqualFold(strings.TrimSpace(name), encoding) {
			continue
		}
		q, given := strings.CutPrefix(strings.ReplaceAll(params, " ", ""), "q=")
		quality, err := strconv.ParseFloat(q, 64)
		return !given || (err == nil && quality > 0)
	}
	return false
}

// mediaType is a file's media type by its name; empty when it is none that is known. A machine may know fewer than others.
func mediaType(name string) string {
	if path.Ext(name) == ".webmanifest" {
		return "application/manifest+json"
	}
	return mime.TypeByExtension(path.Ext(name))
}

// serveFile answers with the file, or its compressed copy. A range is of the
// file as it is.
func serveFile(w http.ResponseWriter, r *http.Request, root fs.FS, tags *tagCache, name string) {
	encoding, file := "", name
	if r.Header.Get("Range") == "" {
		encoding, file = encodingFor(root, name, r.Header.Get("Accept-Encoding"))
	}
	content, err := fs.ReadFile(root, file)
	if err != nil {
		detail := "the dashboard can't be read"
		if errors.Is(err, fs.ErrNotExist) {
			detail = "the dashboard isn't built into this binary"
		}
		writeProblem(w, http.StatusNotFound, detail)
		return
	}
	h := w.Header()
	h.Set("Vary", "Accept-Encoding")
	h.Set("ETag", tags.of(file, content))
	if kind := mediaType(name); kind != "" {
		h.Set("Content-Type", kind)
	}
	if encoding != "" {
		h.Set("Content-Encoding", encoding)
		h.Set("Content-Length", strconv.Itoa(len(content)))
	}
	// Conditions and ranges; embedded files have no time of their own.
	http.ServeContent(w, r, name, time.Time{}, bytes.NewReader(content))
}

// tagCache knows the ETag of each file by its content; embedded files never
// change.
type tagCache struct{ tags sync.Map } // name to tag

func (c *tagCache) of(name string, content []byte) string {
	if tag, ok := c.tags.Load(name); ok {
		return tag.(string)
	}
	tag := contentTag(content)
	c.tags.Store(name, tag)
	return tag
}

// contentTag is the ETag of a content.
func contentTag(content []byte) string {
	sum := sha256.Sum256(content)
	return `"` + hex.EncodeToString(sum[:12]) + `"`
}

// mountDocs serves the document itself and a page that lists it, without
// anything from elsewhere.
func (s *Server) mountDocs(mux *http.ServeMux, api huma.API) error {
	spec, err := render(api)
	if err != nil {
		return err
	}
	mux.HandleFunc("GET /openapi.json", func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "application/json")
		w.Header().Set("Cache-Control", "no-cache")
		_, _ = w.Write(spec) // the client left
	})
	var page bytes.Buffer
	if err := docsPage.Execute(&page, operations(api.OpenAPI())); err != nil {
		return fmt.Errorf("render API docs: %w", err)
	}
	mux.HandleFunc("GET /docs", func(w http.ResponseWriter, _ *http.Request) {
		h := w.Header()
		h.Set("Content-Type", "text/html; charset=utf-8")
		h.Set("Cache-Control", "no-cache")
		h.Set("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'")
		_, _ = w.Write(page.Bytes()) // the client left
	})
	return nil
}

type docOperation struct {
	Method, Path, Summary, Description, ID string
	Params                                 []*huma.Param
	Fields                                 []docField
}

type docField struct{ Name, Type, Description string }

// operations lists the document's routes in path order, with the fields of
// what they answer.
func operations(doc *huma.OpenAPI) []docOperation {
	var out []docOperation
	for p, item := range doc.Paths {
		method, about := "GET", item.Get
		if about == nil {
			method, about = "POST", item.Post
		}
		op := docOperation{Method: method, Path: p, Summary: about.Summary, Description: about.Description, ID: about.OperationID, Params: about.Parameters}
		if about.RequestBody != nil {
			for _, f := range docFields(doc, about.RequestBody.Content["application/json"].Schema) {
				op.Params = append(op.Params, &huma.Param{Name: f.Name, In: "body", Description: f.Description})
			}
		}
		for _, media := range about.Responses["200"].Content {
			if media.Schema != nil && media.Schema.Ref != "" {
				op.Fields = docFields(doc, media.Schema)
			}
		}
		out = append(out, op)
	}
	slices.SortFunc(out, func(a, b docOperation) int { return strings.Compare(a.Path, b.Path) })
	return out
}

func docFields(doc *huma.OpenAPI, schema *huma.Schema) []docField {
	if schema.Ref != "" {
		schema = doc.Components.Schemas.SchemaFromRef(schema.Ref)
	}
	// A page is described by its rows.
	if items := schema.Properties["items"]; items != nil && schema.Properties["next"] != nil && items.Items != nil {
		return docFields(doc, items.Items)
	}
	var out []docField
	for name, f := range schema.Properties {
		kind := f.Type
		if f.Ref != "" {
			kind = path.Base(f.Ref)
		} else if f.Items != nil && f.Items.Ref != "" {
			kind = path.Base(f.Items.Ref) + "[]"
		}
		if f.Nullable {
			kind += " or null"
		}
		out = append(out, docField{name, kind, f.Description})
	}
	slices.SortFunc(out, func(a, b docField) int { return strings.Compare(a.Name, b.Name) })
	return out
}

var docsPage = template.Must(template.New("docs").Parse(`<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Sluice API</title>
<style>
:root { color-scheme: light dark }
body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem }
code { font: 0.9em ui-monospace, monospace } h2 { margin-top: 2.5rem; overflow-wrap: anywhere }
table { border-collapse: collapse; width: 100% } th, td { text-align: left; vertical-align: top; padding: .25rem .75rem .25rem 0; border-bottom: 1px solid #8884 }
</style>
<h1>Sluice API</h1>
<p>It changes nothing and is open to every origin. Amounts are decimal strings in base units; times are Unix seconds of the chain; what isn't known is null.
Lists answer <code>items</code> and <code>next</code>. Errors are RFC 9457 problems. The same as a document: <a href="/openapi.json">openapi.json</a> (OpenAPI 3.1).</p>
{{range .}}<h2 id="{{.ID}}"><code>{{.Method}} {{.Path}}</code></h2><p>{{.Summary}}. {{.Description}}</p>
{{if .Params}}<table><caption>Parameters</caption><tr><th>Name<th>In<th>Meaning</tr>{{range .Params}}<tr><td><code>{{.Name}}</code><td>{{.In}}<td>{{.Description}}</tr>{{end}}</table>{{end}}
{{if .Fields}}<table><caption>Fields</caption><tr><th>Name<th>Type<th>Meaning</tr>{{range .Fields}}<tr><td><code>{{.Name}}</code><td>{{.Type}}<td>{{.Description}}</tr>{{end}}</table>{{end}}
{{end}}</html>
`))
