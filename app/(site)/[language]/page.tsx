import type { Metadata } from 'next'
import { LatestArticles } from '@/components/article/latest-articles'
import { BranchList } from '@/components/branch/branch-card'
import { FindBranch } from '@/components/branch/find-branch'
import { HomeHeading } from '@/components/layout/home-heading'
import { PreviewProblems } from '@/components/preview/preview-problems'
import { TopicIndex } from '@/components/topic/topic-index'
import { SideSection } from '@/components/ui/section'
import { getLatestArticles } from '@/lib/content/article/lists'
import { HOME_SIZE } from '@/lib/content/article/pages'
import { getBranches } from '@/lib/content/branch'
import { getSettings } from '@/lib/content/settings'
import { getTopics } from '@/lib/content/topic'
import { homeMetadata } from '@/lib/seo/home'

export async function generateMetadata(): Promise<Metadata> {
  return homeMetadata(await getSettings(), await getBranches())
}

export default async function HomePage() {
  const [settings, articles, topics, branches] = await Promise.all([
    getSettings(),
    getLatestArticles(HOME_SIZE),
    getTopics(),
    getBranches(),
  ])
  return (
    <>
      <PreviewProblems />
      <HomeHeading settings={settings} branches={branches} />
      <LatestArticles articles={articles} />
      <SideSection id="topics" title="Topics">
        <TopicIndex topics={topics} />
      </SideSection>
      <SideSection id="find" title="Find your branch">
        <FindBranch />
      </SideSection>
      <SideSection id="branches" title="Branches">
        <BranchList branches={branches} level={3} />
      </SideSection>
    </>
  )
}
