// Our German texts as the host fills them into scripts.
import {readFileSync} from 'node:fs';
import {dirname, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';

const properties = '../../main/resources/i18n/groundbreak_de.properties';

function unescaped(text) {
    return text.replace(/\\u([0-9a-f]{4})/g, (whole, code) => String.fromCharCode(parseInt(code, 16)));
}

/** Key to text. */
export const texts = new Map(
    readFileSync(resolve(dirname(fileURLToPath(import.meta.url)), properties), 'ascii')
        .split('\n')
        .filter((line) => line.includes('='))
        .map((line) => [line.substring(0, line.indexOf('=')), unescaped(line.substring(line.indexOf('=') + 1))]));
