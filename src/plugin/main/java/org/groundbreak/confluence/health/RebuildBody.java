package org.groundbreak.confluence.health;

import java.util.List;

/**
 * How the making anew of all rows stands, in the reader's language.
 *
 * @param running whether it goes on, so that none can be begun
 * @param sentence how far it is or how it ended, when, and who began it
 * @param remarks on pages that were left or failed
 */
public record RebuildBody(boolean running, String sentence, List<String> remarks) {

    public RebuildBody {
        remarks = List.copyOf(remarks);
    }
}
