/** Escapes text for XML and removes characters that XML 1.0 forbids: most control characters and lone surrogates. */
export const xml = (text: string): string =>
  text
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')

export const element = (name: string, text: string): string => `<${name}>${xml(text)}</${name}>`
