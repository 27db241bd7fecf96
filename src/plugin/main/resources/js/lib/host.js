/* The only file of ours that touches what the host puts into the page. */
(function () {
    'use strict';

    var text = {
        noComment: AJS.I18n.getText('groundbreak.host.no-comment'),
        odd: AJS.I18n.getText('groundbreak.host.odd'),
        slow: AJS.I18n.getText('groundbreak.host.slow'),
        unreachable: AJS.I18n.getText('groundbreak.host.unreachable')
    };
    /** Milliseconds after which nobody waits any longer. */
    var PATIENCE = 60000;
    /** How often, and after how many milliseconds, the macro browser is looked for. */
    var LOOKS = 40;
    var A_MOMENT = 250;
    var NOT_SIGNED_IN = 401;
    var FORBIDDEN = 403;
    var UNEXPECTED = 500;
    /** Below our API, without what a browser would read as a way out of there; ids and words in it are encoded. */
    var PATH = /^(?:\/(?!(?:\.|%2e){1,2}(?:[/?]|$))[^/?#\\;\s]+)+(?:\?[^#\\\s]*)?$/i;
    /** Below the base URL, and not of another site where that has no path. */
    var ON_SITE = /^\/(?![/\\])[^\\\t\n\r]*$/;

    /** What our API says of a problem; of what the host answers in our place the words are not for readers. */
    function problemOf(status, answer) {
        if (answer && answer.code) {
            return {
                status: status,
                code: answer.code,
                message: answer.message,
                link: answer.link,
                id: status >= UNEXPECTED ? answer.id : undefined,
                pageVersion: answer.pageVersion,
                seenAt: answer.seenAt
            };
        }
        return {status: status, message: status === NOT_SIGNED_IN ? undefined : text.odd};
    }

    /** What fetch answers, or a rejection with a sentence of ours: the browser's own is in the browser's language. */
    function fetched(url, options) {
        var control = new window.AbortController();
        function lost() {
            throw {status: 0, message: control.signal.aborted ? text.slow : text.unreachable};
        }
        var timer = window.setTimeout(function () {
            control.abort();
        }, PATIENCE);
        options.signal = control.signal;
        return window.fetch(url, options).then(function (response) {
            return response.json().then(function (answer) {
                return {ok: response.ok, status: response.status, body: answer};
            }, function () {
                return control.signal.aborted ? lost() : {ok: false, status: response.status};
            });
        }, lost).finally(function () {
            window.clearTimeout(timer);
        });
    }

    /**
     * Calls our REST API. Rejects with {status, code, message, link, id, pageVersion, seenAt}: the message is in the
     * reader's language, the link an address it speaks of, the id what an administrator finds the trace by; the version
     * and when it was read are there with code content-changed only. Where nobody is signed in any more there is a
     * status and nothing else. No path leads anywhere but to our API.
     */
    function call(method, path, body) {
        if (!PATH.test(path)) {
            return window.Promise.reject({status: 0, message: text.odd});
        }
        var options = {
            method: method,
            credentials: 'same-origin',
            headers: {Accept: 'application/json', 'X-Atlassian-Token': 'no-check'}
        };
        if (body !== undefined) {
            options.headers['Content-Type'] = 'application/json';
            options.body = JSON.stringify(body);
        }
        return fetched(AJS.contextPath() + '/rest/groundbreak/1.0' + path, options).then(function (answer) {
            if (answer.ok) {
                return answer.body;
            }
            throw problemOf(answer.status, answer.body);
        });
    }

    /** The same, for a caller of the host that wants its answer at once: {ok, body}, the body {} if not ours. */
    function callAtOnce(method, path, body) {
        var answer = {ok: false, body: {}};
        if (!PATH.test(path)) {
            return answer;
        }
        AJS.$.ajax({
            url: AJS.contextPath() + '/rest/groundbreak/1.0' + path,
            type: method,
            headers: {'X-Atlassian-Token': 'no-check'},
            contentType: 'application/json',
            data: JSON.stringify(body),
            async: false
        }).done(function (found) {
            answer = {ok: true, body: found};
        }).fail(function (response) {
            if (response.responseJSON && response.responseJSON.code) {
                answer.body = response.responseJSON;
            }
        });
        return answer;
    }

    /** Pictures come with the context path or without it. */
    function pictureUrl(path) {
        var base = AJS.contextPath();
        return !path || /^https?:/.test(path) || path.indexOf(base + '/') === 0 ? path : base + path;
    }

    /**
     * Users whom the host's own search finds, with the viewer's rights: [{userName, name, picture}].
     *
     * @param terms of CQL, which say whom
     * @param limit how many at most
     */
    function findUsers(terms, limit) {
        var query = '?limit=' + limit + '&cql=' + encodeURIComponent('type = user AND ' + terms);
        return fetched(AJS.contextPath() + '/rest/api/search' + query, {
            credentials: 'same-origin',
            headers: {Accept: 'application/json'}
        }).then(function (answer) {
            if (!answer.ok) {
                throw problemOf(answer.status, answer.body);
            }
            return answer.body.results.filter(function (found) {
                return found.user && found.user.username;
            }).map(function (found) {
                return {
                    userName: found.user.username,
                    name: found.user.displayName || '',
                    picture: pictureUrl((found.user.profilePicture || {}).path)
                };
            });
        });
    }

    /**
     * Writes a comment as whoever looks, by the host's own REST. Rejects as `call` does; with status 0 nobody knows
     * whether it was written.
     *
     * @param contentId of the page
     * @param parentId of the comment that it replies to; null for none
     * @param body in storage format
     * @return its id
     */
    function addComment(contentId, parentId, body) {
        var comment = {
            type: 'comment',
            container: {type: 'page', id: String(contentId)},
            body: {storage: {value: body, representation: 'storage'}}
        };
        if (parentId) {
            comment.ancestors = [{id: String(parentId)}];
        }
        return fetched(AJS.contextPath() + '/rest/api/content', {
            method: 'POST',
            credentials: 'same-origin',
            headers: {Accept: 'application/json', 'Content-Type': 'application/json', 'X-Atlassian-Token': 'no-check'},
            body: JSON.stringify(comment)
        }).then(function (answer) {
            if (answer.ok && answer.body && answer.body.id) {
                return Number(answer.body.id);
            }
            if (answer.status === FORBIDDEN) {
                throw {status: answer.status, message: text.noComment};
            }
            throw problemOf(answer.status, answer.body);
        });
    }

    window.Groundbreak = window.Groundbreak || {};

    window.Groundbreak.host = {
        addComment: addComment,
        call: call,
        callAtOnce: callAtOnce,
        findUsers: findUsers,

        /**
         * Runs something when a page of a wizard of ours is sent; false keeps our page from being made.
         *
         * @param shown runs whenever that page of the wizard is there, perhaps anew; may be missing
         */
        wizardSubmitted: function (blueprint, page, action, shown) {
            Confluence.Blueprint.setWizard('org.groundbreak:' + blueprint, function (wizard) {
                if (shown) {
                    wizard.on('post-render.' + page, function (event, state) {
                        shown(state);
                    });
                }
                wizard.on('submit.' + page, function (event, state) {
                    return action(state);
                });
            });
        },

        /**
         * Runs something whenever the form of a macro of ours is sent in the editor, before the macro stands in the
         * page. The macro browser may come after the page and after the editor, so it is looked for during the ten
         * seconds after either. Where the host does not know how to ask us, the macro is as its form says.
         *
         * @param change is handed the parameters by name, and hands them back
         */
        macroSent: function (macro, change) {
            var asked, timer;
            function look(left) {
                timer = window.clearTimeout(timer);
                if (!AJS.MacroBrowser || !AJS.MacroBrowser.setMacroJsOverride) {
                    timer = left && window.setTimeout(look, A_MOMENT, left - 1);
                } else if (AJS.MacroBrowser !== asked) {
                    asked = AJS.MacroBrowser;
                    AJS.MacroBrowser.setMacroJsOverride(macro, {beforeParamsRetrieved: change});
                }
            }
            AJS.toInit(look.bind(null, LOOKS));
            AJS.bind('init.rte', look.bind(null, LOOKS));
        },

        /** The address of the host's view of what changed between two versions of a page. */
        differenceUrl: function (contentId, from, to) {
            return AJS.contextPath() + '/pages/diffpagesbyversion.action?pageId=' + contentId +
                '&selectedPageVersions=' + from + '&selectedPageVersions=' + to;
        },

        /**
         * The address that opens the Create dialog at a blueprint of ours, for a space; null where the host is silent.
         * Each installation has an id of its own for a blueprint.
         */
        blueprintUrl: function (spaceKey, blueprint) {
            return fetched(AJS.contextPath() +
                '/rest/create-dialog/1.0/blueprints/get?blueprintModuleCompleteKey=org.groundbreak:' + blueprint,
            {credentials: 'same-origin', headers: {Accept: 'application/json'}}).then(function (answer) {
                return answer.ok && answer.body.id ? AJS.contextPath() + '/?createDialogSpaceKey=' +
                    encodeURIComponent(spaceKey) + '&createDialogBlueprintId=' + encodeURIComponent(answer.body.id) :
                    null;
            }, function () {
                return null;
            });
        },

        /** The address of a page; what would lead to another site leads nowhere. @param path below the base URL */
        pageUrl: function (path) {
            return ON_SITE.test(path) ? AJS.contextPath() + path : '#';
        },

        /**
         * Puts what this page says now, as the server has it, in place of what it said.
         *
         * @param selector of the parts; as many as there were
         * @return whether there were as many, which there are not where somebody has to sign in again
         */
        renewed: function (selector) {
            return window.fetch(window.location.href, {credentials: 'same-origin'}).then(function (response) {
                return response.text();
            }).then(function (html) {
                var now = new window.DOMParser().parseFromString(html, 'text/html');
                var parts = now.querySelectorAll(selector);
                var old = document.querySelectorAll(selector);
                if (parts.length !== old.length) {
                    return false;
                }
                window.Groundbreak.roots.shows(now);
                old.forEach(function (part, index) {
                    part.replaceWith(document.importNode(parts[index], true));
                });
                return true;
            });
        },

        /** Runs something when the page is ready. */
        ready: function (action) {
            AJS.toInit(action);
        },

        /** Runs something when the page is ready, and again whenever Jira has put a part of an issue in anew. */
        refreshed: function (action) {
            AJS.toInit(function () {
                action();
                if (window.JIRA) {
                    JIRA.bind(JIRA.Events.NEW_CONTENT_ADDED, function () {
                        action();
                    });
                }
            });
        }
    };
}());
