/** Addresses of GitHub's own pages. A repository is `owner/name`. */

/** A repository's file, to be changed in the browser on GitHub. `repository` is `owner/name`. */
export function editOnGitHub(repository: string, file: string): string {
  return `https://github.com/${repository}/edit/main/${file}`;
}

/** A repository's file, to be read on GitHub. */
export function sourceOnGitHub(repository: string, file: string): string {
  return `https://github.com/${repository}/blob/main/${file}?plain=1`;
}

/** A new file in a folder of a repository, to be written in the browser on GitHub. */
export function newOnGitHub(repository: string, folder: string): string {
  return `https://github.com/${repository}/new/main/${folder}`;
}

/** A new issue of a repository, on one of its forms. */
export function newIssueOnGitHub(repository: string, form: string): string {
  return `https://github.com/${repository}/issues/new?${new URLSearchParams({ template: form }).toString()}`;
}
