import {
  municipalitiesAlike,
  municipalitiesLike,
  municipalityOf,
  type HomeMunicipality,
  type MunicipalityRow,
} from '../../domain/home-municipality.ts';
import { SuggestionBox, type SuggestionAsks } from '../suggestion-box.ts';

/** The box in which a municipality is chosen by its name; `address` is where the municipalities are. */
export function municipalityBox(
  input: HTMLInputElement,
  list: HTMLElement,
  address: string,
  on: SuggestionAsks<HomeMunicipality>,
): SuggestionBox<MunicipalityRow, HomeMunicipality> {
  return new SuggestionBox(
    input,
    list,
    {
      address,
      read: municipalityOf,
      like: municipalitiesLike,
      alike: municipalitiesAlike,
      keyOf: ({ code }) => code,
      show: ({ name }) => [document.createTextNode(name)],
    },
    on,
  );
}
