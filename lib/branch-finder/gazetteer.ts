import 'server-only'
import { middleOf } from './distance'
import { districtNames, namesIn, towns } from './names'
import { areasOf, districts, type District } from './pin-codes'
import { slugOf, type Named, type Place } from './place'
import { fold, soundOf } from './spelling'

type WellKnown = { place: Omit<Place, 'slug'> & { district: District }; otherNames: string[] }

const areaKey = (name: string, district: District) => `${soundOf(fold(name))}/${district.name}`
const areaPoints = new Map(
  areasOf().map(({ name, pinCode }) => [areaKey(name, pinCode.district), pinCode.point]),
)

/** A town is where its post office is, as far as that is known. */
const pointOf = (name: string, district: District) =>
  areaPoints.get(areaKey(name, district)) ?? district.centre

/** Towns come before districts of their name: they are nearer to the branches. */
const townsAndDistricts: WellKnown[] = [
  ...districts.flatMap((district) =>
    (towns[district.name] ?? []).map((entry) => {
      const [name = '', otherNames] = entry.split(':')
      return {
        place: { kind: 'town' as const, name, district, point: pointOf(name, district) },
        otherNames: namesIn(otherNames),
      }
    }),
  ),
  ...districts.map((district) => ({
    place: { kind: 'district' as const, name: district.name, district, point: district.centre },
    otherNames: namesIn(districtNames[district.name]),
  })),
]

/** The districts and towns, each with everything it is called. */
export const wellKnown: { place: Named; names: string[] }[] = [
  ...Map.groupBy(townsAndDistricts, ({ place }) => place.name),
].flatMap(([name, sameName]) => {
  const all = oneOrMore(
    name,
    sameName.map(({ place }) => place),
    ({ kind, district }) => (kind === 'town' ? district?.name : district?.state) ?? '',
  )
  const each = all.kind === 'ambiguity' ? all.places : [all]
  return [
    { place: all, names: [name] },
    ...each.map((place, at) => ({ place, names: sameName[at]?.otherNames ?? [] })),
  ]
})

/** One place, or the choice among those of the same name, told apart by where they lie. */
function oneOrMore(
  name: string,
  places: Omit<Place, 'slug'>[],
  where: (place: Omit<Place, 'slug'>) => string,
): Named {
  const slug = slugOf(name)
  const [only] = places
  if (only && places.length === 1) return { ...only, slug }
  return {
    kind: 'ambiguity',
    slug,
    name,
    places: places.map((place) => ({ ...place, slug: `${slug}-${slugOf(where(place))}` })),
  }
}

/** The areas and villages near the branches, by the sound of their names; those of one name and district are one. */
function areas(): Named[] {
  return [...Map.groupBy(areasOf(), ({ name }) => soundOf(fold(name)))].map(([, sameName]) => {
    const name = sameName[0]?.name ?? ''
    const inDistricts = [...Map.groupBy(sameName, ({ pinCode }) => pinCode.district)].map(
      ([district, all]) => {
        const codes = [...new Set(all.map(({ pinCode }) => pinCode.code))]
        const [code] = codes
        return {
          kind: 'area' as const,
          name: all[0]?.name ?? name,
          district,
          point: middleOf(all.map(({ pinCode }) => pinCode.point)),
          ...(code && codes.length === 1 && { pinCode: code }),
        }
      },
    )
    return oneOrMore(name, inDistricts, ({ district }) => district?.name ?? '')
  })
}

/** What is found by a name: written just so, or sounding so. The first to be added has the name. */
class NameIndex {
  readonly #written = new Map<string, Named>()
  readonly #sounding = new Map<string, { place: Named; length: number }>()
  readonly #slugs = new Map<string, Named>()

  add(place: Named, names: string[]) {
    for (const name of names.map(fold)) {
      addFirst(this.#written, name, place)
      addFirst(this.#sounding, soundOf(name), { place, length: name.length })
    }
    addFirst(this.#slugs, place.slug, place)
    if (place.kind === 'ambiguity') for (const one of place.places) addFirst(this.#slugs, one.slug, one)
  }

  /** Expects a folded name. Karachi sounds like the village Kharachiya, but is not written much like it. */
  find = (name: string): Named | undefined => {
    const sounding = this.#sounding.get(soundOf(name))
    const isAlike = sounding && Math.abs(sounding.length - name.length) <= 2
    return this.#written.get(name) ?? (isAlike ? sounding.place : undefined)
  }
  at = (slug: string): Named | undefined => this.#slugs.get(slug)
}

function addFirst<Value>(map: Map<string, Value>, key: string, value: Value) {
  if (key && !map.has(key)) map.set(key, value)
}

const index = new NameIndex()
for (const { place, names } of wellKnown) index.add(place, names)
for (const area of areas()) index.add(area, [area.name])

/** The place, or the places, of a folded name. */
export const findName = index.find

/** The place at a slug that is not that of a PIN code. */
export const findSlug = index.at
