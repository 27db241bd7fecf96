package org.groundbreak.words;

import java.io.Serializable;
import java.util.List;

/**
 * Texts of ours that are filled into another one, with commas between them.
 *
 * @param keys without {@code groundbreak.} in front
 */
public record TextList(List<String> keys) implements Serializable {

    public TextList {
        keys = List.copyOf(keys);
    }
}
