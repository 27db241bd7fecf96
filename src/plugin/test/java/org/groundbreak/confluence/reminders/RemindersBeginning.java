package org.groundbreak.confluence.reminders;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** What tests of the mails about rounds begin and end with, and how they read the mails. */
abstract class RemindersBeginning {

    @TempDir
    private Path home;

    RemindersFixture fixture;

    @BeforeEach
    void begin() {
        fixture = new RemindersFixture(home);
    }

    @AfterEach
    void end() {
        fixture.close();
    }

    /** Who gets a mail, by user name. */
    static String reader(String mail) {
        return mail.substring("To: ".length(), mail.indexOf('@'));
    }

    static Set<String> readers(List<String> mails) {
        return mails.stream().map(RemindersBeginning::reader).collect(Collectors.toSet());
    }

    /** Those of the mails that somebody gets. */
    static List<String> to(String name, List<String> mails) {
        return mails.stream().filter(mail -> reader(mail).equals(name)).toList();
    }
}
