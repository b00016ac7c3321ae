import { packageOf } from '../build/contenders.ts'
import { type Contender, contenders } from '../contenders/list.ts'
import { type Results, valuesOf } from '../results.ts'
import { measures } from './measures.ts'
import { spreadOf } from './statistics.ts'
import { tableOf } from './table-of.ts'

/** Who was measured, in which versions, and what each does better than the tool. */
export function peers(results: Results): string {
  const rows = contenders.map((contender) => [
    contender.name,
    contender.says,
    contender.packages.map(packageSaid).join(', ') || '–',
    checkSaid(results, contender),
  ])
  const better = contenders
    .filter(({ from }) => from !== 'tool')
    .flatMap((contender) => {
      const ahead = aheadIn(results, contender)
      const figures = ahead.length === 0 ? '' : ` Ahead of the tool in: ${ahead.join(', ')}.`
      return contender.better + figures === ''
        ? []
        : [`- **${contender.name}.** ${contender.better}${figures}`]
    })
  return `## Who was measured\n
${tableOf(['contender', 'what it is', 'packages and licences', 'neutral table'], rows)}\n
survey-core has a newer version than the one here: survey-react-ui needs exactly this one. RJSF and Form.io have no
styles here: their themes would add bytes. No peer is drawn at build: each is as its own guide begins.\n
## What each does better\n
${better.join('\n')}`
}

function packageSaid(name: string): string {
  const { version, licence } = packageOf(name)
  return `${name} ${version} (${licence})`
}

function checkSaid({ checked }: Results, { id, answers }: Contender): string {
  const found = checked[id]
  if (!answers) return 'asks nothing'
  if (id === 'shipped') return 'asks its own questions, and its own tests walk every path'
  if (found === undefined) return 'not tried'
  return found.wrong.length === 0
    ? `all ${found.paths} paths right`
    : `wrong, so it is not timed: ${found.wrong.join(' ')}`
}

/** In what a contender has the better median than the tool with the same table. */
function aheadIn(results: Results, { id }: Contender): readonly string[] {
  const median = (contender: string, figure: string) =>
    spreadOf([...valuesOf(results, { contender, cpu: 4, figure }).values()])?.median
  return measures.flatMap(({ figure, title }) => {
    const [theirs, ours] = [median(id, figure), median('ours', figure)]
    return theirs !== undefined && ours !== undefined && theirs < ours ? [title.toLowerCase()] : []
  })
}
