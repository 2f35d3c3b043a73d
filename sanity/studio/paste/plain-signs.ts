import type { Run } from './part'

/** Raised and lowered text with the signs of plain text: 2^k, a_k. The “th” of 19th has none. */
export const inPlainSigns = (runs: readonly Pick<Run, 'text' | 'script'>[]): string =>
  runs
    .map(({ text, script }) => {
      if (!script || /^(st|nd|rd|th)$/.test(text.trim())) return text
      return `${script === 'sup' ? '^' : '_'}${text.trim().length > 1 ? `(${text.trim()})` : text}`
    })
    .join('')
