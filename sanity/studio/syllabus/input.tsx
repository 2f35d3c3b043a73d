import { AddIcon } from '@sanity/icons/Add'
import { Card, Flex, Stack, Text } from '@sanity/ui'
import { useDeferredValue, useMemo } from 'react'
import { getPublishedId, useFormValue, type ArrayOfObjectsInputProps } from 'sanity'
import { z } from 'zod'
import { articleFields } from '../../../lib/content/article/rules'
import { referenceId } from '../../../lib/content/fields/reference'
import { passagesOf } from '../wording/passages'
import { ChosenLines } from './chosen-lines'
import { LinePicker } from './line-picker'
import { LineWords } from './line-words'
import { isSameLine, type Line, type LineReference } from './lines'
import { namedLines, storedLine } from './named-lines'
import { suggestLines } from './suggest'
import { useSyllabus, type Syllabus } from './use-syllabus'

/** The lines of the syllabus of a note: those chosen, suggestions, and a list to choose from. */
export function SyllabusInput(props: ArrayOfObjectsInputProps) {
  const { elementProps, onItemAppend, onItemRemove, readOnly, value } = props
  const id = getPublishedId(String(useFormValue(['_id'])))
  const storedTopics = useFormValue(['topics'])
  const topics = useMemo(() => referenceIds(storedTopics), [storedTopics])
  const syllabus = useSyllabus(id, topics)
  const named = useMemo(() => namedLines.parse(value), [value])

  const choose = (line: Line) => onItemAppend(storedLine(line))
  const isRead = syllabus !== undefined && syllabus !== 'failed'
  const isFull = !articleFields.syllabus.stored.safeParse([...named, undefined]).success
  return (
    <Stack gap={3} data-testid="syllabus-input">
      <ChosenLines
        named={named}
        lines={isRead ? syllabus.lines : undefined}
        onRemove={readOnly ? undefined : onItemRemove}
      />
      {!isRead && (
        <Text size={1} muted role="status">
          {syllabus === 'failed'
            ? 'The syllabus can’t be read now. Reload the page to try again.'
            : 'Reading the syllabus …'}
        </Text>
      )}
      {isRead && !readOnly && !isFull && (
        <>
          <Suggestions syllabus={syllabus} topics={topics} chosen={named} onChoose={choose} />
          <LinePicker
            elementProps={elementProps}
            lines={syllabus.lines.filter((line) => !named.some((one) => isSameLine(one, line)))}
            onChoose={choose}
          />
        </>
      )}
      {isFull && !readOnly && (
        <Text size={1} muted>
          These are the most that a note can have. Remove one to choose another.
        </Text>
      )}
    </Stack>
  )
}

const references = z.array(z.unknown()).catch([])
const referenceIds = (value: unknown) =>
  references.parse(value).flatMap((member) => referenceId(member) ?? [])

type SuggestionsProps = {
  syllabus: Syllabus
  topics: readonly string[]
  chosen: readonly LineReference[]
  onChoose: (line: Line) => void
}

const text = z.string().catch('')

function Suggestions({ syllabus, topics, chosen, onChoose }: SuggestionsProps) {
  const title = text.parse(useDeferredValue(useFormValue(['title'])))
  const context = text.parse(useDeferredValue(useFormValue(['context'])))
  const body = useDeferredValue(useFormValue(['body']))
  const keyFacts = useDeferredValue(useFormValue(['keyFacts']))
  const words = useMemo(
    () => ({
      title,
      context,
      topics: syllabus.topics.join(' '),
      text: passagesOf({ body, keyFacts })
        .map((passage) => passage.text)
        .join(' '),
    }),
    [title, context, body, keyFacts, syllabus],
  )
  // The form renders with each key that is pressed in any field.
  const lines = useMemo(
    () => suggestLines(syllabus.lines, { words, topics, others: syllabus.others, chosen }),
    [syllabus, words, topics, chosen],
  )
  if (lines.length === 0) return null
  return (
    <Stack gap={3} data-testid="suggested-lines">
      <Text size={1} muted>
        Suggested by the words of the note and its topics:
      </Text>
      {lines.map((line) => (
        <Card
          key={`${line.paper} ${line.code}`}
          as="button"
          border
          padding={3}
          radius={2}
          tone="primary"
          type="button"
          onClick={() => onChoose(line)}
        >
          <Flex align="center" gap={3}>
            <Text size={1}>
              <AddIcon />
            </Text>
            <LineWords line={line} />
          </Flex>
        </Card>
      ))}
    </Stack>
  )
}
