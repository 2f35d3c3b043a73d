import { SearchIcon } from '@sanity/icons/Search'
import { Card, Stack, Text, TextInput } from '@sanity/ui'
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react'
import type { ArrayOfObjectsInputProps } from 'sanity'
import { findLines, type Line } from './lines'
import { LineWords } from './line-words'

type Props = {
  /** The lines that are not chosen yet. */
  lines: readonly Line[]
  elementProps: ArrayOfObjectsInputProps['elementProps']
  onChoose: (line: Line) => void
}

/** A list of lines that typing filters by code and by words: a combobox, as the ARIA practices describe it. */
export function LinePicker({ lines, elementProps, onChoose }: Props) {
  const listId = useId()
  const list = useRef<HTMLDivElement>(null)
  const [typed, setTyped] = useState('')
  const [isOpen, setOpen] = useState(false)
  const [active, setActive] = useState(0)
  const found = findLines(lines, typed)
  const optionId = (index: number) => `${listId}-${index}`

  // Below the field there may be no room.
  useEffect(() => {
    if (isOpen) list.current?.scrollIntoView({ block: 'nearest' })
  }, [isOpen])

  const open = (text: string) => {
    setTyped(text)
    setOpen(true)
    setActive(0)
  }
  const choose = (line: Line | undefined) => {
    if (!line) return
    onChoose(line)
    setTyped('')
    setOpen(false)
  }
  const move = (to: number) => {
    const index = Math.min(Math.max(to, 0), found.length - 1)
    setOpen(true)
    setActive(index)
    list.current?.querySelector(`#${CSS.escape(optionId(index))}`)?.scrollIntoView({ block: 'nearest' })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const act = {
      ArrowDown: () => move(isOpen ? active + 1 : 0),
      ArrowUp: () => move(active - 1),
      PageDown: () => move(active + 5),
      PageUp: () => move(active - 5),
      Enter: () => (isOpen ? choose(found[active]) : setOpen(true)),
      Escape: () => setOpen(false),
    }[event.key]
    // Elsewhere Escape closes what surrounds the field.
    if (!act || (event.key === 'Escape' && !isOpen)) return
    event.preventDefault()
    event.stopPropagation()
    act()
  }

  return (
    <Stack
      gap={2}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) setOpen(false)
      }}
    >
      <TextInput
        {...elementProps}
        aria-activedescendant={isOpen && found.length > 0 ? optionId(active) : undefined}
        aria-autocomplete="list"
        aria-controls={listId}
        aria-expanded={isOpen}
        aria-label="Find a line of the syllabus"
        autoComplete="off"
        icon={SearchIcon}
        onChange={({ currentTarget }) => open(currentTarget.value)}
        onClick={() => setOpen(true)}
        onKeyDown={onKeyDown}
        placeholder="Code or words, for example GS2 2.18 or federal"
        role="combobox"
        spellCheck={false}
        value={typed}
      />
      <Card
        border
        hidden={!isOpen || found.length === 0}
        id={listId}
        overflow="auto"
        padding={1}
        radius={2}
        ref={list}
        role="listbox"
        aria-label="Lines of the syllabus"
        style={{ maxHeight: 'min(24rem, 50vh)' }}
      >
        {isOpen &&
          found.map((line, index) => (
            <Card
              key={`${line.paper} ${line.code}`}
              aria-selected={index === active}
              id={optionId(index)}
              onClick={() => choose(line)}
              // The focus stays in the text field.
              onMouseDown={(event) => event.preventDefault()}
              onMouseMove={() => setActive(index)}
              padding={3}
              radius={2}
              role="option"
              style={{ cursor: 'pointer' }}
              tone={index === active ? 'primary' : 'default'}
            >
              <LineWords line={line} />
            </Card>
          ))}
      </Card>
      <Text size={1} muted role="status">
        {isOpen && typed.trim() && counted(found.length)}
      </Text>
    </Stack>
  )
}

const counted = (number: number) =>
  number === 0
    ? 'No line has these words. Type less, or other words.'
    : `${number} ${number === 1 ? 'line' : 'lines'} found`
