import { Button, Card, Stack, Text, TextArea } from '@sanity/ui'
import { useState } from 'react'
import { reviewFields } from '../../../lib/content/review/rules'
import { plainError } from '../../../lib/content/fields/rule'

type Props = { label: string; button: string; onSend: (word: string) => void }

/** Asks for a comment, which the history of the article shows. */
export function WordForm({ label, button, onSend }: Props) {
  const [word, setWord] = useState('')
  const [asked, setAsked] = useState(false)
  const { data, error } = reviewFields.word.safeParse(word, plainError)
  return (
    <Stack gap={4}>
      <Text as="label" htmlFor="review-word" size={1}>
        {label}
      </Text>
      <TextArea
        id="review-word"
        rows={4}
        autoFocus
        value={word}
        onChange={(event) => setWord(event.currentTarget.value)}
      />
      {asked && error && (
        <Card padding={2} radius={2} tone="critical" role="alert">
          <Text size={1}>{error.issues[0]?.message}</Text>
        </Card>
      )}
      <Button
        text={button}
        tone="primary"
        data-testid="review-word-send"
        onClick={() => (data === undefined ? setAsked(true) : onSend(data))}
      />
    </Stack>
  )
}
