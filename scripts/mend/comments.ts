import { Lexer } from 'yaml';

/** What the lexer puts before the text of a scalar, which may begin as a comment does. */
const SCALAR = '\u001f';

/** The comments of some YAML, sorted: moved with their keys, they must all still be there. */
export function commentsOf(text: string): string[] {
  const tokens = [...new Lexer().lex(text)];
  return tokens
    .filter((token, i) => token.startsWith('#') && tokens[i - 1] !== SCALAR)
    .map((comment) => comment.trimEnd())
    .sort();
}
