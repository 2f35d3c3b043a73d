import sharp from 'sharp'
import { expect, test, vi } from 'vitest'
import { cardFile, cardSize, type Card } from './card'
import { drawCard } from './draw-card'

// A machine without fonts: the card may use only fonts that the site contains.
vi.hoisted(() => {
  process.env.FONTCONFIG_FILE = '/dev/null'
})

const card = (title: string, language: Card['language'] = 'en'): Card => ({
  title,
  label: 'UPSC GS2',
  language,
})

const institute = { text: 'DICS', language: 'en' } as const

const longest =
  'Ramsar wetlands of India & the 1971 Convention: criteria, Montreux Record, wise use — a “complete” revision <note>'

test.each([
  ['en', longest],
  ['en', 'GST'],
  ['hi', 'रूस–उत्तर कोरिया पारस्परिक रक्षा संधि: क्षेत्र, ज्ञान, श्री, प्रश्न और UPSC'],
  ['gu', 'રશિયા–ઉત્તર કોરિયા પરસ્પર સંરક્ષણ કરાર: ક્ષેત્ર, જ્ઞાન, શ્રી, પ્રશ્ન અને UPSC'],
  ['en', '\0 🤝 \ud800'],
  ['en', ' '],
] as const)('a card in %s has the right size and few bytes: %s', async (language, title) => {
  const png = await drawCard(card(title, language), institute)
  expect(await sharp(png).metadata()).toMatchObject({ format: 'png', ...cardSize })
  expect(png.byteLength).toBeLessThan(100_000)
})

/** Counts dark pixels in the middle of the card, where the title is. */
async function inkOf(title: string, language: Card['language']) {
  const png = await drawCard(card(title, language), institute)
  const area = { left: 100, top: 130, width: 1100, height: 370 }
  const pixels = await sharp(png).extract(area).greyscale().threshold(128).negate().raw().toBuffer()
  return pixels.reduce((sum, pixel) => sum + (pixel > 0 ? 1 : 0), 0)
}

test('Indian letters are shaped: a conjunct is one glyph, not its parts with a virama', async () => {
  for (const [conjunct, apart, language] of [
    ['ક્ષ', 'ક્\u200cષ', 'gu'],
    ['ज्ञ', 'ज्\u200cञ', 'hi'],
  ] as const) {
    const [joined, parts] = [await inkOf(conjunct, language), await inkOf(apart, language)]
    expect(joined).toBeGreaterThan(1000)
    expect(joined).toBeLessThan(parts * 0.9)
  }
})

/** Counts the dark pixels of a title next to a long word, which gives all these titles the same size. */
const inkAt = (title: string) => inkOf(`Constitution of India ${title}`, 'en')

test('each letter has its own glyph: none is the box for a missing one', async () => {
  const inks = await Promise.all(['ક', 'ખ', 'ગ'].map((letter) => inkOf(letter, 'gu')))
  expect(new Set(inks).size).toBe(3)
})

test.each([
  ['Ice → water', 'Ice water'],
  ['🤝 India and Japan 👩🏽‍🎓🇮🇳', 'India and Japan'],
  ['Kyiv Київ', 'Kyiv'],
  ['A \ud83d half', 'A half'],
  ['Ṛgveda and Purāṇa', 'Rgveda and Purāna'],
])('characters without a glyph in the site’s fonts are removed: %s', async (title, drawn) => {
  expect(await drawCard(card(title), institute)).toEqual(await drawCard(card(drawn), institute))
})

test.each([
  ['CO₂', 'CO', 'CO2'],
  ['10⁸', '10', '108'],
  ['2½', '2', '2 1/2'],
])('%s is drawn with small digits', async (title, without, full) => {
  const ink = await inkAt(title)
  expect(ink).toBeGreaterThan(await inkAt(without))
  expect(ink).toBeLessThan(await inkAt(full))
})

test('the file name of an image changes with its content', () => {
  expect(cardFile(card('One'))).toMatch(/^[0-9a-f]{12}\.png$/)
  expect(cardFile(card('One'))).toBe(cardFile(card('One')))
  expect(cardFile(card('One'))).not.toBe(cardFile(card('Two')))
})
