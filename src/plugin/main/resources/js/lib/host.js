/* The only file of ours that touches what the host puts into the page. */
(function () {
    'use strict';

    /**
     * Calls our REST API. Rejects with {status, code, message, pageVersion}; the message is in the reader's language,
     * the version there with code content-changed only. What the host answers in our place (not signed in any more) has
     * no code; its words are not for readers.
     */
    function call(method, path, body) {
        var options = {
            method: method,
            credentials: 'same-origin',
            headers: {Accept: 'application/json', 'X-Atlassian-Token': 'no-check'}
        };
        if (body !== undefined) {
            options.headers['Content-Type'] = 'application/json';
            options.body = JSON.stringify(body);
        }
        return window.fetch(AJS.contextPath() + '/rest/groundbreak/1.0' + path, options).then(function (response) {
            return response.json().catch(function () {
                return {};
            }).then(function (answer) {
                if (response.ok) {
                    return answer;
                }
                throw {
                    status: response.status,
                    code: answer.code,
                    message: answer.code && answer.message,
                    pageVersion: answer.pageVersion
                };
            });
        });
    }

    /** The same, for a caller of the host that wants its answer at once: {ok, body}, the body {} if not ours. */
    function callAtOnce(method, path, body) {
        var answer = {ok: false, body: {}};
        AJS.$.ajax({
            url: AJS.contextPath() + '/rest/groundbreak/1.0' + path,
            type: method,
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

    window.Groundbreak = window.Groundbreak || {};

    window.Groundbreak.host = {
        call: call,
        callAtOnce: callAtOnce,

        /** Runs something when a page of a wizard of ours is sent; false keeps our page from being made. */
        wizardSubmitted: function (blueprint, page, action) {
            Confluence.Blueprint.setWizard('org.groundbreak:' + blueprint, function (wizard) {
                wizard.on('submit.' + page, function (event, state) {
                    return action(state);
                });
            });
        },

        /** The address of the host's view of what changed between two versions of a page. */
        differenceUrl: function (contentId, from, to) {
            return AJS.contextPath() + '/pages/diffpagesbyversion.action?pageId=' + contentId +
                '&selectedPageVersions=' + from + '&selectedPageVersions=' + to;
        },

        /** The address of a page. @param path below the base URL */
        pageUrl: function (path) {
            return AJS.contextPath() + path;
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
