import { expect, test } from 'vitest'
import { placeInWords } from './explain'
import { placeAt, resolve } from './resolve'
import { seedBranches } from './testing/seed-branches'

/** Typed and pasted texts, with the page they lead to; `?` for a choice, `!` for a problem. */
const cases: [text: string, leadsTo: string][] = [
  // House numbers, telephone numbers and years are not PIN codes
  ['B-201, 301, Vesu, Surat 395007', '395007'],
  ['Flat 302, 012 Tower, Vadodara 390020', '390020'],
  ['Flat 302\n012 Tower\nVadodara 390020', '390020'],
  ['Plot 301012, Vesu, Surat', 'vesu'],
  ['A-301012, Vesu, Surat', 'vesu'],
  ['H No 380009, Surat 395007', '395007'],
  ['12 380 009 Ahmedabad', '380009'],
  ['Surat 380-009 Ahmedabad', '380009'],
  ['Mob 9825012345, Bhuj', 'bhuj'],
  ['Ph. 0265-2345678 Alkapuri Vadodara', 'alkapuri'],
  ['Surat 395007, +91 98250 12345', '395007'],
  ['1947-2026 Surat', 'surat'],
  ['+91 98250 12345', '!malformedPinCode'],
  ['pin code 380 009', '380009'],
  ['અમદાવાદ ૩૮૦૦૦૯', '380009'],
  ['Bharuch, GJ-392001', '392001'],
  ['12/B, Paldi, Amdavad-7', 'paldi'],
  // A PIN code that contradicts a place name
  ['Surat 380009', '?380009-or-surat'],
  ['Surat 110001', '?110001-or-surat'],
  ['Pin 395007 Ahmedabad', '?395007-or-ahmedabad'],
  ['Pratapgarh, Rajasthan 230001', '?230001-or-pratapgarh-rajasthan'],
  ['Noida, Delhi 201301', '201301'],
  ['Surat, Ahmedabad 110001', '?110001-or-ahmedabad-or-surat'],
  ['Surat 999999', '!unknownPinCode'],
  ['Ahmedabad 380999', 'ahmedabad'],
  // States
  ['Pratapgarh, Rajasthan', 'pratapgarh-rajasthan'],
  ['Pratapgarh (Raj.)', 'pratapgarh-rajasthan'],
  ['प्रतापगढ़ राजस्थान', 'pratapgarh-rajasthan'],
  ['pratapgarh up', 'pratapgarh-uttar-pradesh'],
  ['Pratapgarh U. P.', 'pratapgarh-uttar-pradesh'],
  ['Udaipur, Tripura', 'udaipur-tripura'],
  ['Tripura, Udaipur', 'udaipur-tripura'],
  ['Udaipur, Rajasthan 313001', '313001'],
  ['Udaipur, Tripura 799120', '799120'],
  ['Udaipur', 'udaipur'],
  ['Jaipur, Kerala', '?jaipur-or-kerala'],
  ['Aurangabad, Bihar', 'aurangabad-bihar'],
  ['औरंगाबाद महाराष्ट्र', 'aurangabad-chhatrapati-sambhajinagar'],
  ['हमीरपुर उत्तर प्रदेश', 'hamirpur-uttar-pradesh'],
  ['Hamirpur H.P.', 'hamirpur-himachal-pradesh'],
  ['Bilaspur CG', 'bilaspur-chhattisgarh'],
  ['Balrampur, Chhattisgarh', 'balrampur-surguja'],
  ['Bijapur, Karnataka', 'bijapur-vijayapura'],
  ['Satna mp', 'satna'],
  ['Srinagar, J & K', 'srinagar'],
  ['rajkoat gujrat', 'rajkot'],
  ['Haldwani, Uttarakhand', '?uttarakhand'],
  ['Rajasthan', '?rajasthan'],
  ['રાજસ્થાન', '?rajasthan'],
  ['U.P.', '?uttar-pradesh'],
  ['Maharashtra, India', '?maharashtra'],
  ['Goa', '?goa'],
  ['Manipur', '?manipur'],
  ['Manipur, Sanand, Ahmedabad', 'manipur-ahmedabad'],
  ['Chandigarh', 'chandigarh'],
  // Ambiguous names
  ['Pratapgarh', '?pratapgarh'],
  ['Aurangabad', '?aurangabad'],
  ['Hamirpur', '?hamirpur'],
  ['Bilaspur', '?bilaspur'],
  ['Balrampur', '?balrampur'],
  ['Bijapur', '?bijapur'],
  ['Kalol, Gujarat', '?kalol'],
  ['Kalol Panchmahal', 'kalol-panchmahal'],
  ['Una, HP', 'una-himachal-pradesh'],
  ['Surat, Ahmedabad', '?ahmedabad-or-surat'],
  // Names within other names
  ['Delhi Darwaja, Ahmedabad', 'ahmedabad'],
  ['Rajasthan Society, Surat', 'surat'],
  ['Hotel Udaipur, Surat', 'surat'],
  ['Kota Stone House, Vadodara', 'vadodara'],
  ['Punjab National Bank, Rajkot', 'rajkot'],
  ['Ward No. 12 180005', '180005'],
  ['Jodhpur, Ahmedabad', 'jodhpur-gujarat'],
  // Delhi
  ['Delhi', 'delhi'],
  ['Lajpat Nagar, New Delhi', 'lajpat-nagar'],
  ['Dwarka, New Delhi', 'dwarka-south-west-delhi'],
  ['Mukherjee Nagar Delhi 110009', '110009'],
]

test.each(cases)('%j leads to %s', (text, leadsTo) => {
  const found = resolve(text, seedBranches)
  if (found.kind === 'problem') expect(`!${found.problem}`).toBe(leadsTo)
  else if (found.kind === 'choice') expect(`?${found.choice.slug}`).toBe(leadsTo)
  else expect(found.place.slug).toBe(leadsTo)
})

test.each([
  ['janakpuri', 'Janakpuri (West Delhi)'],
  ['lajpat-nagar', 'Lajpat Nagar (South East Delhi)'],
  ['kalkaji', 'Kalkaji (South East Delhi)'],
  ['mukherjee-nagar', 'Mukherjee Nagar (Delhi)'],
  ['110006', '110006 (Old Delhi)'],
  ['delhi', 'Delhi'],
  ['rah', 'Rah (Vav-Tharad district)'],
  ['lakhani', 'Lakhani (Vav-Tharad district)'],
  ['pratapgarh-rajasthan', 'Pratapgarh district, Rajasthan'],
  ['312605', '312605 (Pratapgarh district, Rajasthan)'],
  ['udaipur-tripura', 'Udaipur (Gomti district, Tripura)'],
])('the page %s is for %s', (slug, words) => {
  expect(placeInWords(placeAt(slug, seedBranches)!, 'en')).toBe(words)
})

test('a choice of two places has one slug, and slugs with unknown places have no page', () => {
  expect(placeAt('380009-or-surat', seedBranches)).toMatchObject({ kind: 'choice', reason: 'either' })
  for (const slug of [
    'surat-or-380009',
    'surat-or-surat',
    'surat-or-london',
    '-or-surat',
    'bhuj-or-rajkot-or-surat',
    '110001-or-380009-or-surat',
  ])
    expect(placeAt(slug, seedBranches), slug).toBeUndefined()
})
