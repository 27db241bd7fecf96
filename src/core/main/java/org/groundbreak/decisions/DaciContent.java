package org.groundbreak.decisions;

import java.util.List;
import org.groundbreak.storage.Fingerprint;

/**
 * What a decision is about: what somebody who decides has seen (rule D4).
 *
 * @param fingerprint of question, area, options and text of the macro, and of the attachments it shows
 * @param options in the order of the page
 */
public record DaciContent(Fingerprint fingerprint, List<DaciOption> options) {

    public DaciContent {
        options = List.copyOf(options);
    }
}
