/* What our scripts build pages from. Strings become text, never markup. */
(function () {
    'use strict';

    var text = {
        id: AJS.I18n.getText('groundbreak.host.id'),
        newTab: AJS.I18n.getText('groundbreak.host.new-tab')
    };

    /** Addresses that only lead somewhere: on this site, of a web site, of a mail; nothing that a browser runs. */
    var ADDRESS = /^(?:https?:\/\/|mailto:|\/(?![/\\])|[#?])[^\\\t\n\r]*$/i;

    /**
     * An element with attributes and children; a child is a node or a text. An address that would run something or
     * leave the site unsaid is left out, wherever it comes from.
     */
    function element(name, attributes, children) {
        var made = document.createElement(name);
        Object.keys(attributes || {}).forEach(function (key) {
            if (key !== 'href' && key !== 'src' || ADDRESS.test(attributes[key])) {
                made.setAttribute(key, attributes[key]);
            }
        });
        (children || []).forEach(function (child) {
            made.append(child);
        });
        return made;
    }

    function button(label, primary, action) {
        var made = element('button', {type: 'button', 'class': 'aui-button' + (primary ? ' aui-button-primary' : '')},
            [label]);
        made.addEventListener('click', action);
        return made;
    }

    /** A text with its placeholder {0} filled. */
    function fill(sentence, value) {
        return sentence.replace('{0}', function () {
            return value;
        });
    }

    window.Groundbreak = window.Groundbreak || {};

    window.Groundbreak.elements = {
        element: element,
        button: button,

        /** A status. @param classes of AUI's lozenge */
        lozenge: function (classes, label) {
            return element('span', {'class': 'aui-lozenge ' + classes}, [label]);
        },

        /** A message of AUI. @param kind error, warning, success or info; @param children nodes or texts in it */
        message: function (kind, children) {
            return element('div', {'class': 'aui-message aui-message-' + kind}, [element('p', {}, children)]);
        },

        fill: fill,

        /**
         * A sentence as nodes, in which the name of a page of ours leads there.
         *
         * @param name of the page, as the sentence has it
         * @param href where it is; missing for whoever may not open it, and then the sentence stays as it is
         */
        linked: function (sentence, name, href) {
            var at = sentence.indexOf(name);
            if (!href || at < 0) {
                return [sentence];
            }
            return [sentence.substring(0, at), element('a', {href: href}, [name]),
                sentence.substring(at + name.length)];
        },

        /**
         * What went wrong, as nodes: the sentence, the address it speaks of as a link, and the id that stands in the
         * log. What people have typed stands in sentences, too, so that no address in a sentence becomes a link.
         *
         * The link opens beside the page, where what was typed stays.
         *
         * @param problem as host.call rejects with
         * @param otherwise the sentence where it has none
         */
        problem: function (problem, otherwise) {
            var nodes = [problem.message || otherwise];
            if (/^https?:\/\//.test(problem.link)) {
                nodes.push(' ', element('a', {href: problem.link, target: '_blank', rel: 'noopener'},
                    [fill(text.newTab, problem.link)]));
            }
            if (problem.id) {
                nodes.push(' ', fill(text.id, problem.id));
            }
            return nodes;
        }
    };
}());
