import { typedBullet } from '../../../lib/content/body/rules'

/** Bullets that need no space after them; the last ones come from symbol fonts. */
const glyph = /^\s*[•●○▪▫■□◦‣⁃∙➢➤►❖✓✔\uf000-\uf0ff]\s*/u

/** A number in the notation of the site’s lists; “(2)” and “b)” stay text, because a list would change them. */
export const typedNumber = /^\s*(?:\d{1,2})\.\s+/

/** Another number: digits, a single letter or a Roman numeral; “Goa.” is a word. */
export const otherNumber = /^\s*\(?(?:\p{N}{1,4}|\p{L}\p{M}*|[ivx]{2,5}|[IVX]{2,5})[.)]\s/u

/** The bullet or number typed at the start of a text. */
export function typedMark(text: string): { length: number; type: 'bullet' | 'number' } | undefined {
  const bullet = glyph.exec(text) ?? typedBullet.exec(text)
  if (bullet) return { length: bullet[0].length, type: 'bullet' }
  const number = typedNumber.exec(text)
  return number ? { length: number[0].length, type: 'number' } : undefined
}

/** Whether a text begins with its own bullet or number. */
export const beginsWithMark = (text: string): boolean =>
  typedMark(text) !== undefined || otherNumber.test(text)
