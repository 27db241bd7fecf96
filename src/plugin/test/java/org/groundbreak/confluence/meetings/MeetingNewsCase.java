package org.groundbreak.confluence.meetings;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A meeting, whoever is told of it, and what he was told as ical4j reads it. */
abstract class MeetingNewsCase {

    static final Instant MORNING = MeetingFixture.BEGIN.plus(Duration.ofDays(1));

    @TempDir
    Path home;

    MeetingFixture fixture;

    @BeforeEach
    void begin() {
        fixture = new MeetingFixture(home);
    }

    @AfterEach
    void end() {
        fixture.close();
    }

    static SentMail to(String name, List<SentMail> mails) {
        return mails.stream()
                .filter(mail -> name(mail.to()).equals(name))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    static Set<String> readers(List<SentMail> mails) {
        return mails.stream().map(mail -> name(mail.to())).collect(Collectors.toSet());
    }

    static String name(String address) {
        return address.substring(0, address.indexOf('@'));
    }
}
