import { Badge, Flex, Stack, Text } from '@sanity/ui'
import type { Use } from '../read/recognise/found'
import type { Line } from '../read/recognise/lines'
import type { Sheet } from '../read/recognise/sheet'
import { Place } from './place'
import { lineName } from './shown'

const names: Record<Use, string> = {
  title: 'Title',
  context: 'Why in the news',
  eventDate: 'Day of the news',
  topics: 'Topics',
  syllabus: 'Syllabus',
  body: 'Text',
  keyFacts: 'Key facts',
  mainsQuestions: 'Mains questions',
  quiz: 'Quiz',
  sources: 'Sources',
  'heading of the file': 'Heading of the file',
}

/** The note as in the file: each line with the field that it fills, or marked as not recognised. */
export function FileLines({ sheet }: { sheet: Sheet }) {
  return (
    <Stack gap={2}>
      {sheet.lines.map((line, index) => {
        const use = sheet.uses[index] ?? 'body'
        const remarks = sheet.remarks.filter((remark) => remark.line === index)
        const isSame = index > 0 && (sheet.uses[index - 1] ?? 'body') === use
        return (
          <Place
            key={index}
            name={lineName(index)}
            tone={remarks.length > 0 ? 'caution' : 'inherit'}
            padding={remarks.length > 0 ? 2 : 0}
          >
            <Stack gap={2}>
              {!isSame && (
                <Flex paddingTop={index > 0 ? 2 : 0}>
                  <Badge tone={use === 'body' ? 'default' : 'positive'}>{names[use]}</Badge>
                </Flex>
              )}
              <LineText line={line} />
              {remarks.map(({ message }) => (
                <Text key={message} size={1} weight="semibold">
                  {message}
                </Text>
              ))}
            </Stack>
          </Place>
        )
      })}
    </Stack>
  )
}

function LineText({ line }: { line: Line }) {
  if (line.kind === 'picture')
    return <Text muted size={1}>{`Image: ${line.picture.alt || 'without a description'}`}</Text>
  if (line.kind === 'table')
    return (
      <Text size={1} style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
        {line.table.rows.map((row) => row.join(' | ')).join('\n')}
      </Text>
    )
  return (
    <Text
      size={1}
      weight={line.heading || line.isBold ? 'semibold' : 'regular'}
      style={{ overflowWrap: 'anywhere' }}
    >
      {line.isBullet ? `• ${line.text}` : line.text}
    </Text>
  )
}
