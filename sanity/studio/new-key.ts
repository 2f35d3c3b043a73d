/** A new `_key` for a member of an array. */
export const newKey = (): string => crypto.randomUUID().slice(0, 12)
