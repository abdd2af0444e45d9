package api

import (
	"bytes"
	"encoding/json"
	"fmt"
	"net/http"

	"github.com/danielgtaylor/huma/v2"
)

// Spec is the OpenAPI 3.1 document of the API, indented JSON. The committed
// openapi.json is this; clients are generated from it.
func Spec() ([]byte, error) {
	api := newHuma(http.NewServeMux(), "1")
	register(api, &Server{})
	return render(api)
}

func render(api huma.API) ([]byte, error) {
	raw, err := json.Marshal(api.OpenAPI())
	if err != nil {
		return nil, fmt.Errorf("marshal OpenAPI document: %w", err)
	}
	var out bytes.Buffer
	if err := json.Indent(&out, raw, "", "  "); err != nil {
		return nil, fmt.Errorf("indent OpenAPI document: %w", err)
	}
	out.WriteByte('\n')
	return out.Bytes(), nil
}
