import { article } from './documents/article'
import { author } from './documents/author'
import { branch } from './documents/branch'
import { redirect } from './documents/redirect'
import { settings, socialLink } from './documents/settings'
import { syllabusLine, syllabusPaper } from './documents/syllabus-paper'
import { topic } from './documents/topic'
import { correction, seo, source, syllabusReference } from './objects/article-parts'
import { holidayHours, landmark, openingHours, phone } from './objects/branch-parts'
import { callout } from './objects/callout'
import { figure } from './objects/figure'
import { listNumber } from './objects/list-number'
import { mainsQuestion, previousQuestion, quizQuestion } from './objects/practice'
import { quote } from './objects/quote'
import { table, tableRow } from './objects/table'

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
