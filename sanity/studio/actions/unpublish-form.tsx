import { Button, Card, Flex, Radio, Stack, Text, TextInput } from '@sanity/ui'
import { useState } from 'react'
import { redirectFields } from '../../../lib/content/redirect/rules'
import { plainError } from '../../../lib/content/fields/rule'
import type { UnpublishedAnswer } from './moved-page'

const choices = {
  missing: 'Answer “not found” (404): the page may come back',
  gone: 'Answer “gone for good” (410)',
  elsewhere: 'Redirect to another page (308)',
} as const
type Choice = keyof typeof choices

type Props = { path: string; onChosen: (afterwards: UnpublishedAnswer | undefined) => void }

/** Asks how the URL of a page answers once the page is unpublished. */
export function UnpublishForm({ path, onChosen }: Props) {
  const [choice, setChoice] = useState<Choice>('missing')
  const [to, setTo] = useState('')
  const target = redirectFields.to.safeParse(to.trim(), plainError)
  const problem = target.error?.issues[0]?.message
  const isReady = choice !== 'elsewhere' || target.success

  const go = () => {
    if (choice === 'missing') onChosen(undefined)
    else if (choice === 'gone') onChosen({ statusCode: 410 })
    else if (target.success) onChosen({ statusCode: 308, to: target.data })
  }
  return (
    <Stack gap={4}>
      <Text size={1}>Visitors have this page at {path}. When somebody opens this address afterwards:</Text>
      {(Object.keys(choices) as Choice[]).map((name) => (
        <Flex key={name} as="label" align="center" gap={3}>
          <Radio name="afterwards" checked={choice === name} onChange={() => setChoice(name)} />
          <Text size={1}>{choices[name]}</Text>
        </Flex>
      ))}
      {choice === 'elsewhere' && (
        <Stack gap={2}>
          <TextInput
            aria-label="The path of the other page"
            placeholder="/current-affairs/new-name"
            value={to}
            onChange={(event) => setTo(event.currentTarget.value)}
          />
          {to !== '' && problem && (
            <Card padding={2} radius={2} tone="critical">
              <Text size={1}>{problem}</Text>
            </Card>
          )}
        </Stack>
      )}
      <Button
        text="Continue"
        tone="primary"
        disabled={!isReady}
        onClick={go}
        data-testid="afterwards-continue"
      />
    </Stack>
  )
}
