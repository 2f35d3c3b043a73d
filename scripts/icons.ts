// Draws the icons again after public/icon.svg has changed: `npm run icons:build`.
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import sharp from 'sharp'
import { root } from './processes.ts'

const drawing = await readFile(path.join(root, 'public/icon.svg'), 'utf8')
/**
 * For systems that round the corners themselves: the background reaches the edge, the book stays within the safe zone.
 */
const uncut = drawing.replace(/ rx="\d+"/, '')
if (uncut === drawing) throw new Error('public/icon.svg has no rounded corners to remove.')

const png = (svg: string, size: number) =>
  sharp(Buffer.from(svg), { density: (72 * size) / 64 })
    .resize(size, size)
    .png({ palette: true, effort: 10 })
    .toBuffer()

/** An .ico file that holds one PNG image. https://en.wikipedia.org/wiki/ICO_(file_format) */
function ico(image: Buffer, size: number): Buffer {
  const header = Buffer.alloc(22)
  header.writeUInt16LE(1, 2) // type: icon
  header.writeUInt16LE(1, 4) // number of images
  header.writeUInt8(size, 6)
  header.writeUInt8(size, 7)
  header.writeUInt16LE(1, 10)
  header.writeUInt16LE(32, 12)
  header.writeUInt32LE(image.byteLength, 14)
  header.writeUInt32LE(header.byteLength, 18)
  return Buffer.concat([header, image])
}

const files: Record<string, Buffer> = {
  'public/favicon.ico': ico(await png(drawing, 32), 32),
  'public/apple-touch-icon.png': await png(uncut, 180),
  'public/icons/192.png': await png(drawing, 192),
  'public/icons/512.png': await png(drawing, 512),
  'public/icons/maskable-192.png': await png(uncut, 192),
  'public/icons/maskable-512.png': await png(uncut, 512),
}

await mkdir(path.join(root, 'public/icons'), { recursive: true })
for (const [file, bytes] of Object.entries(files)) {
  await writeFile(path.join(root, file), bytes)
  console.log(`${file}: ${bytes.byteLength} bytes`)
}
