// Which parts of a page are ours, without a browser: the author of a page may write what looks like one into its body.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {dirname, resolve} from 'node:path';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';
import vm from 'node:vm';
import {Element} from './dom.js';
import {texts} from './texts.js';

const resources = resolve(dirname(fileURLToPath(import.meta.url)), '../../main/resources/js');
const SHOWN = {'ajs-page-id': '42', 'ajs-page-version': '4', 'confluence-request-time': '1764405000000'};
const REQUESTED_AT = '2025-11-29T08:30:00.000Z';
const RENDERED_AT = '2025-11-29T08:30:00.250Z';

function head(metas) {
    return {querySelector: (selector) => {
        const name = /^meta\[name="(.+)"\]$/.exec(selector)[1];
        return name in metas ? {getAttribute: () => metas[name]} : null;
    }};
}

/** A part as the macro prints it. */
function part(contentId, pageVersion = '4', renderedAt = RENDERED_AT) {
    const made = new Element('div');
    made.attributes = {'class': 'groundbreak-spec'};
    Object.entries({'data-content-id': contentId, 'data-page-version': pageVersion, 'data-rendered-at': renderedAt})
        .filter(([, value]) => value !== null).forEach(([key, value]) => made.setAttribute(key, value));
    const summary = new Element('div');
    summary.setAttribute('class', 'groundbreak-summary');
    made.append(summary);
    return made;
}

/** Our scripts on a page of these parts. @param asked takes what the server is asked; others: parts of ours */
function scripts(parts, metas = SHOWN, files = ['lib/roots'], asked = [], others = {}) {
    const ready = [];
    const document = {
        head: head(metas),
        querySelectorAll: () => parts,
        createElement: (name) => new Element(name)
    };
    const window = {
        Groundbreak: {reviewWatch: () => {}, specSeen: (desk, body) => body, ...others},
        AbortController,
        Promise,
        clearTimeout() {},
        fetch: (url) => {
            asked.push(url);
            return new Promise(() => {});
        },
        setTimeout() {}
    };
    const AJS = {I18n: {getText: (key) => texts.get(key)}, contextPath: () => '/confluence',
        toInit: (action) => ready.push(action)};
    const context = vm.createContext({window, AJS, document});
    files.forEach((file) => vm.runInContext(readFileSync(resolve(resources, file + '.js'), 'utf8'), context));
    ready.forEach((action) => action());
    return window.Groundbreak;
}

function ofPage(parts, metas) {
    return Array.from(scripts(parts, metas).roots.ofPage('.groundbreak-spec', '.groundbreak-summary'), (root) =>
        [parts.indexOf(root.node), root.contentId, root.pageVersion, root.seenAt]);
}

test('given what the macro prints then it is of this page, seen when the page was asked for', () => {
    assert.deepEqual(ofPage([part('42')]), [[0, '42', 4, REQUESTED_AT]]);
});

test('given output of the macro from a cache then it was seen when it was made', () => {
    const earlier = '2025-11-29T08:00:00.000Z';
    assert.deepEqual(ofPage([part('42', '3', earlier)]), [[0, '42', 3, earlier]]);
});

test('given a part of another page before ours then only ours counts', () => {
    assert.deepEqual(ofPage([part('43'), part('42')]), [[1, '42', 4, REQUESTED_AT]]);
});

for (const odd of ['../../../../download/attachments/99/p.json?', '42/..', '42#', '042', '', ' 42', '4'.repeat(19)]) {
    test('given ' + JSON.stringify(odd) + ' for an id then it is no part of ours', () => {
        assert.deepEqual(ofPage([part(odd)]), []);
        assert.deepEqual(ofPage([part(odd)], {}), []);
    });
}

test('given a version that was not shown then it is no part of ours', () => {
    assert.deepEqual(['5', '1e1', '-1', '4.5', 'x'].map((version) => ofPage([part('42', version)])),
        [[], [], [], [], []]);
});

test('given a later instant than that of the page, or none, then it counts as seen when the page was asked for', () => {
    assert.deepEqual(['2099-01-01T00:00:00Z', 'x', null].map((at) => ofPage([part('42', '4', at)])[0][3]),
        [REQUESTED_AT, REQUESTED_AT, REQUESTED_AT]);
});

test('given a part without what the macro puts inside then it is no part of ours', () => {
    const hollow = part('42');
    hollow.children = [];
    assert.deepEqual(ofPage([hollow]), []);
});

test('given a host that says nothing of the page then all parts must be of one page and say when they were made', () => {
    assert.deepEqual(ofPage([part('42'), part('42', '3')], {}),
        [[0, '42', 4, RENDERED_AT], [1, '42', 3, RENDERED_AT]]);
    assert.deepEqual(ofPage([part('42'), part('43')], {}), []);
    assert.deepEqual(ofPage([part('42', '4', null)], {}), []);
    assert.deepEqual(ofPage([part('42', '0', null)], {'ajs-page-id': '0'}), [[0, '42', 0, null]]);
});

test('given an editor that puts another version into the head then what was shown stays what was shown', () => {
    const metas = {...SHOWN};
    const roots = scripts([part('42', '5')], metas).roots;
    assert.equal(roots.ofPage('.groundbreak-spec').length, 0);
    metas['ajs-page-version'] = '5';
    assert.equal(roots.ofPage('.groundbreak-spec').length, 0);
    roots.shows({head: head(metas)});
    assert.equal(roots.ofPage('.groundbreak-spec').length, 1);
});

test('given a panel painted by an author above the real one then the server is asked about this page alone', () => {
    const asked = [];
    const forged = [part('../../../../download/attachments/99/p.json?'), part('43'), part('42', '5')];
    const parts = [...forged, part('42')];
    scripts(parts, SHOWN, ['lib/roots', 'lib/host', 'lib/elements', 'spec/panel'], asked);
    assert.deepEqual(asked, ['/confluence/rest/groundbreak/1.0/specs/42']);
    assert.deepEqual(parts.map((each) => each.id), ['', '', '', 'groundbreak-spec-panel']);
});

test('given a decision of another page painted by an author then the server is asked about this page alone', () => {
    const asked = [];
    const panels = [];
    const summaries = [part('42'), part('43')].map((each) => {
        each.setAttribute('data-decision-id', 'd1');
        each.children[0].setAttribute('class', 'groundbreak-decision-head');
        return each;
    });
    scripts(summaries, SHOWN, ['lib/roots', 'lib/host', 'lib/elements', 'decisions/page'], asked, {
        DecisionPanel: function (root) {
            panels.push([root.node, root.seenAt]);
        }
    });
    assert.deepEqual(asked, ['/confluence/rest/groundbreak/1.0/decisions/42']);
    assert.deepEqual(panels, [[summaries[0], REQUESTED_AT]]);
});

test('given a record painted by an author then the server is asked about this page alone', () => {
    const asked = [];
    scripts([part('43'), part('42', null)], SHOWN, ['lib/roots', 'lib/host', 'lib/elements', 'adrs/panel'], asked);
    assert.deepEqual(asked, ['/confluence/rest/groundbreak/1.0/adrs/42']);
});
