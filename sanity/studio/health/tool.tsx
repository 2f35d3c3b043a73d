import { Box, Card, Container, Heading, Select, Stack, Text } from '@sanity/ui'
import { useEffect, useMemo, useState } from 'react'
import { useClient, useSchema } from 'sanity'
import { useLive } from '../review/live'
import { AskLinksButton } from './ask-links-button'
import type { DeadLink } from './dead-links'
import { DeadLinksSection } from './dead-links-section'
import { severities, type Finding } from './health'
import { SeveritySection } from './severity-section'
import { checkedTypes } from './site-reading'
import { TranslationsSection } from './translations-section'
import { unapprovedQuery, unapprovedSchema, withUnapproved } from './unapproved'
import { watchHealth, type Health } from './watch'

const everyType = 'all'
const unapprovedQuestion = {
  fetch: unapprovedQuery,
  listen: '*[_type == "review"]',
  params: {},
}
const count = (number: number) => number.toLocaleString('en-IN')

/**
 * The Content health tool: lists what visitors do not see and links to the fields to correct. It updates while it is
 * open.
 */
export function ContentHealth() {
  const health = useHealth()
  const [chosen, setChosen] = useState<string>(everyType)
  const reviews = useLive(unapprovedQuestion, unapprovedSchema)
  const all = useMemo(() => withUnapproved(health?.findings ?? [], reviews ?? []), [health, reviews])
  const isChosen = ({ type }: { type: string }) => chosen === everyType || type === chosen
  const findings = all.filter(isChosen)
  const allLinks = health?.deadLinks ?? []
  const links = allLinks.flatMap((link) => {
    const uses = link.uses.filter(isChosen)
    return uses.length > 0 ? [{ ...link, uses }] : []
  })
  return (
    <Card id="health" height="fill" overflow="auto" paddingX={[3, 4]} paddingY={[4, 5]} tabIndex={0}>
      <Container width={1}>
        <Stack gap={5}>
          <Stack gap={4}>
            <Heading as="h1" size={2}>
              Content health
            </Heading>
            <Text size={1} muted role="status">
              {progress(health)}
            </Text>
            <AskLinksButton lastAsked={health?.lastAsked} />
            <TypeFilter findings={all} links={allLinks} chosen={chosen} onChoose={setChosen} />
          </Stack>
          {severities.map((severity) => (
            <SeveritySection
              key={severity}
              severity={severity}
              findings={findings.filter((finding) => finding.severity === severity)}
            />
          ))}
          <DeadLinksSection links={links} />
          <TranslationsSection counts={health?.translations.filter(isChosen) ?? []} />
          {health?.complete !== undefined && findings.length + links.length === 0 && <AllIsWell />}
        </Stack>
      </Container>
    </Card>
  )
}

function useHealth(): Health | undefined {
  const studioClient = useClient({ apiVersion: '2026-05-04' })
  const client = useMemo(
    () => studioClient.withConfig({ perspective: 'published', useCdn: false }),
    [studioClient],
  )
  const [health, setHealth] = useState<Health>()
  useEffect(() => watchHealth(client, setHealth), [client])
  return health
}

function progress(health: Health | undefined): string {
  if (health?.failing) return 'The content can’t be read at the moment. Trying again every few seconds.'
  if (!health) return 'Reading the content …'
  const { checked, total, complete } = health
  if (complete === undefined) return `Checking: ${count(checked)} of ${count(total)} documents …`
  return `${count(checked)} published documents checked in ${(complete / 1000).toFixed(1)} seconds. Changes show here automatically.`
}

type TypeFilterProps = {
  findings: Finding[]
  links: DeadLink[]
  chosen: string
  onChoose: (type: string) => void
}

function TypeFilter({ findings, links, chosen, onChoose }: TypeFilterProps) {
  const schema = useSchema()
  const countOf = (name: string) =>
    findings.filter(({ type }) => type === name).length +
    links.filter(({ uses }) => uses.some(({ type }) => type === name)).length
  return (
    <Select
      aria-label="Type of content"
      value={chosen}
      onChange={({ currentTarget }) => onChoose(currentTarget.value)}
    >
      <option value={everyType}>Everything ({count(findings.length + links.length)})</option>
      {checkedTypes.toReversed().map((type) => (
        <option key={type} value={type}>
          {schema.get(type)?.title ?? type} ({count(countOf(type))})
        </option>
      ))}
    </Select>
  )
}

const AllIsWell = () => (
  <Card tone="positive" border radius={2} padding={4}>
    <Stack gap={3}>
      <Heading as="h2" size={1}>
        No problems found
      </Heading>
      <Box>
        <Text size={1}>All published content is shown on the site in full.</Text>
      </Box>
    </Stack>
  </Card>
)
