package org.groundbreak.words;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.groundbreak.facts.EpicFact;
import org.groundbreak.start.Cause;
import org.groundbreak.start.EpicTimes;
import org.groundbreak.start.Start;
import org.groundbreak.start.StatusCategory;
import org.groundbreak.start.TimeToStart;
import org.groundbreak.start.Uncounted;

/** The time from approval to start in words, the same in both products. */
public final class StartWords {

    private final Words words;
    private final Clock clock;

    public StartWords(Words words, Clock clock) {
        this.words = words;
        this.clock = clock;
    }

    /**
     * What there is to say of a spec.
     *
     * @param kind name of the {@link TimeToStart.Kind}; {@code UNAPPROVED} when it started, be it known when or not, and no
     *     approval counts; {@code UNTOLD} when it is approved and Jira has told nothing yet; {@code NONE} when neither has
     *     happened
     * @param sentence for people; empty for NONE
     * @param notes what a careful reader should know besides
     */
    public record Said(String kind, String sentence, List<String> notes) {

        public Said {
            notes = List.copyOf(notes);
        }
    }

    /**
     * Says it.
     *
     * @param approvedAt of the approval that counts
     * @param epic the epic whose start counts
     * @param told what is known of that epic; empty when nothing was told
     * @param clockDifference how far the clocks of the two products are apart; asked only when it matters
     */
    public Said say(
            Optional<Instant> approvedAt, EpicTimes epic, Optional<EpicFact> told, Supplier<Duration> clockDifference) {
        if (approvedAt.isEmpty()) {
            return unapproved(epic, told);
        }
        if (told.isEmpty()) {
            return new Said("UNTOLD", words.text("start.UNTOLD", ago(approvedAt.get())), List.of());
        }
        boolean early =
                epic.startedAt().filter(at -> at.isBefore(approvedAt.get())).isPresent();
        TimeToStart time = TimeToStart.between(approvedAt.get(), epic, early ? clockDifference.get() : Duration.ZERO);
        String length = words.duration(time.elapsed().orElseGet(() -> since(approvedAt.get())));
        return new Said(
                time.kind().name(), words.text("start." + time.kind(), length), notes(told.get(), time.linkedLater()));
    }

    /** What the start was and when, to follow the name of its issue. */
    public String started(Start start) {
        String at = words.instant(start.at());
        if (start.cause() instanceof Cause.Joined joined) {
            boolean done = start.status().category() == StatusCategory.DONE;
            return joined.begunSince()
                    .map(since -> words.text(done ? "start.joined.done" : "start.joined", at, words.instant(since)))
                    .orElseGet(() -> words.text(done ? "start.joined.done-unknown" : "start.joined.unknown", at));
        }
        String category = words.text("category." + start.status().category());
        return words.text(start.createdSo() ? "start.created" : "start.started", category, at);
    }

    private Said unapproved(EpicTimes epic, Optional<EpicFact> told) {
        String sentence =
                switch (epic.state()) {
                    case WAITING -> "";
                    case STARTED ->
                        words.text("start.UNAPPROVED", ago(epic.startedAt().orElseThrow()));
                    case UNDATED -> words.text("start.UNAPPROVED.undated");
                };
        return sentence.isEmpty()
                ? new Said("NONE", "", List.of())
                : new Said("UNAPPROVED", sentence, notes(told.orElseThrow(), false));
    }

    private List<String> notes(EpicFact told, boolean linkedLater) {
        List<String> notes = new ArrayList<>();
        Optional<Start> start = told.start();
        note(notes, linkedLater, "start.note.linked-later");
        note(notes, start.filter(Start::joinedLater).isPresent(), "start.note.joined-later");
        note(notes, start.filter(one -> one.status().assumed()).isPresent(), "start.note.category-assumed");
        note(notes, start.filter(Start::historyIncomplete).isPresent(), "start.note.history-incomplete");
        told.maybeSince()
                .map(words::instant)
                .map(since ->
                        words.text(start.isPresent() ? "start.note.maybe-earlier" : "start.note.maybe-started", since))
                .ifPresent(notes::add);
        told.notCounted().forEach((reason, count) -> notes.add(counted(reason, count)));
        return notes;
    }

    private String counted(Uncounted.Reason reason, int count) {
        String key = "start.not-counted." + reason;
        return count == 1 ? words.text(key + ".one") : words.text(key + ".many", count);
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
