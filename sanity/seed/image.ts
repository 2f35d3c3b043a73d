import { pathToFileURL } from 'node:url'

/** An image of `images/`, in the words with which `dataset import` is told to upload it. Name without `.png`. */
export const imageAsset = (name: string) => ({
  _sanityAsset: `image@${pathToFileURL(`${import.meta.dirname}/images/${name}.png`).href}`,
})
