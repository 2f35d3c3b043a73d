import sharp from 'sharp'
import { drawings } from './drawings.ts'

/** `npm run seed:images` draws the PNG files again; the font is the machine's sans serif. */
for (const [name, svg] of Object.entries(drawings)) {
  await sharp(Buffer.from(svg))
    .png({ palette: true, colours: 64, compressionLevel: 9 })
    .toFile(`${import.meta.dirname}/${name}.png`)
}
