package org.groundbreak.host.mail;

import com.atlassian.mail.Email;
import com.atlassian.mail.MailException;
import com.atlassian.mail.server.MailServerManager;
import com.atlassian.mail.server.SMTPMailServer;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.groundbreak.sandbox.host.mail.FileMailServer;

/** A mail server that writes files and refuses mail to whom a test says. */
public final class PickyMailServer implements MailServerManager, SMTPMailServer {

    private final FileMailServer files;
    private final Set<String> refused = ConcurrentHashMap.newKeySet();
    private final AtomicInteger refusals = new AtomicInteger();

    public PickyMailServer(Path home) {
        this.files = new FileMailServer(home);
    }

    /** Refuses mail to that user from now on, or takes it again. */
    public void refuse(String name, boolean refuses) {
        if (refuses) {
            refused.add(name);
        } else {
            refused.remove(name);
        }
    }

    /** How many mails it has refused. */
    public int refusals() {
        return refusals.get();
    }

    @Override
    public SMTPMailServer getDefaultSMTPMailServer() {
        return files.getDefaultSMTPMailServer() == null ? null : this;
    }

    @Override
    public void send(Email email) throws MailException {
        String name = email.getTo().substring(0, email.getTo().indexOf('@'));
        if (refused.contains(name)) {
            refusals.incrementAndGet();
            throw new MailException("Refused for the test");
        }
        files.send(email);
    }
}
