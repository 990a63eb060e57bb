import { writeFileSync } from 'node:fs';
import { settings } from '../src/settings.ts';
import { discussionForms } from './generate/discussion-forms.ts';
import { issueChooser } from './generate/issue-chooser.ts';
import { issueForm } from './generate/issue-form.ts';

// npm run generate: writes what GitHub must read as a file and the schema, or the settings, already say.

/** Each generated file, by its path; some name the repository, where it is known. */
export const GENERATED: Readonly<Record<string, (repository: string | undefined) => string>> = {
  '.github/ISSUE_TEMPLATE/nova-fitxa.yml': issueForm,
  '.github/ISSUE_TEMPLATE/config.yml': issueChooser,
  ...discussionForms,
};

if (import.meta.main)
  for (const [file, make] of Object.entries(GENERATED)) {
    writeFileSync(file, make(settings.repository));
    console.log(file);
  }
