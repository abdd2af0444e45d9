#!/usr/bin/env node
// Holds that every event which SPEC rule 23 folds is emitted by `_emit` of src/libraries/History.sol and by nothing else:
//   1. in the compiled code (constructors too) every LOG instruction comes from that file, ERC-20's Approval aside;
//   2. in the sources each `_emit` has as many topics and fields as the declaration of its event.
// Contracts that keep no history are named below; any other that emits in another way fails. Run after `forge build`.
'use strict'
const fs = require('fs')
const path = require('path')

const root = path.join(__dirname, '..')
const HISTORY = 'src/libraries/History.sol'
// They hold nothing and prove nothing: what they emit tells their caller how a call in a batch ended.
const WITHOUT_HISTORY = ['src/periphery/AutoClaimer.sol', 'src/periphery/SettlerBase.sol', 'src/periphery/Settler.sol', 'src/periphery/LateSettler.sol', 'src/periphery/demo/']
const APPROVAL = { file: 'node_modules/@openzeppelin/contracts/token/ERC20/ERC20.sol', text: 'Approval(owner, spender, value)' }

const problems = []
compiled()
sources()
for (const problem of problems) console.error(`history: ${problem}`)
process.exit(problems.length === 0 ? 0 : 1)

// ------------------------------------------------------------------------------------------------ the compiled code

function compiled () {
  const cache = read('cache/solidity-files-cache.json')
  let folding = 0
  for (const [file, entry] of Object.entries(cache.files)) {
    if (!file.startsWith('src/') || WITHOUT_HISTORY.some((prefix) => file.startsWith(prefix))) continue
    for (const [name, versions] of Object.entries(entry.artifacts)) {
      const { path: where, build_id: build } = Object.values(Object.values(versions)[0])[0]
      const artifact = read(`out/${where}`)
      const paths = read(`out/build-info/${build}.json`).source_id_to_path
      for (const part of ['bytecode', 'deployedBytecode']) {
        if (artifact[part] === undefined || artifact[part].object === '0x') continue
        const found = logs(artifact[part], paths)
        for (const { source, text } of found) {
          if (source === HISTORY) folding++
          else if (source !== APPROVAL.file || !text.startsWith(APPROVAL.text)) {
            problems.push(`${name} (${part}) emits outside ${HISTORY}, in ${source}: ${text.split('\n')[0]}`)
          }
        }
      }
    }
  }
  if (folding < 20) problems.push(`only ${folding} LOG instructions found in ${HISTORY}: is everything compiled?`)
}

// Every LOG instruction of a code: the file it comes from, and the text there.
function logs ({ object, sourceMap }, paths) {
  const code = Buffer.from(object.slice(2).replace(/__\$.{34}\$__/g, '0'.repeat(40)), 'hex')
  const found = []
  let [start, length, source] = ['0', '0', '-1']
  let at = 0
  for (const entry of sourceMap.split(';')) {
    const [s, l, f] = entry.split(':')
    if (s) start = s
    if (l) length = l
    if (f) source = f
    const op = code[at]
    if (op >= 0xa0 && op <= 0xa4) {
      const file = paths[source]
      const text = file && fs.existsSync(path.join(root, file))
        ? fs.readFileSync(path.join(root, file)).subarray(Number(start), Number(start) + Number(length)).toString()
        : 'code of the compiler'
      found.push({ source: file || 'no file', text })
    }
    at += op >= 0x60 && op <= 0x7f ? op - 0x5e : 1
  }
  return found
}

function read (name) {
  const full = path.join(root, name)
  if (!fs.existsSync(full)) {
    console.error(`history: ${name} is missing: run make contracts`)
    process.exit(2)
  }
  return JSON.parse(fs.readFileSync(full, 'utf8'))
}

// ------------------------------------------------------------------------------------------------------- the sources

function sources () {
  const files = walk('src')
  const events = new Map()
  const openzeppelin = ['token/ERC20/IERC20.sol', 'interfaces/IERC4626.sol'].map((f) => `node_modules/@openzeppelin/contracts/${f}`)
  for (const file of [...files, ...openzeppelin]) {
    for (const [, name, fields] of text(file).matchAll(/\bevent (\w+)\s*\(([^)]*)\)/g)) {
      const list = fields.split(',').map((f) => f.trim()).filter(Boolean)
      const indexed = list.filter((f) => /\bindexed\b/.test(f)).length
      const declared = events.get(name)
      if (declared && (declared.indexed !== indexed || declared.plain !== list.length - indexed)) declared.twice = true
      else events.set(name, { indexed, plain: list.length - indexed })
    }
  }
  let calls = 0
  for (const file of files) {
    if (file === HISTORY) continue
    const source = text(file)
    for (const match of source.matchAll(/\b_emit\(/g)) {
      calls++
      const args = split(source.slice(match.index + match[0].length))
      const at = `${file}: _emit(${args[0]}`
      const name = (args[0].match(/^(?:\w+\.)?(\w+)\.selector$/) || [])[1]
      const event = events.get(name)
      if (!event) { problems.push(`${at}: the first topic is no event's selector`); continue }
      if (event.twice) { problems.push(`${at}: events of this name differ`); continue }
      const rest = args.slice(1)
      const last = rest[rest.length - 1]
      const encoded = /^abi\.encode\(/.test(last)
      // `data` stands for an encoding made before: the factory's, too long for the compiler's stack.
      const packed = encoded || last === '""' || last === 'data'
      const topics = packed ? rest.length - 1 : event.indexed
      const fields = encoded ? split(last.slice('abi.encode('.length)).length : last === '""' ? 0 : packed ? event.plain : rest.length - event.indexed
      if (topics !== event.indexed || fields !== event.plain) {
        problems.push(`${at}: ${topics} topics and ${fields} fields, declared are ${event.indexed} and ${event.plain}`)
      }
    }
    for (const [, what] of source.matchAll(/^[^/\n]*(?<![.\w])(emit \w|log[0-4]\()/gm)) {
      if (!WITHOUT_HISTORY.some((prefix) => file.startsWith(prefix))) problems.push(`${file}: ${what} beside _emit`)
    }
  }
  if (calls < 40) problems.push(`only ${calls} calls of _emit found`)
}

// The arguments of a call, whose text starts behind its opening bracket.
function split (source) {
  const args = ['']
  let depth = 0
  for (const c of source) {
    if (c === ')' && depth-- === 0) break
    if (c === '(' || c === '[') depth++
    if (c === ']') depth--
    if (c === ',' && depth === 0) args.push('')
    else args[args.length - 1] += c
  }
  return args.map((a) => a.trim())
}

function walk (dir) {
  return fs.readdirSync(path.join(root, dir), { withFileTypes: true }).flatMap((e) =>
    e.isDirectory() ? walk(`${dir}/${e.name}`) : e.name.endsWith('.sol') ? [`${dir}/${e.name}`] : [])
}

function text (file) {
  return fs.readFileSync(path.join(root, file), 'utf8')
}
