// Package mcp is Sluice as a Model Context Protocol server: tools that read vaults, prepare unsigned calls and verify figures on the
// asker's own endpoints, resources that say a vault's rules and explain a settlement, and prompts. Tools that trade are added by the command that holds a key. Every tool
// has a schema for what it takes and what it answers; amounts are strings with unit and decimals; texts of strangers are marked.
package mcp
