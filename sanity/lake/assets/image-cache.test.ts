import { expect, test } from 'vitest'
import { limitConcurrency } from '../http/concurrency.ts'
import { ImageCache } from './image-cache.ts'

test('an image is transformed once, even for simultaneous requests', async () => {
  const cache = new ImageCache(100)
  let made = 0
  const make = () => Promise.resolve(Buffer.alloc(10, ++made))
  await Promise.all([cache.getOrMake('a', make), cache.getOrMake('a', make)])
  await cache.getOrMake('a', make)
  expect(made).toBe(1)
})

test('the least recently used image is evicted, and a failure is not cached', async () => {
  const cache = new ImageCache(25)
  const made: string[] = []
  const ask = (key: string, size = 10) =>
    cache.getOrMake(key, () => {
      made.push(key)
      return Promise.resolve(Buffer.alloc(size))
    })
  for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) await ask(key)
  expect(made).toEqual(['a', 'b', 'c', 'b'])
  await ask('large', 26)
  await ask('large', 26)
  expect(made.filter((key) => key === 'large')).toHaveLength(2)
  await expect(cache.getOrMake('x', () => Promise.reject(new Error('broken')))).rejects.toThrow('broken')
  await expect(cache.getOrMake('x', () => Promise.resolve(Buffer.alloc(1)))).resolves.toHaveLength(1)
})

test('a limited number of tasks run at a time, some wait, and the rest are refused', async () => {
  const run = limitConcurrency(2, 3)
  let running = 0
  let most = 0
  const task = () =>
    run(async () => {
      most = Math.max(most, ++running)
      await new Promise((resolve) => setTimeout(resolve, 5))
      running--
    })
  const outcomes = await Promise.allSettled(Array.from({ length: 6 }, task))
  expect(most).toBe(2)
  expect(outcomes.map(({ status }) => status)).toEqual([...Array<string>(5).fill('fulfilled'), 'rejected'])
  await task()
})
