import { Text, TextArea } from '@sanity/ui'
import { useState } from 'react'
import {
  isArrayOfPrimitivesInputProps,
  set,
  unset,
  type ArrayOfPrimitivesInputProps,
  type InputProps,
} from 'sanity'
import { PasteArea } from '../paste/plain-paste'
import { memberNames } from '../state/path-words'
import { useOriginal } from '../translate/original'
import { linesOf, markedOptions } from './lines'

/** Shows a list of texts as one field, with a line for each. */
export function LinesInput(props: InputProps) {
  return isArrayOfPrimitivesInputProps(props) && isOfLines(props.schemaType) ? (
    <Lines {...props} />
  ) : (
    props.renderDefault(props)
  )
}

type Props = ArrayOfPrimitivesInputProps & { renderDefault: (props: InputProps) => React.JSX.Element }

/** Whether its members are single lines that are written, not chosen. */
const isOfLines = ({ of, options }: Props['schemaType']) =>
  !options?.list && of.every((member) => member.name === 'string')

function Lines(props: Props) {
  const { elementProps, onChange, path, readOnly, value } = props
  const original = useOriginal(path)
  const [typed, setTyped] = useState('')
  // In a translation each text stands beside its original.
  if (Array.isArray(original?.value)) return props.renderDefault(props)

  const stored = (value ?? []).map(String)
  // The text keeps blank lines and spaces, which the list does not.
  const text = linesOf(typed).join('\n') === stored.join('\n') ? typed : stored.join('\n')
  const write = (next: string) => {
    const lines = linesOf(next)
    setTyped(next)
    onChange(lines.length > 0 ? set(lines) : unset())
  }
  const field = path.at(-1)
  const onBlur: typeof elementProps.onBlur = (event) => {
    const options = field === 'options' && !readOnly ? markedOptions(text) : undefined
    if (options) write(options.join('\n'))
    elementProps.onBlur(event)
  }
  const name = ((typeof field === 'string' && memberNames[field]) || 'Line').toLowerCase()
  return (
    <PasteArea path={path} asLines readOnly={readOnly}>
      <TextArea
        {...elementProps}
        onBlur={onBlur}
        onChange={({ currentTarget }) => write(currentTarget.value)}
        readOnly={readOnly}
        rows={field === 'options' ? 4 : 3}
        style={{ ...elementProps.style, fieldSizing: 'content' }}
        value={text}
        placeholder={`One ${name} on each line`}
      />
      {stored.length > 0 && (
        <Text size={0} muted style={{ marginBlockStart: '0.5rem' }}>
          {`${stored.length} ${name}${stored.length === 1 ? '' : 's'}`}
        </Text>
      )}
    </PasteArea>
  )
}
