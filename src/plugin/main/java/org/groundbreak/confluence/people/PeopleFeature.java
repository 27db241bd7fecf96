package org.groundbreak.confluence.people;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import com.atlassian.sal.api.user.UserKey;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.groundbreak.confluence.page.AfterCommit;
import org.groundbreak.host.BackgroundWork;
import org.groundbreak.host.Feature;
import org.groundbreak.host.SharedParts;
import org.groundbreak.store.PersonTable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Who could approve a page that is about to be made; and people whose accounts are removed become unknown (rule P4). */
public final class PeopleFeature implements Feature {

    private static final Logger LOG = LoggerFactory.getLogger(PeopleFeature.class);
    private static final int QUEUE = 1_000;

    /** Long enough for the host to have removed the account that it says it removes. */
    private static final Duration LATER = Duration.ofMinutes(1);

    private final SpaceCandidates inSpaces;
    private final ConfluenceUsers users;
    private final PersonTable people;
    private final TransactionTemplate transactions;
    private final EventPublisher publisher;
    private final BackgroundWork<UserKey> removed;
    private final Consumer<UserKey> forgotten;
    private Optional<Object> listener = Optional.empty();

    /** @param forgotten is told of whoever was forgotten, on a thread of ours, perhaps twice */
    public PeopleFeature(
            SharedParts parts,
            PersonTable people,
            ConfluenceParts confluence,
            EventPublisher publisher,
            Consumer<UserKey> forgotten) {
        this.forgotten = forgotten;
        this.inSpaces = new SpaceCandidates(
                confluence.spaces(), confluence.access(), new CandidateCheck(confluence.users(), parts.words()));
        this.users = confluence.users();
        this.people = people;
        this.transactions = confluence.transactions();
        this.publisher = publisher;
        this.removed =
                new BackgroundWork<>("groundbreak-people", QUEUE, parts.readOnly(), parts.errors(), this::forget);
    }

    /** Of this event no plugin of today is seen importing the package: without it a person has to be forgotten by hand. */
    @Override
    public void start() {
        try {
            Object made = new UserListener(key -> AfterCommit.run(delay -> removed.note(key, delay.plus(LATER))));
            publisher.register(made);
            listener = Optional.of(made);
        } catch (RuntimeException | LinkageError e) {
            LOG.warn("Confluence does not tell us of accounts that are removed", e);
        }
    }

    @Override
    public void stop() {
        listener.ifPresent(publisher::unregister);
        listener = Optional.empty();
        removed.stop();
    }

    /** Nobody is forgotten whom the host still knows: a directory may take an account away and give it back. */
    void forget(UserKey user) {
        boolean known = transactions.execute(() -> users.withKey(user).isPresent());
        if (!known) {
            people.forget(user);
            forgotten.accept(user);
        }
    }

    SpaceCandidates inSpaces() {
        return inSpaces;
    }
}
