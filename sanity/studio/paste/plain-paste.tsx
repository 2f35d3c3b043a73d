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
import { useOmissionNotice } from './omission-notice'

/** Replaces one entry of an array of strings by several. */
type Replace = (index: number, texts: readonly string[]) => void
const ListAround = createContext<Replace | undefined>(undefined)

/**
 * Preserves the meaning of formatting in text pasted into a plain field: superscripts, list numbers, struck-out text
 * removed. Its lines become entries of an array of strings; in other single-line fields they are joined with spaces.
 */
export function PlainPaste(props: InputProps) {
  const input = props.renderDefault(props)
  if (isArrayOfPrimitivesInputProps(props)) return <EntriesAround {...props}>{input}</EntriesAround>
  return isStringInputProps(props) ? <PasteArea {...props}>{input}</PasteArea> : input
}

type EntriesProps = Pick<ArrayOfPrimitivesInputProps, 'onChange'> & { children: ReactNode }

/** An array of strings, in which one entry can be replaced by several. */
export function EntriesAround({ onChange, children }: EntriesProps) {
  const replace = useCallback<Replace>(
    (index, [first = '', ...rest]) => onChange([set(first, [index]), insert(rest, 'after', [index])]),
    [onChange],
  )
  return <ListAround value={replace}>{children}</ListAround>
}

type AreaProps = Pick<StringInputProps, 'path' | 'readOnly'> & {
  /** Whether each line of a text area is an entry, so that its bullet is left out. */
  asLines?: boolean
  children: ReactNode
}

/** Handles paste events before the browser pastes into the field. */
export function PasteArea({ path, readOnly, asLines = false, children }: AreaProps) {
  const replace = use(ListAround)
  const notify = useOmissionNotice()
  const place = path.at(-1)

  const onPaste = (event: ClipboardEvent) => {
    const input = event.target
    const isLine = input instanceof HTMLInputElement
    if ((!isLine && !(input instanceof HTMLTextAreaElement)) || readOnly) return
    const { lines, ...left } = readLines(event.clipboardData, isLine || asLines)
    if (!lines) return
    event.preventDefault()
    notify(left)
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

/** The lines to insert; undefined if the browser's default does as well. */
function readLines(data: DataTransfer, isLine: boolean) {
  const [html, text] = [data.getData('text/html'), data.getData('text/plain')].map(stegaClean)
  let count = 0
  const newKey = () => `${(count += 1)}`
  const { blocks, ...left } = html ? fromHtml(html, newKey) : fromText(text ?? '', newKey)
  const lines = plainLines(blocks)
  const isPlain = !html && (!isLine || lines.length < 2)
  return { ...left, lines: lines.length === 0 || isPlain ? undefined : lines }
}
