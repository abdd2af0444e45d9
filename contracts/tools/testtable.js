#!/usr/bin/env node
// Checks what the pages say about tests: each test they name exists; each attack group and each "cannot" of
// docs/roles.md names one; each test of an ERC's MUST quotes a sentence.
'use strict'
const fs = require('fs')
const path = require('path')

const root = path.join(__dirname, '..')
const read = (...p) => fs.readFileSync(path.join(root, ...p), 'utf8')
const problems = []

const known = new Map()
for (const file of fs.readdirSync(path.join(root, 'test')).filter((f) => f.endsWith('.t.sol'))) {
  for (const [, name] of read('test', file).matchAll(/function ((?:test|invariant)\w+)\(/g)) known.set(name, file)
}
const named = (text) => [...text.matchAll(/`((?:test|invariant)\w+)`/g)].map((m) => m[1])

const pages = { 'test/README.md': read('test', 'README.md') }
for (const page of ['contracts', 'roles', 'trading']) pages[`docs/${page}.md`] = read('..', 'docs', `${page}.md`)
let count = 0
for (const [page, text] of Object.entries(pages)) {
  for (const name of named(text)) {
    count++
    if (!known.has(name)) problems.push(`${page}: there is no test ${name}`)
  }
}

const groups = [...pages['test/README.md'].matchAll(/^\| (\d+) \|.*$/gm)]
// The first 27 were given; those that follow were found later.
const ids = new Set([...Array(27).keys()].map((i) => i + 1).concat(groups.map(([, id]) => Number(id))))
for (const n of ids) {
  const row = groups.find(([, id]) => Number(id) === n)
  if (!row) problems.push(`test/README.md: attack group ${n} is missing`)
  else if (n !== 26 && named(row[0]).length === 0) problems.push(`test/README.md: attack group ${n} names no test`)
}

const cannot = pages['docs/roles.md'].split(/^## /m).find((s) => s.startsWith('Cannot'))
const rows = cannot.split('\n').filter((l) => /^\| (?!role|---)/.test(l))
for (const row of rows) if (named(row).length === 0) problems.push(`docs/roles.md names no test: ${row}`)

let musts = 0
for (const file of ['Erc7540.t.sol', 'Erc7887.t.sol']) {
  for (const [, comment, name] of read('test', file).matchAll(/((?:    \/\/\/.*\n)*)    function (test\w*)\(/g)) {
    musts++
    if (!/_must_/.test(name)) problems.push(`${file}: ${name} is not named after a MUST`)
    if (!comment.trim()) problems.push(`${file}: ${name} quotes no sentence`)
  }
}

for (const problem of problems) console.error(problem)
if (problems.length === 0) console.log(`${count} names of ${known.size} tests, ${ids.size} groups, ${rows.length} "cannot", ${musts} MUSTs`)
process.exit(problems.length === 0 ? 0 : 1)
