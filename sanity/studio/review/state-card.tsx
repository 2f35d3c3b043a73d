import { Card, Stack, Text } from '@sanity/ui'
import { useEditState } from 'sanity'
import { contentOf } from '../../../lib/content/review/content'
import { stateTitles, type ReviewStep, type ReviewEvent } from '../../../lib/content/review/rules'
import { noReview, shownState, unapproved, whyNotPublish } from '../../../lib/content/review/states'
import { formatMoment } from '../../../lib/dates'
import { useReview } from './live'

const stepWords: Record<ReviewStep, string> = {
  sent: 'Sent to review',
  approved: 'Approved',
  changesWanted: 'Changes wanted',
  changed: 'Text changed',
  published: 'Published',
  publishedAtOnce: 'Published at once, without an approval',
}

/** An entry of the history as a sentence. */
const sentence = ({ step, by, at, word }: ReviewEvent) =>
  `${stepWords[step]} by ${by.name}, ${formatMoment(at)}${word ? `: “${word}”` : '.'}`

const tones = {
  writing: 'transparent',
  toReview: 'primary',
  changesWanted: 'caution',
  approved: 'positive',
  scheduled: 'positive',
  published: 'positive',
} as const satisfies Record<keyof typeof stateTitles, string>

/** A message above the form: the state of the review, what is missing to publish, and the history. */
export function ReviewState({ documentId }: { documentId: string }) {
  const known = useReview(documentId)
  const { draft, published, ready } = useEditState(documentId, 'article')
  if (!known?.desk.approval || !ready || !(draft ?? published)) return null
  const review = known.review ?? noReview
  const content = contentOf(draft ?? published)
  const state = shownState(review, content, published)
  const last = review.history.at(-1)
  const reason = draft && whyNotPublish(review, content, published ? contentOf(published) : undefined)
  const isUnread = unapproved(review) !== undefined && !draft
  return (
    <Card
      border
      padding={3}
      radius={2}
      role="status"
      tone={isUnread ? 'critical' : tones[state]}
      data-testid="review-state"
    >
      <Stack gap={3}>
        <Text size={1} weight="medium">
          {stateTitles[state]}
        </Text>
        {last && <Text size={1}>{sentence(last)}</Text>}
        {reason && <Text size={1}>{reason}.</Text>}
        {isUnread && <Text size={1}>Nobody else has approved this text yet.</Text>}
        {review.history.length > 1 && (
          <details>
            <summary>
              <Text as="span" size={1} style={{ display: 'inline-block' }}>
                What has happened ({review.history.length})
              </Text>
            </summary>
            <Stack as="ol" gap={3} paddingX={0} paddingTop={3} margin={0}>
              {review.history.map((event) => (
                <Text as="li" key={event._key} size={1}>
                  {sentence(event)}
                </Text>
              ))}
            </Stack>
          </details>
        )}
      </Stack>
    </Card>
  )
}
