// The search for people without a browser: what the host is asked, and what becomes of its answer. German.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {dirname, resolve} from 'node:path';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';
import vm from 'node:vm';
import {texts} from './texts.js';

const resources = resolve(dirname(fileURLToPath(import.meta.url)), '../../main/resources');
const ours = '/confluence/rest/groundbreak/1.0/candidates';

/** How the host writes a user that its search has found. */
function user(username, displayName, path = '/confluence/images/icons/profilepics/default.svg') {
    return {user: {username, displayName, profilePicture: {path}}};
}

/** What the picker is given. @param answer of fetch by address, an array of users or {status, body} */
function finder(answer) {
    const asked = [];
    const fetch = async (address) => {
        const url = new URL(address, 'http://localhost');
        asked.push(url);
        const given = answer(url);
        const {status, body} = Array.isArray(given) ? {status: 200, body: {results: given}} : given;
        return {ok: status < 300, status, json: async () => body};
    };
    const window = {fetch, Promise, AbortController, setTimeout: () => 0, clearTimeout() {}};
    const AJS = {I18n: {getText: (key) => texts.get(key)}, contextPath: () => '/confluence', toInit() {}};
    const context = vm.createContext({window, AJS, encodeURIComponent});
    for (const file of ['js/lib/host.js', 'js/lib/people.js']) {
        vm.runInContext(readFileSync(resolve(resources, file), 'utf8'), context);
    }
    let options;
    window.Groundbreak.picker = (input, given) => {
        options = given;
    };
    window.Groundbreak.pickPerson({}, '/candidates?space=DEMO');
    const cql = () => asked.filter((url) => url.pathname.endsWith('/search')).map((url) => url.searchParams.get('cql'));
    const names = () => asked.filter((url) => url.pathname === ours).map((url) => url.searchParams.getAll('name'));
    return {find: (words) => options.find(words), options, cql, names, asked};
}

/** Our server takes everybody, with the user name in capitals as full name. */
function taking(url) {
    const people = url.searchParams.getAll('name').map((userName) => ({
        userName, name: userName.toUpperCase(), mayView: true, reason: null
    }));
    return {status: 200, body: {people}};
}

test('given words then names are asked for that have a word beginning like each of them, or being it', async () => {
    const {find, cql} = finder((url) => url.pathname === ours ? taking(url) : []);
    await find('Paula  Eng');
    assert.deepEqual(cql(), ['type = user AND (user.fullname ~ "paula*" OR user.fullname ~ "paula")'
        + ' AND (user.fullname ~ "eng*" OR user.fullname ~ "eng")']);
});

test('given quotes, brackets and asterisks then none of them reaches the host', async () => {
    const {find, cql} = finder((url) => url.pathname === ours ? taking(url) : []);
    await find('x") OR type = page (~*"\\');
    assert.deepEqual(cql()[0].match(/"[^"]*"/g), ['"x*"', '"x"', '"or*"', '"or"', '"type*"', '"type"', '"page*"',
        '"page"']);
    assert.equal(cql()[0].replace(/"[^"]*"/g, '').replace(/user\.fullname ~ |type = user| OR | AND |[()]/g, ''), '');
});

test('given nothing but marks then the host is not asked, and what was typed may still be a user name', async () => {
    const {find, cql, names} = finder((url) => url.pathname === ours ? taking(url) : []);
    await find('"*"');
    assert.deepEqual(cql(), []);
    assert.deepEqual(names(), [['"*"']]);
});

test('given two letters then those whose initials they are come first, in the right order only', async () => {
    const {find, cql, names} = finder((url) => {
        if (url.pathname === ours) {
            return taking(url);
        }
        return url.searchParams.get('limit') === '50'
            ? [user('paulsen', 'Emil Paulsen'), user('engineer', 'Paula Engineer'), user('lang', 'Pia Maria Ehrlich')]
            : [user('peter', 'Peter Pan'), user('engineer', 'Paula Engineer')];
    });
    await find('PE');
    assert.deepEqual(cql().slice(1), ['type = user AND user.fullname ~ "p*" AND user.fullname ~ "e*"']);
    assert.deepEqual(names(), [['PE', 'engineer', 'lang', 'peter']]);
});

test('given initials with an accent then the name may have one too', async () => {
    const {find, names} = finder((url) => url.pathname === ours ? taking(url)
        : url.searchParams.get('limit') === '50' ? [user('oe', 'Öykü-Eda Élan')] : []);
    await find('öe');
    assert.deepEqual(names(), [['öe', 'oe']]);
});

for (const words of ['Paula', 'p', 'a1', 'paula e']) {
    test('given "' + words + '" then nobody is looked for by initials', async () => {
        const {find, cql} = finder((url) => url.pathname === ours ? taking(url) : []);
        await find(words);
        assert.equal(cql().length, 1);
    });
}

test('given many then twenty names go to our server at most, the typed one among them', async () => {
    const many = Array.from({length: 20}, (_, index) => user('u' + index, 'Name ' + index));
    const {find, names} = finder((url) => url.pathname === ours ? taking(url) : many);
    await find('Namen');
    assert.equal(names()[0].length, 20);
    assert.equal(names()[0][0], 'Namen');
});

test('given an answer then names are ours, pictures those of the host, and reasons are kept', async () => {
    const {find, asked} = finder((url) => url.pathname === ours
        ? {status: 200, body: {people: [{userName: 'paula', name: 'Paula Product', mayView: true, reason: null},
            {userName: 'otto', name: 'Otto', mayView: false, reason: 'Darf nicht.'}]}}
        : [user('paula', 'Wrong'), user('otto', 'Otto', '/download/user-avatar')]);
    const found = JSON.parse(JSON.stringify(await find('pau')));
    assert.deepEqual(found, [
        {value: 'paula', label: 'Paula Product', detail: 'paula', refused: null,
            picture: '/confluence/images/icons/profilepics/default.svg'},
        {value: 'otto', label: 'Otto', detail: 'otto', refused: 'Darf nicht.',
            picture: '/confluence/download/user-avatar'}
    ]);
    assert.match(asked.at(-1).search, /^\?space=DEMO&name=pau&/);
});

test('given a host that does not answer the search then a sentence of ours says so', async () => {
    const {find, options} = finder(() => ({status: 501, body: {message: 'Not Implemented'}}));
    await assert.rejects(find('pau'), (problem) => problem.message === texts.get('groundbreak.people.failed'));
    assert.equal(options.failed, texts.get('groundbreak.people.type'));
});

test('given a host that answers something else then that is no crash', async () => {
    const {find} = finder(() => ({status: 200, body: '<html>'}));
    await assert.rejects(find('pau'), (problem) => problem.message === texts.get('groundbreak.people.failed'));
});

test('given our server refuses then its sentence is what is said', async () => {
    const {find} = finder((url) => url.pathname === ours
        ? {status: 403, body: {code: 'people-hidden', message: 'Nein.', id: '1'}} : []);
    await assert.rejects(find('pau'), (problem) => problem.message === 'Nein.');
});
