declare module 'snowball-stemmers' {
  /** What brings the forms of a word to one stem. */
  interface Stemmer {
    stem: (word: string) => string;
  }
  const snowball: {
    /** Makes the stemmer of a language, by its English name. */
    newStemmer: (language: string) => Stemmer;
  };
  export default snowball;
}
