// What the compiler cannot see: forbidden globals by room, sizes, and the usual mistakes.
import tseslint from 'typescript-eslint';

const inPureCore = ['Date', 'setTimeout', 'setInterval', 'setImmediate', 'process', 'fetch', 'performance'];

const onlyMainTouchesTheProcess = {
  selector:
    'MemberExpression[object.name="process"][property.name=/^(env|exit|argv|on|stdout|stderr|exitCode)$/]',
  message: 'Only main.ts touches the process.',
};

export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      'proto/src/gen/**',
      'conformance/testee/gen/**',
      'coverage/**',
      '.conformance/**',
    ],
  },
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: {
      parserOptions: { project: ['./tsconfig.lint.json'], tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // A function that answers a promise may do so without waiting; methods here are closures, not `this` users.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/unbound-method': 'off',
      'no-console': 'error',
      'max-lines': ['error', { max: 250, skipBlankLines: false, skipComments: false }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true } }],
      eqeqeq: 'error',
    },
  },
  {
    files: ['**/*.test.ts', '**/test/**/*.ts', '**/bench/**/*.ts', '**/examples/**/*.ts'],
    rules: { 'max-lines-per-function': 'off', 'no-console': 'off' },
  },
  {
    files: ['{proto,spec,reference-sdk,conformance,reference-proxy}/src/**/*.ts'],
    ignores: ['**/main.ts', '**/*.test.ts', 'conformance/src/subjects/process.ts'],
    rules: { 'no-restricted-syntax': ['error', onlyMainTouchesTheProcess] },
  },
  {
    // Later blocks replace a rule of earlier ones: this one says all that holds here.
    files: ['reference-proxy/src/core/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-globals': ['error', ...inPureCore],
      'no-restricted-properties': ['error', { object: 'Math', property: 'random' }],
      'no-restricted-syntax': [
        'error',
        onlyMainTouchesTheProcess,
        { selector: 'AwaitExpression', message: 'The core is pure: no promises.' },
        { selector: 'NewExpression[callee.name="Promise"]', message: 'The core is pure: no promises.' },
      ],
    },
  },
  {
    files: ['**/*.config.{js,ts}', '**/*.cjs', '**/*.mjs', '*/bin/*.js'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { parserOptions: { project: false } },
    rules: { 'no-restricted-exports': 'off', 'no-console': 'off' },
  },
);
