import { z } from 'zod'
import { optionalList } from '../fields/bounded-list.ts'
import { publishedId } from '../fields/reference.ts'
import { choice, moment, text } from '../fields/text.ts'
import { validMembers } from '../fields/valid-members.ts'

/** The stored states of a review; `shownState` tells published from scheduled. */
export const reviewStates = ['writing', 'toReview', 'changesWanted', 'approved', 'published'] as const
export type ReviewState = (typeof reviewStates)[number]

/** The names of the states for editors; an article published for a future time is scheduled. */
export const stateTitles: Record<ReviewState | 'scheduled', string> = {
  writing: 'Writing',
  toReview: 'To review',
  changesWanted: 'Changes wanted',
  approved: 'Approved',
  scheduled: 'Scheduled',
  published: 'Published',
}

/** The steps that the history of a review records. */
export const reviewSteps = [
  'sent',
  'approved',
  'changesWanted',
  'changed',
  'published',
  'publishedAtOnce',
] as const
export type ReviewStep = (typeof reviewSteps)[number]

/** An editor: the id of the Sanity user, and the name at that time. */
export const person = z.object({ id: z.string().min(1), name: z.string().min(1) })
export type Person = z.output<typeof person>

/** The id of the review of an article. Its dot hides it from anonymous readers, also in a public dataset. */
export const reviewId = (articleId: string) => `review.${publishedId(articleId)}`

/** The id of the article of a review. */
export const articleOfReview = (id: string) => publishedId(id).replace(/^review\./, '')

/** The rule for each field of a review. */
export const reviewFields = {
  state: choice('The state', reviewStates),
  step: choice('The entry', reviewSteps),
  at: moment('The time'),
  word: text({ what: 'The word to the writer', max: 1000, example: 'Name the source of the second figure.' }),
  commentText: text({
    what: 'The comment',
    max: 2000,
    example: 'The treaty was signed in 1961, not in 1962.',
  }),
  ticks: optionalList({ what: 'Ticks', max: 2000 }),
  comments: optionalList({ what: 'Comments', max: 2000 }),
} as const

/** One entry of the history. */
export const reviewEvent = z.object({
  _key: z.string(),
  _type: z.literal('reviewEvent'),
  step: reviewFields.step,
  by: person,
  at: reviewFields.at,
  word: reviewFields.word.optional(),
})
export type ReviewEvent = z.output<typeof reviewEvent>

/** A fact that someone has compared with a source. */
export const reviewTick = z.object({
  _key: z.string(),
  _type: z.literal('reviewTick'),
  sentence: z.string().min(1),
  fact: z.string().min(1),
  source: z.string().optional(),
  by: person,
  at: reviewFields.at,
})
export type ReviewTick = z.output<typeof reviewTick>

/** A comment on a sentence; `field` is its path in the article, such as `body[_key=="b2"]`. */
export const reviewComment = z.object({
  _key: z.string(),
  _type: z.literal('reviewComment'),
  field: z.string().min(1),
  quote: z.string().optional(),
  text: reviewFields.commentText,
  by: person,
  at: reviewFields.at,
  resolved: z.boolean().optional(),
})
export type ReviewComment = z.output<typeof reviewComment>

/** A review as stored. Entries that are not valid are left out. */
export const reviewSchema = z.object({
  _id: z.string(),
  _rev: z.string(),
  _type: z.literal('review'),
  article: z.string(),
  title: z.string().nullish(),
  state: reviewFields.state,
  /** Who changed the text last. */
  writer: person.nullish(),
  /** The text that was sent or approved, as JSON; see `content.ts`. */
  content: z.string().nullish(),
  /** The text that was approved last, as JSON; later texts are compared with it. */
  approved: z.string().nullish(),
  history: validMembers(reviewEvent),
  ticks: validMembers(reviewTick),
  comments: validMembers(reviewComment),
})
export type Review = z.output<typeof reviewSchema>
