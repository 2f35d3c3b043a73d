import type { z } from 'zod'
import { articleSchema } from '../article'
import { articlePlaceholder } from '../article/parser'
import { branchSchema } from '../branch'
import { branchPlaceholder } from '../branch/parser'
import { glossaryTermSchema } from '../glossary-term'
import { settingsSchema } from '../settings'
import { syllabusPaperSchema } from '../syllabus-paper'
import type { TypeName } from '../types'
import { serverTypes } from '../types.server'
import { documents, others } from './documents'
import { ask } from './lake'
import { parametersFor } from './readers'

/** The sample of a type as a page gets it: fetched with the site's query, and parsed. */
async function parsed<S extends z.ZodType>(type: TypeName, schema: S): Promise<z.output<S>> {
  const dataset = [...Object.values(documents), ...others]
  return schema.parse(await ask(dataset, serverTypes[type].query, parametersFor(documents[type])))
}

/** Complete in every field. */
export const samples = {
  article: await parsed('article', articleSchema),
  branch: await parsed('branch', branchSchema),
  glossaryTerm: await parsed('glossaryTerm', glossaryTermSchema),
  settings: await parsed('settings', settingsSchema),
  syllabusPaper: await parsed('syllabusPaper', syllabusPaperSchema),
}

/** With the required fields only. */
export const smallest = {
  article: articleSchema.parse(articlePlaceholder()),
  branch: branchSchema.parse(branchPlaceholder()),
}
