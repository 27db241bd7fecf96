// A round in the list of open ones: its buttons, its form below it, and what becomes of the row. German.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {dirname, resolve} from 'node:path';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';
import vm from 'node:vm';
import {Element} from './dom.js';
import {texts} from './texts.js';

const resources = resolve(dirname(fileURLToPath(import.meta.url)), '../../main/resources/js');
const FILES = ['lib/host', 'lib/elements', 'lists/table', 'waiting/waiting', 'waiting/round-row'];

/** A row, with forms of which only the place is of interest, and the calls that it makes. */
function made(may = {extend: true, callOff: true}) {
    const forms = [];
    const calls = [];
    const said = [];
    const open = (name) => (panel, desk) => {
        const form = new Element('form');
        form.append(new Element('button'));
        forms.push({name, panel, form, back: desk.put(form)});
    };
    const window = {Groundbreak: {Parts: function () {}, steerForms: {extend: open('extend'), callOff: open('off')}}};
    const AJS = {I18n: {getText: (key) => {
        assert.ok(texts.has(key), key);
        return texts.get(key);
    }}, contextPath: () => '/confluence', toInit() {}};
    const context = vm.createContext({window, AJS, document: {createElement: (name) => new Element(name)}});
    for (const file of FILES) {
        vm.runInContext(readFileSync(resolve(resources, file + '.js'), 'utf8'), context);
    }
    window.Groundbreak.host.call = (method, path, body) => ({then(done, failed) {
        calls.push({method, path, body, done, failed});
    }});
    const row = new window.Groundbreak.RoundRow({contentId: 7, title: 'Suche', path: '/x', space: 'Demo',
        phase: 'WINDOW', phaseText: 'Lesen', driver: 'Anna', approver: 'Emil', endsLocal: '2026-03-04T11:15',
        endsText: '04.03.2026, 11:15', leftText: 'noch 1 d', ended: false, may}, 4000, (words) => said.push(words));
    return {row, forms, calls, said};
}

function buttons(row) {
    return row.bar.children;
}

function press(row, index) {
    buttons(row)[index].fire('click');
}

function panel(round, may) {
    return {spec: {review: {may, round: {open: true, phase: 'WINDOW', phaseText: 'Lesen', leftText: '3 d',
        endsText: '06.03.2026, 11:15', endsLocal: '2026-03-06T11:15', ...round}}}};
}

test('given what may be done then there is a button for each, which says of which page', () => {
    assert.deepEqual(buttons(made().row).map((button) => button.attributes['aria-label']),
        ['Zeitfenster verlängern: Suche', 'Runde abbrechen: Suche']);
    assert.deepEqual(buttons(made({extend: false, callOff: true}).row).map((button) => button.textContent),
        ['Runde abbrechen']);
});

test('given a form then it stands below the row, without the buttons, and leads back to the one that was pressed', () => {
    const {row, forms} = made();
    press(row, 0);
    assert.equal(forms[0].panel.spec.review.round.endsLocal, '2026-03-04T11:15');
    assert.equal(forms[0].panel.limits.words, 4000);
    assert.equal(row.node.following[0], row.below);
    assert.ok(row.bar.hidden);
    const below = row.below;
    forms[0].back();
    assert.ok(below.removed);
    assert.ok(!row.bar.hidden);
    assert.ok(buttons(row)[0].focused);
});

test('given a round that was extended then its row says until when, and that is said', () => {
    const {row, calls, said} = made();
    press(row, 0);
    let saved = false;
    row.send('PUT', '/round/window', {endsAt: 'x'}, {saved: () => {
        saved = true;
    }});
    assert.equal(calls[0].path, '/specs/7/round/window');
    calls[0].done(panel({}, {extend: true, callOff: true}));
    assert.ok(saved);
    assert.equal(row.below, null);
    assert.match(row.node.textContent, /noch 3 d06\.03\.2026, 11:15/);
    assert.deepEqual(said, ['Suche: Lesen, bis 06.03.2026, 11:15']);
    assert.ok(buttons(row)[0].focused);
});

test('given a round that was called off then its row has no buttons, and the focus is on its page', () => {
    const {row, calls, said} = made();
    press(row, 1);
    row.send('POST', '/round/calling-off', {}, {saved() {}});
    calls[0].done(panel({open: false, phase: 'CALLED_OFF', phaseText: 'Abgesagt', leftText: null},
        {extend: false, callOff: false}));
    assert.deepEqual(buttons(row), []);
    assert.ok(row.node.querySelector('a').focused);
    assert.deepEqual(said, ['Suche: Abgesagt']);
});

test('given somebody who was faster then the form stays, and it can be shown how the round stands', () => {
    const {row, calls, forms} = made();
    press(row, 0);
    row.send('PUT', '/round/window', {}, {saved: assert.fail});
    calls[0].failed({status: 409, code: 'no-round', message: 'Keine Runde.'});
    assert.match(row.message.textContent, /^Keine Runde\. /);
    assert.ok(row.below.children[0].children.includes(forms[0].form));
    row.message.querySelector('button').fire('click');
    calls[1].done(panel({open: false, phase: 'CLOSED', phaseText: 'Beendet'}, {extend: false, callOff: false}));
    assert.deepEqual(buttons(row), []);
    assert.ok(row.below.children[0].children.includes(forms[0].form));
    assert.match(row.message.textContent, /Suche: Beendet/);
});

test('given a page that is hidden by now then that is said, and nothing more is offered', () => {
    const {row, calls} = made();
    press(row, 0);
    row.send('PUT', '/round/window', {}, {saved: assert.fail});
    calls[0].failed({status: 404, code: 'no-page', message: 'Keine Seite.'});
    assert.equal(row.message.textContent, 'Keine Seite.');
    assert.equal(row.message.querySelector('button'), null);
});
