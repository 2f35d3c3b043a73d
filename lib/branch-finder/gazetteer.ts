import 'server-only'
import { medianPoint } from './distance'
import { isWholeState } from './districts'
import { districtNames, minorTowns, namesIn, towns } from './names'
import { areasOf, districts, type District } from './pin-codes'
import { placesOf, slugOf, type Choice, type Named, type Place } from './place'
import { fold, soundOf } from './spelling'

type WellKnown = { place: Omit<Place, 'slug'> & { district: District }; otherNames: string[] }

const areaKey = (name: string, district: District) => `${soundOf(fold(name))}/${district.name}`
const areaPoints = new Map(
  areasOf().map(({ name, pinCode }) => [areaKey(name, pinCode.district), pinCode.point]),
)

/** The location of a town: that of its post office, or else of its district. */
const pointOf = (name: string, district: District) =>
  areaPoints.get(areaKey(name, district)) ?? district.centre

/** Towns come before districts of the same name, because they are nearer to the branches. */
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

/** The districts and towns, each with all its names. */
export const wellKnown: { place: Named; names: string[] }[] = [
  ...Map.groupBy(townsAndDistricts, ({ place }) => place.name),
].flatMap(([name, sameName]) => {
  const all = oneOrMore(
    name,
    sameName.map(({ place }) => place),
    ({ kind, district }) => (kind === 'town' ? district?.name : district?.state) ?? '',
  )
  const each = placesOf(all)
  // Places with the same English name share their names in other scripts, too.
  const shared = new Set(
    sameName.flatMap(({ otherNames }, at) =>
      otherNames.filter((other) =>
        sameName.some((twin, index) => index > at && twin.otherNames.includes(other)),
      ),
    ),
  )
  return [
    { place: all, names: [name, ...shared] },
    ...each.map((place, at) => ({
      place,
      names: (sameName[at]?.otherNames ?? []).filter((other) => !shared.has(other)),
    })),
  ]
})

/** One place, or a choice among the places with this name, labelled by location. */
function oneOrMore(
  name: string,
  places: Omit<Place, 'slug'>[],
  where: (place: Omit<Place, 'slug'>) => string,
): Named {
  const slug = slugOf(name)
  const [only] = places
  if (only && places.length === 1) return { ...only, slug }
  return {
    kind: 'choice',
    reason: 'name',
    slug,
    name,
    options: places.map((place) => ({ ...place, slug: `${slug}-${slugOf(where(place))}` })),
  }
}

/** The areas and villages near the branches, grouped by sound; offices with the same name and district are merged. */
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
          point: medianPoint(all.map(({ pinCode }) => pinCode.point)),
          ...(code && codes.length === 1 && { pinCode: code }),
        }
      },
    )
    return oneOrMore(name, inDistricts, ({ district }) => district?.name ?? '')
  })
}

/** Towns that are meant only if their state is named too; their slugs contain the state. */
const lesser: Place[] = districts.flatMap((district) =>
  (minorTowns[district.name] ?? []).map((name) => ({
    kind: 'town' as const,
    slug: slugOf(`${name} ${district.state}`),
    name,
    district,
    point: district.centre,
  })),
)

const minorTownsBySound = Map.groupBy(lesser, ({ name }) => soundOf(fold(name)))

/** A whole state: a choice of its districts. */
const states = [...Map.groupBy(districts, ({ state }) => state)].flatMap(([name, all]): Choice[] => {
  const options = wellKnown.flatMap(({ place }) =>
    placesOf(place).filter(({ kind, district }) => kind === 'district' && district?.state === name),
  )
  const distinct = [...new Map(options.map((option) => [option.district, option])).values()]
  const isOnePlace = all.length === 1 || all.some(isWholeState)
  if (isOnePlace) return []
  const byName = distinct.toSorted((a, b) => (a.name < b.name ? -1 : 1))
  return [{ kind: 'choice', reason: 'state', slug: slugOf(name), name, options: byName }]
})
const statesByName = new Map(states.map((state) => [state.name, state]))

/** Finds a place by its folded name, by spelling or by sound. The first place added keeps the name. */
class NameIndex {
  readonly #written = new Map<string, Named>()
  readonly #sounding = new Map<string, { place: Named; length: number }>()

  add(place: Named, names: string[]) {
    for (const name of names.map(fold)) {
      addFirst(this.#written, name, place)
      addFirst(this.#sounding, soundOf(name), { place, length: name.length })
    }
  }

  written = (name: string): Named | undefined => this.#written.get(name)

  /** The length check keeps Karachi from matching the village Kharachiya, which sounds the same. */
  sounding = (name: string): Named | undefined => {
    const sounding = this.#sounding.get(soundOf(name))
    return sounding && Math.abs(sounding.length - name.length) <= 2 ? sounding.place : undefined
  }
}

function addFirst<Value>(map: Map<string, Value>, key: string, value: Value) {
  if (key && !map.has(key)) map.set(key, value)
}

const known = new NameIndex()
const near = new NameIndex()
const slugs = new Map<string, Named>()
function addSlugs(place: Named) {
  addFirst(slugs, place.slug, place)
  if (place.kind === 'choice') for (const option of place.options) addFirst(slugs, option.slug, option)
}
for (const { place, names } of wellKnown) known.add(place, names)
for (const { place } of wellKnown) addSlugs(place)
for (const state of states) addFirst(slugs, state.slug, state)
for (const place of lesser) addFirst(slugs, place.slug, place)
for (const area of areas()) {
  const own = withOwnSlug(area)
  if (!own) continue
  near.add(own, [own.name])
  addSlugs(own)
}

/** Undefined for an area that shares its name and district with a town or district, which already has the page. */
function withOwnSlug(area: Named): Named | undefined {
  const slug = slugs.has(area.slug) ? `${area.slug}-area` : area.slug
  if (area.kind !== 'choice') {
    const same = slugs.get(area.slug)
    return same && placesOf(same).some(({ district }) => district === area.district)
      ? undefined
      : { ...area, slug }
  }
  const options = area.options.flatMap((option) => withOwnSlug(option) ?? [])
  return options.length > 1 ? { ...area, slug, options } : options[0]
}

/**
 * The meanings of a folded name: a district, a town or a choice of them, and an area or village of Gujarat or Delhi. A
 * match by spelling takes precedence over a match by sound.
 */
export function findNamed(name: string): { known?: Named | undefined; area?: Named | undefined } {
  const area = near.written(name)
  const found = known.written(name) ?? (area ? undefined : known.sounding(name))
  return { known: found, area: area ?? (found ? undefined : near.sounding(name)) }
}

/** Towns of a folded name that are meant only if their state is named too. */
export const findMinorTowns = (name: string): Place[] => minorTownsBySound.get(soundOf(name)) ?? []

/** The page of a whole state; for Delhi and states with one district, the place of that name. */
export const stateNamed = (state: string): Named | undefined =>
  statesByName.get(state) ?? known.written(fold(state))

/** The place with this slug, unless it is a PIN code. */
export const findSlug = (slug: string): Named | undefined => slugs.get(slug)
