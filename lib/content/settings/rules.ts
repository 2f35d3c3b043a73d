import { optionalList } from '../fields/bounded-list.ts'
import { email, phoneNumber, url } from '../fields/link.ts'
import { day, text } from '../fields/text.ts'

const name = (what: string, example: string) => text({ what, min: 2, max: 120, example })

export const settingsFields = {
  name: name('The name of the institute', 'DICS, institute for the civil services'),
  shortName: name('The short name', 'DICS'),
  tagline: text({ what: 'The tagline', max: 160, example: 'Notes and guidance for UPSC and GPSC' }),
  offer: text({ what: 'What the institute offers', max: 60, example: 'civil services coaching' }),
  helpline: phoneNumber,
  socialPlatform: name('The platform', 'YouTube'),
  socialUrl: url,
  socialLinks: optionalList({ what: 'Social links', max: 12 }),
  noticeText: text({ what: 'The notice', max: 200, example: 'Offices are closed on 26 January' }),
  noticeExpires: day('The last day of the notice'),
  grievanceName: name('The name', 'Grievance officer'),
  grievanceEmail: email,
  grievancePhone: phoneNumber,
} as const
