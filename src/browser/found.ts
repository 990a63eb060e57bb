/** What Pagefind tells of a page that holds what was asked for. */
export interface Found {
  url: string;
  excerpt: string;
  content: string;
  meta: Record<string, string>;
}
