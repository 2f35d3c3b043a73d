import 'server-only'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import sharp from 'sharp'
import type { Wording } from '../content/fields/translations'
import { languages, languageScripts, type Script } from '../languages'
import { cardSize, type Card } from './card'
import { drawableText } from './drawable-text'
import { codePointsOf } from './font-coverage'

/**
 * Both fonts also contain Latin letters. They are part of the site, because installed fonts differ between machines.
 * Pango (in sharp) draws them, because satori (in Next) does not shape Indian scripts.
 */
const gujarati = {
  family: 'Noto Sans Gujarati',
  file: 'noto-sans-gujarati/700Bold/NotoSansGujarati_700Bold.ttf',
}
const devanagari = {
  family: 'Noto Sans Devanagari',
  file: 'noto-sans-devanagari/700Bold/NotoSansDevanagari_700Bold.ttf',
}
const fontOf: Record<Script, typeof gujarati> = {
  Latin: devanagari,
  Devanagari: devanagari,
  Gujarati: gujarati,
}
const fonts = [...new Set(Object.values(fontOf))]

const fileOf = ({ file }: { file: string }) =>
  path.join(process.cwd(), 'node_modules/@expo-google-fonts', file)

let covered: Set<number>[] | undefined

/** The code points with a glyph in the fonts, read once. */
const coverage = () => (covered ??= fonts.map((font) => codePointsOf(readFileSync(fileOf(font)))))

const ink = '#1d1b19'
const muted = '#5c5750'
const accent = '#9a3412'
const paper = '#fbfaf7'

const left = 112
const width = cardSize.width - left - 80
/** The position and maximum size of the title (pixels). */
const title = { top: 148, height: 330 }
/** The dpi at which Pango's points give the intended size; long titles get less. */
const resolution = { title: 220, small: 90 }

type Text = { words: string; colour: string; language: Card['language']; height?: number; dpi?: number }

/**
 * Renders text, as large as fits or at `dpi`. Pango can't render an empty text, so that becomes a transparent full
 * stop.
 */
async function set({ words, colour, language, height, dpi }: Text) {
  const first = fontOf[languageScripts[language]]
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

/** As large as fits, up to a maximum. */
async function setTitle({ title: words, language }: Card) {
  const text = { words, colour: ink, language }
  const fitted = await set({ ...text, height: title.height })
  return fitted.dpi > resolution.title ? set({ ...text, dpi: resolution.title }) : fitted
}

let loading: Promise<unknown> | undefined

/** Pango knows a font only after rendering with it, so render with both: a Gujarati title may contain a Hindi word. */
const loadFonts = () =>
  (loading ??= Promise.all(languages.map((language) => set({ words: 'a', colour: ink, language, dpi: 72 }))))

/** Draws a card as PNG, with the name of the institute below the title. */
export async function drawCard(card: Card, institute: Wording | null): Promise<Buffer> {
  await loadFonts()
  const [name, label, words] = await Promise.all([
    set({
      words: institute?.text ?? '',
      colour: accent,
      language: institute?.language ?? card.language,
      dpi: resolution.small,
    }),
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

/** Serves a PNG, by default as immutable because its URL changes with it. */
export const cardResponse = (png: Buffer, lifetime = 'public, max-age=31536000, immutable'): Response =>
  new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png', 'cache-control': lifetime } })
