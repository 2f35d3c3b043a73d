import { Badge, Card, Flex, Stack, Text } from '@sanity/ui'
import { useSchema } from 'sanity'
import { IntentLink } from 'sanity/router'
import type { Finding } from './health'
import { placeWords } from './place-words'

/** A document with its problems; each line opens the document at the field. */
export function FindingCard({ id, type, title, scheduled, problems }: Finding) {
  const schemaType = useSchema().get(type)
  return (
    <Card as="li" border radius={2} padding={3} style={{ listStyle: 'none' }}>
      <Stack gap={3}>
        <Flex gap={2} align="center" wrap="wrap">
          <Text as="h3" size={1} weight="semibold" style={{ overflowWrap: 'anywhere' }}>
            {title}
          </Text>
          <Badge>{schemaType?.title ?? type}</Badge>
          {scheduled && <Badge tone="primary">Scheduled</Badge>}
        </Flex>
        <Stack as="ul" gap={3} padding={0} margin={0}>
          {problems.map(({ path, place = path, message, through }) => (
            <Text as="li" key={[path, message, through].join()} size={1} style={{ overflowWrap: 'anywhere' }}>
              <IntentLink intent="edit" params={{ id, type, path }}>
                {[placeWords(schemaType, place), message].filter(Boolean).join(': ')}
              </IntentLink>
            </Text>
          ))}
        </Stack>
      </Stack>
    </Card>
  )
}
