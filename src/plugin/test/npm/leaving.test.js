// What somebody who leaves has, handed over part by part: how far it is, stopping, going on, failing. German.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {dirname, resolve} from 'node:path';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';
import vm from 'node:vm';
import {Element} from './dom.js';
import {texts} from './texts.js';

const resources = resolve(dirname(fileURLToPath(import.meta.url)), '../../main/resources/js');
const FILES = ['lib/host', 'lib/elements', 'lists/table', 'waiting/leaving-run'];

/** A run over answers of the server, each asked for by hand. */
function started(dryRun, possible) {
    const asked = [];
    const busy = [];
    const window = {Groundbreak: {}};
    const AJS = {I18n: {getText: (key) => {
        assert.ok(texts.has(key), key);
        return texts.get(key);
    }}, contextPath: () => '/confluence', toInit() {}};
    const context = vm.createContext({window, AJS, document: {createElement: (name) => new Element(name)}});
    for (const file of FILES) {
        vm.runInContext(readFileSync(resolve(resources, file + '.js'), 'utf8'), context);
    }
    window.Groundbreak.host.call = (method, path, body) => {
        const call = {method, path, body};
        asked.push(call);
        return {then(done, failed) {
            Object.assign(call, {done, failed});
        }};
    };
    const run = new window.Groundbreak.LeavingRun({leaving: 'paula', coming: 'emil'}, dryRun, possible, {
        busy: (value) => busy.push(value),
        offer: (shown, body) => [window.Groundbreak.elements.button('An ' + body.coming, true, () => {})]
    });
    run.next();
    return {run, asked, busy, answer: (rows, after) =>
        asked.at(-1).done({leaving: 'Paula', coming: 'Emil', dryRun, rows, after})};
}

function row(id, result) {
    return {contentId: id, title: 'Seite ' + id, path: '/x', space: 'Demo', part: 'REVIEWER', partText: 'Prüfung',
        result, resultText: result, code: null};
}

function buttons(run) {
    return run.foot.children.map((button) => button.textContent);
}

test('given parts that follow then it goes on by itself with their places and counts', () => {
    const {run, asked, busy, answer} = started(false, 3);
    assert.deepEqual(buttons(run), ['Anhalten']);
    answer([row(1, 'done'), row(2, 'refused')], 'a');
    assert.equal(asked.at(-1).body.cursor, 'a');
    assert.match(run.status.textContent, /^Übergeben: 1 · Nicht übergeben: 1 · Es geht weiter/);
    answer([], 'b');
    answer([row(3, 'done')], null);
    assert.deepEqual(asked.map((call) => call.body.cursor), [null, 'a', 'b']);
    assert.equal(run.status.textContent, 'Übergeben: 2 · Nicht übergeben: 1');
    assert.deepEqual(buttons(run), []);
    assert.equal(busy.at(-1), false);
});

test('given somebody who stops it then what is under way is shown, what is left is said, and it can go on', () => {
    const {run, asked, answer} = started(false, 130);
    run.stop();
    answer([row(1, 'done')], 'a');
    assert.equal(asked.length, 1);
    assert.equal(run.status.textContent, 'Übergeben: 1 · Angehalten. · Unverändert geblieben: 129');
    assert.deepEqual(buttons(run), ['Weitermachen']);
    run.next();
    assert.equal(asked.at(-1).body.cursor, 'a');
});

test('given a request that fails then what was done stays, that is said, and it goes on from there', () => {
    const {run, asked, answer} = started(false, null);
    answer([row(1, 'done')], 'a');
    asked.at(-1).failed({status: 0, message: 'Nicht erreichbar.'});
    assert.match(run.rows.textContent, /Nicht erreichbar\. Es kann noch mehr geben/);
    assert.match(run.rows.textContent, /Seite 1/);
    assert.deepEqual(buttons(run), ['Weitermachen']);
    run.next();
    assert.equal(asked.at(-1).body.cursor, 'a');
    assert.equal(asked.at(-1).body.dryRun, false);
});

test('given a dry run in which something is possible then the same is offered for real', () => {
    const {run, answer} = started(true, null);
    answer([row(1, 'possible'), row(2, 'refused')], null);
    assert.deepEqual(buttons(run), ['An Emil']);
    const none = started(true, null);
    none.answer([row(2, 'refused')], null);
    assert.deepEqual(buttons(none.run), []);
});

test('given nothing to hand over then that is said', () => {
    const {run, answer} = started(true, null);
    answer([], null);
    assert.match(run.status.textContent, /Paula$/);
    assert.equal(run.heading.hidden, true);
});
