// Package citations checks that what the repository's files cite is there: rules and sections of docs/spec.md, the
// numbered attacks of contracts/test/README.md, and the files and headings that links in Markdown lead to.
package citations
