/* The history of a spec or of a decision: its events part by part, verified when somebody presses, and to download. */
(function () {
    'use strict';

    var host = window.Groundbreak.host;
    var elements = window.Groundbreak.elements;
    var element = elements.element;
    var text = {
        byItself: AJS.I18n.getText('groundbreak.trail.by-itself'),
        csv: AJS.I18n.getText('groundbreak.trail.csv'),
        empty: AJS.I18n.getText('groundbreak.trail.empty'),
        emptyDecision: AJS.I18n.getText('groundbreak.trail.decision.empty'),
        erased: AJS.I18n.getText('groundbreak.trail.erased'),
        failed: AJS.I18n.getText('groundbreak.trail.failed'),
        head: AJS.I18n.getText('groundbreak.trail.head'),
        json: AJS.I18n.getText('groundbreak.trail.json'),
        more: AJS.I18n.getText('groundbreak.trail.more'),
        verify: AJS.I18n.getText('groundbreak.trail.verify'),
        verifying: AJS.I18n.getText('groundbreak.trail.verifying'),
        version: AJS.I18n.getText('groundbreak.trail.version')
    };

    function TrailPage(place) {
        this.place = place;
        this.contentId = window.Groundbreak.roots.id(place, 'data-content-id');
        this.decision = place.getAttribute('data-decision-id');
        this.path = this.decision ?
            '/decisions/' + this.contentId + '/' + encodeURIComponent(this.decision) + '/trail' :
            '/specs/' + this.contentId + '/trail';
        this.list = element('ol', {'class': 'groundbreak-trail-events', reversed: ''});
        this.message = element('div', {role: 'status', 'class': 'groundbreak-message'});
        this.below = element('div', {'class': 'groundbreak-actions'});
    }

    TrailPage.prototype.load = function (cursor) {
        var self = this;
        return host.call('GET', this.path + (cursor ? '?cursor=' + encodeURIComponent(cursor) : ''))
            .then(function (part) {
                self.show(part, Boolean(cursor));
            }, function (problem) {
                self.complain(problem);
            });
    };

    /** Puts a part below what is there; after a press on "more" its first event has the focus. */
    TrailPage.prototype.show = function (part, goesOn) {
        var self = this;
        var added = part.entries.map(entryOf);
        this.list.append.apply(this.list, added);
        this.below.replaceChildren();
        if (part.next) {
            this.below.append(elements.button(text.more, false, function () {
                self.load(part.next);
            }));
        }
        if (!goesOn && added.length === 0) {
            this.showEmpty();
        } else if (!goesOn) {
            this.place.replaceChildren(this.actions(), this.message, this.list, this.below);
        } else if (added.length > 0) {
            added[0].focus();
        }
    };

    TrailPage.prototype.showEmpty = function () {
        this.place.replaceChildren(this.message, element('p', {}, [this.decision ? text.emptyDecision : text.empty]));
        if (this.place.getAttribute('data-takes-in') === 'true') {
            this.place.append(window.Groundbreak.trailImport(this.path, this.message));
        }
    };

    TrailPage.prototype.actions = function () {
        var self = this;
        var verify = elements.button(text.verify, true, function () {
            self.verify(verify);
        });
        return element('div', {'class': 'groundbreak-trail-actions'}, [verify,
            this.download('json', text.json), this.download('csv', text.csv)]);
    };

    TrailPage.prototype.download = function (format, label) {
        var path = '/rest/groundbreak/1.0' + this.path + '/export?format=' + format;
        return element('a', {href: host.pageUrl(path), download: ''}, [label]);
    };

    TrailPage.prototype.verify = function (button) {
        var self = this;
        button.disabled = true;
        this.message.replaceChildren(element('p', {}, [text.verifying]));
        host.call('GET', this.path + '/verification').then(function (found) {
            self.say(found);
            button.disabled = false;
            button.focus();
        }, function (problem) {
            button.disabled = false;
            self.complain(problem);
            button.focus();
        });
    };

    TrailPage.prototype.say = function (found) {
        var said = elements.message(found.fits ? 'success' : 'error', [found.text]);
        found.sentences.forEach(function (sentence) {
            said.append(element('p', {}, [sentence]));
        });
        if (found.head) {
            said.append(element('p', {}, [elements.fill(text.head, found.head)]));
        }
        this.message.replaceChildren(said);
    };

    TrailPage.prototype.complain = function (problem) {
        this.message.replaceChildren(elements.message('error', elements.problem(problem, text.failed)));
        if (!this.message.isConnected) {
            this.place.replaceChildren(this.message);
        }
    };

    function circumstances(entry) {
        var said = [entry.by || text.byItself];
        if (entry.atText) {
            said.push(entry.atText);
        }
        if (entry.versionText) {
            said.push(elements.fill(text.version, entry.versionText));
        }
        return said.join(' \u00b7 ');
    }

    function entryOf(entry) {
        var item = element('li', {value: entry.sequence, tabindex: '-1'},
            [element('p', {}, [element('strong', {}, [entry.text])])]);
        entry.words.forEach(function (words) {
            item.append(element('p', {'class': 'groundbreak-words'},
                [words.about ? words.about + ': ' + words.text : words.text]));
        });
        if (entry.erased) {
            item.append(element('p', {}, [element('em', {}, [text.erased])]));
        }
        if (entry.type) {
            item.append(element('p', {'class': 'groundbreak-trail-circumstances'}, [circumstances(entry)]));
        }
        if (entry.imported) {
            item.append(element('p', {'class': 'groundbreak-trail-circumstances'}, [entry.imported]));
        }
        return item;
    }

    host.ready(function () {
        document.querySelectorAll('.groundbreak-trail').forEach(function (place) {
            if (window.Groundbreak.roots.id(place, 'data-content-id')) {
                new TrailPage(place).load();
            }
        });
    });
}());
