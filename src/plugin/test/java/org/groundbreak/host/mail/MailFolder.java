package org.groundbreak.host.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What the mail server of the sandbox has sent, and its switch, as files in the folder of a product. */
public record MailFolder(Path home) {

    /** All mails so far, in order; each is whole, since the server gives a file its name when it is written. */
    public List<String> mails() {
        Path folder = home.resolve("mail");
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().map(MailFolder::text).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first of these mails that goes to this user of the sandbox. */
    public static String to(String user, List<String> mails) {
        return mails.stream()
                .filter(mail -> mail.startsWith("To: " + user + "@"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No mail to " + user + " in " + mails));
    }

    /** Puts the server there or takes it away. */
    public void serverIsThere(boolean there) {
        Path off = home.resolve("mail-off");
        try {
            if (there) {
                Files.delete(off);
            } else {
                Files.createFile(off);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
