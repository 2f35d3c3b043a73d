/** The element of a note in a compilation. */
export const noteId = (slug: string) => `note-${slug}`

/** The element of the answers to a note’s questions, or to all. */
export const answersId = (slug?: string) => (slug ? `answers-${slug}` : 'answers')
