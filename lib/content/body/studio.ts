import { defineArrayMember, defineField } from 'sanity'
import { href } from '../fields/link'
import { storedReference } from '../fields/reference'
import { required } from '../studio/validation'
import { linkableTypes } from '../../routes'
import { blockMembers, blockTypes } from './blocks.studio'
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
        { title: 'Letters a. b. c.', value: 'lower-alpha' },
        { title: 'Capital letters A. B. C.', value: 'upper-alpha' },
        { title: 'Roman numerals i. ii. iii.', value: 'lower-roman' },
        { title: 'Capital Roman numerals I. II. III.', value: 'upper-roman' },
        { title: 'Numbers in brackets (1) (2) (3)', value: 'number-brackets' },
        { title: 'Letters in brackets (a) (b) (c)', value: 'lower-alpha-brackets' },
        { title: 'Roman numerals in brackets (i) (ii) (iii)', value: 'lower-roman-brackets' },
      ],
      of: [defineArrayMember({ type: 'listNumber' })],
      marks: {
        decorators: [
          { title: 'Strong', value: 'strong' },
          { title: 'Emphasis', value: 'em' },
          { title: 'Superscript', value: 'sup' },
          { title: 'Subscript', value: 'sub' },
        ],
        annotations: [
          {
            name: 'link',
            title: 'Link',
            type: 'object',
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
