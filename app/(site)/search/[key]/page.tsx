import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { searchOf } from '@/lib/search/address'
import { searchMetadata } from '@/lib/seo/metadata'
import { SearchView } from '../search-view'

type Props = PageProps<'/search/[key]'>

/** Rendered when they are asked for, and kept in memory for a while (lib/page-cache). */
export const generateStaticParams = () => []

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const search = searchOf((await params).key)
  return search ? searchMetadata(search.text) : {}
}

export default async function ResultsPage({ params }: Props) {
  const search = searchOf((await params).key)
  if (!search) notFound()
  return <SearchView search={search} />
}
