import { lookup as resolve } from 'node:dns'
import http from 'node:http'
import https from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { z } from 'zod'
import { isPublicAddress } from './public-address.ts'

export type AskOptions = {
  /**
   * Whether a connection to an IP address is allowed. By default only public ones are, so that no link reaches a
   * private network.
   */
  isAllowed?: (address: string) => boolean
  /** Awaited before each request to a host. */
  turn?: (host: string) => Promise<void>
  /** Milliseconds for one response. */
  timeout?: number
}

const MAX_REDIRECTS = 5
const TIMEOUT = 8_000

/** Some hosts refuse requests that do not look like those of a browser. */
const headers = {
  'user-agent': 'Mozilla/5.0 (compatible; DICS link check)',
  accept: 'text/html,application/pdf,*/*;q=0.8',
  'accept-language': 'en-IN,en;q=0.8',
}

/**
 * Asks whether a web page exists: HEAD, and GET where HEAD fails, because some servers do not know it. Follows
 * redirects.
 *
 * @returns the status of the last response (`200`), or a code: `timeout`, `private-address`, `too-many-redirects`,
 *   `unsafe-redirect`, or that of Node for DNS, connection and TLS errors, such as `ENOTFOUND` and `CERT_HAS_EXPIRED`
 */
export async function askLink(url: string, options: AskOptions = {}): Promise<string> {
  const code = await follow(url, 'HEAD', options)
  return isSuccess(code) || unreached.has(code) ? code : follow(url, 'GET', options)
}

/** Codes after which no server was reached, so that another method changes nothing. */
const unreached = new Set([
  ...['private-address', 'ENOTFOUND', 'EAI_AGAIN', 'ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH'],
])

const isSuccess = (code: string) => /^2\d\d$/.test(code)

async function follow(url: string, method: 'HEAD' | 'GET', options: AskOptions): Promise<string> {
  let place = new URL(url)
  for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects += 1) {
    await options.turn?.(place.host)
    try {
      const { status, location } = await request(place, method, options)
      if (location === undefined || status < 300 || status > 399) return String(status)
      if (!URL.canParse(location, place)) return 'unsafe-redirect'
      place = new URL(location, place)
      if (!/^https?:$/.test(place.protocol)) return 'unsafe-redirect'
    } catch (error) {
      return codeOf(error)
    }
  }
  return 'too-many-redirects'
}

type Reply = { status: number; location: string | undefined }

function request(
  place: URL,
  method: string,
  { isAllowed = isPublicAddress, timeout = TIMEOUT }: AskOptions,
): Promise<Reply> {
  return new Promise((resolve, reject) => {
    // For an IP address there is no lookup.
    const host = place.hostname.replace(/^\[|\]$/g, '')
    if (isIP(host) !== 0 && !isAllowed(host)) return reject(new PrivateAddressError(host))
    const signal = AbortSignal.timeout(timeout)
    const asked = (place.protocol === 'https:' ? https : http).request(place, {
      ...{ method, headers, signal, agent: false, lookup: lookupAllowed(isAllowed) },
    })
    asked.once('response', (response) => {
      resolve({ status: response.statusCode ?? 0, location: response.headers.location })
      // The body is not needed.
      response.destroy()
    })
    asked.on('error', (error) => reject(signal.aborted ? new TimeoutError() : error))
    asked.end()
  })
}

/** Checks the resolved addresses and connects to these: a second lookup could return others. */
const lookupAllowed =
  (isAllowed: (address: string) => boolean): LookupFunction =>
  (host, options, callback) =>
    resolve(host, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error, [])
      const allowed = addresses.filter(({ address }) => isAllowed(address))
      const [first] = allowed
      if (!first) return callback(new PrivateAddressError(host), [])
      if (options.all) callback(null, allowed)
      else callback(null, first.address, first.family)
    })

class PrivateAddressError extends Error {
  readonly code = 'private-address'
}

class TimeoutError extends Error {
  readonly code = 'timeout'
}

const coded = z.object({ code: z.string() })

/** The code of a connection error. */
const codeOf = (error: unknown): string => coded.safeParse(error).data?.code ?? 'failed'
