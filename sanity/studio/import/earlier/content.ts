import { z } from 'zod'
import type { ArticleDraft } from '../read/draft'
import type { PictureFile } from '../read/source-file'
import { hashOf } from './hash'
import type { Content } from './records'

/** The prefix of the asset id that each picture of a file gets when it is uploaded, by its address in the file. */
export async function imageIds(pictures: Map<string, PictureFile>): Promise<Map<string, string>> {
  const ids = [...pictures].map(async ([src, { bytes }]): Promise<[string, string]> => {
    return [src, `image-${await hashOf('SHA-1', bytes)}`]
  })
  return new Map(await Promise.all(ids))
}

const reference = (_ref: string) => ({ _type: 'reference', _ref })

/** The fields that a file provides, in comparable form: without the slug, which an editor may choose. */
export function contentOfFile(draft: ArticleDraft, images: Map<string, string>): Content {
  const { slug, _type, body, ...fields } = draft
  const blocks = body.flatMap((block): object[] => {
    if (block._type !== 'figure') return [block]
    const { src, ...figure } = block
    const image = images.get(src)
    return image ? [{ ...figure, asset: reference(image) }] : []
  })
  return { ...fields, body: blocks }
}

const figure = z.looseObject({
  _type: z.literal('figure'),
  asset: z.looseObject({ _ref: z.string() }),
  alt: z.string().optional().catch(undefined),
})

/** A stored article in comparable form: pictures are identified by their bytes alone. */
export function contentOfStored(document: Content): Content {
  const { body } = document
  if (!Array.isArray(body)) return document
  return {
    ...document,
    body: body.map((block: unknown) => {
      const found = figure.safeParse(block).data
      return found ? { ...found, asset: reference(/^image-[^-]*/.exec(found.asset._ref)?.[0] ?? '') } : block
    }),
  }
}

/** The descriptions of a stored article’s pictures, by the prefix of their asset ids. */
export function storedAlts(document: Content): Map<string, string> {
  const found = z.array(z.unknown()).catch([]).parse(contentOfStored(document).body)
  return new Map(
    found.flatMap((block): [string, string][] => {
      const found = figure.safeParse(block).data
      return found?.alt ? [[found.asset._ref, found.alt]] : []
    }),
  )
}
