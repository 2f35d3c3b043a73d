import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'

const css = await readFile(new URL('globals.css', import.meta.url), 'utf8')
const unavailable = await readFile(new URL('../lib/page-store/unavailable.html', import.meta.url), 'utf8')

const schemes = ['light', 'dark'] as const

/** The colour tokens: `--name: light-dark(#rrggbb, #rrggbb)`. */
const tokens = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#[\da-f]{6}), (#[\da-f]{6})\);/g)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }],
  ),
)

/** Relative luminance of sRGB, WCAG 2.2. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = parseInt(hex.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

test('the contrast formula is that of WCAG', () => {
  expect(contrast('#000000', '#ffffff')).toBe(21)
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
})

const grounds = ['paper', 'surface', 'accent-soft']
const pairs = [
  ...grounds.map((ground) => ['ink', ground, 7] as const),
  ...grounds.flatMap((ground) => ['muted', 'accent'].map((colour) => [colour, ground, 4.5] as const)),
  ['on-accent', 'accent', 4.5] as const,
  // The bar of a preview.
  ['paper', 'ink', 7] as const,
  // The focus ring uses --accent, tested above at more than the required 3:1.
  ...['paper', 'surface'].map((ground) => ['edge', ground, 3] as const),
]

for (const scheme of schemes)
  test.each(pairs)(`%s on %s has a contrast of %d, ${scheme}`, (colour, ground, least) => {
    const [front, back] = [tokens.get(colour), tokens.get(ground)]
    if (!front || !back) throw new Error(`globals.css has no --${front ? ground : colour}.`)
    expect(contrast(front[scheme], back[scheme])).toBeGreaterThanOrEqual(least)
  })

test('images and their alt text use the light colours in both schemes', () => {
  const [, ink, ground] = /\n  img \{[^}]*?\bcolor: (#\w+);\s*background-color: (#\w+);/.exec(css) ?? []
  expect([ink, ground]).toEqual([tokens.get('muted')?.light, tokens.get('paper')?.light])
})

test('the outage page, which has its own CSS, uses the same colours', () => {
  const known = [...tokens.values()].map(({ light, dark }) => `light-dark(${light}, ${dark})`)
  const used = unavailable.match(/light-dark\([^)]*\)/g) ?? []
  expect(used.length).toBeGreaterThan(0)
  expect(used.filter((colour) => !known.includes(colour))).toEqual([])
})
