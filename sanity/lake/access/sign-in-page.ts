import { createHash } from 'node:crypto'
import { html, raw } from 'hono/html'

const sentences = {
  used: 'This sign-in link was used already. Each works once.',
  unknown: 'This sign-in code is unknown. Codes end when the lake is restarted.',
}

export type SignInPage = {
  /** The code in the link. */
  code?: string
  refused?: keyof typeof sentences
}

type Options = SignInPage & {
  /** The URL of the Studio. */
  origin: string
  /** The command that prints a new link. */
  loginCommand: string
}

const style = `
body { font: 1rem/1.6 system-ui, sans-serif; max-width: 34rem; margin: 4rem auto; padding: 0 1rem }
input, button { font: inherit; padding: 0.4rem 0.7rem }
`
const styleHash = createHash('sha256').update(style).digest('base64')

/** Allows only the page's own style, and a form that submits to the lake and redirects to the Studio. */
export const signInPolicy = (studio: string): string =>
  `default-src 'none'; style-src 'sha256-${styleHash}'; form-action 'self' ${studio}; base-uri 'none'; frame-ancestors 'none'`

/** The page that submits the code of a sign-in link, or a code typed by hand. */
export function signInPage({ origin, loginCommand, code, refused }: Options) {
  return html`<!doctype html>
    <html lang="en">
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width" />
      <title>Sign in to the local Content Lake</title>
      ${raw(`<style>${style}</style>`)}
      <h1>Sign in to the local Content Lake</h1>
      ${refused ? html`<p role="alert"><strong>${sentences[refused]}</strong></p>` : ''}
      <p>
        Open the link that the lake printed when it started, or type the code in it. For a new one run
        <code>${loginCommand}</code>.
      </p>
      <form method="post">
        <input type="hidden" name="origin" value="${origin}" />
        <label>Code <input name="code" value="${code ?? ''}" autocomplete="off" required size="22" /></label>
        <button autofocus>Sign in</button>
      </form>
    </html>`
}
