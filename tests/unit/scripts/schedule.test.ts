import { expect, test } from 'vitest'
import { runAll } from '../../../scripts/test/schedule.ts'

/** Tasks that write down when they begin and end, and end one after another. */
function recorded() {
  const happened: string[] = []
  const task = (name: string, taskCores: number, after?: string) => ({
    name,
    cores: taskCores,
    ...(after === undefined ? {} : { after }),
    run: async () => {
      happened.push(`${name} begins`)
      await Promise.resolve()
      happened.push(`${name} ends`)
      return name
    },
  })
  return { happened, task }
}

test('runs as many at a time as there are cores, and the large alone', async () => {
  const { happened, task } = recorded()
  const results = await runAll([task('lint', 1), task('types', 1), task('unit', 2)], 2)
  expect(results).toEqual(['lint', 'types', 'unit'])
  expect(happened.slice(0, 2)).toEqual(['lint begins', 'types begins'])
  expect(happened.slice(4)).toEqual(['unit begins', 'unit ends'])
})

test('begins a task after the one that it needs', async () => {
  const { happened, task } = recorded()
  await runAll([task('browser', 1, 'build'), task('build', 1)], 2)
  expect(happened).toEqual(['build begins', 'build ends', 'browser begins', 'browser ends'])
})

test('runs a task that needs more cores than there are, and one that waits for nobody', async () => {
  const { task } = recorded()
  expect(await runAll([task('browser', 4, 'build')], 2)).toEqual(['browser'])
})

test('refuses tasks that wait for each other', async () => {
  const { task } = recorded()
  await expect(runAll([task('egg', 1, 'hen'), task('hen', 1, 'egg')], 2)).rejects.toThrow(
    'Each task that is left waits for another.',
  )
})
