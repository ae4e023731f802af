/** What a block names exists, and what it says of a fact is what the ledger says. */
import type { Fait } from '../schemas/fait.ts';
import { demandePrudence, foreignNumbers, formatFact } from './facts.ts';
import type { BlocEcrit } from './inventory.ts';
import { unknownName, type Connus, type Constat } from './known.ts';

function plainStatement(bloc: BlocEcrit, fait: Fait): Constat | undefined {
  if (bloc.nom !== 'Fait' || !demandePrudence(fait) || bloc.attributs['prudence'] !== undefined) return undefined;
  return {
    valeur: fait.id,
    message: 'La confiance de ce fait est basse : il ne peut pas être affirmé.',
    remede: `Écrivez <Fait id="${fait.id}" prudence />, ou trouvez une meilleure source.`,
  };
}

function valueless(bloc: BlocEcrit, fait: Fait): Constat | undefined {
  if (formatFact(fait) !== undefined || (bloc.nom === 'Fait' && bloc.texte.trim() !== '')) return undefined;
  return {
    valeur: fait.id,
    message: 'Ce fait est une série : il n’a pas une valeur à imprimer.',
    remede: 'Écrivez vos mots dans le bloc Fait, ou dessinez la série avec Graphique.',
  };
}

function otherNumbers(bloc: BlocEcrit, fait: Fait): Constat | undefined {
  const etrangers = bloc.nom === 'Fait' ? foreignNumbers(fait, bloc.texte) : [];
  if (etrangers.length === 0) return undefined;
  return {
    valeur: bloc.texte.trim(),
    message: `Le fait « ${fait.id} » ne contient pas : ${etrangers.join(', ')}. Il vaut « ${formatFact(fait) ?? 'une série'} », depuis ${fait.depuis}.`,
    remede: 'Écrivez le nombre du registre, ou citez le fait qui porte ce nombre.',
  };
}

/** `undefined` when the block may be drawn. */
export function blockIssue(bloc: BlocEcrit, { faits, sources, termes }: Connus): Constat | undefined {
  const id = String(bloc.attributs['id']);
  if (bloc.nom === 'Fait' || bloc.nom === 'Chiffre') {
    const fait = faits.get(id);
    if (!fait) return unknownName('Ce fait', 'content/faits.yaml', id, faits.keys());
    return plainStatement(bloc, fait) ?? valueless(bloc, fait) ?? otherNumbers(bloc, fait);
  }
  if (bloc.nom === 'Source' && !sources.has(id)) return unknownName('Cette source', 'content/sources.yaml', id, sources);
  if (bloc.nom === 'Terme' && !termes.has(id)) return unknownName('Ce terme', 'content/glossaire.yaml', id, termes);
  return undefined;
}
