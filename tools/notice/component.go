package main

import (
	"fmt"
	"io"
	"slices"
	"strings"
)

// component is one thing under a licence.
type component struct {
	name, version string
	licences      []string // SPDX identifiers or expressions, sorted
}

// write lists components under their licences, both sorted.
func write(out io.Writer, title string, components []component) {
	byLicence := map[string][]string{}
	for _, c := range components {
		licence := strings.Join(c.licences, " AND ")
		byLicence[licence] = append(byLicence[licence], strings.TrimSpace(c.name+" "+c.version))
	}
	names := make([]string, 0, len(byLicence))
	for name := range byLicence {
		names = append(names, name)
	}
	slices.Sort(names)
	fmt.Fprintf(out, "\n-- %s\n", title)
	for _, name := range names {
		fmt.Fprintf(out, "\n%s\n", name)
		lines := byLicence[name]
		slices.Sort(lines)
		for _, line := range slices.Compact(lines) {
			fmt.Fprintf(out, "  %s\n", line)
		}
	}
}
