import { TrashIcon } from '@sanity/icons/Trash'
import { Box, Button, Card, Flex, Stack, Text } from '@sanity/ui'
import { isSameLine, lineName, type Line, type LineReference } from './lines'
import { LineWords } from './line-words'

type Named = LineReference & { key: string }
type Props = {
  named: readonly Named[]
  /** Undefined until the syllabus is read. */
  lines: readonly Line[] | undefined
  onRemove: ((key: string) => void) | undefined
}

/** The lines of a note, with their text, each to be removed. */
export function ChosenLines({ named, lines, onRemove }: Props) {
  if (named.length === 0) return null
  return (
    <Stack as="ul" gap={2} padding={0} margin={0} aria-label="Chosen lines">
      {named.map((one) => {
        const line = lines?.find((candidate) => isSameLine(candidate, one))
        return (
          <Card
            as="li"
            key={one.key}
            border
            padding={3}
            radius={2}
            tone={lines && !line ? 'caution' : 'default'}
            style={{ listStyle: 'none' }}
          >
            <Flex align="center" gap={3}>
              <Box flex={1}>
                {line ? <LineWords line={line} /> : <Unknown {...one} isRead={Boolean(lines)} />}
              </Box>
              {onRemove && (
                <Button
                  aria-label={`Remove ${line ? lineName(line) : `line ${one.code}`}`}
                  icon={TrashIcon}
                  mode="bleed"
                  onClick={() => onRemove(one.key)}
                />
              )}
            </Flex>
          </Card>
        )
      })}
    </Stack>
  )
}

const Unknown = ({ code, isRead }: Named & { isRead: boolean }) => (
  <Text size={1}>
    {!isRead && code}
    {isRead && (code ? `${code}: no published paper has this line` : 'No line is chosen here')}
  </Text>
)
