/* Turns a text field into one that offers what may be meant: an editable combobox with a list, as the ARIA pattern has
   it. What is typed keeps working, whatever the search says. */
(function () {
    'use strict';

    var elements = window.Groundbreak.elements;
    var element = elements.element;
    var text = {
        chosen: AJS.I18n.getText('groundbreak.picker.chosen'),
        found: AJS.I18n.getText('groundbreak.picker.found'),
        more: AJS.I18n.getText('groundbreak.picker.more'),
        searching: AJS.I18n.getText('groundbreak.picker.searching')
    };
    /** How many are shown at most. */
    var SHOWN = 10;
    /** Milliseconds without a key before the search begins. */
    var PAUSE = 200;
    /** Milliseconds after which it is said that the search is under way. */
    var LONG = 800;

    function Picker(input, options) {
        this.input = input;
        this.options = options;
        this.choices = [];
        this.active = -1;
        /** Counts the searches, so that an answer that comes late is told from the one that is waited for. */
        this.turn = 0;
        /** Whether an answer is on its way, so that the list, if there is one, is that of other words. */
        this.waiting = false;
        this.list = element('div', {'class': 'groundbreak-picker-list', id: input.id + '-list', role: 'listbox'});
        this.list.hidden = true;
        this.status = element('div', {'class': 'groundbreak-picker-status', role: 'status'});
    }

    Picker.prototype.attach = function () {
        var input = this.input;
        var label = input.labels[0];
        if (label) {
            label.id = label.id || input.id + '-label';
            label.classList.add('groundbreak-picker-name');
            this.list.setAttribute('aria-labelledby', label.id);
        }
        input.setAttribute('role', 'combobox');
        input.setAttribute('autocomplete', 'off');
        input.setAttribute('aria-autocomplete', 'list');
        input.setAttribute('aria-expanded', 'false');
        input.setAttribute('aria-controls', this.list.id);
        input.after(this.list, this.status);
        input.addEventListener('input', this.typed.bind(this));
        input.addEventListener('keydown', this.pressed.bind(this));
        input.addEventListener('keyup', this.released.bind(this));
        input.addEventListener('blur', this.leave.bind(this));
        // A pressed mouse button must not take the focus from the field.
        this.list.addEventListener('mousedown', function (event) {
            event.preventDefault();
        });
    };

    /** What is shown stays until there is an answer, so that nothing jumps at every key. */
    Picker.prototype.typed = function () {
        this.forget();
        if (this.list.hidden) {
            this.say([]);
        }
        if (this.words() === '') {
            this.leave();
            this.say([]);
        } else {
            this.waiting = true;
            this.timer = window.setTimeout(this.search.bind(this), PAUSE);
        }
    };

    /** What is searched for: all that stands in the field, or what follows the last comma where it takes several. */
    Picker.prototype.words = function () {
        var value = this.input.value;
        return (this.options.several ? value.substring(value.lastIndexOf(',') + 1) : value).trim();
    };

    /** Searches for what stands in the field. */
    Picker.prototype.search = function () {
        var self = this;
        this.forget();
        this.waiting = true;
        var turn = this.turn;
        this.timer = window.setTimeout(function () {
            self.say([text.searching]);
        }, LONG);
        function answered(show) {
            return function (answer) {
                if (turn === self.turn) {
                    self.waiting = false;
                    window.clearTimeout(self.timer);
                    show.call(self, answer);
                }
            };
        }
        this.options.find(this.words()).then(answered(this.show), answered(this.fail));
    };

    /** The search went wrong: says so, and what went wrong where there is a sentence for it. */
    Picker.prototype.fail = function (problem) {
        var said = [this.options.failed];
        if (problem && problem.message) {
            said = elements.problem(problem).concat([' '], said);
        }
        this.leave();
        this.say(said);
    };

    Picker.prototype.show = function (found) {
        var self = this;
        if (found.length === 0) {
            this.leave();
            this.say([this.options.none]);
            return;
        }
        this.activate(-1);
        this.choices = found.slice(0, SHOWN);
        this.list.replaceChildren.apply(this.list, this.choices.map(function (choice, index) {
            return self.option(choice, index);
        }));
        this.list.hidden = false;
        this.input.setAttribute('aria-expanded', 'true');
        this.say(found.length > SHOWN ? [elements.fill(text.more, SHOWN)] : [elements.fill(text.found, found.length)],
            found.length <= SHOWN);
        this.list.scrollIntoView({block: 'nearest'});
    };

    Picker.prototype.option = function (choice, index) {
        var self = this;
        var words = element('span', {'class': 'groundbreak-picker-words'},
            [element('span', {'class': 'groundbreak-picker-label'}, [choice.label])]);
        var made = element('div', {'class': 'groundbreak-picker-option', id: this.list.id + '-' + index, role: 'option',
            'aria-selected': 'false'}, [words]);
        [choice.detail, choice.refused].forEach(function (line) {
            if (line) {
                words.append(' ', element('span', {'class': 'groundbreak-picker-detail'}, [line]));
            }
        });
        if (choice.picture) {
            made.prepend(element('img', {'class': 'groundbreak-picker-picture', src: choice.picture, alt: ''}));
        }
        if (choice.refused) {
            made.setAttribute('aria-disabled', 'true');
        }
        made.addEventListener('click', function () {
            self.choose(choice);
        });
        return made;
    };

    /** Takes a choice into the field. One that is refused is not taken; its reason is said instead. */
    Picker.prototype.choose = function (choice) {
        if (choice.refused) {
            this.say([choice.label + ': ' + choice.refused]);
            return;
        }
        this.leave();
        var value = this.input.value;
        var before = this.options.several ? value.substring(0, value.lastIndexOf(',') + 1) : '';
        this.input.value = (before ? before + ' ' : '') + choice.value;
        this.say([elements.fill(text.chosen, choice.label)]);
        if (this.options.chosen) {
            this.options.chosen();
        }
    };

    /** Waits for no answer any more. */
    Picker.prototype.forget = function () {
        window.clearTimeout(this.timer);
        this.turn += 1;
        this.waiting = false;
        this.activate(-1);
    };

    /** Closes the list, too. */
    Picker.prototype.leave = function () {
        this.forget();
        this.choices = [];
        this.list.hidden = true;
        this.list.replaceChildren();
        this.input.setAttribute('aria-expanded', 'false');
    };

    /** Marks one choice, which the field then speaks of; -1 for none. */
    Picker.prototype.activate = function (index) {
        var options = this.list.children;
        if (this.active >= 0 && options[this.active]) {
            options[this.active].setAttribute('aria-selected', 'false');
        }
        this.active = index;
        if (index < 0) {
            this.input.removeAttribute('aria-activedescendant');
            return;
        }
        options[index].setAttribute('aria-selected', 'true');
        this.input.setAttribute('aria-activedescendant', options[index].id);
        options[index].scrollIntoView({block: 'nearest'});
    };

    /** From one choice to another, round and round; not among those of other words. @param step 1 or -1 */
    Picker.prototype.move = function (step) {
        var count = this.choices.length;
        if (this.waiting) {
            return;
        }
        if (count > 0) {
            this.activate(this.active < 0 && step < 0 ? count - 1 : (this.active + step + count) % count);
        } else if (this.words() !== '' || this.options.offers) {
            this.search();
        }
    };

    Picker.prototype.pressed = function (event) {
        var open = this.choices.length > 0;
        var active = this.choices[this.active];
        // Keys that pick a character of a script, as for Japanese, are none of ours.
        if (event.isComposing || event.ctrlKey || event.metaKey) {
            return;
        }
        if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
            event.preventDefault();
            this.move(event.key === 'ArrowDown' ? 1 : -1);
        } else if (event.key === 'Enter' && active) {
            event.preventDefault();
            event.stopPropagation();
            this.choose(active);
        } else if (event.key === 'Enter') {
            this.leave();
        } else if (event.key === 'Tab' && active && !active.refused) {
            this.choose(active);
        } else if (event.key === 'Escape' && open) {
            this.escaped = true;
            event.preventDefault();
            event.stopPropagation();
            this.leave();
            this.say([]);
        } else if (event.key === 'Home' || event.key === 'End') {
            this.activate(-1);
        }
    };

    /** The Escape that closed the list closes nothing else, not even what listens for keys that are let go. */
    Picker.prototype.released = function (event) {
        if (event.key === 'Escape' && this.escaped) {
            this.escaped = false;
            event.preventDefault();
            event.stopPropagation();
        }
    };

    /** @param unseen whether only those hear it who do not see the list */
    Picker.prototype.say = function (said, unseen) {
        this.status.classList.toggle('groundbreak-unseen', Boolean(unseen));
        this.status.replaceChildren.apply(this.status, said);
    };

    window.Groundbreak = window.Groundbreak || {};

    /**
     * Makes a combobox of a text field that has an id and a label and stands in the page. Doing it twice changes
     * nothing.
     *
     * @param input the field; choosing sets its value
     * @param options find: is handed the words that were typed, without spaces around them, and answers a promise of
     *     [{value, label, detail, picture, refused}], of which ten are shown at most: value is what the field takes,
     *     detail, picture (an address) and refused (why it cannot be chosen) may be missing; the promise may be
     *     rejected with {message, link}. none: the sentence when nothing was found; failed: the sentence when the
     *     search went wrong, which says what may be typed instead. offers: whether the arrow keys search in an empty
     *     field too, with no words; may be missing. several: whether the field takes several values with commas
     *     between, so that choosing one replaces what follows the last comma; may be missing. chosen: is called when a
     *     choice was taken into the field; may be missing
     */
    window.Groundbreak.picker = function (input, options) {
        if (input.getAttribute('role') !== 'combobox') {
            new Picker(input, options).attach();
        }
    };
}());
