import type { PreviewValue } from 'sanity'
import { formatMoment, formatShortDay } from '../../dates'

type Selected = {
  title?: string
  publishedAt?: string
  paper?: string
  author?: string
  media?: PreviewValue['media']
}

const select = {
  title: 'title',
  publishedAt: 'publishedAt',
  paper: 'syllabus.0.paper.code',
  author: 'author.name',
  media: 'cover',
}

/** When an article is or was published. */
export function appearance(publishedAt: string | undefined, now = Date.now()): string {
  const time = Date.parse(publishedAt ?? '')
  if (Number.isNaN(time)) return 'No date yet'
  const moment = new Date(time).toISOString()
  return time > now ? `Scheduled for ${formatMoment(moment)}` : formatShortDay(moment)
}

/** The preview of an article in lists: title, paper, date, desk. The Studio marks drafts itself. */
export const articlePreview = {
  select,
  prepare: ({ title, publishedAt, paper, author, media }: Selected) => ({
    title,
    subtitle: [appearance(publishedAt), paper, author].filter(Boolean).join(' · '),
    media,
  }),
}
