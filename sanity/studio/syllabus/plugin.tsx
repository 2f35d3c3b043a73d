import { definePlugin, isArrayOfObjectsInputProps, type InputProps } from 'sanity'
import { SyllabusInput } from './input'

/** Lets editors choose lines of the syllabus from a list. */
export const syllabusPlugin = definePlugin({
  name: 'syllabus',
  form: { components: { input: InputOfLines } },
})

function InputOfLines(props: InputProps) {
  return isArrayOfObjectsInputProps(props) &&
    props.schemaType.of.some(({ name }) => name === 'syllabusReference') ? (
    <SyllabusInput {...props} />
  ) : (
    props.renderDefault(props)
  )
}
