import type { PortableTextListComponent } from '@portabletext/react'
import { countedLists, isCountedList } from '@/lib/list-kinds'
import styles from './list.module.css'

const styleOf = { '1': styles.numbers, a: styles.letters, i: styles.roman } as const

/** A numbered list. In a feed, which lacks our styles, numbers in brackets are followed by a full stop instead. */
export const CountedList: PortableTextListComponent = ({ value, children }) => {
  if (!isCountedList(value.listItem)) return <ol>{children}</ol>
  const { type, brackets } = countedLists[value.listItem]
  return (
    <ol type={type === '1' ? undefined : type} className={brackets ? styleOf[type] : undefined}>
      {children}
    </ol>
  )
}

/** The number of an item that does not continue the count. */
export function numberOfItem(item: object): number | undefined {
  return 'number' in item && typeof item.number === 'number' ? item.number : undefined
}
