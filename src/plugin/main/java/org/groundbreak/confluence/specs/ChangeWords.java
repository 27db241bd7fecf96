package org.groundbreak.confluence.specs;

import java.util.Collection;
import org.groundbreak.storage.ContentChange;
import org.groundbreak.words.TextList;

/** Says in words what kinds of things have changed in a page. */
public final class ChangeWords {

    private ChangeWords() {}

    /** To be filled into a text: "links, formatting". */
    public static TextList of(Collection<ContentChange> changes) {
        return new TextList(
                changes.stream().map(change -> "change." + change.code()).toList());
    }
}
