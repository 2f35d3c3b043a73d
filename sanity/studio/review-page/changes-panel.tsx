import { Card, Stack, Text } from '@sanity/ui'
import type { ReactNode } from 'react'
import { changesOf, otherChanges, type Change } from '../wording/changes'
import { ChangesList } from '../wording/changes-list'
import type { TitleOf } from '../wording/field-path'

/** The text that an article is compared with; null if there is none. */
export type Baseline = { what: 'approved' | 'site'; article: unknown } | null

const compared = {
  approved: 'Compared with the text that was approved last.',
  site: 'No text of this note has been approved yet. Compared with the text on the site.',
}

type Props = {
  article: unknown
  baseline: Baseline
  titleOf: TitleOf
  action: (change: Change) => ReactNode
}

/** The changes since the last approval. */
export function ChangesPanel({ article, baseline, titleOf, action }: Props) {
  if (!baseline)
    return <Text size={1}>No text of this note has been approved or published yet: all of it is new.</Text>
  const changes = changesOf(baseline.article, article)
  const others = otherChanges(baseline.article, article).map((field) => titleOf([field], article))
  return (
    <Stack gap={4}>
      <Text size={1} muted role="status">
        {compared[baseline.what]}{' '}
        {changes.length + others.length === 0 ? 'Nothing has changed.' : `Changes: ${changes.length}.`}
      </Text>
      <ChangesList
        changes={changes}
        titleOf={(change) => titleOf(change.path, change.in === 'before' ? baseline.article : article)}
        action={action}
      />
      {others.length > 0 && (
        <Card border padding={3} radius={2}>
          <Text size={1}>
            {`Changed in links, pictures or choices, not in words: ${[...new Set(others)].join(', ')}.`}
          </Text>
        </Card>
      )}
    </Stack>
  )
}
