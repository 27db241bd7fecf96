// What has changed since somebody judged a page, and the buttons beside the mark, without a browser. German.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {dirname, resolve} from 'node:path';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';
import vm from 'node:vm';
import {Element} from './dom.js';
import {texts} from './texts.js';

const resources = resolve(dirname(fileURLToPath(import.meta.url)), '../../main/resources/js');
const FILES = ['lib/elements', 'review/difference', 'spec/changed'];

const DIFFERENCE = {sinceText: 'Seit der Freigabe.', beforeText: 'Version 1', afterText: 'Version 2', pageVersion: 1,
    publishedVersion: 2, changed: true, changedText: 'Text', attachments: ['plan.png ist eine andere Datei.'],
    cutText: null, lines: [
        {kind: 'gap', text: '7 Zeilen', before: [], after: []},
        {kind: 'changed', text: 'geändert', before: [{text: 'der ', changed: false}, {text: 'alte', changed: true}],
            after: [{text: 'der ', changed: false}, {text: '<b>neue</b>', changed: true}]}]};

function scripts(answer) {
    const asked = [];
    const host = {
        call: (method, path) => {
            asked.push(method + ' ' + path);
            return answer;
        },
        differenceUrl: (id, from, to) => '/diff/' + id + '/' + from + '/' + to
    };
    const window = {Groundbreak: {host, startForm: (panel, desk) => desk.started.push(panel)}};
    const AJS = {I18n: {getText: (key) => {
        assert.ok(texts.has(key), key);
        return texts.get(key);
    }}};
    const context = vm.createContext({window, AJS, encodeURIComponent,
        document: {createElement: (name) => new Element(name)}});
    for (const file of FILES) {
        vm.runInContext(readFileSync(resolve(resources, file + '.js'), 'utf8'), context);
    }
    return {groundbreak: window.Groundbreak, asked};
}

function all(node, name) {
    return (node.children || []).flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);
}

function panel(may, values = {}) {
    return {contentId: 42, mainAction: null, limits: {words: 4000},
        spec: {changedSinceApproval: true, review: {may}}, ...values};
}

test('both sides are there, and what only one side has is deleted or inserted, never markup', async () => {
    const {groundbreak, asked} = scripts(Promise.resolve(DIFFERENCE));

    const place = groundbreak.reviewDifference(42, 'event=7');
    await new Promise((done) => setTimeout(done));

    assert.deepEqual(asked, ['GET /specs/42/difference?event=7']);
    assert.deepEqual(all(place, 'del').map((each) => each.textContent), ['alte']);
    assert.deepEqual(all(place, 'ins').map((each) => each.textContent), ['<b>neue</b>']);
    assert.equal(all(place, 'b').length, 0);
    assert.equal(all(place, 'li')[0].textContent, 'plan.png ist eine andere Datei.');
    assert.equal(all(place, 'a')[0].attributes.href, '/diff/42/1/2');
    assert.equal(place.attributes['aria-busy'], 'false');
});

test('of the own verdict nobody is named, and a failure is a sentence', async () => {
    const {groundbreak, asked} = scripts(Promise.reject({message: 'Kein Urteil.', id: 'x'}));

    const place = groundbreak.reviewDifference(42);
    await new Promise((done) => setTimeout(done));

    assert.deepEqual(asked, ['GET /specs/42/difference']);
    assert.match(place.textContent, /Kein Urteil\./);
});

test('beside the mark stand those buttons that the server allows', () => {
    const {groundbreak} = scripts(Promise.resolve(DIFFERENCE));
    const labels = (may, seenVersion) => [...groundbreak.specChanged(panel(may), {seenVersion, contentId: 42})
        .flatMap((part) => all(part, 'button')).map((each) => each.textContent)];

    assert.deepEqual(labels({reaffirm: true, start: true}, 3),
        ['Unterschied zeigen', 'Weiterhin freigegeben', 'Erneut prüfen lassen']);
    assert.deepEqual(labels({reaffirm: true}, 0), ['Unterschied zeigen']);
    assert.equal(groundbreak.specChanged({spec: {changedSinceApproval: false}}, {}).length, 0);
});

test('who has judged other content is shown what has changed since his own verdict', () => {
    const {groundbreak} = scripts(Promise.resolve(DIFFERENCE));
    const round = {reviewers: [{verdict: null}, {verdict: {mine: true, onPresentContent: false}}], approverVerdict: null};
    const given = panel({}, {});
    given.spec = {changedSinceApproval: false, review: {may: {}, round}};

    const labels = [...groundbreak.specChanged(given, {seenVersion: 3, contentId: 42})
        .flatMap((part) => all(part, 'button')).map((each) => each.textContent)];

    assert.deepEqual(labels, ['Änderungen seit Ihrem Urteil zeigen']);
});

test('what is sent says when it was seen: as rendered, or as offered after a refusal, and nothing of another version', () => {
    const {groundbreak} = scripts(Promise.resolve(DIFFERENCE));
    const desk = {seenVersion: 3, seenAt: 'rendered'};

    assert.equal(groundbreak.specSeen(desk, {pageVersion: 3}).seenAt, 'rendered');
    assert.equal(groundbreak.specSeen(desk, {pageVersion: 4}).seenAt, undefined);
    assert.equal(groundbreak.specSeen(desk, undefined), undefined);
    desk.offered = {pageVersion: 3, seenAt: 'offered'};
    assert.equal(groundbreak.specSeen(desk, {pageVersion: 3}).seenAt, 'offered');
});
