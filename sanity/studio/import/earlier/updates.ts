import { contentOf, isSameContent } from '../../../../lib/content/review/content'
import type { Content } from './records'

/** Which version a field has after an update. */
export type Winner = 'file' | 'draft'

/** A field that differs between a file and the article of its last import. */
export type FieldUpdate = {
  field: string
  /** Whether it was edited in the Studio since that import; also if nothing is known of the import. */
  isEdited: boolean
  /** Whether the file was changed there since. */
  isChanged: boolean
}

/** The differences between a file and the article of its last import; `recorded` is what the file said then. */
export function updatesOf(file: Content, stored: Content, recorded: Content | undefined): FieldUpdate[] {
  const names = new Set([...Object.keys(file), ...Object.keys(recorded ?? {})])
  return [...names]
    .filter((field) => !isSame(field, file, stored))
    .map((field) => ({
      field,
      isEdited: !recorded || !isSame(field, recorded, stored),
      isChanged: !recorded || !isSame(field, recorded, file),
    }))
}

/** The file takes precedence unless an editor’s words would be lost. */
export const defaultWinner = ({ isEdited }: FieldUpdate): Winner => (isEdited ? 'draft' : 'file')

const isSame = (field: string, one: Content, other: Content) =>
  isSameContent(contentOf({ [field]: one[field] }), contentOf({ [field]: other[field] }))
