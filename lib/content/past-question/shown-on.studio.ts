import { routes } from '../../routes'
import { articles, pagesOf, self, topicsAndAbove } from '../studio/shown-on'

const year = `${self}[defined(year)] { "title": "Past questions of " + string(year), "href": "${routes.pastQuestions}/" + string(year) }`

const paper = `*[_id in *[_id == $id].paper._ref && defined(slug.current)] {
  "title": "Past questions of " + exam + " " + code, "href": "${routes.pastQuestions}/" + slug.current
}`

const lines = `${self}[0].syllabus[defined(paper->slug.current) && defined(line)] {
  "title": paper->exam + " " + paper->code + ", line " + line,
  "href": "${routes.syllabus}/" + paper->slug.current + "/" + line
}`

/** Every page on which a past question appears; long lists have further pages. */
export const shownOn = [
  year,
  paper,
  pagesOf('topic', topicsAndAbove),
  lines,
  articles('$id in pastQuestions[]._ref'),
]
