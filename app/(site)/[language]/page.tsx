import type { Metadata } from 'next'
import { LatestArticles } from '@/components/article/latest-articles'
import { BranchList } from '@/components/branch/branch-card'
import { FindBranch } from '@/components/branch/find-branch'
import { LanguageSwitch } from '@/components/layout/language-switch'
import { HomeHeading } from '@/components/layout/home-heading'
import { PreviewProblems } from '@/components/preview/preview-problems'
import { TopicIndex } from '@/components/topic/topic-index'
import { SideSection } from '@/components/ui/section'
import { getLatestArticles } from '@/lib/content/article/lists'
import { HOME_SIZE } from '@/lib/content/article/pages'
import { getBranches } from '@/lib/content/branch'
import { getSettings } from '@/lib/content/settings'
import { getTopics } from '@/lib/content/topic'
import { routes } from '@/lib/routes'
import { homeMetadata } from '@/lib/seo/home'
import { versionsOf } from '@/lib/versions'
import { words } from '@/lib/words'
import { languageOf } from './language-of'

type Props = PageProps<'/[language]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return homeMetadata(await languageOf(params), await getSettings(), await getBranches())
}

export default async function HomePage({ params }: Props) {
  const language = await languageOf(params)
  const { home, layout } = words[language]
  const [settings, articles, topics, branches] = await Promise.all([
    getSettings(),
    getLatestArticles(HOME_SIZE, language),
    getTopics(language),
    getBranches(),
  ])
  return (
    <>
      <LanguageSwitch language={language} versions={versionsOf(routes.home)} />
      <PreviewProblems />
      <HomeHeading language={language} settings={settings} branches={branches} />
      <LatestArticles language={language} articles={articles} />
      <SideSection id="topics" title={layout.topics}>
        <TopicIndex language={language} topics={topics} />
      </SideSection>
      <SideSection id="find" title={home.findBranch}>
        <FindBranch language={language} />
      </SideSection>
      <SideSection id="branches" title={layout.branches}>
        <BranchList language={language} branches={branches} level={3} />
      </SideSection>
    </>
  )
}
