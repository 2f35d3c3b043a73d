import { z } from 'zod'

const message = 'An Indian PIN code has 6 digits and does not start with 0, for example 380009'

/** A postal index number of India Post. */
export const pinCode = z.string(message).regex(/^[1-9]\d{5}$/, message)

// The first two digits are the postal circle. Longer prefixes are parts of a circle in another state.
const circles: Record<string, string> = {
  Delhi: '11',
  Haryana: '12 13',
  Punjab: '14 15',
  'Chandigarh|Punjab': '16',
  'Himachal Pradesh': '17',
  'Jammu and Kashmir': '18 19',
  Ladakh: '194',
  'Uttar Pradesh': '20 21 22 23 25 27 28',
  'Uttar Pradesh|Uttarakhand': '24 26',
  Rajasthan: '30 31 32 33 34',
  Gujarat: '36 37 38 39',
  'Gujarat|Dadra and Nagar Haveli and Daman and Diu': '362 396',
  Maharashtra: '40 41 42 43 44',
  Goa: '403',
  'Madhya Pradesh': '45 46 47 48',
  Chhattisgarh: '49',
  Telangana: '50',
  'Andhra Pradesh': '51 52 53',
  'Andhra Pradesh|Puducherry': '533',
  Karnataka: '56 57 58 59',
  'Tamil Nadu': '60 61 62 63 64',
  'Puducherry|Tamil Nadu': '605 607 609',
  'Kerala|Puducherry': '67',
  Kerala: '68 69',
  'Kerala|Lakshadweep': '682',
  'West Bengal': '70 71 72 73 74',
  Sikkim: '737',
  'Andaman and Nicobar Islands|West Bengal': '744',
  Odisha: '75 76 77',
  Assam: '78',
  'Arunachal Pradesh|Assam|Manipur|Meghalaya|Mizoram|Nagaland|Tripura': '79',
  Bihar: '80 84 85',
  'Bihar|Jharkhand': '81 82',
  Jharkhand: '83',
}

const states = new Map(
  Object.entries(circles).flatMap(([names, prefixes]) =>
    prefixes.split(' ').map((prefix) => [prefix, names.split('|')] as const),
  ),
)

/** The states and union territories that a PIN code can be in; empty if its first digits are not in use. */
export function statesOfPinCode(pin: string): string[] {
  return states.get(pin.slice(0, 3)) ?? states.get(pin.slice(0, 2)) ?? []
}

/** All states and union territories, in alphabetical order. */
export const stateNames = [...new Set([...states.values()].flat())].sort()
