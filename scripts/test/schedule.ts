export interface Task<Result> {
  readonly name: string
  /** How many cores it keeps busy. */
  readonly cores: number
  /** The task that must have ended before this one begins. */
  readonly after?: string
  readonly run: () => Promise<Result>
}

/**
 * Runs every task once, as many at a time as there are cores for, in their order where two could
 * begin. A task whose `after` is not among the tasks does not wait.
 *
 * @throws what a task throws; no task is begun after that
 */
export async function runAll<Result>(
  tasks: readonly Task<Result>[],
  cores: number,
): Promise<readonly Result[]> {
  const running = new Map<string, Promise<void>>()
  const results = new Map<string, Result>()
  const inUse = () =>
    tasks.filter(({ name }) => running.has(name)).reduce((sum, task) => sum + task.cores, 0)
  const isReady = ({ name, after }: Task<Result>) =>
    !running.has(name) &&
    !results.has(name) &&
    (!tasks.some((task) => task.name === after) || results.has(after ?? ''))

  while (results.size < tasks.length) {
    for (const task of tasks) {
      if (!isReady(task) || (running.size > 0 && inUse() + task.cores > cores)) continue
      const end = task.run().then((result) => {
        results.set(task.name, result)
        running.delete(task.name)
      })
      running.set(task.name, end)
    }
    if (running.size === 0) throw new Error('Each task that is left waits for another.')
    await Promise.race(running.values())
  }
  return tasks.map(({ name }) => results.get(name) as Result)
}
