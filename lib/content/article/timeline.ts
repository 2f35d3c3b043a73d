import 'server-only'
import { defineQuery } from 'next-sanity'
import { z } from 'zod'
import { articleLink, articleLinkProjection, topicArticleFilter, type Language } from './card'
import { articleFields, updateFields } from './rules'
import { documentShape } from '../parts'
import { fetchContent } from '../fetch-content'

/** Entries shown on a topic's page. */
const TIMELINE_SIZE = 8

export const timelineQuery = defineQuery(`{
  "events": *[${topicArticleFilter} && defined(eventDate)] | order(eventDate desc, _id desc) [0...$count] {
    _rev, ${articleLinkProjection}, eventDate
  },
  "updated": *[${topicArticleFilter} && count(updates) > 0] | order(updates[-1].date desc, _id desc) [0...$count] {
    _rev, ${articleLinkProjection}, updates[] { _key, date, text }
  }
}`)

const linkShape = { ...documentShape, ...articleLink.shape }

export const timelineSchema = z.object({
  events: z.array(z.object({ ...linkShape, eventDate: articleFields.eventDate.nullable() })),
  updated: z.array(
    z.object({
      ...linkShape,
      updates: articleFields.updates.of(z.object({ _key: z.string(), ...updateFields })),
    }),
  ),
})

/** The event that an article is about, or an update of an article with its text. */
export type TimelineEntry = {
  date: string
  text: string | null
  article: z.output<typeof articleLink>
}

/** The latest events and updates of the articles on any of the topics, newest first. @throws ContentUnavailableError */
export async function getTimeline(topics: string[], language: Language): Promise<TimelineEntry[]> {
  const found = await fetchContent({
    query: timelineQuery,
    params: { topics, language, count: TIMELINE_SIZE },
    schema: timelineSchema,
  })
  const events = (found?.events ?? []).flatMap(({ eventDate: date, ...article }) =>
    date ? [{ date, text: null, article }] : [],
  )
  const updates = (found?.updated ?? []).flatMap(({ updates, ...article }) =>
    updates.map(({ date, text }) => ({ date, text, article })),
  )
  return [...events, ...updates].sort((a, b) => b.date.localeCompare(a.date)).slice(0, TIMELINE_SIZE)
}
