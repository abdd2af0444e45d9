package mcp

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode"

	sdk "github.com/modelcontextprotocol/go-sdk/mcp"

	"github.com/sluicefi/sluice/prepare"
)

// TestEveryPromptIsFilled: a prompt names tools that the server has and each of its arguments once at least, needs all of them, and takes
// each as one short line.
func TestEveryPromptIsFilled(t *testing.T) {
	session := connect(t, map[string]any{})
	listed, err := session.ListTools(t.Context(), nil)
	if err != nil {
		t.Fatal(err)
	}
	var tools []string
	for _, tool := range listed.Tools {
		tools = append(tools, tool.Name)
	}
	prompts, err := session.ListPrompts(t.Context(), nil)
	if err != nil {
		t.Fatal(err)
	}
	said := map[string]string{}
	for _, p := range prompts.Prompts {
		args := map[string]string{}
		for _, a := range p.Arguments {
			args[a.Name] = "\u202e the \n" + a.Name + " given" + strings.Repeat("!", 1_000)
		}
		answer, err := session.GetPrompt(t.Context(), &sdk.GetPromptParams{Name: p.Name, Arguments: args})
		if err != nil || len(answer.Messages) != 1 || answer.Messages[0].Role != "user" || answer.Description != p.Description || p.Description == "" {
			t.Errorf("%s: %+v, %v", p.Name, answer, err)
			continue
		}
		text := answer.Messages[0].Content.(*sdk.TextContent).Text
		said[p.Name] = text
		if strings.ContainsAny(text, "{}") || strings.ContainsFunc(text, func(r rune) bool { return unicode.IsControl(r) || unicode.Is(unicode.Cf, r) }) {
			t.Errorf("%s is filled to %q", p.Name, text)
		}
		for _, a := range p.Arguments {
			if !strings.Contains(text, "the "+a.Name+" given!") || strings.Contains(text, strings.Repeat("!", 80)) {
				t.Errorf("%s says of its %s: %q", p.Name, a.Name, text)
			}
			without := map[string]string{}
			for name, value := range args {
				if name != a.Name {
					without[name] = value
				}
			}
			if _, err := session.GetPrompt(t.Context(), &sdk.GetPromptParams{Name: p.Name, Arguments: without}); err == nil || !strings.Contains(err.Error(), a.Name) {
				t.Errorf("%s without its %s: %v", p.Name, a.Name, err)
			}
		}
		names := regexp.MustCompile(`\b[a-z]+_[a-z_]+\b`).FindAllString(text, -1)
		if len(names) == 0 {
			t.Errorf("%s names no tool", p.Name)
		}
		for _, name := range names {
			if !slices.Contains(tools, name) {
				t.Errorf("%s names the tool %s, which isn't there", p.Name, name)
			}
		}
	}
	for name, words := range map[string]string{
		"review_my_vault": "list_settlements", "explain_my_pnl": "verify them by verify_figure", "what_would_this_trade_do": "Send nothing",
	} {
		if !strings.Contains(said[name], words) {
			t.Errorf("%s is %q, want %q in it", name, said[name], words)
		}
	}
}

// TestTheGuideIsRead: it is the one resource that needs no vault, and has the contract's bound of a trade.
func TestTheGuideIsRead(t *testing.T) {
	session := connect(t, map[string]any{})
	listed, err := session.ListResources(t.Context(), nil)
	if err != nil || len(listed.Resources) != 1 {
		t.Fatalf("%+v, %v", listed, err)
	}
	const uri = "sluice://guide"
	answer, err := session.ReadResource(t.Context(), &sdk.ReadResourceParams{URI: uri})
	if err != nil || len(answer.Contents) != 1 {
		t.Fatalf("%+v, %v", answer, err)
	}
	got := answer.Contents[0]
	if listed.Resources[0].URI != uri || got.URI != uri || got.MIMEType != "text/markdown" || listed.Resources[0].MIMEType != got.MIMEType {
		t.Errorf("listed as %+v, read as %s of %s", listed.Resources[0], got.URI, got.MIMEType)
	}
	for _, words := range []string{
		"# How a Sluice vault works\n", "the share price is NAV / supply", fmt.Sprintf("each trade at most %d %% worse", prepare.MaxLossBps/100), "never of principal", "sluice verify",
	} {
		if !strings.Contains(got.Text, words) {
			t.Errorf("the guide doesn't say %q: %s", words, got.Text)
		}
	}
	if answer, err := session.ReadResource(t.Context(), &sdk.ReadResourceParams{URI: uri + "s"}); err == nil {
		t.Errorf("another address answers %+v", answer)
	}
}
