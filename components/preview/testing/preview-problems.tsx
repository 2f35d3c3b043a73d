/** The real one for visitors. It is asynchronous, which only Next renders. */
export const PreviewProblems = () => null
