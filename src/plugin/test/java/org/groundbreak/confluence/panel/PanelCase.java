package org.groundbreak.confluence.panel;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.security.Permission;
import java.util.Optional;
import org.groundbreak.confluence.SpecFixture;
import org.junit.jupiter.api.AfterEach;

/** A page that is driven by product and approved by engineer, and the panel of whoever looks at it. */
abstract class PanelCase {

    final SpecFixture fixture = new SpecFixture();
    Page page;

    @AfterEach
    void close() {
        fixture.close();
    }

    SpecPanel look(String viewer) {
        fixture.confluence.signIn(viewer);
        when(fixture.confluence.permissions().hasPermission(any(), eq(Permission.ADMINISTER), any()))
                .thenReturn(viewer.equals("admin"));
        return fixture.panel(page.getId());
    }

    void reach(Stage stage) {
        if (stage == Stage.UNREGISTERED) {
            page = fixture.confluence.page(42, SpecFixture.MACRO, "author", "product");
            return;
        }
        page = fixture.spec(42, "author", "product");
        if (stage == Stage.NO_APPROVER) {
            return;
        }
        fixture.approver(page, "product", "engineer");
        if (stage == Stage.STOPPED) {
            fixture.specs.stop(42);
        } else if (stage != Stage.PROPOSED) {
            fixture.approve(page, "engineer");
            after(stage);
        }
    }

    void after(Stage stage) {
        if (stage == Stage.WITHDRAWN) {
            fixture.specs.withdraw(42, Optional.empty());
        } else if (stage == Stage.REASONED) {
            fixture.specs.withdraw(42, Optional.of("Too early"));
        } else if (stage == Stage.CHANGED) {
            when(page.getVersion()).thenReturn(3);
            when(page.getBodyAsString()).thenReturn(SpecFixture.MACRO + "<p>Something else</p>");
        }
    }

    enum Stage {
        UNREGISTERED,
        NO_APPROVER,
        PROPOSED,
        APPROVED,
        CHANGED,
        WITHDRAWN,
        REASONED,
        STOPPED
    }
}
