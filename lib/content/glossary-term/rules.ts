import { z } from 'zod'
import { languages, otherLanguages, siteLanguage } from '../../languages.ts'
import { optionalList, requiredList } from '../fields/bounded-list.ts'
import { storedReference } from '../fields/reference.ts'
import { refuse, repeated, type Rule } from '../fields/rule.ts'
import { storedSlug } from '../fields/slug.ts'
import { choice, text } from '../fields/text.ts'
import { adviseTranslation } from '../fields/translations.ts'

const inLanguage = z.looseObject({ language: z.string() })

/** A term has at most one wording in each other language; the document itself is in the site’s language. */
const wordingsRules: Rule<readonly unknown[]> = (wordings, ctx) => {
  const found = wordings.map((wording) => inLanguage.safeParse(wording).data?.language)
  for (const index of repeated(found.map((language, place) => language ?? String(place))))
    refuse(ctx, [index], 'This language is already in the list')
  found.forEach((language, index) => {
    if (language === siteLanguage) refuse(ctx, [index, 'language'], 'The English words stand above')
  })
}

/** The rule for each field of a term, as the Studio stores it. */
export const glossaryTermFields = {
  title: text({ what: 'The term', min: 2, max: 80, example: 'Money Bill' }),
  slug: storedSlug,
  meaning: text({
    what: 'The meaning',
    min: 20,
    max: 400,
    example: 'A Bill that deals only with the matters listed in Article 110(1).',
  }),
  language: choice('The language', languages),
  wordings: optionalList({ what: 'Other languages', max: languages.length - 1, rules: wordingsRules }),
  topic: storedReference,
  sources: requiredList({ what: 'Sources', min: 1, max: 10 }),
} as const

/** Advises about each other language without a wording. */
export const glossaryTermAdvice: Rule<{ wordings?: unknown }> = ({ wordings }, ctx) => {
  const known = z.array(inLanguage).catch([]).parse(wordings)
  for (const language of otherLanguages)
    if (!known.some((wording) => wording.language === language))
      adviseTranslation(ctx, ['wordings'], language, 'term, meaning')
}
