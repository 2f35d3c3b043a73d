import { DocumentsIcon } from '@sanity/icons/Documents'
import { LinkIcon } from '@sanity/icons/Link'
import { defineArrayMember, defineField } from 'sanity'
import { href } from '../fields/link'
import { storedReference } from '../fields/reference'
import { required } from '../studio/validation'
import { linkableTypes } from '../../routes'
import { blockMembers, blockTypes } from './blocks.studio'
import { letterIcon } from './letter-icon.studio'
import { listNumber } from './list-number.studio'

/** The body of an article in Portable Text. */
export const body = defineField({
  name: 'body',
  title: 'Text',
  type: 'array',
  description:
    'Sections with a heading each and their points as lists, for example “Background” with three bullets; images, tables, callouts and quotations between them. Text may be pasted from Word.',
  of: [
    defineArrayMember({
      type: 'block',
      styles: [
        { title: 'Text', value: 'normal' },
        { title: 'Section (h2)', value: 'h2' },
        { title: 'Subsection (h3)', value: 'h3' },
      ],
      lists: [
        { title: 'Bullets', value: 'bullet' },
        { title: 'Numbers 1. 2. 3.', value: 'number' },
        { title: 'Letters a. b. c.', value: 'lower-alpha', icon: letterIcon('a.') },
        { title: 'Capital letters A. B. C.', value: 'upper-alpha', icon: letterIcon('A.') },
        { title: 'Roman numerals i. ii. iii.', value: 'lower-roman', icon: letterIcon('ii.') },
        { title: 'Capital Roman numerals I. II. III.', value: 'upper-roman', icon: letterIcon('II.') },
        { title: 'Numbers in brackets (1) (2) (3)', value: 'number-brackets', icon: letterIcon('(1)') },
        { title: 'Letters in brackets (a) (b) (c)', value: 'lower-alpha-brackets', icon: letterIcon('(a)') },
        {
          title: 'Roman numerals in brackets (i) (ii) (iii)',
          value: 'lower-roman-brackets',
          icon: letterIcon('(ii)'),
        },
      ],
      of: [defineArrayMember({ type: 'listNumber' })],
      marks: {
        decorators: [
          { title: 'Strong', value: 'strong' },
          { title: 'Emphasis', value: 'em' },
          { title: 'Superscript', value: 'sup', icon: letterIcon('x²') },
          { title: 'Subscript', value: 'sub', icon: letterIcon('x₂') },
        ],
        annotations: [
          {
            name: 'link',
            title: 'Link',
            type: 'object',
            icon: LinkIcon,
            fields: [
              defineField({
                name: 'href',
                title: 'Address',
                type: 'string',
                description: 'For example https://www.mea.gov.in/ or mailto:office@example.org.',
                validation: required(href),
              }),
            ],
          },
          {
            name: 'internalLink',
            title: 'Link to a page of this site',
            type: 'object',
            icon: DocumentsIcon,
            fields: [
              defineField({
                name: 'reference',
                title: 'Page',
                type: 'reference',
                description: 'For example the note “Russia-North Korea pact” or the topic Polity.',
                to: linkableTypes.map((type) => ({ type })),
                validation: required(storedReference),
              }),
            ],
          },
        ],
      },
    }),
    ...blockMembers,
  ],
})

/** The types of the objects in a body. */
export const bodyObjects = [listNumber, ...blockTypes]
