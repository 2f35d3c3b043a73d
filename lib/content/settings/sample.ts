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
  translations: {
    hi: {
      ...{ name: 'डिक्स, सिविल सेवा संस्थान', shortName: 'डिक्स' },
      ...{ tagline: 'UPSC और GPSC के लिए नोट्स', offer: 'सिविल सेवा कोचिंग' },
    },
    gu: {
      ...{ name: 'ડિક્સ, સિવિલ સેવા સંસ્થા', shortName: 'ડિક્સ' },
      ...{ tagline: 'UPSC અને GPSC માટે નોંધો', offer: 'સિવિલ સેવા કોચિંગ' },
    },
  },
  helpline: '+917940098991',
  socialLinks: [{ _type: 'socialLink', _key: 'z1', platform: 'YouTube', url: 'https://www.youtube.com/' }],
  markingSchemes: [
    {
      ...{ _type: 'markingScheme', _key: 's1', exam: 'Example examination', year: 2000 },
      translations: { hi: { exam: 'उदाहरण परीक्षा' }, gu: { exam: 'ઉદાહરણ પરીક્ષા' } },
      ...{ questions: 100, minutes: 120, total: 200, right: 2, wrong: 0.66, unanswered: 0 },
    },
  ],
  notice: {
    text: 'Closed on 26 January',
    translations: { hi: { text: '26 जनवरी को बंद' }, gu: { text: '26 જાન્યુઆરીએ બંધ' } },
    expires: '2030-01-26',
  },
  grievanceContact: {
    name: 'Office',
    translations: { hi: { name: 'कार्यालय' }, gu: { name: 'કાર્યાલય' } },
    ...{ email: 'office@dics.example', phone: '+917940098991' },
  },
}
