/* What stands in place of the spec panel's buttons for a while: one question. */
(function () {
    'use strict';

    var elements = window.Groundbreak.elements;
    var element = elements.element;
    var text = {
        cancel: AJS.I18n.getText('groundbreak.panel.cancel'),
        limit: AJS.I18n.getText('groundbreak.panel.limit')
    };
    var ids = 0;

    function nextId() {
        ids += 1;
        return 'groundbreak-field-' + ids;
    }

    /** Puts the question there; Escape leads back as "Cancel" does, unless something in the question took it. */
    function put(place, question, back) {
        question.addEventListener('keydown', function (event) {
            if (event.key === 'Escape' && !event.defaultPrevented) {
                back();
            }
        });
        place.replaceWith(question);
    }

    function line(id) {
        return element('input', {type: 'text', 'class': 'text', id: id, autocomplete: 'off'});
    }

    /** A field of several lines, which Ctrl and Enter send, as Enter alone makes a line. */
    function area(id) {
        var made = element('textarea', {'class': 'textarea', id: id, rows: '4'});
        made.addEventListener('keydown', function (event) {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
                event.preventDefault();
                made.form.requestSubmit();
            }
        });
        return made;
    }

    /** Says how much goes into the field, and nothing is cut. Where it is too much, that is an error of the field. */
    function limit(field, most) {
        var said = element('p', {'class': 'description', id: field.id + '-limit'}, [elements.fill(text.limit, most)]);
        field.setAttribute('aria-describedby', said.id);
        field.addEventListener('input', function () {
            var over = field.value.length > most;
            said.className = over ? 'error' : 'description';
            field.setAttribute('aria-invalid', String(over));
        });
        return said;
    }

    window.Groundbreak.specForms = {
        /**
         * Asks for a text.
         *
         * @param question place: what gives way; label; submit: the button; action: is handed the text; back: leads
         *     back. May be missing: suggestion: stands in the field; multiline: whether it has several lines;
         *     maxLength: characters at most; attach: is handed the field once it stands in the page
         */
        ask: function (question) {
            var id = nextId();
            var field = question.multiline ? area(id) : line(id);
            var form = element('form', {'class': 'aui groundbreak-form'}, [
                element('label', {'for': id}, [question.label]),
                field
            ]);
            if (question.multiline) {
                form.classList.add('groundbreak-form-long');
            }
            if (question.maxLength) {
                form.append(limit(field, question.maxLength));
            }
            form.append(element('button', {type: 'submit', 'class': 'aui-button aui-button-primary'},
                [question.submit]), elements.button(text.cancel, false, question.back));
            field.value = question.suggestion || '';
            form.addEventListener('submit', function (event) {
                event.preventDefault();
                if (field.getAttribute('aria-invalid') === 'true') {
                    field.focus();
                } else {
                    question.action(field.value);
                }
            });
            put(question.place, form, question.back);
            if (question.attach) {
                question.attach(field);
            }
            field.focus();
        },

        /** Whether somebody is about to answer a question in this place, or to press a button of it. */
        inUse: function (place) {
            var focused = document.activeElement;
            return place !== focused && place.contains(focused) || Boolean(place.querySelector('form, [role="group"]'));
        },

        /**
         * Says what is going to happen. The focus goes to "Cancel", so that a key pressed twice changes nothing.
         *
         * @param question place: what gives way; consequences; submit: the button; action; back: leads back
         */
        confirm: function (question) {
            var id = nextId();
            var back = elements.button(text.cancel, false, question.back);
            put(question.place, element('div', {role: 'group', 'aria-labelledby': id}, [
                element('p', {id: id}, [question.consequences]),
                element('div', {'class': 'groundbreak-actions'},
                    [elements.button(question.submit, true, question.action), back])
            ]), question.back);
            back.focus();
        }
    };
}());
