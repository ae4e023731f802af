/** The few colours every picture is made of: ink, paper, sun, and the five accents of the parts with a dark and a light tone each. */
export const encre = '#1b1b1f';
export const blanc = '#ffffff';
export const creme = '#fdf3dc';
export const sable = '#f3d9a4';
export const soleil = '#f6ba3c';
export const corail = '#ee7f55';
/** Skin tones: light, medium, dark. */
export const peaux = ['#f3cba8', '#c98d62', '#7f4f35'] as const;

export interface Teinte {
  readonly fond: string;
  readonly sombre: string;
  readonly clair: string;
}
export const teintes: readonly Teinte[] = [
  { fond: '#3d3d46', sombre: '#2a2a31', clair: '#b9b8c0' },
  { fond: '#0b6b6b', sombre: '#07504f', clair: '#86c2bd' },
  { fond: '#b23c17', sombre: '#862b0e', clair: '#f0b39c' },
  { fond: '#4a46a8', sombre: '#353182', clair: '#b7b4ea' },
  { fond: '#4d6a12', sombre: '#394f0b', clair: '#b9cd86' },
  { fond: '#a3285f', sombre: '#7b1b46', clair: '#e6a6c5' },
];
