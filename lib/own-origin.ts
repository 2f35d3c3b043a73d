/** This server as it is reached from itself; behind a platform that tells no port, by its public address. */
export const ownOrigin = (): string | undefined =>
  process.env.PORT ? `http://127.0.0.1:${process.env.PORT}` : process.env.SITE_URL
