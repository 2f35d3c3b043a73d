import { stegaClean } from '@sanity/client/stega'
import { type ClipboardEvent, createContext, use, useCallback } from 'react'
import {
  type ArrayOfPrimitivesInputProps,
  type InputProps,
  insert,
  isArrayOfPrimitivesInputProps,
  isStringInputProps,
  set,
  type StringInputProps,
} from 'sanity'
import { fromHtml, fromText } from './from-clipboard'
import { plainLines } from './plain-lines'
import { useTelling } from './telling'

/** Puts texts in the place of one entry of a list of short texts. */
type Replace = (index: number, texts: readonly string[]) => void
const ListAround = createContext<Replace | undefined>(undefined)

/**
 * Text that is pasted into a field without looks keeps what its looks said: raised figures, numbers of lists, struck
 * text left out. Its lines become entries of a list of short texts; within another single line they stand side by side.
 */
export function PlainPaste(props: InputProps) {
  if (isArrayOfPrimitivesInputProps(props)) return <List {...props} />
  return isStringInputProps(props) ? <Field {...props} /> : props.renderDefault(props)
}

function List(props: ArrayOfPrimitivesInputProps) {
  const { onChange, renderDefault } = props
  const replace = useCallback<Replace>(
    (index, [first = '', ...rest]) => onChange([set(first, [index]), insert(rest, 'after', [index])]),
    [onChange],
  )
  return <ListAround value={replace}>{renderDefault(props)}</ListAround>
}

function Field(props: StringInputProps) {
  const replace = use(ListAround)
  const tell = useTelling()
  const place = props.path.at(-1)

  const onPaste = (event: ClipboardEvent) => {
    const input = event.target
    const isLine = input instanceof HTMLInputElement
    if ((!isLine && !(input instanceof HTMLTextAreaElement)) || props.readOnly) return
    const { lines, ...left } = readLines(event.clipboardData, isLine)
    if (!lines) return
    event.preventDefault()
    tell(left)
    const [from, to] = [input.selectionStart ?? input.value.length, input.selectionEnd ?? input.value.length]
    if (isLine && lines.length > 1 && replace && typeof place === 'number') {
      const whole = `${input.value.slice(0, from)}${lines.join('\n')}${input.value.slice(to)}`
      replace(place, whole.split('\n'))
      return
    }
    input.setRangeText(lines.join(isLine ? ' ' : '\n'), from, to, 'end')
    input.dispatchEvent(new Event('input', { bubbles: true }))
  }
  return <div onPaste={onPaste}>{props.renderDefault(props)}</div>
}

/** The lines to write; none where the browser’s own way does as well. */
function readLines(data: DataTransfer, isLine: boolean) {
  const [html, text] = [data.getData('text/html'), data.getData('text/plain')].map(stegaClean)
  let count = 0
  const newKey = () => `${(count += 1)}`
  const { blocks, ...left } = html ? fromHtml(html, newKey) : fromText(text ?? '', newKey)
  const lines = plainLines(blocks)
  const isPlain = !html && (!isLine || lines.length < 2)
  return { ...left, lines: lines.length === 0 || isPlain ? undefined : lines }
}
