package org.groundbreak.confluence.blueprint;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.user.UserKey;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.groundbreak.confluence.people.ConfluenceUsers;
import org.groundbreak.decisions.DaciMacro;
import org.groundbreak.decisions.DaciReader;
import org.groundbreak.decisions.DaciRole;
import org.groundbreak.ids.RandomIds;
import org.groundbreak.storage.MacroMarkup;
import org.groundbreak.words.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes the macro that a new page about a decision begins with: two options with prompts, and an id of its own, so that
 * the approver can decide at once. Its parameters are content of the page from then on, unlike those of a spec.
 */
final class DecisionTemplate {

    /** The macro that says nothing: somebody who may edit the page makes it a decision, and adds its options. */
    static final String BARE = MacroMarkup.named(DaciMacro.NAME).toStorage();

    private static final Logger LOG = LoggerFactory.getLogger(DecisionTemplate.class);
    private static final List<String> PARTS = List.of("description", "pros", "cons");

    private final ConfluenceUsers users;
    private final Words words;
    private final RandomIds random = new RandomIds();

    DecisionTemplate(ConfluenceUsers users, Words words) {
        this.users = users;
        this.words = words;
    }

    /**
     * The macro in storage format. A question that no page could hold is left out.
     *
     * @param question as typed; null or blank for none
     * @param driver who makes the page; null for nobody
     * @param approver user name as typed; left out when nobody has it, as the wizard has said before
     * @param due as typed; left out unless it is a date
     */
    String macro(String question, UserKey driver, String approver, String due) {
        MacroMarkup macro = MacroMarkup.named(DaciMacro.NAME).parameter(DaciMacro.ID, random.id());
        given(question).ifPresent(text -> ask(macro, text));
        Optional.ofNullable(driver)
                .ifPresent(key -> macro.users(DaciRole.DRIVER.parameter(), List.of(key.getStringValue())));
        given(approver)
                .flatMap(users::named)
                .map(ConfluenceUser::getKey)
                .ifPresent(key -> macro.users(DaciRole.APPROVER.parameter(), List.of(key.getStringValue())));
        given(due).filter(DueDay::isDay).ifPresent(day -> macro.parameter("due", day));
        return macro.body(options()).toStorage();
    }

    private static void ask(MacroMarkup macro, String question) {
        try {
            macro.parameter("question", question);
        } catch (IllegalArgumentException e) {
            LOG.debug("A page cannot hold this question", e);
        }
    }

    private String options() {
        return Stream.of("first", "second")
                .map(this::option)
                .collect(Collectors.joining("", "<h2>" + escaped("template.decision.options") + "</h2>", ""));
    }

    private String option(String which) {
        String body = PARTS.stream()
                .map(part -> "<h3>" + text(part) + "</h3><p><ac:placeholder>" + text(part + ".prompt")
                        + "</ac:placeholder></p>")
                .collect(Collectors.joining());
        return MacroMarkup.named(DaciReader.OPTION)
                .parameter("name", words.text("template.decision.option." + which))
                .body(body)
                .toStorage();
    }

    private String text(String part) {
        return escaped("template.decision.option." + part);
    }

    private String escaped(String key) {
        return words.text(key).replace("&", "&amp;").replace("<", "&lt;");
    }

    private static Optional<String> given(String text) {
        return Optional.ofNullable(text).map(String::strip).filter(stripped -> !stripped.isEmpty());
    }
}
