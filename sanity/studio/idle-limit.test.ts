// @vitest-environment jsdom
import { expect, onTestFinished, test, vi } from 'vitest'

test('work that waits for an idle browser has a limit, unless it names its own', async () => {
  const limits: (number | undefined)[] = []
  // Other files share the window.
  onTestFinished(() => void vi.unstubAllGlobals())
  vi.stubGlobal('requestIdleCallback', (_callback: IdleRequestCallback, options?: IdleRequestOptions) =>
    limits.push(options?.timeout),
  )
  await import('./idle-limit')
  window.requestIdleCallback(() => undefined)
  window.requestIdleCallback(() => undefined, { timeout: 5_000 })
  expect(limits).toEqual([200, 5_000])
})
