import { system } from '../testing/parts.ts'

/** A valid document with all fields, which tests change. */
export const redirect = {
  ...system,
  _id: 'redirect-1',
  _type: 'redirect',
  from: '/old',
  to: '/branches',
  statusCode: 308,
}
