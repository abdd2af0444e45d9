#!/usr/bin/env node
// Do the tests run the contracts as they are? With `dynamic_test_linking` forge deploys a contract under test from its own
// build output, so that a change of it needs no new compilation of the tests. But forge 1.7 leaves a file of test/ alone when
// a contract in it inherits from one of src/: there `new X(…)` makes X's code a part of the test's, and after a change the
// test goes on with the old code, and passes. A mutant survived by that. So no contract of test/ may carry the code of one of
// src/: what inherits from src/ has a file of its own in test/utils, without a `new` of anything in src/. Exits 1 and names
// each that breaks it. It reads out/ and builds nothing.
'use strict'
const fs = require('fs')
const path = require('path')

const root = path.join(__dirname, '..')
const out = path.join(root, 'out')

const artifacts = []
for (const folder of fs.readdirSync(out)) {
  const at = path.join(out, folder)
  if (!folder.endsWith('.sol') || !fs.statSync(at).isDirectory()) continue
  for (const file of fs.readdirSync(at)) {
    const { bytecode, metadata } = JSON.parse(fs.readFileSync(path.join(at, file), 'utf8'))
    const source = metadata && Object.keys(metadata.settings.compilationTarget)[0]
    if (source && bytecode && bytecode.object.length > 2) artifacts.push({ source, name: path.basename(file, '.json'), code: bytecode.object.slice(2) })
  }
}
const tests = artifacts.filter((a) => a.source.startsWith('test/'))
// Libraries whose functions are internal have no code of their own to speak of.
const sources = artifacts.filter((a) => a.source.startsWith('src/') && a.code.length > 1000)
if (tests.length < 30 || sources.length < 12) {
  console.error(`linking: out/ has ${tests.length} contracts of test/ and ${sources.length} of src/: run forge build first`)
  process.exit(1)
}

// Pieces of 64 bytes, long enough to be found in that contract's code only.
const LENGTH = 128
const pieces = (code) => [0.3, 0.5, 0.7].map((part) => code.substr(2 * Math.floor((code.length * part) / 2), LENGTH)).filter((p) => p.length === LENGTH)

let bad = 0
for (const test of tests) {
  for (const source of sources) {
    if (!pieces(source.code).every((piece) => test.code.includes(piece))) continue
    console.error(`linking: ${test.source}:${test.name} carries the code of ${source.name}`)
    bad++
  }
}
if (bad > 0) process.exit(1)
console.log(`linking: ${tests.length} contracts of test/ carry none of the ${sources.length} of src/`)
