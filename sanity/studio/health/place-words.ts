import { stringToPath, type SchemaType } from 'sanity'
import { pathWords } from '../state/path-words'

/** A place in a document in words, “Sources, source 2, address”; empty for the document as a whole. */
export const placeWords = (type: SchemaType | undefined, place: string): string =>
  type && place !== '' ? pathWords(type, undefined, stringToPath(place)) : ''
