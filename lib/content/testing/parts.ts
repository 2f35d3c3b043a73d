/** Parts that the sample documents share. */
export const image = {
  _type: 'image',
  asset: { _type: 'reference', _ref: 'image-aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa-1200x800-png' },
  alt: 'Map of the two Koreas',
}
export const ref = (_ref: string, _key?: string) => ({ _type: 'reference', _ref, ...(_key && { _key }) })
export const block = (_key: string, text: string, style = 'normal', rest: object = {}) => ({
  _type: 'block',
  _key,
  style,
  markDefs: [],
  children: [{ _type: 'span', _key: 's', text, marks: [] }],
  ...rest,
})

export const system = { _rev: 'r1', _createdAt: '2024-01-01T00:00:00Z', _updatedAt: '2024-01-01T00:00:00Z' }
