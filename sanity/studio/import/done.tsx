import { Button, Stack, Text } from '@sanity/ui'
import { IntentLink } from 'sanity/router'
import type { PreparedNote } from './prepared-note'

/** The drafts that an import created or updated. */
export function Done({ notes, onAgain }: { notes: PreparedNote[]; onAgain: () => void }) {
  return (
    <Stack gap={4}>
      <Stack as="ul" gap={3} padding={0} margin={0}>
        {notes.map(({ id, draft }) => (
          <Text as="li" key={id} style={{ listStyle: 'none' }}>
            <IntentLink intent="edit" params={{ id, type: 'article' }}>
              {draft.title ?? 'Without a title'}
            </IntentLink>
          </Text>
        ))}
      </Stack>
      <Button mode="ghost" text="Import more files" onClick={onAgain} />
    </Stack>
  )
}
