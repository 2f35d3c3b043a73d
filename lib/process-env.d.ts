import type { environmentSchema } from './env.ts'

declare global {
  namespace NodeJS {
    /** All variables that the project reads, so that editors complete their names. */
    interface ProcessEnv extends Partial<Record<keyof typeof environmentSchema.shape, string>> {
      /** The port of the site. */
      PORT?: string
      /** The address on which the site listens. */
      HOST?: string
      /** The port of the local lake. */
      LAKE_PORT?: string
      /** The folder of the local lake. */
      LAKE_FOLDER?: string
      /** A token with Editor rights, for `npm run links:check` with hosted Sanity. */
      SANITY_API_WRITE_TOKEN?: string
      /** The folder of the build. */
      NEXT_DIST_DIR?: string
      /** Which build of the Studio belongs to a build of the site; set by scripts/site.ts. */
      STUDIO_BUILD?: string
    }
  }
}
