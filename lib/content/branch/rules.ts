import { z } from 'zod'
import { districtsNamed, isWrittenSo, nearestDistrict } from '../../branch-finder/district-names.ts'
import { phoneKind } from '../../phone.ts'
import { optionalList, requiredList } from '../fields/bounded-list.ts'
import { storedImage } from '../fields/image.ts'
import { email, phoneNumber, url } from '../fields/link.ts'
import { overlappingHours, time, weekdays } from './hours.ts'
import { pinCode, stateNames, statesOfPinCode } from './pin-code.ts'
import { storedReference } from '../fields/reference.ts'
import { refuse, repeated, type Rule } from '../fields/rule.ts'
import { storedSlug } from '../fields/slug.ts'
import { choice, day, text } from '../fields/text.ts'

export const branchStatuses = ['open', 'temporarilyClosed', 'moved', 'closed'] as const
export const landmarkRelations = ['near', 'opposite', 'behind', 'above'] as const
export const phoneKinds = ['mobile', 'landline'] as const
export const geoAccuracies = ['rooftop', 'street', 'pin'] as const

/** The kind must match the number. */
export const phoneRules: Rule<{ number?: unknown; kind?: unknown }> = (phone, ctx) => {
  const known = typeof phone.number === 'string' ? phoneKind(phone.number) : undefined
  if (known && phone.kind && known !== phone.kind)
    refuse(ctx, ['kind'], `This is the number of a ${known}, for example +918469231587 is a mobile`, known)
}

export const phoneFields = {
  number: phoneNumber,
  kind: choice('The kind of a phone', phoneKinds),
  flag: z.boolean('Yes or no'),
} as const

const onePrimary = 'Mark exactly one phone number as the primary one'

/** Exactly one primary number, and no duplicates. */
export const phonesRules: Rule<readonly unknown[]> = (phones, ctx) => {
  const known = phones.map(
    (phone) => z.looseObject({ number: z.unknown(), primary: z.unknown() }).safeParse(phone).data,
  )
  const numbers = known.map((phone, index) => (typeof phone?.number === 'string' ? phone.number : `${index}`))
  for (const index of repeated(numbers)) refuse(ctx, [index], 'This number is already in the list')
  if (phones.length > 0 && known.filter((phone) => phone?.primary === true).length !== 1)
    refuse(
      ctx,
      [],
      onePrimary,
      known.map((phone, index) => ({ ...phone, primary: index === 0 })),
    )
}

export const hoursFields = {
  days: z
    .array(
      z.string().pipe(z.enum(weekdays, 'A day is one of Mo, Tu, We, Th, Fr, Sa, Su')),
      'Choose at least one day',
    )
    .min(1, 'Choose at least one day'),
  opens: time('The time of opening'),
  closes: time('The time of closing'),
  date: day('The date'),
  closed: z.boolean('Yes or no'),
  note: text({ what: 'The note', max: 120, example: 'Diwali' }),
} as const

/** Opening is before closing, and entries do not overlap. */
export const hoursRules: Rule<readonly unknown[]> = (hours, ctx) => {
  for (const { index, message } of overlappingHours(hours)) refuse(ctx, [index], message)
}

/** A holiday is either closed or has its own hours. */
export const holidayRules: Rule<{ closed?: unknown; opens?: unknown; closes?: unknown }> = (holiday, ctx) => {
  if (holiday.closed === true) return
  const { opens, closes } = holiday
  if (typeof opens !== 'string' || typeof closes !== 'string' || opens >= closes)
    refuse(ctx, [], 'Mark the day as closed or give its hours, for example 10:00 to 14:00')
}

const inIndia =
  'A point in India has a latitude of 6 to 38 and a longitude of 68 to 98, for example 23.03, 72.56'

/** A point within the bounds of India. */
export const geo = z.object(
  {
    lat: z.number(inIndia).min(6, inIndia).max(38, inIndia),
    lng: z.number(inIndia).min(68, inIndia).max(98, inIndia),
  },
  inIndia,
)

export const addressFields = {
  premises: text({ what: 'The premises', max: 160, example: '506, 3rd Eye Three' }),
  street: text({ what: 'The street', max: 160, example: 'CG Road' }),
  locality: text({ what: 'The locality', max: 120, example: 'Navrangpura' }),
  landmarks: optionalList({ what: 'Landmarks', max: 6 }),
  landmarkRelation: choice('A landmark', landmarkRelations),
  landmarkName: text({ what: 'The name of a landmark', max: 120, example: 'Pal Walkway' }),
  city: text({ what: 'The city', max: 80, example: 'Ahmedabad' }),
  state: z.enum(stateNames, 'Choose a state or union territory, for example Gujarat'),
  pinCode,
} as const

const word = (what: string, example: string) => text({ what, max: 120, example })

/** The rule for each field of a branch, as the Studio stores it. */
export const branchFields = {
  name: text({ what: 'The name of a branch', min: 2, max: 80, example: 'DICS Ahmedabad' }),
  slug: storedSlug,
  city: addressFields.city,
  state: addressFields.state,
  headOffice: z.boolean('Yes or no'),
  partnerLabel: word('The words before the partner', 'In association with'),
  partnerName: word('The partner', 'Edge IAS'),
  partnerUrl: url,
  status: choice('The status', branchStatuses),
  movedTo: storedReference,
  phones: requiredList({ what: 'Phone numbers', min: 1, max: 12, rules: phonesRules }),
  email,
  hours: optionalList({ what: 'Opening hours', max: 21, rules: hoursRules }),
  holidayHours: optionalList({ what: 'Holidays', max: 60 }),
  photos: optionalList({ what: 'Photos', max: 12, stored: storedImage }),
  metro: word('The metro station', 'Rajendra Place, Blue Line'),
  facility: word('A facility', 'Reading room'),
  facilities: optionalList({ what: 'Facilities', max: 20 }),
  course: word('A course', 'UPSC foundation, two years'),
  courses: optionalList({ what: 'Courses', max: 30 }),
  geo,
  geoAccuracy: choice('The accuracy', geoAccuracies),
  serviceDistrict: word('A district', 'Mehsana'),
  serviceDistricts: optionalList({ what: 'Districts', max: 60 }),
  lastVerified: day('The day of the last check'),
  order: z
    .number('The place in the list is a number, for example 1')
    .min(0, 'The place in the list is 0 or more'),
} as const

/** The texts that have translations, by the object that has them. */
export const branchTexts = {
  branch: ['name', 'city', 'metro'],
  address: ['premises', 'street', 'locality', 'city'],
  landmark: ['name'],
  partner: ['label', 'name'],
  holiday: ['note'],
} as const

/** A moved branch refers to the new one. */
export const branchRules: Rule<{ status?: unknown; movedTo?: unknown }> = (branch, ctx) => {
  if (branch.status === 'moved' && !branch.movedTo)
    refuse(
      ctx,
      ['status'],
      'A branch that moved needs “moved to”: choose the branch that took its place',
      'closed',
    )
}

/** Warns if the PIN code is in another state. */
export const addressAdvice: Rule<{ pinCode?: unknown; state?: unknown }> = ({ pinCode: pin, state }, ctx) => {
  if (typeof pin !== 'string' || typeof state !== 'string' || !pinCode.safeParse(pin).success) return
  const possible = statesOfPinCode(pin)
  const fold = (name: string) =>
    name
      .trim()
      .toLowerCase()
      .replace(/^(new|nct of) (?=delhi)/, '')
  if (!possible.some((name) => fold(name) === fold(state)))
    refuse(
      ctx,
      ['pinCode'],
      `PIN codes that start with ${pin.slice(0, 2)} are in ${possible.join(' or ') || 'no state'}`,
    )
}

const HALF_A_YEAR = 180 * 24 * 60 * 60 * 1000

/** The warning about the name of a district: no district has it, or districts in two states have it. */
function districtAdvice(name: string): string | undefined {
  const [one, other] = districtsNamed(name)
  if (!isWrittenSo(name)) {
    const nearest = nearestDistrict(name)
    return `No district is called “${name}”: ${nearest ? `did you mean ${nearest.name}?` : 'check how it is written'}`
  }
  return one && other
    ? `Two states have a district ${one.name}: write “${one.name} ${one.state}” or “${other.name} ${other.state}”`
    : undefined
}

export const branchWarnings = {
  serviceDistrict: z.string().superRefine((name, ctx) => {
    const message = districtAdvice(name)
    if (message) ctx.addIssue({ code: 'custom', message })
  }),
  lastVerified: z
    .string('Call the branch, then write down the day of the check')
    .refine(
      (value) => !(Date.now() - Date.parse(value) > HALF_A_YEAR),
      'The last check is more than 180 days ago: call the branch and renew the date',
    ),
} as const
