import { Stack, Text } from '@sanity/ui'
import type { ReactNode } from 'react'
import { formatDay, formatFullDay } from '../../../../lib/dates'
import type { PreparedNote } from '../prepared-note'
import type { ArticleDraft } from '../read/draft'
import { BlockText } from './block-text'
import { Figure } from './figure'
import type { Message } from './messages'
import { Place } from './place'
import { fieldName } from './shown'

type Props = {
  prepared: PreparedNote
  messages: readonly Message[]
  onAlt: (key: string, alt: string) => void
}

/** The fields that a note fills, as in its future draft; an empty field is shown if a message is about it. */
export function NoteFields({ prepared, messages, onAlt }: Props) {
  const { note, draft, unknown } = prepared
  const fields: [title: string, name: string, members: readonly ReactNode[]][] = [
    ['Title', 'title', whole(draft.title)],
    ['Why in the news', 'context', whole(draft.context)],
    ['Day of the news', 'eventDate', whole(draft.eventDate && formatFullDay(draft.eventDate))],
    ['Topics', 'topics', whole(known(note.fields.topics, unknown.topics))],
    ['Syllabus', 'syllabus', whole(known(note.fields.syllabus, unknown.syllabus))],
    [
      'Key facts',
      'keyFacts',
      membersOf(
        'keyFacts',
        draft.keyFacts?.map((fact) => `• ${fact}`),
      ),
    ],
    ['Text', 'body', blocksOf(prepared, onAlt)],
    ['Mains questions', 'mainsQuestions', membersOf('mainsQuestions', draft.mainsQuestions?.map(mainsText))],
    ['Quiz', 'quiz', membersOf('quiz', draft.quiz?.map(quizText))],
    ['Sources', 'sources', membersOf('sources', draft.sources?.map(sourceText))],
  ]
  return (
    <Stack gap={4}>
      {fields.map(([title, name, members]) =>
        members.length > 0 || messages.some(({ path }) => path[0] === name) ? (
          <Place key={name} name={name} padding={0}>
            <Stack gap={2}>
              <Text size={1} weight="semibold">
                {title}
              </Text>
              {members.length > 0 ? members : <Words text="Nothing." />}
            </Stack>
          </Place>
        ) : null,
      )}
    </Stack>
  )
}

const known = (names: readonly string[], unknown: readonly string[]) =>
  names.filter((name) => !unknown.includes(name)).join('; ')

const whole = (text: string | undefined) => (text ? [<Words key="whole" text={text} />] : [])

const membersOf = (field: string, texts: readonly string[] = []) =>
  texts.map((text, at) => (
    <Place key={at} name={fieldName([field, at])} tone="transparent">
      <Words text={text} />
    </Place>
  ))

function blocksOf({ draft, pictures }: PreparedNote, onAlt: Props['onAlt']): ReactNode[] {
  let images = 0
  return draft.body.map((block, at) => {
    const name = fieldName(['body', at])
    if (block._type !== 'figure')
      return (
        <Place key={block._key} name={name} tone="transparent">
          <BlockText block={block} before={draft.body.slice(0, at)} />
        </Place>
      )
    images += 1
    return (
      <Figure
        key={block._key}
        number={images}
        name={name}
        file={pictures.get(block.src)}
        alt={block.alt ?? ''}
        onAlt={(alt) => onAlt(block._key, alt)}
      />
    )
  })
}

function Words({ text }: { text: string }) {
  return (
    <Text size={1} style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
      {text}
    </Text>
  )
}

type Member<Name extends 'mainsQuestions' | 'quiz' | 'sources'> = NonNullable<ArticleDraft[Name]>[number]

const mainsText = ({ text, words, marks, hint }: Member<'mainsQuestions'>, at: number) =>
  [`${at + 1}. ${text} (${words ?? '?'} words, ${marks ?? '?'} marks)`, hint && `Hint: ${hint}`]
    .filter(Boolean)
    .join('\n')

const quizText = ({ stem, options, answer, explanation }: Member<'quiz'>, at: number) =>
  [
    `Question ${at + 1}: ${stem}`,
    ...options.map((option, place) => `${'ABCD'[place] ?? ''}. ${option}${place === answer ? ' ✓' : ''}`),
    ...(explanation ? [explanation] : []),
  ].join('\n')

const sourceText = ({ publisher, title, url, date }: Member<'sources'>) =>
  [publisher, title, url, date && formatDay(date, 'en')].filter(Boolean).join(', ')
