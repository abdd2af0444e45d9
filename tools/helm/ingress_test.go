package helm

import (
	"maps"
	"strings"
	"testing"

	"helm.sh/helm/v3/pkg/chartutil"
)

// TestAnIngressIsAProxyThatHasToBeNamed: readers behind one that isn't would be one client with the bounds of one.
func TestAnIngressIsAProxyThatHasToBeNamed(t *testing.T) {
	c := load(t)
	values := func(settings map[string]any) map[string]any {
		ingress := map[string]any{"enabled": true, "host": "vaults.example"}
		return chartutil.CoalesceTables(map[string]any{"serve": map[string]any{"ingress": ingress}, "settings": settings}, maps.Clone(least))
	}
	for name, settings := range map[string]map[string]any{"no setting": {}, "another setting": {"serve": map[string]any{"drain": "5s"}}, "no proxies": {"serve": map[string]any{"trusted_proxies": []any{}}}} {
		if _, err := render(c, values(settings)); err == nil || !strings.Contains(err.Error(), "give settings.serve.trusted_proxies") {
			t.Errorf("%s: %v", name, err)
		}
	}
	files, err := render(c, values(map[string]any{"serve": map[string]any{"trusted_proxies": []any{"10.0.0.0/8"}}}))
	if err != nil {
		t.Fatal(err)
	}
	if config := files["sluice/templates/config.yaml"]; !strings.Contains(config, "trusted_proxies:") || !strings.Contains(config, "- 10.0.0.0/8") {
		t.Errorf("serve isn't told: %s", config)
	}
}
