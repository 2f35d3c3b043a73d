import { Box, Button, Card, Flex, Stack, Text } from '@sanity/ui'
import type { Message } from './messages'

type Props = { messages: readonly Message[]; onShow: (message: Message, focused: 'field' | 'line') => void }

/** The problems of a note; each message links to the part that it is about. */
export function MessagesList({ messages, onShow }: Props) {
  return (
    <Stack gap={2} as="ul" padding={0} margin={0} aria-label="To mend">
      {messages.map((message, index) => (
        <Flex as="li" key={index} gap={2} align="stretch" style={{ listStyle: 'none' }}>
          <Card
            as="button"
            type="button"
            flex={1}
            padding={3}
            radius={2}
            tone="caution"
            onClick={() => onShow(message, 'field')}
            style={{ textAlign: 'start' }}
          >
            <Text size={1} style={{ overflowWrap: 'anywhere' }}>
              {message.text}
            </Text>
          </Card>
          {message.line !== undefined && (
            <Box flex="none">
              <Button mode="bleed" fontSize={1} text="In the file" onClick={() => onShow(message, 'line')} />
            </Box>
          )}
        </Flex>
      ))}
    </Stack>
  )
}
