import { Button, Flex, Select, Stack, Text, TextArea } from '@sanity/ui'
import { useId, useState } from 'react'
import { reviewFields } from '../../../lib/content/review/rules'
import type { Statement } from './statements'
import type { ReviewWrites } from './use-review-writes'

/** The subject of a comment: a field or block, optionally one of its sentences. */
export type About = { field: string; quote?: string }

type Props = {
  statements: readonly Statement[]
  /** The names of all fields and blocks, by their paths. */
  titles: ReadonlyMap<string, string>
  about: About
  onAbout: (about: About) => void
  onSend: ReviewWrites['comment']
}

/** The beginning of a text, enough to recognize it. */
const beginning = (text: string) => (text.length > 60 ? `${text.slice(0, 60).trimEnd()} …` : text)

/** A form for a comment on a field or on one of its sentences. */
export function CommentForm({ statements, titles, about, onAbout, onSend }: Props) {
  const [text, setText] = useState('')
  const id = useId()
  const sentences = statements.filter(({ field }) => field === about.field)
  const { success, error } = reviewFields.commentText.safeParse(text.trim())
  const send = () => {
    onSend({ ...about, text: text.trim() })
    setText('')
  }
  return (
    <Stack gap={3}>
      <Stack gap={2}>
        <Text as="label" htmlFor={`${id}-part`} size={1} weight="medium">
          Part of the note
        </Text>
        <Select
          id={`${id}-part`}
          fontSize={1}
          value={about.field}
          onChange={({ currentTarget }) => onAbout({ field: currentTarget.value })}
        >
          {[...titles].map(([field, title]) => {
            const first = statements.find((one) => one.field === field)?.text
            return (
              <option key={field} value={field}>
                {first ? `${title}: ${beginning(first)}` : title}
              </option>
            )
          })}
        </Select>
      </Stack>
      {sentences.length > 0 && (
        <Stack gap={2}>
          <Text as="label" htmlFor={`${id}-sentence`} size={1} weight="medium">
            Sentence
          </Text>
          <Select
            id={`${id}-sentence`}
            fontSize={1}
            value={about.quote ?? ''}
            onChange={({ currentTarget: { value } }) =>
              onAbout({ field: about.field, ...(value && { quote: value }) })
            }
          >
            <option value="">The whole field</option>
            {sentences.map((sentence, index) => (
              <option key={index} value={sentence.text}>
                {beginning(sentence.text)}
              </option>
            ))}
          </Select>
        </Stack>
      )}
      <Stack gap={2}>
        <Text as="label" htmlFor={`${id}-text`} size={1} weight="medium">
          Comment
        </Text>
        <TextArea
          id={`${id}-text`}
          fontSize={1}
          rows={3}
          value={text}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
        />
      </Stack>
      {text.trim() && error && <Text size={1}>{error.issues[0]?.message}</Text>}
      <Flex>
        <Button fontSize={1} tone="primary" text="Comment" disabled={!success} onClick={send} />
      </Flex>
    </Stack>
  )
}
