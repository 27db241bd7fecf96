/* The relations of ADRs as a drawing: the older ones to the left. One link of it is in the order of tabs, arrow keys
   lead from one to the next, and beside it stands a table that says the same. */
(function () {
    'use strict';

    var host = window.Groundbreak.host;
    var elements = window.Groundbreak.elements;
    var element = elements.element;
    var text = {
        drawing: AJS.I18n.getText('groundbreak.adr.graph'),
        from: AJS.I18n.getText('groundbreak.adr.graph.from'),
        hint: AJS.I18n.getText('groundbreak.adr.graph.hint'),
        relation: AJS.I18n.getText('groundbreak.adr.graph.relation'),
        table: AJS.I18n.getText('groundbreak.adr.graph.table'),
        to: AJS.I18n.getText('groundbreak.adr.graph.to')
    };
    var SVG = 'http://www.w3.org/2000/svg';
    var WIDTH = 170;
    var HEIGHT = 48;
    var STEP_X = 230;
    var STEP_Y = 72;
    var EDGE = 8;
    /** As many characters as fit into a box. */
    var LETTERS = 24;
    /** How far a line bends. */
    var BEND = 40;
    var drawings = 0;

    function svg(name, attributes, children) {
        var made = document.createElementNS(SVG, name);
        Object.keys(attributes).forEach(function (key) {
            made.setAttribute(key, attributes[key]);
        });
        (children || []).forEach(function (child) {
            made.append(child);
        });
        return made;
    }

    function left(node) {
        return EDGE + node.column * STEP_X;
    }

    function top(node) {
        return EDGE + node.row * STEP_Y;
    }

    function short(words) {
        return words.length > LETTERS ? words.substring(0, LETTERS - 1) + '\u2026' : words;
    }

    function named(node) {
        return (node.number ? node.number + ' ' : '') + node.title;
    }

    function box(node) {
        var x = left(node);
        var y = top(node);
        // Its title names the box, in full; what stands in the box may be cut.
        return svg('a', {href: host.pageUrl(node.path), tabindex: '-1', 'class': 'groundbreak-node'}, [
            svg('title', {}, [named(node) + ', ' + node.statusText]),
            svg('rect', {x: x, y: y, width: WIDTH, height: HEIGHT, rx: 4,
                'class': 'groundbreak-node-' + node.status}),
            svg('text', {x: x + EDGE, y: y + 19, 'class': 'groundbreak-node-name', 'aria-hidden': 'true'},
                [short(named(node))]),
            svg('text', {x: x + EDGE, y: y + 37, 'aria-hidden': 'true'}, [short(node.statusText)])
        ]);
    }

    /** From the one that says it to the one it speaks of. In one column, around the side of the boxes. */
    function line(edge, nodes, arrow) {
        var from = nodes[edge.from];
        var to = nodes[edge.to];
        var backward = from.column > to.column;
        var startX = left(from) + (backward ? 0 : WIDTH);
        var endX = left(to) + (from.column < to.column ? 0 : WIDTH);
        var startY = top(from) + HEIGHT / 2;
        var endY = top(to) + HEIGHT / 2;
        var bent = backward ? -BEND : BEND;
        return svg('path', {
            'class': 'groundbreak-edge groundbreak-edge-' + edge.kind,
            'marker-end': 'url(#' + arrow + ')',
            d: 'M' + startX + ' ' + startY + ' C' + (startX + bent) + ' ' + startY + ' ' +
                (endX + (from.column < to.column ? -BEND : BEND)) + ' ' + endY + ' ' + endX + ' ' + endY
        });
    }

    function marker(id) {
        return svg('defs', {}, [svg('marker', {id: id, viewBox: '0 0 8 8', refX: 7, refY: 4, markerWidth: 8,
            markerHeight: 8, orient: 'auto'}, [svg('path', {d: 'M0 0 L8 4 L0 8 z', 'class': 'groundbreak-arrow'})])]);
    }

    /** How far another box is in the direction of a key; Infinity where it is not there at all. */
    function distance(from, to, key) {
        var across = to.column - from.column;
        var down = to.row - from.row;
        var along = {ArrowRight: across, ArrowLeft: -across, ArrowDown: down, ArrowUp: -down}[key];
        var aside = key === 'ArrowRight' || key === 'ArrowLeft' ? down : across;
        return along > 0 ? along + 2 * Math.abs(aside) : Infinity;
    }

    function nearest(from, nodes, key) {
        var least = Infinity;
        var found = null;
        nodes.forEach(function (node) {
            var away = distance(from, node, key);
            if (away < least) {
                least = away;
                found = node;
            }
        });
        return found;
    }

    /** One of them is in the order of tabs: the one that had the focus last. */
    function roam(boxes, nodes) {
        function focus(index) {
            boxes.forEach(function (each, place) {
                each.setAttribute('tabindex', place === index ? '0' : '-1');
            });
        }
        boxes.forEach(function (each, index) {
            each.addEventListener('focus', function () {
                focus(index);
            });
            each.addEventListener('keydown', function (event) {
                var target = {Home: nodes[0], End: nodes[nodes.length - 1]}[event.key];
                if (/^Arrow/.test(event.key)) {
                    target = nearest(nodes[index], nodes, event.key);
                    event.preventDefault();
                }
                if (target) {
                    event.preventDefault();
                    boxes[nodes.indexOf(target)].focus();
                }
            });
        });
        focus(0);
    }

    function drawing(graph, nodes) {
        drawings += 1;
        var arrow = 'groundbreak-arrow-' + drawings;
        var boxes = graph.nodes.map(box);
        var width = 2 * EDGE + (graph.columns - 1) * STEP_X + WIDTH + BEND;
        var height = 2 * EDGE + (graph.rows - 1) * STEP_Y + HEIGHT;
        roam(boxes, graph.nodes);
        return element('div', {'class': 'groundbreak-drawing'}, [svg('svg', {width: width, height: height,
            viewBox: '0 0 ' + width + ' ' + height, role: 'group', 'aria-label': text.drawing},
        [marker(arrow)].concat(graph.edges.map(function (edge) {
            return line(edge, nodes, arrow);
        }), boxes))]);
    }

    function pageLink(node) {
        return element('a', {href: host.pageUrl(node.path)}, [named(node)]);
    }

    function table(graph, nodes) {
        return element('table', {'class': 'aui groundbreak-rows groundbreak-edges', role: 'table'}, [
            element('caption', {}, [text.table]),
            element('thead', {role: 'rowgroup'}, [element('tr', {role: 'row'},
                [text.from, text.relation, text.to].map(function (label) {
                    return element('th', {scope: 'col', role: 'columnheader'}, [label]);
                }))]),
            element('tbody', {role: 'rowgroup'}, graph.edges.map(function (edge) {
                return element('tr', {role: 'row'}, [
                    element('th', {scope: 'row', role: 'rowheader'}, [pageLink(nodes[edge.from])]),
                    element('td', {role: 'cell'}, [edge.text]),
                    element('td', {role: 'cell'}, [pageLink(nodes[edge.to])])
                ]);
            }))
        ]);
    }

    /**
     * The drawing and its table, as elements.
     *
     * @param graph {nodes: [{contentId, column, row, number, title, path, status, statusText}],
     *     edges: [{from, to, kind, text}], columns, rows}; at least one node
     */
    window.Groundbreak.adrGraph = function (graph) {
        var nodes = {};
        graph.nodes.forEach(function (node) {
            nodes[node.contentId] = node;
        });
        return [element('p', {}, [text.hint]), drawing(graph, nodes)]
            .concat(graph.edges.length > 0 ? table(graph, nodes) : []);
    };
}());
