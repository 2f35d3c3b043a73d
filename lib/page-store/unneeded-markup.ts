/** Scripts to keep: data blocks and the site's own files (never from `/_next/`). */
const isOurs = (attributes: string) =>
  /\stype="(?:application\/ld\+json|speculationrules)"/.test(attributes) ||
  /\ssrc="(?!\/_next\/)/.test(attributes)

/**
 * Removes what Next adds and a public page does not need: the framework's scripts, their preloads, the hint that makes
 * browsers wait for them, React's markers, and the `twitter:` metadata that repeats the `og:` metadata, which X reads
 * as well. Parsing by regular expression is safe on React's output, which escapes `<` and `>` in text and attributes.
 */
export const withoutUnneededMarkup = (html: string): string =>
  html
    .replace(/<script\b([^>]*)>[\s\S]*?<\/script>/g, (script, attributes: string) =>
      isOurs(attributes) ? script : '',
    )
    .replace(/<link\b(?=[^>]*\s(?:as="script"|rel="(?:expect|modulepreload)"))[^>]*>/g, '')
    .replace(/<meta name="twitter:(?!card")[^>]*>/g, '')
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace('<div hidden=""></div>', '')
