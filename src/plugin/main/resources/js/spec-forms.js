/* What stands in place of the spec panel's buttons for a while: one question. */
(function () {
    'use strict';

    var elements = window.Groundbreak.elements;
    var element = elements.element;
    var text = {
        cancel: AJS.I18n.getText('groundbreak.panel.cancel')
    };
    var ids = 0;

    function nextId() {
        ids += 1;
        return 'groundbreak-field-' + ids;
    }

    window.Groundbreak.specForms = {
        /**
         * Asks for one line of text.
         *
         * @param place what gives way
         * @param action is handed the text
         * @param cancel leads back
         * @param suggestion stands in the field; may be missing
         */
        ask: function (place, label, submit, action, cancel, suggestion) {
            var id = nextId();
            var field = element('input', {type: 'text', 'class': 'text', id: id, autocomplete: 'off'});
            var form = element('form', {'class': 'aui groundbreak-form'}, [
                element('label', {'for': id}, [label]),
                field,
                element('button', {type: 'submit', 'class': 'aui-button aui-button-primary'}, [submit]),
                elements.button(text.cancel, false, cancel)
            ]);
            field.value = suggestion || '';
            form.addEventListener('submit', function (event) {
                event.preventDefault();
                action(field.value);
            });
            place.replaceWith(form);
            field.focus();
        },

        /** Says what is going to happen. The focus goes to "Cancel", so that a key pressed twice changes nothing. */
        confirm: function (place, consequences, submit, action, cancel) {
            var id = nextId();
            var back = elements.button(text.cancel, false, cancel);
            place.replaceWith(element('div', {role: 'group', 'aria-labelledby': id}, [
                element('p', {id: id}, [consequences]),
                element('div', {'class': 'groundbreak-actions'}, [elements.button(submit, true, action), back])
            ]));
            back.focus();
        }
    };
}());
