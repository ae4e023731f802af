/** The book holds every topic it promises, where a reader looks for it. */
import { describe, expect, test } from 'vitest';
import { blocs, noeuds, premieresCellules, texteDe, titres } from './chapter-tree.ts';
import { blocsDe, chapitre, competences, numerotes } from './real-content.ts';

/** Chapter → what it must speak of: words of the text, or `<Block id` as written. */
const SUJETS: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  metier: {
    'what it is not': /## Ce que le métier n'est pas/,
    'the definition of illectronisme': /<Fait id="illectronisme-definition"/,
    'its figure': /<Fait id="illectronisme-2021"/,
    'what the old figure was': /<CeQuiAChange[\s\S]*illectronisme-2019/,
    'the chart by age': /<Graphique id="illectronisme-age"/,
  },
  missions: {
    'faire avec, not for': /faire avec/i,
    'never keep a password': /## Ne gardez jamais le mot de passe/,
    'Aidants Connect': /<Terme id="aidants-connect">/,
    'the themes of the activity report': /legende="Les thèmes du compte rendu/,
    'a composite week, labelled as such': /composée pour ce livre[\s\S]*legende="Une semaine composée/,
  },
  lieux: {
    'who hires': /<Graphique id="qui-embauche"/,
    associations: /## Les associations/,
    'médiathèques': /## Médiathèques/,
    'itinerant posts': /## Certains postes prennent la route/,
    'home visits': /Le domicile demande un cadre/,
    'private companies, with caution': /## En entreprise[\s\S]*Prenez cette phrase avec précaution/,
  },
  conditions: {
    contracts: /<Tableau legende="Cinq façons d'être employé/,
    'how long they last': /<Fait id="contrat-collectivites-duree"/,
    hours: /## Le temps plein est imposé/,
    travel: /## Les trajets/,
    difficulties: /<Tableau legende="Cinq difficultés signalées/,
    'what to ask before signing': /## Posez vos questions tant que rien n'est signé[\s\S]*<ADemander>/,
  },
  avenir: {
    'the timeline': /<Graphique id="chronologie"/,
    'posts over time': /<Graphique id="postes"/,
    'the end of State funding': /<Fait id="financement-fin-etat"/,
    'the stop of new posts': /<Fait id="regles-2025-attribution"/,
    'the label': /## Le label garde le nom, pas le salaire/,
    'what it means for someone who applies today': /## Postuler aujourd'hui/,
  },
  'se-former': {
    'hours of training': /<Fait id="formation-duree"/,
    CCP1: /CCP1/,
    Pix: /<Terme id="pix">/,
    'the placement, to be confirmed': /<Fait id="formation-stage" prudence>/,
    'the titre professionnel': /<Fait id="titre-rncp"/,
    exemptions: /<Fait id="titre-dispense"/,
    'continuing modules': /<Fait id="formation-modules"/,
    'diplomas and their real distance': /Distance avec le métier/,
    VAE: /<Terme id="vae">/,
    'what the old four routes were': /<Fait id="formation-anciens-parcours"/,
    'the decision tree': /<Graphique id="parcours"/,
  },
  financer: {
    CPF: /<Terme id="cpf">/,
    AIF: /<Terme id="aif">/,
    POEI: /<Terme id="poei">/,
    PTP: /<Terme id="ptp">/,
    'période de reconversion': /<Terme id="periode-de-reconversion">/,
    VAE: /## La VAE se finance/,
    employer: /## L'employeur peut payer/,
  },
  competences: {
    'qualities made observable': /## Huit qualités/,
    'skills made observable': /## Huit savoir-faire/,
    'the Pix domains': /<Fait id="pix-domaines"/,
    'a grid that works on paper': /crayon[\s\S]*<AutoEvaluation \/>/,
  },
  evoluer: {
    'ROME families': /<Fait id="rome-formateur"[\s\S]*<Fait id="rome-animation"[\s\S]*<Fait id="rome-support"/,
    coordination: /## Coordonner/,
    'what each asks more': /Ce qu'il demande en plus/,
  },
  salaires: {
    Smic: /<Fait id="smic-mensuel"/,
    'why the figures read online are too low': /<Graphique id="smic"/,
    'public-service floor': /<Fait id="fonction-publique-minimum"/,
    'indemnité différentielle': /<Terme id="indemnite-differentielle">/,
    'associative branch': /<Fait id="eclat-groupe-b"/,
    private: /## En entreprise/,
  },
  candidater: {
    'where offers are': /<Tableau legende="Où chercher/,
    'ROME code': /<Fait id="rome-code"/,
    'the steps': /<Etapes>/,
    'questions for the employer': /<ADemander>/,
    checklists: /<ACocher>/,
  },
};

test('the topics of every chapter of the spine are listed here', () => {
  expect(Object.keys(SUJETS)).toEqual(numerotes);
});

describe.each(Object.entries(SUJETS))('the chapter « %s » speaks of', (id, sujets) => {
  test.each(Object.entries(sujets))('%s', (_, motif) => {
    expect(chapitre(id).source).toMatch(motif);
  });
});

test('the eight missions each have a title, a scene and a limit', () => {
  const missions = titres(chapitre('missions'), 3);
  expect(missions).toHaveLength(8);
  const sections = chapitre('missions').source.split(/^### /m).slice(1);
  expect(sections.filter((section) => !/\*\*Par exemple,\*\*|<Exemple/.test(section))).toEqual([]);
  expect(sections.filter((section) => !/\*\*La limite\.\*\*|<LaLimite>/.test(section))).toEqual([]);
});

test('the five everyday needs are in one table', () => {
  expect(premieresCellules(chapitre('metier')).map((rangees) => rangees.length)).toContain(5);
});

test('the four names of the trade stand side by side', () => {
  expect(premieresCellules(chapitre('metier'))).toContainEqual([
    'Conseiller numérique',
    'Médiateur numérique',
    'Conseiller France services',
    'Référent digital',
  ]);
});

test('the seven public places each have their true status', () => {
  const places = premieresCellules(chapitre('lieux')).find((rangees) => rangees.length === 7) ?? [];
  for (const mot of [/État/, /Collectivités/, /FabLab/, /formation/, /Écoles/, /France services/, /Centres sociaux/]) {
    expect(places.some((place) => mot.test(place)), `${String(mot)} dans ${places.join(', ')}`).toBe(true);
  }
});

test('the seven ways to pay for a training are in one table, then one by one', () => {
  expect(premieresCellules(chapitre('financer'))).toContainEqual(['CPF', 'AIF', 'POEI', 'PTP', 'Période de reconversion', 'VAE', 'Employeur']);
  const parts = noeuds(chapitre('financer')).filter(({ noeud }) => noeud.type === 'strong' && texteDe(noeud) === 'Pour qui.');
  expect(parts).toHaveLength(7);
});

test('eight qualities, eight skills and five domains of Pix can be observed', () => {
  expect([competences.qualites, competences.savoirFaire, competences.domainesPix].map(({ length }) => length)).toEqual([8, 8, 5]);
  expect(blocs(chapitre('competences'), 'Carte')).toHaveLength(8);
});

test('every correction of the old article is told: a chapter that corrects says what changed', () => {
  const corriges = numerotes.filter((id) => blocsDe(id).includes('CeQuiAChange'));
  expect(corriges.length).toBeGreaterThanOrEqual(9);
});

test.each(['glossaire', 'sources', 'a-verifier', 'index'])('the annex « %s » prints its list', (id) => {
  const liste = { glossaire: 'ListeGlossaire', sources: 'ListeSources', 'a-verifier': 'ListeAVerifier', index: 'IndexAlphabetique' }[id];
  expect(blocsDe(id)).toContain(liste);
});

test('the essential page asks eight questions, and leads to every chapter', () => {
  expect(blocs(chapitre('en-bref'), 'Carte')).toHaveLength(8);
  expect(numerotes.filter((id) => !chapitre('en-bref').voisins.has(id))).toEqual([]);
});
