#!/usr/bin/env node
// Proves the theorems of proofs/SharesMathProof.sol with the compiler's SMTChecker and z3 (Debian's is enough).
// Prints one line per theorem; exits 1 unless all are proved, 2 without z3. `tools/prove.js NAME` tries one; a query may take
// PROVE_SECONDS (300: it is wall time, and a busy machine is slow).
'use strict'
const fs = require('fs')
const path = require('path')
const { spawnSync } = require('child_process')

const root = path.join(__dirname, '..')
const solc = require(path.join(root, 'node_modules', 'solc'))
const SECONDS = Number(process.env.PROVE_SECONDS || 300)
const file = 'proofs/SharesMathProof.sol'
const source = fs.readFileSync(path.join(root, file), 'utf8')

if (spawnSync('z3', ['--version']).error) {
  console.error('prove: z3 is missing: apt-get install z3')
  process.exit(2)
}

const read = (name) => {
  for (const base of [root, path.join(root, 'node_modules')]) {
    const full = path.join(base, name)
    if (fs.existsSync(full)) return { contents: fs.readFileSync(full, 'utf8') }
  }
  return { error: `not found: ${name}` }
}
let answers = []
const smtSolver = (query) => {
  const run = spawnSync('z3', ['-smt2', '-in', `-T:${SECONDS}`], { input: query, maxBuffer: 1 << 26 })
  const contents = run.stdout.toString()
  answers.push(contents.split('\n')[0])
  return { contents }
}

// One theorem at a time: all other functions are cut out, so that a hard one spends nobody else's time.
const functions = [...source.matchAll(/\n    \/\/\/ @notice (.+)\n(?:    \/\/\/.*\n)*    function (\w+)\([^]*?\n    \}\n/g)]
let failed = 0
for (const [text, notice, name] of functions) {
  if (process.argv[2] && process.argv[2] !== name) continue
  const body = functions.reduce((s, [other]) => (other === text ? s : s.replace(other, '')), source)
  answers = []
  const started = Date.now()
  const output = JSON.parse(solc.compile(JSON.stringify({
    language: 'Solidity',
    sources: { [file]: { content: body } },
    settings: {
      outputSelection: { '*': { '*': [] } },
      modelChecker: {
        contracts: { [file]: ['SharesMathProof'] },
        engine: 'bmc',
        solvers: ['smtlib2'],
        targets: ['assert', 'overflow', 'underflow', 'divByZero'],
        showProvedSafe: true,
        showUnproved: true
      }
    }
  }), { import: read, smtSolver }))
  const messages = (output.errors || []).map((e) => e.formattedMessage)
  const bad = messages.filter((m) => /BMC: .*(happens|might happen)/.test(m) || /^\w*Error/.test(m))
  const proved = answers.length > 0 && bad.length === 0
  if (!proved) failed++
  console.log(`${proved ? 'proved ' : 'UNKNOWN'}  ${name}: ${notice} (${((Date.now() - started) / 1000).toFixed(1)} s)`)
  if (!proved && process.env.PROVE_VERBOSE) console.log(answers, bad.map((m) => m.split('\n').slice(0, 4).join('\n')).join('\n'))
}
process.exit(failed === 0 ? 0 : 1)
