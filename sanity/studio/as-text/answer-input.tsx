import { isNumberInputProps, useFormValue, type InputProps, type NumberInputProps } from 'sanity'
import { z } from 'zod'

/** The choice of the right answer, in the words of the options. */
export function AnswerInput(props: InputProps) {
  return isNumberInputProps(props) && props.path.at(-1) === 'answer' ? (
    <AmongOptions {...props} />
  ) : (
    props.renderDefault(props)
  )
}

type Props = NumberInputProps & { renderDefault: (props: InputProps) => React.JSX.Element }

const texts = z.array(z.string()).catch([])
const listed = z.array(z.object({ title: z.string(), value: z.number() })).catch([])

function AmongOptions(props: Props) {
  const { path, schemaType } = props
  const options = texts.parse(useFormValue([...path.slice(0, -1), 'options']))
  const list = listed.parse(schemaType.options?.list).map(({ title, value }) => {
    const option = options[value]
    return { value, title: option ? `${title}. ${option}` : title }
  })
  return props.renderDefault({
    ...props,
    schemaType: { ...schemaType, options: { ...schemaType.options, direction: 'vertical', list } },
  })
}
