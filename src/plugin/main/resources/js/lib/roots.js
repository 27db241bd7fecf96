/* Which parts of the page on the screen are ours to fill. The body of a page is its author's, who may write what looks
   like a part of ours there: of another page, of a version that is yet to come, or seen later than it was. So which
   page this is, in which version, and since when somebody has it before him, the host says in the head. */
(function () {
    'use strict';

    var ID = /^[1-9][0-9]{0,17}$/;
    var VERSION = /^(?:0|[1-9][0-9]{0,8})$/;
    var MILLIS = /^[1-9][0-9]{11,13}$/;
    /** What the host said when the page was loaded: its editor puts another version there and loads nothing anew. */
    var page = null;

    /** What the host says in the head of a document, where no author can write; '' where it is silent. */
    function meta(from, name) {
        var found = from.head.querySelector('meta[name="' + name + '"]');
        return found ? found.getAttribute('content') : '';
    }

    function pageOf(from) {
        return {
            id: meta(from, 'ajs-page-id'),
            version: meta(from, 'ajs-page-version'),
            requestedAt: meta(from, 'confluence-request-time')
        };
    }

    /** The id that an attribute of a part holds, as a text; null where it holds anything else. */
    function id(node, attribute) {
        var value = node.getAttribute(attribute);
        return value !== null && ID.test(value) ? value : null;
    }

    /** The version that a part says it was made of; -1 where that is none, or a later one than the host has shown. */
    function versionOf(node) {
        var value = node.getAttribute('data-page-version') || '0';
        var later = VERSION.test(value) && VERSION.test(page.version) && Number(value) > Number(page.version);
        return later || !VERSION.test(value) ? -1 : Number(value);
    }

    /** When it was rendered, but not after it was asked for; null where neither is known. ISO 8601, UTC. */
    function seenAtOf(node) {
        var instants = [Date.parse(node.getAttribute('data-rendered-at') || '')];
        if (MILLIS.test(page.requestedAt)) {
            instants.push(Number(page.requestedAt));
        }
        instants = instants.filter(function (instant) {
            return !isNaN(instant);
        });
        return instants.length > 0 ? new Date(Math.min.apply(null, instants)).toISOString() : null;
    }

    function read(node) {
        return {
            node: node,
            contentId: id(node, 'data-content-id'),
            pageVersion: versionOf(node),
            seenAt: seenAtOf(node)
        };
    }

    window.Groundbreak = window.Groundbreak || {};

    window.Groundbreak.roots = {
        id: id,

        /**
         * The parts that are of the page on the screen, in the order in which they stand there. Those of another page
         * are left out, and those of a version that was not shown. Where the host does not say which page it is, as on
         * pages of our own, all of them must be of one.
         *
         * @param selector of the parts
         * @param inside selector of what each of them must hold; may be missing
         * @return [{node, contentId, pageVersion, seenAt}]: the id as a text, the version 0 where the part names none,
         *     and when it was seen in ISO 8601, UTC, null where no version is
         */
        ofPage: function (selector, inside) {
            page = page || pageOf(document);
            var found = Array.prototype.filter.call(document.querySelectorAll(selector), function (node) {
                return !inside || node.querySelector(inside);
            }).map(read).filter(function (root) {
                return root.contentId && (root.pageVersion === 0 || root.pageVersion > 0 && root.seenAt);
            });
            var shown = ID.test(page.id) ? page.id : found.length > 0 && found[0].contentId;
            var same = found.filter(function (root) {
                return root.contentId === shown;
            });
            return ID.test(page.id) || same.length === found.length ? same : [];
        },

        /** From now on the parts are those of this document of the host. */
        shows: function (from) {
            page = pageOf(from);
        }
    };
}());
