import { clientConfiguration as ofTheSite } from '../client-configuration.ts'

/** The options of the site's clients in unit tests, with a timeout for busy machines. */
export const clientConfiguration: typeof ofTheSite = (...args) => ({
  ...ofTheSite(...args),
  timeout: 100_000,
})
