import { Box, Button, Card, Flex, Stack, Tab, TabList, TabPanel } from '@sanity/ui'
import { useId, useRef, useState, type ReactNode } from 'react'
import type { ObjectSchemaType } from 'sanity'
import { z } from 'zod'
import type { Review } from '../../../lib/content/review/rules'
import { ChangesPanel, type Baseline } from './changes-panel'
import type { About } from './comment-form'
import { CommentsPanel } from './comments-panel'
import { FactList } from './fact-list'
import { GoToPart, type OnOpen } from './go-to-part'
import { statementsOf } from './statements'
import { fieldPath, titlesOf } from '../wording/field-path'
import type { ReviewWrites } from './use-review-writes'

const panels = { changes: 'Changes', facts: 'Facts', comments: 'Comments' } as const
type Panel = keyof typeof panels
const names = ['changes', 'facts', 'comments'] as const satisfies Panel[]

const sourced = z.object({
  sources: z.array(
    z
      .object({ publisher: z.string().catch(''), title: z.string().catch('') })
      .catch({ publisher: '', title: '' }),
  ),
})

/** The descriptions of an article's sources. */
function sourcesOf(article: unknown): string[] {
  const sources = sourced.safeParse(article).data?.sources ?? []
  return [
    ...new Set(sources.map(({ publisher, title }) => [publisher, title].filter(Boolean).join(': '))),
  ].filter(Boolean)
}

type Props = {
  article: unknown
  review: Pick<Review, 'ticks' | 'comments'> | null
  baseline: Baseline
  schemaType: ObjectSchemaType
  steps: ReviewWrites
  onOpen: OnOpen
  /** The article as the site shows it. */
  page: ReactNode
}

/** The reviewer’s page: the changes, the facts to tick and the comments, beside the article. */
export function Desk({ article, review, baseline, schemaType, steps, onOpen, page }: Props) {
  const [panel, setPanel] = useState<Panel>('changes')
  const [about, setAbout] = useState<About>({ field: 'title' })
  const id = useId()
  const comments = useRef<HTMLDivElement>(null)
  const statements = statementsOf(article)
  const titleOf = titlesOf(schemaType)
  const fields = schemaType.fields.map(({ name, type }) => ({ name, title: type.title ?? name }))

  const commentOn = (on: About) => {
    setAbout(on)
    setPanel('comments')
    // After the panel is shown.
    setTimeout(() => comments.current?.querySelector('textarea')?.focus())
  }

  const content: Record<Panel, ReactNode> = {
    changes: (
      <ChangesPanel
        article={article}
        baseline={baseline}
        titleOf={titleOf}
        action={(change) =>
          change.in === 'after' && (
            <Flex wrap="wrap">
              <Button
                fontSize={1}
                padding={2}
                mode="bleed"
                text="Comment on this"
                onClick={() => commentOn({ field: fieldPath(change.path) })}
              />
              <GoToPart title={titleOf(change.path, article)} onOpen={() => onOpen(change.path)} />
            </Flex>
          )
        }
      />
    ),
    facts: (
      <FactList
        article={article}
        statements={statements}
        ticks={review?.ticks ?? []}
        sources={sourcesOf(article)}
        titleOf={titleOf}
        steps={steps}
        onComment={({ field, text }) => commentOn({ field, quote: text })}
        onOpen={onOpen}
      />
    ),
    comments: (
      <CommentsPanel
        article={article}
        statements={statements}
        comments={review?.comments ?? []}
        fields={fields}
        titleOf={titleOf}
        steps={steps}
        about={about}
        onAbout={setAbout}
        onOpen={onOpen}
      />
    ),
  }

  return (
    <Card height="fill" overflow="auto" padding={3} tabIndex={0} data-testid="review-page">
      <Flex gap={4} wrap="wrap" align="flex-start">
        <Stack gap={4} flex={1} style={{ minWidth: 'min(100%, 320px)' }}>
          <TabList gap={1}>
            {names.map((name) => (
              <Tab
                key={name}
                id={`${id}-${name}`}
                aria-controls={`${id}-${name}-panel`}
                label={panels[name]}
                selected={panel === name}
                onClick={() => setPanel(name)}
                fontSize={1}
                padding={3}
              />
            ))}
          </TabList>
          {names.map((name) => (
            <TabPanel
              key={name}
              id={`${id}-${name}-panel`}
              aria-labelledby={`${id}-${name}`}
              hidden={panel !== name}
              {...(name === 'comments' && { ref: comments })}
            >
              {panel === name && content[name]}
            </TabPanel>
          ))}
        </Stack>
        <Box flex={1} style={{ minWidth: 'min(100%, 320px)' }}>
          {page}
        </Box>
      </Flex>
    </Card>
  )
}
