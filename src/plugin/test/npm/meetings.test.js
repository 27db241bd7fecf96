// What the panel says of a decision meeting, and what its forms send, without a browser. German.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {dirname, resolve} from 'node:path';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';
import vm from 'node:vm';
import {Element} from './dom.js';
import {texts} from './texts.js';

const resources = resolve(dirname(fileURLToPath(import.meta.url)), '../../main/resources/js');
const FILES = ['lib/host', 'lib/elements', 'review/fields', 'meetings/form', 'meetings/agenda', 'meetings/meeting'];
const NOTHING = {plan: false, cancel: false, settle: false, record: false};
const ANYBODY = {item: 'dissent', kind: 'ANY_DISSENT', text: 'Wer sieht es anders?', commentId: null, commentPath: null,
    state: null, stateText: null, onAgenda: true, settled: null, mayBecome: []};
const QUESTION = {...ANYBODY, item: 'q7', kind: 'QUESTION', text: 'Frage von Paula: Erfolgsmaße', commentId: '7',
    commentPath: '/pages/viewpage.action?pageId=42&focusedCommentId=7#comment-7', state: 'OPEN', stateText: 'Offen'};

/** Our scripts, with a form that is kept instead of shown. */
function scripts() {
    const opened = [];
    const window = {Groundbreak: {reviewForm: (desk, name, offered, options) => opened.push({name, offered, options})}};
    window.Groundbreak.reviewForm.taken = () => {};
    const AJS = {I18n: {getText: (key) => {
        assert.ok(texts.has(key), key);
        return texts.get(key);
    }}, contextPath: () => '/confluence', toInit() {}};
    const context = vm.createContext({window, AJS, document: {createElement: (name) => new Element(name)}});
    for (const file of FILES) {
        vm.runInContext(readFileSync(resolve(resources, file + '.js'), 'utf8'), context);
    }
    return {groundbreak: window.Groundbreak, opened};
}

function panel(meeting) {
    return {contentId: 42, limits: {words: 4000, name: 255}, spec: {review: {round: {number: 1},
        meeting: meeting && {round: 1, open: true,
        at: null, atText: null, minutes: 0, place: null, minutesEach: 15, agenda: [ANYBODY], invitationPath: null,
        outcome: null, may: NOTHING, ...meeting}}}};
}

function desk() {
    const sent = [];
    return {sent, busy() {}, send: (method, path, body) =>
        sent.push(JSON.parse(JSON.stringify({method, path, body: body || null})))};
}

function all(node, name) {
    return (node.children || []).flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);
}

function shown(meeting, at = desk()) {
    return scripts().groundbreak.meetingParts(panel(meeting), at)[0];
}

test('given a window that runs then nothing is said of a meeting', () => {
    assert.equal(scripts().groundbreak.meetingParts(panel(null), desk()).length, 0);
});

test('given nothing planned then that is said, and the agenda asks who sees it differently', () => {
    const section = shown({});
    assert.equal(all(section, 'p')[1].textContent, 'Es ist noch kein Treffen geplant.');
    assert.equal(all(section, 'p')[2].textContent, 'Tagesordnung (je 15 Minuten)');
    assert.deepEqual(all(section, 'li').map((item) => item.textContent), ['Wer sieht es anders?']);
    assert.equal(all(section, 'button').length, 0);
});

test('given a meeting then its time, length and place are said, and its file can be taken', () => {
    const section = shown({at: '2026-03-06T09:00:00Z', atText: '06.03.2026, 10:00', minutes: 30, place: 'Raum <1>',
        invitationPath: '/rest/groundbreak/1.0/specs/42/meeting/invitation'});
    assert.equal(all(section, 'p')[1].textContent, '06.03.2026, 10:00 · 30 Minuten · Raum <1>');
    assert.equal(all(section, 'a')[0].attributes.href, '/confluence/rest/groundbreak/1.0/specs/42/meeting/invitation');
});

test('given a question then it is a link to its comment with its state, and what came of it stands below', () => {
    const section = shown({agenda: [ANYBODY, {...QUESTION, onAgenda: false, state: 'CARRIED', stateText: 'Verschoben',
        settled: {words: 'Später.', byText: 'Emil, 06.03.2026, 10:20'}}]});
    const done = all(all(section, 'ul')[0], 'li')[0];
    assert.equal(done.textContent, 'Frage von Paula: Erfolgsmaße Verschoben KommentarSpäter.Emil, 06.03.2026, 10:20');
    assert.equal(all(done, 'a')[0].attributes.href,
        '/confluence/pages/viewpage.action?pageId=42&focusedCommentId=7#comment-7');
});

test('given a question whose comment the panel has then its words stand on the agenda', () => {
    const shownPanel = panel({agenda: [ANYBODY, QUESTION]});
    shownPanel.spec.review.questions = {questions: [{commentId: 7, text: 'Wie messen wir das?'}, {commentId: 8, text: 'x'}]};
    const section = scripts().groundbreak.meetingParts(shownPanel, desk())[0];
    assert.equal(all(section, 'li')[1].textContent, 'Frage von Paula: Erfolgsmaße Offen KommentarWie messen wir das?');
});

test('given words that were erased then that is said in their place', () => {
    const section = shown({agenda: [{...ANYBODY, settled: {words: null, byText: 'Emil, gestern'}}]});
    assert.equal(all(section, 'li')[0].textContent, 'Wer sieht es anders?Was gesagt wurde, ist gelöscht.Emil, gestern');
});

test('given whoever may settle then each item has a button of its own that names it, and its form sends the words', () => {
    const at = desk();
    const {groundbreak, opened} = scripts();
    const section = groundbreak.meetingParts(panel({agenda: [ANYBODY, {...QUESTION, mayBecome: ['CARRIED']}],
        may: {...NOTHING, settle: true}}), at)[0];
    const buttons = all(section, 'button');
    assert.deepEqual(buttons.map((button) => button.attributes['aria-label']),
        ['Festhalten: Wer sieht es anders?', 'Festhalten: Frage von Paula: Erfolgsmaße']);
    buttons[1].fire('click');
    const {options} = opened[0];
    assert.equal(options.complete(), false);
    all(options.parts[0], 'textarea')[0].value = 'Nächstes Quartal.';
    all(options.parts[1], 'input').forEach((input) => {
        input.value = input.attributes.value;
        input.checked = input.value === 'CARRIED';
    });
    assert.equal(options.complete(), true);
    options.send();
    assert.deepEqual(at.sent, [{method: 'POST', path: '/meeting/items',
        body: {item: 'q7', words: 'Nächstes Quartal.', question: 'CARRIED'}}]);
});

test('given an item that is no question then its form sends the words alone', () => {
    const at = desk();
    const {groundbreak, opened} = scripts();
    all(groundbreak.meetingParts(panel({may: {...NOTHING, settle: true}}), at)[0], 'button')[0].fire('click');
    all(opened[0].options.parts[0], 'textarea')[0].value = 'Niemand.';
    opened[0].options.send();
    assert.deepEqual(at.sent[0].body, {item: 'dissent', words: 'Niemand.', question: null});
});

test('given what the viewer may then exactly that has a button', () => {
    const section = shown({may: {...NOTHING, cancel: true, record: true}});
    assert.deepEqual(all(section, 'button').map((button) => button.textContent),
        ['Treffen absagen', texts.get('groundbreak.adr.decision.make')]);
});
