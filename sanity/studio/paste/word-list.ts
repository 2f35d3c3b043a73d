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
  const written = (mark?.textContent ?? '').trim()
  const place = { level: Number(level ?? 1) }
  if (!mark) return { ...place, type: 'typed' }
  // Some bullets are letters of a symbol font: “o”, “§”, “Ø”. Only what has a stop or a bracket is a number.
  return /[\p{L}\p{N}][.)]/u.test(written)
    ? { ...place, type: 'number', mark: written }
    : { ...place, type: 'bullet' }
}
