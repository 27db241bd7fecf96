package org.groundbreak.confluence.specs;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import com.atlassian.sal.api.user.UserKey;
import java.util.Optional;
import org.groundbreak.confluence.page.Pages;
import org.groundbreak.confluence.people.ConfluenceUsers;
import org.groundbreak.specs.SpecCommand;
import org.groundbreak.specs.SpecState;
import org.groundbreak.specs.WizardAnswers;
import org.groundbreak.storage.MacroCall;
import org.groundbreak.storage.MacroCalls;
import org.groundbreak.storage.StorageDocument;
import org.groundbreak.storage.StorageFormatException;
import org.groundbreak.store.SeedTable;

/**
 * Makes specs of pages that were published with the macro (rules S1 and S2). Works on an id, from {@code Background}, the
 * sweep or a person's click, never inside the host's own transaction; doing it again changes nothing.
 */
public final class Registrar {

    private final TransactionTemplate transactions;
    private final Pages pages;
    private final ConfluenceUsers persons;
    private final SeedTable seeds;
    private final SpecLog specs;

    public Registrar(
            TransactionTemplate transactions, Pages pages, ConfluenceUsers persons, SeedTable seeds, SpecLog specs) {
        this.transactions = transactions;
        this.pages = pages;
        this.persons = persons;
        this.seeds = seeds;
        this.specs = specs;
    }

    /**
     * Registers the page, if it is one with our macro that has no spec yet, for whoever published it. Of a page that is a
     * spec already, with the macro or without, Jira is told what has changed.
     */
    public void notice(long contentId) {
        SpecState state = specs.state(contentId);
        if (state.registration().isPresent()) {
            specs.project(contentId, state);
            return;
        }
        publication(contentId)
                .ifPresent(publication ->
                        publication.publisher().ifPresent(publisher -> register(publication, publisher)));
    }

    /**
     * Registers the page for a person who asked for it.
     *
     * @return whether the page has our macro
     */
    public boolean register(long contentId, UserKey person) {
        Optional<Publication> publication = publication(contentId);
        publication.ifPresent(found -> register(found, found.publisher().orElse(person)));
        return publication.isPresent();
    }

    private void register(Publication publication, UserKey publisher) {
        MacroCall macro = publication.macro();
        specs.run(
                publication.contentId(),
                new SpecCommand.Register(
                        specs.numberOf(publisher),
                        publication.version(),
                        publication.contentId(),
                        SpecMacroCall.kind(macro.text(SpecMacroCall.KIND)),
                        answers(publication)));
    }

    private Optional<WizardAnswers> answers(Publication publication) {
        MacroCall macro = publication.macro();
        return macro.text(SpecMacroCall.SEED)
                .filter(WizardAnswers::isSeed)
                .filter(seed -> seeds.useUp(seed, publication.contentId()))
                .map(seed ->
                        new WizardAnswers(seed, approver(macro).map(specs::numberOf), macro.text(SpecMacroCall.EPIC)));
    }

    private Optional<UserKey> approver(MacroCall macro) {
        return macro.userKeys(SpecMacroCall.APPROVER).stream()
                .findFirst()
                .map(UserKey::new)
                .flatMap(persons::withKey)
                .map(ConfluenceUser::getKey);
    }

    /** Reads the page in a transaction of its own, which on a thread of ours is also what gives the host its session. */
    private Optional<Publication> publication(long contentId) {
        return transactions.execute(() -> pages.current(contentId).flatMap(Registrar::publication));
    }

    private static Optional<Publication> publication(Page page) {
        try {
            return MacroCalls.ours(StorageDocument.parse(page.getBodyAsString())).stream()
                    .filter(macro -> macro.name().equals(SpecMacroCall.NAME))
                    .findFirst()
                    .map(macro -> new Publication(
                            page.getId(),
                            page.getVersion(),
                            Optional.ofNullable(page.getLastModifier()).map(ConfluenceUser::getKey),
                            macro));
        } catch (StorageFormatException e) {
            return Optional.empty();
        }
    }

    /** A published page with our macro; nobody is its publisher when it was saved anonymously. */
    private record Publication(long contentId, int version, Optional<UserKey> publisher, MacroCall macro) {}
}
