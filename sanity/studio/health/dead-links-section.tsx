import { Badge, Card, Flex, Heading, Stack, Text } from '@sanity/ui'
import { useSchema } from 'sanity'
import { IntentLink } from 'sanity/router'
import { formatShortDay } from '../../../lib/dates'
import type { DeadLink } from './dead-links'
import { placeWords } from './place-words'

/** The dead links, each once, with all places that use it. */
export function DeadLinksSection({ links }: { links: readonly DeadLink[] }) {
  if (links.length === 0) return null
  return (
    <Stack as="section" gap={4} aria-labelledby="health-links">
      <Stack gap={3}>
        <Flex gap={2} align="center">
          <Heading as="h2" size={1} id="health-links">
            Dead links
          </Heading>
          <Badge tone="caution">{links.length.toLocaleString('en-IN')}</Badge>
        </Flex>
        <Text size={1} muted>
          Readers who follow these find nothing: correct the address, or give an archived copy.
        </Text>
      </Stack>
      <Stack as="ul" gap={2} padding={0} margin={0}>
        {links.map((link) => (
          <DeadLinkCard key={link.url} {...link} />
        ))}
      </Stack>
    </Stack>
  )
}

function DeadLinkCard({ url, reason, askedAt, uses }: DeadLink) {
  const schema = useSchema()
  return (
    <Card as="li" border radius={2} padding={3} style={{ listStyle: 'none' }}>
      <Stack gap={3}>
        <Text as="h3" size={1} weight="semibold" style={{ overflowWrap: 'anywhere' }}>
          <a href={url} target="_blank" rel="noreferrer" aria-label={`Open ${url} in a new tab`}>
            {url}
          </a>
        </Text>
        <Text size={1}>{`${reason}, asked on ${formatShortDay(askedAt)}.`}</Text>
        <Stack as="ul" gap={3} padding={0} margin={0}>
          {uses.map(({ id, type, title, path, place, archivedUrl }) => (
            <Text as="li" key={[id, path].join()} size={1} style={{ overflowWrap: 'anywhere' }}>
              <IntentLink intent="edit" params={{ id, type, path }}>
                {[title, placeWords(schema.get(type), place)].filter(Boolean).join(': ')}
              </IntentLink>
              {archivedUrl && ` The page shows the archived copy already: ${archivedUrl}`}
            </Text>
          ))}
        </Stack>
      </Stack>
    </Card>
  )
}
