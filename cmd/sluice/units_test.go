package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/spf13/pflag"
	"go.yaml.in/yaml/v3"

	"github.com/sluicefi/sluice/config"
	"github.com/sluicefi/sluice/keys"
)

// TestUnits holds deploy/systemd to systemd's own checks and to the commands: every unit is valid, none is exposed to more
// than 2.0, and each command line is one that this binary takes.
func TestUnits(t *testing.T) {
	units, err := filepath.Glob(filepath.Join(deploy, "systemd", "*.service"))
	if err != nil || len(units) < 5 {
		t.Fatalf("%d units, %v", len(units), err)
	}
	analyze, missing := exec.LookPath("systemd-analyze")
	for _, unit := range units {
		text, err := os.ReadFile(unit)
		if err != nil {
			t.Fatal(err)
		}
		line := regexp.MustCompile(`(?m)^ExecStart=/usr/local/bin/sluice (.*)$`).FindSubmatch(text)
		if line == nil {
			t.Errorf("%s starts no sluice", unit)
			continue
		}
		args := strings.Fields(string(line[1]))
		command, rest, err := newRoot().Find(args)
		if err == nil {
			err = command.ParseFlags(rest)
		}
		if err != nil || len(command.Flags().Args()) > 0 || command.Name() != args[0] {
			t.Errorf("%s: sluice %s: %v", unit, line[1], err)
		}
		if missing != nil {
			continue
		}
		// A valid unit says nothing. The binary isn't installed here, so another one stands in for it.
		copied := filepath.Join(t.TempDir(), filepath.Base(unit))
		if err := os.WriteFile(copied, []byte(strings.ReplaceAll(string(text), "ExecStart=/usr/local/bin/sluice", "ExecStart=/bin/true")), 0o600); err != nil {
			t.Fatal(err)
		}
		if out, err := exec.CommandContext(t.Context(), analyze, "verify", "--man=no", copied).CombinedOutput(); err != nil || len(out) > 0 {
			t.Errorf("%s: %v\n%s", unit, err, out)
		}
		out, err := exec.CommandContext(t.Context(), analyze, "security", "--offline=true", "--no-pager", unit).Output()
		level := regexp.MustCompile(`exposure level for \S+: ([0-9.]+)`).FindSubmatch(out)
		if err != nil || level == nil {
			t.Errorf("%s: %v\n%s", unit, err, out)
			continue
		}
		if exposure, err := strconv.ParseFloat(string(level[1]), 64); err != nil || exposure > 2 {
			t.Errorf("%s is exposed to %s (%v)", unit, level[1], err)
		}
	}
	if missing != nil {
		t.Log("systemd-analyze is not installed (Debian: systemd): only the command lines were looked at")
	}
}

// TestRootsKeyReachesTheKeeper: systemd shows a service its credentials with mode 0440, which is refused anywhere else.
func TestRootsKeyReachesTheKeeper(t *testing.T) {
	dir := t.TempDir()
	key, pass := filepath.Join(dir, "keeper.key"), filepath.Join(dir, "keeper.pass")
	must(t, os.WriteFile(pass, []byte("a long passphrase\n"), 0o600))
	made, err := keys.NewKeystore(key, pass, true)
	must(t, err)
	for _, file := range []string{key, pass} {
		must(t, os.Chmod(file, 0o440))
	}
	if _, err := keys.OpenKeystore(key, pass); err == nil {
		t.Error("a key that a group can read is taken")
	}
	t.Setenv("CREDENTIALS_DIRECTORY", dir)
	signer, err := keys.OpenKeystore(key, pass)
	if err != nil || signer.Address() != made {
		t.Errorf("in the credentials directory: %v", err)
	}
	must(t, os.Chmod(pass, 0o444))
	if _, err := keys.OpenKeystore(key, pass); err == nil {
		t.Error("a passphrase that everybody can read is taken")
	}
}

// TestCompose holds deploy/compose.yaml to the commands: each service of ours starts one that this binary takes, with every
// setting in the environment known, read-only and without rights. (No compose program is here to start it.)
func TestCompose(t *testing.T) {
	text, err := os.ReadFile(filepath.Join(deploy, "compose.yaml"))
	if err != nil {
		t.Fatal(err)
	}
	type service struct {
		Image       string
		User        string
		ReadOnly    bool     `yaml:"read_only"`
		CapDrop     []string `yaml:"cap_drop"`
		SecurityOpt []string `yaml:"security_opt"`
		Command     []string
		Environment map[string]string
		Secrets     []string
		DependsOn   map[string]map[string]string `yaml:"depends_on"`
	}
	var file struct {
		Services map[string]service
		Secrets  map[string]map[string]string
		Volumes  map[string]map[string]string
	}
	if err := yaml.Unmarshal(text, &file); err != nil {
		t.Fatal(err)
	}
	flags := pflag.NewFlagSet("test", pflag.ContinueOnError)
	config.AddFlags(flags)
	known := map[string]bool{}
	flags.VisitAll(func(f *pflag.Flag) { known["SLUICE_"+strings.ToUpper(strings.ReplaceAll(f.Name, ".", "_"))] = true })
	for _, name := range []string{"migrate", "index", "keep", "serve"} {
		s := file.Services[name]
		command, rest, err := newRoot().Find(s.Command)
		if err == nil {
			err = command.ParseFlags(rest)
		}
		if err != nil || command.Name() != name || len(command.Flags().Args()) > 0 {
			t.Errorf("%s: sluice %v: %v", name, s.Command, err)
		}
		if !s.ReadOnly || s.User != "65532:65532" || len(s.CapDrop) != 1 || s.CapDrop[0] != "ALL" || len(s.SecurityOpt) != 1 || len(s.DependsOn) == 0 {
			t.Errorf("%s has rights that it doesn't need: %+v", name, s)
		}
		if len(s.Environment) < 4 {
			t.Errorf("%s has only %d settings", name, len(s.Environment))
		}
		if name == "serve" && s.Environment["SLUICE_SERVE_TRUSTED_PROXIES"] == "" {
			t.Error("serve can't be told which proxy is in front of it")
		}
		for key := range s.Environment {
			if !known[key] {
				t.Errorf("%s: there is no setting %s", name, key)
			}
		}
		for _, secret := range s.Secrets {
			if file.Secrets[secret]["file"] == "" {
				t.Errorf("%s: the secret %s is nowhere", name, secret)
			}
		}
	}
}

// TestChart holds the Helm chart to the commands: its containers start ones that this binary takes, with settings that exist,
// and its own settings are a configuration. (tools/helm tests what Kubernetes makes of it.)
func TestChart(t *testing.T) {
	flags := pflag.NewFlagSet("test", pflag.ContinueOnError)
	config.AddFlags(flags)
	env := map[string]bool{"CREDENTIALS_DIRECTORY": true, "OTEL_EXPORTER_OTLP_HEADERS": true}
	flags.VisitAll(func(f *pflag.Flag) { env["SLUICE_"+strings.ToUpper(strings.ReplaceAll(f.Name, ".", "_"))] = true })
	files, err := filepath.Glob(filepath.Join(deploy, "chart", "templates", "*"))
	must(t, err)
	seen := map[string]int{}
	for _, file := range files {
		text, err := os.ReadFile(file)
		must(t, err)
		for _, m := range regexp.MustCompile(`(?m)^ +- --([a-z_.]+)=`).FindAllStringSubmatch(string(text), -1) {
			seen["flag"]++
			if flags.Lookup(m[1]) == nil {
				t.Errorf("%s: there is no setting %s", file, m[1])
			}
		}
		for _, m := range regexp.MustCompile(`name: ([A-Z][A-Z_]+)`).FindAllStringSubmatch(string(text), -1) {
			seen["env"]++
			if !env[m[1]] {
				t.Errorf("%s: there is no setting %s", file, m[1])
			}
		}
		for _, m := range regexp.MustCompile(`(?m)args:(?:\n +- | \[)([a-z]+)`).FindAllStringSubmatch(string(text), -1) {
			seen["command"]++
			if command, _, err := newRoot().Find([]string{m[1]}); err != nil || command.Name() != m[1] {
				t.Errorf("%s: sluice %s: %v", file, m[1], err)
			}
		}
	}
	if seen["flag"] < 12 || seen["env"] < 8 || seen["command"] != 5 {
		t.Errorf("the templates were not understood: %v", seen)
	}

	// The settings of values.yaml, as the chart writes them, are taken.
	text, err := os.ReadFile(filepath.Join(deploy, "chart", "values.yaml"))
	must(t, err)
	var values struct{ Settings map[string]any }
	must(t, yaml.Unmarshal(text, &values))
	settings, err := yaml.Marshal(values.Settings)
	must(t, err)
	file := filepath.Join(t.TempDir(), "sluice.yaml")
	must(t, os.WriteFile(file, settings, 0o600))
	must(t, flags.Parse([]string{"--config", file}))
	_, err = config.Load(flags)
	must(t, err)
}

// TestMountedSecretReachesTheKeeper: in a pod a key file is a link into a directory that the kubelet replaces as a whole, root's
// and readable by the pod's group.
func TestMountedSecretReachesTheKeeper(t *testing.T) {
	dir := t.TempDir()
	must(t, os.Mkdir(filepath.Join(dir, "..2026"), 0o755))
	must(t, os.Symlink("..2026", filepath.Join(dir, "..data")))
	key, pass := filepath.Join(dir, "keeper.key"), filepath.Join(dir, "keeper.pass")
	must(t, os.Symlink(filepath.Join("..data", "keeper.pass"), pass))
	must(t, os.WriteFile(pass, []byte("a long passphrase\n"), 0o600))
	made, err := keys.NewKeystore(filepath.Join(dir, "..2026", "keeper.key"), pass, true)
	must(t, err)
	must(t, os.Symlink(filepath.Join("..data", "keeper.key"), key))
	for _, file := range []string{key, pass} {
		must(t, os.Chmod(file, 0o440))
	}
	if _, err := keys.OpenKeystore(key, pass); err == nil {
		t.Error("a key that a group can read is taken where no credentials are")
	}
	t.Setenv("CREDENTIALS_DIRECTORY", dir)
	signer, err := keys.OpenKeystore(key, pass)
	if err != nil || signer.Address() != made {
		t.Errorf("in the mounted directory: %v", err)
	}
}
