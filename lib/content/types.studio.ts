import { article } from './article/studio'
import { author } from './author/studio'
import { branch } from './branch/studio'
import { desk } from './desk/studio'
import { glossaryTerm } from './glossary-term/studio'
import { pastQuestion } from './past-question/studio'
import { question } from './question/studio'
import { redirect } from './redirect/studio'
import { review } from './review/studio'
import { settings } from './settings/studio'
import type { StudioType } from './studio/studio-type'
import { syllabusPaper } from './syllabus-paper/studio'
import { topic } from './topic/studio'
import type { TypeName } from './types'

/** What the Studio knows of each type of content. */
export const studioTypes: Readonly<{ [Name in TypeName]: StudioType<Name> }> = {
  article,
  question,
  pastQuestion,
  branch,
  topic,
  syllabusPaper,
  glossaryTerm,
  author,
  redirect,
  settings,
}

/** Types that only the Studio reads. Their documents have ids with a dot, so that anonymous readers can’t see them. */
export const privateTypes = { review, desk }

const all = [...Object.values<StudioType>(studioTypes), ...Object.values(privateTypes)]

/** Every type of the Studio’s schema, documents first. */
export const schemaTypes = [...all.map(({ form }) => form), ...all.flatMap(({ objects }) => objects)]
