import { typeNames, type TypeName } from '../../../lib/content/types'
import { studioTypes } from '../../../lib/content/types.studio'

/** Articles come last because they refer to all other types. */
export const checkedTypes: readonly TypeName[] = typeNames.toReversed()

/** The site’s own projection of a type, and the fields whose references are followed here. */
function fields(type: TypeName) {
  const { projection, stored } = studioTypes[type].reading
  return `{ _type, ${projection}, "stored": { ${stored} } }`
}

/** A page of `PAGE` documents of a type in the order of their ids, after `$after`. */
export const PAGE = 200
export const pageQuery = (type: TypeName) =>
  `*[_type == "${type}" && _id > $after] | order(_id asc) [0...${PAGE}] ${fields(type)}`

export const someQuery = (type: TypeName) => `*[_type == "${type}" && _id in $ids] ${fields(type)}`
