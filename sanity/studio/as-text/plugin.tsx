import { definePlugin, type InputProps } from 'sanity'
import { AddAsText } from './add-as-text'
import { AnswerInput } from './answer-input'
import { LinesInput } from './lines-input'

/** Lists that are written as text: one line for each entry, or questions and sources as in Word. */
export const listsAsText = definePlugin({
  name: 'as-text',
  form: {
    components: {
      input: (props: InputProps) => (
        <LinesInput
          {...props}
          renderDefault={(lines) => (
            <AddAsText
              {...lines}
              renderDefault={(members) => <AnswerInput {...members} renderDefault={props.renderDefault} />}
            />
          )}
        />
      ),
    },
  },
})
