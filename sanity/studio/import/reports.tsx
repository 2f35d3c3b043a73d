import { Card, Stack, Text } from '@sanity/ui'
import type { FileReport } from './prepare'

/** Messages about each file as a whole. */
export function Reports({ reports }: { reports: FileReport[] }) {
  return reports.map((report, index) => (
    <Card key={index} border padding={3} radius={2} tone={'refusal' in report ? 'critical' : 'default'}>
      <Stack gap={3}>
        <Text size={1} weight="semibold" style={{ overflowWrap: 'anywhere' }}>
          {report.name}
        </Text>
        {('refusal' in report ? [report.refusal] : sentences(report)).map((sentence, at) => (
          <Text key={at} size={1} style={{ overflowWrap: 'anywhere' }}>
            {sentence}
          </Text>
        ))}
      </Stack>
    </Card>
  ))
}

/** The maximal number of titles that a message lists. */
const MOST_TITLES = 5

function sentences({
  how,
  lost,
  struck,
  leftOut,
  gone,
  words,
}: Exclude<FileReport, { refusal: string }>): string[] {
  const more = gone.length - MOST_TITLES
  return [
    how,
    `Words in the file: ${words.file}; read from it: ${words.notes}${words.leftOut > 0 ? `; left out: ${words.leftOut}` : ''}.`,
    ...(lost.length > 0 ? [`Words of the file that no note holds: ${lost.join(', ')}.`] : []),
    ...(struck.length > 0 ? [`Struck-out text was left out: ${quoted(struck)}.`] : []),
    ...(leftOut.length > 0 ? [`Running heads and feet of the pages were left out: ${quoted(leftOut)}.`] : []),
    ...(gone.length > 0
      ? [
          `Imported from this file before and no longer in it: ${quoted(gone.slice(0, MOST_TITLES))}${more > 0 ? ` and ${more} more` : ''}. These notes stay as they are.`,
        ]
      : []),
  ]
}

const quoted = (texts: readonly string[]) => texts.map((text) => `“${text}”`).join(', ')
