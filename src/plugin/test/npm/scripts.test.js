// What our scripts say when something goes wrong, in German, without a browser: their own sentences, no typed address
// as a link, and the id that stands in the log.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {dirname, resolve} from 'node:path';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';
import vm from 'node:vm';
import {Element} from './dom.js';
import {texts} from './texts.js';

const resources = resolve(dirname(fileURLToPath(import.meta.url)), '../../main/resources');

/** Libraries of ours, where fetch does as it is told. */
function scripts(fetch, setTimeout = () => 0) {
    const window = {fetch, AbortController, Promise, setTimeout, clearTimeout() {}};
    const AJS = {I18n: {getText: (key) => texts.get(key)}, contextPath: () => '/confluence', toInit() {}};
    const context = vm.createContext({window, AJS, document: {createElement: (name) => new Element(name)}});
    for (const file of ['js/lib/host.js', 'js/lib/elements.js', 'js/spec/way.js']) {
        vm.runInContext(readFileSync(resolve(resources, file), 'utf8'), context);
    }
    return window.Groundbreak;
}

function answering(status, body) {
    return async () => ({ok: status < 300, status, json: async () => JSON.parse(body)});
}

async function problem(fetch, setTimeout) {
    const groundbreak = scripts(fetch, setTimeout);
    try {
        await groundbreak.host.call('GET', '/specs/1');
    } catch (caught) {
        return {caught, shown: groundbreak.elements.problem(caught, 'Otherwise.')};
    }
    throw new Error('not rejected');
}

test('given an answer of ours then it is handed on', async () => {
    assert.deepEqual(await scripts(answering(200, '[1]')).host.call('GET', '/x'), [1]);
});

test('given a network that is gone then the sentence is ours and German', async () => {
    const {shown} = await problem(async () => {
        throw new TypeError('Failed to fetch');
    });
    assert.equal(shown.join(''), texts.get('groundbreak.host.unreachable'));
    assert.match(shown.join(''), /nicht zu erreichen/);
});

test('given a server that does not answer in time then that is said', async () => {
    const {shown} = await problem((url, options) => new Promise((answer, refuse) => {
        options.signal.addEventListener('abort', () => refuse(new Error('aborted')));
    }), (action, millis) => millis === 60000 && queueMicrotask(action));
    assert.equal(shown.join(''), texts.get('groundbreak.host.slow'));
});

for (const status of [200, 403, 502]) {
    test('given ' + status + ' with a page in place of JSON then the sentence is ours', async () => {
        const {shown} = await problem(answering(status, '<html>Log in</html>'));
        assert.equal(shown.join(''), texts.get('groundbreak.host.odd'));
    });
}

test('given words of the host then they are not shown', async () => {
    const {shown} = await problem(answering(404, '{"message":"Java says null"}'));
    assert.equal(shown.join(''), texts.get('groundbreak.host.odd'));
});

test('given nobody signed in then there is a status and no sentence', async () => {
    const {caught, shown} = await problem(answering(401, '{"message":"Client must be authenticated"}'));
    assert.equal(caught.status, 401);
    assert.equal(shown.join(''), 'Otherwise.');
});

test('given an address that somebody typed then it stays text', async () => {
    const message = 'There is no user of the name https://evil.example.org/x, look.';
    const {shown} = await problem(answering(400, JSON.stringify({code: 'approver-unknown', message, id: 'a1'})));
    assert.deepEqual([...shown], [message]);
});

test('given an address of ours then it is a link of its own behind the sentence, which leaves the page as it is', async () => {
    const link = 'https://jira.example.org/plugins/authorise?a=1,2';
    const body = {code: 'x', message: 'Allow it here:', id: 'a1', link};
    const {shown} = await problem(answering(409, JSON.stringify(body)));
    assert.equal(shown[0], 'Allow it here:');
    assert.equal(shown[2].name, 'a');
    assert.equal(shown[2].attributes.href, link);
    assert.equal(shown[2].attributes.target, '_blank');
    assert.deepEqual([...shown[2].children], [link + ' (öffnet in neuem Tab)']);
});

test('given an address that is none of a web site then it is no link', async () => {
    const body = {code: 'x', message: 'No.', id: 'a1', link: 'javascript:alert(1)'};
    const {shown} = await problem(answering(409, JSON.stringify(body)));
    assert.deepEqual([...shown], ['No.']);
});

test('given a fault of ours then its id is shown, and of a refusal it is not', async () => {
    const fault = await problem(answering(500, '{"code":"unexpected","message":"Oh.","id":"0a1b2c3d"}'));
    const refusal = await problem(answering(403, '{"code":"no-edit","message":"No.","id":"0a1b2c3d"}'));
    assert.equal(fault.shown.join(''), 'Oh. (Nummer 0a1b2c3d)');
    assert.equal(refusal.shown.join(''), 'No.');
});

test('given a sentence that names a page then only the name is a link, and only with an address', () => {
    const {linked} = scripts().elements;
    const sentence = 'Koppeln Sie auf „Groundbreak-Zustand“. <b>Groundbreak-Zustand</b>';
    const shown = linked(sentence, 'Groundbreak-Zustand', '/confluence/health');
    assert.equal(shown.map((part) => part.textContent ?? part).join(''), sentence);
    assert.equal(shown[1].attributes.href, '/confluence/health');
    assert.equal(shown[1].textContent, 'Groundbreak-Zustand');
    assert.deepEqual([...linked(sentence, 'Groundbreak-Zustand', null)], [sentence]);
    assert.deepEqual([...linked('Anderes.', 'Groundbreak-Zustand', '/confluence/health')], ['Anderes.']);
});

test('given the way of a spec then one step is the present one and what was left out is said', () => {
    const way = scripts().specWay([
        {progress: 'DONE', label: 'Entwurf', spoken: 'erreicht', at: '2026-03-02T10:15:30Z', day: '02.03.2026',
            atText: '02.03.2026, 11:15'},
        {progress: 'WITHOUT', label: 'Review', spoken: 'vorbei', remark: 'ohne Review'},
        {progress: 'CURRENT', label: 'Freigegeben', spoken: 'jetzt hier'}
    ]);
    assert.equal(way.name, 'ol');
    assert.equal(way.attributes['aria-label'], texts.get('groundbreak.panel.way'));
    assert.deepEqual(way.children.map((step) => step.textContent),
        ['Entwurf: erreicht 02.03.2026', 'Review: vorbei ohne Review', 'Freigegeben: jetzt hier']);
    assert.deepEqual(way.children.map((step) => step.attributes['aria-current']), [undefined, undefined, 'step']);
    assert.match(way.children[1].attributes.class, /groundbreak-way-without/);
    assert.ok(way.children[2].classList.contains('aui-progress-tracker-step-current'));
    const time = way.children[0].children[0].children.find((part) => part.name === 'time');
    assert.equal(time.attributes.title, '02.03.2026, 11:15');
    assert.equal(time.attributes.datetime, '2026-03-02T10:15:30Z');
});

for (const path of ['/specs/../../../../download/attachments/99/p.json?/epics', '/specs/%2E%2e/x', '/specs/.%2e', '/./specs',
    '/specs/1#', '/specs/1\\..', '/specs/..;/x', '//evil.example.org/x', '/specs//1', 'specs/1', '/specs/1 ', '']) {
    test('given the path ' + JSON.stringify(path) + ' then nothing is asked', async () => {
        const {host} = scripts(() => assert.fail('asked'));
        await assert.rejects(host.call('GET', path), {message: texts.get('groundbreak.host.odd')});
        assert.equal(host.callAtOnce('POST', path, {}).ok, false);
    });
}

test('given words in an address then they are asked for as they were typed', async () => {
    const asked = [];
    const {host} = scripts(async (url) => {
        asked.push(url.replace('/confluence/rest/groundbreak/1.0', ''));
        return {ok: true, json: async () => null};
    });
    const paths = ['/jira-epics?q=' + encodeURIComponent('v1..2 #\\/'), '/decisions/42/' + encodeURIComponent('a/../b'),
        '/decisions/42/a..b', '/adrs', '/specs/1/questions?cursor=a.b'];
    for (const path of paths) {
        await host.call('GET', path);
    }
    assert.deepEqual(asked, paths);
});

test('given a version that is offered in place of the one seen then when the server read it is handed on', async () => {
    const body = {code: 'content-changed', message: 'Anders.', pageVersion: 5, seenAt: '2026-03-02T10:15:30Z'};
    const {caught} = await problem(answering(409, JSON.stringify(body)));
    assert.deepEqual([caught.pageVersion, caught.seenAt], [5, '2026-03-02T10:15:30Z']);
});

test('given an address that runs something or leaves the site unsaid then it is none', () => {
    const {elements, host} = scripts();
    const of = (href) => elements.element('a', {href}).attributes.href;
    ['javascript:alert(1)', ' javascript:alert(1)', 'JAVASCRIPT:x', 'java\nscript:x', 'data:text/html,x', 'vbscript:x',
        '//evil.example.org', '/\\evil.example.org', '/\t/evil.example.org', '\\\\evil.example.org', 'x', undefined]
        .forEach((href) => {
            assert.equal(of(href), undefined);
            assert.equal(elements.element('img', {src: href}).attributes.src, undefined);
            assert.equal(host.pageUrl(href), '#');
        });
    ['https://jira.example.org/browse/A-1', 'http://jira', 'mailto:a@example.org', '/x?y#z', '?a=b', '#x', '/']
        .forEach((href) => assert.equal(of(href), href));
    assert.equal(host.pageUrl('/pages/viewpage.action?pageId=1'), '/confluence/pages/viewpage.action?pageId=1');
});
