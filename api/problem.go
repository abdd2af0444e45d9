package api

import (
	"encoding/json"
	"io"
	"net/http"

	"github.com/danielgtaylor/huma/v2"

	"github.com/sluicefi/sluice/internal/strictjson"
)

// jsonFormat writes compact JSON without HTML escapes. Of what it reads, no name may come twice in an object.
var jsonFormat = huma.Format{
	Marshal: func(w io.Writer, v any) error {
		enc := json.NewEncoder(w)
		enc.SetEscapeHTML(false)
		return enc.Encode(v)
	},
	Unmarshal: func(text []byte, into any) error {
		if err := strictjson.Unambiguous(text); err != nil {
			return err
		}
		return json.Unmarshal(text, into)
	},
}

func init() {
	// A read-only API has no unprocessable content, only bad parameters.
	inner := huma.NewError
	huma.NewError = func(status int, msg string, errs ...error) huma.StatusError {
		if status == http.StatusUnprocessableEntity {
			status = http.StatusBadRequest
		}
		return inner(status, msg, errs...)
	}
}

// writeProblem answers a request outside huma with an RFC 9457 problem.
func writeProblem(w http.ResponseWriter, status int, detail string) {
	w.Header().Set("Content-Type", "application/problem+json")
	w.Header().Set("Cache-Control", "no-store")
	if status == http.StatusServiceUnavailable && w.Header().Get("Retry-After") == "" {
		w.Header().Set("Retry-After", retryAfter)
	}
	w.WriteHeader(status)
	body := huma.ErrorModel{Title: http.StatusText(status), Status: status, Detail: detail}
	// The status is out; a failed write is a client that left.
	_ = json.NewEncoder(w).Encode(body)
}
