import { otherLanguages, type OtherLanguage } from '../../../lib/languages'
import type { TypeName } from '../../../lib/content/types'
import { studioTypes } from '../../../lib/content/types.studio'
import type { Documents } from './relations'
import { checkedTypes } from './site-reading'

/** How many documents of a type lack the translation of at least one text, by language. */
export type TranslationCount = {
  type: TypeName
  documents: number
  missing: { language: OtherLanguage; documents: number }[]
}

/** A term of the glossary has a list of wordings. */
const hasTranslations = (type: TypeName) =>
  studioTypes[type].form.fields.some(({ name }) => name === 'translations' || name === 'wordings')

/** The types whose texts have translations, in the order of the Studio’s lists. */
const translatedTypes = checkedTypes.filter(hasTranslations).toReversed()

export function countTranslations(documents: Documents): TranslationCount[] {
  return translatedTypes.map((type) => {
    const ofType = [...documents.values()].filter((document) => document.type === type)
    return {
      type,
      documents: ofType.length,
      missing: otherLanguages.map((language) => ({
        language,
        documents: ofType.filter(({ problems }) =>
          problems.some(({ untranslated }) => untranslated === language),
        ).length,
      })),
    }
  })
}
