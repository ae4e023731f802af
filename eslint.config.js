import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  { ignores: ['dist/', '.astro/', '.cache/', 'node_modules/'] },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // `(x) => array.push(x)` in a callback that returns nothing reads well.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // A number in a template is a number in the text.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Index signatures are read with brackets: `noPropertyAccessFromIndexSignature` asks for it.
      '@typescript-eslint/dot-notation': 'off',
    },
  },
  {
    files: ['tests/**/*.ts', 'print/browser/**/*.ts', 'print/bench/**/*.ts'],
    rules: {
      // A test states what it knows to be there; in the page, Paged.js builds every box from one template.
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    // TypeScript alone does not know the type of an .astro file: `astro check` does.
    files: ['src/components/**/index.ts'],
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off' },
  },
  ...astro.configs['flat/recommended'],
  {
    files: ['**/*.astro'],
    rules: {
      'astro/no-unused-css-selector': 'error',
    },
  },
);
