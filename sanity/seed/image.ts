import { pathToFileURL } from 'node:url'

/** An image of `images/`, in the form in which `dataset import` uploads it. `name` has no `.png`. */
export const imageAsset = (name: string) => ({
  _sanityAsset: `image@${pathToFileURL(`${import.meta.dirname}/images/${name}.png`).href}`,
})
