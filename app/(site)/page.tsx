import type { Metadata } from 'next'
import { ArticleList } from '@/components/article/article-list'
import { BranchList } from '@/components/branch/branch-card'
import { BranchScript } from '@/components/branch/branch-script'
import { FindBranch } from '@/components/branch/find-branch'
import { HomeHeading } from '@/components/layout/home-heading'
import { PreviewProblems } from '@/components/preview/preview-problems'
import { Section } from '@/components/ui/section'
import { getLatestArticles } from '@/lib/content/articles'
import { getBranches } from '@/lib/content/branch'
import { getSettings } from '@/lib/content/settings'
import { routes } from '@/lib/routes'
import { pageMetadata } from '@/lib/seo/metadata'

const NOTES = 7

export function generateMetadata(): Metadata {
  return pageMetadata({ path: routes.home })
}

export default async function HomePage() {
  const [settings, articles, branches] = await Promise.all([
    getSettings(),
    getLatestArticles(NOTES),
    getBranches(),
  ])
  return (
    <>
      <PreviewProblems />
      <HomeHeading settings={settings} />
      <Section id="latest" title="Latest notes">
        <ArticleList articles={articles} />
        <p>
          <a href={routes.articles()}>All notes</a>
        </p>
      </Section>
      <Section id="branches" title="Our branches">
        <FindBranch />
        <BranchList branches={branches} level={3} />
      </Section>
      <BranchScript />
    </>
  )
}
