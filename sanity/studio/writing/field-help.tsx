import { Stack } from '@sanity/ui'
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
        <Help summary={rest.startsWith('For example') ? 'Example' : 'More'}>{rest}</Help>
        {props.children}
      </Stack>
    ),
  })
}

const small = { fontSize: '0.8125rem', lineHeight: 1.5, color: 'var(--card-muted-fg-color)' } as const

function Help({ summary, children }: { summary: string; children: string }) {
  return (
    <details style={{ ...small, marginBlockStart: '-0.75rem' }}>
      <summary style={{ cursor: 'pointer', width: 'fit-content' }}>{summary}</summary>
      <p style={{ margin: 0, maxWidth: '40rem' }}>{children}</p>
    </details>
  )
}
