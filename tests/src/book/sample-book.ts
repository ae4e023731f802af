/** A tiny book for tests: two parts, four chapters, one fact of each kind. */
import { assemble } from '../../../src/book/assemble.ts';
import type { Book, ChapitreEcrit, Registres } from '../../../src/book/book.ts';
import type { BlocEcrit } from '../../../src/book/inventory.ts';

export const bloc = (nom: string, attributs: BlocEcrit['attributs'] = {}, plus: Partial<BlocEcrit> = {}): BlocEcrit => ({
  nom,
  ligne: 7,
  attributs,
  texte: '',
  ...plus,
});

export const chapitre = (id: string, plus: Partial<ChapitreEcrit> = {}): ChapitreEcrit => ({
  id,
  fichier: `content/chapitres/${id}/index.mdx`,
  titre: `Titre de ${id}`,
  description: 'Une phrase.',
  titres: [],
  inventaire: { blocs: [], liens: [] },
  ...plus,
});

export const registres: Registres = {
  livre: {
    titre: 'Le livre',
    titreCourt: 'Livre',
    sousTitre: 'essai',
    auteurs: ['Une autrice'],
    editeur: 'Une maison',
    description: 'Un livre.',
    motsCles: [],
    langue: 'fr',
    version: '1',
    date: '2026-11-23',
    sourcesLuesJusquAu: '2026-08-21',
    independance: 'Indépendant.',
    licences: { texte: 'CC BY-SA', adresse: 'https://licence.exemple/by-sa', code: 'MIT', polices: 'OFL' },
  },
  sommaire: {
    liminaires: ['en-bref'],
    parties: [
      { id: 'decouvrir', titre: 'Découvrir', accroche: 'A', chapitres: ['missions'] },
      { id: 'exercer', titre: 'Exercer', accroche: 'B', chapitres: ['salaires'] },
    ],
    annexes: ['sources'],
  },
  sources: [
    { id: 'insee', titre: 'Enquête', editeur: 'Insee', adresse: 'https://www.insee.fr/x', consulte: '2026-11-23', nature: 'statistique' },
    { id: 'loi', titre: 'Loi', editeur: 'Légifrance', date: '2025-06', reference: 'JO', consulte: '2026-11-23', nature: 'loi' },
  ],
  faits: [
    {
      id: 'smic',
      libelle: 'Smic',
      valeur: 1867.02,
      unite: '€',
      decimales: 2,
      depuis: '2026-06',
      sources: ['loi'],
      confiance: 'haute',
      reverifier: '2027-01-01',
    },
    {
      id: 'flou',
      libelle: 'Flou',
      valeur: 12,
      unite: '%',
      depuis: '2025',
      sources: ['insee'],
      confiance: 'basse',
      reverifier: '2027-01-01',
    },
    {
      id: 'titre-date',
      libelle: 'Titre',
      valeur: '2025-07-13',
      depuis: '2025-07-13',
      sources: ['loi'],
      confiance: 'haute',
      reverifier: '2027-01-01',
    },
    {
      id: 'ages',
      libelle: 'Âges',
      serie: [
        { categorie: '75 ans ou plus', valeur: 62 },
        { categorie: '15 à 24 ans', valeur: 2 },
      ],
      unite: '%',
      depuis: '2021',
      sources: ['insee'],
      confiance: 'moyenne',
      reverifier: '2027-01-01',
    },
  ],
  glossaire: [
    { id: 'pix', terme: 'Pix', definition: 'Un service.' },
    { id: 'epn', terme: 'espace public numérique', aussi: ['EPN'], definition: 'Un lieu.', source: 'insee' },
    { id: 'ecole', terme: 'École', definition: 'Un lieu.' },
  ],
  chronologie: [],
  competences: { qualites: [], savoirFaire: [], domainesPix: [], echelle: [] },
  parcours: {
    depart: 'q1',
    questions: [
      {
        id: 'q1',
        texte: '?',
        reponses: [
          { texte: 'oui', vers: 'v1' },
          { texte: 'non', vers: 'v1' },
        ],
      },
    ],
    voies: [{ id: 'v1', titre: 'V', pourquoi: 'p', duree: '1', quiPaie: 'q', prochainPas: 'n', lien: '/missions/', faits: ['smic'] }],
  },
  incertitudes: [],
};

export const chapitres = [
  chapitre('sources', { inventaire: { blocs: [bloc('ListeSources'), bloc('ListeGlossaire')], liens: [] } }),
  chapitre('missions', {
    titres: [
      { niveau: 2, id: 'missions-aider', texte: 'Aider' },
      { niveau: 3, id: 'missions-ecouter', texte: 'Écouter' },
      { niveau: 2, id: 'missions-notes', texte: 'Notes' },
    ],
  }),
  chapitre('salaires'),
  chapitre('en-bref'),
];

/** The sample book, with one chapter changed. */
export function sampleBook(id = 'missions', plus: Partial<ChapitreEcrit> = {}): Book {
  return assemble(
    chapitres.map((ecrit) => (ecrit.id === id ? { ...ecrit, ...plus } : ecrit)),
    registres,
  );
}
