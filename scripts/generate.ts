import { writeFileSync } from 'node:fs';
import { issueForm } from './generate/issue-form.ts';

// npm run generate: writes what GitHub must read as a file and the schema already says.

/** Each generated file, by its path. */
export const GENERATED: Readonly<Record<string, () => string>> = {
  '.github/ISSUE_TEMPLATE/nova-fitxa.yml': issueForm,
};

if (import.meta.main)
  for (const [file, make] of Object.entries(GENERATED)) {
    writeFileSync(file, make());
    console.log(file);
  }
