package org.groundbreak.confluence.page;

import com.atlassian.confluence.core.DefaultSaveContext;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import java.util.Optional;
import org.groundbreak.host.rest.Limits;

/** Makes pages as whoever is signed in, who was asked for by {@link PageAccess#requireCreate} before. */
public final class PageCreator {

    private static final int MOST_OF_ONE_TITLE = 100;

    private final PageManager pages;
    private final TransactionTemplate transactions;

    public PageCreator(PageManager pages, TransactionTemplate transactions) {
        this.pages = pages;
        this.transactions = transactions;
    }

    /** The published page of that id, whoever asks; empty for one in the trash, or gone. */
    public Optional<Page> current(long contentId) {
        return Optional.ofNullable(pages.getPage(contentId)).filter(Pages::isCurrent);
    }

    /**
     * Makes a page below another one, in its space and in one transaction of the host.
     *
     * @param wanted its title; cut where it is longer than titles are, and counted where it is taken
     * @param body storage format
     */
    public Page create(Page parent, String wanted, String body) {
        return transactions.execute(() -> {
            Page page = new Page();
            page.setSpace(parent.getSpace());
            page.setParentPage(parent);
            page.setTitle(free(parent.getSpace().getKey(), wanted));
            page.setBodyAsString(body);
            page.setVersion(1);
            page.setCreator(AuthenticatedUserThreadLocal.get());
            pages.saveContentEntity(page, DefaultSaveContext.DEFAULT);
            parent.addChild(page);
            return page;
        });
    }

    private String free(String spaceKey, String wanted) {
        String plain = cut(wanted.strip().replaceAll("\\s+", " "), Limits.NAME);
        String title = plain;
        for (int i = 2; i <= MOST_OF_ONE_TITLE && pages.getPage(spaceKey, title) != null; i++) {
            String count = " (" + i + ")";
            title = cut(plain, Limits.NAME - count.length()) + count;
        }
        return title;
    }

    private static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
    }
}
