/* An index of ADRs for whoever looks: filters, rows, the drawing of their relations. What was printed for everybody
   stays until the rows are there, or if they fail. */
(function () {
    'use strict';

    var host = window.Groundbreak.host;
    var elements = window.Groundbreak.elements;
    var element = elements.element;
    var rows = window.Groundbreak.adrRows;
    var address = window.Groundbreak.adrAddress;
    var text = {
        create: AJS.I18n.getText('groundbreak.list.create'),
        empty: AJS.I18n.getText('groundbreak.adr.empty'),
        failed: AJS.I18n.getText('groundbreak.adr.load-failed'),
        graphFailed: AJS.I18n.getText('groundbreak.adr.graph.failed'),
        graphMore: AJS.I18n.getText('groundbreak.adr.graph.more'),
        hideGraph: AJS.I18n.getText('groundbreak.adr.graph.hide'),
        lookFurther: AJS.I18n.getText('groundbreak.list.look-further'),
        moreFailed: AJS.I18n.getText('groundbreak.list.more-failed'),
        noGraph: AJS.I18n.getText('groundbreak.adr.graph.none'),
        none: AJS.I18n.getText('groundbreak.adr.none'),
        perhapsMore: AJS.I18n.getText('groundbreak.adr.perhaps-more'),
        showGraph: AJS.I18n.getText('groundbreak.adr.graph.show'),
        showMore: AJS.I18n.getText('groundbreak.list.show-more'),
        shown: AJS.I18n.getText('groundbreak.adr.shown'),
        signIn: AJS.I18n.getText('groundbreak.adr.sign-in'),
        title: AJS.I18n.getText('groundbreak.adr.index')
    };
    var NOT_SIGNED_IN = 401;
    /** What the filters are when neither the macro nor the address says anything. */
    var NOTHING = {status: '', tag: '', space: '', decider: '', from: '', to: '', text: '', sort: 'number',
        inForce: ''};

    function over(state, more) {
        var all = {};
        Object.keys(NOTHING).forEach(function (name) {
            all[name] = more && more[name] !== undefined ? more[name] : state[name];
        });
        return all;
    }

    function query(parts) {
        return Object.keys(parts).filter(function (name) {
            return parts[name] !== '';
        }).map(function (name) {
            return name + '=' + encodeURIComponent(parts[name]);
        }).join('&');
    }

    /** @param place which index of the page it is, from 1 */
    function Index(root, place) {
        this.place = place;
        this.root = root;
        this.spaces = root.getAttribute('data-spaces').split(',');
        this.summary = root.querySelector('.groundbreak-list-summary');
        this.asked = over(NOTHING, {
            status: root.getAttribute('data-status') || '',
            tag: root.getAttribute('data-tag') || '',
            sort: root.getAttribute('data-sort') || NOTHING.sort,
            inForce: root.getAttribute('data-in-force') || ''
        });
        /** Counts what was asked, so that an answer that comes late is told from the one that is waited for. */
        this.turn = 0;
        this.table = element('div', {'class': 'groundbreak-list-part'});
        this.status = element('p', {role: 'status', 'class': 'groundbreak-list-status'});
        this.foot = element('div', {'class': 'groundbreak-actions'});
        this.graph = element('div', {'class': 'groundbreak-graph'});
        this.filterPlace = element('div', {});
        root.append(this.filterPlace, this.table, this.status, this.foot, this.graph);
        /** Whether the drawing is asked for; what was asked before, or is hidden by now, is not shown when it comes. */
        this.graphOpen = false;
        this.drawings = 0;
        var kept = address.read(place);
        // Once something was chosen, the address says everything: also that what the macro asks for was taken off.
        this.begin(kept ? over(NOTHING, kept) : this.asked);
    }

    /** Filters that say this, and the rows they ask for. */
    Index.prototype.begin = function (state) {
        this.state = state;
        this.filters = new window.Groundbreak.AdrFilters(state, this.spaces, this.changed.bind(this),
            this.reset.bind(this));
        this.filterPlace.replaceChildren(this.filters.form);
        this.filters.offerDeciders();
        this.load(null);
    };

    Index.prototype.changed = function (state) {
        this.state = state;
        address.keep(this.place, state);
        this.load(null);
    };

    Index.prototype.reset = function () {
        address.forget(this.place);
        this.begin(this.asked);
        this.filters.text.focus();
    };

    /** What the server is asked for. */
    Index.prototype.query = function (after) {
        var state = over(this.state, {space: this.state.space || this.spaces.join(',')});
        var parts = {};
        Object.keys(state).forEach(function (name) {
            parts[name] = state[name];
        });
        parts.cursor = after || '';
        return query(parts);
    };

    /** A part, which takes the place of what was shown, or follows it. @param after null for the first */
    Index.prototype.load = function (after) {
        var self = this;
        this.turn += 1;
        var turn = this.turn;
        host.call('GET', '/adrs?' + this.query(after)).then(function (part) {
            if (turn === self.turn) {
                self.show(part, after);
            }
        }, function (problem) {
            if (turn === self.turn) {
                self.fail(problem, after);
            }
        });
    };

    Index.prototype.fail = function (problem, after) {
        if (problem.status === NOT_SIGNED_IN) {
            this.say([text.signIn]);
        } else {
            this.say(elements.problem(problem, after ? text.moreFailed : text.failed));
        }
    };

    Index.prototype.say = function (nodes) {
        this.status.replaceChildren.apply(this.status, nodes);
    };

    Index.prototype.show = function (part, after) {
        this.summary.hidden = true;
        if (!after) {
            this.table.replaceChildren();
            this.openGraph(false);
            this.body = null;
            this.count = 0;
            this.filters.offerTags(part.tags);
        }
        var first = part.rows.length > 0 ? this.add(part.rows) : null;
        this.foot.replaceChildren();
        this.offer(part);
        if (after && first) {
            first.querySelector('a').focus();
        }
        this.tell(part);
    };

    Index.prototype.add = function (some) {
        if (!this.body) {
            this.body = rows.table(text.title);
            this.table.append(this.body);
        }
        this.count += some.length;
        return rows.add(this.body, some);
    };

    Index.prototype.offer = function (part) {
        var self = this;
        if (part.after) {
            this.foot.append(elements.button(part.sure ? text.showMore : text.lookFurther, false, function () {
                self.load(part.after);
            }));
        }
        if (this.count > 0) {
            this.foot.append(this.graphButton());
        }
    };

    Index.prototype.tell = function (part) {
        if (this.count === 0 && !part.after) {
            this.say([query(over(NOTHING, this.filters.state())) === query(NOTHING) ? text.empty : text.none]);
            this.offerCreate();
        } else if (part.after && !part.sure) {
            this.say([text.perhapsMore]);
        } else {
            this.say([elements.fill(text.shown, this.count)]);
        }
        if (part.searchNote) {
            this.status.append(' ', part.searchNote);
        }
    };

    /** Where the host says which blueprint that is, one click begins. */
    Index.prototype.offerCreate = function () {
        var self = this;
        host.blueprintUrl(this.spaces[0], 'adr-blueprint').then(function (url) {
            if (url && self.count === 0) {
                self.foot.replaceChildren(element('a', {href: url}, [text.create]));
            }
        });
    };

    Index.prototype.graphButton = function () {
        var self = this;
        var made = elements.button('', false, function () {
            self.openGraph(!self.graphOpen);
            tell();
        });

        function tell() {
            made.setAttribute('aria-expanded', String(self.graphOpen));
            made.textContent = self.graphOpen ? text.hideGraph : text.showGraph;
        }

        tell();
        return made;
    };

    /** Shows the drawing, or takes it away. */
    Index.prototype.openGraph = function (open) {
        this.graphOpen = open;
        this.drawings += 1;
        this.graph.replaceChildren();
        if (open) {
            this.draw(this.drawings);
        }
    };

    /** @param drawing the number it has while nothing else was asked for */
    Index.prototype.draw = function (drawing) {
        var self = this;

        function show(nodes) {
            if (drawing === self.drawings) {
                self.graph.replaceChildren.apply(self.graph, nodes);
            }
        }

        host.call('GET', '/adrs/graph?' + this.query(null)).then(function (graph) {
            show(graph.edges.length === 0 ? [element('p', {}, [text.noGraph])] :
                window.Groundbreak.adrGraph(graph).concat(graph.more ? element('p', {}, [text.graphMore]) : []));
        }, function (problem) {
            show([element('p', {}, elements.problem({id: problem.id}, text.graphFailed))]);
        });
    };

    host.ready(function () {
        document.querySelectorAll('.groundbreak-adr-index[data-spaces]').forEach(function (root, index) {
            new Index(root, index + 1);
        });
    });
}());
