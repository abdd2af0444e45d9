package helm

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"maps"
	"os"
	"reflect"
	"slices"
	"strings"
	"testing"

	"helm.sh/helm/v3/pkg/chart"
	"helm.sh/helm/v3/pkg/chart/loader"
	"helm.sh/helm/v3/pkg/chartutil"
	"helm.sh/helm/v3/pkg/engine"
	"helm.sh/helm/v3/pkg/lint"
	"helm.sh/helm/v3/pkg/lint/support"
	apps "k8s.io/api/apps/v1"
	batch "k8s.io/api/batch/v1"
	core "k8s.io/api/core/v1"
	networking "k8s.io/api/networking/v1"
	policy "k8s.io/api/policy/v1"
	kubeyaml "k8s.io/apimachinery/pkg/util/yaml"
	"sigs.k8s.io/json"
	"sigs.k8s.io/yaml"
)

const dir = "../../deploy/chart"

// Values that the chart needs and has no default for.
var least = map[string]any{"deployment": map[string]any{"configMap": "sluice-deployment"}}

func load(t *testing.T) *chart.Chart {
	t.Helper()
	c, err := loader.Load(dir)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func valuesOf(t *testing.T, file string) map[string]any {
	t.Helper()
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	var values map[string]any
	if err := yaml.UnmarshalStrict(text, &values); err != nil {
		t.Fatal(err)
	}
	return values
}

// render is what `helm template` does: the values against their schema, then the templates.
func render(c *chart.Chart, values map[string]any) (map[string]string, error) {
	values, err := chartutil.CoalesceValues(c, values)
	if err != nil {
		return nil, err
	}
	all, err := chartutil.ToRenderValues(c, values, chartutil.ReleaseOptions{Name: "sluice", Namespace: "vaults", Revision: 1, IsInstall: true}, chartutil.DefaultCapabilities)
	if err != nil {
		return nil, err
	}
	return engine.Engine{Strict: true}.Render(c, all)
}

// kinds are the types that the chart may make, by apiVersion and kind.
var kinds = map[string]func() any{
	"v1/ConfigMap":                       func() any { return new(core.ConfigMap) },
	"v1/Service":                         func() any { return new(core.Service) },
	"v1/ServiceAccount":                  func() any { return new(core.ServiceAccount) },
	"apps/v1/Deployment":                 func() any { return new(apps.Deployment) },
	"batch/v1/Job":                       func() any { return new(batch.Job) },
	"networking.k8s.io/v1/NetworkPolicy": func() any { return new(networking.NetworkPolicy) },
	"networking.k8s.io/v1/Ingress":       func() any { return new(networking.Ingress) },
	"policy/v1/PodDisruptionBudget":      func() any { return new(policy.PodDisruptionBudget) },
}

// decode reads every rendered object as its own type, in which each field must be known and given once.
func decode(t *testing.T, files map[string]string) (objects map[string]any) {
	t.Helper()
	objects = make(map[string]any)
	for _, name := range slices.Sorted(maps.Keys(files)) {
		if strings.HasSuffix(name, ".txt") || strings.HasSuffix(name, ".tpl") {
			continue
		}
		documents := kubeyaml.NewYAMLReader(bufio.NewReader(strings.NewReader(files[name])))
		for {
			text, err := documents.Read()
			if errors.Is(err, io.EOF) {
				break
			}
			if err != nil {
				t.Fatalf("%s: %v", name, err)
			}
			var head struct {
				APIVersion string `json:"apiVersion"`
				Kind       string `json:"kind"`
				Metadata   struct {
					Name string `json:"name"`
				} `json:"metadata"`
			}
			if err := yaml.Unmarshal(text, &head); err != nil {
				t.Fatalf("%s: %v\n%s", name, err, text)
			}
			if head.Kind == "" && len(bytes.TrimSpace(withoutComments(text))) == 0 {
				continue
			}
			make := kinds[head.APIVersion+"/"+head.Kind]
			if make == nil {
				t.Fatalf("%s has an object %q of %q, which the chart isn't known to make", name, head.Kind, head.APIVersion)
			}
			object := make()
			data, err := yaml.YAMLToJSONStrict(text)
			if err != nil {
				t.Fatalf("%s: %v\n%s", name, err, text)
			}
			// As the cluster's API reads it: case matters, too, which encoding/json overlooks.
			if strict, err := json.UnmarshalStrict(data, object); err != nil || len(strict) > 0 {
				t.Fatalf("%s: %v %v\n%s", name, err, strict, text)
			}
			id := head.Kind + "/" + head.Metadata.Name
			if objects[id] != nil {
				t.Errorf("%s twice", id)
			}
			objects[id] = object
		}
	}
	return objects
}

func withoutComments(text []byte) []byte {
	var out []byte
	for line := range bytes.Lines(text) {
		if trimmed := bytes.TrimSpace(line); !bytes.HasPrefix(trimmed, []byte("#")) && !bytes.Equal(trimmed, []byte("---")) {
			out = append(out, line...)
		}
	}
	return out
}

// TestLint is `helm lint --strict`, with the least that must be given and with every option.
func TestLint(t *testing.T) {
	for name, values := range map[string]map[string]any{"least": least, "every option": valuesOf(t, "testdata/every-option.yaml")} {
		for _, m := range lint.All(dir, values, "vaults", true).Messages {
			if m.Severity > support.InfoSev {
				t.Errorf("%s: %v", name, m)
			}
		}
	}
}

// TestEveryOptionIsTried holds testdata/every-option.yaml to the schema: each property has a value there that isn't its
// default, where it has another.
func TestEveryOptionIsTried(t *testing.T) {
	c := load(t)
	var schema map[string]any
	if err := yaml.Unmarshal(c.Schema, &schema); err != nil {
		t.Fatal(err)
	}
	var compare func(path string, schema, defaults, tried map[string]any)
	compare = func(path string, schema, defaults, tried map[string]any) {
		for name, raw := range schema["properties"].(map[string]any) {
			at := path + name
			if at == "global" || strings.HasPrefix(at, "settings.") {
				continue // helm's own, and the configuration's
			}
			of := raw.(map[string]any)
			if ref, ok := of["$ref"].(string); ok {
				of = definition(c, t, ref)
			}
			was, has := defaults[name]
			now, given := tried[name]
			switch {
			case !has:
				t.Errorf("values.yaml lacks %s", at)
			case !given:
				t.Errorf("every-option.yaml lacks %s", at)
			case of["properties"] != nil && at != "settings":
				compare(at+".", of, was.(map[string]any), now.(map[string]any))
			case reflect.DeepEqual(was, now) && of["type"] != "boolean" && at != "deployment.configMap":
				t.Errorf("every-option.yaml has the default for %s: %v", at, now)
			}
		}
		for name := range defaults {
			if _, known := schema["properties"].(map[string]any)[name]; !known {
				t.Errorf("the schema lacks %s%s", path, name)
			}
		}
	}
	compare("", schema, valuesOf(t, dir+"/values.yaml"), valuesOf(t, "testdata/every-option.yaml"))
}

func definition(c *chart.Chart, t *testing.T, ref string) map[string]any {
	var schema struct {
		Definitions map[string]map[string]any `json:"definitions"`
	}
	if err := yaml.Unmarshal(c.Schema, &schema); err != nil {
		t.Fatal(err)
	}
	return schema.Definitions[strings.TrimPrefix(ref, "#/definitions/")]
}

// variants are values that make each choice of the chart.
func variants(t *testing.T) map[string]map[string]any {
	every := valuesOf(t, "testdata/every-option.yaml")
	off := func(part string) map[string]any { return map[string]any{part: map[string]any{"enabled": false}} }
	merge := func(parts ...map[string]any) map[string]any {
		out := map[string]any{}
		for _, p := range parts {
			out = chartutil.CoalesceTables(maps.Clone(p), out)
		}
		return out
	}
	v := map[string]map[string]any{
		"least": least, "every option": every,
		"own key":           merge(every, map[string]any{"keep": map[string]any{"signer": map[string]any{"secret": ""}}}),
		"no ingress":        merge(every, map[string]any{"serve": off("ingress")}),
		"any tag":           merge(every, map[string]any{"image": map[string]any{"digest": "", "tag": ""}}),
		"hooks unreachable": merge(every, map[string]any{"notify": map[string]any{"publicUrl": ""}}),
		"another's account": merge(every, map[string]any{"serviceAccount": map[string]any{"create": false, "name": "there"}}),
	}
	for _, part := range []string{"migrate", "index", "keep", "serve", "notify", "networkPolicy"} {
		v["without "+part] = merge(every, off(part))
	}
	return v
}

// TestEveryObjectIsOneOfKubernetesTypes: and every pod runs without rights, with probes, bounds, and no secret in its
// arguments.
func TestEveryObjectIsOneOfKubernetesTypes(t *testing.T) {
	c := load(t)
	for name, values := range variants(t) {
		t.Run(name, func(t *testing.T) {
			files, err := render(c, values)
			if err != nil {
				t.Fatal(err)
			}
			objects := decode(t, files)
			pods := 0
			for id, object := range objects {
				switch o := object.(type) {
				case *apps.Deployment:
					pods++
					asked(t, id, values, &o.Spec.Template)
					if !reflect.DeepEqual(o.Spec.Selector.MatchLabels, subset(o.Spec.Template.Labels, o.Spec.Selector.MatchLabels)) {
						t.Errorf("%s selects %v, its pods have %v", id, o.Spec.Selector.MatchLabels, o.Spec.Template.Labels)
					}
					locked(t, id, &o.Spec.Template.Spec, true)
				case *batch.Job:
					pods++
					asked(t, id, values, &o.Spec.Template)
					locked(t, id, &o.Spec.Template.Spec, false)
				case *core.Service:
					finds(t, id, objects, o.Spec.Selector, o.Spec.Ports[0].TargetPort.StrVal)
				case *policy.PodDisruptionBudget:
					finds(t, id, objects, o.Spec.Selector.MatchLabels, "")
				case *networking.NetworkPolicy:
					finds(t, id, objects, o.Spec.PodSelector.MatchLabels, "")
					if len(o.Spec.PolicyTypes) != 2 {
						t.Errorf("%s is for %v only", id, o.Spec.PolicyTypes)
					}
					admins := 0
					for _, rule := range o.Spec.Ingress {
						for _, p := range rule.Ports {
							finds(t, id, objects, o.Spec.PodSelector.MatchLabels, p.Port.StrVal)
							if p.Port.StrVal == "admin" {
								admins++
								if len(rule.From) == 0 {
									t.Errorf("%s opens the admin listener to everybody", id)
								}
							}
						}
					}
					if policies, _ := values["networkPolicy"].(map[string]any); policies["metricsFrom"] != nil && admins != 1 {
						t.Errorf("%s has %d rules for the admin listener", id, admins)
					}
				case *core.ConfigMap:
					for key, text := range o.Data {
						var any map[string]any
						if err := yaml.UnmarshalStrict([]byte(text), &any); err != nil {
							t.Errorf("%s: %s: %v", id, key, err)
						}
					}
				}
			}
			if pods == 0 {
				t.Error("nothing runs")
			}
		})
	}
}

// finds says when no pod has the labels, or its container lacks the port.
func finds(t *testing.T, id string, objects map[string]any, labels map[string]string, port string) {
	for _, object := range objects {
		d, ok := object.(*apps.Deployment)
		if !ok || !reflect.DeepEqual(subset(d.Spec.Template.Labels, labels), labels) {
			continue
		}
		for _, p := range d.Spec.Template.Spec.Containers[0].Ports {
			if port == "" || p.Name == port {
				return
			}
		}
	}
	t.Errorf("%s finds no pod by %v with port %q", id, labels, port)
}

func subset(all, keys map[string]string) map[string]string {
	out := make(map[string]string)
	for key := range keys {
		if value, ok := all[key]; ok {
			out[key] = value
		}
	}
	return out
}

// asked holds each pod to what every-option.yaml asks of all pods.
func asked(t *testing.T, id string, values map[string]any, pod *core.PodTemplateSpec) {
	t.Helper()
	if values["priorityClassName"] == nil {
		return
	}
	if pod.Annotations["a.example/b"] != "c" || pod.Labels["team"] != "vaults" || pod.Spec.PriorityClassName != "high" ||
		pod.Spec.NodeSelector["kubernetes.io/arch"] != "amd64" || len(pod.Spec.Tolerations) != 1 || pod.Spec.Affinity == nil || len(pod.Spec.ImagePullSecrets) != 1 {
		t.Errorf("%s lacks what is asked of every pod: %+v %+v", id, pod.ObjectMeta, pod.Spec)
	}
}

func yes(b *bool) bool { return b != nil && *b }
func no(b *bool) bool  { return b != nil && !*b }

// locked holds a pod to what the chart promises of every one.
func locked(t *testing.T, id string, pod *core.PodSpec, listens bool) {
	t.Helper()
	s := pod.SecurityContext
	if s == nil || !yes(s.RunAsNonRoot) || s.RunAsUser == nil || *s.RunAsUser != 65532 || s.SeccompProfile == nil || s.SeccompProfile.Type != core.SeccompProfileTypeRuntimeDefault {
		t.Errorf("%s runs as %+v", id, s)
	}
	if !no(pod.AutomountServiceAccountToken) || !no(pod.EnableServiceLinks) || pod.HostNetwork || pod.HostPID || pod.HostIPC {
		t.Errorf("%s has more of the cluster than it needs", id)
	}
	for _, v := range pod.Volumes {
		if v.HostPath != nil || v.Secret != nil && (v.Secret.DefaultMode == nil || *v.Secret.DefaultMode != 0o440) {
			t.Errorf("%s: volume %s: %+v", id, v.Name, v.VolumeSource)
		}
	}
	if len(pod.Containers) != 1 {
		t.Fatalf("%s has %d containers", id, len(pod.Containers))
	}
	c := pod.Containers[0]
	k := c.SecurityContext
	if k == nil || !yes(k.ReadOnlyRootFilesystem) || !no(k.AllowPrivilegeEscalation) || k.Privileged != nil || k.Capabilities == nil ||
		!slices.Equal(k.Capabilities.Drop, []core.Capability{"ALL"}) || len(k.Capabilities.Add) > 0 {
		t.Errorf("%s: the container has rights: %+v", id, k)
	}
	if c.Resources.Requests.Cpu().IsZero() || c.Resources.Limits.Memory().IsZero() {
		t.Errorf("%s asks for %+v", id, c.Resources)
	}
	for _, arg := range c.Args {
		name, value, _ := strings.Cut(arg, "=")
		for _, secret := range []string{"url", "key", "secret", "pass", "token"} {
			if strings.Contains(name, secret) && name != "--notify.public_url" && !strings.HasPrefix(value, "/credentials/") {
				t.Errorf("%s has a secret in its arguments: %s", id, arg)
			}
		}
	}
	for _, e := range c.Env {
		secret := strings.HasSuffix(e.Name, "_URL") || strings.HasSuffix(e.Name, "_URLS") || strings.HasSuffix(e.Name, "_RELAY")
		if secret && (e.ValueFrom == nil || e.ValueFrom.SecretKeyRef == nil) {
			t.Errorf("%s: %s isn't from a Secret", id, e.Name)
		}
	}
	if !listens {
		return
	}
	ports := make(map[string]int32)
	for _, p := range c.Ports {
		ports[p.Name] = p.ContainerPort
	}
	probe := func(name string, p *core.Probe, port, path string) {
		if p == nil || p.HTTPGet == nil || p.HTTPGet.Port.StrVal != port || p.HTTPGet.Path != path || ports[port] == 0 {
			t.Errorf("%s: the %s probe is %+v, ports %v", id, name, p, ports)
		}
	}
	ready := "admin"
	if c.Args[0] == "serve" { // what a balancer asks: not ready while it drains
		ready = "http"
	}
	probe("liveness", c.LivenessProbe, "admin", "/healthz")
	probe("readiness", c.ReadinessProbe, ready, "/readyz")
	for name, number := range ports {
		flag := map[string]string{"admin": "--admin.listen", "http": "--listen"}[name]
		if want := fmt.Sprintf("%s=0.0.0.0:%d", flag, number); !slices.Contains(c.Args, want) {
			t.Errorf("%s: port %s is %d, and %v lacks %s", id, name, number, c.Args, want)
		}
	}
}

// TestWhatIsGivenIsUsed: each value of every-option.yaml is found in what is rendered with it.
func TestWhatIsGivenIsUsed(t *testing.T) {
	c := load(t)
	every := valuesOf(t, "testdata/every-option.yaml")
	var all strings.Builder
	for _, change := range []map[string]any{{}, {"keep": map[string]any{"signer": map[string]any{"secret": ""}}}, {"image": map[string]any{"digest": ""}}} {
		files, err := render(c, chartutil.CoalesceTables(maps.Clone(change), every))
		if err != nil {
			t.Fatal(err)
		}
		for _, text := range files {
			all.WriteString(text)
		}
	}
	var look func(path string, value any)
	look = func(path string, value any) {
		switch v := value.(type) {
		case map[string]any:
			for name, inner := range v {
				look(path+"."+name, inner)
			}
		case []any:
			for _, inner := range v {
				look(path, inner)
			}
		case bool:
		case string:
			if !strings.Contains(all.String(), v) && !strings.Contains(all.String(), strings.Trim(fmt.Sprintf("%q", v), `"`)) {
				t.Errorf("%s: %q is nowhere", path, v)
			}
		default:
			if !strings.Contains(all.String(), fmt.Sprint(v)) {
				t.Errorf("%s: %v is nowhere", path, v)
			}
		}
	}
	look("", every)
}

// TestWrongValuesAreRefused: by the schema, or by what a template requires.
func TestWrongValuesAreRefused(t *testing.T) {
	c := load(t)
	at := func(path string, value any) map[string]any {
		keys := strings.Split(path, ".")
		out := map[string]any{keys[len(keys)-1]: value}
		for i := len(keys) - 2; i >= 0; i-- {
			out = map[string]any{keys[i]: out}
		}
		return chartutil.CoalesceTables(out, maps.Clone(least))
	}
	for name, values := range map[string]map[string]any{
		"nothing of a deployment":     {},
		"two of them":                 at("deployment.json", "{}"),
		"an unknown key":              at("replicas", 3),
		"an unknown key of a part":    at("index.replicas", 2),
		"a chain that has no profile": at("chain", "mainnet"),
		"no keepers":                  at("keep.replicas", 0),
		"replicas as text":            at("serve.replicas", "2"),
		"a port":                      at("serve.service.port", 70_000),
		"a kind of service":           at("serve.service.type", "ExternalName"),
		"a Secret's name":             at("rpc.secret", "https://user:pass@rpc.example"),
		"no Secret":                   at("database.secret", ""),
		"RPC URLs":                    at("settings.rpc.urls", []any{"https://rpc.example/token"}),
		"the database's URL":          at("settings.database.url", "postgres://u:p@h/d"),
		"a keystore beside the key":   at("settings.keeper.keystore", "/elsewhere"),
		"a relay with a token":        at("settings.keeper.relay", "https://relay.example/token"),
		"a dry run":                   at("settings.keeper.dry_run", true),
		"a listing that isn't there":  at("settings.listing.file", "/elsewhere/list.json"),
		"a listing's name":            at("serve.listing.configMap", "Shared_Listing"),
		"a listing's path":            at("serve.listing.key", "../sluice.yaml"),
		"a signer without address":    at("keep.signer.secret", "signer"),
		"an address":                  at("keep.signer.address", "0x12"),
		"an ingress without host":     chartutil.CoalesceTables(at("serve.ingress.enabled", true), at("settings.serve.trusted_proxies", []any{"10.0.0.0/8"})),
		"a digest":                    at("image.digest", "sha256:12"),
		"hooks by http":               at("notify.publicUrl", "http://hooks.example"),
		"an egress port":              at("networkPolicy.egressPorts", []any{0}),
		"no disruption at all":        at("keep.podDisruptionBudget.maxUnavailable", 0),
	} {
		t.Run(name, func(t *testing.T) {
			if _, err := render(c, values); err == nil {
				t.Error("it was rendered")
			} else {
				t.Log(err)
			}
		})
	}
	if _, err := render(c, least); err != nil {
		t.Errorf("what is right is refused: %v", err)
	}
}
