/** Where a repository's GitHub is, and who asks. */
export interface Place {
  /** `https://api.github.com`, or that of an enterprise. */
  api: string;
  /** `owner/name` */
  repository: string;
  token: string;
}

/** The place this run is for, from the variables GitHub's runner sets. Throws a sentence where one is missing. */
export function placeOf(variables: Readonly<Record<string, string | undefined>>): Place {
  const {
    GITHUB_API_URL: api = 'https://api.github.com',
    GITHUB_REPOSITORY: repository = '',
    GITHUB_TOKEN: token = '',
  } = variables;
  if (!/^[\w-]+\/(?!\.+$)[\w.-]+$/.test(repository))
    throw new Error('GITHUB_REPOSITORY must be written owner/name.');
  if (token === '') throw new Error('GITHUB_TOKEN must hold a token that may write what is asked.');
  return { api: api.replace(/\/+$/, ''), repository, token };
}
