/** The command `npm run facts`, as a scheduled job runs it. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';

const COMMANDE = fileURLToPath(new URL('../../src/commands/facts.ts', import.meta.url));
const dossier = mkdtempSync(join(tmpdir(), 'registre-'));
afterAll(() => rmSync(dossier, { recursive: true }));

const fait = (id: string, reverifier: string) =>
  `- { id: ${id}, libelle: "Fait ${id}", valeur: 12, depuis: "2026", sources: [loi], confiance: haute, reverifier: "${reverifier}" }\n`;

const FAITS = fait('ancien', '2026-12-31') + fait('recent', '2027-06-30');

/** Runs the command on a small register. */
function run(options: readonly string[], faits = FAITS): { code: number | null; dit: string; erreur: string } {
  mkdirSync(join(dossier, 'content'), { recursive: true });
  const ecrire = (nom: string, texte: string): void => writeFileSync(join(dossier, 'content', `${nom}.yaml`), texte);
  ecrire('faits', faits);
  ecrire('incertitudes', '- { id: q, sujet: Une question, pourquoi: Pas lu., ou: La mairie, reverifier: "2027-03-31" }\n');
  ecrire('sources', '- { id: loi, titre: Une loi, editeur: Légifrance, reference: JO, consulte: "2026-11-23", nature: loi }\n');
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMANDE, ...options], { cwd: dossier, encoding: 'utf8' });
  return { code: status, dit: stdout.replaceAll('\u00a0', ' '), erreur: stderr };
}

test('nothing past its date: the command says so and succeeds', () => {
  expect(run(['--date', '2026-12-31'])).toEqual({
    code: 0,
    dit: '0 à relire sur 2 faits et 1 incertitude, au 31 décembre 2026.\n',
    erreur: '',
  });
});

test('a fact past its date: the command names it, says where to check, and fails', () => {
  expect(run(['--date', '2027-01-01'])).toEqual({
    code: 1,
    dit: `ancien (fait) : Fait ancien
    à relire avant le 31 décembre 2026
    → Légifrance, Une loi : JO

1 à relire sur 2 faits et 1 incertitude, au 1er janvier 2027.
`,
    erreur: '',
  });
});

test('an uncertainty past its date counts too', () => {
  const { code, dit } = run(['--date', '2027-04-01']);
  expect(dit).toContain('q (incertitude) : Une question\n    à relire avant le 31 mars 2027\n    → La mairie');
  expect(code).toBe(1);
});

test('without a date, today is read on the clock', () => {
  expect(run([], fait('hier', '2020-01-01')).code).toBe(1);
  expect(run([], fait('demain', '2999-12-31')).dit).toContain(` au ${new Date().toLocaleDateString('fr-FR', { day: 'numeric' })}`);
});

test('a date that is not a day is refused, and is told apart from a stale register', () => {
  const { code, erreur } = run(['--date', '23/11/2026']);
  expect(erreur).toBe('La date « 23/11/2026 » n’est pas un jour.\n→ Écrivez-la AAAA-MM-JJ, par exemple --date 2026-11-23.\n');
  expect(code).toBe(2);
});

test('an unknown option shows the help in French', () => {
  const { code, erreur } = run(['--jour', '2026-11-23']);
  expect(erreur).toContain('Cette commande ne connaît pas « --jour 2026-11-23 ».');
  expect(erreur).toContain('npm run facts -- --date 2027-01-31');
  expect(code).toBe(2);
});

test('a register that is not valid is told with its file, its element and its field', () => {
  const { code, erreur } = run([], '- { id: seul, libelle: Rien }\n');
  expect(erreur).toContain('content/faits.yaml, ligne 1, élément « seul », champ « depuis »');
  expect(code).toBe(2);
});

test('the help says the exit codes', () => {
  const { code, dit } = run(['--help']);
  expect(dit).toContain('Code de sortie : 0 si tout est à jour, 1 s’il y a des faits à relire');
  expect(code).toBe(0);
});
