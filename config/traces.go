package config

import (
	"net/url"
)

// Traces is where OpenTelemetry traces go. What is sent along, how many are kept and how they are batched are OpenTelemetry's own
// OTEL_* variables.
type Traces struct {
	// Endpoint is a collector that takes OTLP over HTTP, such as http://127.0.0.1:4318. Empty: nothing is traced.
	Endpoint string `mapstructure:"endpoint"`
}

func (t Traces) validate() error {
	if t.Endpoint == "" {
		return nil
	}
	if err := checkURL(t.Endpoint, "http", "https"); err != nil {
		return &Error{"traces.endpoint", err.Error()}
	}
	if u, err := url.Parse(t.Endpoint); err != nil || u.User != nil || u.RawQuery != "" || u.Fragment != "" {
		return &Error{"traces.endpoint", "must be an address without user and query: what the collector asks for goes into OTEL_EXPORTER_OTLP_HEADERS"}
	}
	return nil
}
