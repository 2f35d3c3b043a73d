/** Whether a document is a draft; a listener matches the id, a query in the drafts perspective `_originalId`. */
export const isDraft = '(_id in path("drafts.**") || _originalId in path("drafts.**"))'
const mentions = (words: string[]) => words.map((word) => `pt::text(body) match "${word}"`).join(' || ')

/** The articles with a draft. */
export const draftFilter = `_type == "article" && ${isDraft}`

/** GROQ filters for articles that need attention. Each list is titled with the reason. */
export const attention = [
  {
    id: 'old-drafts',
    title: 'Drafts unchanged for two weeks',
    filter: `${draftFilter} && dateTime(_updatedAt) < dateTime(now()) - 60*60*24*14`,
  },
  {
    id: 'no-sources',
    title: 'No sources',
    filter: '_type == "article" && coalesce(count(sources), 0) == 0',
  },
  {
    id: 'no-event-date',
    title: '“Recent” without a date',
    filter: `_type == "article" && !defined(eventDate) && (${mentions(['recent', 'recently', 'yesterday', 'today'])})`,
  },
  {
    id: 'no-syllabus',
    title: 'No topic or syllabus line',
    filter: '_type == "article" && (coalesce(count(topics), 0) == 0 || coalesce(count(syllabus), 0) == 0)',
  },
] as const
