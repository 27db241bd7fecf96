package org.groundbreak.confluence;

import com.atlassian.sal.api.transaction.TransactionTemplate;
import org.groundbreak.confluence.page.PageAccess;
import org.groundbreak.confluence.page.Spaces;
import org.groundbreak.confluence.page.ViewRestrictions;
import org.groundbreak.confluence.people.ConfluenceParts;
import org.groundbreak.host.SharedParts;
import org.groundbreak.host.TestParts;
import org.groundbreak.host.rest.Seal;

/** What features in Confluence are built of, over a Confluence of mocks. */
public final class TestConfluenceParts {

    private TestConfluenceParts() {}

    /** At an address without a slash at its end. */
    public static ConfluenceParts of(SharedParts parts, MockConfluence confluence, TransactionTemplate transactions) {
        return of(parts, confluence, transactions, "https://wiki.example.org");
    }

    /** @param baseUrl the canonical address of that Confluence */
    public static ConfluenceParts of(
            SharedParts parts, MockConfluence confluence, TransactionTemplate transactions, String baseUrl) {
        PageAccess access = confluence.access();
        return new ConfluenceParts(
                transactions,
                confluence.pages(),
                access,
                new Spaces(confluence.spaceManager(), access),
                new ViewRestrictions(confluence.restrictions()),
                confluence.users(),
                TestParts.ownPages(access, parts),
                new Seal(),
                () -> baseUrl);
    }
}
