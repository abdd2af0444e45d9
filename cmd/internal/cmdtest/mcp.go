package cmdtest

import (
	"bytes"
	"context"
	"encoding/json"
	"testing"

	sdk "github.com/modelcontextprotocol/go-sdk/mcp"
	"github.com/santhosh-tekuri/jsonschema/v6"
)

// Tools calls the tools of an MCP server and holds each answer to the schema that its tool announces.
type Tools struct {
	session *sdk.ClientSession
	schemas map[string]*jsonschema.Schema
	called  map[string]bool
}

// NewTools lists a server's tools. Each needs a description, and schemas of what it takes and of what it answers.
func NewTools(ctx context.Context, t *testing.T, session *sdk.ClientSession) *Tools {
	t.Helper()
	list, err := session.ListTools(ctx, nil)
	if err != nil {
		t.Fatal(err)
	}
	tools := &Tools{session, map[string]*jsonschema.Schema{}, map[string]bool{}}
	for _, tool := range list.Tools {
		if tool.Description == "" || tool.InputSchema == nil || tool.OutputSchema == nil {
			t.Errorf("%s has no description or schema", tool.Name)
			continue
		}
		raw, err := json.Marshal(tool.OutputSchema)
		if err != nil {
			t.Fatal(err)
		}
		// Not the SDK's own library, which made the answers pass already.
		document, err := jsonschema.UnmarshalJSON(bytes.NewReader(raw))
		compiler := jsonschema.NewCompiler()
		if err == nil {
			err = compiler.AddResource(tool.Name, document)
		}
		if err == nil {
			tools.schemas[tool.Name], err = compiler.Compile(tool.Name)
		}
		if err != nil {
			t.Fatalf("the schema of %s: %v", tool.Name, err)
		}
	}
	return tools
}

// Ask calls a tool and reads its answer, which has to be valid against the tool's schema.
func (s *Tools) Ask(ctx context.Context, t *testing.T, name string, args map[string]any, into any) {
	t.Helper()
	answer, err := s.session.CallTool(ctx, &sdk.CallToolParams{Name: name, Arguments: args})
	if err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	if answer.IsError {
		t.Fatalf("%s: %s", name, answer.Content[0].(*sdk.TextContent).Text)
	}
	s.called[name] = true
	if err := s.schemas[name].Validate(answer.StructuredContent); err != nil {
		t.Errorf("the answer of %s is not valid against its schema: %v\n%v", name, err, answer.StructuredContent)
	}
	raw, err := json.Marshal(answer.StructuredContent)
	if err == nil && into != nil {
		err = json.Unmarshal(raw, into)
	}
	if err != nil {
		t.Fatal(err)
	}
}

// AllCalled fails when a tool was never asked, and isn't looked at elsewhere: its answers would be held to nothing.
func (s *Tools) AllCalled(t *testing.T, elsewhere map[string]bool) {
	t.Helper()
	for name := range s.schemas {
		if !s.called[name] && !elsewhere[name] {
			t.Errorf("no answer of %s was looked at", name)
		}
	}
}
