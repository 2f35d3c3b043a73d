import { setTimeout as sleep } from 'node:timers/promises'
import { askLink, type AskOptions } from './ask-link.ts'

/** The number of links that are checked at the same time, of different hosts where possible. */
const AT_ONCE = 8
/** Milliseconds between two requests to a host. */
const GAP = 1_000

/** Spaces the requests to each host `gap` milliseconds apart. */
export function politeTurns(gap = GAP, wait: (milliseconds: number) => Promise<unknown> = sleep) {
  const free = new Map<string, number>()
  return async (host: string): Promise<void> => {
    const now = Date.now()
    const at = Math.max(now, free.get(host) ?? 0)
    free.set(host, at + gap)
    if (at > now) await wait(at - now)
  }
}

/** Shared by all calls in this process, so that consecutive calls are spaced too. */
const turns = politeTurns()

type Options = AskOptions & {
  /** No further link is checked after it aborts. */
  signal?: AbortSignal
  onAnswer?: (answer: { url: string; code: string }) => void
}

/** Checks links with {@link askLink}, with at most one request a second to a host. Yields results as they arrive. */
export async function askLinks(
  urls: readonly string[],
  { signal, ...options }: Options = {},
): Promise<{ url: string; code: string }[]> {
  const answers: { url: string; code: string }[] = []
  const waiting = hostsInTurn(urls)
  const work = async () => {
    for (let url = waiting.shift(); url !== undefined && !signal?.aborted; url = waiting.shift()) {
      const answer = { url, code: await askLink(url, { turn: turns, ...options }) }
      answers.push(answer)
      options.onAnswer?.(answer)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  return answers
}

/** Interleaves links of different hosts. */
function hostsInTurn(urls: readonly string[]): string[] {
  const seen = new Map<string, number>()
  return urls
    .map((url) => {
      const { host } = new URL(url)
      const round = seen.get(host) ?? 0
      seen.set(host, round + 1)
      return { url, round }
    })
    .sort((a, b) => a.round - b.round)
    .map(({ url }) => url)
}
