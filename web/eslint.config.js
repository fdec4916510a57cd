import js from '@eslint/js';
import a11y from 'eslint-plugin-jsx-a11y';
import hooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import { existsSync, readdirSync } from 'node:fs';
import tseslint from 'typescript-eslint';

/** Imports run one way: shared, then features, then routes and app. A feature never reaches into another feature. */
const apps = ['crm', 'support', 'portal'].filter((app) => existsSync(`${app}/src/features`));
const forbid = (patterns) => ({ 'no-restricted-imports': ['error', { patterns }] });
const zones = apps.flatMap((app) => {
  const features = readdirSync(`${app}/src/features`);
  return features.map((feature) => ({
    files: [`${app}/src/features/${feature}/**/*.{ts,tsx}`],
    rules: forbid([
      { group: ['@/app/*', '@/routes/*'], message: 'A feature does not know the app around it.' },
      {
        group: features.filter((other) => other !== feature).map((other) => `@/features/${other}/*`),
        message: 'Features do not import each other: compose them in a route.',
      },
    ]),
  }));
});

export default tseslint.config(
  { ignores: ['**/dist/**', '**/node_modules/**', 'shared/src/api/schema.gen.ts', 'shared/public/**'] },
  js.configs.recommended,
  tseslint.configs.recommended,
  a11y.flatConfigs.recommended,
  {
    files: ['**/*.{ts,tsx,js}'],
    plugins: { 'react-hooks': hooks },
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    rules: {
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'no-console': 'error',
      // The first field of a drawer or dialog takes the focus on purpose: it lands where work goes on.
      'jsx-a11y/no-autofocus': 'off',
    },
  },
  {
    files: ['shared/src/**/*.{ts,tsx}'],
    rules: forbid([{ group: ['@/*', '**/crm/**', '**/support/**', '**/portal/**'], message: 'shared knows no app.' }]),
  },
  ...zones,
);
