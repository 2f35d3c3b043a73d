/** The endings of file names that an import takes. */
export const endings = ['docx', 'odt', 'html', 'htm', 'txt', 'pdf'] as const
