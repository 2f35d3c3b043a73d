import { useEffect, useState } from 'react'
import { useClient } from 'sanity'
import { z } from 'zod'
import { validMembers } from '../../../lib/content/fields/valid-members'
import { linesSchema, papersQuery } from './lines'

/** Of how many notes on a topic, the newest, lines are suggested. */
const MOST = 200

const query = `{
  "lines": ${papersQuery},
  "topics": *[_type == "topic" && _id in $topics].title,
  "others": *[_type == "article" && count(topics[@._ref in $topics]) > 0
    && _id != $id && coalesce(translationOf._ref, "") != $id
  ] | order(publishedAt desc) [0...${MOST}] {
    "topics": topics[]._ref, "lines": syllabus[]{ "paper": paper._ref, "code": line }
  }
}`

const texts = validMembers(z.string())
const answer = z.object({
  lines: linesSchema,
  topics: texts,
  others: validMembers(
    z.object({ topics: texts, lines: validMembers(z.object({ paper: z.string(), code: z.string() })) }),
  ),
})

/** What an editor chooses lines from. */
export type Syllabus = z.output<typeof answer>

/**
 * The published syllabus, and what is published about the topics of a note; undefined until it is read, and `failed` if it
 * can’t be.
 */
export function useSyllabus(noteId: string, topics: readonly string[]): Syllabus | 'failed' | undefined {
  const client = useClient({ apiVersion: '2026-05-04' })
  const [syllabus, setSyllabus] = useState<Syllabus | 'failed'>()
  // An id has no space; a new array each time would read again and again.
  const ids = topics.join(' ')
  useEffect(() => {
    let isCurrent = true
    client.fetch<unknown>(query, { id: noteId, topics: ids.split(' ') }, { perspective: 'published' }).then(
      (found) => isCurrent && setSyllabus(answer.parse(found)),
      (error: unknown) => {
        console.warn('The syllabus can’t be read:', error)
        if (isCurrent) setSyllabus((known) => known ?? 'failed')
      },
    )
    return () => {
      isCurrent = false
    }
  }, [client, noteId, ids])
  return syllabus
}
