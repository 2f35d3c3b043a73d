import type { Sharp } from 'sharp'

type Swatch = {
  red: number
  green: number
  blue: number
  count: number
  saturation: number
  lightness: number
}

/** Where each named colour is looked for: [lowest, ideal, highest] lightness and saturation, from 0 to 1. */
const targets = {
  vibrant: { lightness: [0.3, 0.5, 0.7], saturation: [0.35, 1, 1] },
  lightVibrant: { lightness: [0.55, 0.74, 1], saturation: [0.35, 1, 1] },
  darkVibrant: { lightness: [0, 0.26, 0.45], saturation: [0.35, 1, 1] },
  muted: { lightness: [0.3, 0.5, 0.7], saturation: [0, 0.3, 0.4] },
  lightMuted: { lightness: [0.55, 0.74, 1], saturation: [0, 0.3, 0.4] },
  darkMuted: { lightness: [0, 0.26, 0.45], saturation: [0, 0.3, 0.4] },
} as const

/** The colours that stand for an image, under the names of `sanity.imagePalette`. */
export async function paletteOf(image: Sharp) {
  const pixels = await image
    .clone()
    .resize(64, 64, { fit: 'inside', withoutEnlargement: true })
    .flatten({ background: 'white' })
    .toColourspace('srgb')
    .raw()
    .toBuffer()
  const { swatches, total } = countColours(pixels)
  const dominant = swatches.reduce((best, swatch) => (swatch.count > best.count ? swatch : best))
  const named: Record<string, ReturnType<typeof describe>> = {}
  for (const [name, { lightness, saturation }] of Object.entries(targets)) {
    const fits = swatches.filter(
      (swatch) => within(swatch.lightness, lightness) && within(swatch.saturation, saturation),
    )
    const score = (swatch: Swatch) =>
      6.5 * (1 - Math.abs(swatch.lightness - lightness[1])) +
      3 * (1 - Math.abs(swatch.saturation - saturation[1])) +
      swatch.count / dominant.count
    const best = fits.sort((a, b) => score(b) - score(a))[0]
    if (best) named[name] = describe(best, total)
  }
  return { _type: 'sanity.imagePalette', ...named, dominant: describe(dominant, total) }
}

const within = (value: number, [lowest, , highest]: readonly [number, number, number]) =>
  value >= lowest && value <= highest

/** Colours that share their five leading bits of red, green and blue count as one, their average. */
function countColours(pixels: Uint8Array): { swatches: Swatch[]; total: number } {
  const sums = new Map<number, [red: number, green: number, blue: number, count: number]>()
  for (let at = 0; at + 2 < pixels.length; at += 3) {
    const [red = 0, green = 0, blue = 0] = pixels.subarray(at, at + 3)
    const key = ((red >> 3) << 10) | ((green >> 3) << 5) | (blue >> 3)
    const sum = sums.get(key) ?? [0, 0, 0, 0]
    sums.set(key, [sum[0] + red, sum[1] + green, sum[2] + blue, sum[3] + 1])
  }
  const swatches = Array.from(sums.values(), ([red, green, blue, count]) =>
    swatch(red / count, green / count, blue / count, count),
  )
  return { swatches, total: pixels.length / 3 }
}

function swatch(red: number, green: number, blue: number, count: number): Swatch {
  const highest = Math.max(red, green, blue) / 255
  const lowest = Math.min(red, green, blue) / 255
  const lightness = (highest + lowest) / 2
  const saturation = highest === lowest ? 0 : (highest - lowest) / (1 - Math.abs(2 * lightness - 1))
  return { red, green, blue, count, saturation, lightness }
}

function describe({ red, green, blue, count }: Swatch, total: number) {
  const hex = [red, green, blue].map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')
  // Perceived brightness (ITU-R BT.601) tells whether white or black text can be read on the colour.
  const text = red * 0.299 + green * 0.587 + blue * 0.114 < 150 ? '#fff' : '#000'
  return {
    _type: 'sanity.imagePaletteSwatch',
    background: `#${hex}`,
    foreground: text,
    title: text,
    population: Math.round((count / total) * 10_000) / 100,
  }
}
