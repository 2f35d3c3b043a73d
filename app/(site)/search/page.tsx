import { SearchView } from './search-view'
import { searchMetadata } from '@/lib/seo/metadata'

export const generateMetadata = () => searchMetadata()

/** The form. proxy.ts leads an address that asks for something to the page that answers it. */
export default function SearchPage() {
  return <SearchView />
}
