/* Takes a trail in, for administrators, where there are no events yet: a file is picked, then sent as it is. */
(function () {
    'use strict';

    var host = window.Groundbreak.host;
    var elements = window.Groundbreak.elements;
    var element = elements.element;
    var text = {
        about: AJS.I18n.getText('groundbreak.trail.import.about'),
        failed: AJS.I18n.getText('groundbreak.trail.import.failed'),
        file: AJS.I18n.getText('groundbreak.trail.import.file'),
        noFile: AJS.I18n.getText('groundbreak.trail.import.no-file'),
        noJson: AJS.I18n.getText('groundbreak.trail.import.no-json'),
        submit: AJS.I18n.getText('groundbreak.trail.import'),
        title: AJS.I18n.getText('groundbreak.trail.import.title')
    };
    var ID = 'groundbreak-trail-file';

    /**
     * The form.
     *
     * @param path where a trail is sent to, behind our API
     * @param message where it says what went wrong
     */
    window.Groundbreak.trailImport = function (path, message) {
        var file = element('input', {type: 'file', id: ID, accept: '.json,application/json'});
        function complain(children) {
            message.replaceChildren(elements.message('error', children));
            file.focus();
        }
        function send(content) {
            return window.Promise.resolve(content).then(JSON.parse).then(function (trail) {
                return host.call('POST', path, trail);
            });
        }
        var submit = elements.button(text.submit, true, function () {
            var reader = new window.FileReader();
            if (file.files.length === 0) {
                complain([text.noFile]);
                return;
            }
            reader.addEventListener('load', function () {
                submit.disabled = true;
                send(reader.result).then(function () {
                    window.location.reload();
                }, function (problem) {
                    submit.disabled = false;
                    complain(problem instanceof window.SyntaxError ? [text.noJson] :
                        elements.problem(problem, text.failed));
                });
            });
            reader.addEventListener('error', function () {
                complain([text.failed]);
            });
            reader.readAsText(file.files[0]);
        });
        return element('div', {'class': 'groundbreak-trail-import'}, [
            element('h3', {}, [text.title]),
            element('p', {}, [text.about]),
            element('label', {'for': ID}, [text.file]),
            file,
            element('div', {'class': 'groundbreak-actions'}, [submit])
        ]);
    };
}());
