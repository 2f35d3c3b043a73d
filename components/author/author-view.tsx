import { ArticleList } from '@/components/article/article-list'
import { Pagination } from '@/components/layout/pagination'
import { ContentImage } from '@/components/ui/content-image'
import type { ArticlePage } from '@/lib/content/article/lists'
import type { Author } from '@/lib/content/author'
import { routes } from '@/lib/routes'
import styles from './author.module.css'

type Props = { author: Author; list: ArticlePage }

/** What is known of an author, and one page of the author's articles. */
export function AuthorView({ author, list: { articles, page, pages } }: Props) {
  const { name, slug, role, qualifications, bio, photo } = author
  return (
    <>
      <h1>
        {name}
        {page > 1 && `, page ${page}`}
      </h1>
      {photo && (
        <div className={styles.photo}>
          <ContentImage image={photo} sizes="10rem" eager />
        </div>
      )}
      <p className={styles.role}>
        {role}
        {qualifications && <br />}
        {qualifications}
      </p>
      {bio && <p className={styles.bio}>{bio}</p>}
      <ArticleList articles={articles} level={2} empty="No notes by this author have been published yet." />
      <Pagination page={page} pages={pages} href={(number) => routes.author(slug, number)} />
    </>
  )
}
