import { DocumentTextIcon } from '@sanity/icons/DocumentText'
import { defineArrayMember, defineField, defineType, type ReferenceFilterResolver } from 'sanity'
import { z } from 'zod'
import { articleAdvice, articleFields, articleRules, articleWarnings, relevances, seoWarnings } from './rules'
import { languageNames, languages, siteLanguage } from '../../languages'
import { slugIsUnique } from '../fields/cross-document'
import { lengthOf } from '../fields/text'
import { syllabusLinesExist } from './cross-document'
import { collapsible, inIndia, titled } from '../studio/options'
import { deskOfEditor } from './desk.studio'
import { emptySections, newBody } from '../body/new-body'
import { body, bodyObjects } from '../body/studio'
import { cover } from '../studio/image'
import { articlePreview } from './preview.studio'
import { slugify } from '../studio/slugify'
import { across, acrossDocuments, member, optional, required } from '../studio/validation'
import type { StudioType } from '../studio/studio-type'
import { articleProjection, articleSchema } from './parser'
import { correction, seo, source, syllabusReference, update } from './parts.studio'
import { mainsQuestion, quizQuestion } from './practice.studio'
import { shownOn } from './shown-on.studio'

/** Offers the questions in the language of the note. */
const questionsInLanguage: ReferenceFilterResolver = ({ document }) => ({
  filter: 'language == $language',
  params: { language: document.language ?? siteLanguage },
})

const form = defineType({
  name: 'article',
  title: 'Current-affairs note',
  type: 'document',
  icon: DocumentTextIcon,
  // The Studio crashes on a member that is undefined, so it is left out.
  initialValue: async (_, context) => {
    const author = await deskOfEditor(context)
    return author ? { author } : {}
  },
  fieldsets: [
    collapsible('facts', 'Facts and sources'),
    collapsible('place', 'Syllabus and topics'),
    collapsible('publishing', 'Publishing'),
    collapsible('practice', 'Practice questions', { collapsed: true }),
    collapsible('more', 'Seldom needed', { collapsed: true }),
  ],
  validation: across(articleRules, articleAdvice),
  fields: [
    defineField({
      name: 'title',
      type: 'string',
      description: `What the note is about, in ${lengthOf(articleFields.title)}, for example “Russia-North Korea pact”.`,
      validation: required(articleFields.title, articleWarnings.title),
    }),
    defineField({
      name: 'context',
      title: 'Why in the news',
      type: 'text',
      rows: 3,
      description: `What happened, in one or two sentences of ${lengthOf(articleFields.context)}, for example “Russia and North Korea signed a treaty of mutual defence in Pyongyang.” The page prints the word “Context” itself.`,
      validation: required(articleFields.context),
    }),
    defineField({
      ...body,
      initialValue: newBody,
      validation: (rule) => [...required(articleFields.body)(rule), rule.custom(emptySections).warning()],
    }),
    defineField({
      name: 'eventDate',
      title: 'Day of the news',
      type: 'date',
      fieldset: 'facts',
      description: 'When it happened, for example 19 June 2024, the day on which the treaty was signed.',
      validation: optional(articleFields.eventDate),
    }),
    defineField({
      name: 'keyFacts',
      title: 'Key facts',
      type: 'array',
      fieldset: 'facts',
      of: [
        defineArrayMember({ type: 'string', title: 'Key fact', validation: optional(articleFields.keyFact) }),
      ],
      description: `What to remember for prelims: ${articleFields.keyFacts.size} facts of ${lengthOf(articleFields.keyFact)}, for example “Article 51 of the UN Charter: the right to self-defence”.`,
      validation: optional(articleFields.keyFacts.stored),
    }),
    defineField({ ...cover, fieldset: 'facts' }),
    defineField({
      name: 'sources',
      type: 'array',
      fieldset: 'facts',
      of: [defineArrayMember({ type: 'source' })],
      description:
        'Where the facts come from, at least one, for example Charter of the United Nations, Article 51.',
      validation: optional(articleFields.sources.stored, articleWarnings.sources),
    }),
    defineField({
      name: 'topics',
      type: 'array',
      fieldset: 'place',
      of: [
        defineArrayMember({ type: 'reference', title: 'Topic', to: [{ type: 'topic' }], validation: member }),
      ],
      description: `${articleFields.topics.size} topics, for example International relations.`,
      validation: required(articleFields.topics.stored),
    }),
    defineField({
      name: 'syllabus',
      type: 'array',
      fieldset: 'place',
      of: [defineArrayMember({ type: 'syllabusReference' })],
      description: `${articleFields.syllabus.size} lines of the official syllabus, for example GS2 2.18.`,
      // On this field, so that the message is shown there.
      validation: (rule) => [
        ...required(articleFields.syllabus.stored)(rule),
        acrossDocuments(syllabusLinesExist)(rule),
      ],
    }),
    defineField({
      name: 'relevance',
      type: 'string',
      fieldset: 'place',
      options: {
        list: titled(relevances, { prelims: 'Prelims', mains: 'Mains', both: 'Both' }),
        layout: 'radio',
      },
      description: 'For which stage a student reads it, for example Both.',
      validation: optional(articleFields.relevance),
    }),
    defineField({
      name: 'related',
      title: 'Related notes',
      type: 'array',
      fieldset: 'place',
      of: [
        defineArrayMember({
          type: 'reference',
          title: 'Related note',
          to: [{ type: 'article' }],
          validation: member,
        }),
      ],
      description: `Notes to read next, ${articleFields.related.size}, for example “UN Security Council and self-defence”. The page adds notes on the same topics if there are fewer.`,
      validation: optional(articleFields.related.stored),
    }),
    defineField({
      name: 'publishedAt',
      title: 'Appears on',
      type: 'datetime',
      fieldset: 'publishing',
      options: inIndia,
      description:
        'The day and time in India. Choose a future time, and the note appears by itself then, for example tomorrow 7 am.',
      initialValue: () => new Date().toISOString(),
      validation: required(articleFields.publishedAt),
    }),
    defineField({
      name: 'slug',
      type: 'slug',
      fieldset: 'publishing',
      description:
        'The last part of the page’s address, made from the title, for example russia-north-korea-pact. When it changes later, the old address leads to the new one.',
      options: { source: 'title', maxLength: 96, slugify: (title) => slugify(title), isUnique: () => true },
      validation: (rule) => [...required(articleFields.slug)(rule), acrossDocuments(slugIsUnique)(rule)],
    }),
    defineField({
      name: 'updates',
      type: 'array',
      fieldset: 'publishing',
      of: [defineArrayMember({ type: 'update' })],
      description:
        'Changes of substance, the newest last, for example when a court has decided; not a corrected comma. The page shows them on top.',
      validation: optional(articleFields.updates.stored),
    }),
    defineField({
      name: 'supersededBy',
      title: 'Superseded by',
      type: 'reference',
      to: [{ type: 'article' }],
      fieldset: 'publishing',
      description:
        'A newer note on the same subject, for example “Delimitation Commission of 2027”. The page of this one leads to it, and searches prefer it.',
      validation: optional(articleFields.supersededBy),
    }),
    defineField({
      name: 'reviewBy',
      title: 'Read again by',
      type: 'date',
      fieldset: 'publishing',
      description:
        'From this day the note is listed as out of date, for example 31 March 2027, when the new survey is out. Left empty, the settings of the desk give the day by topic.',
      validation: optional(articleFields.reviewBy),
    }),
    defineField({
      name: 'author',
      type: 'reference',
      to: [{ type: 'author' }],
      fieldset: 'publishing',
      description: 'The desk or the person who wrote it, for example Polity desk.',
      validation: required(articleFields.author),
    }),
    defineField({
      name: 'reviewer',
      type: 'reference',
      to: [{ type: 'author' }],
      fieldset: 'publishing',
      description: 'Who checked the note, for example History desk; someone other than the author.',
      validation: optional(articleFields.reviewer),
    }),
    defineField({
      name: 'mainsQuestions',
      title: 'Mains questions',
      type: 'array',
      fieldset: 'practice',
      of: [defineArrayMember({ type: 'mainsQuestion' })],
      description:
        'Questions to practise, for example “Discuss the effects of the pact on East Asia.” (150 words, 10 marks).',
      validation: optional(articleFields.mainsQuestions.stored),
    }),
    defineField({
      name: 'quiz',
      type: 'array',
      fieldset: 'practice',
      of: [
        defineArrayMember({ type: 'quizQuestion' }),
        defineArrayMember({
          type: 'reference',
          title: 'Question from the bank',
          to: [{ type: 'question' }],
          options: { filter: questionsInLanguage },
          validation: member,
        }),
      ],
      description: `Questions with four options each, ${articleFields.quiz.size}, written here or chosen from the question bank, for example “Which Article of the UN Charter recognises self-defence?”`,
      validation: optional(articleFields.quiz.stored),
    }),
    defineField({
      name: 'pastQuestions',
      title: 'Past questions',
      type: 'array',
      fieldset: 'practice',
      of: [defineArrayMember({ type: 'reference', title: 'Past question', to: [{ type: 'pastQuestion' }] })],
      description: `Questions that an examination asked about this, ${articleFields.pastQuestions.size}, for example that of 2025 on the Inter-State Council.`,
      validation: optional(articleFields.pastQuestions.stored),
    }),
    defineField({
      name: 'language',
      type: 'string',
      fieldset: 'more',
      description: 'The language of the text, for example English.',
      options: { list: titled(languages, languageNames), layout: 'radio', direction: 'horizontal' },
      initialValue: 'en',
      validation: required(articleFields.language),
    }),
    defineField({
      name: 'translationOf',
      title: 'Translation of',
      type: 'reference',
      to: [{ type: 'article' }],
      // A translation of a translation would have no siblings.
      options: { filter: '!defined(translationOf)' },
      fieldset: 'more',
      description: 'The note that this one translates, for example “Russia-North Korea pact”.',
      hidden: ({ document }) => document?.language === 'en' && !document.translationOf,
      validation: optional(articleFields.translationOf),
    }),
    defineField({
      name: 'corrections',
      type: 'array',
      fieldset: 'more',
      of: [defineArrayMember({ type: 'correction' })],
      description: 'Shown on the page, for example “The treaty was signed in 1961, not in 1962.”',
      validation: optional(articleFields.corrections.stored),
    }),
    defineField({ name: 'seo', title: 'Search engines', type: 'seo', fieldset: 'more' }),
    defineField({
      name: 'legacyPaths',
      title: 'Old addresses',
      type: 'array',
      fieldset: 'more',
      of: [
        defineArrayMember({
          type: 'string',
          title: 'Old address',
          validation: optional(articleFields.legacyPath),
        }),
      ],
      description:
        'Addresses of the former site that lead here, for example /current-affairs/Russia-North-Korea-pact.',
      validation: optional(articleFields.legacyPaths.stored),
    }),
  ],
  orderings: [
    { name: 'newest', title: 'Newest first', by: [{ field: 'publishedAt', direction: 'desc' }] },
    { name: 'title', title: 'Title', by: [{ field: 'title', direction: 'asc' }] },
  ],
  preview: articlePreview,
})

export const article: StudioType<'article'> = {
  form,
  objects: [
    ...bodyObjects,
    ...[correction, mainsQuestion, quizQuestion, seo, source, syllabusReference, update],
  ],
  shownOn,
  reading: {
    projection: articleProjection,
    schema: articleSchema,
    stored: `
      slug, language, author, reviewer, translationOf, supersededBy, topics, pastQuestions, related, legacyPaths,
      syllabus[] { _key, line, paper },
      quiz[] { _key, _ref },
      "body": body[count(markDefs) > 0] { _key, markDefs[] { _key, reference } }
    `,
  },
  advice: [
    z.looseObject({
      title: articleWarnings.title.nullable(),
      sources: articleWarnings.sources,
      seo: z
        .looseObject({
          title: seoWarnings.title.nullable(),
          description: seoWarnings.description.nullable(),
        })
        .nullable(),
      stored: z.looseObject({ legacyPaths: z.array(articleFields.legacyPath).nullable() }),
    }),
    z.looseObject({}).superRefine(articleAdvice),
  ],
  notCopied: [
    'slug',
    'publishedAt',
    'updates',
    'supersededBy',
    'reviewBy',
    'eventDate',
    'legacyPaths',
    'corrections',
  ],
}
