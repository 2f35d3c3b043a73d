import type { Metadata } from 'next'
import { routes } from '@/lib/routes'
import { parseLaterPage } from '../../../../../parse-later-page'
import { monthPage, monthPageMetadata } from '../../month-page'

type Props = PageProps<'/current-affairs/archive/[month]/page/[n]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { month, n } = await params
  return monthPageMetadata(month, Number(n))
}

export default async function MonthPageN({ params }: Props) {
  const { month, n } = await params
  return monthPage(
    month,
    parseLaterPage(n, (part) => routes.month(month, part)),
  )
}
