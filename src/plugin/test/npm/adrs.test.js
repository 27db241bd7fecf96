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

/** Our scripts of these files, in this window. @param found what stands in the page */
function scripts(files, window, found = {}) {
    const AJS = {I18n: {getText: (key) => {
        assert.ok(texts.has(key), key);
        return texts.get(key);
    }}};
    const document = {createElement: (name) => new Element(name), ...found};
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

const INDEX = ['lib/elements', 'adrs/address', 'adrs/filters', 'adrs/rows', 'adrs/index'];
const PART = {rows: [], tags: ['Alt', 'Neu'], after: null, sure: true, searchNote: null};
const ADR = {contentId: 1, number: '12', title: 'Queues', path: '/x', space: 'DEMO', statusText: 'Akzeptiert',
    lozenge: 'aui-lozenge-success', status: 'accepted', inForce: true, deciders: [], tags: [], specs: [], relations: [],
    notes: [], findings: []};

/** Lets promises go on. */
function settled() {
    return new Promise((go) => setImmediate(go));
}

/** An index that a macro asks to show something, at that address; what is called waits until the test answers it. */
function index(asked, search = '') {
    const calls = [];
    const ready = [];
    const window = {
        URLSearchParams,
        location: {search, pathname: '/page', hash: ''},
        history: {replaceState: (state, title, url) => {
            window.location.search = url.substring('/page'.length);
        }},
        Groundbreak: {
            host: {
                ready: (action) => ready.push(action),
                call: (method, path) => new Promise((answer, refuse) => calls.push({path, answer, refuse})),
                blueprintUrl: async () => null,
                pageUrl: (path) => path
            },
            pickPerson() {},
            adrGraph: () => [new Element('svg')]
        }
    };
    const root = new Element('div');
    Object.entries(asked).forEach(([name, value]) => root.setAttribute('data-' + name, value));
    const summary = new Element('div');
    summary.setAttribute('class', 'groundbreak-list-summary');
    root.append(summary);
    scripts(INDEX, window, {querySelectorAll: () => [root]});
    ready.forEach((action) => action());
    return {
        root, calls, window,
        asks: () => Object.fromEntries(new URLSearchParams(calls.at(-1).path.split('?')[1])),
        field: (name) => root.querySelector(`[name="${name}"]`),
        change: () => root.querySelector('form').fire('change'),
        graph: () => root.querySelector('.groundbreak-graph'),
        graphButton: () => root.querySelector('[aria-expanded="true"]') || root.querySelector('[aria-expanded="false"]'),
        async answer(call, body) {
            call.answer(body);
            await settled();
        }
    };
}

const MACRO = {spaces: 'DEMO', 'in-force': 'true', tag: 'Alt', status: 'accepted'};

test('given a filter of the macro that was taken off then the address keeps that', async () => {
    const first = index(MACRO);
    assert.deepEqual(first.asks(), {space: 'DEMO', inForce: 'true', tag: 'Alt', status: 'accepted', sort: 'number'});
    await first.answer(first.calls[0], PART);
    first.field('inForce').checked = false;
    first.field('tag').value = '';
    first.change();
    assert.deepEqual(first.asks(), {space: 'DEMO', status: 'accepted', sort: 'number'});

    const again = index(MACRO, first.window.location.search);

    assert.deepEqual(again.asks(), first.asks());
    assert.equal(again.field('inForce').checked, false);
});

test('given all filters taken off or an address that says nothing else then the macro asks for nothing', () => {
    assert.deepEqual(index(MACRO, '?adrs1=').asks(), {space: 'DEMO', sort: 'number'});
    assert.deepEqual(index(MACRO, '?adrs2=tag%3DNeu').asks().tag, 'Alt');
});

test('given a drawing that is hidden before it comes then it stays hidden, also where it fails', async () => {
    for (const end of ['answer', 'refuse']) {
        const shown = index({spaces: 'DEMO'});
        await shown.answer(shown.calls[0], {...PART, rows: [ADR]});
        shown.graphButton().fire('click');
        assert.equal(shown.graphButton().textContent, texts.get('groundbreak.adr.graph.hide'));
        shown.graphButton().fire('click');

        shown.calls[1][end]({edges: [{}], nodes: [], id: 'x1'});
        await settled();

        assert.equal(shown.graphButton().attributes['aria-expanded'], 'false');
        assert.deepEqual(shown.graph().children, []);
    }
});

test('given more rows that come while the drawing is made then it is drawn and the button says so', async () => {
    const shown = index({spaces: 'DEMO'});
    await shown.answer(shown.calls[0], {...PART, rows: [ADR], after: '1'});
    shown.graphButton().fire('click');
    shown.root.querySelectorAll('button').find((each) => each.textContent === texts.get('groundbreak.list.show-more'))
        .fire('click');
    await shown.answer(shown.calls[2], {...PART, rows: [{...ADR, contentId: 2}]});
    await shown.answer(shown.calls[1], {edges: [{}], nodes: []});

    assert.equal(shown.graphButton().attributes['aria-expanded'], 'true');
    assert.equal(shown.graph().children[0].name, 'svg');
});

test('given a day of review that has passed then rows and panel say so where the record holds', async () => {
    const overdue = {...ADR, reviewByText: '27.11.2026', reviewOverdue: true};
    const said = texts.get('groundbreak.adr.review-overdue');
    const shown = index({spaces: 'DEMO'});
    await shown.answer(shown.calls[0],
        {...PART, rows: [overdue, {...overdue, reviewOverdue: false}, {...overdue, inForce: false}, ADR]});
    const notes = shown.root.querySelectorAll('tr').slice(1).map((row) => row.children[1].textContent);
    const day = 'Queues' + texts.get('groundbreak.adr.field.review-by') + ' 27.11.2026';
    assert.deepEqual(notes, [day + ' ' + said, day, 'Queues', 'Queues']);

    const groundbreak = scripts(['lib/elements', 'adrs/rows', 'adrs/facts'], {Groundbreak: {host: {}}});
    const panel = (adr) => groundbreak.adrFacts(adr, {}).map((part) => part.textContent).join('');
    assert.ok(panel(overdue).includes('27.11.2026 ' + said));
    assert.ok(!panel({...overdue, inForce: false}).includes(said));
});

test('the rows can be sorted by the day of review', () => {
    const sort = index({spaces: 'DEMO'}).field('sort');
    assert.ok(sort.children.some((option) => option.attributes.value === 'review-by'));
});

test('given two records of one number and title in two spaces then each choice says which it is and links that', async () => {
    const found = [ADR, {...ADR, contentId: 2, space: 'OTHER'}].map((row) => ({...row}));
    const sent = [];
    let choices;
    const groundbreak = scripts(['lib/elements', 'adrs/forms', 'adrs/relate'], {Groundbreak: {
        host: {call: async () => ({rows: found})},
        picker: (input, options) => {
            choices = options;
        }
    }});
    const panel = {send: (method, path, body) => sent.push(body.target)};
    const form = groundbreak.adrRelate({contentId: 9, space: 'DEMO', pageVersion: 1}, panel, () => {});
    form.fire('focusin');
    const offered = await choices.find('12');
    assert.deepEqual(offered.map((one) => one.label), ['12 Queues', '12 Queues (OTHER)']);
    const field = form.querySelectorAll('input').find((input) => input.attributes.type === 'text');
    for (const one of offered) {
        field.value = one.value;
        form.fire('submit');
    }
    assert.deepEqual(sent, [1, 2]);
});
