package org.groundbreak.confluence.adrs;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.groundbreak.confluence.epics.EpicsOfSpec.LinkedEpic;
import org.groundbreak.decisions.DaciMacro;
import org.groundbreak.storage.StorageDocument;

/**
 * A decision as it was made, with what an ADR needs to know of it.
 *
 * @param title of its page
 * @param document its page as the approver saw it, or as it is now where that version is gone
 * @param macro the decision in that document
 * @param changed whether that document reads otherwise than what was decided, since the version of then is gone
 * @param chosen the name of the chosen option, as it was recorded
 * @param rationale why, as it was recorded
 * @param dissent what those who disagree said; empty where nobody did
 * @param deciderKey the host's key of who decided; empty when that account was removed
 * @param day when, in the zone of the space
 * @param epics of the page, where it is a spec, as Jira shows them to whoever asks
 */
record DecidedPage(
        String title,
        StorageDocument document,
        DaciMacro macro,
        boolean changed,
        String chosen,
        Optional<String> rationale,
        Optional<String> dissent,
        Optional<String> deciderKey,
        LocalDate day,
        List<LinkedEpic> epics) {

    DecidedPage {
        epics = List.copyOf(epics);
    }
}
