import { styleOf } from './look'
import type { ListPlace } from './part'

/** Is it the bullet or the number that Word writes for programs without lists? */
export function isWordMark(element: Element): boolean {
  return styleOf(element, 'mso-list') === 'ignore'
}

/** The place in a list of a paragraph of Word’s, which says so in its style only. */
export function wordListPlace(paragraph: Element): ListPlace | undefined {
  const level = /^\w+\s+level(\d)/.exec(styleOf(paragraph, 'mso-list') ?? '')?.[1]
  const mark = [...paragraph.querySelectorAll('[style]')].find(isWordMark)
  if (!level && !mark) return undefined
  const numbered = /^\s*\(?\w{1,5}[.)]/.test(mark?.textContent ?? '')
  return { type: !mark ? 'typed' : numbered ? 'number' : 'bullet', level: Number(level ?? 1) }
}
