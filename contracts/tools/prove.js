#!/usr/bin/env node
// Proves the theorems of proofs/SharesMathProof.sol with the compiler's SMTChecker, z3 and, where z3 gives up, cvc5 (Debian's
// are enough). Prints one line per theorem; exits 1 unless all are proved, 2 without the solvers. `tools/prove.js NAME` tries
// one; a solver may take PROVE_SECONDS for a query (120: it is wall time, and a busy machine is slow).
'use strict'
const fs = require('fs')
const path = require('path')
const { spawnSync } = require('child_process')

const root = path.join(__dirname, '..')
const solc = require(path.join(root, 'node_modules', 'solc'))
const SECONDS = Number(process.env.PROVE_SECONDS || 120)
const file = 'proofs/SharesMathProof.sol'
const source = fs.readFileSync(path.join(root, file), 'utf8')

const SOLVERS = [
  ['z3', '-smt2', '-in', `-T:${SECONDS}`],
  ['cvc5', '--lang=smt2.6', '--nl-ext-tplanes', `--tlimit=${SECONDS}000`, '-']
]
for (const [solver] of SOLVERS) {
  if (spawnSync(solver, ['--version']).error) {
    console.error(`prove: ${solver} is missing: apt-get install ${solver}`)
    process.exit(2)
  }
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
  let contents = ''
  for (const [solver, ...flags] of SOLVERS) {
    contents = spawnSync(solver, flags, { input: query, maxBuffer: 1 << 26 }).stdout.toString()
    if (/^(sat|unsat)\b/.test(contents)) break
  }
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
  // A solver that ran out of time is no answer: the compiler only warns of an error then, so each answer is looked at too.
  const bad = messages.filter((m) => /BMC: .*(happens|might happen|rror)/.test(m) || /^\w*Error/.test(m))
  const safe = messages.some((m) => m.includes('BMC: Assertion violation check is safe!'))
  const proved = safe && bad.length === 0 && answers.every((a) => a === 'unsat' || a === 'sat')
  if (!proved) failed++
  console.log(`${proved ? 'proved ' : 'UNKNOWN'}  ${name}: ${notice} (${((Date.now() - started) / 1000).toFixed(1)} s)`)
  if (!proved && process.env.PROVE_VERBOSE) console.log(answers, bad.map((m) => m.split('\n').slice(0, 4).join('\n')).join('\n'))
}
process.exit(failed === 0 ? 0 : 1)
