import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import sharp from 'sharp'
import { seedDocuments } from '../index.ts'

const images = fileURLToPath(new URL('../images', import.meta.url))

/** The seed as the lake holds it: images are uploaded, each is a document with its size. */
export async function seedDataset(): Promise<unknown[]> {
  const assets = await Promise.all(
    readdirSync(images)
      .filter((file) => file.endsWith('.png'))
      .map(async (file) => {
        const { width, height } = await sharp(`${images}/${file}`).metadata()
        return { _id: assetId(file), _type: 'sanity.imageAsset', metadata: { dimensions: { width, height } } }
      }),
  )
  return [...assets, ...seedDocuments().map((document) => ({ ...Object(uploaded(document)), _rev: 'r1' }))]
}

const assetId = (file: string) => `image-${file.replace('.', '-')}`

function uploaded(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(uploaded)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) =>
      name === '_sanityAsset'
        ? ['asset', { _type: 'reference', _ref: assetId(fileName(String(part))) }]
        : [name, uploaded(part)],
    ),
  )
}

const fileName = (asset: string) => fileURLToPath(asset.replace(/^image@/, '')).replace(/^.*\//, '')
