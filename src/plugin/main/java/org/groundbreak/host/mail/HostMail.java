package org.groundbreak.host.mail;

import com.atlassian.mail.Email;
import com.atlassian.mail.MailException;
import com.atlassian.mail.server.MailServerManager;
import com.atlassian.mail.server.SMTPMailServer;
import java.util.Optional;
import java.util.function.Supplier;
import org.groundbreak.host.OptionalService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Mail by the server that the administrators of the host have set up for it. In one part, to one address each; sender and
 * prefix of the subject are what that server is set up with. Asked for at each use, since it may come and go (ADR 0025).
 */
public final class HostMail {

    private static final Logger LOG = LoggerFactory.getLogger(HostMail.class);

    private final Supplier<Optional<MailServerManager>> servers;

    /** By whatever the host hands out. */
    public HostMail() {
        this(() -> OptionalService.find(MailServerManager.class));
    }

    /** @param servers asked for at each use; may throw */
    public HostMail(Supplier<Optional<MailServerManager>> servers) {
        this.servers = servers;
    }

    /** Whether the host has a server for outgoing mail now. */
    public boolean isThere() {
        try {
            return servers.get().filter(Post::isThere).isPresent();
        } catch (RuntimeException | LinkageError e) {
            LOG.warn("The host cannot be asked for its mail server", e);
            return false;
        }
    }

    /**
     * Hands a mail to the server and waits for it: to be called by jobs and in the background, never in a request. Never
     * throws.
     *
     * @param address of one person
     * @param subject one line
     * @param body plain text
     * @return whether the server took it
     */
    public boolean send(String address, String subject, String body) {
        return send(address, subject, body, "text/plain");
    }

    /**
     * The same with a message of a calendar as the only part of the mail, which is how calendars want it and what the host is
     * known to take: how it takes a mail of several parts is not (ADR 0034).
     *
     * @param method what the message asks for, as it stands in it
     * @param text iCalendar
     */
    public boolean sendCalendar(String address, String subject, String method, String text) {
        return send(address, subject, text, "text/calendar; method=" + method);
    }

    private boolean send(String address, String subject, String body, String type) {
        try {
            return servers.get()
                    .filter(manager -> Post.send(manager, address, subject, body, type))
                    .isPresent();
        } catch (RuntimeException | LinkageError e) {
            // No word of what it said, and of nobody's address: logs are read by many.
            LOG.error("The mail server did not take a mail", e);
            return false;
        }
    }

    /**
     * What names types of the host. A class of its own, which is loaded with the first mail: a type that is caught is looked
     * for as soon as the class around it is, and a host that lacks one shall cost the mail and nothing else.
     */
    private static final class Post {

        private Post() {}

        static boolean isThere(MailServerManager manager) {
            return manager.getDefaultSMTPMailServer() != null;
        }

        static boolean send(MailServerManager manager, String address, String subject, String body, String type) {
            SMTPMailServer server = manager.getDefaultSMTPMailServer();
            if (server == null) {
                return false;
            }
            try {
                server.send(new Email(address).setSubject(subject).setBody(body).setMimeType(type));
                return true;
            } catch (MailException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
