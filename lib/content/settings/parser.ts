import { z } from 'zod'
import { markingSchemeFields, markingSchemeRules, settingsFields } from './rules'
import { documentShape } from '../parts'

export const settingsProjection = /* groq */ `
  _id,
  _rev,
  name,
  shortName,
  tagline,
  offer,
  helpline,
  socialLinks[] { _key, platform, url },
  markingSchemes[] { _key, exam, year, questions, minutes, total, right, wrong, unanswered },
  notice { text, expires },
  grievanceContact { name, email, phone }
`

export const settingsSchema = z.object({
  ...documentShape,
  name: settingsFields.name,
  shortName: settingsFields.shortName,
  tagline: settingsFields.tagline.nullable(),
  offer: settingsFields.offer.nullable(),
  helpline: settingsFields.helpline.nullable(),
  socialLinks: settingsFields.socialLinks.of(
    z.object({ _key: z.string(), platform: settingsFields.socialPlatform, url: settingsFields.socialUrl }),
  ),
  markingSchemes: settingsFields.markingSchemes.of(
    z.object({ _key: z.string(), ...markingSchemeFields }).superRefine(markingSchemeRules),
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

/** How a paper of an examination is marked. */
export type MarkingScheme = Settings['markingSchemes'][number]
