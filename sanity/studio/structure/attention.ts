const isDraft = '(_id in path("drafts.**") || _originalId in path("drafts.**"))'
const says = (words: string[]) => words.map((word) => `pt::text(body) match "${word}"`).join(' || ')

/** Whether there is an unpublished state; the id says so to a listener, `_originalId` to a query of drafts. */
export const draftFilter = `_type == "article" && ${isDraft}`

/** What an editor should look at, as a filter can tell: reasons first, for the title of a list is its reason. */
export const attention = [
  {
    id: 'old-drafts',
    title: 'Drafts left for two weeks',
    filter: `${draftFilter} && dateTime(_updatedAt) < dateTime(now()) - 60*60*24*14`,
  },
  {
    id: 'no-sources',
    title: 'No sources',
    filter: '_type == "article" && coalesce(count(sources), 0) == 0',
  },
  {
    id: 'no-event-date',
    title: '“Recent”, but no day',
    filter: `_type == "article" && !defined(eventDate) && (${says(['recent', 'recently', 'yesterday', 'today'])})`,
  },
  {
    id: 'no-syllabus',
    title: 'No topic or syllabus line',
    filter: '_type == "article" && (coalesce(count(topics), 0) == 0 || coalesce(count(syllabus), 0) == 0)',
  },
] as const
