import { Breadcrumb } from '@/components/layout/breadcrumb'
import { NoResults } from '@/components/search/no-results'
import { SearchForm } from '@/components/search/search-form'
import { SearchResults } from '@/components/search/search-results'
import { Suggestions } from '@/components/search/suggestions'
import { getLatestArticles } from '@/lib/content/article/lists'
import { searchArticles, type Search } from '@/lib/content/article/search'
import { getSyllabusPapers } from '@/lib/content/syllabus-paper'
import { getTopics } from '@/lib/content/topic'
import { pathsIn, type Language } from '@/lib/languages'
import { routes } from '@/lib/routes'
import { searchAddress } from '@/lib/search/address'
import { versionsOf } from '@/lib/versions'
import { words } from '@/lib/words'

const LATEST = 5

type Props = { language: Language; search: Search | undefined }

/** The search form with the results, or with links to continue if there are none. */
export async function SearchView({ language, search }: Props) {
  const { layout, search: labels } = words[language]
  const [topics, papers, result] = await Promise.all([
    getTopics(language),
    getSyllabusPapers(),
    search && searchArticles(search, language),
  ])
  const isFound = search && result && result.articles.length > 0
  return (
    <>
      <Breadcrumb
        language={language}
        versions={versionsOf(search ? searchAddress({ ...search, page: 1 }) : routes.search)}
        trail={[{ name: layout.home, href: pathsIn(language)(routes.home) }]}
        here={labels.title}
      />
      <h1>{labels.title}</h1>
      <SearchForm language={language} search={search} topics={topics} papers={papers} />
      {isFound && <SearchResults language={language} search={search} result={result} />}
      {search && result && !isFound && <NoResults language={language} search={search} total={result.total} />}
      {search && !result && <p role="status">{labels.noWords}</p>}
      {!isFound && (
        <Suggestions language={language} topics={topics} latest={await getLatestArticles(LATEST, language)} />
      )}
    </>
  )
}
