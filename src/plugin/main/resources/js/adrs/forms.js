/* The questions of the small panel of an ADR: a form with one or two fields, in place of its buttons. */
(function () {
    'use strict';

    var elements = window.Groundbreak.elements;
    var element = elements.element;
    var text = {
        cancel: AJS.I18n.getText('groundbreak.panel.cancel')
    };
    var ids = 0;

    window.Groundbreak = window.Groundbreak || {};

    window.Groundbreak.adrForms = {
        /** A field with its label, as a node. @param control without an id */
        field: function (label, control, hint) {
            ids += 1;
            control.id = 'groundbreak-adr-field-' + ids;
            var parts = [element('label', {'for': control.id}, [label]), control];
            if (hint) {
                control.setAttribute('aria-describedby', control.id + '-hint');
                parts.push(element('p', {'class': 'description', id: control.id + '-hint'}, [hint]));
            }
            return element('div', {'class': 'groundbreak-filter'}, parts);
        },

        input: function (type, most) {
            return element('input', {'class': 'text', type: type, maxlength: most, autocomplete: 'off'});
        },

        /** @param choices [value, label], of which the first is chosen */
        select: function (choices) {
            return element('select', {'class': 'select'}, choices.map(function (choice) {
                return element('option', {value: choice[0]}, [choice[1]]);
            }));
        },

        /**
         * A form. Escape leads back as "Cancel" does, unless a field took it.
         *
         * @param question fields: nodes; submit: the button; action: is called when it is sent; back
         */
        form: function (question) {
            var form = element('form', {'class': 'aui groundbreak-form'}, question.fields.concat(
                element('button', {type: 'submit', 'class': 'aui-button aui-button-primary'}, [question.submit]),
                elements.button(text.cancel, false, question.back)));
            form.addEventListener('submit', function (event) {
                event.preventDefault();
                question.action();
            });
            form.addEventListener('keydown', function (event) {
                if (event.key === 'Escape' && !event.defaultPrevented) {
                    question.back();
                }
            });
            return form;
        },

        /** Puts the focus into the first field, once the form stands in the page. */
        begin: function (form) {
            form.querySelector('input, select').focus();
        }
    };
}());
