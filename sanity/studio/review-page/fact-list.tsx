import { Card, Checkbox, Flex, Stack, Text } from '@sanity/ui'
import { useState } from 'react'
import type { ReviewTick } from '../../../lib/content/review/rules'
import { lostTicks, tickOf } from './anchors'
import { FactSentence } from './fact-sentence'
import type { OnOpen } from './go-to-part'
import { factList, type Statement } from './statements'
import type { TitleOf } from '../wording/field-path'
import type { ReviewWrites } from './use-review-writes'

type Props = {
  article: unknown
  statements: readonly Statement[]
  ticks: readonly ReviewTick[]
  /** The descriptions of the article's sources. */
  sources: readonly string[]
  titleOf: TitleOf
  steps: Pick<ReviewWrites, 'tick' | 'untick'>
  onComment: (statement: Statement) => void
  onOpen: OnOpen
}

/** All facts of an article by sentence, to compare with a source and tick. */
export function FactList({ article, statements, ticks, sources, titleOf, steps, onComment, onOpen }: Props) {
  const [onlyOpen, setOnlyOpen] = useState(false)
  const [lastSource, setLastSource] = useState<string>()
  const list = factList(statements)
  const isTicked = (sentence: string, fact: string) => tickOf(ticks, sentence, fact) !== undefined
  const all = list.flatMap(({ text, facts }) => facts.map((fact) => isTicked(text, fact.text)))
  const lost = lostTicks(ticks, statements).length
  const shown = list.filter(
    ({ text, facts }) => !onlyOpen || facts.some((fact) => !isTicked(text, fact.text)),
  )
  return (
    <Stack gap={4}>
      <Text size={1} role="status">
        {`${all.filter(Boolean).length} of ${all.length} facts are ticked.`}
        {lost > 0 && ` ${lostWords(lost)}`}
      </Text>
      <Flex as="label" gap={2} align="center">
        <Checkbox checked={onlyOpen} onChange={() => setOnlyOpen(!onlyOpen)} />
        <Text size={1}>Only sentences with open facts</Text>
      </Flex>
      {all.length === 0 && (
        <Card border padding={3} radius={2}>
          <Text size={1}>No number, date, article, case, quotation or superlative was found.</Text>
        </Card>
      )}
      <Stack as="ul" gap={3} padding={0} margin={0}>
        {shown.map((statement) => (
          <FactSentence
            key={statement.text}
            statement={statement}
            title={titleOf(statement.path, article)}
            ticks={ticks}
            sources={sources}
            proposed={lastSource}
            onTick={(fact, source) => {
              setLastSource(source)
              steps.tick({ sentence: statement.text, fact, source })
            }}
            onUntick={(fact) =>
              // The same fact may have been ticked by two people at once.
              steps.untick(
                ticks.filter((tick) => tickOf([tick], statement.text, fact)).map((tick) => tick._key),
              )
            }
            onComment={() => onComment(statement)}
            onOpen={() => onOpen(statement.path)}
          />
        ))}
      </Stack>
    </Stack>
  )
}

const lostWords = (count: number) =>
  count === 1
    ? '1 earlier tick was on a sentence that has changed since.'
    : `${count} earlier ticks were on sentences that have changed since.`
