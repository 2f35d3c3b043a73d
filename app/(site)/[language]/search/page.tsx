import { searchFromParams } from '@/lib/search/address'
import { searchMetadata } from '@/lib/seo/metadata'
import { languageOf } from '../language-of'
import { SearchView } from './search-view'

type Props = PageProps<'/[language]/search'>

export const generateMetadata = async ({ params, searchParams }: Props) =>
  searchMetadata(await languageOf(params), searchFromParams(await searchParams)?.text)

/** The search form and, if the URL contains a search, the results. */
export default async function SearchPage({ params, searchParams }: Props) {
  return <SearchView language={await languageOf(params)} search={searchFromParams(await searchParams)} />
}
