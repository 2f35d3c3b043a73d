import { Stack, Text } from '@sanity/ui'
import { lineName, type Line } from './lines'

/** A line of the syllabus: its code, its examination and its text. */
export function LineWords({ line }: { line: Line }) {
  return (
    <Stack gap={2}>
      <Text size={1}>
        <strong>{lineName(line)}</strong> {line.exam}
      </Text>
      <Text size={1} style={{ overflowWrap: 'anywhere' }}>
        {line.text}
      </Text>
    </Stack>
  )
}
