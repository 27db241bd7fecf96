package org.groundbreak.confluence.blueprint;

import com.atlassian.confluence.user.ConfluenceUser;
import java.util.List;
import java.util.Optional;
import org.groundbreak.confluence.people.ConfluenceUsers;
import org.groundbreak.confluence.specs.SpecMacroCall;
import org.groundbreak.ids.RandomIds;
import org.groundbreak.specs.WizardAnswers;
import org.groundbreak.storage.MacroMarkup;

/**
 * Writes the macro that stands at the top of a new spec. Its parameters count at the first publish only; the seed is what
 * makes them count for this one page and for none of its copies (rule S2).
 */
final class SpecTemplate {

    /** The macro that says nothing: a spec without epic and approver. */
    static final String BARE = MacroMarkup.named(SpecMacroCall.NAME).toStorage();

    private final ConfluenceUsers users;
    private final RandomIds random = new RandomIds();

    SpecTemplate(ConfluenceUsers users) {
        this.users = users;
    }

    /**
     * The macro in storage format.
     *
     * @param kind value of the parameter {@code kind}
     * @param seed as the wizard was given it; a new one in place of anything that can be none
     * @param epic as typed; null or blank for none
     * @param approver user name as typed; left out when nobody has it, as the wizard has said before
     */
    String macro(String kind, String seed, String epic, String approver) {
        MacroMarkup macro = MacroMarkup.named(SpecMacroCall.NAME)
                .parameter(SpecMacroCall.KIND, kind)
                .parameter(
                        SpecMacroCall.SEED,
                        given(seed).filter(WizardAnswers::isSeed).orElseGet(random::id));
        given(epic).ifPresent(key -> macro.parameter(SpecMacroCall.EPIC, key));
        given(approver)
                .flatMap(users::named)
                .map(ConfluenceUser::getKey)
                .ifPresent(key -> macro.users(SpecMacroCall.APPROVER, List.of(key.getStringValue())));
        return macro.toStorage();
    }

    private static Optional<String> given(String text) {
        return Optional.ofNullable(text).map(String::strip).filter(stripped -> !stripped.isEmpty());
    }
}
