import { z } from 'zod'
import { validMembers } from '../../../lib/content/fields/valid-members'
import { reviewEvent } from '../../../lib/content/review/rules'
import { unapproved } from '../../../lib/content/review/states'
import { formatMoment } from '../../../lib/dates'
import type { Finding } from './health'

/** The reviews of published articles that were published without an approval at some time. */
export const unapprovedQuery = `*[_type == "review" && "publishedAtOnce" in history[].step]{
  article,
  history,
  "title": *[_id == ^.article][0].title
}[defined(title)]`

export const unapprovedSchema = z.array(
  z.object({
    article: z.string(),
    title: z.string(),
    history: validMembers(reviewEvent),
  }),
)

/** The findings with those of articles that are public without an approval. */
export function withUnapproved(
  findings: readonly Finding[],
  reviews: z.output<typeof unapprovedSchema>,
): Finding[] {
  const problems = new Map(
    reviews.flatMap(({ article, title, history }) => {
      const event = unapproved({ history })
      if (!event) return []
      const message = `Published at once by ${event.by.name}, ${formatMoment(event.at)}, without an approval: someone else reads it and chooses “Approve”`
      return [[article, { title, problem: { path: '', message, severity: 'advice' as const } }]]
    }),
  )
  const known = new Set(findings.map(({ id }) => id))
  return [
    ...findings.map((finding) => {
      const problem = problems.get(finding.id)?.problem
      return problem ? { ...finding, problems: [...finding.problems, problem] } : finding
    }),
    ...[...problems].flatMap(([id, { title, problem }]): Finding[] =>
      known.has(id)
        ? []
        : [{ id, type: 'article', title, severity: 'advice', scheduled: false, problems: [problem] }],
    ),
  ]
}
