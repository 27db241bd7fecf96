package org.groundbreak.confluence;

import com.atlassian.confluence.core.ContentPermissionManager;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import org.groundbreak.confluence.page.OwnPages;
import org.groundbreak.confluence.page.PageAccess;
import org.groundbreak.confluence.page.Pages;
import org.groundbreak.confluence.page.Spaces;
import org.groundbreak.confluence.page.ViewRestrictions;
import org.groundbreak.confluence.people.ConfluenceParts;
import org.groundbreak.confluence.people.ConfluenceUsers;
import org.groundbreak.host.SharedParts;
import org.groundbreak.host.UserZones;
import org.groundbreak.host.rest.Seal;

/**
 * Makes {@link ConfluenceParts} of the host's services. It stands with the app: no feature needs all of these types, and
 * none shall be switched off by one that only another needs.
 */
final class PartsFromHost {

    private PartsFromHost() {}

    static ConfluenceParts of(
            SharedParts parts,
            TransactionTemplate transactions,
            PageManager pageManager,
            PermissionManager permissions,
            SpaceManager spaceManager,
            ContentPermissionManager contentPermissions,
            UserAccessor userAccessor,
            LoginUriProvider login,
            ApplicationProperties properties) {
        Pages pages = new Pages(pageManager);
        PageAccess access = new PageAccess(pages, permissions, parts.readOnly());
        return new ConfluenceParts(
                transactions,
                pages,
                access,
                new Spaces(spaceManager, access),
                new ViewRestrictions(contentPermissions),
                new ConfluenceUsers(userAccessor, new UserZones()),
                new OwnPages(access, login, parts.templates(), parts.scripts()),
                new Seal(),
                () -> properties.getBaseUrl(UrlMode.CANONICAL));
    }
}
