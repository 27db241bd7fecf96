package org.groundbreak.confluence.specs;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import com.atlassian.sal.api.user.UserKey;
import java.time.Clock;
import java.util.Optional;
import org.groundbreak.confluence.page.Pages;
import org.groundbreak.confluence.people.ConfluenceUsers;
import org.groundbreak.host.SharedParts;
import org.groundbreak.specs.Register;
import org.groundbreak.specs.SpecOrigin;
import org.groundbreak.specs.WizardAnswers;
import org.groundbreak.storage.MacroCall;
import org.groundbreak.store.CheckedEpicTable;
import org.groundbreak.store.PersonTable;
import org.groundbreak.store.SeedTable;
import org.groundbreak.store.Store;

/**
 * Makes specs of pages that were published with the macro (rules S1, S2 and L11). Works from {@code Background}, the sweep or a
 * person's click, never inside the host's own transaction; doing it again changes nothing.
 */
public final class Registrar {

    private final TransactionTemplate transactions;
    private final Pages pages;
    private final PageLook look;
    private final ConfluenceUsers users;
    private final PersonTable people;
    private final SeedTable seeds;
    private final CheckedEpicTable checkedEpics;
    private final SpecLog log;
    private final ContentReader reader;
    private final Clock clock;

    Registrar(
            SharedParts parts,
            TransactionTemplate transactions,
            Pages pages,
            PageLook look,
            ConfluenceUsers users,
            Store store,
            SpecLog log,
            ContentReader reader) {
        this.transactions = transactions;
        this.pages = pages;
        this.look = look;
        this.users = users;
        this.people = store.people();
        this.seeds = store.seeds();
        this.checkedEpics = store.checkedEpics();
        this.log = log;
        this.reader = reader;
        this.clock = parts.clock();
    }

    /**
     * Registers the page, if it is one with our macro that has no spec yet, for whoever published it. Of a page that is a
     * spec already, with the macro or without, also in the trash or gone, Jira is told what has changed, and the attachments
     * it shows are read (rule F19).
     */
    public void notice(long contentId) {
        SpecStream spec = log.read(contentId);
        if (spec.state().registration().isPresent()) {
            PageSight sight = look.at(contentId);
            sight.content().ifPresent(PageContent::attachments);
            log.project(spec, () -> sight);
            return;
        }
        read(contentId).ifPresent(publication -> publication
                .publisher()
                .ifPresent(publisher -> register(spec, publication.sight(), publisher, Optional.of(publisher))));
    }

    /**
     * Has the rows of a page made anew (rule G2). The log is read once more after they are gone, so that of somebody who acts
     * meanwhile no older state takes the place. A page that is no spec gets none.
     *
     * @param forget removes the rows
     * @throws RuntimeException when the log cannot be read, before anything is removed; or what a projection threw
     */
    void renew(long contentId, Runnable forget) {
        if (log.read(contentId).state().registration().isEmpty()) {
            forget.run();
            return;
        }
        PageSight sight = look.at(contentId);
        sight.content().ifPresent(PageContent::attachments);
        if (sight.found()) {
            forget.run();
        }
        log.projectOrThrow(log.read(contentId), () -> sight);
    }

    /**
     * Has Jira told that the page of a spec is gone for good.
     *
     * @return whether it ever was a spec
     * @throws RuntimeException when that cannot be kept for Jira; nothing may be erased then
     */
    boolean tellGone(long contentId) {
        SpecStream spec = log.read(contentId);
        boolean known = spec.state().registration().isPresent();
        if (known) {
            log.projectOrThrow(spec, () -> PageSight.missing(true));
        }
        return known;
    }

    /**
     * Registers the page for a person who asked for it: the event is his. Whoever published the page drives the spec; where
     * that is nobody, he does.
     *
     * @return what became of it; empty when the page has no macro of ours
     */
    Optional<SpecOutcome> register(SpecVisit visit) {
        return register(visit.spec(), visit.sight(), visit.viewer(), publisher(visit.page()));
    }

    private Optional<SpecOutcome> register(
            SpecStream spec, PageSight sight, UserKey actor, Optional<UserKey> publisher) {
        PageContent content = sight.content().orElseThrow();
        return content.macro()
                .map(macro -> new Register(
                        people.numberOf(actor),
                        content.version(),
                        spec.contentId(),
                        SpecMacroCall.kind(macro.text(SpecMacroCall.KIND)),
                        publisher.filter(user -> !user.equals(actor)).map(people::numberOf),
                        origin(spec.contentId(), macro)))
                .map(command -> log.run(spec, command, () -> sight));
    }

    /** Whose seed was used before is a copy; of what, only a page out of the wizard can tell. */
    private SpecOrigin origin(long contentId, MacroCall macro) {
        Optional<String> seed = macro.text(SpecMacroCall.SEED).filter(WizardAnswers::isSeed);
        if (seed.isEmpty()) {
            return SpecOrigin.UNKNOWN;
        }
        long owner = seeds.ownerOf(seed.get(), contentId);
        return owner == contentId ? SpecOrigin.of(answers(seed.get(), macro)) : SpecOrigin.copyOf(owner);
    }

    private WizardAnswers answers(String seed, MacroCall macro) {
        Optional<String> epic = macro.text(SpecMacroCall.EPIC);
        return new WizardAnswers(
                seed,
                approver(macro).map(people::numberOf),
                epic,
                epic.flatMap(key -> checkedEpics.of(seed, clock.instant())));
    }

    private Optional<UserKey> approver(MacroCall macro) {
        return macro.userKeys(SpecMacroCall.APPROVER).stream()
                .findFirst()
                .map(UserKey::new)
                .flatMap(users::withKey)
                .map(ConfluenceUser::getKey);
    }

    /** Reads the page in a transaction of its own, which on a thread of ours is also what gives the host its session. */
    private Optional<Publication> read(long contentId) {
        return transactions.execute(() ->
                pages.current(contentId).map(page -> new Publication(publisher(page), PageSight.of(page, reader))));
    }

    private static Optional<UserKey> publisher(Page page) {
        return Optional.ofNullable(page.getLastModifier()).map(ConfluenceUser::getKey);
    }

    /** A published page; nobody is its publisher when it was saved anonymously. */
    private record Publication(Optional<UserKey> publisher, PageSight sight) {}
}
