package helm

import (
	"maps"
	"slices"
	"strings"
	"testing"

	"helm.sh/helm/v3/pkg/chartutil"
	apps "k8s.io/api/apps/v1"
)

// TestAMountedListingIsOneThatChanges: the pages' server reads the list from a ConfigMap that is mounted as a directory, which the
// kubelet replaces when the ConfigMap changes; nothing else of the chart has it, and nothing is there without a name.
func TestAMountedListingIsOneThatChanges(t *testing.T) {
	c := load(t)
	for name, values := range map[string]map[string]any{"given": valuesOf(t, "testdata/every-option.yaml"), "not given": least} {
		files, err := render(c, values)
		if err != nil {
			t.Fatal(err)
		}
		found := 0
		for id, object := range decode(t, files) {
			d, ok := object.(*apps.Deployment)
			if !ok {
				continue
			}
			pod := d.Spec.Template.Spec
			for _, v := range pod.Volumes {
				if v.ConfigMap != nil && v.ConfigMap.Name == "shared-listing" {
					found++
					if !strings.HasSuffix(id, "-serve") {
						t.Errorf("%s: %s has the listing", name, id)
					}
					for _, m := range pod.Containers[0].VolumeMounts {
						if m.Name == v.Name && (m.SubPath != "" || !m.ReadOnly || !slices.Contains(pod.Containers[0].Args, "--listing.file="+m.MountPath+"/vaults.json")) {
							t.Errorf("%s: it is mounted as %+v, the arguments are %v", name, m, pod.Containers[0].Args)
						}
					}
				}
			}
			if args := strings.Join(pod.Containers[0].Args, " "); name == "not given" && strings.Contains(args, "listing") {
				t.Errorf("%s: %s", id, args)
			}
		}
		if want := map[string]int{"given": 1}[name]; found != want {
			t.Errorf("%s: %d pods have it", name, found)
		}
	}
}

// TestPagesKnowWhereAccountsSubscribe: serve tells its pages of the webhooks' address that notify answers at, and of none where notify
// doesn't run.
func TestPagesKnowWhereAccountsSubscribe(t *testing.T) {
	const url = "https://hooks.vaults.example"
	for _, enabled := range []bool{true, false} {
		change := map[string]any{"notify": map[string]any{"enabled": enabled, "publicUrl": url}}
		files, err := render(load(t), chartutil.CoalesceTables(change, maps.Clone(least)))
		if err != nil {
			t.Fatal(err)
		}
		if told := strings.Contains(files["sluice/templates/serve.yaml"], "--notify.public_url="+url); told != enabled {
			t.Errorf("notify runs: %t, serve is told: %t", enabled, told)
		}
	}
}
