import { UnreadableFile } from './source-file'

type LegacyFonts = { language: string; name: RegExp; unicode: string }

/** Fonts of the time before Unicode that draw Indian letters in the places of Latin ones. */
const legacyFonts: LegacyFonts[] = [
  {
    language: 'Gujarati',
    unicode: 'Shruti or Nirmala UI',
    name: /^(LMG|Tera ?font|Terafont|Gopika|Saumil|Harikrishna|Ghanshyam|Bhasha ?Bharti|Shree-?Guj|GUJ[-_ ]?(?!arati)|Nilkanth|Vakil|Krishna(?!.*unicode)|Avantika|Eklavya)/i,
  },
  {
    language: 'Hindi',
    unicode: 'Mangal or Nirmala UI',
    name: /^(Kruti ?Dev|DevLys|Walkman-?Chanakya|Chanakya|Shree-?Dev|Shusha|Susha|APS-?DV|4C ?Gandhi|Agra|Amar Ujala|Bhaskar|Kundli|Krutidev)/i,
  },
]

/** The minimal number of letters in such a font that counts; a bullet or an empty line may use one by accident. */
const LEAST = 12

/** A text with the font it is set in. */
export type FontRun = { font: string; text: string }

/**
 * Refuses a file whose Indian text is set in a font without Unicode: it holds Latin letters that look like others.
 *
 * @throws UnreadableFile
 */
export function refuseLegacyFonts(runs: Iterable<FontRun>): void {
  const letters = new Map<string, number>()
  for (const { font, text } of runs) {
    if (
      !text ||
      /[\u0900-\u097f\u0a80-\u0aff]/.test(text) ||
      !legacyFonts.some(({ name }) => name.test(font))
    )
      continue
    letters.set(font, (letters.get(font) ?? 0) + text.replace(/\s/g, '').length)
  }
  const [font, count = 0] = [...letters].sort(([, one], [, other]) => other - one)[0] ?? []
  const found = font ? legacyFonts.find(({ name }) => name.test(font)) : undefined
  if (found && font && count >= LEAST)
    throw new UnreadableFile(legacyRefusal(found, `is set in the font “${font}”`))
}

/** Why a text in a font without Unicode is refused; `what` becomes the middle of the sentence. */
export const legacyRefusal = (
  { language, unicode }: Pick<LegacyFonts, 'language' | 'unicode'>,
  what: string,
) =>
  `The ${language} text ${what}, which draws ${language} letters for Latin ones: the file holds no ${language} that a page or a search could show. Convert the text to Unicode, for example to ${unicode}, and import it again.`
