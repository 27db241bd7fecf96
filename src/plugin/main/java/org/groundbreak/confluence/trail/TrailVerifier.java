package org.groundbreak.confluence.trail;

import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import org.groundbreak.confluence.page.PageAccess;
import org.groundbreak.link.ToldHead;
import org.groundbreak.store.StoredTrail;
import org.groundbreak.store.TrailTable;
import org.groundbreak.trail.ChainBreak;
import org.groundbreak.trail.ChainHead;
import org.groundbreak.words.Words;

/**
 * Verifies the trail of a spec or of a decision when somebody who may view its page presses for it: every hash, every text against its
 * digest, and the end of the chain against the one that Jira keeps of a spec (rules H2, H3 and H5).
 * Of decisions Jira is told nothing: they are linked to no epic. Writes nothing.
 */
final class TrailVerifier {

    /** Beside the names of {@link ChainBreak.Kind}. */
    static final String OTHER_TEXT = "OTHER_TEXT";

    private final PageAccess access;
    private final TrailTable trails;
    private final LongFunction<ToldHead> heads;
    private final Words words;

    /** @param heads asks Jira, for two seconds at most */
    TrailVerifier(PageAccess access, TrailTable trails, LongFunction<ToldHead> heads, Words words) {
        this.access = access;
        this.trails = trails;
        this.heads = heads;
        this.words = words;
    }

    /** Problems: 401, 404. */
    TrailVerification verify(TrailTopic topic) {
        access.viewer();
        access.visible(topic.contentId());
        // Jira first: what it was told before the events are read is among them, or was cut off.
        Optional<ToldHead> peer =
                topic.decision().isPresent() ? Optional.empty() : Optional.of(heads.apply(topic.contentId()));
        StoredTrail trail = trails.read(topic.stream());
        Optional<ChainHead> known = peer.filter(ToldHead.Kept.class::isInstance)
                .map(ToldHead.Kept.class::cast)
                .map(ToldHead.Kept::head);
        Optional<Wrong> wrong = firstWrong(trail, known);
        return new TrailVerification(
                wrong.isEmpty(),
                trail.events().size(),
                trail.head().map(ChainHead::toString).orElse(null),
                wrong.map(Wrong::sequence).orElse(null),
                wrong.map(Wrong::kind).orElse(null),
                wrong.map(this::said).orElseGet(() -> fits(trail)),
                List.of(
                        peer.map(this::said).orElseGet(() -> words.text("trail.verified.no-peer")),
                        words.text(
                                topic.decision().isPresent()
                                        ? "trail.verified.limits-decision"
                                        : "trail.verified.limits")));
    }

    /** The first that does not fit, a changed event before a changed text. */
    static Optional<Wrong> firstWrong(StoredTrail trail, Optional<ChainHead> known) {
        Optional<Wrong> event = trail.verify(known).map(Wrong::of);
        Optional<Wrong> text = trail.firstForeignText().map(sequence -> new Wrong(sequence, OTHER_TEXT));
        if (event.isPresent() && text.isPresent()) {
            return event.get().sequence() <= text.get().sequence() ? event : text;
        }
        return event.or(() -> text);
    }

    private String fits(StoredTrail trail) {
        return words.text("trail.verified.fits", Integer.toString(trail.events().size()));
    }

    private String said(Wrong wrong) {
        return words.text("trail.verified." + wrong.kind(), Long.toString(wrong.sequence()));
    }

    private String said(ToldHead peer) {
        if (peer instanceof ToldHead.Kept kept) {
            return words.text(
                    "trail.verified.peer-kept", Long.toString(kept.head().sequence()));
        }
        if (peer instanceof ToldHead.NeverTold) {
            return words.text("trail.verified.peer-never-told");
        }
        return words.text(
                peer instanceof ToldHead.NotPaired ? "trail.verified.peer-not-paired" : "trail.verified.peer-silent");
    }

    /**
     * Where a trail does not fit.
     *
     * @param sequence of the event
     * @param kind a name of {@link ChainBreak.Kind}, or {@link #OTHER_TEXT}
     */
    record Wrong(long sequence, String kind) {

        static Wrong of(ChainBreak broken) {
            return new Wrong(broken.sequence(), broken.kind().name());
        }
    }
}
