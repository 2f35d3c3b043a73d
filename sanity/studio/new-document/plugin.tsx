import { useEffect, useLayoutEffect, useRef } from 'react'
import {
  definePlugin,
  getPublishedId,
  isObjectInputProps,
  isStringInputProps,
  useEditState,
  useFormValue,
  type InputProps,
  type ObjectInputProps,
  type StringInputProps,
} from 'sanity'
import { useSlugFromTitle } from './slug-from-title'

/** What a document does by itself while it is new: its first field has the cursor, and its slug follows the title. */
export const newDocuments = definePlugin({
  name: 'new-document',
  form: { components: { input: NewDocument } },
})

function NewDocument(props: InputProps) {
  const id = useFormValue(['_id'])
  if (props.path.length === 0 && isObjectInputProps(props) && typeof id === 'string')
    return <Form {...props} documentId={id} />
  if (props.path.length === 1 && isStringInputProps(props)) return <FocusedWhenShown {...props} />
  return props.renderDefault(props)
}

type FormProps = ObjectInputProps & {
  documentId: string
  renderDefault: (props: InputProps) => React.JSX.Element
}

function Form({ documentId, ...props }: FormProps) {
  const { onPathFocus, readOnly, schemaType } = props
  const { draft, published, ready } = useEditState(getPublishedId(documentId), schemaType.name)
  useSlugFromTitle(props, published !== null)

  const isNew = ready && !draft && !published && !readOnly
  const first = schemaType.fields[0]?.name
  const hasFocused = useRef(false)
  useEffect(() => {
    if (!isNew || !first || hasFocused.current) return
    hasFocused.current = true
    onPathFocus([first])
  }, [isNew, first, onPathFocus])
  return props.renderDefault(props)
}

type TextProps = StringInputProps & { renderDefault: (props: InputProps) => React.JSX.Element }

/**
 * A text field that takes the focus when it is shown. The Studio focuses a field only once, and on a slow machine React may
 * hide the field at that moment: what is typed next would be lost.
 */
function FocusedWhenShown(props: TextProps) {
  const { elementProps, focused } = props
  const { ref } = elementProps
  // Layout effects run again when a hidden field is shown, unlike the Studio's own effect.
  useLayoutEffect(() => {
    if (focused && ref.current instanceof HTMLElement) ref.current.focus()
  }, [focused, ref])
  return props.renderDefault(props)
}
