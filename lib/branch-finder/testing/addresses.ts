import { allPinCodes, districts, type District } from '../pin-codes'

/** An address as people paste it, with the district it is in. */
export type Address = { text: string; district: District; identifiedBy: 'PIN code' | 'state' | 'district' }

/** A seeded random number generator (mulberry32). */
function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

const houses = [
  'B-201, 301',
  'Flat 302, 012 Tower',
  'H.No. 4-5-678/2',
  '57/17, 2nd Floor',
  '#12, 3rd Cross',
  'Plot No 101 102',
  'A/4, Shanti Kunj Society',
  'House 1998',
  'C/o Shri R. K. Sharma, Room 5',
  'Ward No. 12',
]
const streets = [
  'Near Shiv Mandir',
  'Opp. SBI ATM, MG Road',
  'Behind Bus Stand',
  'Station Road',
  'Gandhi Chowk',
  'Nr. Water Tank, Nehru Nagar',
  'Delhi Gate',
  'Surat Road',
  'Punjab National Bank Lane',
  'Rajasthan Hospital Road',
  'Hotel Udaipur Palace Road',
  'Kota Stone House',
  'Street 380 009 A',
]
const phones = ['Mob: 98250 12345', '+91-9825012345', 'Ph 079-26405678', '09825012345', 'Tel: 265430']

/** Abbreviations and names in Hindi and Gujarati, as people write them. */
const stateForms: Record<string, string[]> = {
  'Uttar Pradesh': ['U.P.', 'UP', 'उत्तर प्रदेश', 'Uttarpradesh'],
  'Madhya Pradesh': ['M.P.', 'MP', 'मध्य प्रदेश'],
  Rajasthan: ['Raj.', 'RJ', 'राजस्थान', 'રાજસ્થાન', 'Rajsthan'],
  Gujarat: ['Guj.', 'ગુજરાત', 'Gujrat'],
  Maharashtra: ['Mah.', 'MH', 'महाराष्ट्र'],
  'Himachal Pradesh': ['H.P.', 'HP'],
  'Andhra Pradesh': ['A.P.', 'A. P.'],
  'Tamil Nadu': ['T.N.', 'Tamilnadu'],
  'West Bengal': ['W.B.', 'WB'],
  'Jammu and Kashmir': ['J&K', 'Jammu & Kashmir'],
  Chhattisgarh: ['C.G.', 'Chattisgarh'],
  Uttarakhand: ['UK', 'Uttaranchal'],
  Odisha: ['Orissa'],
  Bihar: ['बिहार'],
  Punjab: ['ਪੰਜਾਬ', 'PB'],
}

/** Generates addresses in every state and union territory from the table of PIN codes; deterministic for a seed. */
export function addresses(seed: number, perState: number): Address[] {
  const next = random(seed)
  const any = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!
  const byState = Map.groupBy(allPinCodes(), ({ district }) => district.state)
  const forms: ((
    pin: string,
    district: District,
    state: string,
  ) => [text: string, identifiedBy: Address['identifiedBy']])[] = [
    (pin, { name }, state) => [`${any(houses)}, ${any(streets)}, ${name}, ${state} ${pin}`, 'PIN code'],
    (pin, { name }, state) => [
      `${any(houses)}\n${any(streets)}\n${name} - ${pin}\n${state}, India`,
      'PIN code',
    ],
    (pin, { name }) => [`${any(houses)}, ${name}-${pin}`.toUpperCase(), 'PIN code'],
    (pin, { name }) => [
      `${any(houses)}, ${name} ${pin.slice(0, 3)} ${pin.slice(3)}, ${any(phones)}`,
      'PIN code',
    ],
    (pin, { name }) => [
      `${any(phones)}, ${any(streets)}, Dist. ${name}, Pin: ${pin.slice(0, 3)}-${pin.slice(3)}`,
      'PIN code',
    ],
    (pin, _, state) => [`${any(houses)}, ${any(streets)}, ${state}, PIN ${pin}`, 'PIN code'],
    (pin) => [`${any(houses)} ${pin}`, 'PIN code'],
    (_, { name }, state) => [`${any(houses)}, ${any(streets)}, ${name}, ${state}`, 'state'],
    (_, { name }, state) => [`${name} (${state})`, 'state'],
    (_, { name }, state) => [`${any(streets)}\n${name.toUpperCase()}\n${state}\n${any(phones)}`, 'state'],
    (_, { name }) => [`${any(houses)}, ${any(streets)}, ${name}`, 'district'],
    (_, { name }) => [name.toLowerCase(), 'district'],
  ]
  return [...byState].flatMap(([name, pins]) =>
    Array.from({ length: perState }, (_, at): Address => {
      const { code, district } = any(pins)
      const form = forms[at % forms.length]!
      const [text, identifiedBy] = form(code, district, any([name, name, ...(stateForms[name] ?? [])]))
      return { text, district, identifiedBy }
    }),
  )
}

/** Each district with its state, which makes it unambiguous. */
export const everyDistrict = (): Address[] =>
  districts.map((district) => ({
    text: `${district.name}, ${district.state}`,
    district,
    identifiedBy: 'state',
  }))
