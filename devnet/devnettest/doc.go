// Package devnettest gives tests a fresh Postgres database or chain in one
// line, without a TestMain.
package devnettest
