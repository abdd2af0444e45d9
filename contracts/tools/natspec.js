#!/usr/bin/env node
// Holds that everything a contract of src shows to the outside is described: each function, event and error of its ABI has a
// @notice in the compiled documentation, there or where another contract of src declares it. What OpenZeppelin declares is
// described there. Run after `forge build`.
'use strict'
const fs = require('fs')
const path = require('path')

const root = path.join(__dirname, '..')
const read = (name) => {
  const full = path.join(root, name)
  if (!fs.existsSync(full)) {
    console.error(`natspec: ${name} is missing: run make contracts`)
    process.exit(2)
  }
  return JSON.parse(fs.readFileSync(full, 'utf8'))
}

const type = ({ type: text, components }) => (text.startsWith('tuple') ? `(${components.map(type).join(',')})${text.slice(5)}` : text)
const signature = ({ name, inputs }) => `${name}(${inputs.map(type).join(',')})`

// Every contract of the last build, with its documentation.
const contracts = []
for (const [file, entry] of Object.entries(read('cache/solidity-files-cache.json').files)) {
  for (const [name, versions] of Object.entries(entry.artifacts)) {
    const artifact = read(`out/${Object.values(Object.values(versions)[0])[0].path}`)
    // Not `metadata`: of events and errors forge keeps nothing there.
    if (artifact.rawMetadata) contracts.push({ file, name, abi: artifact.abi, ...JSON.parse(artifact.rawMetadata).output })
  }
}

const kinds = { __proto__: null, function: 'methods', event: 'events', error: 'errors' }
const described = new Set()
for (const { file, abi, userdoc } of contracts) {
  const theirs = file.startsWith('node_modules/@openzeppelin/')
  if (!theirs && !file.startsWith('src/')) continue
  for (const item of abi.filter((i) => kinds[i.type])) {
    const text = signature(item)
    if (theirs || [userdoc[kinds[item.type]]?.[text]].flat().some((d) => d?.notice)) described.add(`${item.type} ${text}`)
  }
}

const problems = new Set()
const seen = { function: new Set(), event: new Set(), error: new Set() }
for (const { file, name, abi } of contracts.filter((c) => c.file.startsWith('src/'))) {
  for (const item of abi.filter((i) => kinds[i.type])) {
    const text = signature(item)
    seen[item.type].add(text)
    if (!described.has(`${item.type} ${text}`)) problems.add(`${item.type} ${text} has no @notice (${name}, ${file})`)
  }
}
if (seen.function.size < 150) problems.add(`only ${seen.function.size} functions found: is everything compiled?`)
for (const problem of [...problems].sort()) console.error(`natspec: ${problem}`)
if (problems.size === 0) console.log(`${seen.function.size} functions, ${seen.event.size} events and ${seen.error.size} errors have NatSpec`)
process.exit(problems.size === 0 ? 0 : 1)
