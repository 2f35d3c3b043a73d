/** The extensions of the files that an import accepts. */
export const endings = ['docx', 'odt', 'html', 'htm', 'txt', 'pdf'] as const
