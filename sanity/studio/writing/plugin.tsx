import { definePlugin, type InputProps } from 'sanity'
import { FieldHelp } from './field-help'
import { surface } from './surface'

/** Makes the text the first and largest thing of a form: a wide surface in the site’s type, and folded help. */
export const writing = definePlugin({
  name: 'writing',
  form: { components: { input: WithSurface, field: FieldHelp } },
})

function WithSurface(props: InputProps) {
  return (
    <>
      {props.path.length === 0 && (
        <style href="writing-surface" precedence="default">
          {surface}
        </style>
      )}
      {props.renderDefault(props)}
    </>
  )
}
