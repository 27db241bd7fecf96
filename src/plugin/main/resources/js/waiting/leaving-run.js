/* What somebody who leaves has in specs, handed over part by part, or shown as it would be. It goes on by itself. */
(function () {
    'use strict';

    var host = window.Groundbreak.host;
    var elements = window.Groundbreak.elements;
    var element = elements.element;
    var tables = window.Groundbreak.listTable;
    var text = {
        counts: {
            done: AJS.I18n.getText('groundbreak.leaving.count.done'),
            possible: AJS.I18n.getText('groundbreak.leaving.count.possible'),
            refused: AJS.I18n.getText('groundbreak.leaving.count.refused')
        },
        done: AJS.I18n.getText('groundbreak.leaving.title.done'),
        failed: AJS.I18n.getText('groundbreak.leaving.request-failed'),
        goOn: AJS.I18n.getText('groundbreak.leaving.continue'),
        left: AJS.I18n.getText('groundbreak.leaving.left'),
        leftUnknown: AJS.I18n.getText('groundbreak.leaving.left-unknown'),
        none: AJS.I18n.getText('groundbreak.leaving.none'),
        page: AJS.I18n.getText('groundbreak.list.page'),
        part: AJS.I18n.getText('groundbreak.leaving.part'),
        result: AJS.I18n.getText('groundbreak.leaving.result'),
        running: AJS.I18n.getText('groundbreak.leaving.running'),
        space: AJS.I18n.getText('groundbreak.register.space'),
        stop: AJS.I18n.getText('groundbreak.leaving.stop'),
        stopped: AJS.I18n.getText('groundbreak.leaving.stopped'),
        would: AJS.I18n.getText('groundbreak.leaving.title.would')
    };

    /**
     * @param request who leaves and who comes
     * @param dryRun whether nothing is changed
     * @param possible how many can be handed over; null where that is not known
     * @param form busy: is told whether it goes on; offer: is handed the run and the last answer when something could
     *     be handed over, answers buttons
     */
    function LeavingRun(request, dryRun, possible, form) {
        this.request = request;
        this.dryRun = dryRun;
        this.possible = possible;
        this.form = form;
        this.counts = {done: 0, possible: 0, refused: 0};
        /** Where it goes on; null at the beginning and at the end. */
        this.after = null;
        this.title = dryRun ? text.would : text.done;
        this.heading = element('h3', {tabindex: '-1'}, [this.title]);
        this.rows = element('div', {});
        this.status = element('p', {role: 'status'});
        this.foot = element('div', {'class': 'groundbreak-actions'});
        this.place = element('div', {'class': 'groundbreak-leaving-run'},
            [this.heading, this.status, this.foot, this.rows]);
    }

    /** Asks for the next part. */
    LeavingRun.prototype.next = function () {
        this.stopped = false;
        this.form.busy(true);
        this.say([text.running]);
        this.show([elements.button(text.stop, false, this.stop.bind(this))]);
        host.call('POST', '/replacement', {
            leaving: this.request.leaving,
            leavingNumber: this.request.leavingNumber,
            coming: this.request.coming,
            dryRun: this.dryRun,
            cursor: this.after
        }).then(this.take.bind(this), this.fail.bind(this));
    };

    /** What is on its way is waited for and shown; nothing is asked for after it. */
    LeavingRun.prototype.stop = function () {
        this.stopped = true;
    };

    LeavingRun.prototype.take = function (body) {
        this.after = body.after || null;
        this.add(body.rows);
        if (this.after && !this.stopped) {
            this.next();
            return;
        }
        this.form.busy(false);
        if (this.total() === 0 && !this.after) {
            this.heading.hidden = true;
            this.status.replaceChildren(elements.fill(text.none, body.leaving));
            this.show([]);
            return;
        }
        this.say(this.after ? [text.stopped].concat(this.left()) : []);
        this.show((this.after ? [this.goOn()] : []).concat(
            this.dryRun && this.counts.possible > 0 ? this.form.offer(this, body) : []));
    };

    LeavingRun.prototype.fail = function (problem) {
        this.form.busy(false);
        this.say([], elements.message('error', elements.problem(problem, text.failed).concat(
            this.total() > 0 ? [' '].concat(this.left().join(' ')) : [])));
        this.show(this.total() > 0 || this.after ? [this.goOn()] : []);
        this.heading.hidden = this.total() === 0;
    };

    LeavingRun.prototype.goOn = function () {
        var self = this;
        return elements.button(text.goOn, false, function () {
            self.next();
            self.heading.focus();
        });
    };

    LeavingRun.prototype.add = function (rows) {
        var counts = this.counts;
        if (rows.length > 0 && !this.table) {
            this.table = tables.table(this.title, [text.page, text.space, text.part, text.result]);
            this.rows.append(this.table);
        }
        rows.forEach(function (row) {
            counts[row.result] += 1;
        });
        if (rows.length > 0) {
            tables.add(this.table, rows.map(function (row) {
                return tables.row(row, [[row.space], [row.partText], [row.resultText]]);
            }));
        }
    };

    LeavingRun.prototype.total = function () {
        return this.counts.done + this.counts.possible + this.counts.refused;
    };

    /** What is left, where it is known how many there were to begin with. */
    LeavingRun.prototype.left = function () {
        return this.dryRun || this.possible === null ? [text.leftUnknown] :
            [elements.fill(text.left, Math.max(0, this.possible - this.counts.done))];
    };

    /** How far it is, and what else there is to say. @param message an element below; may be missing */
    LeavingRun.prototype.say = function (sentences, message) {
        var counts = this.counts;
        var said = [this.dryRun ? 'possible' : 'done', 'refused'].filter(function (name) {
            return counts[name] > 0;
        }).map(function (name) {
            return elements.fill(text.counts[name], counts[name]);
        }).join(' · ');
        this.status.replaceChildren([said].concat(sentences).filter(Boolean).join(' · '));
        this.rows.querySelectorAll('.aui-message').forEach(function (old) {
            old.remove();
        });
        if (message) {
            message.setAttribute('role', 'alert');
            this.rows.prepend(message);
        }
    };

    LeavingRun.prototype.show = function (buttons) {
        this.foot.replaceChildren.apply(this.foot, buttons);
    };

    window.Groundbreak.LeavingRun = LeavingRun;
}());
