import { Badge, Button, Card, Flex, Stack, Text } from '@sanity/ui'
import { formatMoment } from '../../../lib/dates'
import type { ReviewComment } from '../../../lib/content/review/rules'
import { GoToPart } from './go-to-part'

type Props = {
  comment: ReviewComment
  /** The place that it is about; undefined if that is gone. */
  title: string | undefined
  onResolve: (resolved: boolean) => void
  onOpen: () => void
}

/** A comment with the sentence that it is about. */
export function CommentCard({ comment, title, onResolve, onOpen }: Props) {
  const { quote, text, by, at, resolved = false } = comment
  const what = quote === undefined ? 'Its field is gone' : 'Its sentence is gone'
  return (
    <Card as="li" border padding={3} radius={2} style={{ listStyle: 'none' }} data-testid="comment">
      <Stack gap={3}>
        <Flex gap={2} wrap="wrap" align="center">
          <Text size={0} muted>
            {title ?? 'Before'}
          </Text>
          {title === undefined && <Badge tone="caution">{what}</Badge>}
          {resolved && <Badge tone="positive">Resolved</Badge>}
        </Flex>
        {quote !== undefined && (
          <Text as="blockquote" size={1} muted style={{ margin: 0, overflowWrap: 'anywhere' }}>
            {`“${quote}”`}
          </Text>
        )}
        <Text size={1} style={{ overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' }}>
          {text}
        </Text>
        <Flex gap={2} wrap="wrap" align="center" justify="space-between">
          <Text size={0} muted>{`${by.name}, ${formatMoment(at)}`}</Text>
          <Button
            fontSize={1}
            padding={2}
            mode="ghost"
            text={resolved ? 'Open again' : 'Resolve'}
            aria-label={`${resolved ? 'Open again' : 'Resolve'}: ${text}`}
            onClick={() => onResolve(!resolved)}
          />
          {title !== undefined && <GoToPart title={title} onOpen={onOpen} />}
        </Flex>
      </Stack>
    </Card>
  )
}
