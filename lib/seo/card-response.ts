/** Serves a PNG, by default as immutable because its URL changes with it. */
export const cardResponse = (png: Buffer, lifetime = 'public, max-age=31536000, immutable'): Response =>
  new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png', 'cache-control': lifetime } })
