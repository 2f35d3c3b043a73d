import { Card, Container, Heading, Stack, Text } from '@sanity/ui'
import { useClient, useInitialValueResolverContext } from 'sanity'
import { deskOfEditor } from '../../../lib/content/article/desk.studio'
import { Check } from './check-page/check'
import { ChooseFiles } from './choose-files'
import { Done } from './done'
import { type PreparedNote, standingOf } from './prepared-note'
import { Reports } from './reports'
import { session, type Step, useSession } from './session'
import { makeDrafts, notesLeft, readFiles } from './steps'

/** The tool “Import notes”: files become drafts after they are checked on a page. */
export function ImportNotes() {
  const client = useClient({ apiVersion: '2026-05-04' })
  const context = useInitialValueResolverContext()
  const { step, failure } = useSession()
  const chooseAgain = () => session.set({ step: { name: 'choose' } })
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
              <Text size={1}>{failure}</Text>
            </Card>
          )}
          {step.name === 'choose' && <ChooseFiles onFiles={(files) => void readFiles(client, files)} />}
          {'prepared' in step && <Reports reports={step.prepared.reports} />}
          {step.name === 'check' && (
            <Check
              notes={notesLeft(step.prepared, step.written)}
              at={step.at}
              onShow={(at) => session.set({ step: { ...step, at } })}
              onChange={(note) => session.set({ step: withNote(step, note) })}
              onBack={chooseAgain}
              onWrite={() => void makeDrafts(client, () => deskOfEditor(context))}
            />
          )}
          {step.name === 'done' && (
            <Done
              notes={step.prepared.notes.filter(({ id }) => step.written.includes(id))}
              onAgain={chooseAgain}
            />
          )}
        </Stack>
      </Container>
    </Card>
  )
}

type CheckStep = Extract<Step, { name: 'check' }>

function withNote(step: CheckStep, note: PreparedNote): CheckStep {
  const notes = step.prepared.notes.map((one) => (one.id === note.id ? note : one))
  return { ...step, prepared: { ...step.prepared, notes } }
}

const notesIn = (count: number) => (count === 1 ? '1 note' : `${count.toLocaleString('en-IN')} notes`)

function progress(step: Step): string {
  switch (step.name) {
    case 'choose':
      return 'A file is checked before anything is written.'
    case 'reading':
      return `Reading “${step.file}” …`
    case 'check': {
      const left = notesLeft(step.prepared, step.written)
      const same = left.filter((note) => standingOf(note) === 'same').length
      return [
        `${notesIn(left.length - same)} to check. Nothing is written yet.`,
        ...(same > 0 ? [`${notesIn(same)} of the file say what the drafts say.`] : []),
      ].join(' ')
    }
    case 'writing':
      return `Making drafts: ${step.written.length} done …`
    case 'done':
      return `${notesIn(step.written.length)} can be found among the drafts.`
  }
}
