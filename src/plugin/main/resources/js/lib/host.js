/* The only file of ours that touches what the host puts into the page. */
(function () {
    'use strict';

    /**
     * Calls our REST API. Rejects with {status, code, message, pageVersion}; the message is in the reader's language, the
     * version there with code content-changed only. What the host answers in our place (not signed in any more) has no
     * code; its words are not for readers.
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

    window.Groundbreak = window.Groundbreak || {};

    window.Groundbreak.host = {
        call: call,

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
