package config

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"time"

	"github.com/go-viper/mapstructure/v2"
	"github.com/spf13/pflag"
	"github.com/spf13/viper"

	"github.com/sluicefi/sluice/internal/strictjson"
)

const envPrefix = "SLUICE"

// maxConfig bounds what is read as a file of settings, in bytes.
const maxConfig = 1 << 20

// Load merges flags, environment, file and defaults. It does not validate.
func Load(flags *pflag.FlagSet) (Config, error) {
	v := viper.New()
	v.SetEnvPrefix(envPrefix)
	v.SetEnvKeyReplacer(strings.NewReplacer(".", "_"))
	v.AutomaticEnv()
	if err := v.BindPFlags(flags); err != nil {
		return Config{}, fmt.Errorf("binding flags: %w", err)
	}
	if file := v.GetString("config"); file != "" {
		if err := readFile(v, file); err != nil {
			return Config{}, err
		}
		if err := refuseUnknown(v); err != nil {
			return Config{}, err
		}
	}
	if err := useProfile(v); err != nil {
		return Config{}, err
	}
	if err := useDeployment(v); err != nil {
		return Config{}, err
	}
	cfg := Default()
	cfg.Keeper.FeeTiers = nil // a shorter list would keep the tail of the default's
	hook := mapstructure.ComposeDecodeHookFunc(
		mapstructure.StringToTimeDurationHookFunc(),
		mapstructure.StringToSliceHookFunc(","),
		refuseNegative,
	)
	if err := v.Unmarshal(&cfg, viper.DecodeHook(hook)); err != nil {
		return Config{}, notDecoded(err)
	}
	if cfg.Database.URL == "" {
		// The name every Postgres host gives it.
		cfg.Database.URL = os.Getenv("DATABASE_URL")
	}
	return cfg, nil
}

// useProfile puts a chain's values below everything that was given.
func useProfile(v *viper.Viper) error {
	name := v.GetString("chain")
	if name == "" {
		return nil
	}
	profile, err := ProfileNamed(name)
	if err != nil {
		return err
	}
	for key, value := range profile.Values {
		v.SetDefault(key, value)
	}
	return nil
}

// useDeployment puts the values of the deployment file below everything that was given, and above the profile's. A profile
// of another chain is refused: its fees and times would be wrong.
func useDeployment(v *viper.Viper) error {
	file := v.GetString("deployment")
	if file == "" {
		return nil
	}
	d, err := ReadDeployment(file)
	if err != nil {
		return err
	}
	if id := v.GetUint64("rpc.chain_id"); id != 0 && id != d.ChainID {
		return &Error{"deployment", fmt.Sprintf("%s is of chain %d, but rpc.chain_id (or the profile of `chain`) says %d", file, d.ChainID, id)}
	}
	for key, value := range d.settings() {
		v.SetDefault(key, value)
	}
	return nil
}

func readFile(v *viper.Viper, file string) error {
	refuse := func(format string, args ...any) error {
		return &Error{Key: "config", Problem: fmt.Sprintf(format, args...)}
	}
	_, err := os.Stat(file)
	if err == nil {
		kind := strings.TrimPrefix(strings.ToLower(filepath.Ext(file)), ".")
		if !slices.Contains([]string{"yaml", "yml", "toml", "json"}, kind) {
			return refuse("the name of %s must end in .yaml, .toml or .json", file)
		}
		var text []byte
		if text, err = readBounded(file, maxConfig); err == nil {
			v.SetConfigType(kind)
			err = errors.Join(v.ReadConfig(bytes.NewReader(text)), refuseTwice(kind, text))
		}
	}
	var path *fs.PathError
	switch {
	case err == nil:
		return nil
	case errors.As(err, &path):
		return refuse("cannot read %s: %v", file, path.Err)
	default:
		// The parsers give line numbers and keys, some on lines of their own.
		return refuse("%s is not valid: %s", file, strings.Join(strings.Fields(err.Error()), " "))
	}
}

// refuseTwice reports a setting that a file has twice, by the same name, by that name in capitals, or as "a.b" beside b in a
// section a: viper takes one of them. The parsers for YAML and TOML refuse the same name themselves.
func refuseTwice(kind string, text []byte) error {
	if kind == "json" {
		if err := strictjson.Unambiguous(text); err != nil {
			return err //nolint:wrapcheck // it says all
		}
	}
	decoder, err := viper.NewCodecRegistry().Decoder(kind)
	if err != nil {
		return fmt.Errorf("read %s: %w", kind, err)
	}
	all, seen := map[string]any{}, map[string]bool{}
	if decoder.Decode(text, all) != nil {
		return nil // viper said so
	}
	var walk func(prefix string, in map[string]any) error
	walk = func(prefix string, in map[string]any) error {
		for _, name := range slices.Sorted(maps.Keys(in)) {
			key := prefix + strings.ToLower(name)
			section, is := in[name].(map[string]any)
			if seen[key] {
				return fmt.Errorf("%s is given twice", clip(key))
			}
			seen[key] = true
			if is {
				if err := walk(key+".", section); err != nil {
					return err
				}
			}
		}
		return nil
	}
	return walk("", all)
}

// refuseUnknown reports the first key of the file that no setting has: a typo must not be a silent default.
func refuseUnknown(v *viper.Viper) error {
	known, sections := map[string]bool{"config": true}, map[string]bool{}
	for key := range settings() {
		known[key] = true
		if section, _, nested := strings.Cut(key, "."); nested {
			sections[section] = true
		}
	}
	for _, key := range v.AllKeys() {
		switch {
		case sections[key]: // empty or a value: viper would take flags and the environment of that section for hidden by it
			return &Error{Key: key, Problem: "is a section: its settings stand below it"}
		case !v.InConfig(key) || known[key]:
		default:
			return &Error{Key: key, Problem: "there is no such setting; see `sluice help`"}
		}
	}
	return nil
}

// settings is the type of every setting by its key.
func settings() map[string]reflect.Type {
	all := make(map[string]reflect.Type)
	var walk func(t reflect.Type, prefix string)
	walk = func(t reflect.Type, prefix string) {
		for i := range t.NumField() {
			field := t.Field(i)
			key := prefix + field.Tag.Get("mapstructure")
			if field.Type.Kind() == reflect.Struct {
				walk(field.Type, key+".")
				continue
			}
			all[key] = field.Type
		}
	}
	walk(reflect.TypeFor[Config](), "")
	return all
}

// value is a setting by its key.
func (c Config) value(key string) any {
	v := reflect.ValueOf(c)
	for _, part := range strings.Split(key, ".") {
		for i := range v.NumField() {
			if v.Type().Field(i).Tag.Get("mapstructure") == part {
				v = v.Field(i)
				break
			}
		}
	}
	return v.Interface()
}

// refuseNegative is a decode hook: without it -1 would become the largest number.
func refuseNegative(from, to reflect.Value) (any, error) {
	if to.CanUint() && (from.CanInt() && from.Int() < 0 || from.CanFloat() && from.Float() < 0) {
		return nil, errors.New("negative")
	}
	return from.Interface(), nil
}

// notDecoded names the first setting whose value has the wrong form. The value isn't shown: it may be a secret in the
// wrong place.
func notDecoded(err error) error {
	key := failedKey(err)
	key, _, _ = strings.Cut(key, "[")
	problem := "has a value of the wrong form"
	switch t := settings()[key]; {
	case t == nil:
	case t == reflect.TypeFor[time.Duration]():
		problem = "is not a duration such as 15s or 5m"
	case t.Kind() == reflect.Uint64:
		problem = "is not a whole number from 0"
	case t.Kind() == reflect.Bool:
		problem = "is neither true nor false"
	case t.Kind() == reflect.String:
		problem = "is not a text"
	case t.Kind() == reflect.Slice && t.Elem().Kind() == reflect.Int:
		problem = "is not a list of whole numbers"
	case t.Kind() == reflect.Slice:
		problem = "is not a list of texts"
	}
	if key == "" {
		key = "config"
	}
	return &Error{Key: key, Problem: problem}
}

// failedKey is the first setting in a tree of decoding errors, the innermost name of it.
func failedKey(err error) string {
	switch e := err.(type) {
	case interface{ Unwrap() []error }:
		for _, inner := range e.Unwrap() {
			if key := failedKey(inner); key != "" {
				return key
			}
		}
	case interface{ Unwrap() error }:
		if key := failedKey(e.Unwrap()); key != "" {
			return key
		}
	}
	if named, ok := err.(*mapstructure.DecodeError); ok {
		return named.Name()
	}
	return ""
}
