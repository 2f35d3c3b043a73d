import { expect, test, vi } from 'vitest'
import { waitForNetwork } from './wait-for-network'

const query = { url: '/data/query/production' }
const edit = { url: '/data/actions/production' }

/** A browser whose connection a test controls. */
function someBrowser(onLine: boolean) {
  const target = new EventTarget()
  return Object.assign(target, {
    navigator: { onLine },
    comeBack() {
      this.navigator.onLine = true
      target.dispatchEvent(new Event('online'))
    },
  })
}

const failing = (...errors: unknown[]) => {
  const next = vi.fn().mockResolvedValue('answer')
  for (const error of errors) next.mockRejectedValueOnce(error)
  return next
}

test('a request made offline is sent when the network is back', async () => {
  const browser = someBrowser(false)
  const next = failing(new TypeError('Failed to fetch'))
  const answer = waitForNetwork(undefined, browser)(query, next)
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(next).toHaveBeenCalledTimes(1)
  browser.comeBack()
  expect(await answer).toBe('answer')
})

test('while the lake is down, an edit is retried and a query fails', async () => {
  vi.useFakeTimers()
  const send = waitForNetwork(undefined, someBrowser(true))
  const answer = send(edit, failing(new TypeError('Failed to fetch'), new TypeError('Failed to fetch')))
  await vi.advanceTimersByTimeAsync(10_000)
  expect(await answer).toBe('answer')
  await expect(send(query, failing(new TypeError('Failed to fetch')))).rejects.toThrow('Failed to fetch')
  vi.useRealTimers()
})

test('a response of the lake is returned, even if offline', async () => {
  const refused = Object.assign(new Error('Conflict'), { statusCode: 409 })
  const send = waitForNetwork(undefined, someBrowser(false))
  await expect(send(edit, failing(refused))).rejects.toBe(refused)
})

test('the handler of the Studio sees the request and the response once', async () => {
  const seen: unknown[] = []
  const browser = someBrowser(false)
  const send = waitForNetwork(async (request, next) => {
    seen.push(await next(request))
    return 'handled'
  }, browser)
  const answer = send(query, failing(new TypeError('Failed to fetch')))
  await new Promise((resolve) => setTimeout(resolve, 20))
  browser.comeBack()
  expect(await answer).toBe('handled')
  expect(seen).toEqual(['answer'])
})
