package org.groundbreak.sandbox.confluence.services;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.confluence.core.ContentPermissionManager;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.security.ContentPermission;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.Space;
import java.util.List;
import org.groundbreak.sandbox.confluence.Demo;
import org.groundbreak.sandbox.confluence.content.ContentRecord;
import org.groundbreak.sandbox.confluence.content.NewContent;
import org.groundbreak.sandbox.confluence.content.RestrictionStore.Operation;
import org.groundbreak.sandbox.host.NotModelled;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PermissionsTest {
    private final Demo demo = new Demo();
    private final PermissionManager permissions =
            new SandboxPermissionManager(demo.store, demo.accounts, demo.rights, demo.commentDesk);
    private final ContentRecord parent = demo.page("Parent", "<p/>");
    private final ContentRecord child =
            demo.saver.create(new NewContent(demo.space, parent.id(), "Child", "<p/>", demo.key("author"), null));

    @AfterEach
    void close() {
        demo.close();
    }

    @Test
    void givenAViewRestrictionOnTheParent_thenTheChildIsHiddenFromEverybodyElse() {
        demo.restrictions.set(parent.id(), Operation.read, List.of(demo.key("author")));

        assertTrue(may("author", Permission.VIEW, child));
        assertFalse(may("engineer", Permission.VIEW, child));
        assertFalse(may("engineer", Permission.EDIT, child));
    }

    @Test
    void givenAnEditRestrictionOnTheParent_thenTheChildMayStillBeEdited() {
        demo.restrictions.set(parent.id(), Operation.update, List.of(demo.key("author")));

        assertFalse(may("engineer", Permission.EDIT, parent));
        assertTrue(may("engineer", Permission.VIEW, parent));
        assertTrue(may("engineer", Permission.EDIT, child));
    }

    @Test
    void givenNobodyTheOutsiderOrADeactivatedUser_thenNothingIsVisible() {
        assertFalse(permissions.hasPermission(null, Permission.VIEW, demo.entities.page(child)));
        assertFalse(may("outsider", Permission.VIEW, child));
        assertFalse(may("retired", Permission.VIEW, child));
        assertFalse(permissions.hasPermission(SandboxUser.of(demo.account("admin")), Permission.VIEW, null));
    }

    @Test
    void givenASpace_thenOnlyTheAdministratorAdministersIt() {
        Space space = new Space(demo.space);

        assertEquals(
                List.of("admin"),
                demo.accounts.all().stream()
                        .filter(a -> permissions.hasPermission(SandboxUser.of(a), Permission.ADMINISTER, space))
                        .map(a -> a.name())
                        .toList());
    }

    @Test
    void givenAPermissionThatDoesNotFit_thenTheProductThrows() {
        assertThrows(IllegalStateException.class, () -> may("admin", Permission.ADMINISTER, child));
    }

    @Test
    void givenAViewRestrictionOnTheParent_thenTheRestrictionsOfTheChildNameIt() {
        ContentPermissionManager sets = new SandboxContentPermissionManager(demo.store, demo.restrictions);
        Page page = demo.entities.page(child);
        assertTrue(sets.getContentPermissionSets(page, ContentPermission.VIEW_PERMISSION).stream()
                .allMatch(set -> set.isEmpty()));

        demo.restrictions.set(parent.id(), Operation.read, List.of(demo.key("author")));

        assertFalse(sets.getContentPermissionSets(page, ContentPermission.VIEW_PERMISSION).stream()
                .allMatch(set -> set.isEmpty()));
        assertThrows(NotModelled.class, () -> sets.getContentPermissionSets(page, "Edit"));
    }

    private boolean may(String name, Permission permission, ContentRecord target) {
        return permissions.hasPermission(SandboxUser.of(demo.account(name)), permission, demo.entities.page(target));
    }
}
