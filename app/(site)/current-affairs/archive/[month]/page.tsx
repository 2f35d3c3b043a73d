import type { Metadata } from 'next'
import { monthPage, monthPageMetadata } from './month-page'

type Props = PageProps<'/current-affairs/archive/[month]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return monthPageMetadata((await params).month)
}

export default async function MonthPage({ params }: Props) {
  return monthPage((await params).month)
}
