/** Scripts to keep: data blocks and the site's own files (never from `/_next/`). */
const isOurs = (attributes: string) =>
  /\stype="(?:application\/ld\+json|speculationrules)"/.test(attributes) ||
  /\ssrc="(?!\/_next\/)/.test(attributes)

/**
 * Removes the framework's scripts, their preloads, the hint that makes browsers wait for them, and React's markers: a
 * public page needs no React in the browser. Parsing by regular expression is safe on React's output, which escapes `<`
 * and `>` in text and attributes.
 */
export const withoutFrameworkScripts = (html: string): string =>
  html
    .replace(/<script\b([^>]*)>[\s\S]*?<\/script>/g, (script, attributes: string) =>
      isOurs(attributes) ? script : '',
    )
    .replace(/<link\b(?=[^>]*\s(?:as="script"|rel="(?:expect|modulepreload)"))[^>]*>/g, '')
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace('<div hidden=""></div>', '')
