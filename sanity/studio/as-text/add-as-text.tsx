import { Button, Card, Flex, Stack, Text, TextArea } from '@sanity/ui'
import { useEffect, useId, useRef, useState } from 'react'
import { insert, isArrayOfObjectsInputProps, setIfMissing, type InputProps } from 'sanity'
import { newKey } from '../new-key'
import { unsaved } from '../state/unsaved'
import { readMembers, textLists, type TextList } from './readers'

/** Adds below a list a field in which its members can be typed or pasted as text. */
export function AddAsText(props: InputProps) {
  const input = props.renderDefault(props)
  if (!isArrayOfObjectsInputProps(props) || props.readOnly) return input
  const name = props.schemaType.of[0]?.name ?? ''
  const list = textLists[name]
  if (!list) return input
  const add = (members: readonly object[]) =>
    props.onChange([
      setIfMissing([]),
      insert(
        members.map((member) => ({ _type: name, _key: newKey(), ...member })),
        'after',
        [-1],
      ),
    ])
  return (
    <Stack gap={3}>
      {input}
      <TextBox list={list} onAdd={add} />
    </Stack>
  )
}

type Props = { list: TextList; onAdd: (members: readonly object[]) => void }

function TextBox({ list, onAdd }: Props) {
  const id = useId()
  const [text, setText] = useState('')
  const { members, left } = readMembers(list, text)
  const isPending = text.trim() !== ''
  useEffect(() => (isPending ? unsaved.hold(id) : undefined), [id, isPending])

  const add = () => {
    if (members.length === 0) return
    onAdd(members)
    setText(left.join('\n'))
  }
  // A click on the button leaves the field first, and adds only once.
  const latest = useRef(add)
  useEffect(() => {
    latest.current = add
  })
  const count = `${members.length} ${members.length === 1 ? list.one : list.many}`
  return (
    <Stack gap={2}>
      <Text as="label" htmlFor={id} size={1} muted>
        {`Or type or paste ${list.many} as text:`}
      </Text>
      <TextArea
        id={id}
        rows={2}
        style={{ fieldSizing: 'content' }}
        placeholder={list.example}
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
        onBlur={() => left.length === 0 && afterPress(() => latest.current())}
      />
      {text.trim() !== '' && (
        <Card padding={2} radius={2} tone={left.length > 0 ? 'caution' : 'positive'} role="status">
          <Flex align="center" gap={3} wrap="wrap">
            <Button mode="ghost" text={`Add ${count}`} disabled={members.length === 0} onClick={add} />
            {left.length > 0 && <Text size={1}>{`Not understood: ${left.join(' ')}`}</Text>}
          </Flex>
        </Card>
      )}
    </Stack>
  )
}

/** Does something once the press that has begun is over: a list that grows would move its target away. */
function afterPress(work: () => void) {
  if (document.querySelector(':active')) addEventListener('mouseup', () => setTimeout(work), { once: true })
  else work()
}
