package org.groundbreak.confluence.health;

import com.atlassian.confluence.user.ConfluenceUser;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.groundbreak.confluence.people.Cast;
import org.groundbreak.confluence.people.ConfluenceUsers;
import org.groundbreak.store.PersonTable;
import org.groundbreak.store.RebuildEntry;
import org.groundbreak.store.RebuildEntry.Stage;
import org.groundbreak.words.Words;

/** Says how the making anew of all rows stands. */
final class RebuildBodyMaker {

    /** A run that was not heard of for so long has ended with its node. */
    static final Duration SILENCE = Duration.ofMinutes(10);

    private final PersonTable people;
    private final ConfluenceUsers users;
    private final Words words;
    private final Clock clock;

    RebuildBodyMaker(PersonTable people, ConfluenceUsers users, Words words, Clock clock) {
        this.people = people;
        this.users = users;
        this.words = words;
        this.clock = clock;
    }

    RebuildBody make(Optional<RebuildEntry> last) {
        return last.map(this::of)
                .orElseGet(() -> new RebuildBody(false, words.text("health.rebuild.never"), List.of()));
    }

    private RebuildBody of(RebuildEntry entry) {
        boolean silent = !entry.seenAt().isAfter(clock.instant().minus(SILENCE));
        boolean running = entry.stage() == Stage.RUNNING && !silent;
        return new RebuildBody(running, sentence(entry, running), remarks(entry));
    }

    private String sentence(RebuildEntry entry, boolean running) {
        String who = name(entry);
        if (entry.stage() == Stage.DONE) {
            String took = words.duration(Duration.between(entry.startedAt(), entry.seenAt()));
            return words.text("health.rebuild.done", entry.done(), took, entry.seenAt(), who);
        }
        if (running && entry.total() == 0) {
            return words.text("health.rebuild.counting", entry.startedAt(), who);
        }
        String how = running ? "running" : entry.stage() == Stage.STOPPED ? "stopped" : "silent";
        return words.text("health.rebuild." + how, entry.done(), entry.total(), entry.startedAt(), who, entry.seenAt());
    }

    private List<String> remarks(RebuildEntry entry) {
        List<String> remarks = new ArrayList<>();
        if (entry.leftOut() > 0) {
            remarks.add(words.text("health.rebuild.left", entry.leftOut()));
        }
        if (entry.failed() > 0) {
            String ids = entry.failedIds().stream().map(String::valueOf).collect(Collectors.joining(", "));
            String more = entry.failed() > entry.failedIds().size() ? ", …" : "";
            remarks.add(words.text("health.rebuild.failed", entry.failed(), ids + more));
        }
        return remarks;
    }

    private String name(RebuildEntry entry) {
        return Cast.of(List.of(entry.person()), people, users)
                .user(Optional.of(entry.person()))
                .map(ConfluenceUser::getFullName)
                .orElseGet(() -> words.text("person.gone"));
    }
}
