package org.groundbreak.confluence.panel;

import java.util.Optional;
import org.groundbreak.confluence.page.SeenPage;
import org.groundbreak.host.rest.AtMost;
import org.groundbreak.host.rest.Limits;

/**
 * "Still approved".
 *
 * @param pageVersion the version the approver saw, as the macro's HTML says it; null for none, which the rules refuse
 * @param seenAt when it was rendered for him, as the macro's HTML says it, in ISO 8601, UTC; null for now
 * @param reason why the approval still holds; null for none, which the rules refuse
 */
public record ReaffirmationRequest(Integer pageVersion, String seenAt, @AtMost(Limits.WORDS) String reason) {

    /** What he saw. Problems: 400. */
    SeenPage seen() {
        return SeenPage.of(pageVersion, seenAt);
    }

    Optional<String> words() {
        return Optional.ofNullable(reason);
    }
}
