package org.groundbreak.confluence.people;

import com.atlassian.sal.api.transaction.TransactionTemplate;
import java.util.function.Supplier;
import org.groundbreak.confluence.page.OwnPages;
import org.groundbreak.confluence.page.PageAccess;
import org.groundbreak.confluence.page.Pages;
import org.groundbreak.confluence.page.Spaces;
import org.groundbreak.confluence.page.ViewRestrictions;
import org.groundbreak.host.SharedParts;
import org.groundbreak.host.rest.Seal;

/**
 * What features in Confluence are built of beside {@link SharedParts}: pages, spaces and accounts as we see them. It
 * stands in the first package that sees all of these, and needs no more types of the host than accounts do. What writes
 * pages is not in it: that is made with the feature that needs it, since it may fail with that one alone.
 *
 * @param transactions of the host
 * @param pages of the host, whoever asks
 * @param access what the user who asks may see and do
 * @param spaces of the host, as that user may see them
 * @param restrictions who else may see a page
 * @param users accounts of the host
 * @param ownPages whole pages that are ours, for people to read
 * @param seal closes the places in lists that nobody may read; one for all, made with the plugin
 * @param baseUrl the canonical address of this product, asked each time
 */
public record ConfluenceParts(
        TransactionTemplate transactions,
        Pages pages,
        PageAccess access,
        Spaces spaces,
        ViewRestrictions restrictions,
        ConfluenceUsers users,
        OwnPages ownPages,
        Seal seal,
        Supplier<String> baseUrl) {}
