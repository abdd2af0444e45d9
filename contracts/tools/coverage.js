#!/usr/bin/env node
// Runs forge coverage and fails below the bounds: 98 % of the lines and 95 % of the branches of src, as a whole and for each
// file with at least 20 branches (of fewer, one is more than 5 %). `tools/coverage.js LCOV` reads a report instead.
// Gas tests are left out, and the code size test: code that counts where it has been is longer and dearer.
'use strict'
const fs = require('fs')
const os = require('os')
const path = require('path')
const { spawnSync } = require('child_process')

const root = path.join(__dirname, '..')
const LEAST = { lines: 98, branches: 95 }

let report = process.argv[2]
if (!report) {
  report = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'coverage-')), 'lcov.info')
  const run = spawnSync(path.join(root, 'tools', 'bin', 'forge'), [
    'coverage', '--no-match-path', 'test/{Gas,TradeGas,SettlerGas}.t.sol', '--no-match-test', 'test_code_fitsTheLimit',
    '--report', 'lcov', '--report-file', report
  ], { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28 })
  if (run.status !== 0) {
    process.stderr.write(run.error ? `${run.error}\n` : run.stdout.split('\n').filter((l) => /FAIL|rror/.test(l)).join('\n') + run.stderr)
    console.error('coverage: forge coverage failed')
    process.exit(2)
  }
}

const files = []
let file
for (const line of fs.readFileSync(report, 'utf8').split('\n')) {
  const [tag, rest = ''] = line.split(/:(.*)/)
  if (tag === 'SF') file = { name: rest, lines: [0, 0], branches: [0, 0], missed: [] }
  else if (tag === 'DA') count(file.lines, rest.split(',')[1], rest.split(',')[0])
  else if (tag === 'BRDA') count(file.branches, rest.split(',')[3], `${rest.split(',')[0]} (branch)`)
  else if (tag === 'end_of_record' && file.name.startsWith('src/')) files.push(file)
}
function count (pair, hits, where) {
  pair[1]++
  if (hits !== '0' && hits !== '-') pair[0]++
  else file.missed.push(where)
}

const percent = ([hit, all]) => (all === 0 ? 100 : (100 * hit) / all)
const text = (pair) => `${percent(pair).toFixed(2)} % (${pair[0]}/${pair[1]})`
const total = { name: 'src', lines: [0, 0], branches: [0, 0], missed: [] }
for (const f of files) for (const kind of ['lines', 'branches']) for (const i of [0, 1]) total[kind][i] += f[kind][i]

const problems = files.length === 0 ? ['the report names no file of src'] : []
for (const f of [...files, total]) {
  console.log(`${f.name.padEnd(36)} lines ${text(f.lines).padEnd(22)} branches ${text(f.branches)}${f.missed.length ? '  missed: ' + f.missed.join(', ') : ''}`)
  for (const kind of ['lines', 'branches']) {
    if (f !== total && kind === 'branches' && f.branches[1] < 20) continue
    if (percent(f[kind]) < LEAST[kind]) problems.push(`${f.name}: ${kind} ${text(f[kind])}, at least ${LEAST[kind]} %`)
  }
}
for (const problem of problems) console.error(`coverage: ${problem}`)
process.exit(problems.length === 0 ? 0 : 1)
