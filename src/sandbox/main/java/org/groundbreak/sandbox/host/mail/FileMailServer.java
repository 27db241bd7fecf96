package org.groundbreak.sandbox.host.mail;

import com.atlassian.mail.Email;
import com.atlassian.mail.MailException;
import com.atlassian.mail.server.MailServerManager;
import com.atlassian.mail.server.SMTPMailServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * The mail server of one product: a mail is a file in the folder {@code mail} of its data, in the order of its number,
 * and is there as a whole or not at all, since people and tests read along. A file named {@code mail-off} beside that folder is the switch: while it is there, the product has no mail server.
 */
public final class FileMailServer implements MailServerManager, SMTPMailServer {
    private static final String PREFIX = "[Sandbox] ";

    private final Path folder;
    private final Path off;

    /** @param home folder of the product, existing */
    public FileMailServer(Path home) {
        this.folder = home.resolve("mail");
        this.off = home.resolve("mail-off");
    }

    /** Null while the switch is set, as in a product in which nobody has set one up. */
    @Override
    public SMTPMailServer getDefaultSMTPMailServer() {
        return Files.exists(off) ? null : this;
    }

    @Override
    public void send(Email email) throws MailException {
        String text = text(email);
        try {
            Files.createDirectories(folder);
            Path written = Files.createTempFile(folder.getParent(), "mail", ".part");
            Files.writeString(written, text, StandardCharsets.UTF_8);
            appear(written);
            Files.delete(written);
        } catch (IOException e) {
            throw new MailException(e.toString());
        }
    }

    /** Under the next free number: other servers, as of another node, may write into the same folder. */
    private void appear(Path written) throws IOException {
        for (int number = count() + 1; ; number++) {
            try {
                Files.createLink(folder.resolve("%06d.eml".formatted(number)), written);
                return;
            } catch (FileAlreadyExistsException e) {
                continue;
            }
        }
    }

    private int count() throws IOException {
        try (Stream<Path> mails = Files.list(folder)) {
            return (int) mails.count();
        }
    }

    private static String text(Email email) {
        return "To: " + header(email.getTo()) + "\nSubject: " + PREFIX + header(email.getSubject()) + "\nContent-Type: "
                + header(email.getMimeType()) + "; charset=UTF-8\n\n" + email.getBody();
    }

    /** A line break here would begin another header: no product must ever be asked to send that. */
    private static String header(String value) {
        if (value.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("A header of a mail has a control character");
        }
        return value;
    }
}
