import { ArticleList } from '@/components/article/article-list'
import { Pagination } from '@/components/layout/pagination'
import { ContentImage } from '@/components/ui/content-image'
import { LangSpan, MixedLanguageText } from '@/components/ui/mixed-language-text'
import type { ArticlePage } from '@/lib/content/article/lists'
import type { Author } from '@/lib/content/author'
import { pathsIn, siteLanguage, type Language } from '@/lib/languages'
import { routes } from '@/lib/routes'
import { words } from '@/lib/words'
import styles from './author.module.css'

type Props = { language: Language; author: Author; list: ArticlePage }

/** What is known of an author, and one page of the author's articles. */
export function AuthorView({ language, author, list: { articles, page, pages } }: Props) {
  const { name, slug, role, qualifications, bio, photo } = author
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
        <LangSpan within={language} language={siteLanguage}>
          {role}
          {qualifications && <br />}
          {qualifications}
        </LangSpan>
      </p>
      {bio && (
        <p className={styles.bio}>
          <LangSpan within={language} language={siteLanguage}>
            {bio}
          </LangSpan>
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
