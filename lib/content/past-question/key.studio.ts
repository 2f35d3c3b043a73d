import { defineField } from 'sanity'
import { optionMark } from '../../option-mark'
import { titled } from '../studio/options'
import { optional } from '../studio/validation'
import { keyStates, pastQuestionFields } from './rules'

const fieldset = 'key'

/** The answer by the commission’s key. */
export const keyFields = [
  defineField({
    name: 'keyState',
    title: 'State',
    type: 'string',
    fieldset,
    options: {
      list: titled(keyStates, {
        none: 'No key known',
        provisional: 'Provisional',
        final: 'Final',
        cancelled: 'Question cancelled',
      }),
      layout: 'radio',
    },
    description: 'What the commission has published, for example Final.',
    initialValue: 'none',
    validation: optional(pastQuestionFields.keyState),
  }),
  defineField({
    name: 'key',
    title: 'Right option',
    type: 'number',
    fieldset,
    options: {
      list: [0, 1, 2, 3].map((value) => ({ title: optionMark(value), value })),
      layout: 'radio',
      direction: 'horizontal',
    },
    description: 'By the official key, for example (b). Nobody else’s answer belongs here.',
    validation: optional(pastQuestionFields.key),
  }),
  defineField({
    name: 'explanation',
    type: 'text',
    rows: 3,
    fieldset,
    description: 'Why it is right, for example “The Inter-State Council rests on Article 263.”',
    validation: optional(pastQuestionFields.explanation),
  }),
]
