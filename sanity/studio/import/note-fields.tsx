import { Card, Stack, Text, TextInput } from '@sanity/ui'
import { type ReactNode, useEffect, useState } from 'react'
import type { ArticleDraft, DraftBlock } from './read/draft'
import type { PictureFile } from './read/source-file'
import { toMarkdown } from '../paste/to-markdown'

type Props = {
  draft: ArticleDraft
  pictures: Map<string, PictureFile>
  onAlt: (key: string, alt: string) => void
}

/** The fields that a note fills, as its draft will hold them. */
export function NoteFields({ draft, pictures, onAlt }: Props) {
  const letter = (place: number) => 'ABCD'[place] ?? ''
  return (
    <Stack gap={4}>
      <Field title="Title">{draft.title}</Field>
      <Field title="Why in the news">{draft.context}</Field>
      <Field title="Day of the news">{draft.eventDate}</Field>
      <Field title="Key facts">{draft.keyFacts?.map((fact) => `• ${fact}`).join('\n')}</Field>
      <Field title="Text">{shownText(draft.body)}</Field>
      {draft.body
        .filter((block) => block._type === 'figure')
        .map((figure, at) => (
          <Stack key={figure._key} gap={2}>
            <Text size={1} weight="semibold">
              {`Image ${at + 1}, description`}
            </Text>
            <Picture file={pictures.get(figure.src)} />
            <TextInput
              aria-label={`Image ${at + 1}, description`}
              placeholder="What the image shows"
              value={figure.alt ?? ''}
              onChange={({ currentTarget }) => onAlt(figure._key, currentTarget.value)}
            />
          </Stack>
        ))}
      <Field title="Mains questions">
        {draft.mainsQuestions
          ?.map(
            ({ text, words, marks }, at) =>
              `${at + 1}. ${text} (${words ?? '?'} words, ${marks ?? '?'} marks)`,
          )
          .join('\n')}
      </Field>
      {draft.quiz?.map(({ _key, stem, options, answer, explanation }, at) => (
        <Field key={_key} title={`Quiz, question ${at + 1}`}>
          {[
            stem,
            ...options.map((option, place) => `${letter(place)}. ${option}${place === answer ? ' ✓' : ''}`),
            explanation ?? '',
          ].join('\n')}
        </Field>
      ))}
      <Field title="Sources">
        {draft.sources
          ?.map(({ publisher, title, url, date }) => [publisher, title, url, date].filter(Boolean).join(', '))
          .join('\n')}
      </Field>
    </Stack>
  )
}

function Field({ title, children }: { title: string; children: ReactNode }) {
  if (!children) return null
  return (
    <Stack gap={2}>
      <Text size={1} weight="semibold">
        {title}
      </Text>
      <Card padding={2} radius={2} tone="transparent">
        <Text size={1} style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
          {children}
        </Text>
      </Card>
    </Stack>
  )
}

function Picture({ file }: { file: PictureFile | undefined }) {
  const [address, setAddress] = useState<string>()
  useEffect(() => {
    if (!file) return
    const reader = new FileReader()
    reader.onload = () => setAddress(typeof reader.result === 'string' ? reader.result : undefined)
    reader.readAsDataURL(new Blob([file.bytes], { type: file.type }))
    return () => reader.abort()
  }, [file])
  if (!file) return <Text size={1}>The file does not hold this image: add it to the draft.</Text>
  return address ? (
    <img src={address} alt="" style={{ maxWidth: '100%', maxHeight: 200, objectFit: 'contain' }} />
  ) : null
}

function shownText(body: readonly DraftBlock[]): string {
  return body
    .map((block) =>
      block._type === 'figure' ? '[Image]' : toMarkdown({ blocks: [block], pictures: 0 }).trim(),
    )
    .join('\n')
}
