import { Badge, Button, Flex, Heading, Stack, Text } from '@sanity/ui'
import { useState } from 'react'
import type { Severity } from './checks'
import { FindingCard } from './finding-card'
import type { Finding } from './health'

const words = {
  refused: {
    title: 'Not on the site',
    means: 'Visitors don’t see these at all until they are corrected.',
    tone: 'critical',
  },
  partial: {
    title: 'Shown only in part',
    means: 'The page exists, but the parts named here are left out or changed.',
    tone: 'caution',
  },
  advice: {
    title: 'Worth a look',
    means: 'Nothing is missing on the site, but this could be better or more certain.',
    tone: 'primary',
  },
} as const satisfies Record<Severity, object>

/** As many as can be rendered without slowing the page down. */
const STEP = 50

/** All findings of one severity. */
export function SeveritySection({ severity, findings }: { severity: Severity; findings: Finding[] }) {
  const [shown, setShown] = useState(STEP)
  const { title, means, tone } = words[severity]
  const id = `health-${severity}`
  if (findings.length === 0) return null
  return (
    <Stack as="section" gap={4} aria-labelledby={id}>
      <Stack gap={3}>
        <Flex gap={2} align="center">
          <Heading as="h2" size={1} id={id}>
            {title}
          </Heading>
          <Badge tone={tone}>{findings.length.toLocaleString('en-IN')}</Badge>
        </Flex>
        <Text size={1} muted>
          {means}
        </Text>
      </Stack>
      <Stack as="ul" gap={2} padding={0} margin={0}>
        {findings.slice(0, shown).map((finding) => (
          <FindingCard key={finding.id} {...finding} />
        ))}
      </Stack>
      {shown < findings.length && (
        <Button
          mode="ghost"
          text={`Show ${Math.min(STEP, findings.length - shown)} more`}
          onClick={() => setShown(shown + STEP)}
        />
      )}
    </Stack>
  )
}
