/* The globals that plugins find on every page of the products and that plain AUI does not bring. */
(function () {
    'use strict';

    // A copy: what AUI's own object has are getters, which cannot be replaced.
    var AJS = (window.AJS = Object.assign({}, window.AJS));

    function meta(name) {
        var element = document.querySelector('meta[name="ajs-' + name + '"]');
        return element ? element.getAttribute('content') : undefined;
    }

    AJS.Meta = {
        get: meta,
        getNumber: function (name) {
            var value = meta(name);
            return value === undefined || value === '' ? undefined : Number(value);
        },
        getBoolean: function (name) {
            return meta(name) === 'true';
        }
    };

    AJS.contextPath = function () {
        return meta('context-path') || '';
    };

    AJS.toInit = function (callback) {
        if (document.readyState === 'loading') {
            document.addEventListener('DOMContentLoaded', function () {
                callback(window.jQuery);
            });
        } else {
            callback(window.jQuery);
        }
    };

    AJS.I18n = AJS.I18n || {};
    AJS.I18n.format = AJS.format;

    window.WRM = {contextPath: AJS.contextPath, I18n: AJS.I18n, format: AJS.format};
}());
