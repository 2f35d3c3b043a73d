import { z } from 'zod'
import { today } from '../../../lib/dates'
import { isDraft } from '../structure/attention'
import { dayInIndia, monthsAgo } from '../structure/days'

/** A GROQ filter with its parameters. */
export type Filter = { filter: string; params: Record<string, string | string[]> }

/** The ids of the lists of the desk, in order. */
export const deskLists = ['mine', 'toReview', 'approved', 'due', 'outOfDate'] as const
export type DeskList = (typeof deskLists)[number]

/** The intervals after which articles on some topics are read again; a topic includes its subtopics. */
export const readAgainQuery = `*[_id == "desk.settings"][0].readAgain[]{
  months,
  "topics": *[_type == "topic" && ^.topic._ref in [_id, parent._ref, parent->parent._ref]]._id
}`
const readAgain = z
  .array(
    z
      .object({ months: z.int().min(1), topics: z.array(z.string()) })
      .nullable()
      .catch(null),
  )
  .nullable()
  .transform((rows) => (rows ?? []).filter((row) => row !== null))

const notYetThere = `(publishedAt > now() || ${isDraft})`

/**
 * The filters of the lists of the desk.
 *
 * @param me the id of the signed-in editor
 * @param rows the answer to {@link readAgainQuery}
 */
export function deskFilters(me: string, rows: unknown, now = Date.now()): Record<DeskList, Filter> {
  const again = readAgain.catch([]).parse(rows)
  const byTopic = again.map(
    (_, index) =>
      `(count((topics[]._ref)[@ in $topics${index}]) > 0 && coalesce(updates[-1].date, publishedAt) < $since${index})`,
  )
  const outOfDate = ['reviewBy < $today', ...byTopic.map((old) => `(!defined(reviewBy) && ${old})`)]
  return {
    mine: {
      filter: '_type == "review" && writer.id == $me && state != "published"',
      params: { me },
    },
    toReview: { filter: '_type == "review" && state == "toReview"', params: {} },
    approved: { filter: '_type == "review" && state == "approved"', params: {} },
    due: {
      filter: `_type == "article" && publishedAt >= $from && publishedAt < $until && ${notYetThere}`,
      params: dayInIndia(now, 2),
    },
    outOfDate: {
      filter: `_type == "article" && (${outOfDate.join(' || ')})`,
      params: {
        today: today(now),
        ...Object.fromEntries(again.map(({ topics }, index) => [`topics${index}`, topics])),
        ...Object.fromEntries(again.map(({ months }, index) => [`since${index}`, monthsAgo(months, now)])),
      },
    },
  }
}
