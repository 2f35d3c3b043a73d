import type { Run } from './part'

/** Superscripts and subscripts in plain text notation: 2^k, a_k. The “th” of 19th stays as it is. */
export const inPlainSigns = (runs: readonly Pick<Run, 'text' | 'script'>[]): string =>
  runs
    .map(({ text, script }) => {
      if (!script || /^(st|nd|rd|th)$/.test(text.trim())) return text
      return `${script === 'sup' ? '^' : '_'}${text.trim().length > 1 ? `(${text.trim()})` : text}`
    })
    .join('')
