import { Breadcrumb } from '@/components/layout/breadcrumb'
import { NoResults } from '@/components/search/no-results'
import { SearchForm } from '@/components/search/search-form'
import { SearchResults } from '@/components/search/search-results'
import { Suggestions } from '@/components/search/suggestions'
import { getLatestArticles } from '@/lib/content/article/lists'
import { searchArticles, type Search } from '@/lib/content/article/search'
import { getSyllabusPapers } from '@/lib/content/syllabus-paper'
import { getTopics } from '@/lib/content/topic'
import { routes } from '@/lib/routes'

const LATEST = 5

/** The search form with the results, or with links to continue if there are none. */
export async function SearchView({ search }: { search: Search | undefined }) {
  const [topics, papers, result] = await Promise.all([
    getTopics(),
    getSyllabusPapers(),
    search && searchArticles(search),
  ])
  const isFound = search && result && result.articles.length > 0
  return (
    <>
      <Breadcrumb trail={[{ name: 'Home', href: routes.home }]} here="Search" />
      <h1>Search</h1>
      <SearchForm search={search} topics={topics} papers={papers} />
      {isFound && <SearchResults search={search} result={result} />}
      {search && result && !isFound && <NoResults search={search} total={result.total} />}
      {search && !result && <p role="status">Enter at least one word.</p>}
      {!isFound && <Suggestions topics={topics} latest={await getLatestArticles(LATEST)} />}
    </>
  )
}
