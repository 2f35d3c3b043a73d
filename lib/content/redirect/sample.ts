import { system } from '../testing/parts.ts'

/** A valid document, complete in every field, for tests to bend. */
export const redirect = {
  ...system,
  _id: 'redirect-1',
  _type: 'redirect',
  from: '/old',
  to: '/branches',
  statusCode: 308,
}
