import { Badge, Button, Card, Checkbox, Flex, Select, Stack, Text, TextInput } from '@sanity/ui'
import { useId, useState } from 'react'
import { formatMoment } from '../../../lib/dates'
import type { ReviewTick } from '../../../lib/content/review/rules'
import { tickOf } from './anchors'
import type { FactKind } from './facts/facts'
import { GoToPart } from './go-to-part'
import type { Statement } from './statements'

const kindNames: Record<FactKind, string> = {
  article: 'Article or Act',
  case: 'Case',
  date: 'Date',
  number: 'Number',
  quotation: 'Quotation',
  superlative: 'Superlative',
}

/** The value of the option for typing a source. */
const other = ''

type Props = {
  statement: Statement
  title: string
  ticks: readonly ReviewTick[]
  sources: readonly string[]
  /** The source that was used last. */
  proposed: string | undefined
  onTick: (fact: string, source: string) => void
  onUntick: (fact: string) => void
  onComment: () => void
  onOpen: () => void
}

/** A sentence with a checkbox for each of its facts, and the source to compare them with. */
export function FactSentence({
  statement,
  title,
  ticks,
  sources,
  proposed,
  onTick,
  onUntick,
  onComment,
  onOpen,
}: Props) {
  const [chosen, setChosen] = useState<string>()
  const [isTyping, setTyping] = useState(false)
  const id = useId()
  const source = chosen ?? proposed ?? sources[0] ?? ''
  const isOther = isTyping || !sources.includes(source)
  const { text, facts } = statement
  const isOpen = facts.some((fact) => !tickOf(ticks, text, fact.text))
  return (
    <Card as="li" border padding={3} radius={2} style={{ listStyle: 'none' }} data-testid="fact-sentence">
      <Stack gap={3}>
        <Text size={0} muted>
          {title}
        </Text>
        <Text size={1} style={{ overflowWrap: 'anywhere' }} id={id}>
          {text}
        </Text>
        {isOpen && (
          <Stack gap={2}>
            <Select
              aria-label="Source"
              aria-describedby={id}
              fontSize={1}
              value={isOther ? other : source}
              onChange={({ currentTarget: { value } }) => {
                setTyping(value === other)
                setChosen(value === other ? '' : value)
              }}
            >
              {sources.map((one) => (
                <option key={one}>{one}</option>
              ))}
              <option value={other}>Another source …</option>
            </Select>
            {isOther && (
              <TextInput
                aria-label="Name of the other source"
                aria-describedby={id}
                fontSize={1}
                placeholder="For example: Census of India 2011, table A-1"
                value={source}
                onChange={({ currentTarget: { value } }) => {
                  setTyping(true)
                  setChosen(value)
                }}
              />
            )}
          </Stack>
        )}
        <Stack as="ul" gap={3} padding={0} margin={0}>
          {facts.map((fact) => {
            const tick = tickOf(ticks, text, fact.text)
            return (
              <Stack as="li" key={fact.text} gap={2} style={{ listStyle: 'none' }}>
                <Flex as="label" gap={2} align="center" wrap="wrap">
                  <Checkbox
                    checked={tick !== undefined}
                    disabled={!tick && !source.trim()}
                    aria-describedby={id}
                    onChange={() => (tick ? onUntick(fact.text) : onTick(fact.text, source.trim()))}
                  />
                  <Text size={1} weight="medium" style={{ overflowWrap: 'anywhere' }}>
                    {fact.text}
                  </Text>
                  <Badge>{kindNames[fact.kind]}</Badge>
                </Flex>
                {tick && (
                  <Text size={0} muted style={{ overflowWrap: 'anywhere' }}>
                    {`${tick.source ?? 'No source named'} (${tick.by.name}, ${formatMoment(tick.at)})`}
                  </Text>
                )}
              </Stack>
            )
          })}
        </Stack>
        {isOpen && !source.trim() && <Text size={0}>Type the source to tick a fact.</Text>}
        <Flex wrap="wrap">
          <Button fontSize={1} padding={2} mode="bleed" text="Comment on this sentence" onClick={onComment} />
          <GoToPart title={title} onOpen={onOpen} />
        </Flex>
      </Stack>
    </Card>
  )
}
