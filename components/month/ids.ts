/** The element id of an article in a compilation. */
export const articleId = (slug: string) => `article-${slug}`

/** The element id of the answers to an article’s questions, or of all answers. */
export const answersId = (slug?: string) => (slug ? `answers-${slug}` : 'answers')
