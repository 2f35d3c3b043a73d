/** Scripts that stay: data blocks, and our own files (never from `/_next/`). */
const isOurs = (attributes: string) =>
  /\stype="(?:application\/ld\+json|speculationrules)"/.test(attributes) ||
  /\ssrc="(?!\/_next\/)/.test(attributes)

/**
 * The page without the framework's scripts, their preloads, the hint that makes a browser wait for them, and the marks
 * that React finds its place by: a public page is complete without React in the browser. Works on the output of React, which escapes `<` and `>` in text and
 * attributes.
 */
export const withoutFrameworkScripts = (html: string): string =>
  html
    .replace(/<script\b([^>]*)>[\s\S]*?<\/script>/g, (script, attributes: string) =>
      isOurs(attributes) ? script : '',
    )
    .replace(/<link\b(?=[^>]*\s(?:as="script"|rel="(?:expect|modulepreload)"))[^>]*>/g, '')
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace('<div hidden=""></div>', '')
