import type { Page } from '@playwright/test'

/** Known errors, listed with their reasons in the lake's README. */
const explained = [
  /sanity-cdn\.com|design-system-static\.sanity\.io|api\.sanity\.io/,
  /Failed to fetch version for package/,
  /401 .*users\/me/,
  /409 .*\/data\/mutate\//,
  /ERR_CONNECTION_REFUSED|ERR_INTERNET_DISCONNECTED|WebSocketError: WebSocket connection error/,
  /WebSocket is already in CLOSING or CLOSED state/,
  /Failed to resolve initial value for template/,
  /Unable to connect to visual editing/,
]

/** The errors that browsers report for requests while the lake is down. */
const explainedByOutage =
  /Failed to fetch|NetworkError|ERR_(?:CONNECTION|INCOMPLETE_CHUNKED_ENCODING|EMPTY_RESPONSE)/

/** What the site's security policy forbids is never explained. */
const ofPolicy = /Content.Security.Policy/i

export const isExplained = (error: string, wasLakeDown: boolean): boolean =>
  !ofPolicy.test(error) &&
  (explained.some((reason) => reason.test(error)) || (wasLakeDown && explainedByOutage.test(error)))

/** Collects the console errors of a page from now on, each with its source. */
export function collectConsoleErrors(page: Page, errors: string[]): void {
  page.on('pageerror', (error) => errors.push(String(error)))
  page.on('console', (message) => {
    if (message.type() !== 'error') return
    const status = /status of (\d+)/.exec(message.text())?.[1] ?? ''
    errors.push(`${status} ${message.text()} ${message.location().url}`)
  })
}
