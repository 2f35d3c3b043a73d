import { z } from 'zod'

const missing = (what: string) => ({ error: what })

/**
 * Every variable the site reads, with how to get it. With the hosted Content Lake they come from the
 * deployment (see .env.example); with the local one `npm start` sets them.
 */
export const environmentSchema = z.object({
  SANITY_PROJECT_ID: z
    .string(missing('the id of the Sanity project; find it at sanity.io/manage'))
    .regex(/^[a-z0-9][a-z0-9-]*$/, 'a project id has small letters, digits and hyphens only'),
  SANITY_DATASET: z
    .string(
      missing('the name of the dataset, usually "production"; list them with `npx sanity dataset list`'),
    )
    .regex(/^[a-z0-9][a-z0-9_-]{0,63}$/, 'a dataset name has small letters, digits, "_" and "-" only'),
  SANITY_API_READ_TOKEN: z
    .string(missing('a token with Viewer rights, for previews; make one at sanity.io/manage, API, Tokens'))
    .min(20, 'it is too short to be a token'),
  SITE_URL: z
    .url({
      protocol: /^https?$/,
      error: 'the public address of the site, for example https://www.example.org',
    })
    .transform((url) => url.replace(/\/+$/, '')),
  /** The header in which answers tell a cache in front what they depend on; without it they do not. */
  CACHE_TAG_HEADER: z
    .enum(['xkey', 'Surrogate-Key', 'Cache-Tag'], {
      error: 'xkey (Varnish), Surrogate-Key (Fastly) or Cache-Tag (Cloudflare)',
    })
    .optional(),
  /** Set for the local Content Lake only: its address. Absent, the clients talk to hosted Sanity. */
  SANITY_API_HOST: z
    .url({ protocol: /^https?$/, error: 'an address such as http://127.0.0.1:3900' })
    .optional(),
})

export type Environment = z.output<typeof environmentSchema>

/**
 * Reads and checks the environment.
 * @throws Error that names each variable which is missing or wrong, and says how to get it.
 */
export function readEnvironment(variables: Record<string, string | undefined>): Environment {
  // A variable that is set to nothing (`X=` in an .env file) counts as not set.
  const set = Object.fromEntries(Object.entries(variables).filter(([, value]) => value?.trim()))
  const result = environmentSchema.safeParse(set)
  if (result.success) return result.data
  const problems = result.error.issues.map((issue) => {
    const name = String(issue.path[0])
    return `${name} is ${name in set ? 'not right' : 'missing'}: ${issue.message}.`
  })
  throw new Error([...problems, 'See .env.example for all variables.'].join('\n'))
}

let checked: Environment | undefined

/** The checked environment of this process. @throws as {@link readEnvironment}, at the first call. */
export function env(): Environment {
  checked ??= readEnvironment(process.env)
  return checked
}
