import { Button, Card, Flex, Text } from '@sanity/ui'
import { useDeferredValue, useMemo } from 'react'
import { insert, setIfMissing, unset, useFormValue, type ObjectInputProps } from 'sanity'
import { newKey } from '../new-key'
import { findQuestions } from './find-questions'

type Props = Pick<ObjectInputProps, 'onChange' | 'readOnly'>

/** Above the form of an article: offers to move the multiple-choice questions in its text to its quiz. */
export function QuestionsInText({ onChange, readOnly }: Props) {
  const body = useDeferredValue(useFormValue(['body']))
  const { questions, keys } = useMemo(() => findQuestions(body), [body])
  if (questions.length === 0 || readOnly) return null
  const [what, them] =
    questions.length === 1
      ? ['a multiple-choice question', 'it']
      : [`${questions.length} multiple-choice questions`, 'them']
  const move = () =>
    onChange([
      setIfMissing([], ['quiz']),
      insert(
        questions.map((question) => ({ _type: 'quizQuestion', _key: newKey(), ...question })),
        'after',
        ['quiz', -1],
      ),
      ...keys.map((_key) => unset(['body', { _key }])),
    ])
  return (
    <Card border padding={3} radius={2} role="status" tone="primary" data-testid="questions-in-text">
      <Flex align="center" gap={3} wrap="wrap">
        <Text size={1}>{`The text contains ${what}.`}</Text>
        <Button mode="ghost" text={`Move ${them} to the quiz`} onClick={move} />
      </Flex>
    </Card>
  )
}
