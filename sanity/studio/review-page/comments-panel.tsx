import { Card, Checkbox, Flex, Stack, Text } from '@sanity/ui'
import { useState } from 'react'
import { stringToPath } from 'sanity'
import type { ReviewComment } from '../../../lib/content/review/rules'
import { anchorOf } from './anchors'
import { CommentCard } from './comment-card'
import { CommentForm, type About } from './comment-form'
import type { OnOpen } from './go-to-part'
import type { Statement } from './statements'
import type { TitleOf } from '../wording/field-path'
import type { ReviewWrites } from './use-review-writes'

/** A field of the form, with its title. */
export type FormField = { name: string; title: string }

type Props = {
  article: unknown
  statements: readonly Statement[]
  comments: readonly ReviewComment[]
  fields: readonly FormField[]
  titleOf: TitleOf
  steps: Pick<ReviewWrites, 'comment' | 'resolve'>
  /** The subject of the next comment. */
  about: About
  onAbout: (about: About) => void
  onOpen: OnOpen
}

/** The comments on an article, with a form for a new one. */
export function CommentsPanel(props: Props) {
  const { article, statements, comments, fields, titleOf, steps, about, onAbout, onOpen } = props
  const [showResolved, setShowResolved] = useState(false)
  const resolved = comments.filter((comment) => comment.resolved === true).length
  const titles = new Map([
    ...fields.map(({ name, title }) => [name, title] as const),
    ...statements.map(({ field, path }) => [field, titleOf(path, article)] as const),
  ])
  const shown = comments.filter((comment) => showResolved || comment.resolved !== true)
  return (
    <Stack gap={4}>
      <CommentForm
        statements={statements}
        titles={titles}
        about={about}
        onAbout={onAbout}
        onSend={steps.comment}
      />
      <Text size={1} role="status">
        {`Open comments: ${comments.length - resolved}. Resolved: ${resolved}.`}
      </Text>
      {resolved > 0 && (
        <Flex as="label" gap={2} align="center">
          <Checkbox checked={showResolved} onChange={() => setShowResolved(!showResolved)} />
          <Text size={1}>Show resolved comments</Text>
        </Flex>
      )}
      <Stack as="ul" gap={3} padding={0} margin={0}>
        {shown.map((comment) => {
          const field = anchorOf(comment, statements)
          return (
            <CommentCard
              key={comment._key}
              comment={comment}
              title={field === undefined ? undefined : (titles.get(field) ?? field)}
              onOpen={() => field !== undefined && onOpen(stringToPath(field))}
              onResolve={(isResolved) => steps.resolve(comment._key, isResolved)}
            />
          )
        })}
      </Stack>
      {comments.length === 0 && (
        <Card border padding={3} radius={2}>
          <Text size={1}>Nobody has commented on this note yet.</Text>
        </Card>
      )}
    </Stack>
  )
}
