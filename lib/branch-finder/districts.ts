import { districtsNamed } from './district-names'
import { districts, type District } from './pin-codes'

const key = ({ name, state }: { name: string; state: string }) => `${state}/${name}`
const byKey = new Map(districts.map((district) => [key(district), district]))

/** The districts with this name, in any common spelling. If two states share the name, the state may follow it. */
export const districtsByName = (name: string): District[] =>
  districtsNamed(name).flatMap((found) => byKey.get(key(found)) ?? [])

/** All of Delhi: the district of places in Delhi whose own district is unknown. */
export const isWholeState = ({ name, state }: District) => name === state && state === 'Delhi'

/** Whether two districts are used interchangeably: addresses in any district of Delhi say “New Delhi”. */
export const sameRegion = (a: District, b: District) =>
  a === b || (a.state === 'Delhi' && b.state === 'Delhi')
