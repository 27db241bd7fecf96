// As much of a page as our scripts ask for when they are tried without a browser.

class ClassList {
    constructor() {
        this.names = new Set();
    }

    add(name) {
        this.names.add(name);
    }

    toggle(name, on) {
        this.names[on ? 'add' : 'delete'](name);
    }

    contains(name) {
        return this.names.has(name);
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
        this.classList = new ClassList();
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

    get textContent() {
        return this.children.map((child) => typeof child === 'string' ? child : child.textContent).join('');
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

    after(...elements) {
        this.following = elements;
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
