package org.groundbreak.confluence.decisions;

import java.time.Instant;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.groundbreak.confluence.attachments.AttachmentFinding.Kind;
import org.groundbreak.confluence.attachments.AttachmentSight;
import org.groundbreak.confluence.attachments.SightReader;
import org.groundbreak.decisions.DaciMacro;
import org.groundbreak.storage.ShownAttachment;

/**
 * The decisions of one version of a page, with the attachments that they show: one look for all of them, when first asked
 * for. Of one request, not for several threads.
 */
final class ShownPage {

    private final PageReading reading;
    private final Instant readAt;
    private final Function<SortedSet<ShownAttachment>, AttachmentSight> reader;
    private AttachmentSight attachments;

    /** @param readAt when it was read @param reader says what attachments are */
    ShownPage(PageReading reading, Instant readAt, Function<SortedSet<ShownAttachment>, AttachmentSight> reader) {
        this.reading = reading;
        this.readAt = readAt;
        this.reader = reader;
    }

    /** What it says. */
    PageReading reading() {
        return reading;
    }

    /** One of its decisions. */
    ShownDecision at(int position) {
        DaciMacro macro = reading.macros().get(position);
        return new ShownDecision(macro, readAt, () -> together(macro)
                .map(all -> all.of(macro.shown()))
                .orElseGet(() -> alone(macro)));
    }

    /** Whether an attachment that was looked up is being read in the background, so that asking again says more. */
    boolean isBeingRead() {
        return Optional.ofNullable(attachments).stream()
                .flatMap(all -> all.findings().stream())
                .anyMatch(finding -> finding.kind() == Kind.BEING_READ);
    }

    /** Of all decisions of their own; empty where these are more than one look takes, or this is none of them. */
    private Optional<AttachmentSight> together(DaciMacro macro) {
        if (attachments == null) {
            SortedSet<ShownAttachment> all = new TreeSet<>();
            reading.positions()
                    .forEach(position ->
                            all.addAll(reading.macros().get(position).shown()));
            attachments = all.size() > SightReader.MOST_SHOWN ? AttachmentSight.NONE : reader.apply(all);
        }
        return Optional.of(attachments).filter(all -> all.digests().keySet().containsAll(macro.shown()));
    }

    private AttachmentSight alone(DaciMacro macro) {
        return reader.apply(macro.shown());
    }
}
