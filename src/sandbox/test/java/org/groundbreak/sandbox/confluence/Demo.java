package org.groundbreak.sandbox.confluence;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.groundbreak.sandbox.confluence.content.CommentStore;
import org.groundbreak.sandbox.confluence.content.ContentLife;
import org.groundbreak.sandbox.confluence.content.ContentRecord;
import org.groundbreak.sandbox.confluence.content.ContentStore;
import org.groundbreak.sandbox.confluence.content.LabelStore;
import org.groundbreak.sandbox.confluence.content.NewContent;
import org.groundbreak.sandbox.confluence.content.RestrictionStore;
import org.groundbreak.sandbox.confluence.content.SpaceRecord;
import org.groundbreak.sandbox.confluence.services.AccessMode;
import org.groundbreak.sandbox.confluence.services.CommentDesk;
import org.groundbreak.sandbox.confluence.services.Entities;
import org.groundbreak.sandbox.confluence.services.PageLife;
import org.groundbreak.sandbox.confluence.services.PageSaver;
import org.groundbreak.sandbox.confluence.services.Rights;
import org.groundbreak.sandbox.host.Account;
import org.groundbreak.sandbox.host.Accounts;
import org.groundbreak.sandbox.host.Database;
import org.groundbreak.sandbox.host.Product;
import org.groundbreak.sandbox.host.events.SandboxEventPublisher;

/** A store in memory with one space, for tests that need no web. */
public final class Demo implements AutoCloseable {
    public final Accounts accounts = new Accounts(Product.CONFLUENCE);
    public final SandboxEventPublisher events = new SandboxEventPublisher();
    public final AccessMode accessMode = new AccessMode();
    public final Database database;
    public final ContentStore store;
    public final RestrictionStore restrictions;
    public final Entities entities;
    public final Rights rights;
    public final PageSaver saver;
    public final LabelStore labels;
    public final CommentDesk commentDesk;
    public final PageLife life;
    public final SpaceRecord space;

    public Demo() {
        this(new Database("jdbc:h2:mem:" + UUID.randomUUID()));
    }

    /** On an empty database, which is closed with this. */
    public Demo(Database database) {
        this.database = database;
        store = new ContentStore(database, Clock.fixed(Instant.parse("2026-11-02T09:00:00Z"), ZoneOffset.UTC));
        restrictions = new RestrictionStore(database);
        labels = new LabelStore(database);
        CommentStore comments = new CommentStore(database, Clock.systemUTC());
        entities = new Entities(store, labels, comments, accounts);
        rights = new Rights(store, restrictions);
        saver = new PageSaver(store, entities, events, accessMode);
        commentDesk = new CommentDesk(store, comments, entities, rights, events, accessMode);
        life = new PageLife(store, new ContentLife(database, store), labels, entities, events, accessMode);
        space = store.createSpace(1, "DEMO", "Demo", key("author"), "<p>Home</p>");
    }

    public Account account(String name) {
        return accounts.byName(name).orElseThrow();
    }

    public String key(String name) {
        return account(name).key();
    }

    public ContentRecord page(String title, String body) {
        return saver.create(new NewContent(space, space.homeId(), title, body, key("author"), null));
    }

    @Override
    public void close() {
        database.close();
    }
}
