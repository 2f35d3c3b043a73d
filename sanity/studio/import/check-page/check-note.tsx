import { Box, Button, Card, Flex, Grid, Heading, Stack, Text, useMediaIndex } from '@sanity/ui'
import { type ReactNode, useRef, useState } from 'react'
import type { PreparedNote } from '../prepared-note'
import { Choices } from './choices'
import { FileLines } from './file-lines'
import { type Message, messagesOf, missingWords } from './messages'
import { MessagesList } from './messages-list'
import { NoteFields } from './note-fields'
import { show, type Shown, ShownContext } from './shown'

type Props = { prepared: PreparedNote; onChange: (note: PreparedNote) => void }

/** A note before its draft is written: file on the left, fields on the right, differences and problems above. */
export function CheckNote({ prepared, onChange }: Props) {
  const root = useRef<HTMLDivElement>(null)
  const [shown, setShown] = useState<Shown>({})
  const messages = messagesOf(prepared)
  const onShow = (message: Partial<Message>, focused: 'field' | 'line') => {
    if (root.current) setShown(show(root.current, message, focused))
  }
  return (
    <ShownContext value={shown}>
      <Stack gap={4} ref={root}>
        <Words prepared={prepared} onShow={(message) => onShow(message, 'line')} />
        {messages.length > 0 && <MessagesList messages={messages} onShow={onShow} />}
        <Choices
          note={prepared}
          onChoose={(field, winner) =>
            onChange({ ...prepared, chosen: { ...prepared.chosen, [field]: winner } })
          }
        />
        <Grid gridTemplateColumns={[1, 1, 2]} gap={4}>
          <Column title="In the file">
            <FileLines sheet={prepared.note.sheet} />
          </Column>
          <Column title="In the fields">
            <NoteFields
              prepared={prepared}
              messages={messages}
              onAlt={(key, alt) => onChange(withAlt(prepared, key, alt))}
            />
          </Column>
        </Grid>
      </Stack>
    </ShownContext>
  )
}

function withAlt(prepared: PreparedNote, key: string, alt: string): PreparedNote {
  const { draft } = prepared
  const body = draft.body.map((block) =>
    block._type === 'figure' && block._key === key ? { ...block, alt } : block,
  )
  return { ...prepared, draft: { ...draft, body } }
}

/** One side of the check page, which scrolls independently where both sides fit next to each other. */
function Column({ title, children }: { title: string; children: ReactNode }) {
  const isBeside = useMediaIndex() >= 2
  return (
    <Stack gap={3}>
      <Heading as="h3" size={1}>
        {title}
      </Heading>
      {isBeside ? (
        <Box
          overflow="auto"
          padding={1}
          tabIndex={0}
          role="region"
          aria-label={title}
          style={{ maxHeight: '80vh' }}
        >
          {children}
        </Box>
      ) : (
        children
      )}
    </Stack>
  )
}

type WordsProps = { prepared: PreparedNote; onShow: (message: Partial<Message>) => void }

/** The number of words on both sides, and the words that are missing on the right. */
function Words({ prepared, onShow }: WordsProps) {
  const { source, fields } = prepared.note.words
  const missing = missingWords(prepared)
  return (
    <Card border padding={3} radius={2} tone={missing.length > 0 ? 'critical' : 'positive'}>
      <Stack gap={3}>
        <Text size={1}>
          {`Words in the file: ${source}; in the fields: ${fields}. `}
          {missing.length === 0
            ? 'No word is missing: the others name the parts, such as “Context” and “(a)”.'
            : 'Missing, with their places in the file:'}
        </Text>
        {missing.length > 0 && (
          <Flex gap={2} wrap="wrap">
            {missing.map((message, index) => (
              <Button
                key={index}
                mode="ghost"
                fontSize={1}
                padding={2}
                text={message.text}
                disabled={message.line === undefined}
                onClick={() => onShow(message)}
              />
            ))}
          </Flex>
        )}
      </Stack>
    </Card>
  )
}
