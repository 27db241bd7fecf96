package org.groundbreak.storage;

/**
 * Form 0 (rule F4): attributes sorted, entities and CDATA sections resolved, empty elements written with two tags,
 * white space between blocks dropped (rule F5), inline comment markers unwrapped (rule F6). Nothing else is left out.
 */
public final class CanonicalForm0 implements CanonicalForm {

    @Override
    public int number() {
        return 0;
    }

    @Override
    public String canonical(StorageDocument document) {
        CanonicalWriter writer = new CanonicalWriter();
        writer.writeAll(InlineComments.unwrap(document.root()).children(), true);
        return writer.toString();
    }
}
