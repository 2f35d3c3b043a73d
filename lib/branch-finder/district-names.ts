import rows from './districts.generated.json' with { type: 'json' }
import { districtNames, namesIn } from './names.ts'
import { fold, editDistance, soundOf } from './spelling.ts'

/** A district as in GeoNames, corrected for Gujarat and Delhi by scripts/pin-codes. */
export type DistrictName = { name: string; state: string }

const allDistrictNames = rows.map(([state = '', name = '']): DistrictName => ({ name, state }))

const called = new Map<string, DistrictName[]>()
const written = new Set<string>()
for (const district of allDistrictNames) {
  const names = [district.name, ...namesIn(districtNames[district.name])]
  for (const name of names.flatMap((own) => [own, `${own} ${district.state}`]).map(fold)) {
    const same = called.get(soundOf(name)) ?? []
    if (!same.includes(district)) called.set(soundOf(name), [...same, district])
    written.add(name)
  }
}

/** The districts with this name, in any common spelling. If two states share the name, the state may follow it. */
export const districtsNamed = (name: string): DistrictName[] => called.get(soundOf(fold(name))) ?? []

/** Whether a name is spelled like the district, in English, Hindi or Gujarati, rather than only sounding alike. */
export const isWrittenSo = (name: string) => written.has(fold(name))

/** The district that sounds like this name, or differs from it by one or two letters. */
export function nearestDistrict(name: string): DistrictName | undefined {
  const sound = soundOf(fold(name))
  const near = [...called].flatMap(([known, [district]]) => {
    const letters = known === sound ? 0 : editDistance(sound, known)
    return letters === undefined || !district ? [] : [{ district, letters }]
  })
  return near.toSorted((a, b) => a.letters - b.letters)[0]?.district
}
