import { searchFromParams } from '@/lib/search/address'
import { searchMetadata } from '@/lib/seo/metadata'
import { SearchView } from './search-view'

type Props = PageProps<'/[language]/search'>

export const generateMetadata = async ({ searchParams }: Props) =>
  searchMetadata(searchFromParams(await searchParams)?.text)

/** The search form and, if the URL contains a search, the results. */
export default async function SearchPage({ searchParams }: Props) {
  return <SearchView search={searchFromParams(await searchParams)} />
}
