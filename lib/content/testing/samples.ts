import { z } from 'zod'
import { articleSchema } from '../article'
import { articlePlaceholder } from '../article/parser'
import { authorSchema } from '../author'
import { branchSchema } from '../branch'
import { branchPlaceholder } from '../branch/parser'
import { glossaryTermSchema } from '../glossary-term'
import { pastQuestionSchema } from '../past-question'
import { questionSchema } from '../question'
import { withoutValues } from '../preview/fetch-draft'
import { settingsSchema } from '../settings'
import { syllabusPaperSchema } from '../syllabus-paper'
import { topicSchema } from '../topic'
import type { TypeName } from '../types'
import { documents, others } from './documents'
import { ask } from './lake'
import { parametersFor, readers } from './readers'

const dataset = [...Object.values(documents), ...others]

/** The result of the site's query for the sample of a type. */
export async function sampleAnswer(type: TypeName): Promise<object> {
  return z.looseObject({}).parse(await ask(dataset, readers[type].query, parametersFor(documents[type])))
}

/** The samples as pages receive them: parsed, with every field. */
export const samples = {
  article: articleSchema.parse(await sampleAnswer('article')),
  author: authorSchema.parse(await sampleAnswer('author')),
  branch: branchSchema.parse(await sampleAnswer('branch')),
  glossaryTerm: glossaryTermSchema.parse(await sampleAnswer('glossaryTerm')),
  pastQuestion: pastQuestionSchema.parse(await sampleAnswer('pastQuestion')),
  question: questionSchema.parse(await sampleAnswer('question')),
  settings: settingsSchema.parse(await sampleAnswer('settings')),
  syllabusPaper: syllabusPaperSchema.parse(await sampleAnswer('syllabusPaper')),
  topic: topicSchema.parse(await sampleAnswer('topic')),
}

/** The same with placeholders in the required fields, and nothing else. */
export const smallest = {
  article: articleSchema.parse({
    ...withoutValues(await sampleAnswer('article')),
    ...articlePlaceholder(),
  }),
  branch: branchSchema.parse({ ...withoutValues(await sampleAnswer('branch')), ...branchPlaceholder() }),
}
