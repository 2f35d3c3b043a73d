import type { Metadata } from 'next'
import { authorPage, authorPageMetadata } from './author-page'

type Props = PageProps<'/authors/[slug]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return authorPageMetadata((await params).slug)
}

export default async function AuthorPage({ params }: Props) {
  return authorPage((await params).slug)
}
