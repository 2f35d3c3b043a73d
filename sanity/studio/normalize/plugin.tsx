import { definePlugin, isStringInputProps, set, type InputProps } from 'sanity'
import { normalized } from './normalized'

/** Normalizes phone numbers, URLs and times to the required format when the editor leaves the field. */
function MendingInput(props: InputProps) {
  if (!isStringInputProps(props)) return props.renderDefault(props)
  const { elementProps, onChange, path, readOnly, value } = props
  const field = path.at(-1)
  if (typeof field !== 'string' || readOnly) return props.renderDefault(props)
  return props.renderDefault({
    ...props,
    elementProps: {
      ...elementProps,
      onBlur: (event) => {
        const meant = value === undefined ? value : normalized(field, value)
        if (meant !== value) onChange(set(meant))
        elementProps.onBlur(event)
      },
    },
  })
}

export const normalizesOnBlur = definePlugin({
  name: 'mend',
  form: { components: { input: MendingInput } },
})
