import 'server-only'
import { defineQuery } from 'next-sanity'
import { z } from 'zod'
import { settingsFields } from './fields'
import { cutList, documentShape } from './parts'
import { read } from './read'

export const settingsQuery = defineQuery(`
  *[_type == "settings" && _id == "settings"] [0] {
    _id,
    _rev,
    name,
    shortName,
    tagline,
    helpline,
    socialLinks[] { _key, platform, url },
    notice { text, expires },
    grievanceContact { name, email, phone }
  }
`)

export const settingsSchema = z.object({
  ...documentShape,
  name: settingsFields.name,
  shortName: settingsFields.shortName,
  tagline: settingsFields.tagline.nullable(),
  helpline: settingsFields.helpline.nullable(),
  socialLinks: cutList(
    z.object({ _key: z.string(), platform: settingsFields.socialPlatform, url: settingsFields.socialUrl }),
    12,
    'Social links',
  ),
  notice: z.object({ text: settingsFields.noticeText, expires: settingsFields.noticeExpires }).nullable(),
  grievanceContact: z
    .object({
      name: settingsFields.grievanceName.nullable(),
      email: settingsFields.grievanceEmail.nullable(),
      phone: settingsFields.grievancePhone.nullable(),
    })
    .nullable(),
})

export type Settings = z.output<typeof settingsSchema>

/** The institute’s own words about itself; null in an empty dataset. @throws ContentUnavailableError */
export async function getSettings(): Promise<Settings | null> {
  return read({ query: settingsQuery, schema: settingsSchema, tags: ['settings'] })
}
