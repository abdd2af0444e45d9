package api

import (
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"net/http"
	"os"
	"regexp"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "rewrite openapi.json")

func TestCommittedSpecIsUpToDate(t *testing.T) {
	got, err := Spec()
	if err != nil {
		t.Fatal(err)
	}
	if *update {
		if err := os.WriteFile("openapi.json", got, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile("openapi.json")
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Error("openapi.json is out of date: go test ./api -run Spec -update")
	}
}

// Units are what docs/spec.md and the document promise: amounts are decimal strings of base units or wei, times are Unix seconds, parts are
// basis points, and no number is a fraction. Every field is of the kind that its description says, and so is every value of every answer.
func TestEveryFigureIsInItsUnit(t *testing.T) {
	text, err := Spec()
	must(t, err)
	type property struct {
		Type        any       `json:"type"`
		Description string    `json:"description"`
		Items       *property `json:"items"`
	}
	var doc struct {
		Components struct {
			Schemas map[string]struct {
				Properties map[string]property `json:"properties"`
			} `json:"schemas"`
		} `json:"components"`
	}
	must(t, json.Unmarshal(text, &doc))
	units := []struct {
		kind, value *regexp.Regexp // a description that says the unit, and what a value looks like
		of          string         // its type
	}{
		{regexp.MustCompile(`base units|, wei\b`), regexp.MustCompile(`^-?(0|[1-9][0-9]*)$`), "string"},
		{regexp.MustCompile(`Unix seconds`), regexp.MustCompile(`^[1-3][0-9]{9}$`), "integer"}, // from 2001 to 2096
		{regexp.MustCompile(`basis points`), regexp.MustCompile(`^([0-9]{1,4}|10000)$`), "integer"},
	}
	moments := regexp.MustCompile(`(At|Time|Since|Cutoff|Until)$|^(time|since|cutoff|deadline)$`)
	const unclear = -1
	unit := map[string]int{} // by the name of a field, where all that have the name have one
	for schema, s := range doc.Components.Schemas {
		for name, p := range s.Properties {
			about, of := schema+"."+name, p
			if p.Items != nil {
				of.Type = p.Items.Type
			}
			types, found := fmt.Sprint(of.Type), unclear
			for i, u := range units {
				if u.kind.MatchString(p.Description) && name != "decimals" && of.Type != nil && types != "object" { // what is made of fields has them say it
					if found = i; !strings.Contains(types, u.of) {
						t.Errorf("%s is of type %s: %s", about, types, p.Description)
					}
				}
			}
			switch {
			case strings.Contains(types, "number"):
				t.Errorf("%s is a number with a fraction", about)
			case strings.HasSuffix(name, "Bps") && found != 2, strings.Contains(types, "integer") && moments.MatchString(name) && found != 1:
				t.Errorf("%s doesn't say its unit: %q", about, p.Description)
			}
			if before, known := unit[name]; known && before != found {
				found = unclear
			}
			unit[name] = found
		}
	}
	db := seeded(t)
	h := serve(t, db, nil)
	seen := make([]int, len(units))
	var walk func(target, name string, x any)
	walk = func(target, name string, x any) {
		switch x := x.(type) {
		case map[string]any:
			for k, v := range x {
				walk(target, k, v)
			}
		case []any:
			for _, v := range x {
				walk(target, name, v)
			}
		case nil:
		default:
			if of, known := unit[name]; known && of != unclear {
				seen[of]++
				if value := fmt.Sprint(x); !units[of].value.MatchString(value) {
					t.Errorf("GET %s: %s is %s", target, name, value)
				}
			}
		}
	}
	for _, target := range reads(winner, sam, leader) {
		w := request(h, http.MethodGet, target)
		if w.Header().Get("Content-Type") != "application/json" {
			continue
		}
		var answer any
		decoder := json.NewDecoder(w.Body)
		decoder.UseNumber()
		must(t, decoder.Decode(&answer))
		walk(target, "", answer)
	}
	for i, n := range seen {
		if n < 50 {
			t.Errorf("only %d values of %s were looked at", n, units[i].kind)
		}
	}
}

// TestPlacesOfEventsSayWhoseWordTheyAre: where an answer says that a transaction or a log index is the endpoint's word, it says so of
// the block, too. The fold proves an event's time, and a rollup makes several blocks in a second.
func TestPlacesOfEventsSayWhoseWordTheyAre(t *testing.T) {
	text, err := Spec()
	must(t, err)
	var doc struct {
		Components struct {
			Schemas map[string]struct {
				Properties map[string]struct{ Description string } `json:"properties"`
			} `json:"schemas"`
		} `json:"components"`
	}
	must(t, json.Unmarshal(text, &doc))
	place, found := regexp.MustCompile(`^([a-zA-Z]+B|b)lock(Hash)?$`), 0
	for schema, s := range doc.Components.Schemas {
		of := false
		for _, p := range s.Properties {
			of = of || strings.Contains(p.Description, "as the endpoint reported it")
		}
		for name, p := range s.Properties {
			if of && place.MatchString(name) {
				found++
				if !strings.Contains(p.Description, "reported") {
					t.Errorf("%s.%s looks proven: %s", schema, name, p.Description)
				}
			}
		}
	}
	if found < 8 {
		t.Errorf("only %d blocks of events were found", found)
	}
}
