import js from '@eslint/js'
import { defineConfig, globalIgnores } from 'eslint/config'
import jsxA11y from 'eslint-plugin-jsx-a11y'
import reactHooks from 'eslint-plugin-react-hooks'
import testingLibrary from 'eslint-plugin-testing-library'
import tseslint from 'typescript-eslint'

const noDefaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'Export by name, so that a thing has one name everywhere.',
}
const noStyleAttribute = {
  selector: "JSXAttribute[name.name='style']",
  message: 'The page’s security policy refuses style="…": use a class.',
}
const noRawHtml = {
  selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']",
  message: 'Words are text, never HTML.',
}
const oneClock = 'Time is read and waited for in src/first/clock.ts alone: take it as a parameter.'
const noClock = [
  {
    selector: "MemberExpression[object.name=/^(Date|performance)$/][property.name='now']",
    message: oneClock,
  },
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: oneClock },
  { selector: "CallExpression[callee.name='Date']", message: oneClock },
]
const everywhereInSource = [noDefaultExport, noStyleAttribute, noRawHtml]

export default defineConfig(
  globalIgnores([
    'dist/',
    'dist-scorm/',
    'dist-single/',
    '.cache/',
    'flows/',
    'test-results/',
    'playwright-report/',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      eqeqeq: 'error',
      'no-param-reassign': ['error', { props: true }],
      'no-restricted-syntax': ['error', noDefaultExport],
      '@typescript-eslint/ban-ts-comment': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
  {
    files: ['src/{ui,first,later}/**/*.{ts,tsx}', 'src/{main,scorm}.tsx'],
    extends: [jsxA11y.flatConfigs.strict, reactHooks.configs.flat.recommended],
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    rules: {
      'no-console': 'error',
      'no-restricted-globals': [
        'error',
        { name: 'setTimeout', message: oneClock },
        { name: 'setInterval', message: oneClock },
      ],
      'no-restricted-syntax': ['error', ...everywhereInSource, ...noClock],
    },
  },
  {
    files: ['src/first/clock.ts'],
    rules: {
      'no-restricted-globals': 'off',
      'no-restricted-syntax': ['error', ...everywhereInSource],
    },
  },
  {
    files: ['tests/**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      /** Vitest's own `expect.stringContaining()` is an `any`. */
      '@typescript-eslint/no-unsafe-assignment': 'off',
    },
  },
  {
    files: ['tests/screens/**/*.{ts,tsx}'],
    extends: [testingLibrary.configs['flat/react']],
  },
  {
    // They are in the words of each peer's own guide, and run in a page.
    files: ['bench/contenders/**/*.js'],
    languageOptions: { globals: { document: false, window: false, HTMLButtonElement: false } },
  },
  {
    files: [
      '*.config.{js,ts}',
      'tests/{vitest,mutants}.config.ts',
      'tests/{browser,engines}/playwright.config.ts',
    ],
    rules: { 'no-restricted-syntax': 'off' },
  },
)
