/** The small fields that several kinds of files share: identifiers and dates. */
import { z } from 'zod';

/** Kebab-case ASCII that starts with a letter: it becomes part of an HTML id and of a web address. */
export const identifiant = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, {
  error: 'Un identifiant s’écrit en minuscules sans accent, avec des tirets, et commence par une lettre.',
});

/** A whole day: `2026-11-23`. */
export const jour = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, { error: 'Un jour s’écrit AAAA-MM-JJ, par exemple 2026-11-23.' });

/** A day, a month or a year: `2026-11-23`, `2026-11`, `2026`. YAML reads a bare year as a number. */
export const date = z.coerce
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, { error: 'Une date s’écrit AAAA, AAAA-MM ou AAAA-MM-JJ.' });

export const texte = z.string().trim().min(1, { error: 'Ce champ ne peut pas rester vide.' });

export const adresse = z.url({
  protocol: /^https?$/,
  error: 'Une adresse complète est attendue, par exemple https://www.insee.fr/fr/statistiques/7633654.',
});

/** A list whose elements carry an `id`, each used once. */
export function listeIdentifiee<T extends z.ZodType<{ id: string }>>(element: T) {
  return z.array(element).superRefine((elements, context) => {
    const vus = new Set<string>();
    elements.forEach(({ id }, rang) => {
      if (vus.has(id)) context.addIssue({ code: 'custom', path: [rang, 'id'], message: 'Cet identifiant est déjà pris dans ce fichier.' });
      vus.add(id);
    });
  });
}
