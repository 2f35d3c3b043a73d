import { keyed, slugField, type SeedDocument } from './document.ts'

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
      state: branch.state,
      headOffice: branch.headOffice ?? false,
      partner: branch.partner,
      status: 'open',
      address: {
        premises: branch.address.premises,
        street: branch.address.street,
        locality: branch.address.locality,
        landmarks: branch.address.landmarks?.map((landmark) => ({ _type: 'landmark', ...landmark })),
        city: branch.city,
        state: branch.state,
        pinCode: branch.address.pinCode,
      },
      phones: phones(branch),
      serviceDistricts: branch.serviceDistricts,
      order: place + 1,
    }),
  )

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
