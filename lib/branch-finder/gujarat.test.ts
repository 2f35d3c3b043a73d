import { expect, test } from 'vitest'
import { allPinCodes } from './pin-codes'
import { pinCodePlace } from './place'
import { rank } from './rank'
import { seedBranches } from './testing/seed-branches'

/** Branches by road for the districts of Gujarat and the neighbouring union territory. */
const roads: Record<string, string> = {
  ahmedabad:
    'Ahmedabad, Amreli, Bhavnagar, Botad, Devbhumi Dwarka, Diu, Gir Somnath, Jamnagar, Junagadh, Kheda, Kutch, Morbi, Porbandar, Rajkot, Surendranagar',
  gandhinagar: 'Aravalli, Banaskantha, Gandhinagar, Mehsana, Patan, Sabarkantha, Vav-Tharad',
  surat: 'Bharuch, Dadra and Nagar Haveli, Daman, Dang, Navsari, Surat, Tapi, Valsad',
  vadodara: 'Anand, Chhota Udaipur, Dahod, Mahisagar, Narmada, Panchmahal, Vadodara',
}
const states = ['Gujarat', 'Dadra and Nagar Haveli and Daman and Diu', 'Delhi']

const suggestions = allPinCodes()
  .filter(({ district }) => states.includes(district.state))
  .map(({ code, district }) => {
    const place = pinCodePlace(code)
    return { code, district, ...(place && rank(place, seedBranches).suggested) }
  })

test('every PIN code of Gujarat and Delhi has a branch, by its district or as the branch’s own', () => {
  expect(suggestions.length).toBeGreaterThan(1100)
  expect(suggestions.filter(({ reason }) => reason !== 'district' && reason !== 'there')).toEqual([])
})

test('each district gets the branch that is nearest by road', () => {
  const districts = Map.groupBy(suggestions, ({ district }) => district)
  const led = [...districts].map(([{ name, state }, all]) => ({
    name,
    state,
    pinCodes: all.length,
    branches: [...new Set(all.map(({ branch }) => branch?.slug ?? 'none'))],
  }))
  for (const { name, pinCodes, branches } of led)
    console.log(`${name.padEnd(24)} ${String(pinCodes).padStart(3)} PIN codes -> ${branches.join(', ')}`)

  const expected = new Map(
    Object.entries(roads).flatMap(([slug, names]) => names.split(', ').map((name) => [name, slug])),
  )
  for (const { name, state, branches } of led)
    expect(branches, name).toEqual([state === 'Delhi' ? 'new-delhi' : expected.get(name)])
  expect(
    led
      .filter(({ state }) => state !== 'Delhi')
      .map(({ name }) => name)
      .sort(),
  ).toEqual([...expected.keys()].sort())
})
