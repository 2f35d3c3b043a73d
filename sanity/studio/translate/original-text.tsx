import { Card, Stack, Text } from '@sanity/ui'
import { differences } from './differences'

type Props = { id: string; text: string; language: string; translation: string }

/** The text of the original below its translation, with warnings about differences. */
export function OriginalText({ id, text, language, translation }: Props) {
  const warnings = translation.trim() === '' ? [] : warningsOf(differences(text, translation))
  return (
    <Card id={id} padding={2} radius={2} tone="transparent" contentEditable={false} data-testid="original">
      <Stack gap={3}>
        <Text size={1} muted lang={language} style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
          {text}
        </Text>
        {warnings.length > 0 && (
          <Card padding={2} radius={2} tone="caution">
            <Stack gap={3}>
              {warnings.map((warning) => (
                <Text key={warning} size={1} style={{ overflowWrap: 'anywhere' }}>
                  {warning}
                </Text>
              ))}
            </Stack>
          </Card>
        )}
      </Stack>
    </Card>
  )
}

const warningsOf = ({ missing, added, names }: ReturnType<typeof differences>): string[] => [
  ...(missing.length > 0 ? [`Numbers that are missing here: ${missing.join(', ')}`] : []),
  ...(added.length > 0 ? [`Numbers that the original does not have: ${added.join(', ')}`] : []),
  ...(names.length > 0 ? [`Names not found here, unless they are translated: ${names.join(', ')}`] : []),
]
