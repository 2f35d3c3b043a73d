/** The intent by which a list of notes opens the import tool. */
export const importIntent = 'import-notes'
