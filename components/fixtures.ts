import type { ReactNode } from 'react'
import { aboutFixtures } from './about/about.fixtures'
import { articleFixtures } from './article/article.fixtures'
import { authorFixtures } from './author/author.fixtures'
import { branchFixtures } from './branch/branch.fixtures'
import { glossaryFixtures } from './glossary/glossary.fixtures'
import { keptFixtures } from './kept/kept.fixtures'
import { layoutFixtures } from './layout/layout.fixtures'
import { pageButtonsFixtures } from './page-buttons/page-buttons.fixtures'
import { pastQuestionFixtures } from './past-question/past-question.fixtures'
import { periodFixtures } from './period/period.fixtures'
import { portableTextFixtures } from './portable-text/portable-text.fixtures'
import { practiceFixtures } from './practice/practice.fixtures'
import { previewFixtures } from './preview/preview.fixtures'
import { revisionFixtures } from './revision/revision.fixtures'
import { searchFixtures } from './search/search.fixtures'
import { topicFixtures } from './topic/topic.fixtures'
import { uiFixtures } from './ui/ui.fixtures'

type Fixture = { component: string; states: Record<string, ReactNode> }

/** Each component in each state that a page can show, for the style guide and the tests. */
export const fixtures: Fixture[] = [
  ...uiFixtures,
  ...layoutFixtures,
  ...portableTextFixtures,
  ...articleFixtures,
  ...periodFixtures,
  ...topicFixtures,
  ...glossaryFixtures,
  ...pastQuestionFixtures,
  ...pageButtonsFixtures,
  ...revisionFixtures,
  ...keptFixtures,
  ...practiceFixtures,
  ...authorFixtures,
  ...searchFixtures,
  ...branchFixtures,
  ...aboutFixtures,
  ...previewFixtures,
]
