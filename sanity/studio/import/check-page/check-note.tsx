import { Box, Button, Card, Flex, Grid, Heading, Stack, Text, useMediaIndex } from '@sanity/ui'
import { type ReactNode, useRef, useState } from 'react'
import { useSchema } from 'sanity'
import { pathWords } from '../../state/path-words'
import { changesOf } from '../../wording/changes'
import { ChangesList } from '../../wording/changes-list'
import type { StoredDocument } from '../documents'
import type { PreparedNote } from '../prepare'
import type { ArticleDraft } from '../read/draft'
import { FileLines } from './file-lines'
import { type Message, messagesOf, missingWords } from './messages'
import { MessagesList } from './messages-list'
import { NoteFields } from './note-fields'
import { show, type Shown, ShownContext } from './shown'

type Props = { prepared: PreparedNote; onAlt: (key: string, alt: string) => void }

/** A note before it is written: left the file, right the fields, above what differs and what is to be mended. */
export function CheckNote({ prepared, onAlt }: Props) {
  const root = useRef<HTMLDivElement>(null)
  const [shown, setShown] = useState<Shown>({})
  const { draft, earlier } = prepared
  const messages = messagesOf(prepared)
  const onShow = (message: Partial<Message>, focused: 'field' | 'line') => {
    if (root.current) setShown(show(root.current, message, focused))
  }
  return (
    <ShownContext value={shown}>
      <Stack gap={4} ref={root}>
        <Words prepared={prepared} onShow={(message) => onShow(message, 'line')} />
        {messages.length > 0 && <MessagesList messages={messages} onShow={onShow} />}
        {earlier && <Changes earlier={earlier} draft={draft} />}
        <Grid gridTemplateColumns={[1, 1, 2]} gap={4}>
          <Column title="In the file">
            <FileLines sheet={prepared.note.sheet} />
          </Column>
          <Column title="In the fields">
            <NoteFields prepared={prepared} messages={messages} onAlt={onAlt} />
          </Column>
        </Grid>
      </Stack>
    </ShownContext>
  )
}

/** One side of the check page, which scrolls by itself where the two stand side by side. */
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

/** The words counted on both sides, and those that are missing on the right. */
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

/** What an update from the file changes in a stored note; a field that the file does not tell stays as it is. */
function Changes({ earlier, draft }: { earlier: StoredDocument; draft: ArticleDraft }) {
  const article = useSchema().get('article')
  const told = Object.fromEntries(Object.entries(earlier).filter(([name]) => name in draft))
  const changes = changesOf(told, draft)
  return (
    <Stack gap={3}>
      <Text size={1} weight="semibold">
        {changes.length === 0
          ? 'This file was imported before, and its note holds the same words.'
          : 'This file was imported before. An update changes these words of its note:'}
      </Text>
      <ChangesList
        changes={changes}
        titleOf={(change) =>
          article ? pathWords(article, change.in === 'before' ? earlier : draft, change.path) : ''
        }
      />
    </Stack>
  )
}
