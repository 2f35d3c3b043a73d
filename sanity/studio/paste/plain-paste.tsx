import { stegaClean } from '@sanity/client/stega'
import { type ClipboardEvent, createContext, type ReactNode, use, useCallback } from 'react'
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
  const input = props.renderDefault(props)
  if (isArrayOfPrimitivesInputProps(props)) return <EntriesAround {...props}>{input}</EntriesAround>
  return isStringInputProps(props) ? <PasteArea {...props}>{input}</PasteArea> : input
}

type EntriesProps = Pick<ArrayOfPrimitivesInputProps, 'onChange'> & { children: ReactNode }

/** A list of short texts, whose entries can be put in place of one. */
export function EntriesAround({ onChange, children }: EntriesProps) {
  const replace = useCallback<Replace>(
    (index, [first = '', ...rest]) => onChange([set(first, [index]), insert(rest, 'after', [index])]),
    [onChange],
  )
  return <ListAround value={replace}>{children}</ListAround>
}

type AreaProps = Pick<StringInputProps, 'path' | 'readOnly'> & { children: ReactNode }

/** Stands before the browser’s own way to paste into the field within. */
export function PasteArea({ path, readOnly, children }: AreaProps) {
  const replace = use(ListAround)
  const tell = useTelling()
  const place = path.at(-1)

  const onPaste = (event: ClipboardEvent) => {
    const input = event.target
    const isLine = input instanceof HTMLInputElement
    if ((!isLine && !(input instanceof HTMLTextAreaElement)) || readOnly) return
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
  return <div onPaste={onPaste}>{children}</div>
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
