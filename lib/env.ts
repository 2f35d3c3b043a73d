import { z } from 'zod'

const missing = (what: string) => ({ error: what })

/**
 * Every variable the site reads, with instructions for getting it. For hosted Sanity they come from the deployment (see
 * .env.example); for the local lake `npm start` sets them.
 */
export const environmentSchema = z.object({
  SANITY_PROJECT_ID: z
    .string(missing('the id of the Sanity project; find it at sanity.io/manage'))
    .regex(/^[a-z0-9][a-z0-9-]*$/, 'a project id has only lower-case letters, digits and hyphens'),
  SANITY_DATASET: z
    .string(
      missing('the name of the dataset, usually "production"; list them with `npx sanity dataset list`'),
    )
    .regex(/^[a-z0-9][a-z0-9_-]{0,63}$/, 'a dataset name has only lower-case letters, digits, "_" and "-"'),
  SANITY_API_READ_TOKEN: z
    .string(missing('a token with Viewer rights, for previews; create one at sanity.io/manage, API, Tokens'))
    .min(20, 'it is too short for a token'),
  SITE_URL: z
    .url({
      protocol: /^https?$/,
      error: 'the public URL of the site, for example https://www.example.org',
    })
    .transform((url) => url.replace(/\/+$/, '')),
  /** The response header with a page's cache tags, for a cache in front; none is sent by default. */
  CACHE_TAG_HEADER: z
    .enum(['xkey', 'Surrogate-Key', 'Cache-Tag'], {
      error: 'xkey (Varnish), Surrogate-Key (Fastly) or Cache-Tag (Cloudflare)',
    })
    .optional(),
  /** How long a cache in front may keep a page; 60 by default. */
  SHARED_CACHE_SECONDS: z
    .string()
    .regex(/^[1-9]\d*$/, 'a whole number of seconds from 1')
    .optional(),
  /** The URL of the local Content Lake; absent for hosted Sanity. */
  SANITY_API_HOST: z.url({ protocol: /^https?$/, error: 'a URL such as http://127.0.0.1:3900' }).optional(),
})

export type Environment = z.output<typeof environmentSchema>

/**
 * Reads and validates the environment.
 *
 * @throws Error that names each missing or invalid variable, and says how to get it.
 */
export function readEnvironment(variables: Record<string, string | undefined>): Environment {
  // An empty variable (`X=` in an .env file) counts as missing.
  const set = Object.fromEntries(Object.entries(variables).filter(([, value]) => value?.trim()))
  const result = environmentSchema.safeParse(set)
  if (result.success) return result.data
  const problems = result.error.issues.map((issue) => {
    const name = String(issue.path[0])
    return `${name} is ${name in set ? 'not valid' : 'missing'}: ${issue.message}.`
  })
  throw new Error([...problems, 'See .env.example for all variables.'].join('\n'))
}

let checked: Environment | undefined

/**
 * The validated environment of this process, read on the first call.
 *
 * @throws as {@link readEnvironment}
 */
export function env(): Environment {
  checked ??= readEnvironment(process.env)
  return checked
}
