import { Card, Stack, Text } from '@sanity/ui'
import { useState, type SyntheticEvent } from 'react'
import {
  definePlugin,
  isStringInputProps,
  useReportParseError,
  type InputProps,
  type SchemaType,
  type StringInputProps,
} from 'sanity'
import { inWords, understoodDay, understoodMoment } from './understood'

/** Accepts dates as people write them, and says in words what was understood. */
export const writtenDates = definePlugin({
  name: 'dates',
  form: { components: { input: InputOfDates } },
})

function InputOfDates(props: InputProps) {
  const type = isStringInputProps(props) && !props.readOnly ? typeOf(props.schemaType) : undefined
  return isStringInputProps(props) && type ? (
    <WrittenDate {...props} isMoment={type === 'datetime'} />
  ) : (
    props.renderDefault(props)
  )
}

const typeOf = ({ name, type }: SchemaType): string | undefined =>
  name === 'date' || name === 'datetime' ? name : type && typeOf(type)

type Props = StringInputProps & {
  isMoment: boolean
  renderDefault: (props: InputProps) => React.JSX.Element
}

function WrittenDate({ isMoment, ...props }: Props) {
  const { id, path, value } = props
  const [typing, setTyping] = useState<{ text: string; value: string | undefined }>()
  // What was typed counts until the value changes, for example by the calendar.
  const typed = typing?.value === value ? (typing?.text.trim() ?? '') : ''
  const [hasLeft, setLeft] = useState(false)
  const understood = typed ? (isMoment ? understoodMoment(typed, value) : understoodDay(typed)) : undefined
  const problem = understood && 'problem' in understood && hasLeft ? understood.problem : undefined
  const stored = inWords(value, isMoment)
  const words = understood ? 'words' in understood && understood.words : stored
  const kept = stored && `Until then it stays ${stored}.`
  useReportParseError(path, problem ?? null)

  const isText = (target: EventTarget): target is HTMLInputElement =>
    target instanceof HTMLInputElement && target.id === id
  const type = ({ target }: SyntheticEvent) => {
    if (!isText(target)) return
    setTyping({ text: target.value, value })
    setLeft(false)
  }
  // The Studio’s input reads its text when it is left, after this.
  const mend = ({ target }: SyntheticEvent) => {
    if (!isText(target) || !understood) return
    setLeft(true)
    if ('problem' in understood) return
    target.value = understood.written
    setTyping(undefined)
  }
  return (
    <Stack
      gap={2}
      onBlurCapture={mend}
      onInputCapture={type}
      onKeyDownCapture={(event) => {
        if (event.key === 'Enter') mend(event)
      }}
    >
      {props.renderDefault(props)}
      <div role="status" data-testid={`understood-${id}`}>
        {problem ? (
          <Card padding={2} radius={2} tone="critical">
            <Text size={1}>{[`“${typed}” is not understood.`, problem, kept].filter(Boolean).join(' ')}</Text>
          </Card>
        ) : (
          <Text size={1} muted>
            {words}
          </Text>
        )}
      </div>
    </Stack>
  )
}
