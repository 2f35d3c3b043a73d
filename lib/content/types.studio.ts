import { article } from './article/studio'
import { author } from './author/studio'
import { branch } from './branch/studio'
import { redirect } from './redirect/studio'
import { settings, socialLink } from './settings/studio'
import { syllabusLine, syllabusPaper } from './syllabus-paper/studio'
import { topic } from './topic/studio'
import { correction, seo, source, syllabusReference } from './article/parts.studio'
import { holidayHours, landmark, openingHours, phone } from './branch/parts.studio'
import { callout } from './body/callout.studio'
import { figure } from './body/figure.studio'
import { listNumber } from './body/list-number.studio'
import { mainsQuestion, previousQuestion, quizQuestion } from './article/practice.studio'
import { quote } from './body/quote.studio'
import { table, tableRow } from './body/table.studio'

/** Every type of content, documents first. */
export const schemaTypes = [
  article,
  branch,
  topic,
  syllabusPaper,
  author,
  redirect,
  settings,
  callout,
  correction,
  figure,
  holidayHours,
  landmark,
  listNumber,
  mainsQuestion,
  openingHours,
  phone,
  previousQuestion,
  quizQuestion,
  quote,
  seo,
  socialLink,
  source,
  syllabusLine,
  syllabusReference,
  table,
  tableRow,
]
