import { typedBullet } from '../../../lib/content/body/rules'

/** Bullets that need no space after them; the last are those of symbol fonts. */
const glyph = /^\s*[•●○▪▫■□◦‣⁃∙➢➤►❖✓✔\uf000-\uf0ff]\s*/u

/** A number as the site’s lists show it; “(2)” and “b)” are text, which a list could only change. */
export const typedNumber = /^\s*(?:\d{1,2})\.\s+/

/** Another number: figures, one letter, or a Roman number; “Goa.” is a word. */
export const otherNumber = /^\s*\(?(?:\p{N}{1,4}|\p{L}\p{M}*|[ivx]{2,5}|[IVX]{2,5})[.)]\s/u

/** The bullet or number that was typed at the start of a text. */
export function typedMark(text: string): { length: number; type: 'bullet' | 'number' } | undefined {
  const bullet = glyph.exec(text) ?? typedBullet.exec(text)
  if (bullet) return { length: bullet[0].length, type: 'bullet' }
  const number = typedNumber.exec(text)
  return number ? { length: number[0].length, type: 'number' } : undefined
}

/** Does a text begin with a bullet or a number of its own? */
export const beginsWithMark = (text: string): boolean =>
  typedMark(text) !== undefined || otherNumber.test(text)
