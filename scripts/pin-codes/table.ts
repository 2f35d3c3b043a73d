import { delhiDistrict } from './delhi.ts'
import { correctedDistrict } from './districts.ts'

type Point = { lat: number; lng: number }
type Pin = { code: string; state: string; district: string; point: Point }

/** States whose post offices are kept as area names: they are close enough to the branches for the area to matter. */
const statesWithAreas = new Set(['Gujarat', 'Dadra and Nagar Haveli and Daman and Diu', 'Delhi'])

/** Places whose PIN code lies in another district; lib/branch-finder/names.ts lists them as towns of Vav-Tharad. */
const inAnotherDistrict = new Set(['385310 Rah', '385535 Lakhani'])

/** A point farther than this (km) from both its district and its sorting area is a mistake in the source. */
const FAR = 120

const median = (numbers: number[]) => {
  const sorted = numbers.toSorted((a, b) => a - b)
  return (
    ((sorted[Math.floor((sorted.length - 1) / 2)] ?? 0) + (sorted[Math.ceil((sorted.length - 1) / 2)] ?? 0)) /
    2
  )
}
const middle = (points: Point[]): Point => ({
  lat: median(points.map(({ lat }) => lat)),
  lng: median(points.map(({ lng }) => lng)),
})
/** Distance in kilometres, accurate enough within India. */
const kilometres = (a: Point, b: Point) =>
  Math.hypot(a.lat - b.lat, (a.lng - b.lng) * Math.cos((a.lat * Math.PI) / 180)) * 111.2

const sortingArea = ({ code }: Pin) => code.slice(0, 3)
const districtOf = ({ state, district }: Pin) => `${state}/${district}`

/** The most frequent value; ties are broken alphabetically, so that the table is reproducible. */
function most(values: string[]): string {
  const counts = new Map<string, number>()
  for (const value of values.toSorted()) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best))[0]
}

/** Builds the branch finder's tables from GeoNames' postal codes of India (`IN.txt`). */
export function pinCodeTables(text: string) {
  const offices = text
    .split('\n')
    .filter(Boolean)
    .map((row) => row.split('\t'))
    .map(([, code = '', name = '', state = '', , district = '', , taluka = '', , lat, lng, accuracy]) => ({
      code,
      name,
      ...correctedDistrict({ state, district, taluka }),
      point: { lat: Number(lat), lng: Number(lng) },
      accurate: Number(accuracy) > 1,
    }))
  const pins = correct(
    [...Map.groupBy(offices, ({ code }) => code)].map(([code, all]): Pin => {
      const [state = '', ofMost = ''] = most(all.map((office) => `${office.state}/${office.district}`)).split(
        '/',
      )
      const district = (state === 'Delhi' && delhiDistrict(all.map(({ name }) => areaName(name)))) || ofMost
      const accurate = all.filter((office) => office.accurate)
      return {
        code,
        state,
        district,
        point: middle((accurate[0] ? accurate : all).map(({ point }) => point)),
      }
    }),
  )
  const areas = Map.groupBy(
    offices.filter(({ state }) => statesWithAreas.has(state)),
    ({ code }) => code,
  )
  return {
    districts: sortedGroups(pins, districtOf).map(([district]) => district.split('/')),
    pinCodes: sortedGroups(pins, districtOf).map(([district, all]) => [
      ...district.split('/'),
      all
        .toSorted((a, b) => Number(a.code) - Number(b.code))
        .map(({ code, point }) => `${code}@${point.lat.toFixed(2)},${point.lng.toFixed(2)}`)
        .join(' '),
    ]),
    areas: [...areas].toSorted(byKey).map(([code, all]) => [
      code,
      [...new Set(all.map(({ name }) => areaName(name)))]
        .filter((name) => name && !inAnotherDistrict.has(`${code} ${name}`))
        .sort()
        .join(';'),
    ]),
  }
}

/** Compares code units, which gives the same order on every machine. */
const byKey = ([a]: [string, unknown], [b]: [string, unknown]) => (a < b ? -1 : 1)
const sortedGroups = (pins: Pin[], key: (pin: Pin) => string) => [...Map.groupBy(pins, key)].toSorted(byKey)

/** Corrects errors of the source: points far from all their neighbours, and districts far from their points. */
function correct(pins: Pin[]): Pin[] {
  const centres = (key: (pin: Pin) => string) =>
    new Map([...Map.groupBy(pins, key)].map(([name, all]) => [name, middle(all.map(({ point }) => point))]))
  const [areas, districts] = [centres(sortingArea), centres(districtOf)]
  const mostOf = new Map(
    [...Map.groupBy(pins, sortingArea)].map(([area, all]) => [area, most(all.map(districtOf))]),
  )
  return pins.map((pin) => {
    const area = areas.get(sortingArea(pin)) ?? pin.point
    const district = districts.get(districtOf(pin)) ?? pin.point
    if (kilometres(pin.point, district) < FAR) return pin
    if (kilometres(pin.point, area) >= FAR) return { ...pin, point: area }
    const [state = '', name = ''] = (mostOf.get(sortingArea(pin)) ?? '').split('/')
    const centre = districts.get(`${state}/${name}`)
    const isNearer = centre && kilometres(pin.point, centre) < kilometres(pin.point, district)
    return isNearer ? { ...pin, state, district: name } : pin
  })
}

/**
 * The name of a post office without postal abbreviations and suffixes: “Navrangpura H.O”, “Adajan Dn”, “Raipur
 * (Ahmedabad)”.
 */
function areaName(name: string): string {
  return name
    .replace(/\([^)]*\)?/g, ' ')
    .replace(/(\s(H\.?O|S\.?O|B\.?O|P\.?O|G\.?P\.?O|R\.?S|N\.?D|D\.?N|Extn|Mdg)\.?)+\s*$/i, '')
    .replace(/[;\s]+/g, ' ')
    .trim()
}
