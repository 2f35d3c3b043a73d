import { Button, Card, Container, Flex, Heading, Select, Stack, Text } from '@sanity/ui'
import { useState } from 'react'
import { useClient, useInitialValueResolverContext } from 'sanity'
import { IntentLink } from 'sanity/router'
import { deskOfEditor } from '../../../lib/content/article/desk.studio'
import { CheckNote } from './check-page/check-note'
import { ChooseFiles } from './choose-files'
import { prepare, type FileReport, type Prepared, type PreparedNote } from './prepare'
import { writeDrafts } from './write-drafts'

type Step =
  | { name: 'choose' }
  | { name: 'reading'; file: string }
  | { name: 'check'; prepared: Prepared }
  | { name: 'writing'; prepared: Prepared; written: number }
  | { name: 'done'; prepared: Prepared }

/** The tool “Import notes”: files become drafts, after a page on which they are checked. */
export function ImportNotes() {
  const client = useClient({ apiVersion: '2026-05-04' })
  const context = useInitialValueResolverContext()
  const [step, setStep] = useState<Step>({ name: 'choose' })
  const [failure, setFailure] = useState<string>()

  const attempt = (work: Promise<Step>, otherwise: Step) => {
    setFailure(undefined)
    work.then(setStep, (error: unknown) => {
      setFailure(error instanceof Error ? error.message : String(error))
      setStep(otherwise)
    })
  }
  const read = (files: File[]) => {
    if (files.length === 0) return
    const onFile = (file: string) => setStep({ name: 'reading', file })
    attempt(
      prepare(client, files, onFile).then((prepared) => ({ name: 'check', prepared })),
      { name: 'choose' },
    )
  }
  const write = async (prepared: Prepared): Promise<Step> => {
    let written = 0
    setStep({ name: 'writing', prepared, written })
    await writeDrafts(client, prepared.notes, await deskOfEditor(context), () => {
      written += 1
      setStep({ name: 'writing', prepared, written })
    })
    return { name: 'done', prepared }
  }

  return (
    <Card height="fill" overflow="auto" paddingX={[3, 4]} paddingY={[4, 5]} tabIndex={0}>
      <Container width={4}>
        <Stack gap={5}>
          <Heading as="h1" size={2}>
            Import notes
          </Heading>
          <Text size={1} muted role="status">
            {progress(step)}
          </Text>
          {failure && (
            <Card border padding={3} radius={2} tone="critical" role="alert">
              <Text size={1}>{`It did not work. Try again. (${failure})`}</Text>
            </Card>
          )}
          {step.name === 'choose' && <ChooseFiles onFiles={read} />}
          {'prepared' in step && <Reports reports={step.prepared.reports} />}
          {step.name === 'check' && (
            <Check
              notes={step.prepared.notes}
              onChange={(notes) => setStep({ name: 'check', prepared: { ...step.prepared, notes } })}
              onBack={() => setStep({ name: 'choose' })}
              onWrite={() => attempt(write(step.prepared), step)}
            />
          )}
          {step.name === 'done' && (
            <Done notes={step.prepared.notes} onAgain={() => setStep({ name: 'choose' })} />
          )}
        </Stack>
      </Container>
    </Card>
  )
}

const notesIn = (count: number) => (count === 1 ? '1 note' : `${count.toLocaleString('en-IN')} notes`)

function progress(step: Step): string {
  switch (step.name) {
    case 'choose':
      return 'A file is checked before anything is written.'
    case 'reading':
      return `Reading “${step.file}” …`
    case 'check':
      return `${notesIn(step.prepared.notes.length)} to check. Nothing is written yet.`
    case 'writing':
      return `Making drafts: ${step.written} of ${step.prepared.notes.length} …`
    case 'done':
      return `${notesIn(step.prepared.notes.length)} can be found among the drafts.`
  }
}

function Reports({ reports }: { reports: FileReport[] }) {
  return reports.map((report, index) => (
    <Card key={index} border padding={3} radius={2} tone={'refusal' in report ? 'critical' : 'default'}>
      <Stack gap={3}>
        <Text size={1} weight="semibold" style={{ overflowWrap: 'anywhere' }}>
          {report.name}
        </Text>
        <Text size={1}>{'refusal' in report ? report.refusal : report.how}</Text>
        {'lost' in report && report.lost.length > 0 && (
          <Text size={1}>{`Words of the file that no note holds: ${report.lost.join(', ')}.`}</Text>
        )}
        {'struck' in report && report.struck.length > 0 && (
          <Text
            size={1}
          >{`Struck-out text was left out: ${report.struck.map((text) => `“${text}”`).join(', ')}.`}</Text>
        )}
      </Stack>
    </Card>
  ))
}

type CheckProps = {
  notes: PreparedNote[]
  onChange: (notes: PreparedNote[]) => void
  onBack: () => void
  onWrite: () => void
}

function Check({ notes, onChange, onBack, onWrite }: CheckProps) {
  const [at, setAt] = useState(0)
  const shown = notes[at]
  const updates = notes.filter(({ earlier }) => earlier).length
  if (!shown) return <Button mode="ghost" text="Choose other files" onClick={onBack} />
  return (
    <Stack gap={4}>
      <Flex gap={2} wrap="wrap">
        <Button tone="positive" text={verb(notes.length - updates, updates)} onClick={onWrite} />
        <Button mode="ghost" text="Choose other files" onClick={onBack} />
      </Flex>
      {notes.length > 1 && (
        <Select
          aria-label="Note"
          value={String(at)}
          onChange={({ currentTarget }) => setAt(Number(currentTarget.value))}
        >
          {notes.map(({ id, draft }, index) => (
            <option key={id} value={index}>
              {`${index + 1}. ${draft.title ?? 'Without a title'}`}
            </option>
          ))}
        </Select>
      )}
      <CheckNote
        prepared={shown}
        onAlt={(key, alt) => onChange(notes.map((one) => (one === shown ? withAlt(one, key, alt) : one)))}
      />
    </Stack>
  )
}

/** What the button does, in words. */
function verb(made: number, updated: number): string {
  const make = made === 1 ? 'Make the draft' : `Make ${made} drafts`
  const update = updated === 1 ? 'Update the draft' : `Update ${updated} drafts`
  if (updated === 0) return make
  return made === 0 ? update : `${make}, ${update.toLowerCase()}`
}

function withAlt(prepared: PreparedNote, key: string, alt: string): PreparedNote {
  const { draft } = prepared
  const body = draft.body.map((block) =>
    block._type === 'figure' && block._key === key ? { ...block, alt } : block,
  )
  return { ...prepared, draft: { ...draft, body } }
}

function Done({ notes, onAgain }: { notes: PreparedNote[]; onAgain: () => void }) {
  return (
    <Stack gap={4}>
      <Stack as="ul" gap={3} padding={0} margin={0}>
        {notes.map(({ id, draft }) => (
          <Text as="li" key={id} style={{ listStyle: 'none' }}>
            <IntentLink intent="edit" params={{ id, type: 'article' }}>
              {draft.title ?? 'Without a title'}
            </IntentLink>
          </Text>
        ))}
      </Stack>
      <Button mode="ghost" text="Import more files" onClick={onAgain} />
    </Stack>
  )
}
