import { image, system } from '../testing/parts.ts'

/** A valid document with all fields, which tests change. */
export const branch = {
  ...system,
  _id: 'branch-ahmedabad',
  _type: 'branch',
  name: 'DICS Ahmedabad',
  slug: { _type: 'slug', current: 'ahmedabad' },
  city: 'Ahmedabad',
  translations: {
    hi: { name: 'डिक्स अहमदाबाद', city: 'अहमदाबाद', metro: 'स्टेडियम' },
    gu: { name: 'ડિક્સ અમદાવાદ', city: 'અમદાવાદ', metro: 'સ્ટેડિયમ' },
  },
  state: 'Gujarat',
  headOffice: true,
  partner: {
    ...{ label: 'In association with', name: 'Edge IAS', url: 'https://edge.example/' },
    translations: {
      hi: { label: 'के सहयोग से', name: 'एज आईएएस' },
      gu: { label: 'ના સહયોગથી', name: 'એજ આઈએએસ' },
    },
  },
  status: 'open',
  address: {
    premises: '506, 3rd Eye Three',
    street: 'CG Road',
    locality: 'Navrangpura',
    landmarks: [
      {
        ...{ _type: 'landmark', _key: 'k1', relation: 'opposite', name: 'Induben Khakhrawala' },
        translations: { hi: { name: 'इंदुबेन खाखरावाला' }, gu: { name: 'ઇન્દુબેન ખાખરાવાળા' } },
      },
    ],
    city: 'Ahmedabad',
    translations: {
      hi: { premises: '506, थर्ड आई थ्री', street: 'सी जी रोड', locality: 'नवरंगपुरा', city: 'अहमदाबाद' },
      gu: { premises: '506, થર્ડ આઈ થ્રી', street: 'સી જી રોડ', locality: 'નવરંગપુરા', city: 'અમદાવાદ' },
    },
    state: 'Gujarat',
    pinCode: '380009',
  },
  phones: [
    { _type: 'phone', _key: 'n1', number: '+918469231587', kind: 'mobile', whatsapp: false, primary: true },
    {
      _type: 'phone',
      _key: 'n2',
      number: '+917940098991',
      kind: 'landline',
      whatsapp: false,
      primary: false,
    },
  ],
  email: 'office@dics.example',
  hours: [
    { _type: 'openingHours', _key: 'h1', days: ['Mo', 'Tu'], opens: '09:00', closes: '13:00' },
    { _type: 'openingHours', _key: 'h2', days: ['Mo'], opens: '14:00', closes: '18:00' },
  ],
  holidayHours: [
    {
      ...{ _type: 'holidayHours', _key: 'd1', date: '2024-11-01', closed: true, note: 'Diwali' },
      translations: { hi: { note: 'दिवाली' }, gu: { note: 'દિવાળી' } },
    },
  ],
  photos: [{ ...image, _key: 'f1' }],
  metro: 'Stadium',
  facilities: ['Reading room'],
  courses: ['UPSC foundation'],
  geo: { _type: 'geopoint', lat: 23.03, lng: 72.56 },
  geoAccuracy: 'pin',
  serviceDistricts: ['Ahmedabad'],
  lastVerified: new Date().toISOString().slice(0, 10),
  order: 1,
}
