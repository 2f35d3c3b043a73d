// What the framework adds so that React can take over in the browser. The public pages are complete without it.

/** Scripts that stay: data blocks, and our own files (never from `/_next/`). */
const isOurs = (/** @type {string} */ attributes) =>
  /\stype="(?:application\/ld\+json|speculationrules)"/.test(attributes) ||
  /\ssrc="(?!\/_next\/)/.test(attributes)

/**
 * The page without the framework's scripts, their preloads, and the hint that makes a browser wait for them.
 * Works on the output of React, which escapes `<` and `>` in text and attributes.
 * @param {string} html
 */
export function withoutFrameworkScripts(html) {
  return html
    .replace(/<script\b([^>]*)>[\s\S]*?<\/script>/g, (script, attributes) =>
      isOurs(attributes) ? script : '',
    )
    .replace(/<link\b(?=[^>]*\s(?:as="script"|rel="(?:expect|modulepreload)"))[^>]*>/g, '')
}
