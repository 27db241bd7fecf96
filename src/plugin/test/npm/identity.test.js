// The id of a decision that the form of the macro browser sends, without a browser.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {dirname, resolve} from 'node:path';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';
import vm from 'node:vm';
import {texts} from './texts.js';

const resources = resolve(dirname(fileURLToPath(import.meta.url)), '../../main/resources');

const MOMENTS = 40;

/** A page of the editor. Its macro browser may come at any time, and time goes by when a test says so. */
class Editor {
    constructor() {
        this.overrides = [];
        this.timer = 0;
        this.timers = new Map();
        this.bound = {};
        this.AJS = {
            I18n: {getText: (key) => texts.get(key)},
            bind: (event, action) => {
                this.bound[event] = action;
            },
            toInit: (action) => {
                this.ready = action;
            }
        };
        const window = {
            crypto: globalThis.crypto,
            Uint8Array,
            setTimeout: (action, millis, left) => {
                this.timers.set(++this.timer, () => action(left));
                return this.timer;
            },
            clearTimeout: (timer) => {
                this.timers.delete(timer);
            }
        };
        const context = vm.createContext({window, AJS: this.AJS});
        for (const file of ['js/lib/host.js', 'js/decisions/identity.js']) {
            vm.runInContext(readFileSync(resolve(resources, file), 'utf8'), context);
        }
    }

    macroBrowserComes() {
        this.AJS.MacroBrowser = {setMacroJsOverride: (name, override) => this.overrides.push([name, override])};
    }

    /** A quarter of a second. */
    moment() {
        const due = [...this.timers.values()];
        this.timers.clear();
        due.forEach((action) => action());
    }
}

/** The function that is asked when the form of the macro is sent. */
function sent() {
    const editor = new Editor();
    editor.macroBrowserComes();
    editor.ready();
    editor.bound['init.rte']();
    assert.deepEqual(editor.overrides.map(([name]) => name), ['groundbreak-daci']);
    return editor.overrides[0][1].beforeParamsRetrieved;
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

test('given a macro browser that comes after the page is ready, or after the editor, then it is told once', () => {
    for (const event of ['ready', 'init.rte']) {
        const editor = new Editor();
        (editor[event] || editor.bound[event])();
        editor.moment();
        assert.deepEqual(editor.overrides, []);

        editor.macroBrowserComes();
        editor.moment();
        editor.moment();
        editor.bound['init.rte']();

        assert.equal(editor.overrides.length, 1, event);
        assert.equal(editor.timers.size, 0, event);
    }
});

test('given an editor that is opened long after the page then the macro browser is looked for again', () => {
    const editor = new Editor();
    editor.ready();
    for (let i = 0; i <= MOMENTS; i += 1) {
        assert.ok(editor.timers.size <= 1);
        editor.moment();
    }
    assert.equal(editor.timers.size, 0);

    editor.bound['init.rte']();
    editor.macroBrowserComes();
    editor.moment();

    assert.equal(editor.overrides.length, 1);
});

test('given a host whose macro browser is an older one then it is looked for, by one timer, and nothing happens', () => {
    const editor = new Editor();
    editor.AJS.MacroBrowser = {};
    editor.ready();
    editor.bound['init.rte']();
    assert.equal(editor.timers.size, 1);
});
