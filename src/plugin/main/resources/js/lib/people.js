/* Finding people: the host's own search with the viewer's rights, and then our server says who of them may be named. */
(function () {
    'use strict';

    var host = window.Groundbreak.host;
    var text = {
        failed: AJS.I18n.getText('groundbreak.people.failed'),
        none: AJS.I18n.getText('groundbreak.people.none'),
        type: AJS.I18n.getText('groundbreak.people.type')
    };
    /** How many are looked at; our server takes no more. */
    var MOST = 20;
    /** Of two letters as initials the host finds many in the wrong order. */
    var MOST_BY_INITIALS = 50;
    /** As many letters as initials have. */
    var INITIALS = /^[^\s\d]{2,4}$/;
    /** What means something to the host's search, or to CQL, and stands in no word. */
    var MARKS = /[\s+\-&|!(){}[\]^"~*?:\\/,;<>=]+/;

    /** Lower case, and without accents. */
    function plain(words) {
        return words.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase();
    }

    function split(words) {
        return words.toLowerCase().split(MARKS).filter(Boolean);
    }

    /** A full name with words that begin like these. The host may keep words without accents, but not beginnings. */
    function byName(words) {
        return words.map(function (word) {
            return '(user.fullname ~ "' + word + '*" OR user.fullname ~ "' + word + '")';
        });
    }

    function byInitials(letters) {
        return letters.split('').map(function (letter) {
            return 'user.fullname ~ "' + letter + '*"';
        });
    }

    function search(terms, limit) {
        return terms.length === 0 ? window.Promise.resolve([]) : host.findUsers(terms.join(' AND '), limit);
    }

    /** Whether letters are the first ones of words of a name, from its first word on and in this order. */
    function areInitials(letters, name) {
        var firsts = split(plain(name)).map(function (word) {
            return word.charAt(0);
        });
        var at = -1;
        return firsts[0] === letters.charAt(0) && letters.split('').every(function (letter) {
            at = firsts.indexOf(letter, at + 1);
            return at >= 0;
        });
    }

    /** Those whom the host finds, each once: first those of these initials. */
    function find(words) {
        var initials = INITIALS.test(words) && split(words).length === 1;
        return window.Promise.all([
            search(byName(split(words)), MOST),
            initials ? search(byInitials(words.toLowerCase()), MOST_BY_INITIALS) : []
        ]).then(function (found) {
            var seen = {};
            return found[1].filter(function (user) {
                return areInitials(plain(words), user.name);
            }).concat(found[0]).filter(function (user) {
                var first = !seen['u' + user.userName];
                seen['u' + user.userName] = true;
                return first;
            });
        }, function () {
            throw {message: text.failed};
        });
    }

    /** What was typed may be a user name; then comes what was found. */
    function ask(path, words, users) {
        var names = [words].concat(users.map(function (user) {
            return user.userName;
        })).slice(0, MOST);
        return host.call('GET', path + (path.indexOf('?') < 0 ? '?' : '&') + names.map(function (name) {
            return 'name=' + encodeURIComponent(name);
        }).join('&'));
    }

    function choices(people, users) {
        return people.map(function (person) {
            var user = users.filter(function (each) {
                return each.userName === person.userName;
            })[0];
            return {
                value: person.userName,
                label: person.name,
                detail: person.userName,
                picture: user && user.picture,
                refused: person.reason
            };
        });
    }

    function pick(input, path, several, chosen) {
        window.Groundbreak.picker(input, {
            none: text.none,
            failed: text.type,
            several: several,
            chosen: chosen,
            find: function (words) {
                return find(words).then(function (users) {
                    return ask(path, words, users).then(function (answer) {
                        return choices(answer.people, users);
                    });
                });
            }
        });
    }

    window.Groundbreak = window.Groundbreak || {};

    /**
     * Makes a picker of people of a text field; a user name may be typed as before.
     *
     * @param input the field
     * @param path which method of ours says who may be named
     * @param chosen is called when somebody was chosen; may be missing
     */
    window.Groundbreak.pickPerson = function (input, path, chosen) {
        pick(input, path, false, chosen);
    };

    /** The same for a field that takes several user names, with commas between. */
    window.Groundbreak.pickPeople = function (input, path) {
        pick(input, path, true);
    };
}());
