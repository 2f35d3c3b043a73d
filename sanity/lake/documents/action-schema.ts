import { z } from 'zod'
import { patchOperations, payload } from './mutation-schema.ts'

const id = z.string().min(1)
const identified = payload.and(z.object({ _id: id }))
const kind = <Name extends string>(name: Name) => z.literal(`sanity.action.document.${name}`)

/** The document actions, without those for releases and variants. https://www.sanity.io/docs/http-reference/actions */
export const actionSchema = z.discriminatedUnion('actionType', [
  z.object({
    actionType: kind('create'),
    publishedId: id,
    attributes: identified,
    ifExists: z.enum(['fail', 'ignore']).default('fail'),
  }),
  z.object({ actionType: kind('edit'), draftId: id, publishedId: id, patch: patchOperations }),
  z.object({
    actionType: kind('publish'),
    draftId: id,
    publishedId: id,
    ifDraftRevisionId: z.string().optional(),
    ifPublishedRevisionId: z.string().optional(),
  }),
  z.object({ actionType: kind('unpublish'), draftId: id, publishedId: id }),
  z.object({ actionType: kind('delete'), publishedId: id, includeDrafts: z.array(id).default([]) }),
  z.object({ actionType: kind('discard'), draftId: id }),
  z.object({ actionType: kind('replaceDraft'), publishedId: id, attributes: identified }),
  z.object({
    actionType: kind('version.create'),
    publishedId: id,
    document: identified.optional(),
    baseId: id.optional(),
    versionId: id.optional(),
    ifBaseRevisionId: z.string().optional(),
  }),
  z.object({ actionType: kind('version.replace'), document: identified }),
  z.object({ actionType: kind('version.discard'), versionId: id }),
  z.object({ actionType: kind('version.unpublish'), versionId: id, publishedId: id }),
])

export type Action = z.output<typeof actionSchema>
export type ActionOf<Name extends string> = Extract<Action, { actionType: `sanity.action.document.${Name}` }>
