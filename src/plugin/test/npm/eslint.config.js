// The rules for the scripts that the hosts hand to browsers as they are: no build step, so no syntax newer than ES5.
import recommended from '@eslint/js';

const HOST = 'js/lib/host.js alone touches what the host puts into the page.';
const MARKUP = 'Text becomes nodes (js/lib/elements.js), never markup.';
const INLINE = 'No inline style or script; use a class or a listener.';
const I18N = 'The host fills in AJS.I18n.getText(key) only for one key that is written out.';

const TOUCHES_HOST = ['AJS', 'Confluence', 'JIRA', 'WRM', 'jQuery', '$', 'fetch', 'XMLHttpRequest']
    .map((property) => ({object: 'window', property, message: HOST}));

const MAKES_MARKUP = [
    {property: 'innerHTML', message: MARKUP},
    {property: 'outerHTML', message: MARKUP},
    {property: 'insertAdjacentHTML', message: MARKUP},
    {property: 'createContextualFragment', message: MARKUP},
    {property: 'parseHTML', message: MARKUP},
    {property: 'srcdoc', message: MARKUP},
    {object: 'document', property: 'write', message: MARKUP},
    {object: 'document', property: 'writeln', message: MARKUP},
    {property: 'style', message: INLINE}
];

const EVERYWHERE = [
    {selector: 'Program[body.length!=1]', message: 'One function scope per file.'},
    {
        selector: 'Program > :not(ExpressionStatement[expression.type="CallExpression"]'
            + '[expression.callee.type="FunctionExpression"])',
        message: 'One function scope per file.'
    },
    {selector: 'CallExpression[callee.property.name=/^(html|append|prepend)$/] > Literal[value=/</]', message: MARKUP},
    {selector: 'CallExpression[callee.property.name="html"]', message: MARKUP},
    {
        selector: 'CallExpression[callee.property.name="setAttribute"] > Literal:first-child[value=/^(style|on.*)$/i]',
        message: INLINE
    },
    {selector: 'Property[key.name=/^(style|on[a-z]+)$/], Property[key.value=/^(style|on[a-z]+)$/]', message: INLINE},
    {selector: 'AssignmentExpression[left.property.name=/^on[a-z]+$/]', message: INLINE},
    {selector: 'CallExpression[callee.object.property.name="I18n"][arguments.length!=1]', message: I18N},
    {selector: 'CallExpression[callee.object.property.name="I18n"][arguments.0.type!="Literal"]', message: I18N}
];

const ONLY_TEXTS_OF_THE_HOST = {
    selector: 'MemberExpression[object.name="AJS"]:not([property.name="I18n"])',
    message: HOST
};

export default [
    {
        ...recommended.configs.recommended,
        linterOptions: {noInlineConfig: true, reportUnusedDisableDirectives: 'error'},
        languageOptions: {
            ecmaVersion: 5,
            sourceType: 'script',
            // The host fills in AJS.I18n.getText before a browser sees it, so that it stands in every file.
            globals: {window: 'readonly', document: 'readonly', AJS: 'readonly'}
        },
        rules: {
            ...recommended.configs.recommended.rules,
            curly: 'error',
            eqeqeq: 'error',
            'guard-for-in': 'error',
            'max-len': ['error', 120],
            'max-lines': ['error', 300],
            'no-caller': 'error',
            'no-console': 'error',
            'no-eval': 'error',
            'no-extend-native': 'error',
            'no-implicit-globals': 'error',
            'no-implied-eval': 'error',
            'no-new-func': 'error',
            'no-restricted-properties': ['error', ...MAKES_MARKUP, ...TOUCHES_HOST],
            'no-restricted-syntax': ['error', ...EVERYWHERE, ONLY_TEXTS_OF_THE_HOST],
            'no-script-url': 'error',
            'no-shadow': 'error',
            'no-unused-vars': 'error',
            'no-use-before-define': ['error', {functions: false}],
            strict: ['error', 'function']
        }
    },
    {
        files: ['**/js/lib/host.js'],
        languageOptions: {globals: {JIRA: 'readonly', Confluence: 'readonly'}},
        rules: {
            'no-restricted-properties': ['error', ...MAKES_MARKUP],
            'no-restricted-syntax': ['error', ...EVERYWHERE]
        }
    }
];
