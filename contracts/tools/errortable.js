#!/usr/bin/env node
// Writes the table of errors in docs/contracts.md from src/libraries/Errors.sol, between its two marks.
// With --check it only says whether the page is up to date, and whether every error is raised in src and named in test.
'use strict'
const fs = require('fs')
const path = require('path')

const root = path.join(__dirname, '..')
const page = path.join(root, '..', 'docs', 'contracts.md')
const source = fs.readFileSync(path.join(root, 'src', 'libraries', 'Errors.sol'), 'utf8')

const rows = []
let notes = []
for (const line of source.split('\n').map((l) => l.trim())) {
  const section = line.match(/^\/\/ -+ (.+)$/)
  if (section) rows.push({ section: section[1] })
  else if (line.startsWith('///')) notes.push(line.replace(/^\/\/\/ (@notice )?/, ''))
  else if (line.startsWith('error ')) {
    const [, name, args] = line.match(/^error (\w+)\((.*)\);/)
    rows.push({ name, args: args.replace(/\w+ (\w+)/g, '$1'), note: notes.join(' ') })
    notes = []
  } else notes = []
}

const words = (name) => name.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase()
let table = ''
for (const row of rows) {
  if (row.section) table += `\n**${row.section[0].toUpperCase()}${row.section.slice(1)}**\n\n| error | when |\n|---|---|\n`
  else table += `| \`${row.name}(${row.args})\` | ${row.note || words(row.name) + '.'} |\n`
}

const [from, to] = ['<!-- errors: written by contracts/tools/errortable.js -->\n', '<!-- end of errors -->']
const text = fs.readFileSync(page, 'utf8')
const [a, b] = [text.indexOf(from), text.indexOf(to)]
if (a < 0 || b < 0) throw new Error(`${page}: the marks are missing`)
const wanted = text.slice(0, a + from.length) + table + '\n' + text.slice(b)

if (!process.argv.includes('--check')) {
  fs.writeFileSync(page, wanted)
  process.exit(0)
}

const read = (dir) => fs.readdirSync(dir, { recursive: true, withFileTypes: true })
  .filter((f) => f.isFile() && f.name.endsWith('.sol') && f.name !== 'Errors.sol')
  .map((f) => fs.readFileSync(path.join(f.parentPath ?? f.path, f.name), 'utf8')).join('\n')
const [src, test] = [read(path.join(root, 'src')), read(path.join(root, 'test'))]
const problems = wanted === text ? [] : ['docs/contracts.md: run contracts/tools/errortable.js']
for (const { name } of rows.filter((r) => r.name)) {
  if (!new RegExp(`\\b${name}\\(`).test(src)) problems.push(`${name} is never raised`)
  if (!new RegExp(`Errors\\.${name}\\b`).test(test)) problems.push(`${name} is reached by no test`)
}
for (const problem of problems) console.error(problem)
process.exit(problems.length === 0 ? 0 : 1)
