import { keyed, slugField, type SeedDocument } from './document.ts'

/** The words of a branch in another language: each name as it is pronounced, and words such as “floor” translated. */
interface Words {
  name: string
  city: string
  partner?: { label: string; name: string }
  premises: string
  street?: string
  locality: string
  landmarks: string[]
}

interface Branch {
  slug: string
  name: string
  city: string
  state: string
  headOffice?: boolean
  partner?: { label: string; name: string }
  address: {
    premises: string
    street?: string
    locality?: string
    landmarks?: { relation: 'near' | 'opposite'; name: string }[]
    pinCode: string
  }
  /** As the institute prints them: a mobile number with ten digits, or a landline with its area code. */
  mobiles: string[]
  landline?: string
  serviceDistricts: string[]
  hi: Words
  gu: Words
}

/**
 * The institute's branches as its own page lists them. It names no hours, e-mail, coordinates or WhatsApp numbers.
 * It names no districts either: those here say which branch is the nearest by road, not what the institute serves.
 * Saurashtra reaches Surat only around the Gulf of Khambhat. Delhi has 13 districts since January 2026.
 */
const branches: Branch[] = [
  {
    slug: 'ahmedabad',
    name: 'DICS Ahmedabad',
    city: 'Ahmedabad',
    state: 'Gujarat',
    headOffice: true,
    address: {
      premises: '506, 3rd EYE THREE (III)',
      landmarks: [{ relation: 'opposite', name: 'Induben Khakhrawala' }],
      street: 'Girish Cold Drink Cross Road, CG Road',
      locality: 'Navrangpura',
      pinCode: '380009',
    },
    mobiles: ['8469231587', '9586028957'],
    landline: '079-40098991',
    serviceDistricts: [
      'Ahmedabad',
      'Amreli',
      'Bhavnagar',
      'Botad',
      'Devbhumi Dwarka',
      'Diu',
      'Gir Somnath',
      'Jamnagar',
      'Junagadh',
      'Kheda',
      'Kutch',
      'Morbi',
      'Porbandar',
      'Rajkot',
      'Surendranagar',
    ],
    hi: {
      name: 'DICS अहमदाबाद',
      city: 'अहमदाबाद',
      premises: '506, थर्ड आई थ्री (III)',
      street: 'गिरीश कोल्ड ड्रिंक क्रॉस रोड, सी.जी. रोड',
      locality: 'नवरंगपुरा',
      landmarks: ['इंदुबेन खाखरावाला'],
    },
    gu: {
      name: 'DICS અમદાવાદ',
      city: 'અમદાવાદ',
      premises: '506, થર્ડ આઇ થ્રી (III)',
      street: 'ગિરીશ કોલ્ડ ડ્રિંક ક્રોસ રોડ, સી.જી. રોડ',
      locality: 'નવરંગપુરા',
      landmarks: ['ઇન્દુબેન ખાખરાવાલા'],
    },
  },
  {
    slug: 'gandhinagar',
    name: 'DICS Gandhinagar',
    city: 'Gandhinagar',
    state: 'Gujarat',
    address: {
      premises: 'A-306, The Landmark, Urjanagar-1',
      landmarks: [{ relation: 'opposite', name: 'Spicy Street' }],
      street: 'Kudasan – Por Road',
      locality: 'Kudasan',
      pinCode: '382421',
    },
    mobiles: ['9723832444', '9723932444'],
    serviceDistricts: [
      'Aravalli',
      'Banaskantha',
      'Gandhinagar',
      'Mehsana',
      'Patan',
      'Sabarkantha',
      'Vav-Tharad',
    ],
    hi: {
      name: 'DICS गांधीनगर',
      city: 'गांधीनगर',
      premises: 'A-306, द लैंडमार्क, ऊर्जानगर-1',
      street: 'कुडासण – पोर रोड',
      locality: 'कुडासण',
      landmarks: ['स्पाइसी स्ट्रीट'],
    },
    gu: {
      name: 'DICS ગાંધીનગર',
      city: 'ગાંધીનગર',
      premises: 'A-306, ધ લેન્ડમાર્ક, ઊર્જાનગર-1',
      street: 'કુડાસણ – પોર રોડ',
      locality: 'કુડાસણ',
      landmarks: ['સ્પાઇસી સ્ટ્રીટ'],
    },
  },
  {
    slug: 'vadodara',
    name: 'DICS Vadodara',
    city: 'Vadodara',
    state: 'Gujarat',
    address: {
      premises: '2nd Floor, 9 Shivali Society',
      street: 'L&T Circle',
      landmarks: [{ relation: 'opposite', name: 'Ratri Bazar' }],
      locality: 'Karelibaugh',
      pinCode: '390018',
    },
    mobiles: ['9725692037', '9725692054'],
    serviceDistricts: ['Anand', 'Chhota Udaipur', 'Dahod', 'Mahisagar', 'Narmada', 'Panchmahal', 'Vadodara'],
    hi: {
      name: 'DICS वडोदरा',
      city: 'वडोदरा',
      premises: 'दूसरी मंज़िल, 9 शिवाली सोसायटी',
      street: 'एल एंड टी सर्कल',
      locality: 'कारेलीबाग',
      landmarks: ['रात्रि बाज़ार'],
    },
    gu: {
      name: 'DICS વડોદરા',
      city: 'વડોદરા',
      premises: 'બીજો માળ, 9 શિવાલી સોસાયટી',
      street: 'એલ એન્ડ ટી સર્કલ',
      locality: 'કારેલીબાગ',
      landmarks: ['રાત્રિ બજાર'],
    },
  },
  {
    slug: 'surat',
    name: 'DICS Surat',
    city: 'Surat',
    state: 'Gujarat',
    address: {
      premises: '403, Raj Victoria',
      landmarks: [
        { relation: 'opposite', name: 'Pal Walkway' },
        { relation: 'near', name: 'Galaxy Circle' },
      ],
      locality: 'Pal',
      pinCode: '394510',
    },
    mobiles: ['8401031583', '8401031587'],
    serviceDistricts: [
      'Bharuch',
      'Dadra and Nagar Haveli',
      'Daman',
      'Dang',
      'Navsari',
      'Surat',
      'Tapi',
      'Valsad',
    ],
    hi: {
      name: 'DICS सूरत',
      city: 'सूरत',
      premises: '403, राज विक्टोरिया',
      locality: 'पाल',
      landmarks: ['पाल वॉकवे', 'गैलेक्सी सर्कल'],
    },
    gu: {
      name: 'DICS સુરત',
      city: 'સુરત',
      premises: '403, રાજ વિક્ટોરિયા',
      locality: 'પાલ',
      landmarks: ['પાલ વોકવે', 'ગેલેક્સી સર્કલ'],
    },
  },
  {
    slug: 'new-delhi',
    name: 'DICS New Delhi',
    city: 'New Delhi',
    state: 'Delhi',
    partner: { label: 'In Association with', name: 'Edge IAS' },
    address: {
      premises: '57/17, 2nd Floor',
      street: 'Bada Bazaar Marg',
      locality: 'Old Rajinder Nagar Market',
      pinCode: '110060',
    },
    mobiles: ['9104830862', '9104830865'],
    serviceDistricts: [
      'Central Delhi',
      'Central North Delhi',
      'East Delhi',
      'New Delhi',
      'North Delhi',
      'North East Delhi',
      'North West Delhi',
      'Old Delhi',
      'Outer North Delhi',
      'South Delhi',
      'South East Delhi',
      'South West Delhi',
      'West Delhi',
    ],
    hi: {
      name: 'DICS नई दिल्ली',
      city: 'नई दिल्ली',
      partner: { label: 'सहयोगी संस्था', name: 'Edge IAS' },
      premises: '57/17, दूसरी मंज़िल',
      street: 'बड़ा बाज़ार मार्ग',
      locality: 'ओल्ड राजिंदर नगर मार्केट',
      landmarks: [],
    },
    gu: {
      name: 'DICS નવી દિલ્હી',
      city: 'નવી દિલ્હી',
      partner: { label: 'સહયોગી સંસ્થા', name: 'Edge IAS' },
      premises: '57/17, બીજો માળ',
      street: 'બડા બજાર માર્ગ',
      locality: 'ઓલ્ડ રાજિન્દર નગર માર્કેટ',
      landmarks: [],
    },
  },
]

export const branchDocuments = (): SeedDocument[] =>
  branches.map((branch, place) =>
    keyed({
      _id: `branch-${branch.slug}`,
      _type: 'branch',
      name: branch.name,
      slug: slugField(branch.slug),
      city: branch.city,
      translations: inEach(branch, ({ name, city }) => ({ name, city })),
      state: branch.state,
      headOffice: branch.headOffice ?? false,
      partner: branch.partner && {
        ...branch.partner,
        translations: inEach(branch, ({ partner }) => partner),
      },
      status: 'open',
      address: {
        premises: branch.address.premises,
        street: branch.address.street,
        locality: branch.address.locality,
        landmarks: branch.address.landmarks?.map((landmark, index) => ({
          _type: 'landmark',
          ...landmark,
          translations: inEach(branch, ({ landmarks }) => ({ name: landmarks[index] })),
        })),
        city: branch.city,
        translations: inEach(branch, ({ premises, street, locality, city }) => ({
          premises,
          street,
          locality,
          city,
        })),
        state: branch.state,
        pinCode: branch.address.pinCode,
      },
      phones: phones(branch),
      serviceDistricts: branch.serviceDistricts,
      order: place + 1,
    }),
  )

const inEach = <T>({ hi, gu }: Branch, words: (words: Words) => T) => ({ hi: words(hi), gu: words(gu) })

/** The first mobile number is the one to call; a landline number loses its 0 after the country code. */
function phones({ mobiles, landline }: Branch) {
  const mobile = mobiles.map((number, place) => ({
    _type: 'phone',
    number: `+91${number}`,
    kind: 'mobile',
    primary: place === 0,
  }))
  if (!landline) return mobile
  const number = `+91${landline.replace('-', '').replace(/^0/, '')}`
  return [...mobile, { _type: 'phone', number, kind: 'landline', primary: false }]
}
