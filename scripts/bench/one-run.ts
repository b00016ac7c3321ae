/** One measurement in a process of its own: engine, shape and nodes are its arguments. */
import { resolve } from 'node:path'
import { load } from '#flow/load.ts'
import { readFolder } from '../read-area.ts'
import { engines } from './engines.ts'
import { generatedFlow } from './generated-flow.ts'
import type { Measured } from './measure.ts'
import { shapes } from './shapes.ts'

const [engineName = '', shapeName = '', nodes = ''] = process.argv.slice(2)
const engine = engines[engineName]
const shape = shapes.find((name) => name === shapeName)
const base = load(readFolder(resolve(import.meta.dirname, '../../flows/hertfordshire')).files)
if (engine === undefined || shape === undefined || !base.ok) {
  throw new RangeError('Write an engine, a shape and a number of nodes, as measure.ts does.')
}

const service = Object.values(base.flow.pathway.checks)[0]?.service ?? ''
const flow = generatedFlow(base.flow, service, shape, Number(nodes))
const { questions, checks, outcomes } = flow.pathway
const began = performance.now()
const found = engine(flow)
const measured: Measured = {
  ...found,
  nodes: [questions, checks, outcomes].flatMap(Object.keys).length,
  clauses: Object.values(flow.safety).flatMap((rule) => rule.clauses).length,
  milliseconds: performance.now() - began,
  megabytes: process.resourceUsage().maxRSS / 1024,
}
console.log(JSON.stringify(measured))
