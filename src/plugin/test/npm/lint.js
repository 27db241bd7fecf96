// Looks at our scripts, after it has seen that each rule of ours finds what it is for: every line of violations.txt is
// a script that has to be refused. Ends with 1 when one is not, or when one of our scripts is.
import {ESLint} from 'eslint';
import {existsSync, readFileSync} from 'node:fs';
import {dirname, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const resources = resolve(here, '../../main/resources');
const eslint = new ESLint({
    cwd: resources,
    overrideConfigFile: resolve(here, 'eslint.config.js'),
    errorOnUnmatchedPattern: true
});

/** What is found in a line of violations.txt, as if it stood in a script of ours. */
async function found(file, code) {
    const text = code.startsWith('BARE ')
        ? code.substring('BARE '.length)
        : "(function () {\n'use strict';\n" + code + '\n}());\n';
    const [result] = await eslint.lintText(text, {filePath: resolve(resources, file)});
    return result.messages.map((message) => message.ruleId);
}

async function rulesThatFindNothing() {
    const silent = [];
    for (const line of readFileSync(resolve(here, 'violations.txt'), 'utf8').split('\n')) {
        if (line && !line.startsWith('#')) {
            const [rule, file, code] = line.split(' | ');
            const rules = await found(file, code);
            if (rule === 'allowed' ? rules.length > 0 : !rules.includes(rule)) {
                silent.push(line + '   found: ' + (rules.join(', ') || 'nothing'));
            }
        }
    }
    return silent;
}

if (!existsSync(resolve(resources, 'js/lib/host.js'))) {
    throw new Error('No scripts where they are looked for: ' + resources);
}
const silent = await rulesThatFindNothing();
const results = await eslint.lintFiles(['js/**/*.js']);
const errors = results.reduce((sum, result) => sum + result.errorCount + result.warningCount, 0);
if (silent.length > 0) {
    console.error('violations.txt expects otherwise:\n' + silent.join('\n'));
}
if (errors > 0) {
    console.error((await eslint.loadFormatter('stylish')).format(results));
}
process.exitCode = silent.length + errors > 0 ? 1 : 0;
