package org.groundbreak.sandbox.confluence.render;

import org.groundbreak.sandbox.confluence.storage.StorageElement;

/** How one kind of storage element looks in a page. */
@FunctionalInterface
interface ElementView {
    /** The HTML, complete and balanced. */
    String html(StorageElement element, Rendering rendering, ViewRenderer renderer);
}
