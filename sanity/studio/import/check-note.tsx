import { Card, Grid, Heading, Stack, Text } from '@sanity/ui'
import { useSchema } from 'sanity'
import { pathWords } from '../state/path-words'
import { changesOf } from '../wording/changes'
import { ChangesList } from '../wording/changes-list'
import type { StoredDocument } from './documents'
import { FileLines } from './file-lines'
import { NoteFields } from './note-fields'
import type { PreparedNote } from './prepare'
import type { ArticleDraft } from './read/draft'
import { problemsOf } from './read/problems'

type Props = { prepared: PreparedNote; onAlt: (key: string, alt: string) => void }

/** A note before it is written: left the file, right the fields, above what differs and what is to be mended. */
export function CheckNote({ prepared, onAlt }: Props) {
  const { note, draft, earlier, pictures } = prepared
  const { topics, syllabus } = note.fields
  const problems = [
    ...unknown('Topics', topics, draft.topics),
    ...unknown('Syllabus', syllabus, draft.syllabus),
    ...problemsOf(draft),
  ]
  const { source, fields, missing } = note.words
  return (
    <Stack gap={4}>
      <Card border padding={3} radius={2} tone={missing.length > 0 ? 'critical' : 'positive'}>
        <Stack gap={3}>
          <Text size={1}>
            {`Words in the file: ${source}; in the fields: ${fields}. `}
            {missing.length === 0
              ? 'No word is missing: the others name the parts, such as “Context” and “(a)”.'
              : `Missing: ${missing.join(', ')}.`}
          </Text>
        </Stack>
      </Card>
      {problems.length > 0 && (
        <Card border padding={3} radius={2} tone="caution">
          <Stack gap={3} as="ul" padding={0} margin={0}>
            {problems.map(({ part, message }) => (
              <Text
                as="li"
                key={part + message}
                size={1}
                style={{ listStyle: 'none', overflowWrap: 'anywhere' }}
              >
                {message.startsWith(`${part}:`) ? message : `${part}: ${message}`}
              </Text>
            ))}
          </Stack>
        </Card>
      )}
      {earlier && <Changes earlier={earlier} draft={draft} />}
      <Grid gridTemplateColumns={[1, 1, 2]} gap={4}>
        <Stack gap={3}>
          <Heading as="h3" size={1}>
            In the file
          </Heading>
          <FileLines sheet={note.sheet} />
        </Stack>
        <Stack gap={3}>
          <Heading as="h3" size={1}>
            In the fields
          </Heading>
          <NoteFields draft={draft} pictures={pictures} onAlt={onAlt} />
        </Stack>
      </Grid>
    </Stack>
  )
}

/** Names that a note gives and the dataset does not have. */
const unknown = (part: string, named: readonly string[], found: readonly unknown[] = []) =>
  named.length > found.length
    ? [{ part, message: `not all of these are known: ${named.join('; ')}. Choose the others in the draft.` }]
    : []

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
