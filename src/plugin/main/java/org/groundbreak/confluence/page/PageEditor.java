package org.groundbreak.confluence.page;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import org.groundbreak.host.rest.Problem;
import org.groundbreak.storage.SpliceException;
import org.groundbreak.storage.StorageDocument;
import org.groundbreak.storage.StorageFormatException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Changes pages, on a person's click and as that person, as an ordinary new version of which the host tells as of any other.
 * Rule P5: nothing that somebody else publishes in the same moment is lost. The version is compared in the transaction of
 * the save; who saves between that and the end of the transaction is noticed by the host, which writes no version over
 * another (ADR 0023), and then nothing of ours is saved.
 */
public final class PageEditor {

    private static final Logger LOG = LoggerFactory.getLogger(PageEditor.class);

    private final PageManager manager;
    private final Pages pages;
    private final TransactionTemplate transactions;

    public PageEditor(PageManager manager, Pages pages, TransactionTemplate transactions) {
        this.manager = manager;
        this.pages = pages;
        this.transactions = transactions;
    }

    /**
     * Changes a page in a transaction of its own, in which nothing is appended to a log. Whether whoever is signed in may
     * edit it, the caller has asked before.
     *
     * @param expectedVersion the version that the caller has read
     * @param change made once, of the body of that version; where it changes nothing, nothing is saved
     * @param comment of the new version, in his language
     * @return the page as it is published then
     * @throws Problem 409 {@code page-changed} when another version is published by now, or the page is no longer there;
     *     what {@link UnreadablePage} says; {@code cannot-splice} when it cannot be changed without changing something else
     */
    public Page edit(Page page, int expectedVersion, PageChange change, String comment) {
        try {
            return transactions.execute(() -> save(page.getId(), expectedVersion, change, comment));
        } catch (RuntimeException e) {
            if (isTooLate(e)) {
                LOG.debug("Somebody saved a page in the same moment: {}", page.getId(), e);
                throw Problem.conflict("page-changed");
            }
            throw e;
        }
    }

    private Page save(long contentId, int expectedVersion, PageChange change, String comment) {
        Page page = pages.current(contentId)
                .filter(now -> now.getVersion() == expectedVersion)
                .orElseThrow(() -> Problem.conflict("page-changed"));
        String before = page.getBodyAsString();
        String after = changed(before, change);
        if (after.equals(before)) {
            return page;
        }
        manager.saveNewVersion(page, next -> {
            next.setBodyAsString(after);
            next.setVersionComment(comment);
        });
        return pages.current(contentId).orElse(page);
    }

    private static String changed(String body, PageChange change) {
        try {
            return change.in(StorageDocument.parse(body)).body();
        } catch (StorageFormatException e) {
            throw UnreadablePage.problem(e);
        } catch (SpliceException e) {
            LOG.info("A page is left as it is: {}", e.error().code());
            throw Problem.conflict("cannot-splice");
        }
    }

    /** The host's own exceptions for it are of libraries that we do not see: they are known by their names. */
    private static boolean isTooLate(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            String name = cause.getClass().getSimpleName();
            if (name.contains("OptimisticLock") || name.startsWith("StaleState") || name.startsWith("StaleObject")) {
                return true;
            }
        }
        return false;
    }
}
