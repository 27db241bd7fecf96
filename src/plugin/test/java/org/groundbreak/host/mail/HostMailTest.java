package org.groundbreak.host.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.groundbreak.sandbox.host.mail.FileMailServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mail goes by the host's server, and without one it is said so and nothing is thrown. */
class HostMailTest {

    @TempDir
    Path home;

    @Test
    void givenAServerWhenAMailIsSentThenItHasAddressSubjectAndPlainText() throws IOException {
        HostMail mail = new HostMail(() -> Optional.of(new FileMailServer(home)));

        assertTrue(mail.isThere());
        assertTrue(mail.send("engineer@example.org", "A subject", "Grüße\n"));

        String text = Files.readString(home.resolve("mail").resolve("000001.eml"));
        assertTrue(text.startsWith("To: engineer@example.org\nSubject: [Sandbox] A subject\n"), text);
        assertTrue(text.contains("Content-Type: text/plain; charset=UTF-8"), text);
        assertTrue(text.endsWith("\n\nGrüße\n"), text);
    }

    @Test
    void givenNoServerWhenAMailIsSentThenItIsNotTaken() throws IOException {
        Files.createFile(home.resolve("mail-off"));
        HostMail mail = new HostMail(() -> Optional.of(new FileMailServer(home)));

        assertFalse(mail.isThere());
        assertFalse(mail.send("engineer@example.org", "A subject", "Text"));
        assertFalse(Files.exists(home.resolve("mail")));
    }

    @Test
    void givenAHostThatCannotBeAskedThenNothingIsThrown() {
        HostMail mail = new HostMail(() -> {
            throw new NoClassDefFoundError("com/atlassian/mail/server/MailServerManager");
        });

        assertEquals(false, mail.isThere());
        assertFalse(mail.send("engineer@example.org", "A subject", "Text"));
    }
}
