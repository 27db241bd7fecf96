// Which decision of the answer each one on the screen is about, without a browser: nothing is taken for another one.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {dirname, resolve} from 'node:path';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';
import vm from 'node:vm';
import {Element} from './dom.js';
import {texts} from './texts.js';

const resources = resolve(dirname(fileURLToPath(import.meta.url)), '../../main/resources/js');
const script = resolve(resources, 'decisions/page.js');

/** What each decision on the screen shows: the position of its decision, or a sentence. */
async function shown(idsOnScreen, answer, act = () => {}) {
    const ready = [];
    const panels = [];
    const renewals = [];
    class DecisionPanel {
        constructor(root, desk) {
            this.id = root.node.id;
            this.seenVersion = root.pageVersion;
            this.desk = desk;
            this.place = {focus() {}};
            panels.push(this);
        }

        show(decision) {
            this.shown = decision.position;
        }

        say(sentences) {
            this.shown = sentences.join('');
        }
    }
    const roots = idsOnScreen.map((id) => ({node: {id}, contentId: '42', pageVersion: 3}));
    const window = {
        Groundbreak: {
            DecisionPanel,
            elements: {problem: (problem, otherwise) => [otherwise]},
            host: {call: answer, ready: (action) => ready.push(action), renewed: async () => renewals.push('page')},
            roots: {ofPage: () => roots},
            specForms: {inUse: (place) => Boolean(place.typing)}
        },
        setTimeout() {}
    };
    const AJS = {I18n: {getText: (key) => texts.get(key)}};
    vm.runInContext(readFileSync(script, 'utf8'),
        vm.createContext({window, AJS}));
    ready.forEach((action) => action());
    await new Promise((resolved) => setTimeout(resolved, 0));
    await act(panels, renewals);
    return panels.map((panel) => panel.shown);
}

function page(...ids) {
    return pageOf(4, ids);
}

function pageOf(pageVersion, ids) {
    return async (method, path) => {
        assert.equal(method + path, 'GET/decisions/42');
        return {decisions: ids.map((id, position) => ({id, position})), limits: {}, pageVersion};
    };
}

test('given decisions with ids of their own then order on the screen makes no difference', async () => {
    assert.deepEqual(await shown(['b', 'a'], page('a', 'b')), [1, 0]);
});

test('given one id twice and two without an id then they are told apart by their order', async () => {
    assert.deepEqual(await shown(['', 'a', 'a', ''], page(null, 'a', 'a', null)), [0, 1, 2, 3]);
});

test('given a page that has one more of an id by now then neither of them shows anything', async () => {
    const other = texts.get('groundbreak.decision.other-page');
    assert.deepEqual(await shown(['a', 'b'], page('a', 'a', 'b')), [other, 2]);
});

test('given nobody signed in then there is a sentence that says so', async () => {
    assert.deepEqual(await shown(['a'], () => Promise.reject({status: 401})),
        [texts.get('groundbreak.decision.sign-in')]);
});

test('given a failure then every decision says so', async () => {
    const failed = texts.get('groundbreak.decision.load-failed');
    assert.deepEqual(await shown(['a', 'b'], () => Promise.reject({status: 500})), [failed, failed]);
});

test('given a page without a decision then nobody is asked', async () => {
    assert.deepEqual(await shown([], () => assert.fail('asked')), []);
});

test('given an id twice on the screen and once in the same version then a page is shown within this one', async () => {
    const twice = texts.get('groundbreak.decision.stands-twice');
    assert.deepEqual(await shown(['a', 'a', 'b'], pageOf(3, ['a', 'b'])), [twice, twice, 1]);
});

test('given somebody who writes about one decision then what is done with another leaves what he typed', async () => {
    await shown(['a', 'b', 'c'], page('a', 'b', 'c'), async (panels, renewals) => {
        panels[1].place.typing = true;
        panels.forEach((panel) => {
            panel.shown = 'before';
        });
        await panels[0].desk.renew(panels[0]);

        assert.deepEqual(panels.map((panel) => panel.shown), [0, 'before', 2]);
        assert.deepEqual(renewals, []);

        panels[1].place.typing = false;
        await panels[0].desk.renew(panels[0]);
        assert.deepEqual(renewals, ['page']);
        assert.equal(panels.length, 6, 'all are taken anew');
    });
});

test('given somebody who writes when nothing can be loaded then what he typed stays, too', async () => {
    let fails = false;
    const answer = (method, path) => fails ? Promise.reject({status: 500}) : page('a', 'b')(method, path);
    await shown(['a', 'b'], answer, async (panels) => {
        panels[1].place.typing = true;
        fails = true;
        await panels[0].desk.renew(panels[0]);

        assert.deepEqual(panels.map((panel) => panel.shown), [texts.get('groundbreak.decision.load-failed'), 1]);
    });
});

test('given a question painted above the form then the form asks the one that the server has, also of a new version', () => {
    const window = {};
    const AJS = {I18n: {getText: (key) => texts.get(key)}};
    const context = vm.createContext({window, AJS, document: {createElement: (name) => new Element(name)}});
    ['lib/elements', 'decisions/decide-form'].forEach((file) =>
        vm.runInContext(readFileSync(resolve(resources, file + '.js'), 'utf8'), context));
    const place = new Element('div');
    const options = [{name: 'Ja'}, {name: 'Nein'}];
    const form = window.Groundbreak.decideForm({place, asked: 'Wird er entlassen?', options, version: 3,
        seenAt: '2026-03-02T10:15:30Z', limit: 4000, back: () => {}, action: () => {}});
    assert.equal(place.replacement.children[0].textContent, 'Wird er entlassen?');

    form.renew({pageVersion: 4, seenAt: '2026-03-02T10:16:30Z'}, {question: 'Wird sie entlassen?', options});
    assert.equal(place.replacement.children[0].textContent, 'Wird sie entlassen?');
    form.renew({pageVersion: 5, seenAt: '2026-03-02T10:16:30Z'}, {question: null, options});
    assert.equal(place.replacement.children[0].textContent, '');
});
