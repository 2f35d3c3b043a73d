import { Badge, Card, Stack, Text } from '@sanity/ui'
import type { ReactNode } from 'react'
import type { Change } from './changes'

const words = { added: 'New', removed: 'Removed', moved: 'Moved here', changed: 'Changed' } as const
const tones = { added: 'positive', removed: 'critical', moved: 'default', changed: 'primary' } as const

type Props = {
  changes: readonly Change[]
  /** The name of the field or block of a change. */
  titleOf: (change: Change) => string
  /** Actions for a change. */
  action?: (change: Change) => ReactNode
}

/** The changes between two versions of an article, with removed words struck out and added ones underlined. */
export function ChangesList({ changes, titleOf, action }: Props) {
  return (
    <Stack as="ul" gap={3} padding={0} margin={0}>
      {changes.map((change, index) => (
        <Card as="li" key={index} border padding={3} radius={2} style={{ listStyle: 'none' }}>
          <Stack gap={3}>
            <Text size={1} weight="medium">
              {titleOf(change)} <Badge tone={tones[change.kind]}>{words[change.kind]}</Badge>
            </Text>
            <Text size={1} style={{ overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' }}>
              <Words change={change} />
            </Text>
            {action?.(change)}
          </Stack>
        </Card>
      ))}
    </Stack>
  )
}

function Words({ change }: { change: Change }) {
  switch (change.kind) {
    case 'added':
      return <ins>{change.text}</ins>
    case 'removed':
      return <del>{change.text}</del>
    case 'moved':
      return change.text
    case 'changed':
      return change.parts.map((part, index) => {
        if (part.change === 'same') return part.text
        const Mark = part.change === 'added' ? 'ins' : 'del'
        return <Mark key={index}>{part.text}</Mark>
      })
  }
}
