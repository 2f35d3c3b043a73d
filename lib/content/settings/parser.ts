import { z } from 'zod'
import { markingSchemeFields, markingSchemeRules, settingsFields } from './rules'
import { translationsOf, translationsProjection } from '../fields/translations'
import { documentShape } from '../parts'

export const settingsProjection = /* groq */ `
  _id,
  _rev,
  name,
  shortName,
  tagline,
  offer,
  ${translationsProjection('name, shortName, tagline, offer')},
  helpline,
  socialLinks[] { _key, platform, url },
  markingSchemes[] { _key, exam, ${translationsProjection('exam')}, year, questions, minutes, total, right, wrong, unanswered },
  notice { text, ${translationsProjection('text')}, expires },
  grievanceContact { name, ${translationsProjection('name')}, email, phone }
` as const

export const settingsSchema = z.object({
  ...documentShape,
  name: settingsFields.name,
  shortName: settingsFields.shortName,
  tagline: settingsFields.tagline.nullable(),
  offer: settingsFields.offer.nullable(),
  translations: translationsOf({
    name: settingsFields.name.nullable(),
    shortName: settingsFields.shortName.nullable(),
    tagline: settingsFields.tagline.nullable(),
    offer: settingsFields.offer.nullable(),
  }),
  helpline: settingsFields.helpline.nullable(),
  socialLinks: settingsFields.socialLinks.of(
    z.object({ _key: z.string(), platform: settingsFields.socialPlatform, url: settingsFields.socialUrl }),
  ),
  markingSchemes: settingsFields.markingSchemes.of(
    z
      .object({
        _key: z.string(),
        ...markingSchemeFields,
        translations: translationsOf({ exam: markingSchemeFields.exam.nullable() }),
      })
      .superRefine(markingSchemeRules),
  ),
  notice: z
    .object({
      text: settingsFields.noticeText,
      translations: translationsOf({ text: settingsFields.noticeText.nullable() }),
      expires: settingsFields.noticeExpires,
    })
    .nullable(),
  grievanceContact: z
    .object({
      name: settingsFields.grievanceName.nullable(),
      translations: translationsOf({ name: settingsFields.grievanceName.nullable() }),
      email: settingsFields.grievanceEmail.nullable(),
      phone: settingsFields.grievancePhone.nullable(),
    })
    .nullable(),
})

export type Settings = z.output<typeof settingsSchema>

/** How a paper of an examination is marked. */
export type MarkingScheme = Settings['markingSchemes'][number]
