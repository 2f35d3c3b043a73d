import { defineField } from 'sanity'
import type { z } from 'zod'
import { languageNames, otherLanguages } from '../../languages'
import { nameOfLanguage } from '../fields/translations'
import { optional } from './validation'

type Text = { rule: z.ZodType; title?: string; rows?: number }

/** The field for an object’s texts in the other languages: each with the name and the rule of the original. */
export const translationsField = (texts: Record<string, Text>) =>
  defineField({
    name: 'translations',
    title: 'In other languages',
    type: 'object',
    description:
      'Where one is empty, pages in its language show the English, for example a new name at first.',
    options: { collapsible: true, collapsed: true },
    fields: otherLanguages.map((language) =>
      defineField({
        name: language,
        title: languageNames[language],
        type: 'object',
        fields: Object.entries(texts).map(([name, { rule, title, rows }]) => {
          const field = {
            name,
            ...(title && { title }),
            description: `The same in ${nameOfLanguage(language)}, for example as a textbook writes it.`,
            validation: optional(rule),
          }
          return rows
            ? defineField({ ...field, type: 'text', rows })
            : defineField({ ...field, type: 'string' })
        }),
      }),
    ),
  })
