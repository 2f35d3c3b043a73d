import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import type { Webhook } from './webhooks.ts'

const webhook = z.strictObject({
  name: z.string().min(1),
  url: z.url({ protocol: /^https?$/ }),
  on: z.array(z.enum(['create', 'update', 'delete'])).min(1),
  filter: z.string().optional(),
  projection: z.string().optional(),
  secret: z.string().min(1).optional(),
  includeDrafts: z.boolean().optional(),
  headers: z.record(z.string(), z.string()).optional(),
  httpMethod: z.enum(['POST', 'PUT', 'PATCH', 'DELETE']).optional(),
})

/** Reads webhooks from a JSON file: an array, in the words of sanity.io/manage. @throws Error that names what is wrong. */
export async function readWebhooks(path: string): Promise<Webhook[]> {
  try {
    return z.array(webhook).parse(JSON.parse(await readFile(path, 'utf8')))
  } catch (error) {
    const reason =
      error instanceof z.ZodError
        ? z.prettifyError(error)
        : error instanceof Error
          ? error.message
          : String(error)
    throw new Error(`The webhooks in ${path} can't be read: ${reason}`)
  }
}
