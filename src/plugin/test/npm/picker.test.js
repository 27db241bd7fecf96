// The picker without a browser: what it tells those who do not see it, its keys, and answers that come late. German.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {dirname, resolve} from 'node:path';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';
import vm from 'node:vm';
import {Element} from './dom.js';
import {texts} from './texts.js';

const resources = resolve(dirname(fileURLToPath(import.meta.url)), '../../main/resources');
const PAULA = {value: 'engineer', label: 'Paula Engineer', detail: 'engineer', picture: '/p.png'};
const PETER = {value: 'peter', label: 'Peter Pan', detail: 'peter'};
const OTTO = {value: 'outsider', label: 'Otto Outsider', refused: 'Darf die Seite nicht sehen.'};

/** A field made a picker. Searches wait in calls until the test answers them; timers run when the test says so. */
function picker(options = {}) {
    const timers = [];
    const window = {
        setTimeout: (action, millis) => timers.push({action, millis}),
        clearTimeout: (id) => id && (timers[id - 1].off = true)
    };
    const AJS = {I18n: {getText: (key) => texts.get(key)}};
    const context = vm.createContext({window, AJS, document: {createElement: (name) => new Element(name)}});
    for (const file of ['js/lib/elements.js', 'js/lib/picker.js']) {
        vm.runInContext(readFileSync(resolve(resources, file), 'utf8'), context);
    }
    const input = new Element('input');
    input.id = 'field';
    input.labels = [new Element('label')];
    const calls = [];
    const find = (words) => new Promise((answer, refuse) => calls.push({words, answer, refuse}));
    const all = {find, none: 'Niemand.', failed: 'Bitte tippen.', ...options};
    window.Groundbreak.picker(input, all);
    window.Groundbreak.picker(input, all);
    const [list, status] = input.following;
    return {
        input, list, status, calls,
        timers: () => timers.filter((timer) => !timer.off).map((timer) => timer.millis),
        run: (millis) => timers.filter((timer) => !timer.off && timer.millis === millis).forEach((timer) => {
            timer.off = true;
            timer.action();
        }),
        type(words) {
            input.value = words;
            input.fire('input');
        },
        key: (key, values) => input.fire('keydown', {key, ...values}),
        active: () => list.children.findIndex((option) => option.attributes['aria-selected'] === 'true')
    };
}

/** Lets promises go on. */
function settled() {
    return new Promise((go) => setImmediate(go));
}

async function opened(choices, options) {
    const field = picker(options);
    field.type('p');
    field.run(200);
    field.calls[0].answer(choices);
    await settled();
    return field;
}

test('the field is a combobox that names its list, and the list has the name of the field', () => {
    const {input, list, status} = picker();
    assert.equal(input.attributes.role, 'combobox');
    assert.equal(input.attributes['aria-autocomplete'], 'list');
    assert.equal(input.attributes['aria-expanded'], 'false');
    assert.equal(input.attributes['aria-controls'], list.id);
    assert.equal(list.attributes.role, 'listbox');
    assert.equal(list.attributes['aria-labelledby'], input.labels[0].id);
    assert.equal(list.hidden, true);
    assert.equal(status.attributes.role, 'status');
});

test('given a field that is a picker already then making it one again changes nothing', () => {
    assert.equal(picker().input.listeners.keydown.length, 1);
});

test('given three keys at once then there is one search, with what stands there in the end', () => {
    const field = picker();
    ['p', 'pa', ' pau '].forEach(field.type);
    assert.deepEqual(field.timers(), [200]);
    field.run(200);
    assert.deepEqual(field.calls.map((call) => call.words), ['pau']);
});

test('given an answer then the list opens and how many were found is said to those who do not see it', async () => {
    const {input, list, status} = await opened([PAULA, PETER]);
    assert.equal(list.hidden, false);
    assert.equal(input.attributes['aria-expanded'], 'true');
    assert.match(status.textContent, /^2 gefunden/);
    assert.equal(status.classList.contains('groundbreak-unseen'), true);
    assert.equal(input.attributes['aria-activedescendant'], undefined);
    assert.equal(list.children[0].children[0].attributes.alt, '');
});

test('given an answer to an older question then it is dropped', async () => {
    const field = picker();
    field.type('p');
    field.run(200);
    field.type('pe');
    field.run(200);
    field.calls[1].answer([PETER]);
    field.calls[0].answer([PAULA, PETER]);
    await settled();
    assert.deepEqual(field.list.children.map((option) => option.attributes.id), ['field-list-0']);
});

test('given an answer after the field was left then nothing opens', async () => {
    const field = picker();
    field.type('p');
    field.run(200);
    field.input.fire('blur');
    field.calls[0].answer([PAULA]);
    await settled();
    assert.equal(field.list.hidden, true);
});

test('given eleven found then ten are shown and that is said where everybody sees it', async () => {
    const {list, status} = await opened(Array(11).fill(PAULA));
    assert.equal(list.children.length, 10);
    assert.match(status.textContent, /ersten 10/);
    assert.equal(status.classList.contains('groundbreak-unseen'), false);
});

test('given nothing found, or a search that fails, then a sentence says so', async () => {
    const none = await opened([]);
    assert.equal(none.status.textContent, 'Niemand.');
    assert.equal(none.list.hidden, true);
    const field = picker();
    field.type('p');
    field.run(200);
    field.calls[0].refuse({message: 'Jira ist nicht zu erreichen.'});
    await settled();
    assert.equal(field.status.textContent, 'Jira ist nicht zu erreichen. Bitte tippen.');
});

test('given an answer that takes long then that is said until it is there', async () => {
    const field = picker();
    field.type('p');
    field.run(200);
    field.run(800);
    assert.match(field.status.textContent, /Suche/);
    field.calls[0].answer([PAULA]);
    await settled();
    assert.match(field.status.textContent, /^1 gefunden/);
});

test('the arrows go round, Home and End lead back into the field', async () => {
    const field = await opened([PAULA, PETER, OTTO]);
    const way = ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp', 'Home', 'ArrowUp', 'End'];
    assert.deepEqual(way.map((key) => {
        field.key(key);
        return field.active();
    }), [0, 1, 2, 0, 2, 1, -1, 2, -1]);
    field.key('ArrowDown');
    assert.equal(field.input.attributes['aria-activedescendant'], 'field-list-0');
});

test('given a marked choice then Enter takes it and sends nothing', async () => {
    const field = await opened([PAULA, PETER]);
    field.key('ArrowDown');
    const enter = field.key('Enter');
    assert.equal(field.input.value, 'engineer');
    assert.ok(enter.prevented && enter.stopped);
    assert.equal(field.list.hidden, true);
    assert.equal(field.status.textContent, 'Gewählt: Paula Engineer');
    assert.equal(field.key('Enter').prevented, false);
});

test('given no marked choice then Enter sends what was typed, and Tab leaves it as it is', async () => {
    const field = await opened([PAULA]);
    assert.equal(field.key('Tab').prevented, false);
    assert.equal(field.key('Enter').prevented, false);
    assert.equal(field.input.value, 'p');
});

test('given a marked choice then Tab takes it and goes on', async () => {
    const field = await opened([PAULA]);
    field.key('ArrowDown');
    assert.equal(field.key('Tab').prevented, false);
    assert.equal(field.input.value, 'engineer');
});

test('Escape closes the list and nothing else; the next one is left to the form', async () => {
    const field = await opened([PAULA]);
    const first = field.key('Escape');
    assert.ok(first.prevented && first.stopped);
    assert.ok(field.input.fire('keyup', {key: 'Escape'}).stopped);
    assert.equal(field.list.hidden, true);
    assert.equal(field.input.value, 'p');
    assert.equal(field.key('Escape').stopped, false);
    assert.equal(field.input.fire('keyup', {key: 'Escape'}).stopped, false);
});

test('given a choice that is refused then it is not taken and its reason is said', async () => {
    const field = await opened([OTTO]);
    assert.equal(field.list.children[0].attributes['aria-disabled'], 'true');
    field.key('ArrowDown');
    assert.ok(field.key('Enter').prevented);
    assert.equal(field.input.value, 'p');
    assert.equal(field.status.textContent, 'Otto Outsider: Darf die Seite nicht sehen.');
    assert.equal(field.list.hidden, false);
});

test('given other words than those of the list then no key chooses from it until there is an answer', async () => {
    const field = await opened([PAULA]);
    field.type('pe');
    field.key('ArrowDown');
    assert.equal(field.active(), -1);
    assert.equal(field.list.hidden, false);
    field.run(200);
    field.key('ArrowDown');
    assert.equal(field.key('Enter').prevented, false);
    assert.equal(field.input.value, 'pe');
    field.key('ArrowDown');
    assert.equal(field.calls.length, 3);
    field.calls[2].answer([PETER]);
    await settled();
    field.key('ArrowDown');
    assert.equal(field.active(), 0);
});

test('a click takes a choice, and the pressed button leaves the focus in the field', async () => {
    const field = await opened([PAULA, PETER]);
    assert.ok(field.list.fire('mousedown').prevented);
    field.list.children[1].fire('click');
    assert.equal(field.input.value, 'peter');
});

test('given an emptied field then the list is gone and nothing is asked', async () => {
    const field = await opened([PAULA]);
    field.type(' ');
    assert.equal(field.list.hidden, true);
    assert.deepEqual(field.timers(), []);
    field.key('ArrowDown');
    assert.equal(field.calls.length, 1);
});

test('given a field that offers something from the start then an arrow asks without words', () => {
    const field = picker({offers: true});
    field.key('ArrowDown');
    assert.deepEqual(field.calls.map((call) => call.words), ['']);
});

test('keys that choose a character of a script are left alone', async () => {
    const field = await opened([PAULA]);
    assert.equal(field.key('ArrowDown', {isComposing: true}).prevented, false);
    assert.equal(field.active(), -1);
});

test('given a field of several, when one is chosen, then it takes the place of what follows the last comma', async () => {
    const field = await opened([PAULA, PETER], {several: true});
    field.type('author, pau');
    field.run(200);
    assert.equal(field.calls.at(-1).words, 'pau');
    field.calls.at(-1).answer([PAULA]);
    await settled();
    field.key('ArrowDown');
    field.key('Enter');
    assert.equal(field.input.value, 'author, engineer');
});

test('given a field of several, when it ends with a comma, then nothing is searched for', () => {
    const field = picker({several: true});
    field.type('author, ');
    assert.equal(field.calls.length, 0);
    assert.deepEqual(field.timers(), []);
});
