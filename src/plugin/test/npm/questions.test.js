// What the panel says of questions, and that no comment is written twice, without a browser. German.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {dirname, resolve} from 'node:path';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';
import vm from 'node:vm';
import {Element} from './dom.js';
import {texts} from './texts.js';

const resources = resolve(dirname(fileURLToPath(import.meta.url)), '../../main/resources/js');
const FILES = ['lib/host', 'lib/elements', 'review/fields', 'questions/comment', 'questions/forms',
    'questions/questions'];
const MAY = {answer: false, resolve: false, carry: false, askAgain: false};

/** Our scripts, with what they call replaced. */
function scripts(host = {}) {
    const forms = [];
    const window = {Promise, Groundbreak: {}};
    const AJS = {I18n: {getText: (key) => {
        assert.ok(texts.has(key), key);
        return texts.get(key);
    }}, contextPath: () => '/confluence', toInit() {}};
    const context = vm.createContext({window, AJS, Promise,
        document: {createElement: (name) => new Element(name)}});
    for (const file of FILES) {
        vm.runInContext(readFileSync(resolve(resources, file + '.js'), 'utf8'), context);
        Object.assign(window.Groundbreak.host, host);
    }
    window.Groundbreak.reviewForm = (desk, name, offered, options) => forms.push({name, offered, options});
    window.Groundbreak.reviewForm.taken = () => {};
    return {groundbreak: window.Groundbreak, forms};
}

function question(values = {}) {
    return {commentId: 7, asker: {name: 'Emma'}, lens: 'SUCCESS_METRICS', lensText: 'Erfolgskennzahlen', blocking: false,
        kind: 'QUESTION', state: {name: 'OPEN', text: 'Offen', lozenge: '', by: null}, text: 'Woran messen wir das?',
        path: '/pages/viewpage.action?pageId=42&focusedCommentId=7#comment-7', askedText: '02.03.2026, 11:15',
        reason: null, mine: false, may: MAY, ...values};
}

function panel(questions, round = null) {
    return {contentId: 42, limits: {words: 4000}, spec: {review: {round, questions: {open: 1, blocking: 0, settled: 0,
        questions: [], cursor: null, ask: false, cannotComment: null, ...questions}}}};
}

function all(node, name) {
    return (node.children || []).flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);
}

function parts(questions, desk = {}) {
    const place = new Element('div');
    place.append(...scripts().groundbreak.questionParts(panel(questions), desk));
    return place;
}

function labels(node) {
    return all(node, 'button').map((button) => button.textContent);
}

/** A form that was filled and sent; what is called meanwhile is told. */
async function sent(groundbreak, form, words, desk) {
    form.options.parts.flatMap((part) => all(part, 'textarea'))[0].value = words;
    assert.equal(form.options.complete(), true);
    form.options.send();
    await new Promise((done) => setImmediate(done));
    return desk;
}

function desk() {
    const said = [];
    return {said, place: {querySelector: () => null}, busy() {}, complain: (problem) => said.push(problem),
        send: (method, path, body) => said.push(JSON.parse(JSON.stringify({method, path, body})))};
}

test('given a question then it is said where it stands, whether it blocks, what it is about and where its comment is', () => {
    const place = parts({questions: [question({blocking: true,
        state: {name: 'ANSWERED', text: 'Beantwortet', lozenge: '', by: {name: 'Otto'}}})]});
    assert.match(place.textContent, new RegExp('^Fragen 1 offen, davon 0 blockierend · 0 erledigt' +
        'Beantwortet Blockiert ErfolgskennzahlenWoran messen wir das\\?' +
        'Emma, 02.03.2026, 11:15 · Beantwortet: Otto · Kommentar öffnen$'));
    assert.equal(all(place, 'a')[0].attributes.href,
        '/confluence/pages/viewpage.action?pageId=42&focusedCommentId=7#comment-7');
});

test('given a comment that cannot be shown then a sentence stands for it, and nothing leads there', () => {
    const place = parts({questions: [question({text: null, elsewhere: null, path: null})]});
    assert.match(place.textContent, /Der Kommentar kann nicht gezeigt werden/);
    assert.deepEqual(all(place, 'a'), []);
});

test('given a comment that has stayed elsewhere then that is said, and its question can still be settled', () => {
    const said = 'Dort gestellt.';
    const place = parts({questions: [question({commentId: -1, text: null, elsewhere: said, path: null})]});
    assert.ok(place.textContent.includes(said));
    assert.doesNotMatch(place.textContent, /Der Kommentar kann nicht gezeigt werden/);
    assert.deepEqual(all(place, 'a'), []);
});

test('given markup in every text then it stays text', () => {
    const words = '<img src=x onerror=alert(1)>';
    const place = parts({questions: [question({text: words, reason: words, lensText: words, asker: {name: words},
        state: {name: 'CARRIED', text: words, lozenge: '', by: {name: words}}})], cannotComment: words, ask: true});
    assert.deepEqual(all(place, 'img'), []);
    assert.ok(place.textContent.includes(words));
});

test('given what the server lets a viewer do then there is a button for exactly that, which names its question', () => {
    const place = parts({questions: [question({may: {...MAY, answer: true, resolve: true, carry: true}})]});
    assert.deepEqual(labels(place), ['Antworten', 'Geklärt', 'Auf später verschieben']);
    assert.ok(all(place, 'button').every((button) =>
        button.attributes['aria-describedby'] === 'groundbreak-question-7'));
    assert.deepEqual(labels(parts({questions: [question()]})), []);
});

test('given whoever may not comment then there is a sentence in place of the form, and comments can be marked', () => {
    const place = parts({open: 0, ask: true, cannotComment: 'Geht nicht.'});
    assert.equal(place.children[0].textContent, 'Geht nicht.');
    assert.deepEqual(labels(place), ['Kommentar als Frage markieren']);
});

test('given nothing asked then there are only the buttons, and for whoever may not ask nothing', () => {
    assert.deepEqual(labels(parts({open: 0, ask: true})),
        ['Frage stellen', 'Ich brauche mehr Zeit', 'Kommentar als Frage markieren']);
    assert.equal(parts({open: 0}).children.length, 0);
});

test('given words then they become paragraphs of text, whatever they contain', () => {
    const {storage} = scripts().groundbreak.NewComment;
    assert.equal(storage('a < b & "c"\nd\n\n<script>e</script>\u0000\ud800'),
        '<p>a &lt; b &amp; &quot;c&quot;<br/>d</p><p>&lt;script&gt;e&lt;/script&gt;</p>');
    assert.equal(storage('\u{1f600}'), '<p>\u{1f600}</p>');
    assert.equal(storage('x'.repeat(10000)).length, 10007);
});

test('given a question then its comment is written first and marked then', async () => {
    const written = [];
    const {groundbreak, forms} = scripts({addComment: async (...call) => written.push(call) && 99});
    const shown = desk();
    groundbreak.questionForms.ask(panel({}), shown);
    await sent(groundbreak, forms[0], 'Warum?', shown);
    assert.deepEqual(written, [[42, null, '<p>Warum?</p>']]);
    assert.deepEqual(shown.said, [{method: 'POST', path: '/questions',
        body: {commentId: 99, lens: '', kind: 'QUESTION'}}]);
});

test('given marking fails then the words stay and pressing again only marks', async () => {
    let written = 0;
    const {groundbreak, forms} = scripts({addComment: async () => ++written && 99});
    const shown = desk();
    groundbreak.questionForms.needTime(panel({}), shown);
    await sent(groundbreak, forms[0], 'Bis Montag.', shown);
    const area = forms[0].options.parts.flatMap((part) => all(part, 'textarea'))[0];
    assert.equal(area.readOnly, true);
    assert.equal(area.following[0].textContent, texts.get('groundbreak.question.posted'));
    await sent(groundbreak, forms[0], 'Bis Montag.', shown);
    assert.equal(written, 1);
    assert.deepEqual(shown.said.map((each) => each.body), Array(2).fill(
        {commentId: 99, lens: 'FREE', blocking: true, kind: 'NEEDS_TIME'}));
});

test('given nobody knows whether a comment was written then it is looked for before it is written again', async () => {
    let written = 0;
    const found = {comments: [{commentId: 5, text: 'Warum so?', mine: false}, {commentId: 6, text: 'Warum so?',
        mine: true}], cursor: null};
    const {groundbreak, forms} = scripts({
        addComment: async () => {
            written += 1;
            throw {status: 0, message: 'weg'};
        },
        call: async () => found
    });
    const shown = desk();
    groundbreak.questionForms.answer(question(), panel({}), shown);
    await sent(groundbreak, forms[0], 'Warum\nso?', shown);
    assert.deepEqual(shown.said.map((each) => each.message), ['weg']);
    await sent(groundbreak, forms[0], 'Warum\nso?', shown);
    assert.equal(written, 1);
    assert.equal(shown.said[1].path, '/questions/7/answer');
});

test('given a lens then what to begin with fills the box, but never in place of own words', () => {
    const {groundbreak, forms} = scripts();
    groundbreak.questionForms.ask(panel({}, {starters: [{lens: 'SUCCESS_METRICS', text: 'Woran messen wir das?'}]}),
        desk());
    const [lens] = forms[0].options.parts.flatMap((part) => all(part, 'select'));
    const [area] = forms[0].options.parts.flatMap((part) => all(part, 'textarea'));
    lens.value = 'SUCCESS_METRICS';
    lens.fire('change');
    assert.equal(area.value, 'Woran messen wir das?');
    lens.value = 'FREE';
    lens.fire('change');
    assert.equal(area.value, '');
    area.value = 'Eigenes';
    lens.value = 'SUCCESS_METRICS';
    lens.fire('change');
    assert.equal(area.value, 'Eigenes');
});

test('given a comment of too many characters then the field says so', () => {
    const {groundbreak, forms} = scripts();
    groundbreak.questionForms.ask(panel({}), desk());
    const [area] = forms[0].options.parts.flatMap((part) => all(part, 'textarea'));
    area.value = 'x'.repeat(10001);
    area.fire('input');
    assert.equal(area.attributes['aria-invalid'], 'true');
    area.value = 'x'.repeat(10000);
    area.fire('input');
    assert.equal(area.attributes['aria-invalid'], 'false');
});
