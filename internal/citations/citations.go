package citations

import (
	"fmt"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

const (
	specFile    = "docs/spec.md"
	attacksFile = "contracts/test/README.md"
)

// Problem is one citation that leads nowhere.
type Problem struct {
	File string
	Line int // counted from 1
	Text string
}

func (p Problem) String() string { return fmt.Sprintf("%s:%d: %s", p.File, p.Line, p.Text) }

var (
	numbers = `\d+(?:(?:, | and | to |, and )\d+)*`
	// A citation of the specification is its name in capitals and then rules or sections by their numbers.
	citation  = regexp.MustCompile(`\bSPEC\b(?: ((?:rules?|sections?) ` + numbers + `(?:(?:, | and )(?:rules?|sections?) ` + numbers + `)*))?`)
	part      = regexp.MustCompile(`(rule|section)s? (` + numbers + `)`)
	ownPart   = regexp.MustCompile(`\b(rule|section)s? (` + numbers + `)`)
	attack    = regexp.MustCompile(`(?i)\battacks? (` + numbers + `)`)
	docPath   = regexp.MustCompile(`\b((?:docs|deploy|bench)/[\w/-]+\.md)(?:#([\w-]+))?`)
	link      = regexp.MustCompile(`\]\(([^)\s]+)\)`)
	foreign   = regexp.MustCompile(`\b(?:DESIGN|FIELD)\.md\b`)
	heading   = regexp.MustCompile(`(?m)^#{1,6} +(.+)$`)
	anchorTag = regexp.MustCompile(`<a id="([\w-]+)">`)
	attackRow = regexp.MustCompile(`(?m)^\| (\d+) \|`)
	fence     = regexp.MustCompile("(?ms)^```.*?^```")
	comment   = regexp.MustCompile(`^\s*(?:///?|\*|#+|--|>)?\s*`)
	step      = regexp.MustCompile(`(\d+)(?: to (\d+))?`)
)

// Checker knows what can be cited.
type Checker struct {
	root    string
	rules   map[int]bool
	section map[int]bool
	attacks map[int]bool
	anchors map[string]map[string]bool // of each Markdown file read so far
}

// New reads the specification and the table of attacks of the repository at root.
func New(root string) (*Checker, error) {
	c := &Checker{root: root, anchors: map[string]map[string]bool{}}
	spec, err := c.anchorsOf(specFile)
	if err != nil {
		return nil, err
	}
	c.rules, c.section, c.attacks = map[int]bool{}, map[int]bool{}, map[int]bool{}
	for anchor := range spec {
		if n, err := strconv.Atoi(strings.TrimPrefix(anchor, "rule-")); err == nil {
			c.rules[n] = true
		}
		if n, err := strconv.Atoi(strings.TrimPrefix(anchor, "section-")); err == nil {
			c.section[n] = true
		}
	}
	table, err := os.ReadFile(filepath.Join(root, attacksFile))
	if err != nil {
		return nil, fmt.Errorf("reading the table of attacks: %w", err)
	}
	for _, row := range attackRow.FindAllStringSubmatch(string(table), -1) {
		n, err := strconv.Atoi(row[1])
		if err != nil {
			return nil, err
		}
		c.attacks[n] = true
	}
	if len(c.rules) == 0 || len(c.section) == 0 || len(c.attacks) == 0 {
		return nil, fmt.Errorf("found %d rules, %d sections and %d attacks: the forms of %s or %s have changed",
			len(c.rules), len(c.section), len(c.attacks), specFile, attacksFile)
	}
	return c, nil
}

// Check returns every citation in a file (a path relative to the root, with slashes) that leads nowhere.
func (c *Checker) Check(file, text string) ([]Problem, error) {
	joined, lineAt := join(text)
	var problems []Problem
	report := func(at int, format string, args ...any) {
		problems = append(problems, Problem{file, lineAt(at), fmt.Sprintf(format, args...)})
	}
	for _, m := range citation.FindAllStringSubmatchIndex(joined, -1) {
		if m[2] < 0 {
			report(m[0], "cite a rule or a section of %s by its number", specFile)
			continue
		}
		c.parts(part, joined[m[2]:m[3]], m[2], report)
	}
	if file == specFile {
		c.parts(ownPart, joined, 0, report)
	}
	for _, m := range attack.FindAllStringSubmatchIndex(joined, -1) {
		for _, n := range expand(joined[m[2]:m[3]]) {
			if !c.attacks[n] {
				report(m[0], "there is no attack %d in %s", n, attacksFile)
			}
		}
	}
	for _, m := range foreign.FindAllStringIndex(joined, -1) {
		report(m[0], "%s is not in the repository", joined[m[0]:m[1]])
	}
	for _, m := range docPath.FindAllStringSubmatchIndex(joined, -1) {
		anchor := ""
		if m[4] >= 0 {
			anchor = joined[m[4]:m[5]]
		}
		if m[0] > 0 && strings.ContainsRune("/([", rune(joined[m[0]-1])) {
			continue // a part of a longer path, or a link, which is looked at below
		}
		if problem, err := c.target(joined[m[2]:m[3]], anchor); err != nil {
			return nil, err
		} else if problem != "" {
			report(m[0], "%s", problem)
		}
	}
	if !strings.HasSuffix(file, ".md") {
		return problems, nil
	}
	for _, m := range link.FindAllStringSubmatchIndex(joined, -1) {
		to := joined[m[2]:m[3]]
		if strings.Contains(to, "://") || strings.HasPrefix(to, "mailto:") {
			continue
		}
		name, anchor, _ := strings.Cut(to, "#")
		if name == "" {
			name = file
		} else {
			name = path.Join(path.Dir(file), name)
		}
		if problem, err := c.target(name, anchor); err != nil {
			return nil, err
		} else if problem != "" {
			report(m[0], "%s", problem)
		}
	}
	return problems, nil
}

// parts reports the rules and sections in text, which begins at offset, that are not there.
func (c *Checker) parts(pattern *regexp.Regexp, text string, offset int, report func(int, string, ...any)) {
	for _, m := range pattern.FindAllStringSubmatchIndex(text, -1) {
		kind, known := text[m[2]:m[3]], c.rules
		if kind == "section" {
			known = c.section
		}
		for _, n := range expand(text[m[4]:m[5]]) {
			if !known[n] {
				report(offset+m[0], "there is no %s %d in %s", kind, n, specFile)
			}
		}
	}
}

// target says what is wrong with a link to a file of the repository and an anchor in it; nothing is "".
func (c *Checker) target(name, anchor string) (string, error) {
	if _, err := os.Stat(filepath.Join(c.root, name)); err != nil {
		return fmt.Sprintf("there is no %s", name), nil //nolint:nilerr // that it is missing is the answer
	}
	if anchor == "" || !strings.HasSuffix(name, ".md") {
		return "", nil
	}
	anchors, err := c.anchorsOf(name)
	if err != nil {
		return "", err
	}
	if !anchors[anchor] {
		return fmt.Sprintf("there is no #%s in %s", anchor, name), nil
	}
	return "", nil
}

// anchorsOf lists what links to a Markdown file can name: its headings, as GitHub spells them, and its <a id> marks.
func (c *Checker) anchorsOf(name string) (map[string]bool, error) {
	if found, ok := c.anchors[name]; ok {
		return found, nil
	}
	text, err := os.ReadFile(filepath.Join(c.root, name))
	if err != nil {
		return nil, fmt.Errorf("reading the headings of %s: %w", name, err)
	}
	prose := fence.ReplaceAllString(string(text), "")
	found := map[string]bool{}
	for _, m := range heading.FindAllStringSubmatch(prose, -1) {
		found[slug(m[1])] = true
	}
	for _, m := range anchorTag.FindAllStringSubmatch(prose, -1) {
		found[m[1]] = true
	}
	c.anchors[name] = found
	return found, nil
}

// slug spells a heading as GitHub does in links.
func slug(heading string) string {
	var b strings.Builder
	for _, r := range strings.ToLower(strings.TrimSpace(heading)) {
		switch {
		case r == ' ':
			b.WriteByte('-')
		case r == '-' || r == '_' || r >= '0' && r <= '9' || r >= 'a' && r <= 'z' || r > 127:
			b.WriteRune(r)
		}
	}
	return b.String()
}

// expand lists the numbers of "7", "7, 9 and 12" or "13 to 15".
func expand(list string) (all []int) {
	for _, m := range step.FindAllStringSubmatch(list, -1) {
		from, err := strconv.Atoi(m[1])
		if err != nil {
			from = -1 // too many digits: a number that nothing has
		}
		to := from
		if m[2] != "" {
			if to, err = strconv.Atoi(m[2]); err != nil || to < from || to-from > 1000 {
				to = from
				all = append(all, -1)
			}
		}
		for n := from; n <= to; n++ {
			all = append(all, n)
		}
	}
	return all
}

// join makes one line of a file, without the marks of comments, so that a citation broken over two lines is seen whole;
// lineAt gives the line of an offset in it.
func join(text string) (joined string, lineAt func(int) int) {
	var b strings.Builder
	var starts []int
	for _, line := range strings.Split(text, "\n") {
		starts = append(starts, b.Len())
		b.WriteString(strings.TrimRight(line[len(comment.FindString(line)):], " \t\r"))
		b.WriteByte(' ')
	}
	return b.String(), func(at int) int {
		i, exact := slices.BinarySearch(starts, at)
		if exact {
			return i + 1
		}
		return i
	}
}
