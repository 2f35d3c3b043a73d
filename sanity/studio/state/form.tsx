import { Button, Card, Stack, Text } from '@sanity/ui'
import { createContext, useContext, useMemo } from 'react'
import {
  getPublishedId,
  isObjectInputProps,
  useFormCallbacks,
  useFormValue,
  useValidationStatus,
  type FieldProps,
  type InputProps,
  type ObjectInputProps,
  type ValidationMarker,
} from 'sanity'
import { QuestionsInText } from '../questions-in-text/offer'
import { ReviewState } from '../review/state-card'
import { goTo } from './go-to'
import { distinct, errorsAt, errorsByPart, withPart } from './messages'
import { NoNetwork } from './no-network'
import { OnTheSite } from './on-the-site'

const Markers = createContext<readonly ValidationMarker[]>([])

/** The form of a document, with its public state above it and error counts in the titles of its fieldsets. */
export function FormWithState(props: InputProps) {
  const id = useFormValue(['_id'])
  return props.path.length === 0 && isObjectInputProps(props) && typeof id === 'string' ? (
    <DocumentForm {...props} documentId={id} />
  ) : (
    props.renderDefault(props)
  )
}

type DocumentFormProps = ObjectInputProps & {
  documentId: string
  renderDefault: (props: InputProps) => React.JSX.Element
}

function DocumentForm({ documentId, ...props }: DocumentFormProps) {
  const { members, schemaType } = props
  const { validation: all } = useValidationStatus(documentId, schemaType.name, true)
  const validation = useMemo(() => distinct(all), [all])
  const marked = withCounts(members, schemaType, validation)

  return (
    <Markers.Provider value={validation}>
      <Stack gap={5}>
        <NoNetwork />
        <OnTheSite documentId={documentId} type={schemaType.name} />
        {schemaType.name === 'article' && (
          <>
            <ReviewState documentId={getPublishedId(documentId)} />
            <QuestionsInText {...props} />
          </>
        )}
        {props.renderDefault({ ...props, members: marked })}
      </Stack>
    </Markers.Provider>
  )
}

/** Adds error counts to the titles of fieldsets, where they are visible even if the fieldset is collapsed. */
function withCounts(
  members: ObjectInputProps['members'],
  { fieldsets }: ObjectInputProps['schemaType'],
  markers: readonly ValidationMarker[],
) {
  const parts = (fieldsets ?? []).flatMap((set) =>
    set.single ? [] : [{ name: set.name, fields: set.fields.map((field) => field.name) }],
  )
  const counts = errorsByPart(parts, markers)
  return members.map((member) => {
    if (member.kind !== 'fieldSet') return member
    const { name, title = name } = member.fieldSet
    const count = counts.get(name) ?? 0
    return count === 0
      ? member
      : { ...member, fieldSet: { ...member.fieldSet, title: `${title} (${count} to fix)` } }
  })
}

/** The maximum number of messages at a field; the list beside the form has all. */
const MOST_SHOWN = 5

/** A field with its validation errors as text below it, because a phone has no hover. */
export function FieldWithErrors(props: FieldProps) {
  const markers = useContext(Markers)
  const { onPathFocus, onPathOpen } = useFormCallbacks()
  const { path, schemaType, value } = props
  const isCollapsed = 'collapsed' in props && props.collapsed === true
  const hidesInside = schemaType.jsonType === 'array' || isSlug(schemaType) || isCollapsed
  const messages = new Map(
    errorsAt(markers, path, hidesInside).map((marker) => [
      withPart(marker, path, schemaType, value),
      marker.path,
    ]),
  )
  const more = messages.size - MOST_SHOWN
  // The same elements with and without messages: others would be a new input, without the focus and what is being typed.
  return (
    <Stack gap={2}>
      {props.renderDefault(props)}
      {messages.size > 0 && (
        <Card padding={2} radius={2} tone="critical" data-testid={`errors-${props.name}`}>
          <Stack gap={2}>
            {[...messages].slice(0, MOST_SHOWN).map(([message, at]) =>
              at.length > path.length && !isSlug(schemaType) ? (
                <Card
                  key={message}
                  as="button"
                  tone="critical"
                  type="button"
                  onClick={() => goTo(at, { onPathOpen, onFocus: onPathFocus })}
                >
                  <Text size={1} style={{ textDecoration: 'underline' }}>
                    {message}
                  </Text>
                </Card>
              ) : (
                <Text key={message} size={1}>
                  {message}
                </Text>
              ),
            )}
            {more > 0 && <Text size={1}>{`and ${more} more`}</Text>}
            {isCollapsed && 'onExpand' in props && (
              <Button mode="ghost" text="Open this section" onClick={props.onExpand} />
            )}
          </Stack>
        </Card>
      )}
    </Stack>
  )
}

/** A slug input does not show the errors of its `current` value. */
function isSlug(type: FieldProps['schemaType']): boolean {
  return type.name === 'slug' || (type.type ? isSlug(type.type) : false)
}
