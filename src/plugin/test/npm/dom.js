// As much of a page as our scripts ask for when they are tried without a browser.

/** The classes of an element, kept in its attribute. */
class ClassList {
    constructor(element) {
        this.element = element;
    }

    get names() {
        return (this.element.attributes.class || '').split(' ').filter(Boolean);
    }

    add(name) {
        this.names.add(name);
    }

    toggle(name, on) {
        const others = this.names.filter((each) => each !== name);
        this.element.attributes.class = (on ? [...others, name] : others).join(' ');
    }

    add(name) {
        this.toggle(name, true);
    }

    contains(name) {
        return this.names.includes(name);
    }
}

/** An element; what stands in it are elements and texts. */
export class Element {
    constructor(name) {
        this.name = name;
        this.attributes = {};
        this.children = [];
        this.following = [];
        this.listeners = {};
        this.classList = new ClassList(this);
        this.value = '';
        this.labels = [];
        this.hidden = false;
    }

    get id() {
        return this.attributes.id || '';
    }

    set id(id) {
        this.attributes.id = id;
    }

    /** All that is read out. */
    get textContent() {
        return this.children.map((child) => child.textContent ?? child).join('');
    }

    set textContent(text) {
        this.children = [text];
    }

    get firstChild() {
        return this.children[0];
    }

    replaceWith(other) {
        this.replacement = other;
    }

    setAttribute(key, value) {
        this.attributes[key] = value;
    }

    getAttribute(key) {
        return key in this.attributes ? this.attributes[key] : null;
    }

    removeAttribute(key) {
        delete this.attributes[key];
    }

    append(...children) {
        this.children.push(...children);
    }

    prepend(...children) {
        this.children.unshift(...children);
    }

    replaceChildren(...children) {
        this.children = children;
    }

    /** Of a name, `form button` by the last of them, a class, `.class`, or an attribute, `[key="value"]`. */
    matches(selector) {
        const last = selector.split(' ').at(-1);
        const [, key, value] = /^\[(.+)="(.+)"\]$/.exec(last) || [];
        return key ? this.attributes[key] === value : last === this.name || last.startsWith('.') &&
            this.classList.contains(last.slice(1));
    }

    /** Those inside, as `matches`. */
    querySelectorAll(selector) {
        return this.children.filter((child) => child instanceof Element).flatMap((child) => [
            ...(child.matches(selector) ? [child] : []), ...child.querySelectorAll(selector)]);
    }

    querySelector(selector) {
        return this.querySelectorAll(selector)[0] || null;
    }

    dispatchEvent(event) {
        this.fire(event.type);
    }

    remove() {
        this.removed = true;
    }

    after(...elements) {
        this.following = elements;
    }

    focus() {
        this.focused = true;
    }

    scrollIntoView() {
    }

    addEventListener(type, listener) {
        (this.listeners[type] = this.listeners[type] || []).push(listener);
    }

    /** Fires an event; what was done to it is what comes back. */
    fire(type, values = {}) {
        const event = {type, prevented: false, stopped: false, ...values};
        event.preventDefault = () => {
            event.prevented = true;
        };
        event.stopPropagation = () => {
            event.stopped = true;
        };
        (this.listeners[type] || []).forEach((listener) => listener(event));
        return event;
    }
}
