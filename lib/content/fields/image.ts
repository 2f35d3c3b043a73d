import { z } from 'zod'
import { text } from './text.ts'

const fileName =
  /\.(avif|bmp|gif|heic|jpe?g|png|svg|tiff?|webp)$|^(dsc|img|image|pxl|screenshot|whatsapp image)[-_ ]?\d+/i

/** The alternative text of an image. */
export const alt = text({
  what: 'The description of an image',
  max: 150,
  example: 'Map of the two Koreas with the border at the 38th parallel',
}).refine((value) => !fileName.test(value), {
  error: 'Describe what the image shows; a file name such as IMG_2041.jpg tells a listener nothing',
})

export const caption = text({ what: 'A caption', max: 300, example: 'The Korean peninsula since 1953' })
export const credit = text({ what: 'A credit', max: 120, example: 'Photo: Press Information Bureau' })

const choose = 'Choose an image file'

/** An image as the Studio stores it. */
export const storedImage = z.looseObject(
  { asset: z.looseObject({ _ref: z.string(choose) }, choose), alt },
  choose,
)
