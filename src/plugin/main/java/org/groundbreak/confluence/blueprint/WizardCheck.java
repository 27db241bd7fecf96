package org.groundbreak.confluence.blueprint;

import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.user.UserKey;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.groundbreak.confluence.page.PageAccess;
import org.groundbreak.confluence.people.ConfluenceUsers;
import org.groundbreak.host.rest.Limits;
import org.groundbreak.host.rest.Problem;
import org.groundbreak.ids.RandomIds;
import org.groundbreak.specs.EpicRef;
import org.groundbreak.words.Words;

/**
 * Looks at the wizard's answers before the page is made, so that nothing has to be typed twice, and makes the seed of the
 * page.
 */
final class WizardCheck {

    /** What is no key at all has a sentence of the wizard, where no epic is needed. */
    private static final String NO_KEY = "epic-no-key";

    private final PageManager pages;
    private final PageAccess access;
    private final ConfluenceUsers users;
    private final WizardEpic epics;
    private final Words words;
    private final RandomIds random = new RandomIds();

    WizardCheck(PageManager pages, PageAccess access, ConfluenceUsers users, WizardEpic epics, Words words) {
        this.pages = pages;
        this.access = access;
        this.users = users;
        this.epics = epics;
        this.words = words;
    }

    /**
     * Asks Jira at most once. Problems: 401. A title that is taken is said only of a page the viewer may see; the host says
     * it for others. Whether there are people of the names typed is said only to whom the host lets look people up; for
     * others the page says it.
     */
    WizardFindings check(WizardEntry answer) {
        UserKey sender = access.viewer();
        Map<String, String> errors = new HashMap<>();
        title(answer).ifPresent(text -> errors.put("title", text));
        approver(answer).ifPresent(text -> errors.put("approver", text));
        if (!blank(answer.due()) && !DueDay.isDay(answer.due())) {
            errors.put("due", words.text("wizard.due-no-date"));
        }
        decider(answer).ifPresent(text -> errors.put("deciders", text));
        Optional<EpicRef> epic = epic(answer, errors);
        if (!errors.isEmpty()) {
            return new WizardFindings(errors, null);
        }
        String seed = random.id();
        epic.ifPresent(found -> epics.keep(seed, sender, answer.epic(), found));
        return new WizardFindings(errors, seed);
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

    /** Says what is wrong with the key among the errors. */
    private Optional<EpicRef> epic(WizardEntry answer, Map<String, String> errors) {
        if (blank(answer.epic())) {
            return Optional.empty();
        }
        try {
            return epics.find(answer.epic());
        } catch (Problem e) {
            errors.put(
                    "epic",
                    e.code().equals(NO_KEY) ? words.text("wizard.epic-no-key") : words.text("problem." + e.code()));
            return Optional.empty();
        }
    }

    private Optional<String> approver(WizardEntry answer) {
        if (blank(answer.approver()) || !access.mayLookUpPeople()) {
            return Optional.empty();
        }
        Optional<ConfluenceUser> approver = users.named(answer.approver().strip());
        if (approver.isEmpty()) {
            return Optional.of(words.text("problem.approver-unknown", answer.approver()));
        }
        return approver.filter(users::isDeactivated)
                .map(user -> words.text("problem.approver-deactivated", user.getFullName()));
    }

    /** What is wrong with the first of those named who cannot be. */
    private Optional<String> decider(WizardEntry answer) {
        return AdrTemplate.names(answer.deciders())
                .filter(name -> access.mayLookUpPeople())
                .map(name -> users.named(name)
                        .map(user -> users.isDeactivated(user)
                                ? words.text("wizard.decider-deactivated", user.getFullName())
                                : "")
                        .orElseGet(() -> words.text("wizard.decider-unknown", name)))
                .filter(wrong -> !wrong.isEmpty())
                .findFirst();
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
