import { Stack, Text } from '@sanity/ui'
import type { FieldProps } from 'sanity'
import { fold } from './fold'

/** A field with a short description: its example and its details open with a click. */
export function FieldHelp(props: FieldProps) {
  const { short, rest } = fold(props.description ?? '')
  if (!rest) return props.renderDefault(props)
  return props.renderDefault({
    ...props,
    description: short,
    children: (
      <Stack gap={3}>
        <details>
          <Text as="summary" size={1} muted style={{ cursor: 'pointer', display: 'list-item' }}>
            {rest.startsWith('For example') ? 'Example' : 'More'}
          </Text>
          <Text size={1} muted style={{ marginBlockStart: '0.75rem' }}>
            {rest}
          </Text>
        </details>
        {props.children}
      </Stack>
    ),
  })
}
