package org.groundbreak.confluence.blueprint;

import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.user.ConfluenceUser;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.groundbreak.confluence.page.PageAccess;
import org.groundbreak.confluence.people.ConfluenceUsers;
import org.groundbreak.host.rest.Limits;
import org.groundbreak.words.Words;

/** Looks at the wizard's answers before the page is made, so that nothing has to be typed twice. Writes nothing. */
final class WizardCheck {

    private static final Pattern ISSUE_KEY = Pattern.compile("[A-Za-z][A-Za-z0-9_]*-[1-9][0-9]*");

    /** Confluence keeps no longer ones, and would cut them without a word. */
    private final PageManager pages;

    private final PageAccess access;
    private final ConfluenceUsers users;
    private final Words words;

    WizardCheck(PageManager pages, PageAccess access, ConfluenceUsers users, Words words) {
        this.pages = pages;
        this.access = access;
        this.users = users;
        this.words = words;
    }

    /** Problems: 401. A title that is taken is said only of a page the viewer may see; the host says it for others. */
    WizardFindings check(WizardEntry answer) {
        access.viewer();
        Map<String, String> errors = new HashMap<>();
        title(answer).ifPresent(text -> errors.put("title", text));
        epic(answer).ifPresent(text -> errors.put("epic", text));
        approver(answer).ifPresent(text -> errors.put("approver", text));
        return new WizardFindings(errors);
    }

    private Optional<String> title(WizardEntry answer) {
        if (blank(answer.title())) {
            return Optional.of(words.text("wizard.title-missing"));
        }
        if (answer.title().strip().length() > Limits.NAME) {
            return Optional.of(words.text("wizard.title-too-long", Integer.toString(Limits.NAME)));
        }
        return Optional.ofNullable(answer.spaceKey())
                .map(space -> pages.getPage(space, answer.title().strip()))
                .filter(access::mayView)
                .map(page -> words.text("wizard.title-taken"));
    }

    private Optional<String> epic(WizardEntry answer) {
        return blank(answer.epic()) || ISSUE_KEY.matcher(answer.epic().strip()).matches()
                ? Optional.empty()
                : Optional.of(words.text("wizard.epic-no-key"));
    }

    private Optional<String> approver(WizardEntry answer) {
        if (blank(answer.approver())) {
            return Optional.empty();
        }
        Optional<ConfluenceUser> approver = users.named(answer.approver().strip());
        if (approver.isEmpty()) {
            return Optional.of(words.text("problem.approver-unknown", answer.approver()));
        }
        return approver.filter(users::isDeactivated)
                .map(user -> words.text("problem.approver-deactivated", user.getFullName()));
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
