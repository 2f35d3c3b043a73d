/** A picture whose address changes with it, or one that changes hardly ever. */
export const cardResponse = (png: Buffer, lifetime = 'public, max-age=31536000, immutable'): Response =>
  new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png', 'cache-control': lifetime } })
