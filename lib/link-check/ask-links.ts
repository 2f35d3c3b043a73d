import { setTimeout as sleep } from 'node:timers/promises'
import { askLink, type AskOptions } from './ask-link.ts'

/** Links that are asked at the same time, of different hosts where possible. */
const AT_ONCE = 8
/** Milliseconds between two requests to a host. */
const GAP = 1_000

/** Gives each host its requests one after another, `gap` milliseconds apart. */
export function politeTurns(gap = GAP, wait: (milliseconds: number) => Promise<unknown> = sleep) {
  const free = new Map<string, number>()
  return async (host: string): Promise<void> => {
    const now = Date.now()
    const at = Math.max(now, free.get(host) ?? 0)
    free.set(host, at + gap)
    if (at > now) await wait(at - now)
  }
}

/** The turns of this process, so that calls after one another are polite as well. */
const turns = politeTurns()

type Options = AskOptions & {
  /** No further link is asked after this. */
  signal?: AbortSignal
  onAnswer?: (answer: { url: string; code: string }) => void
}

/** Asks links with {@link askLink}, politely: a host gets one request a second at most. Answers come as they arrive. */
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

/** The links in an order in which neighbours have different hosts. */
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
