package org.groundbreak.storage;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The names of one document. Those that every body uses are made once and shared; of others a document may have
 * {@link #MAX_UNUSUAL}, since a parser's table of names gets slow when there are many of equal hash (rule F3).
 */
final class NameTable {

    static final int MAX_UNUSUAL = 1_000;

    private static final int CACHED = 64;
    private static final String NAMESPACE = "xmlns";
    private static final Map<String, Name[]> USUAL = new HashMap<>();

    static {
        usual(
                "",
                """
                a abbr address alt big blockquote br caption cite class code col colgroup colspan
                data-highlight-colour data-layout data-table-width datetime dd del dir div dl dt em h1 h2 h3 h4 h5 h6 height href hr i b u s id img ins kbd lang li name
                nowrap ol p pre q rel rowspan samp scope small span src start strike strong style sub summary sup table tbody
                td tfoot th thead time title tr tt type ul valign align width xmlns
                """);
        usual(
                "ac",
                """
                adf-content align alt alternative-text anchor breakout-mode breakout-width border caption class
                custom-width default-parameter emoji-fallback emoji-id emoji-shortname emoticon height image
                inline-comment-marker layout layout-cell layout-section link link-body local-id macro macro-id name
                original-height original-width parameter placeholder plain-text-body plain-text-link-body queryString
                ref rich-text-body schema-version src structured-macro style task task-body task-id task-list
                task-status task-uuid thumbnail title type width
                """);
        usual(
                "ri",
                """
                account-id attachment blog-post content-entity content-id content-title filename page posting-day
                shortcut space space-key url user userkey username value version-at-save key parameter
                """);
    }

    static final Name MACRO = shared("ac", "structured-macro");
    static final Name PARAMETER = shared("ac", "parameter");
    static final Name DEFAULT_PARAMETER = shared("ac", "default-parameter");
    static final Name RICH_TEXT_BODY = shared("ac", "rich-text-body");
    static final Name PLAIN_TEXT_BODY = shared("ac", "plain-text-body");
    static final Name MACRO_NAME = shared("ac", "name");
    static final Name COMMENT_MARKER = shared("ac", "inline-comment-marker");
    static final Name USER = shared("ri", "user");
    static final Name LINK = shared("ac", "link");
    static final Name LINK_BODY = shared("ac", "link-body");
    static final Name PLAIN_LINK_BODY = shared("ac", "plain-text-link-body");
    static final Name TASK_ID = shared("ac", "task-id");
    static final Name TASK_UUID = shared("ac", "task-uuid");
    static final Name TASK_STATUS = shared("ac", "task-status");
    static final Name ATTACHMENT = shared("ri", "attachment");
    static final Name FILE_NAME = shared("ri", "filename");
    static final Name CONTENT_TITLE = shared("ri", "content-title");
    static final Name SPACE_KEY = shared("ri", "space-key");
    static final Name USER_KEY = shared("ri", "userkey");
    static final Name USER_NAME = shared("ri", "username");
    static final Name ACCOUNT_ID = shared("ri", "account-id");
    static final Name TIME = shared("", "time");
    static final Name DATE_TIME = shared("", "datetime");
    static final Name STYLE = shared("", "style");

    private final Map<String, Name[]> unusual = new HashMap<>();
    private final Name[] last = new Name[CACHED];
    private int count;

    /**
     * The name's object. The parser gives the same strings for the same name, so most are found by identity.
     *
     * @throws StorageLimit when the document has too many unusual ones
     */
    Name of(String prefix, String localName) throws StorageLimit {
        int slot = (localName.hashCode() ^ prefix.length()) & CACHED - 1;
        Name name = last[slot];
        if (name == null || name.localName != localName || name.prefix() != prefix) {
            name = lookUp(prefix, localName);
            last[slot] = name;
        }
        return name;
    }

    private Name lookUp(String prefix, String localName) throws StorageLimit {
        Name name = find(USUAL.get(localName), prefix);
        if (name == null) {
            name = find(unusual.get(localName), prefix);
        }
        return name == null ? add(prefix, localName) : name;
    }

    /** The pseudo-attribute that declares a prefix; the default namespace has an empty one. */
    Name declaring(String prefix) throws StorageLimit {
        return prefix == null || prefix.isEmpty() ? of("", NAMESPACE) : of(NAMESPACE, prefix);
    }

    /** What every body uses, for a parser to learn beforehand. */
    static Iterable<String> usualLocalNames() {
        return USUAL.keySet();
    }

    private Name add(String prefix, String localName) throws StorageLimit {
        count++;
        if (count > MAX_UNUSUAL) {
            throw new StorageLimit(StorageError.TOO_LARGE);
        }
        Name name = new Name(prefix, localName);
        put(unusual, localName, name);
        return name;
    }

    private static Name find(Name[] names, String prefix) {
        if (names != null) {
            for (Name name : names) {
                if (name.prefix().equals(prefix)) {
                    return name;
                }
            }
        }
        return null;
    }

    private static Name shared(String prefix, String localName) {
        return find(USUAL.get(localName), prefix);
    }

    private static void usual(String prefix, String localNames) {
        for (String localName : localNames.strip().split("\\s+")) {
            // The parser interns what it learns, so that the two are the same string.
            put(USUAL, localName, new Name(prefix, localName.intern()));
        }
    }

    private static void put(Map<String, Name[]> names, String localName, Name name) {
        names.merge(localName, new Name[] {name}, (old, added) -> {
            Name[] both = Arrays.copyOf(old, old.length + 1);
            both[old.length] = name;
            return both;
        });
    }
}
