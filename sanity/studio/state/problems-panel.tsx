import { Card, Flex, Stack, Text, useMediaIndex } from '@sanity/ui'
import { useEffect, useState } from 'react'
import type { DocumentInspector, DocumentInspectorProps, Path, ValidationMarker } from 'sanity'
import { DocumentInspectorHeader, useDocumentPane } from 'sanity/structure'
import { goTo } from './go-to'
import { distinct } from './messages'
import { pathWords } from './path-words'

/**
 * Replaces the Studio’s validation inspector: messages use the words of the form, and each entry leads to its field.
 */
export const withProblemsInspector = (inspectors: DocumentInspector[]): DocumentInspector[] =>
  inspectors.map((inspector) =>
    inspector.name === 'sanity/structure/validation' ? { ...inspector, component: Problems } : inspector,
  )

function Problems({ onClose }: DocumentInspectorProps) {
  const { onFocus, onPathOpen, schemaType, validation: all, value } = useDocumentPane()
  const validation = distinct(all)
  // On a phone the list covers the form.
  const isPhone = useMediaIndex() < 2
  // Opening a path and closing the list both navigate: close after the navigation to the path has rendered.
  const [isLeaving, setLeaving] = useState(false)
  useEffect(() => {
    if (isLeaving) onClose()
  }, [isLeaving, onClose])
  const lead = (path: Path) => {
    goTo(path, { onFocus, onPathOpen })
    if (isPhone) setLeaving(true)
  }
  return (
    <Flex direction="column" style={{ height: '100%' }} data-testid="validation-inspector">
      <DocumentInspectorHeader
        as="header"
        title="To fix"
        closeButtonLabel="Close"
        flex="none"
        onClose={onClose}
      />
      <Card flex={1} overflow="auto" padding={3}>
        {validation.length === 0 && <Text size={1}>No problems found.</Text>}
        <Stack gap={2}>
          {validation.map((marker, index) => (
            <Entry key={index} marker={marker} at={pathWords(schemaType, value, marker.path)} onOpen={lead} />
          ))}
        </Stack>
      </Card>
    </Flex>
  )
}

type EntryProps = { marker: ValidationMarker; at: string; onOpen: (path: Path) => void }

function Entry({ marker, at, onOpen }: EntryProps) {
  const isError = marker.level === 'error'
  return (
    <Card
      as="button"
      padding={3}
      radius={2}
      tone={isError ? 'critical' : 'caution'}
      onClick={() => onOpen(marker.path)}
    >
      <Stack gap={2}>
        <Text size={1} weight="medium">
          {at || 'The whole document'}
          {!isError && ' (advice)'}
        </Text>
        <Text size={1}>{marker.message}</Text>
      </Stack>
    </Card>
  )
}
