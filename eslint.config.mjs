import js from '@eslint/js';
import tseslint from 'typescript-eslint';

/** SQL is written with parameters: a template literal with a hole never reaches the database. */
const noInterpolatedSql = {
  selector:
    'CallExpression[callee.property.name=/^(query|where|andWhere|orWhere|orderBy|addOrderBy|select|addSelect|having)$/] > TemplateLiteral.arguments:first-child[expressions.length>0]',
  message: 'Pass values as parameters; compose SQL from constants outside the call.',
};

export default tseslint.config(
  { ignores: ['**/*.cjs', '**/dist/**', 'node_modules/**', 'data/**', 'coverage/**'] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    rules: {
      'no-restricted-syntax': ['error', noInterpolatedSql],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-explicit-any': 'error',
    },
  },
  {
    // Programs that speak to a terminal.
    files: [
      'scripts/**',
      'bin/**',
      'apps/cli/**',
      'apps/launcher/**',
      'test/setup/**',
      'bench/src/main.ts',
      'libs/domain/src/case-files/verify.mjs',
      '**/*.spec.ts',
    ],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        Buffer: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        fetch: 'readonly',
      },
    },
  },
);
