/* The Create dialog: blueprints of plugins with their wizards. Loaded before the wizards' own scripts. */
(function ($) {
    'use strict';

    window.Confluence = window.Confluence || {};

    var wizards = {};
    var dialog;

    window.Confluence.Blueprint = {
        /** @param {string} itemKey complete key of the web item, not of the blueprint */
        setWizard: function (itemKey, hook) {
            var handlers = {};
            wizards[itemKey] = handlers;
            hook({
                on: function (name, handler) {
                    (handlers[name] = handlers[name] || []).push(handler);
                }
            });
        }
    };

    /** False when a handler returned false. */
    function fire(itemKey, name, state) {
        return ((wizards[itemKey] || {})[name] || []).every(function (handler) {
            return handler.call(null, $.Event(name), state) !== false;
        });
    }

    function meta(name) {
        return $('meta[name="ajs-' + name + '"]').attr('content');
    }

    function base() {
        return meta('context-path');
    }

    function call(method, path, data) {
        return $.ajax({
            type: method,
            url: base() + '/rest/create-dialog/1.0/' + path,
            contentType: 'application/json',
            data: data && JSON.stringify(data),
            dataType: 'json'
        });
    }

    function template(key) {
        return key.split('.').reduce(function (scope, name) {
            return scope && scope[name];
        }, window);
    }

    function element() {
        var section = $('<section id="create-dialog" class="aui-dialog2 aui-dialog2-large aui-layer" role="dialog" ' +
            'aria-labelledby="create-dialog-title" hidden><header class="aui-dialog2-header">' +
            '<h2 class="aui-dialog2-header-main" id="create-dialog-title"></h2></header>' +
            '<div class="aui-dialog2-content"></div><footer class="aui-dialog2-footer">' +
            '<div class="aui-dialog2-footer-actions"></div></footer></section>');
        return section.appendTo(document.body);
    }

    function fill(title, $content, buttons) {
        var $section = dialog.$el;
        var $actions = $section.find('.aui-dialog2-footer-actions').empty();
        $section.find('#create-dialog-title').text(title);
        $section.find('.aui-dialog2-content').empty().append($content);
        buttons.concat([{ label: 'Cancel', link: true, act: function () { dialog.hide(); } }]).forEach(function (b) {
            $('<button type="button" class="aui-button"></button>')
                .addClass(b.primary ? 'aui-button-primary' : '').addClass(b.link ? 'aui-button-link' : '')
                .addClass(b.css || '').text(b.label).on('click', b.act).appendTo($actions);
        });
    }

    function problem(message) {
        var $content = dialog.$el.find('.aui-dialog2-content');
        $content.find('.create-dialog-error').remove();
        $('<div class="aui-message aui-message-error create-dialog-error" role="alert"></div>')
            .append($('<p></p>').text(message)).prependTo($content);
    }

    function failed(xhr) {
        problem(xhr.responseJSON ? xhr.responseJSON.message : 'The request failed (' + xhr.status + ').');
    }

    /** The fields of the form by name; of a check box its value, or nothing. */
    function values($container) {
        var result = {};
        $container.find('form').serializeArray().forEach(function (field) {
            result[field.name] = field.value;
        });
        return result;
    }

    function create(item, wizardData, context) {
        call('POST', 'content-blueprint/create-draft', {
            spaceKey: wizardData.spaceKey,
            contentBlueprintId: item.contentBlueprintId,
            parentPageId: wizardData.parentPageId,
            title: context.ContentPageTitle || context.title || wizardData.title || '',
            context: context
        }).then(function (answer) {
            window.location.assign(answer.url);
        }, failed);
    }

    function submit(item, wizardData, page, $container) {
        var state = { wizardData: wizardData, $container: $container, pageData: values($container) };
        var following = item.wizard.pages[item.wizard.pages.indexOf(page) + 1];
        wizardData.pages[page.id] = state.pageData;
        if (!fire(item.itemModuleCompleteKey, 'submit.' + page.id, state)) {
            return;
        }
        wizardData.pages[page.id] = state.pageData;
        if (state.nextPageId || (!page.last && following)) {
            show(item, wizardData, state.nextPageId || following.id);
        } else if (state.finalUrl) {
            window.location.assign(state.finalUrl);
        } else {
            create(item, wizardData, $.extend.apply($, [{}].concat(item.wizard.pages.map(function (each) {
                return wizardData.pages[each.id];
            }))));
        }
    }

    function show(item, wizardData, pageId) {
        var page = item.wizard.pages.find(function (each) { return each.id === pageId; });
        var state = { wizardData: wizardData, soyRenderContext: {} };
        fire(item.itemModuleCompleteKey, 'pre-render.' + page.id, state);
        var $form = $('<div class="wizard-form"></div>').html(String(template(page.templateKey)(state.soyRenderContext)));
        var $help = $('<div class="wizard-description"></div>')
            .append($('<h3></h3>').text(page.descriptionHeader), $('<p></p>').text(page.descriptionContent));
        var $container = $('<div class="wizard-page"></div>').append($form, $help);
        var go = function () { submit(item, wizardData, page, $container); };
        $form.on('submit', 'form', function (e) {
            e.preventDefault();
            go();
        });
        fill(page.title || item.name, $container, [
            { label: page.last ? 'Create' : 'Next', primary: true, css: 'create-dialog-create-button', act: go }
        ]);
        fire(item.itemModuleCompleteKey, 'post-render.' + page.id, { wizardData: wizardData, $container: $container });
    }

    /** Before the wizard, until its reader does not want to see it again; the product remembers that with the user. */
    function howTo(item, following) {
        var memory = 'skip-how-to-use.' + meta('remote-user') + '.' + item.contentBlueprintId;
        if (!item.howToUseTemplate || window.localStorage.getItem(memory)) {
            following();
            return;
        }
        var $skip = $('<input type="checkbox" class="checkbox" id="dont-show-how-to-use">').on('change', function () {
            window.localStorage.setItem(memory, this.checked ? 'true' : '');
        });
        var $label = $('<label for="dont-show-how-to-use"></label>').text('Do not show this again');
        var $page = $('<div class="how-to-panel"></div>').html(String(template(item.howToUseTemplate)()));
        fill(item.name, $('<div></div>').append($page, $('<p></p>').append($skip, ' ', $label)), [
            { label: 'Next', primary: true, css: 'how-to-next-button', act: following }
        ]);
    }

    function start(item, wizardData) {
        howTo(item, function () {
            enter(item, wizardData);
        });
    }

    function enter(item, wizardData) {
        var data = $.extend({ pages: {}, contentBlueprintId: item.contentBlueprintId }, wizardData);
        if (item.wizard.pages.length) {
            show(item, data, item.wizard.pages[0].id);
        } else {
            create(item, data, {});
        }
    }

    function list(items, wizardData) {
        var $list = $('<ul class="create-dialog-items"></ul>');
        function add(name, description, key, icon, act) {
            var $text = $('<span></span>').append($('<strong></strong>').text(name), $('<p></p>').text(description));
            $('<li></li>').append($('<button type="button" class="aui-button"></button>')
                .attr('data-item-module-complete-key', key)
                .append(icon ? $('<img alt="">').attr('src', icon) : '', $text)
                .on('click', act)).appendTo($list);
        }
        add('Blank page', 'Start from scratch.', 'blank', '', function () {
            window.location.assign(base() + '/pages/createpage.action?spaceKey=' +
                encodeURIComponent(wizardData.spaceKey) + '&parentPageId=' + (wizardData.parentPageId || meta('latest-page-id') || ''));
        });
        items.forEach(function (item) {
            add(item.name, item.description, item.itemModuleCompleteKey, item.iconURL, function () {
                start(item, wizardData);
            });
        });
        fill('Create', $list, []);
    }

    function open(wizardData, blueprintId) {
        dialog = dialog || window.AJS.dialog2(element());
        fill('Create', $('<p></p>').text('Loading…'), []);
        dialog.show();
        call('GET', 'blueprints/web-items?spaceKey=' + encodeURIComponent(wizardData.spaceKey)).then(function (items) {
            var wanted = items.filter(function (item) { return item.contentBlueprintId === blueprintId; })[0];
            if (wanted) {
                start(wanted, wizardData);
            } else {
                list(items, wizardData);
            }
        }, failed);
    }

    $(function () {
        var query = Object.fromEntries(new URLSearchParams(window.location.search));
        $(document).on('click', '#create-page-button', function (e) {
            e.preventDefault();
            open({ spaceKey: meta('space-key') || 'DEMO' });
        });
        if (query.createDialogSpaceKey) {
            var extra = $.extend({}, query, { spaceKey: query.createDialogSpaceKey });
            delete extra.createDialogSpaceKey;
            delete extra.createDialogBlueprintId;
            open(extra, query.createDialogBlueprintId);
        }
    });
}(window.jQuery));
