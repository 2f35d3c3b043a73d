import { districtsNamed } from './district-names'
import { districts, type District } from './pin-codes'

const key = ({ name, state }: { name: string; state: string }) => `${state}/${name}`
const byKey = new Map(districts.map((district) => [key(district), district]))

/** The districts of a name in any usual spelling. Where two states have one of this name, the state may follow it. */
export const districtsCalled = (name: string): District[] =>
  districtsNamed(name).flatMap((found) => byKey.get(key(found)) ?? [])

/** All of Delhi: the district of a place of Delhi whose own district is not known for sure. */
export const isWholeState = ({ name, state }: District) => name === state && state === 'Delhi'

/** Two districts that people name for one another: an address in any of Delhi's says “New Delhi”. */
export const sameRegion = (a: District, b: District) =>
  a === b || (a.state === 'Delhi' && b.state === 'Delhi')
