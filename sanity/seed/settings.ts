import type { SeedDocument } from './document.ts'

/** The institute's pages give no other name, tagline, helpline or social account, so neither does the seed. */
export const settingsDocument: SeedDocument = {
  _id: 'settings',
  _type: 'settings',
  name: 'DICS',
  shortName: 'DICS',
  offer: 'civil services coaching',
}
