import { z } from 'zod'
import { validMembers } from '../../../lib/content/fields/valid-members'
import { newKey } from '../new-key'
import type { LineReference } from './lines'

const named = z
  .object({ _key: z.string(), line: z.string().catch(''), paper: z.object({ _ref: z.string() }) })
  .transform(({ _key, line, paper }) => ({ key: _key, code: line, paper: paper._ref }))

const incomplete = z
  .object({ _key: z.string() })
  .transform(({ _key }) => ({ key: _key, code: '', paper: '' }))

/** The lines that a note names, also those that lack a part, so that an editor can remove them. */
export const namedLines = validMembers(named.or(incomplete)).catch([])

/** A line as a note stores it. */
export const storedLine = ({ paper, code }: LineReference) => ({
  _type: 'syllabusReference',
  _key: newKey(),
  paper: { _type: 'reference', _ref: paper },
  line: code,
})
