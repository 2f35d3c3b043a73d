import { Button, Flex, Select, Stack } from '@sanity/ui'
import { isWritten, type PreparedNote, type Standing, standingOf } from '../prepared-note'
import { CheckNote } from './check-note'

type Props = {
  notes: PreparedNote[]
  /** The id of the visible note. */
  at: string | undefined
  onShow: (id: string) => void
  onChange: (note: PreparedNote) => void
  onBack: () => void
  onWrite: () => void
}

/** The notes of an import, one of them visible, and the button that writes their drafts. */
export function Check({ notes, at, onShow, onChange, onBack, onWrite }: Props) {
  const standings = notes.map(standingOf)
  const shown = notes.find(({ id }) => id === at) ?? notes[0]
  const count = (standing: Standing) => standings.filter((one) => one === standing).length
  return (
    <Stack gap={4}>
      <Flex gap={2} wrap="wrap">
        {standings.some(isWritten) && (
          <Button tone="positive" text={verb(count('new'), count('update'))} onClick={onWrite} />
        )}
        <Button mode="ghost" text="Choose other files" onClick={onBack} />
      </Flex>
      {notes.length > 1 && (
        <Select
          aria-label="Note"
          value={shown?.id}
          onChange={({ currentTarget }) => onShow(currentTarget.value)}
        >
          {groups.map(([standing, title]) =>
            count(standing) > 0 ? (
              <optgroup key={standing} label={`${title}: ${count(standing)}`}>
                {notes.map(({ id, draft }, index) =>
                  standings[index] === standing ? (
                    <option key={id} value={id}>
                      {`${index + 1}. ${draft.title ?? 'Without a title'}`}
                    </option>
                  ) : null,
                )}
              </optgroup>
            ) : null,
          )}
        </Select>
      )}
      {shown && <CheckNote key={shown.id} prepared={shown} onChange={onChange} />}
    </Stack>
  )
}

const groups: [standing: Standing, title: string][] = [
  ['new', 'New'],
  ['update', 'To update'],
  ['kept', 'The draft’s words stay'],
  ['same', 'The same as their drafts'],
]

/** The label of the button. */
function verb(made: number, updated: number): string {
  const make = made === 1 ? 'Make the draft' : `Make ${made} drafts`
  const update = updated === 1 ? 'Update the draft' : `Update ${updated} drafts`
  if (updated === 0) return make
  return made === 0 ? update : `${make}, ${update.toLowerCase()}`
}
