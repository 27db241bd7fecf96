package org.groundbreak.confluence.blueprint;

import com.atlassian.confluence.user.ConfluenceUser;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.groundbreak.adrs.AdrStatus;
import org.groundbreak.adrs.Language;
import org.groundbreak.confluence.people.ConfluenceUsers;
import org.groundbreak.storage.CellMarkup;
import org.groundbreak.storage.TextMarkup;
import org.groundbreak.words.Words;

/** What the wizard's answers become in the Page Properties table of a new ADR. */
final class AdrTemplate {

    /** What a page can begin with; the others come later in its life. */
    private static final List<AdrStatus> FIRST = List.of(AdrStatus.PROPOSED, AdrStatus.ACCEPTED, AdrStatus.REJECTED);

    private final ConfluenceUsers users;
    private final Words words;

    AdrTemplate(ConfluenceUsers users, Words words) {
        this.users = users;
        this.words = words;
    }

    /** The host's lozenge. @param code of a status; anything that is none of the first ones is a proposal */
    String status(String code) {
        return FIRST.stream()
                .filter(status -> status.code().equals(code))
                .findFirst()
                .orElse(AdrStatus.PROPOSED)
                .lozenge(language());
    }

    /**
     * Mentions of users, as the host's editor writes them.
     *
     * @param userNames as typed; whom nobody has the name of is left out, as the wizard has said before
     * @return a prompt where nobody is named
     */
    String deciders(String userNames) {
        String mentions = names(userNames)
                .map(users::named)
                .flatMap(Optional::stream)
                .map(ConfluenceUser::getKey)
                .distinct()
                .map(key -> TextMarkup.paragraph().user(key.getStringValue()).inline())
                .collect(Collectors.joining(", "));
        return mentions.isEmpty() ? prompt() : mentions;
    }

    /** The user names in a field that takes several. */
    static Stream<String> names(String typed) {
        return typed == null
                ? Stream.empty()
                : Arrays.stream(typed.split(",")).map(String::strip).filter(name -> !name.isEmpty());
    }

    private String prompt() {
        return "<p><ac:placeholder ac:type=\"mention\">"
                + CellMarkup.words(words.text("template.adr.deciders.prompt"))
                + "</ac:placeholder></p>";
    }

    private Language language() {
        return words.text("adr.language").equals("de") ? Language.GERMAN : Language.ENGLISH;
    }
}
