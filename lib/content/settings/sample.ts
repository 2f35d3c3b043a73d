import { system } from '../testing/parts.ts'

/** A valid document with all fields, which tests change. */
export const settings = {
  ...system,
  _id: 'settings',
  _type: 'settings',
  name: 'DICS, institute for the civil services',
  shortName: 'DICS',
  tagline: 'Notes for UPSC and GPSC',
  offer: 'civil services coaching',
  helpline: '+917940098991',
  socialLinks: [{ _type: 'socialLink', _key: 'z1', platform: 'YouTube', url: 'https://www.youtube.com/' }],
  markingSchemes: [
    {
      ...{ _type: 'markingScheme', _key: 's1', exam: 'Example examination', year: 2000 },
      ...{ questions: 100, minutes: 120, total: 200, right: 2, wrong: 0.66, unanswered: 0 },
    },
  ],
  notice: { text: 'Closed on 26 January', expires: '2030-01-26' },
  grievanceContact: { name: 'Office', email: 'office@dics.example', phone: '+917940098991' },
}
