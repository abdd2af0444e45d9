// Package config is the one place settings come from: a flag beats an environment variable (SLUICE_*), which
// beats the file, which beats the default. Load validates everything before anything is opened, and names the
// setting to change when it refuses. Secrets never print: String and Redact* hide credentials and tokens.
package config
