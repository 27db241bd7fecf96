package org.groundbreak.storage;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/**
 * The name of an element or an attribute, with its prefix as written. Of one name there is one object in a document, so
 * names are compared by {@code ==} with those of {@link Names}. Immutable.
 */
final class Name {

    /** Rule F4: what Confluence writes into a body by itself and nobody sees, on whichever element it stands. */
    private static final Set<String> LEFT_OUT =
            Set.of("ac:macro-id", "ac:schema-version", "ac:local-id", "ri:version-at-save");

    private static final byte[] START = {'<'};
    private static final byte[] END = {'<', '/'};
    private static final byte[] CLOSE = {'>'};
    private static final byte[] ATTRIBUTE = {' '};
    private static final byte[] VALUE = {'=', '"'};
    private static final byte[] NOTHING = {};

    /** The same markup is written again and again. */
    final byte[] startTag;

    final byte[] endTag;
    final byte[] attribute;

    /** As the parser gave it. */
    final String localName;

    private final String text;
    private final String prefix;
    private final Role role;
    private final boolean leftOut;

    Name(String prefix, String localName) {
        this.text = prefix.isEmpty() ? localName : prefix + ":" + localName;
        this.prefix = prefix;
        this.localName = localName;
        this.role = Role.of(text);
        this.leftOut = LEFT_OUT.contains(text);
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        this.startTag = markup(START, utf8, NOTHING);
        this.endTag = markup(END, utf8, CLOSE);
        this.attribute = markup(ATTRIBUTE, utf8, VALUE);
    }

    /** The name as written, such as {@code ac:structured-macro}. */
    String text() {
        return text;
    }

    /** What stands before the colon, empty when there is none. */
    String prefix() {
        return prefix;
    }

    /** Whether an attribute of that name is none of the page's content (rule F4). */
    boolean isLeftOut() {
        return leftOut;
    }

    /** What rule F5 needs to know of an element of that name. */
    Role role() {
        return role;
    }

    @Override
    public String toString() {
        return text;
    }

    private static byte[] markup(byte[] before, byte[] name, byte[] behind) {
        byte[] markup = Arrays.copyOf(before, before.length + name.length + behind.length);
        System.arraycopy(name, 0, markup, before.length, name.length);
        System.arraycopy(behind, 0, markup, before.length + name.length, behind.length);
        return markup;
    }
}
