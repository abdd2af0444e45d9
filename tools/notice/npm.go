package main

import (
	"encoding/json"
	"fmt"
	"os"
	"strings"
)

// locked is what a package-lock.json says of one installed package.
type locked struct {
	Version     string
	License     string
	Dev         bool
	DevOptional bool
	Optional    bool
	// Link is a folder of this repository under a package's name.
	Link bool
}

// production lists the packages that a lock installs for production. What only developing needs, and what nothing needs that
// isn't asked for (optional), is in no bundle.
func production(file string) ([]component, error) {
	packages, err := readLock(file)
	if err != nil {
		return nil, err
	}
	var found []component
	for path, p := range packages {
		// What doesn't lie in node_modules is this repository's own, and a link leads to it.
		if !strings.Contains(path, "node_modules/") || p.Link || p.Dev || p.DevOptional || p.Optional {
			continue
		}
		c, err := p.component(file, path)
		if err != nil {
			return nil, err
		}
		found = append(found, c)
	}
	if len(found) == 0 {
		return nil, fmt.Errorf("%s lists no production package", file)
	}
	return found, nil
}

// named lists the packages of these names at the top of a lock, whatever they are needed for.
func named(file string, names []string) ([]component, error) {
	packages, err := readLock(file)
	if err != nil {
		return nil, err
	}
	var found []component
	for _, name := range names {
		path := "node_modules/" + name
		p, ok := packages[path]
		if !ok {
			return nil, fmt.Errorf("%s has no %s: correct the list in tools/notice", file, name)
		}
		c, err := p.component(file, path)
		if err != nil {
			return nil, err
		}
		found = append(found, c)
	}
	return found, nil
}

func readLock(file string) (map[string]locked, error) {
	text, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	var lock struct{ Packages map[string]locked }
	if err := json.Unmarshal(text, &lock); err != nil {
		return nil, fmt.Errorf("%s: %w", file, err)
	}
	return lock.Packages, nil
}

func (p locked) component(file, path string) (component, error) {
	name := path[strings.LastIndex(path, "node_modules/")+len("node_modules/"):]
	if p.License == "" {
		return component{}, fmt.Errorf("%s names no licence for %s: look at the package and don't depend on it without one", file, name)
	}
	return component{name: name, version: p.Version, licences: []string{p.License}}, nil
}
