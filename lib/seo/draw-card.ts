import 'server-only'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import sharp from 'sharp'
import { languages, type Language } from '../languages'
import { cardSize, type Card } from './card'
import { drawableText } from './drawable-text'
import { coverageOf } from './font-coverage'

/**
 * Both have Latin letters, too, and come with the site: what a machine has installed differs, and satori, which Next
 * brings along, does not join the letters of Indian scripts. Pango, which sharp brings along, does.
 */
const gujarati = {
  family: 'Noto Sans Gujarati',
  file: 'noto-sans-gujarati/700Bold/NotoSansGujarati_700Bold.ttf',
}
const devanagari = {
  family: 'Noto Sans Devanagari',
  file: 'noto-sans-devanagari/700Bold/NotoSansDevanagari_700Bold.ttf',
}
const fontOf: Record<Language, typeof gujarati> = { gu: gujarati, hi: devanagari, en: devanagari }
const fonts = [...new Set(Object.values(fontOf))]

const fileOf = ({ file }: { file: string }) =>
  path.join(process.cwd(), 'node_modules/@expo-google-fonts', file)

let covered: Set<number>[] | undefined

/** What the two fonts can draw; read once. */
const coverage = () => (covered ??= fonts.map((font) => coverageOf(readFileSync(fileOf(font)))))

const ink = '#1d1b19'
const muted = '#5c5750'
const accent = '#9a3412'
const paper = '#fbfaf7'

const left = 112
const width = cardSize.width - left - 80
/** Where the title stands, and the most that it may fill (pixels). */
const title = { top: 148, height: 330 }
/** Dots an inch, at which the text has the size that is wanted; a long title gets fewer. */
const resolution = { title: 220, small: 90 }

type Text = { words: string; colour: string; language: Card['language']; height?: number; dpi?: number }

/** Sets words in lines. They are as large as fits, or as `dpi` says. Pango cannot set nothing: that is a full stop of no colour. */
async function set({ words, colour, language, height, dpi }: Text) {
  const first = fontOf[language]
  const markup = drawableText(words, coverage())
  const families = [first, ...fonts].map(({ family }) => family).join(', ')
  const { data, info } = await sharp({
    text: {
      text: /\S/.test(markup) ? `<span foreground="${colour}">${markup}</span>` : '<span alpha="1">.</span>',
      font: `${families} Bold 24`,
      fontfile: fileOf(first),
      width,
      ...(dpi ? { dpi } : { height }),
      rgba: true,
      wrap: 'word-char',
    },
  })
    .png()
    .toBuffer({ resolveWithObject: true })
  return { input: data, height: info.height, dpi: dpi ?? info.textAutofitDpi ?? Infinity }
}

/** As large as fits, and no larger than looks well. */
async function setTitle({ title: words, language }: Card) {
  const text = { words, colour: ink, language }
  const fitted = await set({ ...text, height: title.height })
  return fitted.dpi > resolution.title ? set({ ...text, dpi: resolution.title }) : fitted
}

let loading: Promise<unknown> | undefined

/** A font is known once something was set in it; a Gujarati title may have a Hindi word. */
const loadFonts = () =>
  (loading ??= Promise.all(languages.map((language) => set({ words: 'a', colour: ink, language, dpi: 72 }))))

/** Draws a card as PNG. `institute` stands below the title. */
export async function drawCard(card: Card, institute: string): Promise<Buffer> {
  await loadFonts()
  const [name, label, words] = await Promise.all([
    set({ words: institute, colour: accent, language: 'en', dpi: resolution.small }),
    set({ words: card.label, colour: muted, language: card.language, dpi: resolution.small }),
    setTitle(card),
  ])
  const rule = `<svg xmlns="http://www.w3.org/2000/svg" ${Object.entries(cardSize)
    .map(([side, pixels]) => `${side}="${pixels}"`)
    .join(
      ' ',
    )}><path d="M72 0V630M80 0V630" stroke="#dfa88d" stroke-width="3"/><path d="M${left} 520H${left + 64}" stroke="${accent}" stroke-width="5"/></svg>`
  return sharp({ create: { ...cardSize, channels: 3, background: paper } })
    .composite([
      { input: Buffer.from(rule), left: 0, top: 0 },
      { input: label.input, left, top: 76 },
      { input: words.input, left, top: title.top + Math.round((title.height - words.height) / 2) },
      { input: name.input, left, top: 544 },
    ])
    .png({ palette: true, colours: 64, effort: 7 })
    .toBuffer()
}
