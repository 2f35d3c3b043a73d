import { html } from 'hono/html'

const sentences = {
  used: 'This sign-in link was used already. Each works once.',
  unknown: 'This sign-in code is not known here. Codes end when the lake is restarted.',
}

type Options = {
  /** Where the Studio is. */
  origin: string
  /** What prints a new link. */
  loginCommand: string
  refused?: keyof typeof sentences
}

/** The page where a person types the code that the lake's start command printed. */
export function signInPage({ origin, loginCommand, refused }: Options) {
  return html`<!doctype html>
    <html lang="en">
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width" />
      <title>Sign in to the local Content Lake</title>
      <style>
        body {
          font:
            1rem/1.6 system-ui,
            sans-serif;
          max-width: 34rem;
          margin: 4rem auto;
          padding: 0 1rem;
        }
        input,
        button {
          font: inherit;
          padding: 0.4rem 0.7rem;
        }
      </style>
      <h1>Sign in to the local Content Lake</h1>
      ${refused ? html`<p role="alert"><strong>${sentences[refused]}</strong></p>` : ''}
      <p>
        Open the link that the lake printed when it started, or type the code in it. For a new one run
        <code>${loginCommand}</code>.
      </p>
      <form>
        <input type="hidden" name="origin" value="${origin}" />
        <label>Code <input name="code" autocomplete="off" autofocus required size="22" /></label>
        <button>Sign in</button>
      </form>
    </html>`
}
