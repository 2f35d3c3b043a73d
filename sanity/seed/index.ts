import { authorDocuments } from './authors.ts'
import { branchDocuments } from './branches.ts'
import type { SeedDocument } from './document.ts'
import { glossaryDocuments } from './glossary.ts'
import { articleDocument } from './article.ts'
import { articles } from './articles/index.ts'
import { pastQuestionDocuments } from './past-questions.ts'
import { questionDocuments } from './questions.ts'
import { settingsDocument } from './settings.ts'
import { syllabusDocuments } from './syllabus.ts'
import { topicDocuments } from './topics.ts'
import { translationDocument } from './translation.ts'
import { translations } from './translations/index.ts'

/** Everything a fresh clone starts with; a document comes after those it refers to. */
export const seedDocuments = (): SeedDocument[] => [
  settingsDocument,
  ...branchDocuments(),
  ...authorDocuments(),
  ...topicDocuments(),
  ...syllabusDocuments(),
  ...glossaryDocuments(),
  ...questionDocuments(),
  ...pastQuestionDocuments(),
  ...articles.map(articleDocument),
  ...translations.map(translationDocument),
]
