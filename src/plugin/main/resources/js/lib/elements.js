/* What our scripts build pages from. Strings become text, never markup. */
(function () {
    'use strict';

    /** An element with attributes and children; a child is a node or a text. */
    function element(name, attributes, children) {
        var made = document.createElement(name);
        Object.keys(attributes || {}).forEach(function (key) {
            made.setAttribute(key, attributes[key]);
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

        /** A text with its placeholder {0} filled. */
        fill: function (text, value) {
            return text.replace('{0}', function () {
                return value;
            });
        },

        /** A sentence as nodes; an address in it becomes a link. */
        sentence: function (text) {
            return text.split(/(https?:\/\/\S+)/).map(function (part) {
                return /^https?:/.test(part) ? element('a', {href: part}, [part]) : part;
            });
        }
    };
}());
