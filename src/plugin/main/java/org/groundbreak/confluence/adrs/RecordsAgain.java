package org.groundbreak.confluence.adrs;

import com.atlassian.confluence.spaces.Space;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;
import org.groundbreak.adrs.AdrEntry;
import org.groundbreak.confluence.page.LabelledPages;
import org.groundbreak.confluence.page.LabelledPages.Labelled;
import org.groundbreak.confluence.settings.SettingsReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What becomes of records when another label or another prefix of numbers is set (rule A42). */
final class RecordsAgain {

    private static final Logger LOG = LoggerFactory.getLogger(RecordsAgain.class);

    private final AdrSnapshots snapshots;
    private final SettingsReader settings;
    private final LabelledPages labelled;
    private final LongConsumer noteSoon;

    /** @param noteSoon has a page looked at in the background */
    RecordsAgain(AdrSnapshots snapshots, SettingsReader settings, LabelledPages labelled, LongConsumer noteSoon) {
        this.snapshots = snapshots;
        this.settings = settings;
        this.labelled = labelled;
        this.noteSoon = noteSoon;
    }

    /**
     * Has what the index knows there, and what carries the label now, looked at in the background, at once; what is more than
     * {@link UnseenRecords#MOST_LABELLED}, or does not fit into the queue, is left to the sweep. Never throws.
     *
     * @param space whose settings were changed; empty for those of the instance
     */
    void note(Optional<Space> space) {
        try {
            Set<Long> ids = new LinkedHashSet<>();
            space.map(one -> labelled.inSpace(one.getKey(), label(one), UnseenRecords.MOST_LABELLED))
                    .orElseGet(this::labelledAnywhere)
                    .forEach(page -> ids.add(page.contentId()));
            snapshots.entries().stream()
                    .filter(entry -> space.isEmpty() || space.get().getId() == entry.spaceId())
                    .map(AdrEntry::contentId)
                    .forEach(ids::add);
            ids.forEach(noteSoon::accept);
        } catch (RuntimeException | LinkageError e) {
            LOG.warn("What is set for records now is left to the hourly sweep", e);
        }
    }

    private String label(Space space) {
        return settings.of(space).adrLabel();
    }

    private List<Labelled> labelledAnywhere() {
        List<Labelled> pages = new ArrayList<>();
        settings.adrLabels().forEach(label -> pages.addAll(labelled.everywhere(label, UnseenRecords.MOST_LABELLED)));
        return pages;
    }
}
