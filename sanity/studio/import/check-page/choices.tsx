import { Card, Flex, Inline, Radio, Stack, Text } from '@sanity/ui'
import { useId } from 'react'
import { useSchema } from 'sanity'
import { IntentLink } from 'sanity/router'
import { pathWords } from '../../state/path-words'
import { changesOf } from '../../wording/changes'
import { ChangesList } from '../../wording/changes-list'
import type { FieldUpdate, Winner } from '../earlier/updates'
import { choicesOf, contentOfNote, type PreparedNote } from '../prepared-note'

type Props = { note: PreparedNote; onChoose: (field: string, winner: Winner) => void }

/** The fields that differ between a file and its last import: the editor chooses which version each one gets. */
export function Choices({ note, onChoose }: Props) {
  const article = useSchema().get('article')
  if (!note.earlier) return null
  const { document, recorded } = note.earlier
  const choices = choicesOf(note)
  const file = contentOfNote(note)
  const inWords = (version: unknown, path: Parameters<typeof pathWords>[2]) =>
    article ? pathWords(article, version, path) : ''
  return (
    <Stack gap={3}>
      <Text size={1} weight="semibold">
        {choices.length === 0
          ? 'This file was imported before, and its note holds the same words. '
          : 'This file was imported before. Its note differs in these fields: '}
        <IntentLink intent="edit" params={{ id: note.id, type: 'article' }}>
          Open the note
        </IntentLink>
      </Text>
      {choices.map((choice) => {
        const { field } = choice
        const changes = changesOf({ [field]: document[field] }, { [field]: file[field] })
        return (
          <Card key={field} border padding={3} radius={2}>
            <Stack gap={3}>
              <Winners
                title={inWords(file, [field])}
                reason={reasonOf(choice, recorded !== undefined)}
                winner={choice.winner}
                onChoose={(winner) => onChoose(field, winner)}
              />
              {changes.length === 0 && (
                <Text size={1}>They differ in links, images or choices, not in words.</Text>
              )}
              <ChangesList
                changes={changes}
                titleOf={(change) => inWords(change.in === 'before' ? document : file, change.path)}
              />
            </Stack>
          </Card>
        )
      })}
    </Stack>
  )
}

function reasonOf({ isEdited, isChanged }: FieldUpdate, isKnown: boolean): string {
  if (!isKnown) return 'What the file said at its last import is not known.'
  if (!isEdited) return 'Changed in the file, and not edited in the Studio since the last import.'
  return isChanged
    ? 'Changed in the file, and edited in the Studio too since the last import.'
    : 'Edited in the Studio since the last import. The file says what it said then.'
}

type WinnersProps = { title: string; reason: string; winner: Winner; onChoose: (winner: Winner) => void }

const winners: [winner: Winner, title: string][] = [
  ['file', 'The file’s words'],
  ['draft', 'The draft’s words'],
]

function Winners({ title, reason, winner, onChoose }: WinnersProps) {
  const name = useId()
  return (
    <Stack gap={3} role="radiogroup" aria-labelledby={`${name}-title`}>
      <Text id={`${name}-title`} size={1} weight="semibold">
        {title}
      </Text>
      <Text size={1} muted>
        {reason}
      </Text>
      <Inline gap={4}>
        {winners.map(([value, label]) => (
          <Flex as="label" key={value} align="center" gap={2}>
            <Radio name={name} checked={winner === value} onChange={() => onChoose(value)} />
            <Text size={1}>{label}</Text>
          </Flex>
        ))}
      </Inline>
    </Stack>
  )
}
