/* A table that comes in parts, each for one viewer. Whoever makes the rows gets the parts one by one. */
(function () {
    'use strict';

    var host = window.Groundbreak.host;
    var elements = window.Groundbreak.elements;
    var element = elements.element;
    var text = {
        moreFailed: AJS.I18n.getText('groundbreak.list.more-failed'),
        lookFurther: AJS.I18n.getText('groundbreak.list.look-further'),
        showMore: AJS.I18n.getText('groundbreak.list.show-more'),
        signIn: AJS.I18n.getText('groundbreak.list.sign-in')
    };
    var NOT_SIGNED_IN = 401;

    /**
     * @param root what it is put into, at its end
     * @param list path(after) says where a part is, show(part, after) adds its rows and returns the first of them,
     *     tell(part, after) says what there is to say, and failed is the sentence when nothing came
     */
    function Parts(root, list) {
        this.list = list;
        this.place = element('div', {'class': 'groundbreak-list-part'});
        this.status = element('p', {role: 'status', 'class': 'groundbreak-list-status'});
        this.foot = element('div', {'class': 'groundbreak-actions'});
        this.turn = 0;
        root.append(this.place, this.status, this.foot);
    }

    /** One part at a time; beginning anew drops what is under way. @param after what the part before ended with */
    Parts.prototype.load = function (after) {
        var self = this;
        if (this.loading && after) {
            return;
        }
        this.loading = true;
        this.turn += 1;
        var turn = this.turn;
        this.status.replaceChildren();
        host.call('GET', this.list.path(after)).then(function (part) {
            if (turn === self.turn) {
                self.loading = false;
                self.show(part, after);
            }
        }, function (problem) {
            if (turn === self.turn) {
                self.loading = false;
                self.fail(problem, after);
            }
        });
    };

    Parts.prototype.fail = function (problem, after) {
        this.say(problem.status === NOT_SIGNED_IN ? [text.signIn] :
            elements.problem({id: problem.id}, after ? text.moreFailed : this.list.failed));
    };

    /** Says something below the table. */
    Parts.prototype.say = function (nodes) {
        this.status.replaceChildren.apply(this.status, nodes);
    };

    Parts.prototype.show = function (part, after) {
        var self = this;
        var first = this.list.show(part, after);
        this.foot.replaceChildren();
        if (part.after) {
            this.foot.append(elements.button(part.sure ? text.showMore : text.lookFurther, false, function () {
                self.load(part.after);
            }));
        }
        if (after && first) {
            first.querySelector('a').focus();
        }
        this.list.tell(part, after);
    };

    window.Groundbreak.Parts = Parts;
}());
