package org.groundbreak.host;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.groundbreak.start.EpicDelivery;
import org.groundbreak.start.TimeToStart;
import org.groundbreak.start.TimeToStart.Kind;

/** The time from approval to start in words, the same in both products. */
public final class DeliveryWords {

    private final Words words;
    private final Clock clock;

    public DeliveryWords(Words words, Clock clock) {
        this.words = words;
        this.clock = clock;
    }

    /**
     * What there is to say of a spec.
     *
     * @param kind name of the {@link Kind}; {@code UNAPPROVED} when it started and no approval counts; {@code UNTOLD} when
     *     it is approved and Jira has told nothing yet; {@code NONE} when neither has happened
     * @param sentence for people; empty for NONE
     * @param notes what a careful reader should know besides
     */
    public record Said(String kind, String sentence, List<String> notes) {

        public Said {
            notes = List.copyOf(notes);
        }
    }

    /**
     * What is known of the step that was the start.
     *
     * @param categoryAssumed whether the category of its status is taken from a later day
     * @param joinedLater whether the issue had begun before it joined the epic
     * @param createdSo whether the issue was created in that status
     */
    public record Evidence(boolean categoryAssumed, boolean joinedLater, boolean createdSo) {}

    /**
     * Says it.
     *
     * @param approvedAt of the approval that counts
     * @param epic the epic whose start counts
     * @param evidence of the start; empty when nothing was told of that epic
     * @param clockDifference how far the clocks of the two products are apart; asked only when it matters
     */
    public Said say(
            Optional<Instant> approvedAt,
            EpicDelivery epic,
            Optional<Evidence> evidence,
            Supplier<Duration> clockDifference) {
        if (approvedAt.isEmpty()) {
            return epic.startedAt()
                    .map(at -> new Said(
                            "UNAPPROVED",
                            words.text("delivery.UNAPPROVED", ago(at)),
                            notes(evidence.orElseThrow(), false)))
                    .orElseGet(() -> new Said("NONE", "", List.of()));
        }
        if (evidence.isEmpty()) {
            return new Said("UNTOLD", words.text("delivery.UNTOLD", ago(approvedAt.get())), List.of());
        }
        boolean early =
                epic.startedAt().filter(at -> at.isBefore(approvedAt.get())).isPresent();
        TimeToStart time = TimeToStart.between(approvedAt.get(), epic, early ? clockDifference.get() : Duration.ZERO);
        String length = words.duration(time.elapsed().orElseGet(() -> since(approvedAt.get())));
        List<String> notes = time.kind() == Kind.WAITING ? List.of() : notes(evidence.get(), time.linkedLater());
        return new Said(time.kind().name(), words.text("delivery." + time.kind(), length), notes);
    }

    private List<String> notes(Evidence evidence, boolean linkedLater) {
        List<String> notes = new ArrayList<>();
        note(notes, linkedLater, "delivery.note.linked-later");
        note(notes, evidence.joinedLater(), "delivery.note.joined-later");
        note(notes, evidence.createdSo(), "delivery.note.created-so");
        note(notes, evidence.categoryAssumed(), "delivery.note.category-assumed");
        return notes;
    }

    private void note(List<String> notes, boolean holds, String key) {
        if (holds) {
            notes.add(words.text(key));
        }
    }

    private String ago(Instant instant) {
        return words.duration(since(instant));
    }

    private Duration since(Instant instant) {
        Duration passed = Duration.between(instant, clock.instant());
        return passed.isNegative() ? Duration.ZERO : passed;
    }
}
