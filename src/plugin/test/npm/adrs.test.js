// What the index of ADRs asks for, and what its panel sends, without a browser. German.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {dirname, resolve} from 'node:path';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';
import vm from 'node:vm';
import {Element} from './dom.js';
import {texts} from './texts.js';

const resources = resolve(dirname(fileURLToPath(import.meta.url)), '../../main/resources/js');

/** Our scripts of these files, in this window. */
function scripts(files, window) {
    const AJS = {I18n: {getText: (key) => {
        assert.ok(texts.has(key), key);
        return texts.get(key);
    }}};
    const document = {createElement: (name) => new Element(name)};
    const context = vm.createContext({window, AJS, document});
    for (const file of files) {
        vm.runInContext(readFileSync(resolve(resources, file + '.js'), 'utf8'), context);
    }
    return window.Groundbreak;
}

test('given a mend of a part then the other page is sent which part it supersedes', () => {
    const groundbreak = scripts(['lib/elements', 'adrs/mend'], {});
    const sent = [];
    const panel = {send: (...call) => sent.push(call)};
    const mend = {mend: 'relate', label: 'Eintragen', row: 'supersedes', place: 0, other: 1, contentId: 2, pageVersion: 7};

    groundbreak.adrMend({...mend, partly: 'reads'}, panel, 'Eintragen').fire('click');
    groundbreak.adrMend({...mend, partly: null}, panel, 'Eintragen').fire('click');

    assert.deepEqual(sent.map((call) => [call[0] + call[1], {...call[2]}, call[3]]), ['reads', null].map((partly) =>
        ['POST/relations', {pageVersion: 7, kind: 'supersedes', target: 1, partly}, 2]));
});
