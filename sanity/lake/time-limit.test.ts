import { expect, test } from 'vitest'
import { ProcessorBudget, TimeLimitError } from './time-limit'

const stopped = new Int32Array(new SharedArrayBuffer(4))
/** Takes time, but no processor time, like a process that a busy machine does not run. */
const stall = (ms: number) => Atomics.wait(stopped, 0, 0, ms)

test('a task that the machine did not run is not refused', () => {
  let attempts = 0
  const answer = new ProcessorBudget(20).run(() => {
    attempts += 1
    if (attempts <= 2) stall(1_000)
    return 'done'
  })
  expect([answer, attempts]).toEqual(['done', 3])
})

test('a task that uses its processor time is stopped', () => {
  const budget = new ProcessorBudget(20)
  expect(() =>
    budget.run(() => {
      for (;;);
    }),
  ).toThrow(TimeLimitError)
})

test('tasks share the time, and an error of a task is its own', () => {
  const budget = new ProcessorBudget(60)
  const work = () => {
    const began = process.threadCpuUsage()
    while (process.threadCpuUsage(began).user < 20_000);
  }
  expect(() => {
    for (let count = 0; count < 4; count += 1) budget.run(work)
  }).toThrow(TimeLimitError)
  const wrong = new Error('a wrong patch')
  expect(() =>
    new ProcessorBudget(20).run(() => {
      throw wrong
    }),
  ).toThrow(wrong)
})
