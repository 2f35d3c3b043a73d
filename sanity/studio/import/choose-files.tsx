import { Button, Card, Stack, Text } from '@sanity/ui'
import { type DragEvent, useRef, useState } from 'react'
import { endings } from './read/endings'

type Props = { onFiles: (files: File[]) => void }

/** The area where files are dropped or chosen. */
export function ChooseFiles({ onFiles }: Props) {
  const input = useRef<HTMLInputElement>(null)
  const [isOver, setIsOver] = useState(false)
  const onDrop = (event: DragEvent) => {
    event.preventDefault()
    setIsOver(false)
    onFiles([...event.dataTransfer.files])
  }
  return (
    <Card
      border
      padding={5}
      radius={2}
      tone={isOver ? 'primary' : 'transparent'}
      onDragOver={(event) => {
        event.preventDefault()
        setIsOver(true)
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={onDrop}
    >
      <Stack gap={4}>
        <Text align="center">Drop Word files here, or choose them.</Text>
        <Text align="center" muted size={1}>
          {`Also ${endings
            .slice(1)
            .map((ending) => `.${ending}`)
            .join(', ')}. A file may hold many notes.`}
        </Text>
        <Button text="Choose files" tone="primary" onClick={() => input.current?.click()} />
        <input
          ref={input}
          type="file"
          multiple
          hidden
          aria-label="Files to import"
          accept={endings.map((ending) => `.${ending}`).join(',')}
          onChange={({ currentTarget }) => {
            onFiles([...(currentTarget.files ?? [])])
            currentTarget.value = ''
          }}
        />
      </Stack>
    </Card>
  )
}
