import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { ConcurrencyLimit } from './concurrency-limit'

test('no more tasks than allowed run at once, in order of arrival', async () => {
  const turns = new ConcurrencyLimit({ maxRunning: 2, maxWaiting: 10 })
  let [now, most] = [0, 0]
  const begun: number[] = []
  const task = (number: number) => async () => {
    begun.push(number)
    most = Math.max(most, (now += 1))
    await sleep(5)
    now -= 1
    return number
  }
  const results = await Promise.all([1, 2, 3, 4, 5].map((number) => turns.run(task(number))))
  expect(results).toEqual([1, 2, 3, 4, 5])
  expect(begun).toEqual([1, 2, 3, 4, 5])
  expect(most).toBe(2)
})

test('a failed task passes its slot on', async () => {
  const turns = new ConcurrencyLimit({ maxRunning: 1, maxWaiting: 1 })
  const failing = turns.run(() => Promise.reject(new Error('failed')))
  const next = turns.run(() => Promise.resolve('done'))
  expect(turns.isFull).toBe(true)
  await expect(failing).rejects.toThrow('failed')
  expect(await next).toBe('done')
  expect(turns.isFull).toBe(false)
})
