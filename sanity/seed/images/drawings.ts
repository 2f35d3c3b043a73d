import { box, drawing, line, paper, shades, text, WIDTH } from './svg.ts'

const shade = (place: number) => shades[place % shades.length] ?? paper

/** Rivers of the peninsula by length, as in the table of their article. */
function riverLengths() {
  const rivers: [string, number][] = [
    ['Godavari', 1465],
    ['Krishna', 1400],
    ['Narmada', 1312],
    ['Mahanadi', 851],
    ['Kaveri', 800],
    ['Tapi', 724],
  ]
  const bars = rivers.flatMap(([name, length], place) => {
    const y = 84 + place * 62
    const width = Math.round((length / 1465) * 400)
    const colour = name === 'Narmada' || name === 'Tapi' ? shade(3) : shade(0)
    return [
      text(152, y + 32, name, { anchor: 'end' }),
      box(166, y, width, 44, colour, 4),
      text(166 + width + 12, y + 32, `${length.toLocaleString('en-IN')} km`),
    ]
  })
  const key = [
    box(166, 466, 26, 26, shade(0), 4),
    text(204, 488, 'flows east'),
    box(390, 466, 26, 26, shade(3), 4),
    text(428, 488, 'flows west'),
  ]
  return drawing(520, 'Rivers of the peninsula', [...bars, ...key])
}

/** The three tiers of Part IX and the body of voters below them. */
function panchayatiRaj() {
  const tiers: [string, string][] = [
    ['District panchayat', 'Zila Parishad'],
    ['Intermediate panchayat', 'block or taluka level'],
    ['Village panchayat', 'Gram Panchayat'],
    ['Gram Sabha', 'all voters of the village'],
  ]
  return drawing(
    600,
    'Panchayati Raj, Part IX',
    tiers.flatMap(([name, gloss], place) => {
      const y = 86 + place * 126
      const width = 380 + place * 80
      const left = (WIDTH - width) / 2
      return [
        place > 0 ? line(WIDTH / 2, y - 26, WIDTH / 2, y) : '',
        box(left, y, width, 100, place === 3 ? shade(2) : shade(0)),
        text(WIDTH / 2, y + 44, name, { size: 30, bold: true, fill: paper, anchor: 'middle' }),
        text(WIDTH / 2, y + 80, gloss, { fill: paper, anchor: 'middle' }),
      ]
    }),
  )
}

/** Layers of the atmosphere, highest on top; heights are rounded means. */
function atmosphereLayers() {
  const layers: [string, string, string][] = [
    ['Exosphere', 'above 600 km', 'fades into space'],
    ['Thermosphere', '80 to 600 km', 'ionosphere, aurora'],
    ['Mesosphere', '50 to 80 km', 'meteors burn up'],
    ['Stratosphere', '13 to 50 km', 'ozone layer'],
    ['Troposphere', '0 to 13 km', 'weather'],
  ]
  const fills = ['#2b2d5b', '#3b4a86', '#3f6fa6', '#39708c', '#35704f']
  return drawing(
    600,
    'Layers of the atmosphere',
    layers.flatMap(([name, height, mark], place) => {
      const y = 80 + place * 100
      return [
        box(30, y, 660, 94, fills[place] ?? paper, 6),
        text(54, y + 42, name, { size: 30, bold: true, fill: paper }),
        text(54, y + 78, mark, { fill: paper }),
        text(666, y + 58, height, { fill: paper, anchor: 'end' }),
      ]
    }),
  )
}

/** Cases on the power to amend the Constitution. */
function amendingPower() {
  const cases: [string, string][] = [
    ['1951', 'Shankari Prasad'],
    ['1967', 'Golaknath'],
    ['1973', 'Kesavananda Bharati'],
    ['1980', 'Minerva Mills'],
    ['2007', 'I.R. Coelho'],
  ]
  return drawing(405, 'Can Parliament amend everything?', [
    line(214, 92, 214, 372),
    ...cases.flatMap(([year, name], place) => {
      const y = 104 + place * 64
      const colour = year === '1973' ? shade(4) : shade(0)
      return [
        `<circle cx="214" cy="${y}" r="12" fill="${colour}"/>`,
        text(184, y + 11, year, { size: 30, bold: true, fill: colour, anchor: 'end' }),
        text(246, y + 11, name, { size: 30, fill: colour, bold: year === '1973' }),
      ]
    }),
  ])
}

/** The four seasons into which the India Meteorological Department divides the year. */
function seasonsOfIndia() {
  const seasons: [string, string, number, string][] = [
    ['Winter', 'January, February', 2, shade(0)],
    ['Pre-monsoon', 'March to May', 3, shade(3)],
    ['South-west monsoon', 'June to September', 4, shade(2)],
    ['Post-monsoon', 'October to December', 3, shade(5)],
  ]
  const month = 26
  let y = 84
  return drawing(
    405,
    'The four seasons of the Indian year',
    seasons.flatMap(([name, months, length, colour]) => {
      const [top, height] = [y, length * month]
      y += height
      return [
        box(30, top, 660, height - 4, colour, 4),
        text(54, top + height / 2 + 7, name, { bold: true, fill: paper }),
        text(666, top + height / 2 + 7, months, { fill: paper, anchor: 'end' }),
      ]
    }),
  )
}

export const drawings = {
  'amending-power': amendingPower(),
  'atmosphere-layers': atmosphereLayers(),
  'panchayati-raj': panchayatiRaj(),
  'river-lengths': riverLengths(),
  'seasons-of-india': seasonsOfIndia(),
}
