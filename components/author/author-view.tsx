import { ArticleList } from '@/components/article/article-list'
import { Pagination } from '@/components/layout/pagination'
import { ContentImage } from '@/components/ui/content-image'
import { MixedLanguageText } from '@/components/ui/mixed-language-text'
import { Name } from '@/components/ui/name'
import type { ArticlePage } from '@/lib/content/article/lists'
import type { Author } from '@/lib/content/author'
import { translated } from '@/lib/content/fields/translations'
import { pathsIn, type Language } from '@/lib/languages'
import { routes } from '@/lib/routes'
import { words } from '@/lib/words'
import styles from './author.module.css'

type Props = { language: Language; author: Author; list: ArticlePage }

/** What is known of an author, and one page of the author's articles. */
export function AuthorView({ language, author, list: { articles, page, pages } }: Props) {
  const { slug, photo } = author
  const name = translated(author, 'name', language).text
  const { layout, author: labels } = words[language]
  return (
    <>
      <h1>
        <MixedLanguageText text={layout.titleOfPage(name, page)} language={language} />
      </h1>
      {photo && (
        <div className={styles.photo}>
          <ContentImage image={photo} sizes="10rem" eager />
        </div>
      )}
      <p className={styles.role}>
        <Name of={author} field="role" within={language} />
        {author.qualifications && <br />}
        <Name of={author} field="qualifications" within={language} />
      </p>
      {author.bio && (
        <p className={styles.bio}>
          <Name of={author} field="bio" within={language} />
        </p>
      )}
      <ArticleList language={language} articles={articles} level={2} empty={labels.noNotes} />
      <Pagination
        language={language}
        page={page}
        pages={pages}
        href={(number) => pathsIn(language)(routes.author(slug, number))}
      />
    </>
  )
}
