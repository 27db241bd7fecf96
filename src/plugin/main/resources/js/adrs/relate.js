/* Relating one ADR to another: which kind, which other one, and whether only a part. */
(function () {
    'use strict';

    var host = window.Groundbreak.host;
    var elements = window.Groundbreak.elements;
    var element = elements.element;
    var forms = window.Groundbreak.adrForms;
    var text = {
        failed: AJS.I18n.getText('groundbreak.adr.relate.failed'),
        kind: AJS.I18n.getText('groundbreak.adr.relate.kind'),
        none: AJS.I18n.getText('groundbreak.adr.relate.none'),
        other: AJS.I18n.getText('groundbreak.adr.relate.other'),
        otherHint: AJS.I18n.getText('groundbreak.adr.relate.other.hint'),
        partly: AJS.I18n.getText('groundbreak.adr.relate.partly'),
        part: AJS.I18n.getText('groundbreak.adr.relate.part'),
        relate: AJS.I18n.getText('groundbreak.adr.relate'),
        unchosen: AJS.I18n.getText('groundbreak.adr.relate.unchosen')
    };
    var KINDS = [
        ['supersedes', AJS.I18n.getText('groundbreak.adr.relation.supersedes')],
        ['amends', AJS.I18n.getText('groundbreak.adr.relation.amends')],
        ['depends-on', AJS.I18n.getText('groundbreak.adr.relation.depends-on')],
        ['relates-to', AJS.I18n.getText('groundbreak.adr.relation.relates-to')]
    ];
    var LONGEST = 200;

    /** Two spaces may have one number and title, so another space is named. @param adr the one that is related */
    function named(row, adr) {
        var space = row.space === adr.space ? '' : ' (' + row.space + ')';
        return (row.number ? row.number + ' ' : '') + row.title + space;
    }

    /** Looks among the ADRs this viewer may see, by number or words; those found are kept by what they are called. */
    function pickAdr(input, adr, found) {
        window.Groundbreak.picker(input, {
            none: text.none,
            failed: text.failed,
            offers: true,
            find: function (words) {
                return host.call('GET', '/adrs?sort=-date&text=' + encodeURIComponent(words)).then(function (answer) {
                    return answer.rows.filter(function (row) {
                        return row.contentId !== adr.contentId && !row.unreadable;
                    }).map(function (row) {
                        var name = named(row, adr);
                        found[name] = row.contentId;
                        return {value: name, label: name, detail: row.statusText};
                    });
                });
            }
        });
    }

    function part() {
        var box = element('input', {type: 'checkbox'});
        var words = forms.input('text', LONGEST);
        var field = forms.field(text.part, words);
        field.hidden = true;
        box.addEventListener('change', function () {
            field.hidden = !box.checked;
        });
        return {
            fields: [element('div', {'class': 'groundbreak-filter groundbreak-filter-check'},
                [element('label', {}, [box, ' ', text.partly])]), field],
            value: function () {
                return box.checked ? words.value.trim() : undefined;
            }
        };
    }

    /** The form. @param back leads to the buttons */
    window.Groundbreak.adrRelate = function (adr, panel, back) {
        var found = {};
        var kind = forms.select(KINDS);
        var other = forms.input('text', LONGEST);
        var partly = part();
        var error = element('p', {'class': 'error', role: 'alert'});
        var otherField = forms.field(text.other, other, text.otherHint);
        otherField.append(error);
        var form = forms.form({
            fields: [forms.field(text.kind, kind), otherField].concat(partly.fields),
            submit: text.relate,
            back: back,
            action: function () {
                var target = found[other.value];
                error.textContent = target ? '' : text.unchosen;
                other.setAttribute('aria-invalid', String(!target));
                if (target) {
                    panel.send('POST', '/relations', {pageVersion: adr.pageVersion, kind: kind.value, target: target,
                        partly: partly.value()});
                } else {
                    other.focus();
                }
            }
        });
        // The picker needs a field that stands in the page, which it does when the focus comes into the form.
        form.addEventListener('focusin', function () {
            pickAdr(other, adr, found);
        });
        return form;
    };
}());
