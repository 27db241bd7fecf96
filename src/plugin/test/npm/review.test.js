// What the panel says of a review, and which buttons it has, without a browser. German.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {dirname, resolve} from 'node:path';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';
import vm from 'node:vm';
import {Element} from './dom.js';
import {texts} from './texts.js';

const resources = resolve(dirname(fileURLToPath(import.meta.url)), '../../main/resources/js');
const FILES = ['lib/host', 'lib/elements', 'review/fields', 'review/verdict', 'review/reviewers', 'review/start-rows',
    'review/actions', 'review/review'];

const NOTHING = {start: false, takeOn: false, giveVerdict: false, takeBack: false, stillSo: false, extend: false,
    replace: false, callOff: false, close: [], reasonToApprove: false};
const APPROVED = {event: 9, verdict: 'APPROVE', text: 'Stimmt zu', lozenge: 'aui-lozenge-success', at: '2026-03-02T10:15:30Z',
    atText: '02.03.2026, 11:15', pageVersion: 4, versionText: '4', onPresentContent: true, comment: null, mine: false};

/** Our scripts. @param others functions of other parts that may be there */
function scripts(others = {}) {
    const window = {Groundbreak: {startForm: () => {}, verdictForm: () => {}, steerForms: {}, ...others}};
    const AJS = {I18n: {getText: (key) => {
        assert.ok(texts.has(key), key);
        return texts.get(key);
    }}, contextPath: () => '/confluence', toInit() {}};
    const context = vm.createContext({window, AJS, document: {createElement: (name) => new Element(name)}});
    for (const file of FILES) {
        vm.runInContext(readFileSync(resolve(resources, file + '.js'), 'utf8'), context);
    }
    return window.Groundbreak;
}

function reviewer(name, values = {}) {
    return {person: {name}, userName: name.toLowerCase(), perspective: 'PRODUCT', perspectiveText: 'Produkt',
        mine: false, takenOn: false, asked: 0, verdict: null, problem: null, mayReplace: false, ...values};
}

function round(values = {}) {
    return {number: 2, phase: 'WINDOW', phaseText: 'Lesen', open: true, endsText: '04.03.2026, 11:15',
        leftText: '1 d', commentRequired: false, reviewers: [], approverVerdict: null, obstacles: [],
        starters: [], ...values};
}

function panel(review, values = {}) {
    return {contentId: 42, pageVersion: 5, mainAction: null, limits: {words: 4000},
        spec: {approver: {name: 'Emil'}, review: {required: false, may: NOTHING, round: null, ...review}}, ...values};
}

function all(node, name) {
    return (node.children || []).flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);
}

function rows(table) {
    return all(table, 'tr').slice(1).map((row) => row.children.map((cell) => cell.textContent.trim()));
}

function actions(groundbreak, may, values = {}, roundValues = {}, seenVersion = 5) {
    return groundbreak.reviewActions(panel({may: {...NOTHING, ...may}, round: round(roundValues)}, values),
        {seenVersion});
}

test('given a round then everybody who was asked has a row with what he said, the approver last', () => {
    const table = scripts().reviewers(round({reviewers: [
        reviewer('Paula', {verdict: {...APPROVED, comment: 'Gut.\nWeiter so.'}}),
        reviewer('Daniel', {takenOn: true, asked: 2, mine: true}),
        reviewer('Otto', {problem: 'Darf die Seite nicht sehen.'})
    ]}), panel({}));
    assert.deepEqual(rows(table), [
        ['Paula', 'Produkt', 'Stimmt zu 02.03.2026, 11:15Gut.\nWeiter so.'],
        ['Daniel (Sie)', 'Produkt', 'Hat übernommenFragen gestellt: 2'],
        ['OttoDarf die Seite nicht sehen.', 'Produkt', 'Noch nicht übernommen'],
        ['Emil', 'Freigabe', 'Kein Urteil']
    ]);
    assert.deepEqual(all(table, 'th').map((cell) => cell.attributes.scope),
        ['col', 'col', 'col', 'row', 'row', 'row', 'row']);
});

test('given a verdict on an older version then that is said, and what has changed is asked for by its event', () => {
    const asked = [];
    const groundbreak = scripts({differenceButton: (contentId, query) => {
        asked.push(query);
        return new Element('button');
    }});
    const older = {...APPROVED, onPresentContent: false};
    const nodes = groundbreak.reviewVerdict(older, panel({}));
    const there = groundbreak.reviewVerdict({...older, pageVersion: 0, versionText: '4 (andernorts)', mine: true},
        panel({}));
    const said = [nodes, there].map((each) =>
        each.find((node) => node.attributes?.class === 'groundbreak-review-older').textContent);
    assert.match(said[0], /^zu Version 4 /);
    assert.match(said[1], /^zu Version 4 \(andernorts\) /);
    assert.deepEqual(asked, ['event=9', undefined]);
});

test('given a round that has ended then nobody is waited for', () => {
    const table = scripts().reviewers(round({open: false, reviewers: [reviewer('Paula')]}), panel({}));
    assert.equal(rows(table)[0][2], 'Kein Urteil');
});

test('given words with markup then they stay words', () => {
    const words = '<img src=x onerror=alert(1)>';
    const table = scripts().reviewers(round({reviewers: [
        reviewer(words, {verdict: {...APPROVED, comment: words}, problem: words})]}), panel({}));
    assert.deepEqual(all(table, 'img'), []);
    assert.equal(rows(table)[0][0], words + words);
});

test('given an open round then time, verdicts and what is missing are said', () => {
    const [section] = scripts().reviewParts(panel({round: round({
        reviewers: [reviewer('Paula', {verdict: APPROVED}), reviewer('Daniel')],
        obstacles: [{code: 'NO_APPROVAL', text: 'Emil stimmt noch nicht zu.'}]
    })}), {}, []);
    assert.match(section.textContent, /^Review-Runde 2 Lesennoch 1 d · bis 04.03.2026, 11:15 · 1 von 3 Urteilen/);
    assert.deepEqual(all(section, 'li').map((item) => item.textContent), ['Emil stimmt noch nicht zu.']);
});

test('given no round and nothing to do then nothing is shown at all', () => {
    assert.equal(scripts().reviewParts(panel({}), {}, []).length, 0);
    assert.equal(scripts().reviewParts({spec: {}}, {}, []).length, 0);
});

test('given a spec that needs a round then that is said before there is one', () => {
    const [section] = scripts().reviewParts(panel({required: true}), {}, []);
    assert.equal(section.textContent, texts.get('groundbreak.review.required'));
});

test('given questions and a meeting then their parts stand in the review, whatever they answer', () => {
    const groundbreak = scripts({questionParts: () => [new Element('ol')], meetingParts: () => undefined});
    const [section] = groundbreak.reviewParts(panel({round: round()}), {}, []);
    assert.equal(all(section, 'ol').length, 1);
});

test('given what the server lets a viewer do then there is a button for exactly that', () => {
    const {main, others} = actions(scripts(), {takeOn: true, giveVerdict: true, close: ['APPROVED']},
        {mainAction: 'TAKE_ON'});
    assert.equal(main.textContent, 'Übernehmen');
    assert.match(main.attributes.class, /aui-button-primary/);
    assert.deepEqual([...others.map((button) => button.textContent)], ['Urteil abgeben', 'Runde schließen']);
    assert.ok(others.every((button) => !/primary/.test(button.attributes.class)));
});

test('given a verdict of the viewer then he changes it', () => {
    const {others} = actions(scripts(), {giveVerdict: true, takeBack: true, stillSo: true}, {},
        {approverVerdict: {...APPROVED, mine: true}});
    assert.deepEqual([...others.map((button) => button.textContent)], ['Gilt noch', 'Urteil ändern', 'Urteil zurücknehmen']);
});

test('given the page of our own, which shows no content, then nothing is judged there', () => {
    const {main, others} = actions(scripts(), {giveVerdict: true, stillSo: true, takeOn: true},
        {mainAction: 'GIVE_VERDICT'}, {}, 0);
    assert.equal(main, null);
    assert.deepEqual([...others.map((button) => button.textContent)], ['Übernehmen']);
});

test('given still so of a page that changed then one click says it of the new version, and only then', () => {
    const sent = [];
    const groundbreak = scripts({specApproval: {offer: (desk, version, said, again) => again.act(version)}});
    const desk = {seenVersion: 5, send: (method, path, body, then) => {
        sent.push(JSON.parse(JSON.stringify({method, path, body})));
        if (sent.length === 1) {
            then.changed(6, []);
        }
    }};
    groundbreak.reviewActions(panel({may: {...NOTHING, stillSo: true}, round: round()}), desk).others[0].fire('click');
    assert.deepEqual(sent, [5, 6].map((pageVersion) =>
        ({method: 'POST', path: '/verdict/still-so', body: {pageVersion}})));
});

function startRows(required) {
    const groundbreak = scripts({pickPerson: () => {}});
    const rowsOfForm = new groundbreak.StartRows([
        {perspective: 'ENGINEERING', text: 'Entwicklung', required},
        {perspective: 'PRODUCT', text: 'Produkt', required: false}
    ], '/candidates');
    rowsOfForm.build();
    return rowsOfForm;
}

test('given perspectives that are required then each of them has a row that has to be filled', () => {
    const form = startRows(true);
    assert.equal(form.rows.length, 1);
    assert.equal(form.complete(), false);
    assert.equal(form.rows[0].field.wrong.textContent, texts.get('groundbreak.review.start.missing'));
    form.rows[0].field.value = ' paula ';
    assert.equal(form.complete(), true);
    assert.equal(form.rows[0].field.wrong.textContent, '');
    assert.deepEqual(JSON.parse(JSON.stringify(form.reviewers())), [{userName: 'paula', perspective: 'ENGINEERING'}]);
});

test('given nothing required then there is a row of each perspective, and empty ones count for nothing', () => {
    const form = startRows(false);
    assert.equal(form.rows.length, 2);
    assert.equal(form.complete(), true);
    form.rows[1].field.value = 'paula';
    assert.deepEqual(JSON.parse(JSON.stringify(form.reviewers())), [{userName: 'paula', perspective: 'PRODUCT'}]);
});

test('given somebody named twice then the second row says so', () => {
    const form = startRows(false);
    form.rows[0].field.value = 'paula';
    form.rows[1].field.value = 'Paula';
    assert.equal(form.complete(), false);
    assert.equal(form.rows[1].field.wrong.textContent, texts.get('groundbreak.review.start.twice'));
});

/** A panel that is watched. @return what was asked for, and what the test may do */
function watched() {
    const listeners = [];
    const timers = [];
    let now = Date.parse('2026-03-02T10:00:00Z');
    const document = {visibilityState: 'visible', addEventListener: (type, action) => listeners.push(action)};
    const window = {Groundbreak: {}, clearTimeout: () => timers.splice(0),
        setTimeout: (action, millis) => timers.push({action, millis})};
    class Clock extends Date {
        static now() {
            return now;
        }
    }
    vm.runInContext(readFileSync(resolve(resources, 'review/watch.js'), 'utf8'),
        vm.createContext({window, document, Date: Clock}));
    const desk = {refreshed: 0, refresh() {
        this.refreshed += 1;
    }};
    const watch = window.Groundbreak.reviewWatch(desk);
    return {desk, watch, timers, document, comeBackAfter: (millis) => {
        now += millis;
        listeners.forEach((action) => action());
    }};
}

function ending(endsAt, values = {}) {
    return panel({round: round({endsAt, ...values})});
}

test('given a window that ends while the page is open then the panel looks again just after', () => {
    const {watch, timers, desk} = watched();
    watch.drawn(ending('2026-03-02T10:01:00Z'));
    assert.deepEqual(timers.map((timer) => timer.millis), [62000]);
    timers[0].action();
    assert.equal(desk.refreshed, 1);
});

test('given a panel that is drawn anew then only the last end is waited for, and one of months not at all', () => {
    const {watch, timers} = watched();
    watch.drawn(ending('2026-03-02T10:01:00Z'));
    watch.drawn(ending('2026-03-02T10:02:00Z'));
    assert.deepEqual(timers.map((timer) => timer.millis), [122000]);
    for (const other of [ending('2026-06-02T10:00:00Z'), ending('2026-03-02T09:00:00Z'), panel({}), {spec: null},
        ending('2026-03-02T10:01:00Z', {phase: 'MEETING'}), ending(null)]) {
        watch.drawn(other);
        assert.equal(timers.length, 0);
    }
});

test('given a reader who comes back after a minute then the panel looks again, and sooner it does not', () => {
    const {watch, desk, document, comeBackAfter} = watched();
    watch.drawn(panel({}));
    comeBackAfter(59000);
    assert.equal(desk.refreshed, 0);
    document.visibilityState = 'hidden';
    comeBackAfter(2000);
    assert.equal(desk.refreshed, 0);
    document.visibilityState = 'visible';
    comeBackAfter(0);
    assert.equal(desk.refreshed, 1);
});
