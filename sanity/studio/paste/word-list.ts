import { readMark } from './list-number'
import { styleOf } from './look'
import type { ListPlace } from './part'

/** Whether it is the bullet or number that Word writes for programs without lists. */
export function isWordMark(element: Element): boolean {
  return styleOf(element, 'mso-list') === 'ignore'
}

/** The list position of a paragraph from Word, which is given only in its style. */
export function wordListPlace(paragraph: Element): ListPlace | undefined {
  const level = /^\w+\s+level(\d)/.exec(styleOf(paragraph, 'mso-list') ?? '')?.[1]
  const mark = [...paragraph.querySelectorAll('[style]')].find(isWordMark)
  if (!level && !mark) return undefined
  const written = (mark?.textContent ?? '').trim()
  const place = { level: Number(level ?? 1) }
  if (!mark) return { ...place, type: 'typed' }
  // Some bullets are letters of a symbol font: “o”, “§”, “Ø”. A number needs a full stop or a bracket.
  return /[\p{L}\p{N}][.)]/u.test(written)
    ? { ...place, type: 'counted', mark: written, readings: readMark(written) }
    : { ...place, type: 'bullet' }
}
