// The id of a decision that the form of the macro browser sends, without a browser.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {dirname, resolve} from 'node:path';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';
import vm from 'node:vm';
import {texts} from './texts.js';

const resources = resolve(dirname(fileURLToPath(import.meta.url)), '../../main/resources');

/** What the host has been handed for the macro. @param MacroBrowser of the host, or nothing */
function overrides(MacroBrowser) {
    const bound = {};
    const AJS = {
        I18n: {getText: (key) => texts.get(key)},
        MacroBrowser,
        bind: (event, action) => {
            bound[event] = action;
        }
    };
    const window = {crypto: globalThis.crypto, Uint8Array};
    const context = vm.createContext({window, AJS});
    for (const file of ['js/lib/host.js', 'js/decisions/identity.js']) {
        vm.runInContext(readFileSync(resolve(resources, file), 'utf8'), context);
    }
    bound['init.rte']();
}

/** The function that is asked when the form of the macro is sent. */
function sent() {
    const given = {};
    overrides({setMacroJsOverride: (name, override) => {
        given[name] = override;
    }});
    assert.deepEqual(Object.keys(given), ['groundbreak-daci']);
    return given['groundbreak-daci'].beforeParamsRetrieved;
}

test('given a macro without an id then it gets one of its own, and the rest stays', () => {
    const change = sent();
    const one = change({question: 'Which queue?'});
    assert.match(one.id, /^[0-9a-f]{32}$/);
    assert.equal(one.question, 'Which queue?');
    assert.notEqual(change({}).id, one.id);
});

test('given a macro that is edited then its id stays', () => {
    assert.equal(sent()({id: 'a', question: 'Which queue?'}).id, 'a');
});

test('given a host without a macro browser, or with an older one, then nothing happens', () => {
    overrides(undefined);
    overrides({});
});
