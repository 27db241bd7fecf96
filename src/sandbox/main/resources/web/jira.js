/* What Jira's pages do themselves, and the part of the global JIRA that apps listen to. */
(function ($) {
    "use strict";

    var JIRA = (window.JIRA = {
        Events: { NEW_CONTENT_ADDED: "newContentAdded" },
        CONTENT_ADDED_REASON: { pageLoad: "pageLoad", panelRefreshed: "panelRefreshed" },
        bind: function (event, handler) {
            $(document).on(event, handler);
        },
        trigger: function (event, args) {
            $(document).trigger(event, args);
        }
    });

    function announce($context, reason) {
        JIRA.trigger(JIRA.Events.NEW_CONTENT_ADDED, [$context, reason]);
    }

    function send(method, path, body) {
        return fetch(AJS.contextPath() + "/rest/api/2/" + path, {
            method: method,
            headers: { "Content-Type": "application/json" },
            body: JSON.stringify(body)
        }).then(function (response) {
            return response.text().then(function (text) {
                var answer = text ? JSON.parse(text) : {};
                if (!response.ok) {
                    throw new Error(answer.errorMessages.concat(Object.values(answer.errors)).join(" "));
                }
                return answer;
            });
        });
    }

    function fail(error) {
        AJS.flag({ type: "error", body: AJS.escapeHtml(error.message) });
    }

    /* As after Jira's inline edit: the fields and each panel arrive anew, one after the other. */
    function refresh() {
        return fetch(location.href)
            .then(function (response) {
                return response.text();
            })
            .then(function (html) {
                var fresh = new DOMParser().parseFromString(html, "text/html");
                $("#opsbar").replaceWith(fresh.getElementById("opsbar"));
                $("#summary-val").text(fresh.getElementById("summary-val").textContent);
                $(".jira-refreshed").each(function () {
                    var replacement = fresh.getElementById(this.id);
                    if (!replacement) {
                        $(this).remove();
                        return;
                    }
                    $(this).replaceWith(replacement);
                    announce($(replacement), JIRA.CONTENT_ADDED_REASON.panelRefreshed);
                });
                $("#viewissuesidebar").append(
                    $(fresh.getElementById("viewissuesidebar")).children().filter(function () {
                        return !document.getElementById(this.id);
                    })
                );
            });
    }

    $(document).on("click", "[data-transition]", function () {
        var path = "issue/" + this.dataset.issue + "/transitions";
        send("POST", path, { transition: { id: this.dataset.transition } }).then(refresh).catch(fail);
    });

    $(document).on("submit", "#edit-issue", function (event) {
        event.preventDefault();
        var fields = { customfield_10100: $("#edit-epic").val() || null };
        send("PUT", "issue/" + this.dataset.issue, { fields: fields }).then(refresh).catch(fail);
    });

    $(function () {
        announce($(document), JIRA.CONTENT_ADDED_REASON.pageLoad);
    });
})(window.jQuery);
