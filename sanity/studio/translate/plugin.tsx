import { Stack } from '@sanity/ui'
import { useId } from 'react'
import {
  definePlugin,
  isStringInputProps,
  type BlockProps,
  type InputProps,
  type StringInputProps,
} from 'sanity'
import { textOfBlock } from '../wording/passages'
import { useOriginal, WithOriginal } from './original'
import { OriginalText } from './original-text'
import { isTranslated } from './translation'

/** Shows the text of the original beside each text of a translation. */
export const translations = definePlugin({
  name: 'translations',
  form: { components: { input: InputBesideOriginal, block: BlockBesideOriginal } },
})

function InputBesideOriginal(props: InputProps) {
  if (props.path.length === 0) return <WithOriginal>{props.renderDefault(props)}</WithOriginal>
  const field = props.path.findLast((step) => typeof step === 'string')
  if (!isStringInputProps(props) || !isTranslated(field)) return props.renderDefault(props)
  return <TextBesideOriginal {...props} />
}

type TextProps = StringInputProps & { renderDefault: (props: InputProps) => React.JSX.Element }

function TextBesideOriginal(props: TextProps) {
  const id = useId()
  const { path, value = '', elementProps } = props
  const { value: text, language = 'en' } = useOriginal(path) ?? {}
  const isShown = typeof text === 'string' && text !== '' && text !== value
  // The same elements with and without the original: others would be a new input, without the focus.
  return (
    <Stack gap={2}>
      {props.renderDefault(
        isShown ? { ...props, elementProps: { ...elementProps, 'aria-describedby': id } } : props,
      )}
      {isShown && <OriginalText id={id} text={text} language={language} translation={value} />}
    </Stack>
  )
}

function BlockBesideOriginal(props: BlockProps) {
  const id = useId()
  const { value } = props
  const { value: original, language = 'en' } = useOriginal(['body', { _key: value._key }]) ?? {}
  const [text = '', translation = ''] = [original, value].map(textOfBlock)
  return (
    <>
      {props.renderDefault(props)}
      {text !== '' && text !== translation && (
        <OriginalText id={id} text={text} language={language} translation={translation} />
      )}
    </>
  )
}
