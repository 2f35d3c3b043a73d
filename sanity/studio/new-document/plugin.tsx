import { useEffect, useRef } from 'react'
import {
  definePlugin,
  getPublishedId,
  isObjectInputProps,
  useEditState,
  useFormValue,
  type InputProps,
  type ObjectInputProps,
} from 'sanity'
import { useSlugFromTitle } from './slug-from-title'

/** What a document does by itself while it is new: its first field has the cursor, and its slug follows the title. */
export const newDocuments = definePlugin({
  name: 'new-document',
  form: { components: { input: NewDocument } },
})

function NewDocument(props: InputProps) {
  const id = useFormValue(['_id'])
  return props.path.length === 0 && isObjectInputProps(props) && typeof id === 'string' ? (
    <Form {...props} documentId={id} />
  ) : (
    props.renderDefault(props)
  )
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
