/* Comments that are written from the panel: what was typed as the host keeps it, and never twice. */
(function () {
    'use strict';

    var host = window.Groundbreak.host;
    var MARKS = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};
    var TAB = 9;
    var LINE = 10;
    var SPACE = 32;
    var HIGH = 0xd800;
    var LOW = 0xdc00;
    var BEYOND = 0xe000;
    var LAST = 0xfffd;

    /** Whether XML takes this unit of a text; of a whole character outside the first plane the two halves. */
    function isText(words, index) {
        var code = words.charCodeAt(index);
        if (code >= HIGH && code < LOW) {
            var next = words.charCodeAt(index + 1);
            return next >= LOW && next < BEYOND;
        }
        if (code >= LOW && code < BEYOND) {
            var before = words.charCodeAt(index - 1);
            return before >= HIGH && before < LOW;
        }
        return code >= SPACE && code <= LAST || code === TAB || code === LINE;
    }

    /** What was typed, in storage format: text and nothing else, a paragraph for each that an empty line divides. */
    function storage(words) {
        var clean = words.split('').filter(function (unit, index) {
            return isText(words, index);
        }).join('').replace(/[&<>"]/g, function (mark) {
            return MARKS[mark];
        });
        return clean.trim().split(/\n\s*\n/).map(function (paragraph) {
            return '<p>' + paragraph.replace(/\n/g, '<br/>') + '</p>';
        }).join('');
    }

    /** As the server says the words of a comment: on one line. */
    function line(words) {
        return words.replace(/\s+/g, ' ').trim();
    }

    function isSame(shown, typed) {
        return shown === typed || shown.slice(-1) === '\u2026' && typed.indexOf(shown.slice(0, -1)) === 0;
    }

    /**
     * A comment that is to be written.
     *
     * @param contentId of the page
     * @param parentId of the comment that it replies to; null for none
     */
    function NewComment(contentId, parentId) {
        this.contentId = contentId;
        this.parentId = parentId;
        /** Once it is on the page. */
        this.id = null;
        /** Whether it may be on the page although nobody said so. */
        this.unsure = false;
    }

    /** Among the latest comments of the page one by the same person with the same words; null for none. */
    NewComment.prototype.find = function (words) {
        var typed = line(words);
        return host.call('GET', '/specs/' + this.contentId + '/questions/comments').then(function (list) {
            var found = list.comments.filter(function (comment) {
                return comment.mine && isSame(comment.text, typed);
            })[0];
            return found ? found.commentId : null;
        });
    };

    NewComment.prototype.write = function (words) {
        return host.addComment(this.contentId, this.parentId, storage(words));
    };

    /** Writes it, unless it is there already. @return its id */
    NewComment.prototype.post = function (words) {
        var self = this;
        if (this.id) {
            return window.Promise.resolve(this.id);
        }
        var looked = this.unsure ? this.find(words) : window.Promise.resolve(null);
        return looked.then(function (found) {
            return found || self.write(words);
        }).then(function (id) {
            self.id = id;
            return id;
        }, function (problem) {
            self.unsure = self.unsure || problem.status === 0;
            throw problem;
        });
    };

    window.Groundbreak.NewComment = NewComment;
    window.Groundbreak.NewComment.storage = storage;
}());
